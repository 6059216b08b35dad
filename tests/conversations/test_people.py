"""Who is in the group, and how somebody takes part."""

from dataclasses import replace

import pytest

from domain.members import MemberState, Role, SummaryRoute
from domain.sharing import Thing, shares
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.people import person


def test_the_owner_sees_who_is_in(play: Play) -> None:
    """In plain words; the list is the owner's alone, and a member sees their own part."""
    a_group(play, members=["Mark"], without_app=["Tineke"], professionals=["Noor"])
    play("""
        Anna: /mensen
        Bot → Anna: Deze mensen doen mee. Alleen jij ziet dit overzicht. Mark: naaste Noor:
            hulpverlener Tineke: naaste [Mark] [Noor] [Tineke] [Wie ziet wat?] [Iemand vragen]
        Anna: tineke
        Bot → Anna: Tineke: naaste. Alleen jij ziet dit. Tineke gebruikt geen app. Jij vertelt het
            zelf. [Wensen en grenzen] [Tineke wil de app ook] [Wat ziet Tineke?] [Anders meedoen]
            [Uit de groep halen] [Alle mensen]
        Mark: mensen
        Bot → Mark: Je doet mee in de groep van Anna. Jij zegt wat je kunt en wilt. …
            [Ik kan even niet] [Ik stop ermee]
    """)
    play.send("Mark", button=str(play.said_to("Anna")[-2].message.rows[0][0].data))
    assert "Mark: naaste" not in play.last("Mark").message.text


def test_alone_there_is_nobody_to_see(play: Play) -> None:
    """The list says so kindly, and offers to ask somebody."""
    a_group(play, members=[])
    play("""
        Anna: mensen
        Bot → Anna: Er doet nog niemand mee. Dat mag. … [Iemand vragen]
    """)


def test_somebody_gets_summaries_only_and_may_take_part_again(play: Play) -> None:
    """They are asked nothing, lead nothing, and come back with a tap of the owner."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-01 14:00", chair="Mark")
    play("""
        Anna: mensen
        Bot → Anna: …
        Anna: mark
        Bot → Anna: …
        Anna: anders
        Bot → Anna: Mark: naaste. Wil je dat anders? Mark krijgt hier geen bericht van.
            [Hulpverlener] [Ervaringsdeskundige] [Alleen verslagen]
            [Te gast: dinsdag 1 december om 14.00 uur] [Voor een tijdje] [Terug naar Mark]
        Anna: alleen verslagen
        Bot → Anna: Mark: krijgt alleen verslagen. Alleen jij ziet dit. …
        Mark: bijeenkomst
        Bot → Mark: Hier staat nu geen bijeenkomst voor jou. Jij krijgt de verslagen. …
        Mark: mensen
        Bot → Mark: Je doet mee in de groep van Anna. … [Ik stop ermee]
        Mark: agenda
        Bot → Mark: Jij krijgt de verslagen van Anna, zodra Anna ze deelt. …
        Anna: anders
        Bot → Anna: …
        Anna: doet gewoon mee
        Bot → Anna: Mark: naaste. …
        Mark: agenda
        Bot → Mark: Er staat nog niets op de agenda van de groep van Anna. …
    """)
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
        assert (meeting.chair_id, meeting.chair_asked_id) == (None, None)


def test_a_guest_joins_one_meeting_and_is_gone_after_it(play: Play) -> None:
    """What was shared more before ends with it; the day after, they see nothing any more."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("""
        Anna: mensen
        Bot → Anna: …
        Anna: noor
        Bot → Anna: …
        Anna: anders
        Bot → Anna: …
        Anna: te gast
        Bot → Anna: Noor: te gast op dinsdag 1 december om 14.00 uur. …
        Noor: doelen
        Bot → Noor: Anna deelt nu geen doelen met jou. …
        Noor: bijeenkomst
        Bot → Noor: Er is een bijeenkomst voor de groep van Anna, op dinsdag 1 december …
        -- 2026-12-02 16:00 --
        …
        Noor: menu
        Bot → Noor: Je hoort nu niet bij een groep. …
        Noor: [Ik kom]
    """)
    noor = person(play, "Noor")
    assert (noor.role, noor.state) == (Role.GUEST, MemberState.LEFT)


def test_a_professional_gets_summaries_as_the_owner_wants(play: Play) -> None:
    """Another kind, another way that the operator allows: nobody else hears of it."""
    routes = frozenset({SummaryRoute.BY_HAND, SummaryRoute.CHAT})
    play.core.registry.operator = replace(play.core.registry.operator, routes=routes)
    a_group(play, members=[], professionals=["Noor"])
    play(
        """
        Anna: mensen
        Bot → Anna: …
        Anna: noor
        Bot → Anna: Noor: hulpverlener. …
        Anna: anders
        Bot → Anna: … [Naaste] [Ervaringsdeskundige] [Alleen verslagen] [Verslag in de chat]
            [Voor een tijdje] [Terug naar Noor]
        Anna: verslag in de chat
        Bot → Anna: Noor: hulpverlener. …
        Anna: anders
        Bot → Anna: … [Naaste] [Ervaringsdeskundige] [Alleen verslagen] [Verslag van jou zelf]
            [Voor een tijdje] [Terug naar Noor]
        Anna: ervaringsdeskundige
        Bot → Anna: Noor: ervaringsdeskundige. …
    """
    )


def test_in_english(play: Play) -> None:
    """The main ways, in the reader's own language."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    play("""
        Tom: people
        Bot → Tom: These people take part. Only you see this list. Kim: family or friend [Kim]
            [Who sees what?] [Ask somebody]
        Tom: kim
        Bot → Tom: Kim: family or friend. Only you see this. [What does Kim see?]
            [Take part differently] [Take out of the group] [Everybody]
        Tom: what does kim see
        Bot → Tom: What does Kim see? … [Yes: the day and the place] [Yes: the agenda]
            [Yes: your shared goals] [Yes: the agreements] [Yes: tasks of others]
            [Yes: the summary] [Back to Kim]
        Tom: the agenda
        Bot → Tom: …
        Kim: agenda
        Bot → Kim: What would you like to talk about? …
        Kim: people
        Bot → Kim: You take part in the group of Tom. … [I can't for a while] [I'd like to stop]
        Kim: pause
        Bot → Kim: That is fine. … [A week] [A month] [Until I say so] [Not after all]
        Kim: month
        Bot → Kim: Fine. Up to and including Tuesday 22 December I ask you nothing. …
        Kim: yes
        Bot → Kim: Thank you. Tom hears only that you can't for a while. … [I can again]
        Bot → Tom: Kim can't for a while. …
        Tom: back to kim
        Bot → Tom: …
        Tom: take out
        Bot → Tom: Would you like to take Kim out of the group? …
        Tom: with a message
        Bot → Tom: This is what Kim will read: « Hello Kim. You do not take part … »
        Tom: yes
        Bot → Tom: Kim is out of your group. I sent Kim the message that you saw. [Everybody]
        Bot → Kim: Hello Kim. You do not take part in the group of Tom any more. …
    """)


@pytest.mark.parametrize("name", ["people", "people-one", "people-share", "people-gone", "away"])
def test_whoever_is_not_in_the_group_learns_nothing(play: Play, name: str) -> None:
    """Buttons of a group that is not theirs are refused, also where it does not exist."""
    a_group(play, "Anna", ["Mark"])
    a_group(play, "Eva", [])
    mark = person(play, "Mark")
    heard = len(play.heard)
    for subject_id in (mark.id, mark.group_id):
        play.send("Eva", button=button(name, subject_id, "goals.off.thing"))
    assert len(play.heard) == heard
    assert shares(person(play, "Mark"), Thing.GOALS)
    assert person(play, "Mark").is_in


def test_somebody_takes_part_for_a_while(play: Play) -> None:
    """The owner chooses until when; it ends quietly, and the owner alone hears it."""
    a_group(play, "Anna", ["Mark", "Noor"])
    play("""
        Anna: mensen
        …
        Anna: Noor
        …
        Anna: anders meedoen
        Bot → Anna: … [Hulpverlener] [Ervaringsdeskundige] [Alleen verslagen] [Voor een tijdje]
            [Terug naar Noor]
        Anna: voor een tijdje
        Bot → Anna: Tot wanneer doet Noor mee? … [Tot en met dinsdag 22 december]
            [Tot en met zondag 21 februari] [Tot en met zondag 23 mei] [Terug naar Noor]
        Anna: 1
        Bot → Anna: Noor: naaste, tot en met dinsdag 22 december. …
        -- 2026-12-22 23:00 --
        Noor: mensen
        Bot → Noor: Je doet mee in de groep van Anna. …
        -- 2026-12-23 10:00 --
        Bot → Anna: Noor deed mee voor een tijdje. … Noor kreeg geen bericht. … [Iemand vragen]
        Noor: menu
        Bot → Noor: Je hoort nu niet bij een groep. …
    """)


def test_an_end_is_taken_away_again(play: Play) -> None:
    """Without an end nothing happens on that day."""
    a_group(play, "Tom", ["Eve"], english=["Tom", "Eve"])
    play("""
        Tom: people
        …
        Tom: Eve
        …
        Tom: take part differently
        …
        Tom: [For a while]
        …
        Tom: 1
        Bot → Tom: Eve: family or friend, until Tuesday 22 December. …
        Tom: [Take part differently]
        …
        Tom: [For a while]
        Bot → Tom: Until when does Eve take part? …
        Tom: no end
        Bot → Tom: Eve: family or friend. …
        -- 2026-12-23 10:00 --
    """)
