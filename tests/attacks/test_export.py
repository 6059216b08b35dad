"""The copy that somebody takes along: what they may see, and no more (attack 30)."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from domain.agenda import AgendaPoint, PointState
from domain.agreements import Agreement
from domain.bookkeeping import Access, AccessFacts, AccessWords, Conversation
from domain.contacts import Contact
from domain.crisis import CrisisPlan
from domain.goals import Goal, GoalStep
from domain.group_chats import GroupChat
from domain.groups import GroupState
from domain.members import MemberKind, MemberState, SummaryRoute
from domain.own_notes import NoteKind, OwnNote
from domain.polls import Vote, VoteCast
from domain.preparing import Circle, PreparatoryAnswer, Topic
from domain.rights import Who
from domain.sleeping import Deed, WaitingDeed
from domain.summaries import Part, PartKind, SummaryState
from handlers.export.gathering import gather
from handlers.export.kinds import IN_GROUP, LEFT_OUT, OWN
from storage import bookkeeping_rows, rows
from storage.repositories import Kept, Repositories
from storage.repository import Shape
from storage.unit import Unit
from tests.attacks.rights_stage import GONE, OLAF, STRANGER, TODAY_AT_TEN, Stage, set_up
from tests.conversations.conftest import START

pytestmark = pytest.mark.attack

PEOPLE = (*Who, OLAF, GONE, STRANGER)
SAID_OF_ALL = frozenset(
    {
        *("on the map", "could help", "goal kept", "why of a goal", "goal shared", "a step"),
        *("point on", "point proposed", "agreed", "place", "said while it ran", "draft"),
        *("left out", "released", "rest words", "chat title", "asking words", "note of the owner"),
    }
)
"""What of the group itself its owner takes along."""
SHARED = frozenset({"goal shared", "a step", "point on", "place", "released"})
"""What of it goes along with whom it is all shared."""
NOBODYS = frozenset({"secret of a link", "point on its way", "cry for help"})


@pytest.fixture(params=[True, False], ids=["shared", "kept"])
def stage(request: pytest.FixtureRequest, database_url: str) -> Iterator[Stage]:
    """Give a group in which everything has words that can be found again."""
    stage = set_up(database_url, shared=request.param)
    with stage.storage.unit() as unit:
        for person in PEOPLE:
            _own_words(unit, stage, person)
        _words_of_the_group(unit, stage)
    yield stage
    stage.storage.close()


def _own_words(unit: Unit, stage: Stage, person: str) -> None:
    account_id = stage.accounts[person]
    unit.crisis_plans.add(
        CrisisPlan(account_id=account_id, changed_at=START, helps=f"crisis of {person}")
    )
    unit.waiting_deeds.add(
        WaitingDeed(
            account_id=account_id,
            deed=Deed.ERASE,
            due_at=START,
            created_at=START,
            name=f"deed of {person}",
        )
    )
    unit.conversations.add(
        Conversation(
            account_id=account_id,
            talk="prepare-wish",
            changed_at=START,
            answers=[("a", {"value": f"talk of {person}"})],
            held="cry for help",
        )
    )
    if person == STRANGER:
        return
    member, group_id = stage.members[person], stage.things["group"]
    unit.votes.add(
        VoteCast(
            group_id=group_id,
            meeting_id=stage.things["finding"],
            option_id=stage.things["option"],
            member_id=member.id,
            vote=Vote.YES,
            entered_by_id=account_id,
            answered_at=START,
            note=f"vote of {person}",
        )
    )
    if person in stage.members and person != GONE:
        task = unit.tasks.get(stage.things[f"task:{person}"])
        task.text, task.instead = f"task of {person}", f"instead of {person}"
        unit.tasks.save(task)
    if person == Who.OWNER:
        return
    for topic, circle in zip(Topic, Circle, strict=False):
        unit.preparatory_answers.add(
            PreparatoryAnswer(
                account_id=account_id,
                group_id=group_id,
                member_id=member.id,
                topic=topic,
                circle=circle,
                changed_at=START,
                text=f"{circle.value} answer of {person}",
            )
        )


def _words_of_the_group(unit: Unit, stage: Stage) -> None:
    of_group: dict[str, Any] = {"group_id": stage.things["group"], "created_at": START}
    unit.contacts.add(Contact(**of_group, name="on the map", could_help="could help"))
    unit.goals.add(Goal(**of_group, text="goal kept", why="why of a goal"))
    unit.goals.add(
        Goal(
            **of_group,
            text="goal shared",
            shared=True,
            shares_steps=True,
            steps=[GoalStep(mark="x", text="a step")],
        )
    )
    for state in (PointState.ON, PointState.PROPOSED, PointState.ON_ITS_WAY):
        words = f"point {state.value.replace('-', ' ')}"
        unit.points.add(AgendaPoint(**of_group, state=state, text=words))
    unit.agreements.add(Agreement(**of_group, meeting_id=stage.things["ended"], text="agreed"))
    for meeting_id in (stage.things["finding"], stage.things["planned"]):
        meeting = unit.meetings.get(meeting_id)
        meeting.place, meeting.goals_said = "place", ["said while it ran"]
        unit.meetings.save(meeting)
    for summary in unit.summaries.where(group_id=stage.things["group"]):
        words = {
            SummaryState.DRAFT: "draft",
            SummaryState.OWN: "left out",
            SummaryState.RELEASED: "released",
        }[summary.state]
        summary.parts = [Part(key="own.1", kind=PartKind.OWN_LINE, lines=[words])]
        unit.summaries.save(summary)
    plan = unit.rest_plans.get(stage.things["rest-plan"])
    plan.words = "rest words"
    unit.rest_plans.save(plan)
    unit.group_chats.add(
        GroupChat(
            group_id=stage.things["group"],
            asked_by_id=stage.accounts[Who.OWNER],
            asked_at=START,
            title="chat title",
        )
    )
    invitation = unit.invitations.get(stage.things["pending"])
    invitation.own_words, invitation.token = "asking words", "secret of a link"
    unit.invitations.save(invitation)
    unit.own_notes.add(
        OwnNote(
            account_id=stage.accounts[Who.OWNER],
            group_id=stage.things["group"],
            meeting_id=stage.things["planned"],
            kind=NoteKind.WORTH_WHILE,
            reader_id=stage.members[Who.CHAIR].id,
            changed_at=START,
            text="note of the owner",
        )
    )


def _words() -> set[str]:
    """Give every word that was put somewhere."""
    mine = {
        f"{what} of {person}"
        for what in ("crisis", "deed", "talk", "vote", "task", "instead")
        for person in PEOPLE
    }
    answers = {f"{circle.value} answer of {person}" for circle in Circle for person in PEOPLE}
    return mine | answers | SAID_OF_ALL | NOBODYS


def _copy_of(stage: Stage, person: str) -> tuple[str, set[str]]:
    """Give somebody's copy as it stands in the file, and which of the words are in it."""
    with stage.storage.unit() as unit:
        found = gather(unit, unit.accounts.get(stage.accounts[person]), START)
    written = json.dumps(found, ensure_ascii=False)
    return written, {each for each in _words() if f'"{each}"' in written}


def _own(person: str) -> set[str]:
    return {f"{each} of {person}" for each in ("crisis", "deed", "talk")}


def _answers(*people: str, circles: tuple[Circle, ...] = tuple(Circle)) -> set[str]:
    return {f"{circle.value} answer of {person}" for circle in circles for person in people}


MEMBERS = tuple(who for who in Who if who not in (Who.OWNER, Who.GUEST, Who.INFORMED))
"""Who may read what others showed to the whole group, and write so themselves."""
WRITERS = (*MEMBERS, OLAF)


@pytest.mark.attack(30)
@pytest.mark.parametrize("person", PEOPLE)
def test_each_takes_along_what_they_may_see_and_no_more(stage: Stage, person: str) -> None:
    """Attack 30: every role, who was taken out, and a stranger who waits; shared, or kept."""
    written, found = _copy_of(stage, person)
    expected = _own(person)
    everybody = (*(who for who in Who if who is not Who.OWNER), OLAF)
    if person == Who.OWNER:
        expected |= SAID_OF_ALL | {"vote of owner", "task of owner", "instead of owner"}
        expected |= {f"vote of {each}" for each in (*everybody, GONE)}
        expected |= {f"task of {each}" for each in everybody}
        expected |= _answers(*everybody, circles=(Circle.GROUP,))
    elif person == GONE:
        expected |= {f"vote of {person}"}
    elif person != STRANGER:
        expected |= {f"{each} of {person}" for each in ("vote", "task", "instead")}
        expected |= _answers(person)
        if person in WRITERS:
            expected |= _answers(*everybody, circles=(Circle.GROUP,))
        expected |= _shared_with(stage, person)
    assert found == expected
    assert "secret of a link" not in written
    others = [each for each in PEOPLE if each != person]
    if person != Who.OWNER:
        for other in others:
            member = stage.members.get(other)
            assert member is None or f'"{member.name}"' not in written


def _shared_with(stage: Stage, person: str) -> set[str]:
    """Give what of the group the owner shares with somebody."""
    if not stage.shared:
        # Who leads or notes a meeting sees that one, and the agenda.
        return {"place", "point on"} if person in (Who.CHAIR, Who.NOTE_TAKER) else set()
    if person == Who.PROFESSIONAL:
        return set(SHARED) - {"released"}
    return set(SHARED)


def test_a_professional_gets_summaries_here_only_if_the_owner_chose_so(stage: Stage) -> None:
    """What comes by another way does not come along in a copy in their chat."""
    if not stage.shared:
        return
    for route, is_in in ((SummaryRoute.PICK_UP, False), (SummaryRoute.CHAT, True)):
        with stage.storage.unit() as unit:
            member = unit.members.get(stage.members[Who.PROFESSIONAL].id)
            member.route = route
            unit.members.save(member)
        assert ("released" in _copy_of(stage, Who.PROFESSIONAL)[1]) is is_in
        assert member.kind is MemberKind.PROFESSIONAL


@pytest.mark.attack(30)
@pytest.mark.parametrize("state", [GroupState.HIDDEN, GroupState.ENDED])
def test_of_a_group_that_rests_or_ended_only_ones_own_goes_along(
    stage: Stage, state: GroupState
) -> None:
    """Its owner still takes all of it; from the others what was shared is hidden."""
    with stage.storage.unit() as unit:
        group = unit.groups.get(stage.things["group"])
        group.state = state
        unit.groups.save(group)
    assert not _copy_of(stage, OLAF)[1] & SAID_OF_ALL
    assert "vote of olaf" in _copy_of(stage, OLAF)[1]
    assert _copy_of(stage, Who.OWNER)[1] >= SAID_OF_ALL


@pytest.mark.attack(30)
def test_who_is_hidden_is_in_nobody_elses_copy(stage: Stage) -> None:
    """Whoever wants to be erased is gone from the owner's copy at once; their own has theirs."""
    with stage.storage.unit() as unit:
        member = unit.members.get(stage.members[OLAF].id)
        member.state = MemberState.HIDDEN
        unit.members.save(member)
    written, found = _copy_of(stage, Who.OWNER)
    assert not {each for each in found if each.endswith("of olaf")}
    assert '"Olaf"' not in written
    written, found = _copy_of(stage, OLAF)
    assert {"vote of olaf", "only-me answer of olaf", "task of olaf"} <= found
    assert not found & SAID_OF_ALL


def test_every_kind_of_record_is_in_a_copy_or_left_out_with_a_reason() -> None:
    """Whoever adds a record, or a field to one, says what becomes of it when people ask."""
    kinds = {**OWN, **IN_GROUP}
    kept = {name: each.shape for name, each in vars(Repositories).items() if isinstance(each, Kept)}
    kept["accesses"] = Shape(Access, AccessFacts, AccessWords, bookkeeping_rows.AccessRow)
    assert set(kept) == set(kinds), "a kind of record: put it in handlers/export/kinds.py"
    for name, shape in kept.items():
        kind = kinds[name]
        said = {*kind.whole, *kind.others, *kind.left_out}
        everything = {*shape.facts, *shape.words} - {"id", "group_id"}
        assert everything - said == set(), f"fields of {name} that nobody decided about"
        assert said - everything - {"group_id"} == set(), f"fields of {name} that are no more"
        assert not {*kind.whole, *kind.others} & set(kind.left_out), name
        assert all(kind.left_out.values())
    tables = {shape.table.name for shape in kept.values()}
    assert set(rows.metadata.tables) - tables == set(LEFT_OUT)


def test_times_of_a_nameless_point_are_in_no_copy(stage: Stage) -> None:
    """When a point without a name came could tell whose it is."""
    with stage.storage.unit() as unit:
        found = gather(unit, unit.accounts.get(stage.accounts[Who.OWNER]), START)
    (group,) = found["groups"]
    for point in group["points"]:
        assert ("created_at" in point) is (point["proposed_by_id"] is not None)
    assert TODAY_AT_TEN.isoformat() not in json.dumps(group["points"])
