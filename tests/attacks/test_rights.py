"""The table of rights, cell by cell: every action by every kind of person (attack 34).

Each attempt is a real one: a command, a button or words, through the engine, on both databases.
What they may is what the table says, and nothing else; whoever is in no column may nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest

from domain.members import Role
from domain.rights import RIGHTS, Action, Right, Who
from tests.attacks.rights_stage import GONE, OLAF, STRANGER, Stage, set_up

BASES = {Who.CHAIR: Who.INFORMAL, Who.NOTE_TAKER: Who.INFORMAL, Who.COMPANION: Who.INFORMAL}
"""What those are by themselves who are something for a while."""


@dataclass(frozen=True)
class Way:
    """A way in: a command (`typed`), or a button (`name`) about a `thing` of the stage.

    `whose`: whose own it is, where it is one person's; "each": there is one for each. `meeting`
    is the one that it is about. `also` is a right that is needed besides. `of_kind`: a button
    that is only ever made for these.
    """

    name: str = ""
    thing: str = "group"
    arg: str = ""
    typed: str = ""
    whose: str = ""
    meeting: str = ""
    also: Action | None = None
    of_kind: tuple[Who, ...] = tuple(Who)

    def event(self, stage: Stage, person: str) -> Mapping[str, str]:
        """Give what somebody does."""
        if self.typed:
            return {"text": self.typed}
        return stage.presses(self.name, self.thing, person, self.arg)


def typed(words: str) -> Way:
    """Give a command."""
    return Way(typed=words)


NOT_OWNER = tuple(who for who in Who if who is not Who.OWNER)

WAYS: dict[Action, list[Way]] = {
    Action.END_GROUP: [typed("/afscheid"), typed("/goodbye")],
    Action.EXPORT: [typed("/mijngegevens"), typed("/mydata")],
    Action.SEE_MENU: [typed("/menu"), typed("menu"), Way("menu-more")],
    Action.SEE_MAP: [typed("/netwerk"), Way("net-map"), Way("net-page"), Way("net-find")],
    Action.CHANGE_MAP: [Way("net-add"), Way("net-off", "contact", "yes")],
    Action.SEE_SHARED_MAP: [
        Way("net-see", "copy", whose="each"),
        Way("net-see", f"copy:{OLAF}", whose=OLAF, of_kind=NOT_OWNER),
    ],
    Action.SEE_GOALS: [typed("/doelen"), typed("/goals")],
    Action.CHANGE_GOALS: [
        Way("goal-add"),
        Way("goal-all"),
        Way("goal-one", "goal"),
        Way("goal-share", "goal", "yes"),
        Way("goal-state", "goal", "reached"),
    ],
    Action.INVITE: [typed("/uitnodigen"), Way("invite-new"), Way("invite-someone", "contact")],
    Action.ASK_FOR_OWNER: [
        Way("asker-see", "passed-on", whose="each"),
        Way("asker-see", f"passed-on:{OLAF}", whose=OLAF),
        Way("asker-did", "passed-on", "done", whose="each"),
    ],
    Action.CONFIRM_MEMBER: [Way("is-this", "pending", "later"), Way("is-this", "pending", "yes")],
    Action.SEE_MEMBERS: [Way("people"), Way("people-one", "member")],
    Action.CHANGE_MEMBER: [
        Way("people-is", "member"),
        Way("people-be", "member", "kind.peer"),
        Way("people-be", "member", "role.informed"),
        Way("invite-app", "member"),
    ],
    Action.CHANGE_SHARING: [
        Way("people-things"),
        Way("people-sees", "group", "goals"),
        Way("people-with", "member"),
        Way("people-share", "member", "goals.off.thing"),
        Way("absent", "ended", "self"),
        Way("net-seen"),
        Way("summary-file", "summary-released"),
    ],
    Action.SEE_DIAL: [typed("/regie")],
    Action.TURN_DIAL: [Way("dial-step", "group", "asking")],
    Action.ANSWER_DIAL: [Way("dial-stop", "dial", whose=Who.COMPANION)],
    Action.ANSWER_PROPOSAL: [Way("prop-no", "proposal")],
    Action.REMOVE_MEMBER: [Way("people-out", "member"), Way("people-gone", "member", "silent")],
    Action.PREPARE: [typed("/voorgesprek"), Way("prep-new"), Way("prep-cards")],
    Action.THINK_OVER: [
        Way("before-write", "planned", "all"),
        Way("before-ask", "planned", "never"),
        Way("after-ask", "ended", "write"),
        Way("eval", "group"),
        Way("eval-list", "group"),
    ],
    Action.WRITE_IN_PRIVATE: [typed("/grenzen")],
    Action.WRITE_FOR_OTHERS: [Way("told", "member"), Way("told-topic", "member", "limits")],
    Action.SEE_SHARED_ANSWERS: [Way("prep-shared")],
    Action.NOTE_EXPECTATION: [Way("exp-note", f"as:{Who.PROFESSIONAL}")],
    Action.SEE_EXPECTATION: [typed("/verwachting")],
    Action.ANSWER_EXPECTATION: [Way("exp-say", "expectation", "yes.1", whose=Who.PROFESSIONAL)],
    Action.PLAN_MEETING: [
        Way("day-find"),
        Way("day-more", "finding"),
        Way("day-move", "planned"),
        Way("day-off", "planned"),
        Way("day-again", "off"),
        Way("day-tell", "finding"),
    ],
    Action.DECIDE_DAY: [Way("day-all", "finding"), Way("day-decide", "option")],
    Action.ANSWER_POLL: [
        Way("day-answer", "finding", meeting="finding"),
        Way("day-answer", "planned", meeting="planned"),
    ],
    Action.ANSWER_FOR_OTHERS: [Way("day-for", "finding"), Way("day-for", "planned")],
    Action.SEE_MEETING: [
        Way("day-look", "planned", meeting="planned"),
        Way("cal-file", "planned", meeting="planned"),
    ],
    Action.ANSWER_COMING: [
        Way("day-come", "coming", "yes.0", "", "each", "planned", also=Action.SEE_MEETING),
        Way("day-come", f"coming:{OLAF}", "yes.0", "", OLAF, "planned", of_kind=()),
    ],
    Action.PROPOSE_POINT: [Way("agenda-new"), typed("/agenda De woning")],
    Action.DECIDE_POINT: [
        Way("agenda-decide", "point-proposed", "on"),
        Way("agenda-name", "group", "yes"),
        Way("agenda-see", "group", "waiting"),
    ],
    Action.ORDER_AGENDA: [
        Way("agenda-see", "group", "order"),
        Way("agenda-send"),
        Way("agenda-merge", "point-on"),
        Way("agenda-move", "point-on", "off"),
    ],
    Action.SEE_AGENDA: [typed("/agenda"), Way("agenda-see")],
    Action.LEAD_MEETING: [
        Way("live-go", "running", "welcome.next", meeting="running"),
        Way("live-go", "finding", "welcome.next", meeting="finding"),
    ],
    Action.RECORD: [
        Way("note", "running", "agreement", meeting="running"),
        Way("note", "finding", "task", meeting="finding"),
    ],
    Action.LET_GO: [Way("sum-lets-go"), Way("sum-let-go", "agreement", "yes")],
    Action.GIVE_TASK: [Way("task-new"), Way("task-all"), Way("task-goal", "task")],
    Action.ANSWER_TASK: [
        Way("task-see", "task", whose="each"),
        Way("task-is", "task", "done", whose="each"),
        Way("task-see", f"task:{OLAF}", whose=OLAF, of_kind=NOT_OWNER),
    ],
    Action.SEE_OWN_TASKS: [typed("/taken")],
    Action.PREPARE_SUMMARY: [Way("summary-parts", "ended"), Way("sum-part", "ended", "out.all.x")],
    Action.RELEASE_SUMMARY: [Way("summary-release", "ended", also=Action.PREPARE_SUMMARY)],
    Action.SEE_SUMMARY: [
        typed("/verslag"),
        Way("summary-see", "released"),
        Way("summary-get", "summary-released"),
    ],
    Action.ARRANGE_GROUP_CHAT: [Way("gchat-add"), Way("gchat-not")],
    Action.ARRANGE_REST: [Way("rest-plan")],
    Action.START_REST: [Way("rest-start", "rest-plan", whose=Who.INFORMAL)],
    Action.PAUSE: [Way("away"), Way("away-for", "group", "week")],
    Action.LEAVE: [Way("people-leave"), Way("people-left", "group", "yes")],
}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def stages(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[bool, Stage]]:
    """Give a group with whom everything is shared, and one in which nothing is, on a database."""
    made = {}
    for shared in (True, False):
        if request.param == "sqlite":
            url = f"sqlite:///{tmp_path_factory.mktemp('rights') / 'group.db'}"
        else:
            url = request.getfixturevalue("postgresql").new_with_tables()
        made[shared] = set_up(url, shared=shared)
    yield made
    for stage in made.values():
        stage.storage.close()


def allowed(who: Who, action: Action, way: Way, *, shared: bool) -> bool:
    """Say what the table says of a kind of person and an attempt."""
    row = RIGHTS[action]
    base = BASES.get(who, who)
    is_own = way.whose in ("", "each", who)
    if row.right_of(base) is Right.YES:
        return True
    if row.right_of(base) is Right.SHARED and shared and is_own:
        return True
    is_their_meeting = who is not Who.GUEST or way.meeting in ("", "planned")
    is_given = row.thing is None or shared
    if row.right_of(base) is Right.OWN and is_own and is_their_meeting and is_given:
        return True
    if who is Who.COMPANION:
        return row.right_of(who) is not Right.NO
    if who in BASES and row.right_of(who) is Right.OWN:
        return way.meeting in ("", "planned", "running")
    return False


@pytest.mark.attack(34)
@pytest.mark.parametrize("shared", [True, False])
@pytest.mark.parametrize("action", WAYS)
def test_everybody_may_what_the_table_says(
    stages: dict[bool, Stage], action: Action, shared: bool
) -> None:
    """Every way in, by everybody; whoever is not in the group may nothing at all."""
    stage = stages[shared]
    for way in WAYS[action]:
        for who in Who:
            expected = allowed(who, action, way, shared=shared)
            if way.also is not None:
                expected = expected and allowed(who, way.also, way, shared=shared)
            if who not in way.of_kind:
                expected = False
            assert stage.tries(who, action, way.event(stage, who)) is expected, (who, way)
        for nobody in (STRANGER, GONE):
            assert not stage.tries(nobody, action, way.event(stage, nobody)), (nobody, way)


@pytest.mark.attack(34)
def test_every_action_is_tried() -> None:
    """An action of which nobody knows a way in is not tried: name its way here."""
    assert set(WAYS) == set(Action)


@pytest.mark.attack(34)
def test_every_action_says_of_everybody_how_far_they_may() -> None:
    """What stands in no row, nobody may: each has one, with a right for all whom there can be."""
    assert set(RIGHTS) == set(Action)
    assert {len(row.rights) for row in RIGHTS.values()} == {len(Who)}


@pytest.mark.attack(17)
def test_nobody_becomes_an_owner(stages: dict[bool, Stage]) -> None:
    """A role in a button is no role (attack 17): there is one owner, whoever asks."""
    stage = stages[True]
    way = Way("people-be", "member", f"role.{Role.OWNER.value}")
    for who in Who:
        assert not stage.tries(who, Action.CHANGE_MEMBER, way.event(stage, who))
