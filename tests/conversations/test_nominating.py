"""From the map to a question: whom an owner thinks of, why, what for, and in which words."""

from datetime import UTC, datetime

import pytest

from domain.invitations import InvitationState
from domain.members import MemberKind, MemberState, Role
from tests.chat import Play
from tests.conversations.groups import (
    a_group,
    a_member,
    a_planned_meeting,
    an_invitation,
    an_owner,
)


def test_the_first_sitting_takes_at_most_twelve_messages(play: Play) -> None:
    """From hello to words that are ready to pass on, answering everything."""
    for said in (
        "/start",
        "Verder",
        "ja",
        "Anna",
        "Weer zwemmen",
        "Mark",
        "Ik",
        "familie",
        "iets kleins",
        "koffie",
        "goed zo",
    ):
        play.send("Anna", text=said)
    heard = play.said_to("Anna")
    assert heard[-2].message.rows[0][0].share is not None
    assert len(heard) <= 12
    play("…")


@pytest.mark.parametrize(
    ("who", "ready"),
    [
        ("Ik", "Jij deelt dit, bijvoorbeeld in WhatsApp."),
        ("Samen met iemand", "Lees dit samen na."),
        ("Iemand anders", "Deel dit met wie het voor je vraagt."),
    ],
)
def test_who_asks_decides_how_the_words_go_on(play: Play, who: str, ready: str) -> None:
    """The owner, both together, or somebody else: each gets words that fit."""
    for said in ("/start", "Verder", "ja", "Anna", "Weer zwemmen", "Mark", who):
        play.send("Anna", text=said)
    for said in ("familie", "praten", "goed zo"):
        play.send("Anna", text=said)
    text = play.said_to("Anna")[-2].message.text
    assert ready in text
    assert ("Anna vroeg mij om je dit te geven" in text) is (who == "Iemand anders")
    play("…")


def test_somebody_who_asks_for_a_nameless_owner_names_nobody(play: Play) -> None:
    """An owner who gave no name is "somebody you know"."""
    for said in ("/start", "Verder", "ja", "overslaan", "Weer zwemmen", "Mark", "iemand anders"):
        play.send("Anna", text=said)
    for said in ("familie", "praten", "goed zo"):
        play.send("Anna", text=said)
    assert "iemand die je kent vroeg mij" in play.said_to("Anna")[-2].message.text
    play("…")


def test_the_reason_is_the_owners_alone(play: Play) -> None:
    """Which goal and which help are kept, shown to the owner, and in nothing that leaves."""
    for said in ("/start", "Verder", "ja", "Anna", "minder alleen zijn", "nog niemand"):
        play.send("Anna", text=said)
    play("…")
    with play.core.storage.unit() as unit:
        (goal,) = unit.goals.where()
    play("""
        Anna: /uitnodigen
        Bot → Anna: Hoe heet diegene? …
        Anna: Mark
        Bot → Anna: Waar hoort Mark bij? …
        Anna: buur
        Bot → Anna: Wat wil je graag, en past Mark daarbij? Dit ziet alleen jij.
            [minder alleen zijn] [Geen van deze]
        Anna: minder alleen zijn
        Bot → Anna: Waar denk je aan bij Mark? …
        Anna: een keer samen eten
        Bot → Anna: … « … Dit zou ik fijn vinden: een keer samen eten. » …
        Anna: goed zo
        Bot → Anna: Klaar. …
    """)
    shared = play.last("Anna").message.rows[0][0].share
    assert shared is not None
    assert "alleen zijn" not in shared
    play("""
        Anna: uitnodigen
        Bot → Anna: …
        Anna: [Mark]
        Bot → Anna: Mark heeft hier nog niet geantwoord. … Bij deze wens: « minder alleen zijn »
            Je dacht aan: « een keer samen eten » Waar je aan dacht, ziet niemand anders.
            [Zei ja] [Zei nee] [Bericht nog eens zien] [Meer] [Nieuwe link]
        Mark: <link>
        Bot → Mark: Hallo. …
        Mark: ja
        Bot → Mark: …
        Mark: ja
        Bot → Mark: …
        Bot → Anna: …
    """)
    with play.core.storage.unit() as unit:
        (invitation,) = unit.invitations.where()
        assert (invitation.goal_id, invitation.hoped_words) == (goal.id, "een keer samen eten")
    assert not any("alleen zijn" in heard.message.text for heard in play.said_to("Mark"))


@pytest.mark.parametrize(
    ("typed", "draft"),
    [
        ("koffie", "Wil je een keer koffie met me drinken?"),
        ("2", "Wil je een keer een rondje met me lopen?"),
        ("af en toe bellen", "Zullen we af en toe even bellen?"),
        ("brief", "Wil je een keer een brief met me lezen?"),
        ("winkel", "Ga je een keer mee naar de winkel?"),
        ("met me mee", "Er is iets waar ik liever niet alleen heen ga."),
        ("de kat voeren.", "Dit zou ik fijn vinden: de kat voeren."),
    ],
)
def test_something_small_makes_a_first_draft(play: Play, typed: str, draft: str) -> None:
    """A short list of small, safe questions; or the owner's own words, in the draft as they are."""
    an_owner(play)
    for said in ("/uitnodigen", "Mark", "familie", "iets kleins"):
        play.send("Anna", text=said)
    if typed == "2":
        play.presses("Anna", "Samen een rondje lopen")
    else:
        play.send("Anna", text=typed)
    assert draft in play.last("Anna").message.text
    play("…")


def test_what_the_map_says_of_somebody_is_offered(play: Play) -> None:
    """What somebody could help with was written down before: it need not be typed again."""
    an_owner(play)
    for said in ("/uitnodigen", "Mark", "familie", "praten", "bewaren"):
        play.send("Anna", text=said)
    play("…")
    with play.core.storage.unit() as unit:
        (contact,) = unit.contacts.where()
        contact.could_help = "fietsen maken"
        unit.contacts.save(contact)
        (nominated,) = unit.invitations.where()
        unit.invitations.remove(nominated)
    play("""
        Anna: uitnodigen
        Bot → Anna: Wie wil je vragen? [Mark] [Iemand anders]
        Anna: mark
        Bot → Anna: Waar hoort Mark bij? …
        Anna: familie
        Bot → Anna: Waar denk je aan bij Mark? … [Van je kaart: fietsen maken] [Praten]
            [Samen iets doen] [Iets kleins] [Weet ik nog niet]
        Anna: [Van je kaart: fietsen maken]
        Bot → Anna: … Dit zou ik fijn vinden: fietsen maken. …
    """)


def test_whom_the_owner_thinks_of_hears_nothing(play: Play) -> None:
    """A nomination has no link; the owner goes on with it later, or lets it go."""
    an_owner(play)
    for said in ("/uitnodigen", "Mark", "familie", "praten", "bewaren"):
        play.send("Anna", text=said)
    play("…")
    with play.core.storage.unit() as unit:
        (invitation,) = unit.invitations.where()
        assert (invitation.state, invitation.token_hash) == (InvitationState.NOMINATED, None)
    play("""
        Anna: uitnodigen
        Bot → Anna: … Mark: nog niet gevraagd [Mark] [Iemand vragen]
        Anna: mark
        Bot → Anna: Je dacht aan Mark. … [Verder met Mark] [Toch niet vragen]
        Anna: toch niet
        Bot → Anna: Prima. Mark hoort hier niets over.
        Anna: [Verder met Mark]
        Bot → Anna: Waar hoort Mark bij? …
    """)


def test_somebody_is_asked_as_a_guest_for_one_meeting(play: Play) -> None:
    """The text says so, and so does what the guest reads; who they are is confirmed as always."""
    a_group(play, "Anna", ["Noor"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        Anna: uitnodigen
        Bot → Anna: …
        Anna: iemand vragen
        Bot → Anna: …
        Anna: Eva
        Bot → Anna: Waar hoort Eva bij? …
        Anna: hulpverlener
        Bot → Anna: …
        Anna: praten
        Bot → Anna: …
        Anna: anders meedoen
        Bot → Anna: Hoe vraag je Eva om mee te doen? [Gewoon, in de groep]
            [Alleen verslagen lezen] [Eén keer te gast: dinsdag 1 december om 14.00 uur]
        Anna: 3
        Bot → Anna: … Eva is dan één keer te gast. « ik kom bij elkaar met mensen om me heen.
            Ik vind het fijn als jij daar één keer bij bent. » …
        Anna: goed zo
        Bot → Anna: Klaar. … als jij daar één keer bij bent. Het gaat om één keer. …
        Eva: <link>
        Bot → Eva: Hallo. …
        Eva: meer lezen
        Bot → Eva: … Jij wordt gevraagd als gast, voor één keer. …
        Eva: ja
        Bot → Eva: …
        Eva: ja
        Bot → Eva: Fijn. Jouw twee woorden zijn: …
        Bot → Anna: Iemand zei ja via jouw link. …
        Anna: ja
        Bot → Anna: Eva hoort er nu bij. …
        Bot → Eva: Je bent één keer te gast in de groep van wie jou vroeg. …
            Uit mezelf noem ik in deze chat geen namen.
    """)
    with play.core.storage.unit() as unit:
        (guest,) = unit.members.where(role=Role.GUEST)
        (meeting,) = unit.meetings.where()
        assert (guest.guest_at_id, guest.kind) == (meeting.id, MemberKind.PROFESSIONAL)


def test_who_reads_along_can_be_asked_for_more(play: Play) -> None:
    """Somebody who gets summaries only is asked once more, and is then a member like any."""
    an_owner(play)
    for said in ("/uitnodigen", "Mark", "familie", "praten", "anders meedoen", "verslagen"):
        play.send("Anna", text=said)
    play("""
        …
        Anna: goed zo
        Bot → Anna: … Je krijgt dan alleen verslagen. …
        Mark: <link>
        Bot → Mark: …
        Mark: ja
        Bot → Mark: …
        Mark: ja
        Bot → Mark: …
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Mark hoort er nu bij. …
        Bot → Mark: Je leest mee met de groep van Anna. …
        Anna: uitnodigen
        Bot → Anna: … Mark: doet mee [Mark] [Iemand vragen]
        Anna: mark
        Bot → Anna: Mark zei ja. … [Nog eens vragen]
        Anna: nog eens
        Bot → Anna: Waar hoort Mark bij? …
        Anna: familie
        Bot → Anna: …
        Anna: praten
        Bot → Anna: Dit kun je aan Mark sturen. …
        Anna: goed zo
        Bot → Anna: Klaar. …
        Mark: <link>
        Bot → Mark: Hallo. …
        Mark: ja
        Bot → Mark: Fijn. Jouw twee woorden zijn: …
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Bot → Mark: Je hoort nu bij de groep van Anna. …
    """)
    with play.core.storage.unit() as unit:
        (member,) = unit.members.where(role=(Role.MEMBER, Role.INFORMED), state=MemberState.IN)
        assert member.role is Role.MEMBER


def test_a_no_can_become_a_yes(play: Play) -> None:
    """Without pressure: only where the owner knows that somebody thought again."""
    an_owner(play)
    an_invitation(play)
    play("""
        Mark: <link>
        Bot → Mark: …
        Mark: nee
        Bot → Mark: …
        Bot → Anna: …
        Anna: uitnodigen
        Bot → Anna: … Mark: liever niet [Mark] [Iemand vragen]
        Anna: mark
        Bot → Anna: Mark doet liever niet mee. Dat is goed. … [Nog eens vragen]
        Anna: nog eens vragen
        Bot → Anna: …
    """)


def test_the_owner_chooses_until_when_a_link_works(play: Play) -> None:
    """Days as people say them; the past and very far off are refused kindly."""
    an_owner(play)
    an_invitation(play)
    play("""
        Anna: uitnodigen
        Bot → Anna: …
        Anna: mark
        Bot → Anna: …
        Anna: meer
        Bot → Anna: …
        Anna: tot een andere dag
        Bot → Anna: Tot welke dag mag de link voor Mark werken? [Een week] [Twee weken] [Een maand]
        Anna: gisteren
        Bot → Anna: Die dag is al geweest. … Tot welke dag …
        Anna: 1 juli 2027
        Bot → Anna: Dat is wel ver weg. … Tot welke dag …
        Anna: ooit
        Bot → Anna: Dat snap ik nog niet. Typ één dag, … Tot welke dag …
        Anna: vrijdag 18 december
        Bot → Anna: Goed. De link voor Mark werkt tot en met vrijdag 18 december.
    """)
    link = play.newest_link()
    play.clock.set(datetime(2026, 12, 18, 22, 59, tzinfo=UTC))
    play.opens("Mark", link)
    play("Bot → Mark: Hallo. …")
    play.clock.set(datetime(2026, 12, 18, 23, 0, tzinfo=UTC))
    play.opens("Mark", link)
    play("Bot → Mark: Deze link werkt niet (meer). …")


def test_old_buttons_do_nothing(play: Play) -> None:
    """What is settled stays settled, whichever old button is pressed."""
    an_owner(play)
    a_member(play, "Anna", "Mark")
    with play.core.storage.unit() as unit:
        before = unit.invitations.where()
    for label in ("QR-code", "Mark antwoordt zelf", "Iemand vraagt het voor mij"):
        play.presses("Anna", label)
    play("…")
    with play.core.storage.unit() as unit:
        assert unit.invitations.where() == before
        assert unit.members.count() == 2


def test_somebody_without_a_link_is_a_guest_too(play: Play) -> None:
    """Whoever has no app answers the owner, who taps it in: as the guest that they were asked."""
    a_group(play, "Anna", ["Noor"])
    a_planned_meeting(play, "2026-12-01T14:00")
    for said in ("/uitnodigen", "iemand vragen", "Tineke", "familie", "praten"):
        play.send("Anna", text=said)
    for said in ("anders meedoen", "3", "goed zo", "Tineke antwoordt zelf", "zei ja"):
        play.send("Anna", text=said)
    play("…")
    with play.core.storage.unit() as unit:
        (guest,) = unit.members.where(role=Role.GUEST)
        assert (guest.name, guest.account_id) == ("Tineke", None)


def test_what_is_said_of_somebody_is_asked_again_as_said_to_them(play: Play) -> None:
    """A mother reads "je mag me bellen" and not "ze kan me bellen", and no "Hoi mijn moeder"."""
    an_owner(play)
    play("""
        Anna: uitnodigen
        Bot → Anna: …
        Anna: mijn moeder
        Bot → Anna: Waar denk je aan bij mijn moeder? …
        Anna: ze kan me bellen als het niet gaat
        Bot → Anna: « ze kan me bellen als het niet gaat » Mijn moeder leest dit straks zelf.
            Hoe zeg je het dan? Bijvoorbeeld: "je mag me bellen". [Laat het weg]
        Anna: je mag me altijd bellen
        Bot → Anna: Dit kun je aan mijn moeder sturen. Alles mag anders.
            « ik wil graag wat mensen om me heen. Ik denk aan jou. Je mag me altijd bellen. » …
        Anna: goed zo
        Bot → Anna: Klaar. … Hoi, ik wil graag wat mensen om me heen. Ik denk aan jou.
            Je mag me altijd bellen. Nee mag, zonder reden. …
    """)


def test_what_is_said_of_somebody_can_stay_out(play: Play) -> None:
    """It stays what the owner thinks, for their own eyes, and the draft does without."""
    play.english.add("Anna")
    an_owner(play)
    play("""
        Anna: invite
        Bot → Anna: …
        Anna: Mark
        Bot → Anna: …
        Anna: family
        Bot → Anna: …
        Anna: he can call me
        Bot → Anna: « he can call me » Mark will read this. … [Leave it out]
        Anna: leave it out
        Bot → Anna: … « I would like some people around me. I think of you. We can work out
            together what you would do. » …
        Anna: keep
        Bot → Anna: …
        Anna: invite
        Bot → Anna: …
        Anna: [Mark]
        Bot → Anna: … You thought of: « he can call me » …
    """)
