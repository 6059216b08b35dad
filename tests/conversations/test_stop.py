"""Stopping: this talk, all messages, a group, or everything; nothing before it was confirmed."""

from datetime import datetime
from typing import Any

import pytest

from domain.agenda import AgendaPoint, PointState
from domain.attendance import Attendance
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState
from domain.polls import Option, Vote, VoteCast
from domain.summaries import Part, PartKind, Summary, SummaryState
from domain.tasks import Task, TaskState
from handlers.talk.buttons import button
from storage import rows
from storage.keys import KeyErased
from storage.known_keys import DataKey
from storage.unit import Unit
from tests.chat import Play
from tests.conversations.groups import a_group, an_owner


def test_only_this_talk_stops(play: Play) -> None:
    """What was said in it is gone; the rest stays."""
    an_owner(play)
    play("""
        Anna: /uitnodigen
        Bot → Anna: …
        Anna: Mark
        Bot → Anna: Waar hoort Mark bij? …
        Anna: stop
        Bot → Anna: Stoppen mag altijd. Wat wil je stoppen? [Alleen dit gesprek] [Alle berichten]
            [Mijn groep stoppen] [Alles wissen] [Toch niet]
        Anna: dit gesprek
        Bot → Anna: Gestopt. Wat je in dit gesprek zei, is weg. …
        Anna: menu
        Bot → Anna: Zo staat het met je groep. …
    """)
    assert "Verder met vragen" not in play.last("Anna").labels


def test_second_thoughts_go_on_where_the_person_was(play: Play) -> None:
    """Whoever does not want to stop after all gets the question again."""
    play(
        """
        Tom: /start
        Bot → Tom: …
        Tom: go on
        Bot → Tom: …
        Tom: yes
        Bot → Tom: …
        Tom: stop
        Bot → Tom: You can always stop. … [Only this talk] [All messages] [Erase everything]
            [Nothing after all]
        Tom: erase everything
        Bot → Tom: This is what I erase. – Your name and all that you typed here. … In a week? …
            [Erase in a week] [Erase right now] [My own data first] [Don't erase]
        Tom: no
        Bot → Tom: That's fine. Everything stays as it was.
        Bot → Tom: Thank you. What would you like to be called? …
        Tom: Tom
        Bot → Tom: …
        Tom: stop
        Bot → Tom: …
        Tom: never mind
        Bot → Tom: That's fine. …
        Bot → Tom: …
    """,
        english=["Tom"],
    )


def test_an_owner_who_wants_no_messages_hears_what_long_silence_means(play: Play) -> None:
    """They can't be asked later, so it is said now; whoever owns no group has no need of it."""
    a_group(play, "Tom", ["Mark"], english=["Tom"])
    play("""
        Tom: stop
        Bot → Tom: …
        Tom: all messages
        Bot → Tom: All right. You get no more messages, … But do I hear nothing from you for 15
            months? Then I erase your group. I don't ask first.
        Mark: stop
        Bot → Mark: …
        Mark: alle berichten
        Bot → Mark: Goed. Je krijgt geen berichten meer, … Typ "start". Alles is dan nog bewaard.
        Tom: start
        Bot → Tom: …
        Bot → Tom: This is how it is with your group. …
        -- 2026-11-23 10:00 --
        …
    """)


def test_before_consent_there_is_nothing_to_erase(play: Play) -> None:
    """Stop ends the hello; within a day even the address is forgotten."""
    play("""
        Anna: /start
        Bot → Anna: …
        Anna: stop
        Bot → Anna: Prima. Ik bewaar niets van je. Binnen een dag ben ik dit gesprek vergeten.
        -- 2026-11-23 10:16 --
    """)
    with play.core.storage.unit() as unit:
        assert (unit.accounts.where(), unit.conversations.where()) == ([], [])


def test_all_messages_stop_until_start(play: Play) -> None:
    """Nothing from the bot or from others arrives; what the person asks for themselves does."""
    a_group(play, members=["Mark", "Noor"])
    play("""
        Mark: stop
        Bot → Mark: Stoppen mag altijd. … [Alle berichten] [Een groep verlaten] [Alles wissen]
            [Toch niet]
        Mark: alle berichten
        Bot → Mark: Goed. Je krijgt geen berichten meer, … Typ "start". …
    """)
    heard = len(play.said_to("Mark")), len(play.said_to("Noor"))
    play.send("Anna", text="/bijeenkomst")
    play.send("Anna", text="di 1 december 14u of do 3 december 15u")
    for label in ("Ja", "Later", "Overslaan", "Ja, vraag het"):
        play.presses("Anna", label)
    assert len(play.said_to("Mark")) == heard[0]
    assert len(play.said_to("Noor")) > heard[1]
    play("""
        …
        Mark: menu
        Bot → Mark: … Je krijgt nu geen berichten. Weer aan? Typ "start". …
        Mark: stop
        Bot → Mark: Stoppen mag altijd. … [Een groep verlaten] [Alles wissen] [Toch niet]
        Mark: toch niet
        Bot → Mark: Prima. Alles blijft zoals het was.
        Mark: /start
        Bot → Mark: Welkom terug. Je krijgt weer berichten. …
        Bot → Mark: Dit is de groep van Anna. …
    """)


def test_a_member_leaves_one_of_two_groups(play: Play) -> None:
    """The owner hears only that they left; tasks and answers to come go with them."""
    a_group(play, owner="Anna", members=["Mark", "Noor"])
    a_group(play, owner="Eva", members=["Mark"])
    with play.core.storage.unit() as unit:
        group, mark = _group_and_member(unit, "Anna", "Mark")
        _a_life_in_the_group(unit, group, mark, play.clock.now())
    play("""
        Mark: stop
        Bot → Mark: …
        Mark: groep verlaten
        Bot → Mark: Om welke groep gaat het? [De groep van Anna] [De groep van Eva]
        Mark: [De groep van Anna]
        Bot → Mark: Wil je uit de groep van Anna? … [Ja, uit de groep] [Nee, ik blijf]
        Mark: nee
        Bot → Mark: Prima. Alles blijft zoals het was.
        Mark: stop
        Bot → Mark: …
        Mark: [Een groep verlaten]
        Bot → Mark: …
        Mark: de groep van anna
        Bot → Mark: Wil je uit de groep van Anna? …
        Mark: ja
        Bot → Mark: Je bent uit de groep van Anna. Dank je dat je er was.
        Bot → Anna: Mark doet niet meer mee in je groep. … zou een bijeenkomst leiden. …
        Mark: menu
        Bot → Mark: Dit is de groep van Eva. …
    """)
    with play.core.storage.unit() as unit:
        mark = unit.members.get(mark.id)
        assert (mark.state, mark.name) == (MemberState.LEFT, "Mark")
        _nothing_waits_for(unit, mark)
        assert [each.text for each in unit.points.where(group_id=group.id)] == ["Al besproken"]
    play("""
        Anna: uitnodigen
        Bot → Anna: …
    """)
    assert "Mark: doet mee" not in play.last("Anna").message.text


def test_a_member_who_erases_all_leaves_only_that_somebody_was_there(play: Play) -> None:
    """No name, no answers, no link to an account; the owner's own map is the owner's."""
    a_group(play, members=["Mark", "Noor"])
    with play.core.storage.unit() as unit:
        group, mark = _group_and_member(unit, "Anna", "Mark")
        _a_life_in_the_group(unit, group, mark, play.clock.now())
        account_id = mark.account_id
        assert account_id is not None
        key = play.core.storage.keys.current(account_id)
    play("""
        Mark: /stop
        Bot → Mark: …
        Mark: wissen
        Bot → Mark: Dit wis ik. – Je naam en alles wat jij hier zei. – Je plek in de groep van Anna.
            … [Wis over een week] [Nu meteen wissen] [Eerst mijn gegevens] [Niet wissen]
        Mark: nu meteen
        Bot → Mark: … Terug kan dan niet meer. … [Ja, wis nu meteen] [Nee, niet wissen]
        Mark: ja
        Bot → Mark: Ik vraag het nog één keer. … [Ja, alles mag weg] [Nee, niet wissen]
        Mark: ja
        Bot → Mark: Alles is gewist. Binnen een dag ben ik ook vergeten dat je hier was. …
        Bot → Anna: Mark doet niet meer mee in je groep. …
    """)
    with play.core.storage.unit() as unit:
        gone = unit.members.get(mark.id)
        assert (gone.name, gone.account_id, gone.contact_id) == ("iemand", None, None)
        assert unit.accounts.find(account_id) is None
        _nothing_waits_for(unit, gone)
        (summary,) = unit.summaries.where(group_id=group.id)
        present, task = summary.parts
        assert present.lines == ["Anna", "iemand", "Noor"]
        assert (task.lines, task.who, task.whose) == (["bellen"], "iemand", None)
        assert summary.hidden_from == {}
        assert [each.present for each in unit.attendances.where(member_id=mark.id)] == [True]
        assert unit.accesses.where(who_id=account_id) == []
        assert [each.invitee_id for each in unit.invitations.where()].count(account_id) == 0
    _is_erased(play, key)
    play("""
        Mark: [Alles wissen]
        Mark: menu
        Bot → Mark: Hoi. Ik ben een computerprogramma. …
        -- 2026-11-23 10:16 --
    """)
    with play.core.storage.unit() as unit:
        assert len(unit.accounts.where()) == 2


def test_an_owner_who_erases_all_ends_the_group_with_its_key(play: Play) -> None:
    """Not a row of the group stays; members hear kindly that a group ended, and no more."""
    a_group(play, members=["Mark"], without_app=["Opa"], english=["Mark"])
    play.send("Anna", text="/uitnodigen")
    play.presses("Anna", "Iemand vragen")
    for words in ("Eva", "familie", "praten", "goed"):
        play.send("Anna", text=words)
    play.opens("Eva", play.newest_link())
    play.presses("Eva", "Ja")
    play.presses("Eva", "Ja")
    play("…")
    with play.core.storage.unit() as unit:
        group, mark = _group_and_member(unit, "Anna", "Mark")
        _a_life_in_the_group(unit, group, mark, play.clock.now())
        owner_id = group.owner_id
        keys = [play.core.storage.keys.current(each) for each in (group.id, owner_id)]
    play("""
        Mark: /agenda
        Bot → Mark: …
        Anna: stop
        Bot → Anna: …
        Anna: alles
        Bot → Anna: Dit wis ik. – Je naam … – Je hele groep: … ook voor Mark en Opa. …
        Anna: [Nu meteen wissen]
        Bot → Anna: …
        Anna: [Ja, wis nu meteen]
        Bot → Anna: …
        Anna: [Ja, alles mag weg]
        Bot → Anna: Alles is gewist. …
        …
    """)
    assert play.last("Eva").message.text.startswith("Een groep waar je ja tegen zei, is gestopt.")
    assert play.last("Mark").message.text.startswith("A group that you said yes to has stopped.")
    with play.core.storage.unit() as unit:
        for table in rows.metadata.tables.values():
            for name in ("group_id", "owner_id"):
                if name in table.columns:
                    found = unit.connection.execute(
                        table.select().where(table.c[name].in_([group.id, owner_id]))
                    )
                    assert found.all() == [], table.name
        assert unit.accounts.find(owner_id) is None
    for key in keys:
        _is_erased(play, key)
    play.send("Mark", button=button("in", group.id, "agenda"))
    play("""
        Mark: menu
        Bot → Mark: You are not in a group now. …
        -- 2026-11-23 10:16 --
    """)
    with play.core.storage.unit() as unit:
        assert len(unit.accounts.where()) == 2


def test_a_yes_that_waits_becomes_a_no_when_its_giver_erases_all(play: Play) -> None:
    """The owner is not left waiting for two words that never come."""
    an_owner(play)
    for words in ("/uitnodigen", "Eva", "familie", "praten", "goed"):
        play.send("Anna", text=words)
    play.opens("Eva", play.newest_link())
    play.presses("Eva", "Ja")
    play.presses("Eva", "Ja")
    play("""
        …
        Eva: stop
        Bot → Eva: Stoppen mag altijd. … [Alle berichten] [Ik zei ja, en wil toch niet]
            [Alles wissen] [Toch niet]
        Eva: wissen
        Bot → Eva: Dit wis ik. – Je naam en alles wat jij hier zei. – Je ja op een uitnodiging. …
        Eva: nu
        Bot → Eva: …
        Eva: ja
        Bot → Eva: …
        Eva: ja
        Bot → Eva: Alles is gewist. …
        Bot → Anna: Iemand met de link voor Eva zei: nee. …
    """)
    with play.core.storage.unit() as unit:
        (invitation,) = unit.invitations.where()
        assert (invitation.invitee_id, invitation.everyday_words) == (None, [])


def _group_and_member(unit: Unit, owner: str, name: str) -> tuple[Group, Member]:
    (group,) = [each for each in unit.groups.where() if each.owner_name == owner]
    (member,) = [each for each in unit.members.where(group_id=group.id) if each.name == name]
    return group, member


def _a_life_in_the_group(unit: Unit, group: Group, member: Member, now: datetime) -> None:
    """Let a member have answered, promised, proposed, and been there."""
    of_group: dict[str, Any] = {"group_id": group.id}
    by = member.account_id
    assert by is not None
    held = unit.meetings.add(
        Meeting(**of_group, state=MeetingState.ENDED, created_at=now, chair_id=member.id)
    )
    coming = unit.meetings.add(
        Meeting(**of_group, state=MeetingState.FINDING, created_at=now, chair_id=member.id)
    )
    option = unit.options.add(
        Option(
            **of_group,
            meeting_id=coming.id,
            starts_local=datetime(2026, 12, 1, 14),  # noqa: DTZ001 (wall time)
        )
    )
    unit.votes.add(
        VoteCast(
            **of_group,
            meeting_id=coming.id,
            option_id=option.id,
            member_id=member.id,
            vote=Vote.YES,
            entered_by_id=by,
            answered_at=now,
            note="tot vier uur",
        )
    )
    for meeting in (held, coming):
        unit.attendances.add(
            Attendance(
                **of_group,
                meeting_id=meeting.id,
                member_id=member.id,
                present=True,
                entered_by_id=by,
            )
        )
    unit.tasks.add(Task(**of_group, member_id=member.id, created_at=now, text="bellen"))
    for state, words in ((PointState.PROPOSED, "Nog niet"), (PointState.DONE, "Al besproken")):
        unit.points.add(
            AgendaPoint(
                **of_group, proposed_by_id=member.id, state=state, created_at=now, text=words
            )
        )
    unit.summaries.add(
        Summary(
            **of_group,
            meeting_id=held.id,
            state=SummaryState.RELEASED,
            created_at=now,
            parts=[
                Part(key="present", kind=PartKind.PRESENT, lines=["Anna", "Mark", "Noor"]),
                Part(key="t", kind=PartKind.TASK, lines=["bellen"], who="Mark", whose=member.id),
            ],
            hidden_from={str(member.id): ["t"]},
        )
    )


def _nothing_waits_for(unit: Unit, member: Member) -> None:
    assert unit.votes.where(member_id=member.id) == []
    assert [each.state for each in unit.tasks.where(member_id=member.id)] == [TaskState.LET_GO]
    assert unit.meetings.where(chair_id=member.id, state=MeetingState.FINDING) == []


def _is_erased(play: Play, key: DataKey) -> None:
    """Check that what a key sealed can't be opened by anybody any more."""
    with pytest.raises(KeyErased):
        play.core.storage.keys.get(key.id)
