"""What the owner shares with whom, and what a reader of a summary then has."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from domain.members import Member, MemberState, Role
from domain.sharing import Thing, keeps, set_sharing, shares
from domain.summaries import Part, PartKind, Summary, SummaryState, as_read_by, may_read

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
MARK = uuid4()


def _somebody(role: Role = Role.MEMBER, **sharing: bool) -> Member:
    return Member(
        id=MARK, group_id=uuid4(), role=role, joined_at=NOON, name="Mark", sharing=sharing
    )


def _summary() -> Summary:
    return Summary(
        group_id=uuid4(),
        meeting_id=uuid4(),
        state=SummaryState.RELEASED,
        created_at=NOON,
        released_at=NOON,
        starts_local="2026-12-01T14:00:00",
        parts=[
            Part(key="place", kind=PartKind.PLACE, lines=["bij Anna"]),
            Part(key="present", kind=PartKind.PRESENT, lines=["Anna", "Mark"]),
            Part(key="goal.1", kind=PartKind.GOAL, lines=["Weer zwemmen"]),
            Part(key="point.1", kind=PartKind.POINT, lines=["De verhuizing"]),
            Part(key="agreement.1", kind=PartKind.AGREEMENT, lines=["We bellen elke week"]),
            Part(key="task.1", kind=PartKind.TASK, lines=["bellen"], who="Mark", whose=MARK),
            Part(key="task.2", kind=PartKind.TASK, lines=["koken"], who="Noor", whose=uuid4()),
            Part(key="own.1", kind=PartKind.OWN_LINE, lines=["Dank jullie wel"]),
            Part(key="next", kind=PartKind.NEXT, lines=["2027-01-05T14:00:00"]),
        ],
    )


@pytest.mark.parametrize("thing", Thing)
def test_the_owner_sees_everything_and_whoever_is_gone_nothing(thing: Thing) -> None:
    """Whatever was chosen before."""
    assert shares(_somebody(Role.OWNER, **{thing: False}), thing)
    gone = _somebody(**{thing: True})
    gone.state = MemberState.REMOVED
    assert not shares(gone, thing)


@pytest.mark.parametrize("thing", Thing)
@pytest.mark.parametrize("role", [Role.MEMBER, Role.GUEST, Role.INFORMED])
def test_what_the_owner_chose_counts_whatever_it_is_at_first(role: Role, thing: Thing) -> None:
    """One kind of thing with one person changes nothing else."""
    member = _somebody(role)
    before = {each: shares(member, each) for each in Thing}
    set_sharing(member, thing, shared=not before[thing])
    after = {each: shares(member, each) for each in Thing}
    assert after == {**before, thing: not before[thing]}
    assert keeps(member, thing) is before[thing]


@pytest.mark.parametrize(
    ("thing", "gone"),
    [
        (Thing.CALENDAR, {"place", "next"}),
        (Thing.GOALS, {"goal.1"}),
        (Thing.AGENDA, {"point.1"}),
        (Thing.AGREEMENTS, {"agreement.1"}),
        (Thing.TASKS, {"task.2"}),
        (Thing.MAP, set()),
    ],
)
def test_what_is_kept_from_a_reader_is_simply_not_there(thing: Thing, gone: set[str]) -> None:
    """The rest of the summary is as it was, without a gap; one's own task stays."""
    whole = _summary()
    left = [part for part in whole.parts if part.key not in gone]
    read = as_read_by(whole, _somebody(**{thing: False}))
    assert read == whole.model_copy(update={"parts": left})
    assert as_read_by(whole, _somebody(Role.OWNER, **{thing: False})) == whole


def test_somebody_informed_reads_the_whole_summary() -> None:
    """They get summaries only; in these nothing is missing that the owner did not keep."""
    whole = _summary()
    assert as_read_by(whole, _somebody(Role.INFORMED)) == whole


def test_without_summaries_there_is_nothing_to_read() -> None:
    """Whoever came later, and with whom summaries are not shared, may not have it."""
    summary = _summary()
    assert may_read(_somebody(), summary)
    assert not may_read(_somebody(summary=False), summary)
    assert not may_read(_somebody(Role.GUEST), summary)
