"""Privacy: what is kept, who sees it, how long, who is responsible (AVG art. 12 and 13).

Short at first, and more with a tap. It is answered before any consent too.
"""

from typing import Final

from domain.members import MemberKind, MemberState
from handlers.talk.buttons import tap
from handlers.talk.registry import Operator, Registry
from handlers.talk.turn import Turn
from messages.said import Tap, Text, text, variant

AUTHORITIES: Final = {
    "nl": "autoriteitpersoonsgegevens.nl",
    "be": "gegevensbeschermingsautoriteit.be",
    "other": "",
}
"""Where anybody may complain (AVG art. 77), by country."""
WHAT, SEES, WHO = "what", "sees", "who"
_TYPED: Final = {
    WHAT: ("wat", "bewaart", "lang", "what", "keep", "long"),
    SEES: ("ziet", "sees"),
    WHO: ("verantwoordelijk", "klacht", "responsible", "complain", "complaint"),
}
_OWN: Final = (
    ("privacy-own", "mijngegevens"),
    ("privacy-erase", "verwijder"),
    ("privacy-looked", "wiezag"),
)
"""What somebody can do with what is theirs, by the command that does it."""
_WRITTEN_ABOUT: Final = ("telegram", "practice")


def register(registry: Registry) -> None:
    """Answer /privacy, aside and also before consent: the question that is open comes again."""
    registry.command(
        "privacy",
        handler=lambda turn, rest: _explain(registry, turn, rest),
        before_consent=True,
        aside=True,
    )
    registry.command(
        "dossier", "verslaglegging", "file", "records", handler=_say_of_files, aside=True
    )
    registry.button(
        "privacy", lambda turn, _, which: _tell(registry, turn, which), before_consent=True
    )


def _explain(registry: Registry, turn: Turn, rest: str) -> None:
    """Say the least that somebody should know; or what they asked for behind the command."""
    asked = set(rest.casefold().rstrip("?").split())
    for which, words in _TYPED.items():
        if asked & set(words):
            _tell(registry, turn, which)
            turn.ask_again()
            return
    turn.say(
        text("privacy-short", platform=_on_platform(turn, registry.operator)),
        [_more(WHAT), _more(SEES)],
        [_more(WHO)],
        *_own(registry, turn),
    )
    turn.ask_again()


def _say_of_files(turn: Turn, _: str) -> None:
    """Say what a professional notes in a file of their own, and that this is none."""
    members = turn.unit.members.where(account_id=turn.account.id, state=MemberState.IN)
    in_care = any(each.kind is MemberKind.PROFESSIONAL for each in members)
    turn.say(text("privacy-file" if in_care else "privacy-file-of-others"))
    turn.ask_again()


def _tell(registry: Registry, turn: Turn, which: str) -> None:
    """Say more of one thing, and offer the others."""
    operator = registry.operator
    rows: list[list[Tap]] = []
    match which:
        case "what":
            retention = operator.retention
            said = text(
                "privacy-what",
                operator=operator.name,
                warn=retention.warn_after_months,
                erase=retention.erase_after_months,
            )
            if turn.account.consented:
                rows.append([tap(text("privacy-withdraw"), "do", None, "intrekken")])
        case "sees":
            said = text(
                "privacy-sees",
                platform=variant("privacy-reads", _platform(turn), operator=operator.name),
            )
        case "who":
            said = _who(operator)
        case _:
            turn.tell("common-old-button")
            return
    others = [_more(each) for each in (WHAT, SEES, WHO) if each != which]
    turn.say(said, *rows, others, *_own(registry, turn))


def _who(operator: Operator) -> Text:
    """Say who is responsible; where that is not set, that it is not said here."""
    country = operator.helplines.country
    authority = variant("privacy-authority", country, authority=AUTHORITIES[country])
    if operator.responsible is None:
        return text(
            "privacy-who-unsaid",
            operator=operator.name,
            contact=operator.contact,
            authority=authority,
        )
    return text(
        "privacy-who",
        responsible=operator.responsible,
        operator=operator.name,
        contact=operator.responsible_contact or operator.contact,
        authority=authority,
    )


def _on_platform(turn: Turn, operator: Operator) -> Text:
    return variant("privacy-on", _platform(turn), operator=operator.name)


def _platform(turn: Turn) -> str:
    """Give the platform about which there are words of its own."""
    name = turn.incoming.platform
    return name if name in _WRITTEN_ABOUT else "elsewhere"


def _more(which: str) -> Tap:
    return tap(variant("privacy-more", which), "privacy", None, which)


def _own(registry: Registry, turn: Turn) -> list[list[Tap]]:
    """Offer what somebody can do with what is theirs, once there is anything."""
    if not turn.account.consented:
        return []
    taps = [
        tap(text(label), "do", None, command)
        for label, command in _OWN
        if command in registry.commands
    ]
    return [taps[:2], taps[2:]] if len(taps) > 2 else [taps]
