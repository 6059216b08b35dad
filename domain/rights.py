"""Who may do what with what in a group: one table, and whoever is not in it may not."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.dial import DialStep
from domain.members import Member, MemberKind, Role
from domain.sharing import Thing


class Action(StrEnum):
    """What can be done in a group."""

    SEE_MENU = "see-menu"
    SEE_MAP = "see-map"
    CHANGE_MAP = "change-map"
    SEE_SHARED_MAP = "see-shared-map"
    SEE_GOALS = "see-goals"
    CHANGE_GOALS = "change-goals"
    INVITE = "invite"
    ASK_FOR_OWNER = "ask-for-owner"
    CONFIRM_MEMBER = "confirm-member"
    SEE_MEMBERS = "see-members"
    CHANGE_MEMBER = "change-member"
    CHANGE_SHARING = "change-sharing"
    SEE_DIAL = "see-dial"
    TURN_DIAL = "turn-dial"
    ANSWER_DIAL = "answer-dial"
    ANSWER_PROPOSAL = "answer-proposal"
    REMOVE_MEMBER = "remove-member"
    PREPARE = "prepare"
    THINK_OVER = "think-over"
    WRITE_IN_PRIVATE = "write-in-private"
    WRITE_FOR_OTHERS = "write-for-others"
    SEE_SHARED_ANSWERS = "see-shared-answers"
    NOTE_EXPECTATION = "note-expectation"
    SEE_EXPECTATION = "see-expectation"
    ANSWER_EXPECTATION = "answer-expectation"
    PLAN_MEETING = "plan-meeting"
    DECIDE_DAY = "decide-day"
    ANSWER_POLL = "answer-poll"
    ANSWER_FOR_OTHERS = "answer-for-others"
    SEE_MEETING = "see-meeting"
    ANSWER_COMING = "answer-coming"
    PROPOSE_POINT = "propose-point"
    DECIDE_POINT = "decide-point"
    ORDER_AGENDA = "order-agenda"
    SEE_AGENDA = "see-agenda"
    LEAD_MEETING = "lead-meeting"
    RECORD = "record"
    LET_GO = "let-go"
    GIVE_TASK = "give-task"
    ANSWER_TASK = "answer-task"
    SEE_OWN_TASKS = "see-own-tasks"
    PREPARE_SUMMARY = "make-summary-ready"
    RELEASE_SUMMARY = "release-summary"
    SEE_SUMMARY = "see-summary"
    ARRANGE_GROUP_CHAT = "arrange-group-chat"
    ARRANGE_REST = "arrange-rest"
    START_REST = "start-rest"
    PAUSE = "pause"
    LEAVE = "leave"
    END_GROUP = "end-group"
    EXPORT = "export"


class Who(StrEnum):
    """What somebody can be in a group (METHOD.md, the people); one person can be several.

    The first six are what they are by themselves, the last three what they are for a while: of
    one meeting, or of what the owner handed over.
    """

    OWNER = "owner"
    INFORMAL = "informal"
    PROFESSIONAL = "professional"
    PEER = "peer"
    GUEST = "guest"
    INFORMED = "informed"
    CHAIR = "chair"
    NOTE_TAKER = "note taker"
    COMPANION = "companion"


class Right(StrEnum):
    """How far somebody may.

    OWN: what is their own, and of that meeting alone where they are something of one meeting.
    SHARED: what the owner shares with them. HANDED: what the owner handed over. PREPARED: what
    the owner handed over, up to the last tap, which is the owner's. READY: what the owner handed
    over, where nothing leaves: they find it made ready.
    """

    NO = "no"
    YES = "yes"
    OWN = "own"
    SHARED = "shared"
    HANDED = "handed over"
    PREPARED = "prepared"
    READY = "made ready"


@dataclass(frozen=True, slots=True)
class Row:
    """The rights on one action: on what, what the owner may share of it or hand over."""

    of: str
    rights: tuple[Right, ...]
    thing: Thing | None = None
    step: DialStep | None = None

    def right_of(self, who: Who) -> Right:
        """Give how far one kind of person may."""
        return self.rights[_COLUMNS.index(who)]


_COLUMNS: Final = tuple(Who)

_N, _Y, _O, _S = Right.NO, Right.YES, Right.OWN, Right.SHARED
_H, _P, _R = Right.HANDED, Right.PREPARED, Right.READY

# fmt: off
RIGHTS: Final[dict[Action, Row]] = {
    #                                      owner infrm prof  peer  guest infmd chair notes comp
    Action.SEE_MENU: Row("group",          (_Y,  _Y,   _Y,   _Y,   _Y,   _Y,   _N,   _N,   _N)),
    Action.SEE_MAP: Row("map",             (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.CHANGE_MAP: Row("map",          (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.SEE_SHARED_MAP: Row("copy of map",
                               (_Y,  _S,   _S,   _S,   _S,   _S,   _N,   _N,   _N),
                               Thing.MAP),
    Action.SEE_GOALS: Row("goals",         (_Y,  _S,   _S,   _S,   _S,   _S,   _N,   _N,   _N),
                          Thing.GOALS),
    Action.CHANGE_GOALS: Row("goals",      (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.INVITE: Row("invitation",       (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _P),
                       step=DialStep.ASKING),
    Action.ASK_FOR_OWNER: Row("invitation",(_N,  _O,   _O,   _O,   _N,   _N,   _N,   _N,   _N)),
    Action.CONFIRM_MEMBER: Row("member",   (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.SEE_MEMBERS: Row("members",     (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.CHANGE_MEMBER: Row("member",    (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.CHANGE_SHARING: Row("sharing",  (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.TURN_DIAL: Row("dial",          (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.SEE_DIAL: Row("dial",           (_Y,  _O,   _O,   _O,   _N,   _N,   _N,   _N,   _N)),
    Action.ANSWER_DIAL: Row("dial",        (_N,  _O,   _O,   _O,   _N,   _N,   _N,   _N,   _N)),
    Action.ANSWER_PROPOSAL: Row("dial",    (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.REMOVE_MEMBER: Row("member",    (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.PREPARE: Row("preparation",     (_Y,  _O,   _O,   _O,   _N,   _N,   _N,   _N,   _N)),
    Action.THINK_OVER: Row("own notes",    (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.WRITE_IN_PRIVATE: Row("own answers",
                                           (_N,  _O,   _O,   _O,   _N,   _N,   _N,   _N,   _N)),
    Action.WRITE_FOR_OTHERS: Row("told answers",
                                           (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.SEE_SHARED_ANSWERS: Row("shared answers",
                                           (_Y,  _Y,   _Y,   _Y,   _N,   _N,   _N,   _N,   _N)),
    Action.NOTE_EXPECTATION: Row("expectation",
                                           (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.SEE_EXPECTATION: Row("expectation",
                                           (_Y,  _N,   _O,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.ANSWER_EXPECTATION: Row("expectation",
                                           (_N,  _N,   _O,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.PLAN_MEETING: Row("meeting",    (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _H),
                             step=DialStep.PLANNING),
    Action.DECIDE_DAY: Row("meeting",      (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _H),
                           step=DialStep.PLANNING),
    Action.ANSWER_POLL: Row("poll",        (_Y,  _Y,   _Y,   _Y,   _O,   _N,   _N,   _N,   _N)),
    Action.ANSWER_FOR_OTHERS: Row("poll",  (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _H),
                                  step=DialStep.PLANNING),
    Action.SEE_MEETING: Row("meeting",     (_Y,  _S,   _S,   _S,   _O,   _S,   _O,   _O,   _N),
                            Thing.CALENDAR),
    Action.ANSWER_COMING: Row("meeting",   (_Y,  _Y,   _Y,   _Y,   _O,   _N,   _N,   _N,   _N)),
    Action.PROPOSE_POINT: Row("agenda",    (_Y,  _Y,   _Y,   _Y,   _O,   _N,   _N,   _N,   _N)),
    Action.DECIDE_POINT: Row("agenda",     (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.ORDER_AGENDA: Row("agenda",     (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _H),
                             step=DialStep.AGENDA),
    Action.SEE_AGENDA: Row("agenda",       (_Y,  _S,   _S,   _S,   _O,   _S,   _O,   _O,   _N),
                           Thing.AGENDA),
    Action.LEAD_MEETING: Row("meeting",    (_Y,  _N,   _N,   _N,   _N,   _N,   _O,   _O,   _R),
                             step=DialStep.LEADING),
    Action.RECORD: Row("meeting",          (_Y,  _N,   _N,   _N,   _N,   _N,   _O,   _O,   _R),
                       step=DialStep.LEADING),
    Action.LET_GO: Row("agreement",        (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.GIVE_TASK: Row("task",          (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.ANSWER_TASK: Row("task",        (_Y,  _O,   _O,   _O,   _O,   _N,   _N,   _N,   _N)),
    Action.SEE_OWN_TASKS: Row("task",      (_Y,  _O,   _O,   _O,   _O,   _N,   _N,   _N,   _N)),
    Action.PREPARE_SUMMARY: Row("summary", (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _R),
                                step=DialStep.REPORTING),
    Action.RELEASE_SUMMARY: Row("summary", (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _P),
                                step=DialStep.REPORTING),
    Action.SEE_SUMMARY: Row("summary",     (_Y,  _S,   _S,   _S,   _S,   _S,   _N,   _N,   _N),
                            Thing.SUMMARY),
    Action.ARRANGE_GROUP_CHAT: Row("group chat",
                                           (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.ARRANGE_REST: Row("rest",       (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.START_REST: Row("rest",         (_N,  _O,   _O,   _O,   _N,   _N,   _N,   _N,   _N)),
    Action.PAUSE: Row("membership",        (_N,  _O,   _O,   _O,   _N,   _N,   _N,   _N,   _N)),
    Action.LEAVE: Row("membership",        (_N,  _O,   _O,   _O,   _O,   _O,   _N,   _N,   _N)),
    Action.END_GROUP: Row("group",         (_Y,  _N,   _N,   _N,   _N,   _N,   _N,   _N,   _N)),
    Action.EXPORT: Row("copy of all of it",(_Y,  _O,   _O,   _O,   _O,   _O,   _N,   _N,   _N)),
}
# fmt: on
"""METHOD.md, the people. Inviting, wider sharing, releasing and removing always need the owner's
own tap; only the owner turns the dial. SEE_GOALS shows a member only goals that are shared,
SEE_SHARED_ANSWERS only what its writer shares with the reader (`domain.preparing.may_read`)."""

AFTER_OWN_MEETING: Final = frozenset({Action.ANSWER_TASK, Action.SEE_OWN_TASKS, Action.LEAVE})
"""What a guest may do once their one meeting is over, for the day that they still belong to it:
answer for what has their name on it, and go."""


def who_is(member: Member) -> Who:
    """Give what somebody is in a group by themselves."""
    match member.role:
        case Role.OWNER:
            return Who.OWNER
        case Role.GUEST:
            return Who.GUEST
        case Role.INFORMED:
            return Who.INFORMED
        case Role.MEMBER:
            return _KINDS[member.kind]


_KINDS: Final = {
    MemberKind.INFORMAL: Who.INFORMAL,
    MemberKind.PROFESSIONAL: Who.PROFESSIONAL,
    MemberKind.PEER: Who.PEER,
}
