"""What somebody shares of what they wrote: told once to whom they chose, and read by those alone.

Who may read is decided when it is read, and looked at again when a message leaves.
"""

from uuid import UUID

from domain.bookkeeping import Audience, OutboxRow
from domain.groups import Group
from domain.members import Member, Role
from domain.preparing import Circle, PreparatoryAnswer, Topic, may_read
from domain.rights import Action
from handlers.prepare import told
from handlers.prepare.rows import is_told_by, live_with, members_of, owner_of, readable
from handlers.talk.buttons import tap
from handlers.talk.pages import page, page_start
from handlers.talk.still_theirs import reader_of
from handlers.talk.turn import Turn
from messages.said import Lines, Text, from_json, text, variant
from storage.unit import Unit

SHARED = "prep-shared"
"""The kind of the one message that tells of an answer. It carries the words."""
READ = "prep-read"
"""The kind of what somebody reads where they ask for it."""


def message(name: str, topic: Topic, words: str, owner: str) -> Text:
    """Give the message that a reader gets: the writer sees this very one before they say yes."""
    return text(
        "prepare-shares",
        name=name,
        topic=variant("prepare-topic", topic.value, owner=owner),
        words=words,
    )


def deliver(turn: Turn, group: Group, writer: Member, answer: PreparatoryAnswer) -> None:
    """Tell whoever it was shared with: the helper, or the owner; a group reads it when it looks."""
    reader = _hearer(turn.unit, group, writer, answer)
    if reader is None or reader.account_id is None:
        return
    rows = [[tap(text("prepare-all-of", name=writer.name), "prep-read", writer.id)]]
    said = message(writer.name, answer.topic, answer.text, group.owner_name)
    if reader.hears_nameless:
        said = text("prepare-nameless")
        rows = [[tap(text("prepare-look"), "prep-read", writer.id)]]
    turn.say(
        said,
        *rows,
        to=reader.account_id,
        group_id=group.id,
        audience=Audience.OWNER if reader.role is Role.OWNER else Audience.MEMBER,
        kind=SHARED,
        subject_id=answer.id,
        subject_version=answer.version,
    )


def check_shared(unit: Unit, row: OutboxRow) -> bool:
    """Whether an answer is still what was said of it, and its reader still one of those chosen."""
    answer = unit.preparatory_answers.find(row.subject_id)
    if answer is None or answer.version != row.subject_version:
        return False
    writer = unit.members.find(answer.member_id)
    reader = reader_of(unit, row)
    if writer is None or reader is None:
        return False
    return may_read(answer, writer, reader, live_with(unit, writer.id))


def show_who(turn: Turn, group_id: UUID | None, start: str) -> None:
    """Show somebody who shares something with them. Of the others, nothing can be told."""
    group, reader = turn.access(Action.SEE_SHARED_ANSWERS, group_id)
    there = members_of(turn.unit, group.id)
    told_by = [each for each in there if reader.role is Role.OWNER and is_told_by(each)]
    writers = [each for each in there if each in told_by or readable(turn.unit, each, reader)]
    whose = text("prepare-who-shares-or-told" if told_by else "prepare-who-shares")
    rows = page(
        [tap(each.name, "prep-read", each.id) for each in writers],
        page_start(start),
        lambda following: tap(text("prepare-more"), "prep-shared", group.id, str(following)),
    )
    turn.say(
        whose if writers else text("prepare-nobody-shares"),
        *rows,
        group_id=group.id,
        audience=Audience.MEMBER,
    )


def read(turn: Turn, member_id: UUID | None, _: str) -> None:
    """Show what somebody shares with the person, now. Nothing shared and nothing written: alike."""
    group, reader, writer = turn.look_up(turn.unit.members, member_id, Action.SEE_SHARED_ANSWERS)
    if reader.role is Role.OWNER and is_told_by(writer):
        told.show(turn, group, writer)
        return
    said = _all_of(turn.unit, writer, reader, group)
    if said is None:
        turn.say(text("prepare-nothing-here"), group_id=group.id, audience=Audience.MEMBER)
        return
    turn.say(said, group_id=group.id, audience=Audience.MEMBER, kind=READ, subject_id=writer.id)


def check_read(unit: Unit, row: OutboxRow) -> bool:
    """Whether what leaves is exactly what may be read now."""
    writer, reader = unit.members.find(row.subject_id), reader_of(unit, row)
    group = unit.groups.find(row.group_id)
    if writer is None or reader is None or group is None:
        return False
    return _all_of(unit, writer, reader, group) == from_json(row.said).text


def _all_of(unit: Unit, writer: Member, reader: Member, group: Group) -> Text | None:
    answers = readable(unit, writer, reader)
    if not answers:
        return None
    lines = tuple(_line(each, group) for each in answers)
    return text("prepare-read", name=writer.name, lines=Lines(lines))


def _line(answer: PreparatoryAnswer, group: Group) -> Text:
    if answer.by_owner:
        return told.line_for_others(answer.topic, answer.text, group.owner_name)
    return text(
        "prepare-read-line",
        topic=variant("prepare-topic", answer.topic.value, owner=group.owner_name),
        words=answer.text,
    )


def _hearer(unit: Unit, group: Group, writer: Member, answer: PreparatoryAnswer) -> Member | None:
    match answer.circle:
        case Circle.OWNER | Circle.GROUP:
            return owner_of(unit, group.id)
        case Circle.HELPER:
            helper = unit.members.find(answer.helper_id)
            allowed = helper is not None and may_read(
                answer, writer, helper, live_with(unit, writer.id)
            )
            return helper if allowed else None
        case Circle.ONLY_ME:
            return None
