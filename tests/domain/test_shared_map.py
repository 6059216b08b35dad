"""A copy of the map holds what its reader may see, and nothing that is the owner's alone."""

from datetime import UTC, datetime
from uuid import uuid4

from domain.contacts import Closeness, Contact, Energy, InTouch, Sector
from domain.members import Member, MemberState
from domain.shared_map import SharedMap, may_see, shown, shown_to
from domain.sharing import Thing, set_sharing

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
GROUP = uuid4()


def _contact(name: str) -> Contact:
    return Contact(
        group_id=GROUP,
        created_at=NOW,
        name=name,
        closeness=Closeness.NEAR,
        sector=Sector.FAMILY,
        relation="secret",
        could_help="secret",
        energy=Energy.TAKES,
        in_touch=InTouch.SELDOM,
    )


def _member() -> Member:
    return Member(group_id=GROUP, joined_at=NOW, name="Mark")


def test_a_copy_has_no_room_for_what_is_the_owners_alone() -> None:
    """Whatever is noted of somebody, of that only name, circle and sector can be shown."""
    person = shown(_contact("Noor"))
    assert set(person.model_dump()) == {"contact_id", "name", "closeness", "sector"}
    assert "secret" not in person.model_dump_json()


def test_who_is_unknown_to_the_reader_can_be_without_a_name() -> None:
    """Those of the group keep their names; who is left out leaves no trace."""
    noor, kees, bas = (shown(_contact(name)) for name in ("Noor", "Kees", "Bas"))
    known = {noor.contact_id}
    everybody = shown_to([noor, kees, bas], known, named=True)
    assert [each.name for each in everybody] == ["Noor", "Kees", "Bas"]
    some = shown_to([noor, kees, bas], known, named=False, without={bas.contact_id})
    assert [each.name for each in some] == ["Noor", ""]
    assert kees.name == "Kees"


def test_a_copy_is_seen_by_its_member_while_it_is_shared() -> None:
    """Not by another, not by who left, and not once the owner keeps the map."""
    mark, other = _member(), _member()
    copy = SharedMap(group_id=GROUP, member_id=mark.id, created_at=NOW, people=[])
    assert not may_see(mark, copy)
    set_sharing(mark, Thing.MAP, shared=True)
    set_sharing(other, Thing.MAP, shared=True)
    assert may_see(mark, copy)
    assert not may_see(other, copy)
    mark.state = MemberState.LEFT
    assert not may_see(mark, copy)


def test_a_copy_forgets_somebody() -> None:
    """Who goes off the map goes off a copy, and it is said whether they were on it."""
    noor, kees = (shown(_contact(name)) for name in ("Noor", "Kees"))
    copy = SharedMap(group_id=GROUP, member_id=uuid4(), created_at=NOW, people=[noor, kees])
    assert copy.forget(kees.contact_id)
    assert not copy.forget(kees.contact_id)
    assert [each.name for each in copy.people] == ["Noor"]
