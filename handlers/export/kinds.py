"""What a copy of somebody's own data holds of each kind of record, and what it leaves out.

One table, with reasons (AVG art. 15 and 20). A kind of record, or a field of one, that stands
nowhere here makes a test fail: whoever adds it says what becomes of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from messages.said import Text, variant

_HASH = "a keyed hash, which says nothing by itself"
_USABLE = "whoever has it could use it"
_ACCOUNT = "an internal number of somebody's chat"
_RUNNING = "only of use while the meeting runs"
_WORDS = "numbers of the two words by which somebody was known at first"
_OWN_ID = "the person themselves"


@dataclass(frozen=True, slots=True)
class Kind:
    """What goes along of one kind of record.

    `whole`: for whose own it is, or whose group it is. `others`: for whom it concerns, or with whom
    it is shared. `left_out`: what nobody gets, with the reason.
    """

    whole: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)


OWN: Final[Mapping[str, Kind]] = {
    "accounts": Kind(
        whole=(
            *("platform", "address", "name", "language", "zone", "state", "consent_at"),
            *("created_at", "heard_on", "warned_on", "nudged_on", "nudge_hour", "rests_until"),
            *("sleeps_on_it", "reminds_week", "reminds_day", "reminds_hour", "calendar_alarm"),
            *("calendar_place", "wrong_links", "wrong_link_at", "erases_at"),
        ),
        left_out={"lookup": _HASH, "kind": "always a person"},
    ),
    "crisis_plans": Kind(
        whole=("people", "helps", "changed_at"),
        left_out={"account_id": _OWN_ID},
    ),
    "waiting_deeds": Kind(
        whole=("deed", "name", "about", "group_id", "subject_id", "due_at", "created_at"),
        left_out={"account_id": _OWN_ID},
    ),
    "conversations": Kind(
        whole=("talk", "group_id", "state", "answers", "changed_at"),
        left_out={
            "account_id": _OWN_ID,
            "question": _HASH,
            "about": "what the talk is about, by internal numbers",
            "interrupted_id": "which other of these talks goes on after it",
            "held": "may be a cry for help: it is forgotten within the hour, unless you keep it",
        },
    ),
    "calendar_feeds": Kind(
        whole=("created_at",),
        left_out={"account_id": _OWN_ID, "token_hash": _HASH},
    ),
    "accesses": Kind(
        whole=("group_id", "action", "subject_id", "way", "as_companion", "allowed", "at"),
        left_out={"who_id": _OWN_ID, "whose_id": _ACCOUNT},
    ),
}
"""What concerns a person, whatever groups they are in."""


IN_GROUP: Final[Mapping[str, Kind]] = {
    "groups": Kind(
        whole=(
            *("owner_name", "zone", "state", "created_at", "erases_at", "duty_told_at"),
            *("cadence_weeks", "says_quiet", "asks_before", "asks_after", "takes_nameless"),
            *("agenda_sent_at", "agenda_told", "ground_rules", "own_rules"),
        ),
        others=("owner_name", "zone", "ground_rules", "own_rules"),
        left_out={
            "owner_id": _ACCOUNT,
            "agenda_news_at": "when the bot looks at something again",
        },
    ),
    "group_chats": Kind(
        whole=("title", "state", "asked_at", "posts_date", "posts_reminder", "posts_place"),
        left_out={"chat_id": _ACCOUNT, "asked_by_id": _ACCOUNT},
    ),
    "contacts": Kind(
        whole=(
            *("name", "relation", "closeness", "sector", "energy", "in_touch"),
            *("could_help", "created_at"),
        ),
    ),
    "shared_maps": Kind(
        whole=("member_id", "people", "created_at"),
    ),
    "members": Kind(
        whole=(
            *("name", "role", "kind", "state", "route", "contact_id", "guest_at_id"),
            *("sharing", "joined_at", "ends_on"),
        ),
        others=(
            *("name", "role", "kind", "state", "route", "guest_at_id", "calls_it"),
            *("joined_at", "paused_until"),
        ),
        left_out={"account_id": _ACCOUNT, "everyday_words": _WORDS},
    ),
    "dials": Kind(
        whole=("step", "hand", "companion_id", "agreed_at", "until_on"),
        others=("step", "hand", "agreed_at", "until_on"),
    ),
    "proposals": Kind(
        whole=("by_id", "step", "created_at"),
        others=("step", "talk", "answers", "created_at"),
        left_out={
            "about": "what it is about, by internal numbers",
            "button": "a button, by internal numbers",
            "shown": "the same answers, as they were shown",
        },
    ),
    "invitations": Kind(
        whole=(
            *("contact_id", "state", "role", "kind", "guest_at_id", "asker_id", "own_words"),
            *("hoped_for", "hoped_words", "goal_id", "who_asks"),
            *("passed_on_at", "created_at", "expires_at"),
        ),
        others=("state", "expires_at"),
        left_out={
            "token": _USABLE,
            "token_hash": _HASH,
            "invitee_id": _ACCOUNT,
            "everyday_words": _WORDS,
        },
    ),
    "preparations": Kind(
        whole=("member_id", "helper_id", "company", "state", "created_at"),
        others=("member_id", "helper_id", "company", "state", "created_at"),
        left_out=dict.fromkeys(
            ("owner_agreed", "member_agreed", "helper_agreed"), "nobody hears whose yes is missing"
        ),
    ),
    "preparatory_answers": Kind(
        whole=("member_id", "topic", "circle", "helper_id", "text", "by_owner", "changed_at"),
        others=("member_id", "topic", "text", "by_owner", "changed_at"),
        left_out={
            "account_id": _OWN_ID,
            "group_id": "it stands with its group",
            "version": "counts changes",
        },
    ),
    "own_notes": Kind(
        whole=("meeting_id", "kind", "text", "reader_id", "changed_at"),
        left_out={"account_id": _OWN_ID, "group_id": "it stands with its group"},
    ),
    "expectations": Kind(
        whole=(
            *("member_id", "reads", "answers", "never", "rather", "state", "version"),
            *("asked_at", "answered_at"),
        ),
        others=(
            *("reads", "answers", "never", "rather", "state", "version", "asked_at"),
            "answered_at",
        ),
        left_out={"entered_by_id": _ACCOUNT},
    ),
    "goals": Kind(
        whole=(
            *("text", "state", "domain", "term", "now", "why", "needs", "helpers", "steps"),
            *("shared", "shares_steps", "told_ids", "created_at"),
        ),
        others=("text", "state", "steps"),
    ),
    "meetings": Kind(
        whole=(
            *("kind", "state", "starts_local", "zone", "minutes", "place", "video_link"),
            *("good_to_know", "with_ids", "must_be_there", "chair_id", "chair_asked_id"),
            *("co_chair_id", "co_chair_asked_id"),
            *("note_taker_id", "note_taker_asked_id", "sight", "answer_by_on", "link_at_once"),
            *("has_opening", "absent_settled", "goals_said", "parked_ids", "series_id"),
            *("series_local", "sequence", "changed_at", "created_at", "ended_at"),
        ),
        others=("kind", "state", "starts_local", "zone", "minutes", "place", "good_to_know"),
        left_out=dict.fromkeys(
            ("step", "point_id", "step_at", "leader_id", "break_until_at"), _RUNNING
        ),
    ),
    "series": Kind(
        whole=(
            *("said", "rule", "starts_local", "zone", "minutes", "place", "sequence"),
            *("changed_at", "ended_at", "created_at"),
        ),
    ),
    "options": Kind(
        whole=("meeting_id", "starts_local", "minutes", "is_dropped"),
        others=("meeting_id", "starts_local", "minutes"),
    ),
    "votes": Kind(
        whole=("meeting_id", "option_id", "member_id", "vote", "note", "answered_at"),
        others=("meeting_id", "option_id", "vote", "note", "answered_at"),
        left_out={"entered_by_id": _ACCOUNT},
    ),
    "attendances": Kind(
        whole=("meeting_id", "member_id", "coming", "present", "reminded_at", "knows_agreed"),
        others=("meeting_id", "coming", "present", "reminded_at"),
        left_out={
            "had_turn": _RUNNING,
            "entered_by_id": _ACCOUNT,
            "missed": "it would tell that somebody was hidden, of which nobody hears",
        },
    ),
    "points": Kind(
        whole=(
            *("text", "minutes", "state", "position", "someday", "proposed_by_id"),
            *("meeting_id", "carried", "carried_from_id", "went_into", "created_at"),
        ),
        others=("text", "minutes"),
    ),
    "agreements": Kind(
        whole=("meeting_id", "text", "created_at", "let_go_at"),
    ),
    "tasks": Kind(
        whole=(
            *("text", "state", "member_id", "due_on", "at_next", "rule", "goal_id"),
            *("meeting_id", "instead", "handed_to_id", "asked", "told", "is_told_group"),
            *("is_thanked", "created_at"),
        ),
        others=("text", "member_id", "due_on", "at_next", "rule", "told"),
    ),
    "summaries": Kind(
        whole=(
            *("meeting_id", "starts_local", "version", "state", "parts", "own_words", "added"),
            *("left_out", "hidden_from", "created_at", "released_at", "first_released_at"),
        ),
        others=("meeting_id", "starts_local", "parts", "first_released_at"),
    ),
    "summary_deliveries": Kind(
        whole=("summary_id", "member_id", "ended"),
        left_out={"message_id": "an internal number of a message"},
    ),
    "pick_ups": Kind(
        whole=("meeting_id", "member_id", "made_at", "expires_at"),
        others=("meeting_id", "made_at", "expires_at"),
        left_out={"token_hash": _HASH, "code_hash": _HASH, "wrong": "guards against guessing"},
    ),
    "rest_plans": Kind(
        whole=(
            *("sentence", "words", "hearers", "meeting", "lead_id", "starter_id"),
            *("starter_agreed", "changed_at"),
        ),
    ),
}
"""What concerns a group: its owner gets all, others what is theirs or shared with them."""

LEFT_OUT: Final = ("outbox", "moment", "seen_event", "duty", "erasure", "erased")
"""The tables of which nothing goes along."""


def about(name: str) -> Text:
    """Say of a kind of record what it is, and who has it in their copy."""
    return variant("export-about", name.replace("_", "-"))


def why_left_out(table: str) -> Text:
    """Say what is in a table of which nothing goes along, and so why."""
    return variant("export-left-out", table.replace("_", "-"))
