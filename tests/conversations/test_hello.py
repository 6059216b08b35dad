"""The first hello, and consent."""

from domain.members import MemberKind
from tests.chat import Play


def test_a_new_person_says_yes_and_gets_to_a_ready_invitation(play: Play) -> None:
    """From hello to a ready invitation, all by tapping, in at most 12 messages of the bot."""
    play("""
        Anna: /start
        Bot → Anna: Hoi. Ik ben een computerprogramma. … [Verder] [Nu niet] [English]
        Anna: [Verder]
        Bot → Anna: Eerst dit. … Stichting Voorbeeld … [Ja] [Meer lezen] [Nee]
        Anna: [Ja]
        Bot → Anna: Dank je. Hoe zal ik je noemen? Een bijnaam mag. [Overslaan]
        Anna: Anna
        Bot → Anna: Dag Anna. Wat zou je fijn vinden … [Weet ik nog niet] [Genoeg voor vandaag]
        Anna: Weer zwemmen.
        Bot → Anna: "Weer zwemmen." Dat staat er. … [Nog niemand] [Genoeg voor vandaag]
        Anna: Mark
        Bot → Anna: Mark. Wie gaat dat vragen? [Ik] [Samen met iemand] [Iemand anders] [Later]
            [Genoeg voor vandaag]
        Anna: [Ik]
        Bot → Anna: Waar hoort Mark bij? [Familie, vriend of buur] [Hulpverlener]
            [Ervaringsdeskundige] [Overslaan] [Genoeg voor vandaag]
        Anna: [Familie, vriend of buur]
        Bot → Anna: Waar denk je aan bij Mark? … [Praten] [Samen iets doen] [Iets kleins]
            [Weet ik nog niet] [Genoeg voor vandaag]
        Anna: [Samen iets doen]
        Bot → Anna: Dit kun je aan Mark sturen. … [Goed zo] [Veranderen] [Bewaren]
            [Eerst oefenen]
        Anna: [Goed zo]
        Bot → Anna: Klaar. Ik stuur zelf niets. … [Delen] [QR-code]
            [Mark antwoordt zelf] [Iemand vraagt het voor mij]
        Bot → Anna: Genoeg voor vandaag. …
    """)
    assert len(play.said_to("Anna")) <= 12


def test_whoever_says_no_is_forgotten_within_a_day(play: Play) -> None:
    """Without consent nothing is kept, and after 24 hours not even the account."""
    play("""
        Anna: /start
        Bot → Anna: …
        Anna: [Verder]
        Bot → Anna: …
        Anna: [Nee]
        Bot → Anna: Prima. Ik bewaar niets van je. Binnen een dag ben ik dit gesprek vergeten.
        -- 2026-11-23 10:16 --
    """)
    with play.core.storage.unit() as unit:
        assert unit.accounts.where() == []


def test_where_somebody_belongs_can_be_passed_over(play: Play) -> None:
    """All but consent may be passed over: then somebody is family, a friend or a neighbour."""
    for said in ("/start", "Verder", "ja", "Anna", "weet ik nog niet", "Mark", "ik"):
        play.send("Anna", text=said)
    play("""
        …
        Anna: overslaan
        Bot → Anna: Waar denk je aan bij Mark? …
        Anna: praten
        Bot → Anna: Dit kun je aan Mark sturen. …
        Anna: goed zo
        …
    """)
    with play.core.storage.unit() as unit:
        (invitation,) = unit.invitations.where()
        assert invitation.kind is MemberKind.INFORMAL


def test_several_names_at_once_are_asked_about(play: Play) -> None:
    """Three names are three people, if the owner says so: nothing more is asked then."""
    for said in ("/start", "Verder", "ja", "Anna", "weet ik nog niet"):
        play.send("Anna", text=said)
    play("""
        …
        Anna: Tineke, Noor, Bas
        Bot → Anna: Tineke, Noor en Bas. Zijn dat meer mensen, of is het één naam?
            [Drie mensen: Tineke, Noor en Bas] [Eén naam]
        Anna: drie
        Bot → Anna: Tineke, Noor en Bas staan op je kaart. Niemand heeft iets gehoord. …
    """)
    with play.core.storage.unit() as unit:
        assert [each.name for each in unit.contacts.where()] == ["Tineke", "Noor", "Bas"]
