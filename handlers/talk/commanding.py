"""Commands: running one, and asking which of several groups it is about."""

from collections.abc import Sequence
from uuid import UUID

from handlers.talk.access import NotAllowed, own_groups
from handlers.talk.asking import labels
from handlers.talk.buttons import tap
from handlers.talk.labels import match
from handlers.talk.pages import page, page_start
from handlers.talk.registry import Command, Registry
from handlers.talk.taps import OF_THE_MOMENT
from handlers.talk.turn import Turn
from handlers.talk.waiting import set_aside
from handlers.talk.which_group import names_of_groups
from messages.rendering import Renderer
from messages.said import from_json, text


class Commanding:
    """Runs what a person commands, in the group that they mean."""

    def __init__(self, registry: Registry, renderer: Renderer) -> None:
        self._registry = registry
        self._renderer = renderer
        registry.button("in", self._run_in)
        registry.button("in-page", self._page_of_groups)

    def run(self, turn: Turn, command: Command, rest: str) -> None:
        """Run a command: what was being talked about waits."""
        if not turn.account.consented and not command.before_consent:
            command, rest = self._registry.commands["start"], ""
        if not command.aside:
            set_aside(turn)
        if command.action is None:
            command.handler(turn, rest)
            return
        groups = own_groups(turn, command.action)
        if not groups:
            if self._registry.without_group is not None:
                self._registry.without_group(turn, rest)
        elif len(groups) == 1:
            turn.access(command.action, groups[0][0].id)
            command.handler(turn, rest)
        else:
            self._ask_which(turn, command, [group.id for group, _ in groups], rest, 0)

    def _ask_which(
        self, turn: Turn, command: Command, groups: Sequence[UUID], rest: str, start: int
    ) -> None:
        """Ask which of several groups a command is about, unless its words say so."""
        names = names_of_groups(turn.unit, turn.account.id)
        offered = [group_id for group_id in names if group_id in groups]
        said = labels([names[each] for each in offered], self._renderer, turn.reader)
        named = match(rest, said, loosely=False)
        if named is not None and command.action is not None:
            turn.access(command.action, offered[named])
            command.handler(turn, "")
            return
        choices = page(
            [tap(names[each], "in", each, command.name) for each in offered],
            start,
            lambda following: tap(
                text("common-other-groups"), "in-page", None, f"{command.name}.{following}"
            ),
        )
        # The words behind the command go along, sealed as all that is said.
        turn.say(text("common-which-group", rest=rest), *choices, kind=OF_THE_MOMENT)

    def _page_of_groups(self, turn: Turn, _: UUID | None, arg: str) -> None:
        """Show the next few groups that a command can be about."""
        name, _dot, start = arg.partition(".")
        command = self._registry.commands.get(name)
        if command is None or command.action is None:
            raise NotAllowed
        groups = [group.id for group, _ in own_groups(turn, command.action)]
        self._ask_which(turn, command, groups, _words_behind(turn), page_start(start))

    def _run_in(self, turn: Turn, group_id: UUID | None, name: str) -> None:
        """Run a command about the group that was chosen, with the words that came with it."""
        command = self._registry.commands.get(name)
        if command is None or command.action is None:
            raise NotAllowed(None, group_id)
        turn.access(command.action, group_id)
        command.handler(turn, _words_behind(turn))


def _words_behind(turn: Turn) -> str:
    """Give the words that were typed behind a command, from the message that asked which group."""
    asked = None if turn.pressed is None else from_json(turn.pressed.said).text
    rest = asked.args.get("rest") if asked is not None else None
    return rest if isinstance(rest, str) else ""
