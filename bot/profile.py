"""What Telegram shows of the bot: its commands and who it is, from the texts."""

from bot.platforms.telegram import CommandTexts
from messages.catalogue import LANGUAGES, Catalogue, Language, language_of
from messages.said import variant

COMMANDS: dict[Language, tuple[str, ...]] = {
    "nl": (
        "menu",
        "netwerk",
        "uitnodigen",
        "bijeenkomst",
        "ritme",
        "kalender",
        "herinnering",
        "groepschat",
        "agenda",
        "taken",
        "overzicht",
        "doelen",
        "verslag",
        "evaluatie",
        "rust",
        "slaap",
        "nood",
        "taal",
        "privacy",
        "verberg",
        "help",
        "stop",
    ),
    "en": (
        "menu",
        "network",
        "invite",
        "meeting",
        "rhythm",
        "calendar",
        "reminder",
        "groupchat",
        "agenda",
        "tasks",
        "overview",
        "goals",
        "summary",
        "evaluation",
        "rest",
        "sleep",
        "crisis",
        "language",
        "privacy",
        "hide",
        "help",
        "stop",
    ),
}
"""The commands that the app offers, the same in each language, in the same order."""


def command_texts() -> dict[str, CommandTexts]:
    """Give what Telegram shows, in each language."""
    catalogue = Catalogue()
    return {
        language: CommandTexts(
            commands=tuple(
                (name, catalogue.text(language, variant("profile", dutch).key))
                for name, dutch in zip(COMMANDS[language], COMMANDS["nl"], strict=True)
            ),
            description=catalogue.text(language, "profile-description"),
            short_description=catalogue.text(language, "profile-in-short"),
        )
        for language in LANGUAGES
    }


def group_notice(tag: str | None) -> str:
    """Give what the bot says in a group before it leaves."""
    return Catalogue().text(language_of(tag), "profile-group-notice")
