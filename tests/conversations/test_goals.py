"""Goals: in the owner's own words, and seen by nobody unless they say so."""

from domain.goals import Goal
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, an_owner


def test_a_goal_is_written_changed_and_reached(play: Play) -> None:
    """The owner says it, finds other words, and is the one who says that it was reached."""
    an_owner(play)
    play("""
        Anna: doelen
        Bot → Anna: Wat zou je fijn vinden als het lukte? … Alleen jij ziet dit. [Later]
        Anna: Weer zwemmen
        Bot → Anna: Dat staat er. Alleen jij ziet het. « Weer zwemmen » [Nog een doel]
            [Delen met de groep] [Alle doelen]
        Anna: nog een
        Bot → Anna: Wat zou je nog meer fijn vinden? … [Later]
        Anna: ?
        Bot → Anna: Het mag over alles gaan: … Wat zou je nog meer fijn vinden? …
        Anna: Beter slapen
        Bot → Anna: Dat staat er. …
        Anna: alle doelen
        Bot → Anna: Dit zijn je doelen. … Weer zwemmen (alleen jij ziet dit)
            Beter slapen (alleen jij ziet dit) [Weer zwemmen] [Beter slapen]
            [Doel erbij] [Wie ziet dit?]
        Anna: weer zwemmen
        Bot → Anna: « Weer zwemmen » Alleen jij ziet dit doel. [Andere woorden]
            [Meer zeggen] [Kleine stappen] [Delen met de groep] [Gelukt] [Loslaten] [Alle doelen]
        Anna: andere woorden
        Bot → Anna: Hoe wil je het zeggen? Nu staat er: « Weer zwemmen » [Zo laten]
        Anna: Elke week zwemmen
        Bot → Anna: « Elke week zwemmen » …
        Anna: [Gelukt]
        Bot → Anna: Mooi, dat is gelukt. Niemand hoort dit van mij. … [Toch weer open]
            [Alle doelen] [Laat het weten]
        Anna: doelen
        Bot → Anna: … Beter slapen (alleen jij ziet dit)
            Elke week zwemmen (gelukt, alleen jij ziet dit)
            [Beter slapen] [Elke week zwemmen] [Doel erbij] [Wie ziet dit?]
        Anna: elke week zwemmen
        Bot → Anna: « Elke week zwemmen » Dit is gelukt, zei je. Alleen jij ziet dit.
            [Toch weer open] [Delen met de groep] [Alle doelen]
        Anna: toch niet
        Bot → Anna: « Elke week zwemmen » Alleen jij ziet dit doel. …
        Anna: [Andere woorden]
        Bot → Anna: …
        Anna: [Zo laten]
        Bot → Anna: « Elke week zwemmen » …
        Anna: loslaten
        Bot → Anna: Goed. Dit doel laat je los. … [Toch weer open] [Alle doelen]
        Anna: [Alle doelen] (laat je los)
        Bot → Anna: Dit zijn je doelen. … Beter slapen (alleen jij ziet dit) [Beter slapen]
            [Doel erbij] [Wie ziet dit?] [Losgelaten doelen]
    """)


def test_a_goal_may_wait(play: Play) -> None:
    """Nobody needs goals: later is a full answer, and a goal let go leaves an empty list."""
    an_owner(play)
    play("""
        Anna: /doelen
        Bot → Anna: …
        Anna: later
        Bot → Anna: Prima. Doelen hoeven niet. …
        Anna: doelen
        Bot → Anna: Wat zou je fijn vinden …
        Anna: Weer zwemmen
        Bot → Anna: …
        Anna: [Alle doelen]
        Bot → Anna: …
        Anna: [Weer zwemmen]
        Bot → Anna: …
        Anna: [Loslaten]
        Bot → Anna: …
        Anna: [Alle doelen] (laat je los)
        Bot → Anna: Er staan nu geen doelen. Dat is goed. [Doel erbij] [Wie ziet dit?]
            [Losgelaten doelen]
    """)


def test_a_goal_that_was_let_go_is_found_again(play: Play) -> None:
    """Long after, its owner takes it up; it begins with them alone, whoever saw it before."""
    a_group(play, members=["Mark"])
    for typed in ("/doelen", "Weer zwemmen", "delen", "ja", "loslaten"):
        play.send("Anna", text=typed)
    play("""
        …
        -- 2027-03-01 10:00 --
        …
        Anna: doelen
        Bot → Anna: Er staan nu geen doelen. Dat is goed. [Doel erbij] [Wie ziet dit?]
            [Losgelaten doelen]
        Mark: doelen
        Bot → Mark: Anna deelt nu geen doelen met jou. …
        Anna: losgelaten
        Bot → Anna: Dit liet je los. Alleen jij ziet dit. … [Weer zwemmen] [Alle doelen]
        Anna: weer zwemmen
        Bot → Anna: « Weer zwemmen » Dit liet je los. Dat mag. … [Toch weer open] [Alle doelen]
        Anna: [Toch weer open]
        Bot → Anna: « Weer zwemmen » Alleen jij ziet dit doel. …
        Mark: doelen
        Bot → Mark: Anna deelt nu geen doelen met jou. …
        Anna: [Losgelaten doelen]
        Bot → Anna: Dit zijn je doelen. … Weer zwemmen (alleen jij ziet dit) [Weer zwemmen]
            [Doel erbij] [Wie ziet dit?]
    """)


def test_what_was_let_go_is_its_owners_alone(play: Play) -> None:
    """A member who sends that button sees nothing; in English it says the same."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    for typed in ("goals", "Swim again", "all goals", "swim again", "let go"):
        play.send("Tom", text=typed)
    play("…")
    with play.core.storage.unit() as unit:
        group = unit.groups.where()[0]
    play.send("Kim", button=button("goal-gone", group.id))
    play("""
        Tom: goals
        Bot → Tom: There are no goals now. …
        Tom: what you let go
        Bot → Tom: You let these go. Only you see them. … [Swim again] [All goals]
    """)


def test_the_group_sees_a_goal_only_when_it_is_shared(play: Play) -> None:
    """The owner sees who will read it, says yes, and can take it back."""
    a_group(play, members=["Mark", "Noor"], english=["Noor"])
    play("""
        Mark: doelen
        Bot → Mark: Anna deelt nu geen doelen met jou. …
        Anna: /doelen
        Bot → Anna: …
        Anna: Weer zwemmen
        Bot → Anna: …
        Anna: [Nog een doel]
        Bot → Anna: …
        Anna: Niet meer roken
        Bot → Anna: …
        Anna: delen
        Bot → Anna: « Niet meer roken » Als je dit deelt, zien Mark en Noor het. … [Ja, deel dit]
            [Nee]
        Anna: nee
        Bot → Anna: « Niet meer roken » Alleen jij ziet dit doel. …
        Anna: [Delen met de groep] (Alleen jij ziet dit doel)
        Bot → Anna: « Niet meer roken » …
        Anna: ja
        Bot → Anna: « Niet meer roken » Je groep ziet dit doel, … [Andere woorden]
            [Meer zeggen] [Kleine stappen] [Niet meer delen] [Gelukt] [Loslaten] [Alle doelen]
        Mark: /doelen
        Bot → Mark: Dit deelt Anna met de groep. … Niet meer roken
        Anna: [Gelukt]
        Bot → Anna: Mooi, dat is gelukt. Niemand krijgt een bericht. …
        Noor: goals
        Bot → Noor: Anna shares this with the group. … Niet meer roken (reached)
        Anna: [Toch weer open]
        Bot → Anna: « Niet meer roken » Je groep ziet dit doel, …
        Anna: niet meer delen
        Bot → Anna: « Niet meer roken » Alleen jij ziet dit doel. …
        Noor: goals
        Bot → Noor: Anna shares no goals with you now. …
    """)


def test_a_goal_in_english_by_typing(play: Play) -> None:
    """The same way in English, with nobody in the group yet."""
    play.english.add("Tom")
    an_owner(play, "Tom")
    play("""
        Tom: goals
        Bot → Tom: What would you like to go well? … [Later]
        Tom: Swim again
        Bot → Tom: It is there. Only you see it. « Swim again » [One more goal]
            [Share with the group] [All goals]
        Tom: share
        Bot → Tom: « Swim again » There is nobody in your group yet. … [Yes, share it] [No]
        Tom: yes
        Bot → Tom: « Swim again » Your group sees this goal, …
        Tom: reached
        Bot → Tom: Good, you reached it. Nobody gets a message. …
    """)


def test_many_goals_are_shown_a_few_at_a_time(play: Play) -> None:
    """All are in the words; the buttons come by five."""
    an_owner(play)
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        for number in range(1, 9):
            unit.goals.add(
                Goal(group_id=group.id, created_at=play.clock.now(), text=f"Doel {number}")
            )
    play("""
        Anna: doelen
        Bot → Anna: … Doel 8 (alleen jij ziet dit) [Doel 1] [Doel 2] [Doel 3] [Doel 4] [Doel 5]
            [Meer doelen] [Doel erbij] [Wie ziet dit?]
        Anna: meer
        Bot → Anna: Welk doel? [Doel 6] [Doel 7] [Doel 8] [Meer doelen]
    """)


def test_a_member_cannot_touch_a_goal(play: Play) -> None:
    """Whoever knows a button's words still may not: it is the owner's alone."""
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        goal = unit.goals.add(
            Goal(group_id=group.id, created_at=play.clock.now(), text="Weer zwemmen")
        )
    for action, subject, arg in (
        ("goal-add", group.id, ""),
        ("goal-all", group.id, ""),
        ("goal-page", group.id, ""),
        ("goal-one", goal.id, ""),
        ("goal-words", goal.id, ""),
        ("goal-state", goal.id, "reached"),
        ("goal-share", goal.id, "yes"),
        ("goal-share", goal.id, "steps"),
        ("goal-more", goal.id, "why"),
        ("goal-steps", goal.id, ""),
        ("goal-step", goal.id, "abc.done"),
        ("goal-tell", goal.id, "all.yes"),
        ("goal-news", goal.id, ""),
    ):
        play.send("Mark", button=button(action, subject, arg))
    play.send("Anna", button=button("goal-state", goal.id, "won"))
    play("""
        Mark: doelen
        Bot → Mark: Anna deelt nu geen doelen met jou. …
        Anna: doelen
        Bot → Anna: … Weer zwemmen (alleen jij ziet dit) …
    """)


def test_more_is_said_about_a_goal_and_nothing_has_to(play: Play) -> None:
    """How it is now, why it matters, who helps: one question each, for the owner's eyes alone."""
    a_group(play, members=["Mark"])
    play("""
        Anna: doelen
        …
        Anna: Weer zwemmen
        …
        Anna: [Alle doelen]
        …
        Anna: [Weer zwemmen]
        …
        Anna: meer zeggen
        Bot → Anna: « Weer zwemmen » Waar wil je iets over zeggen? … [Hoe het nu is]
            [Waarom het telt] [Wat er nodig is] [Wie helpt] [Waar het over gaat] [Snel of later]
            [Terug naar het doel]
        Anna: waarom
        Bot → Anna: « Weer zwemmen » Waarom is dit belangrijk voor jou? … [Leeg laten]
        Anna: In het water ben ik vrij
        Bot → Anna: « Weer zwemmen » Alleen jij ziet dit doel. Waarom: In het water ben ik vrij …
        Anna: [Meer zeggen]
        …
        Anna: waar het over gaat
        Bot → Anna: « Weer zwemmen » Waar gaat het over? …
        Anna: vrije tijd
        Bot → Anna: … Vrije tijd Waarom: In het water ben ik vrij …
        Anna: [Meer zeggen]
        …
        Anna: snel of later
        …
        Anna: voor later
        Bot → Anna: … Vrije tijd Voor later Waarom: …
        Anna: [Meer zeggen]
        …
        Anna: waarom
        …
        Anna: leeg laten
        Bot → Anna: … Vrije tijd Voor later …
        Anna: [Delen met de groep]
        …
        Anna: [Ja, deel dit]
        …
        Mark: doelen
        Bot → Mark: Dit deelt Anna met de groep. Alleen Anna verandert hier iets aan. Weer zwemmen
    """)


def test_small_steps_are_added_done_changed_and_shared(play: Play) -> None:
    """Steps are small and not counted; the group sees them only where the owner says so."""
    a_group(play, members=["Mark"])
    play("""
        Anna: doelen
        …
        Anna: Weer zwemmen
        …
        Anna: [Alle doelen]
        …
        Anna: [Weer zwemmen]
        …
        Anna: kleine stappen
        Bot → Anna: « Weer zwemmen » Wat zou een kleine stap zijn? … [Later]
        Anna: Badpak zoeken
        Bot → Anna: « Weer zwemmen » – Badpak zoeken [Badpak zoeken] [Stap erbij]
            [Terug naar het doel]
        Anna: stap erbij
        …
        Anna: Bellen
        …
        Anna: badpak zoeken
        Bot → Anna: Deze stap: Badpak zoeken [Gedaan] [Andere woorden] [Weghalen] [Kleine stappen]
        Anna: gedaan
        Bot → Anna: « Weer zwemmen » – Badpak zoeken (gedaan) – Bellen …
        Anna: [Bellen]
        …
        Anna: andere woorden
        Bot → Anna: Hoe wil je het zeggen? Nu staat er: Bellen
        Anna: Het zwembad bellen
        Bot → Anna: … – Badpak zoeken (gedaan) – Het zwembad bellen …
        Anna: terug
        Bot → Anna: « Weer zwemmen » Alleen jij ziet dit doel. – Badpak zoeken (gedaan) …
        Anna: [Delen met de groep]
        Bot → Anna: « Weer zwemmen » … [Ja, deel dit] [Nee] [Ja, met de stappen]
        Anna: met de stappen
        Bot → Anna: « Weer zwemmen » Je groep ziet dit doel, …
        Mark: doelen
        Bot → Mark: … Weer zwemmen – Badpak zoeken (gedaan) – Het zwembad bellen
        Anna: [Kleine stappen] (Je groep ziet dit doel)
        …
        Anna: [Badpak zoeken]
        …
        Anna: [Weghalen]
        Bot → Anna: « Weer zwemmen » – Het zwembad bellen …
        Anna: [Gedaan] (Badpak zoeken)
    """)


def test_who_hears_that_it_was_reached_the_owner_says(play: Play) -> None:
    """The owner chooses who hears it, sees what they read, and taps; each hears it once."""
    a_group(play, members=["Mark", "Noor"], without_app=["Tineke"], professionals=["Sanne"])
    play("""
        Anna: doelen
        …
        Anna: Weer zwemmen
        …
        Anna: [Alle doelen]
        …
        Anna: [Weer zwemmen]
        …
        Anna: gelukt
        Bot → Anna: Mooi, dat is gelukt. Niemand hoort dit van mij. …
        Anna: laat het weten
        Bot → Anna: Wie mag horen dat dit gelukt is? « Weer zwemmen » [Mark] [Noor] [Sanne]
            [Allemaal] [Toch niemand]
        Anna: mark
        Bot → Anna: Dit leest Mark dan: Anna laat je weten dat dit gelukt is: « Weer zwemmen »
            [Ja, stuur het] [Nee]
        Anna: [Nee]
        Bot → Anna: « Weer zwemmen » Dit is gelukt, zei je. Alleen jij ziet dit. …
        Anna: [Mark]
        …
        Anna: ja
        Bot → Anna: Goed. Mark hoort het van mij.
        Bot → Mark: Anna laat je weten dat dit gelukt is: « Weer zwemmen »
        Anna: [Allemaal]
        Bot → Anna: Dit lezen Noor en Sanne dan: …
        Anna: ja
        Bot → Anna: Goed. Noor en Sanne horen het van mij.
        Bot → Noor: Anna laat je weten …
        Bot → Sanne: Er is iets moois voor je om te lezen. … [Bekijken]
        Sanne: bekijken
        Bot → Sanne: Anna laat je weten dat dit gelukt is: « Weer zwemmen »
        Anna: [Ja, stuur het] (Noor en Sanne)
        Bot → Anna: Er is nu niemand die ik het kan vertellen. …
    """)


def test_the_whole_way_of_a_goal_in_english(play: Play) -> None:
    """More is said, steps are taken, it is shared, reached, told, and opened again."""
    a_group(play, "Tom", ["Kim"], professionals=["Sue"], english=["Tom", "Kim", "Sue"])
    play("""
        Tom: goals
        …
        Tom: Swim again
        …
        Tom: all goals
        Bot → Tom: These are your goals. … Swim again (only you see this) …
        Tom: swim again
        Bot → Tom: « Swim again » Only you see this goal. [Other words] [Say more] [Small steps]
            [Share with the group] [Reached] [Let go] [All goals]
        Tom: say more
        Bot → Tom: … [How it is now] [Why it matters] [What is needed] [Who helps]
            [What it is about] [Soon or later] [Back to the goal]
        Tom: why
        Bot → Tom: « Swim again » Why does this matter to you? Only you see this. [Leave empty]
        Tom: I feel free
        Bot → Tom: … Why: I feel free …
        Tom: small steps
        …
        Tom: Call the pool
        Bot → Tom: « Swim again » – Call the pool [Call the pool] [Add a step] [Back to the goal]
        Tom: call the pool
        Bot → Tom: This step: Call the pool [Done] [Other words] [Take it away] [Small steps]
        Tom: done
        Bot → Tom: … – Call the pool (done) …
        Tom: back
        …
        Tom: share
        Bot → Tom: « Swim again » If you share this, Kim and Sue will see it. …
            [Yes, share it] [No] [Yes, with the steps]
        Tom: with the steps
        Bot → Tom: « Swim again » Your group sees this goal, …
        Kim: goals
        Bot → Kim: Tom shares this with the group. Only Tom can change it.
            Swim again – Call the pool (done)
        Tom: reached
        Bot → Tom: Good, you reached it. Nobody gets a message. …
        Tom: let somebody know
        Bot → Tom: Who may hear that you reached this? … [Kim] [Sue]
            [All of them] [Nobody after all]
        Tom: all of them
        Bot → Tom: This is what Kim and Sue then read: … [Yes, send it] [No]
        Tom: yes
        Bot → Tom: All right. Kim and Sue hear it from me.
        Bot → Kim: Tom lets you know that this was reached: « Swim again »
        Bot → Sue: There is something good for you to read. … [Look]
        Tom: goals
        Bot → Tom: … Swim again (reached, your group sees this) …
        Tom: swim again
        Bot → Tom: « Swim again » You said that you reached this. Your group sees it. …
            [Open it again] [Stop sharing] [All goals]
        Tom: not after all
        Bot → Tom: « Swim again » Your group sees this goal, …
        Tom: let go
        Bot → Tom: All right. You let this goal go. I tell nobody. …
        Kim: goals
        Bot → Kim: Tom shares no goals with you now. …
    """)


def test_what_is_told_of_a_goal_can_be_slept_on(play: Play) -> None:
    """Whoever sleeps on things tells several people in the morning, as one thing to take back."""
    a_group(play, members=["Mark", "Noor"])
    for typed in ("slaap", "ja", "doelen", "Weer zwemmen", "alle doelen", "weer zwemmen"):
        play.send("Anna", text=typed)
    play("""
        …
        Anna: [Gelukt]
        …
        Anna: [Laat het weten]
        …
        Anna: [Mark]
        …
        Anna: [Ja, stuur het]
        Bot → Anna: … In de ochtend laat ik Mark weten dat het gelukt is. … [Toch niet]
        Anna: [Noor] (Wie mag horen)
        …
        Anna: [Ja, stuur het]
        Bot → Anna: … In de ochtend laat ik Mark, Noor weten dat het gelukt is. … [Toch niet]
        -- 2026-11-23 09:00 --
        Bot → Mark: Anna laat je weten dat dit gelukt is: « Weer zwemmen »
        Bot → Noor: Anna laat je weten dat dit gelukt is: « Weer zwemmen »
        Bot → Anna: Goed. Mark en Noor horen het van mij.
    """)
