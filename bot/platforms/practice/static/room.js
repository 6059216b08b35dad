"use strict";
// What the page does by itself: it follows the room, and asks small things without leaving.
// Without this script every form and link still works; the page then loads anew.

const OVER_THE_ROOM = { "X-Over-The-Room": "1" };
const PLACES = "section.chat, dialog, body";
const dialog = document.getElementById("dialog");
const said = document.getElementById("notice");

// In the room, a form is sent in the background; what there is to say is shown beside it.

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!dialog || !form.matches("[data-quiet]")) return;
  event.preventDefault();
  if (form.ariaBusy === "true") return;
  const fields = new URLSearchParams(new FormData(form, event.submitter));
  form.ariaBusy = "true";
  if (said.textContent !== said.dataset.gone) notice(document.body, "");
  const text = form.matches("[data-typing]") ? form.elements.text : null;
  const typed = text?.value;
  // The bot may change the message before it answers: then this form is no longer on the page.
  const place = form.closest(PLACES);
  if (text) {
    text.value = "";
    text.focus();
  }
  let answer = { notice: said.dataset.gone };
  let taken = false;
  try {
    const response = await fetch(form.action, { method: "POST", body: fields, headers: OVER_THE_ROOM });
    taken = response.ok;
    answer = await response.json();
  } catch { /* The room is gone: that is what the notice says. */ }
  form.ariaBusy = "false";
  const inDialog = dialog?.contains(form);
  if (taken && inDialog) dialog.close();
  if (text && !taken && !text.value) text.value = typed;
  notice(taken && inDialog ? document.body : place, answer.notice || "", taken);
  if (taken && form.dataset.then === "person") goTo(answer.person);
});

function notice(place, text, isCalm = false) {
  let shown = place.querySelector(":scope > .notice") || said;
  if (place === dialog) {
    shown = document.createElement("p");
    shown.className = "notice";
    shown.role = "alert";
    dialog.querySelector(".notice[role=alert]")?.remove();
    document.getElementById("dialog-part").append(shown);
  }
  shown.classList.toggle("calm", isCalm);
  shown.textContent = text;
}

function goTo(person) {
  const chat = document.getElementById(`p-${person}`);
  if (chat) {
    chat.querySelector("textarea").focus();
  } else if (document.body.classList.contains("alone")) {
    location.assign(`/p/${encodeURIComponent(person)}`);
  } else {
    waitingFor = person;
  }
}

let waitingFor = null;

// A link that asks something small opens over the room.

document.addEventListener("click", async (event) => {
  const copy = event.target.closest("[data-copy]");
  if (copy) return copyText(copy);
  const link = event.target.closest("a[data-dialog]");
  if (!link || !dialog || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const response = await fetch(link.href, { headers: OVER_THE_ROOM });
    if (!response.ok) return notice(link.closest(PLACES), (await response.json()).notice);
    document.getElementById("dialog-part").innerHTML = await response.text();
    dialog.showModal();
    const first = dialog.querySelector("input:checked, input:not([type=hidden]), select, textarea");
    (first || dialog).focus();
  } catch {
    notice(link.closest(PLACES), said.dataset.gone);
  }
});

async function copyText(button) {
  const source = document.getElementById(button.dataset.copy);
  source.select();
  try {
    await navigator.clipboard.writeText(source.value);
    const done = button.parentElement.querySelector("[data-done]");
    done.textContent = done.dataset.done;
  } catch { /* It stays selected, to be copied by hand. */ }
}

// Enter sends, Shift and Enter starts a new line.

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("[data-typing] textarea");
  if (!typing || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  typing.form.requestSubmit();
});

// From a chat, Tab goes to what was said since its person last said something, and then to where
// they type. Earlier buttons are there for who goes back to them, with Shift and Tab.

const NOW = ".entry:not(:has(~ :is(.typed, .pressed))) :is(a[href], button, summary)";

document.addEventListener("keydown", (event) => {
  const log = event.target;
  if (event.key !== "Tab" || event.shiftKey || !log.matches(".log") || !log.firstElementChild) return;
  event.preventDefault();
  (log.querySelector(NOW) || log.closest(".chat").querySelector("textarea")).focus();
});

// The page follows the room.

const news = {
  entry({ id, person, after, html }) {
    const log = document.querySelector(`#${CSS.escape(person)} .log`);
    const fresh = element(html);
    const old = document.getElementById(id);
    // What goes away must not take the focus with it: a keyboard would start anew at the top.
    const going = [old, log.parentElement.querySelector(".empty")];
    if (going.some((part) => part?.contains(document.activeElement))) log.focus();
    old?.remove();
    const before = document.getElementById(after);
    if (before) before.after(fresh);
    else if (after) log.append(fresh);
    else log.prepend(fresh);
    fresh.classList.toggle("fresh", !old);
    showEnd(log);
  },
  person({ id, html, jump }) {
    const chat = element(html);
    const old = document.getElementById(id);
    if (old) {
      old.replaceWith(chat);
    } else {
      document.getElementById("people").append(chat);
      document.getElementById("jumps").append(element(jump));
    }
    resized.observe(chat.querySelector(".log"));
    if (waitingFor && id === `p-${waitingFor}`) {
      waitingFor = null;
      chat.querySelector("textarea").focus();
    }
  },
  clock({ html }) {
    document.getElementById("clock").replaceChildren(element(html));
  },
  "load-again"() {
    location.reload();
  },
  "so-far"() {},
};

function element(html) {
  const made = document.createElement("template");
  made.innerHTML = html.trim();
  return made.content.firstElementChild;
}

function showEnd(log) {
  log.scrollTop = log.scrollHeight;
}

if (document.body.dataset.follow) {
  const followed = new EventSource(document.body.dataset.follow);
  followed.onmessage = ({ data }) => {
    const told = JSON.parse(data);
    news[told.kind](told);
  };
  followed.onerror = () => notice(document.body, said.dataset.gone);
  followed.onopen = () => { if (said.textContent === said.dataset.gone) notice(document.body, ""); };
}
// Pictures come later than text, and make a chat longer.
document.addEventListener("load", ({ target }) => {
  const log = target.closest?.(".log");
  if (log) showEnd(log);
}, true);
const resized = new ResizeObserver((logs) => logs.forEach(({ target }) => showEnd(target)));
document.querySelectorAll(".log").forEach((log) => resized.observe(log));
