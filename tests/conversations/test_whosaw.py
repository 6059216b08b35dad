"""Who saw: each person reads what of theirs went to whom, and never whether it was looked at."""

from uuid import uuid4

import pytest

from bot.commands.who_saw import lines_of
from bot.settings import WrongSettings
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting, the_meeting_moves


def test_the_owner_reads_what_went_to_whom(play: Play) -> None:
    """Day by day, by name and kind; that somebody asked for it, or looked, is not there."""
    a_group(play, members=["Mark", "Noor"], without_app=["Tineke"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("""
        Mark: bijeenkomst
        …
        -- 2026-11-24 10:00 --
        …
        Noor: bijeenkomst
        …
        Anna: wie zag
        …
        Anna: /wiezag
        Bot → Anna: Dit ging de laatste vier weken naar anderen. Of iemand het las, laat ik niemand
            zien. zondag 22 november – Mark kreeg dag en plek – Noor kreeg dag en plek Mensen kunnen
            ook zelf opvragen wat jij met hen deelt. Stichting Voorbeeld kan er technisch bij. Die
            twee staan hier niet. [Wie ziet wat?]
        Anna: wie ziet wat
        Bot → Anna: Deze mensen doen mee. …
    """)


def test_a_member_reads_their_own(play: Play) -> None:
    """Nothing of the owner's or of each other; in English too."""
    a_group(play, members=["Tom"], english=["Tom"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("""
        Tom: /whosaw
        Bot → Tom: In the last four weeks nothing of yours went to others through me. Whether
            somebody read something, I show to nobody. Stichting Voorbeeld has technical access.
            You don't see that here.
    """)


def test_what_others_did_with_it_is_there(play: Play) -> None:
    """Whoever leads helps with the meeting: that is said, once a day, however often they tapped."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00", chair="Mark")
    play("""
        …
        -- 2026-12-01 14:00 --
        …
    """)
    play.send("Mark", text="beginnen")
    play.presses("Mark", "Beginnen")
    play.send("Mark", text="/afspraak we bellen elke week")
    play("…")
    play.send("Anna", text="wiezag")
    said = play.last("Anna").message.text
    assert said.count("Mark hielp met") == 1
    assert "de bijeenkomst leiden" in said
    assert "dinsdag 1 december" in said
    with play.core.storage.unit() as unit:
        mark = next(each for each in unit.members.where() if each.name == "Mark")
        lines = unit.accesses.where(who_id=mark.account_id)
        owner_id = unit.groups.get(mark.group_id).owner_id
        assert {each.whose_id for each in lines if each.action == "lead-meeting"} == {owner_id}


def test_with_much_to_say_earlier_days_are_a_tap_away(play: Play) -> None:
    """Whole days, newest first."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-20 14:00")
    for day in range(5):
        play(f"""
            …
            -- 2026-11-{24 + day} 10:00 --
            …
        """)
        the_meeting_moves(play, f"2026-12-{10 + day} 14:00")
    play.send("Anna", text="wiezag")
    newest = play.last("Anna").message.text
    play.presses("Anna", "Eerder")
    earlier = play.last("Anna").message.text
    assert "zondag 22 november" not in newest
    assert "zondag 22 november" in earlier


def test_the_operator_can_say_it_precisely_to_who_asks(play: Play) -> None:
    """What others did, and were refused, to the second; whether they looked only with `--looks`."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-01T14:00", chair="Mark")
    with play.core.storage.unit() as unit:
        group = unit.groups.where()[0]
        people = {each.name: each.account_id for each in unit.members.where()}
    play("""
        -- 2026-11-29 10:00 --
        …
        Noor: bijeenkomst
        …
    """)
    play.send("Noor", button=button("goal-all", group.id))
    play("""
        …
        -- 2026-12-01 14:00 --
        …
        Mark: beginnen
        …
        Mark: [Beginnen] (Dit gaat over)
        …
    """)

    def said(who: str, *, looks: bool = False) -> list[str]:
        account_id = people[who]
        assert account_id is not None
        with play.core.storage.unit() as unit:
            return list(lines_of(unit, account_id, looks=looks))

    anna = said("Anna")
    assert "2026-11-29 09:00:00 UTC\tNoor (informal)\tchange-goals\tbutton\trefused\n" in anna
    assert "2026-12-01 13:00:00 UTC\tMark (informal)\tlead-meeting\tbutton\n" in anna
    assert not any("see-" in each for each in anna)
    looked = "2026-11-29 09:00:00 UTC\tNoor (informal)\tsee-meeting\ttyped\n"
    assert looked in said("Anna", looks=True)
    assert said("Noor", looks=True) == []


def test_a_number_of_nobody_is_refused_in_one_line(play: Play) -> None:
    """A slip of the pen shows nothing of anybody."""
    with play.core.storage.unit() as unit, pytest.raises(WrongSettings, match="Nobody here"):
        list(lines_of(unit, uuid4(), looks=False))
