"""How a rest is said: to the owner, and to whom the owner chose."""

from collections.abc import Sequence

from domain.groups import Group
from domain.members import Member
from domain.resting import MeetingThen, Sentence
from messages.said import Argument, Text, text, variant


def said(sentence: Sentence | None, words: str | None) -> Text | str:
    """Give what the group hears: ready-made in the reader's language, or the owner's words."""
    return words or "" if sentence is None else variant("rest-sentence", sentence.value)


def owner_said(group: Group, reader: Member) -> Text | str:
    """Say who it is about, towards a member; in a professional's chat nobody is named."""
    if reader.hears_nameless or not group.owner_name:
        return text("rest-somebody")
    return group.owner_name


def whose(group: Group) -> Text:
    """Say whose group it is, to a member who asks."""
    if not group.owner_name:
        return text("rest-whose-unnamed")
    return text("rest-whose", owner=group.owner_name)


def lines_of(
    *,
    sentence: Sentence | None,
    words: str | None,
    here: Sequence[str],
    elsewhere: Sequence[str],
    meeting: MeetingThen,
    lead: str | None,
    starter: str | None,
) -> list[Argument]:
    """Say to the owner what will happen, a line for each thing.

    `here` hear it from the bot; `elsewhere` are those to whom the owner says it themselves.
    """
    lines: list[Argument] = []
    if here:
        lines.append(text("rest-line-say", names=list(here), words=said(sentence, words)))
        if elsewhere:
            lines.append(text("rest-line-elsewhere", names=list(elsewhere)))
    elif elsewhere:
        what = said(sentence, words)
        lines.append(text("rest-line-elsewhere-only", names=list(elsewhere), words=what))
    else:
        lines.append(text("rest-line-nobody"))
    if meeting is MeetingThen.GOES_ON and lead is not None:
        lines.append(text("rest-line-lead", name=lead))
    elif meeting is MeetingThen.OFF:
        lines.append(text("rest-line-off"))
    if starter is not None:
        lines.append(text("rest-line-starter", name=starter))
    return lines
