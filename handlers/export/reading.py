"""The copy for people: what was typed, under plain headings. The rest is in the JSON."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from domain.summaries import PartKind, SummaryState
from messages.documents.own_copy import CopyChapter, CopyItem, CopySection, OwnCopy
from messages.rendering import Reader, Renderer
from messages.said import Argument, Text, text, variant

Row = Mapping[str, Any]
_BETWEEN = " · "
_LISTED = ", "


def document(renderer: Renderer, reader: Reader, found: Row) -> OwnCopy:
    """Give the document of what was gathered, in the reader's language."""
    return _Writing(renderer, reader, found).document()


class _Writing:
    """Writes one copy. Who is who and which meeting is which are looked up in the copy itself."""

    def __init__(self, renderer: Renderer, reader: Reader, found: Row) -> None:
        self._renderer = renderer
        # In what is kept for long, every day has its year.
        self._reader = replace(reader, today=date.min)
        self._found = found
        self._zone = ZoneInfo(found["you"]["zone"])
        self._names: dict[str, str] = {}
        self._meetings: dict[str, Row] = {}

    def document(self) -> OwnCopy:
        made_on = self._day(self._found["made_at"])
        return OwnCopy(
            self._said(text("export-title")),
            (
                self._said(text("export-made", on=made_on)),
                self._said(text("export-rest-is-in-json")),
            ),
            (
                self._you(),
                *(self._group(each) for each in self._found["groups"]),
            ),
        )

    def _you(self) -> CopyChapter:
        you = self._found["you"]
        facts: list[Text] = []
        if you["name"]:
            facts.append(text("export-name", name=you["name"]))
        if you["consent_at"] is not None:
            facts.append(text("export-agreed", on=self._day(you["consent_at"])))
        facts.append(text("export-since", on=self._day(you["created_at"])))
        if you["erases_at"] is not None:
            facts.append(text("export-erases", on=self._day(you["erases_at"])))
        plans = [
            CopyItem(said)
            for plan in self._found["crisis_plans"]
            for said in (*plan["people"], plan["helps"] or "")
        ]
        return CopyChapter(
            self._said(text("export-you")),
            (
                self._section("facts", [CopyItem(self._said(each)) for each in facts]),
                self._section("crisis_plans", plans),
            ),
        )

    def _group(self, group: Row) -> CopyChapter:
        owns = group["you_are"] == "owner"
        # Who may not see the others is there themselves.
        group = {"members": [group["you_in_it"]], **group}
        self._names = {each["id"]: each["name"] for each in group["members"]}
        self._names[group["you_in_it"]["id"]] = group["you_in_it"]["name"]
        self._meetings = {each["id"]: each for each in group["meetings"]}
        contacts = {each["id"]: each["name"] for each in group.get("contacts", ())}
        heading = (
            text("common-group-own")
            if owns
            else text("common-group-of", owner=group["group"]["owner_name"])
        )
        sections = (
            self._each(group, "contacts", _name, self._of_contact),
            self._each(group, "members", _name, self._of_member),
            self._each(
                group, "invitations", lambda row: contacts.get(row["contact_id"], ""), _own_words
            ),
            self._each(group, "goals", _text, self._of_goal),
            self._each(group, "meetings", self._held_on, self._of_meeting),
            self._each(group, "points", _text, lambda _: ()),
            self._each(group, "agreements", _text, self._at_meeting),
            self._each(group, "tasks", _text, self._of_task),
            self._each(group, "summaries", self._summary, self._of_summary),
            self._each(group, "own_notes", _text, self._of_note),
            self._each(
                group, "preparatory_answers", _text, partial(self._of_answer, group["group"])
            ),
            self._each(group, "expectations", self._who, _of_expectation),
            self._each(group, "votes", self._of_vote, _note),
        )
        return CopyChapter(self._said(heading), sections)

    def _each(
        self,
        group: Row,
        name: str,
        what: Callable[[Row], str],
        more: Callable[[Row], Iterable[str | None]],
    ) -> CopySection:
        """Make a section of the records of one kind: what each is, and what else is known."""
        return self._section(
            name,
            [
                CopyItem(what(row), _BETWEEN.join(each for each in more(row) if each))
                for row in group.get(name, ())
                if name != "members" or row["state"] == "in"
            ],
        )

    def _section(self, name: str, items: Sequence[CopyItem]) -> CopySection:
        return CopySection(
            self._said(variant("export-section", name.replace("_", "-"))), tuple(items)
        )

    def _of_contact(self, row: Row) -> list[str | None]:
        help_with = row["could_help"]
        return [
            row["relation"],
            help_with and self._said(text("export-could-help", what=help_with)),
        ]

    def _of_member(self, row: Row) -> list[str]:
        return [self._said(text("export-joined", on=self._day(row["joined_at"])))]

    def _of_goal(self, row: Row) -> list[str | None]:
        said = [
            row.get(each) and self._said(variant("export-goal", each, what=row[each]))
            for each in ("now", "why", "needs", "helpers")
        ]
        return [*said, *(step["text"] for step in row.get("steps", ()))]

    def _held_on(self, row: Row) -> str:
        if row["starts_local"] is None:
            return self._said(text("export-no-day"))
        return self._said(text("export-on", day=datetime.fromisoformat(row["starts_local"])))

    def _of_meeting(self, row: Row) -> list[str | None]:
        return [row["place"], row["good_to_know"]]

    def _at_meeting(self, row: Row) -> list[str]:
        meeting = self._meetings.get(row["meeting_id"])
        return [] if meeting is None else [self._held_on(meeting)]

    def _of_note(self, row: Row) -> list[str]:
        if row["meeting_id"] is not None:
            return self._at_meeting(row)
        return [self._said(text("export-written", on=self._day(row["changed_at"])))]

    def _of_task(self, row: Row) -> list[str]:
        return [self._names.get(row["member_id"] or "", ""), self._by_when(row)]

    def _by_when(self, row: Row) -> str:
        due_on = row["due_on"]
        return self._said(text("export-by", on=date.fromisoformat(due_on))) if due_on else ""

    def _summary(self, row: Row) -> str:
        day = self._held_on(row)
        is_released = row.get("state", SummaryState.RELEASED) == SummaryState.RELEASED
        return day if is_released else self._said(text("export-only-yours", day=day))

    def _of_summary(self, row: Row) -> list[str]:
        """Say it as its readers read it, with the owner's own words where they chose these.

        Whoever is not its owner has these words as its lines, and no name of any part.
        """
        own = row.get("own_words", {})
        said = []
        for kind, parts in groupby(row["parts"], lambda part: part["kind"]):
            lines = [
                (part, own.get(part.get("key", ""), " ".join(part["lines"]))) for part in parts
            ]
            if kind == PartKind.PRESENT:
                names = _LISTED.join(line for _, line in lines)
                said.append(self._said(text("export-were-there", names=names)))
            elif kind == PartKind.NEXT:
                starts = [datetime.fromisoformat(line) for _, line in lines]
                said += [self._said(text("export-next-time", day=each)) for each in starts]
            else:
                said += [self._of_part(part, line) for part, line in lines]
        return said

    def _of_part(self, part: Row, line: str) -> str:
        line = f"{part['who']}: {line}" if part["who"] else line
        return f"{line} ({due})" if (due := self._by_when(part)) else line

    def _of_answer(self, group: Row, row: Row) -> list[str]:
        name = self._names.get(row["member_id"], "")
        if not row["by_owner"]:
            return [name]
        return [name, self._said(text("export-by-owner", owner=group["owner_name"]))]

    def _who(self, row: Row) -> str:
        return self._names.get(row.get("member_id", ""), "") or self._said(text("export-of-you"))

    def _of_vote(self, row: Row) -> str:
        options = {each["id"]: each for group in self._found["groups"] for each in group["options"]}
        option = options.get(row["option_id"])
        day = "" if option is None else self._held_on(option)
        who = self._names.get(row.get("member_id", ""), "")
        said = self._said(variant("export-vote", row["vote"], day=day))
        return f"{who}: {said}" if who else said

    def _day(self, at: str) -> date:
        return datetime.fromisoformat(at).astimezone(self._zone).date()

    def _said(self, what: Argument) -> str:
        assert isinstance(what, Text)
        return self._renderer.text(what, self._reader)


def _name(row: Row) -> str:
    return str(row["name"])


def _text(row: Row) -> str:
    return str(row["text"])


def _note(row: Row) -> list[str | None]:
    return [row["note"]]


def _own_words(row: Row) -> list[str | None]:
    return [row["own_words"], row["hoped_words"]]


def _of_expectation(row: Row) -> list[str | None]:
    said = [row[each]["own"] for each in ("reads", "answers", "never")]
    return [*said, row["rather"]]
