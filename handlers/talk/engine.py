"""The engine of talks: finds out what somebody means, and lets it happen."""

from uuid import UUID

from domain.bookkeeping import Moment
from domain.danger import listen
from domain.members import MemberState
from handlers.talk.access import NotAllowed
from handlers.talk.answering import FORGET_HELD, Answering
from handlers.talk.asking import QUESTION_BUTTON
from handlers.talk.buttons import read_button, tap
from handlers.talk.commanding import Commanding
from handlers.talk.conversing import Conversing
from handlers.talk.daily import happen, open_nudge, tell_rest
from handlers.talk.made_again import SAY_AGAIN
from handlers.talk.proposing import NeedsOwner, propose_button, said_on, show_what_was_done
from handlers.talk.registry import Registry
from handlers.talk.remarks import COMMANDS, NEVER_AN_ANSWER, Remark
from handlers.talk.taps import OF_THE_MOMENT, find_typed_tap, is_doubtful, is_newest, tap_data
from handlers.talk.turn import Turn
from handlers.talk.waiting import find_open, offer, set_aside
from handlers.talk.wanted import Wanted
from handlers.talk.which_question import NOT_THIS_ONE, THIS_ONE, ask_which, leave_it, may_show
from messages.incoming import Happening, OtherKind, is_payload
from messages.rendering import Renderer
from messages.said import from_json, text, variant

HELD_BUTTON = "held"
_ALWAYS = frozenset(
    {"stop", "menu", "help", "nood", "crisis", "taal", "language", "rust", "rest"}
    | {"verberg", "hide"}
)
"""Bare words that are commands even where any words would be an answer.

Whoever types "hide" has somebody beside them: it may never become an answer that stays.
"""


class Engine:
    """Takes one event at a time: a command, an answer, a button, a link, or a moment."""

    def __init__(self, registry: Registry, renderer: Renderer) -> None:
        self._registry = registry
        self._renderer = renderer
        self._talks = Conversing(registry)
        self._answers = Answering(self._talks, renderer)
        self._commands = Commanding(registry, renderer)
        self._wanted = Wanted(registry, renderer)
        registry.button(THIS_ONE, self._press_typed)
        registry.button(NOT_THIS_ONE, lambda turn, *_: leave_it(turn))
        registry.check(OF_THE_MOMENT, may_show)
        registry.button(HELD_BUTTON, self._answers.release_held, before_consent=True)
        registry.moment(FORGET_HELD, self._forget_held)
        registry.moment(SAY_AGAIN, self._say_again)
        registry.button("nudge", lambda turn, moment_id, _: open_nudge(registry, turn, moment_id))
        registry.button("nudge-rest", lambda turn, *_: tell_rest(registry, turn))

    def take(self, turn: Turn) -> None:
        """Let the event of this turn happen. Raises `NotAllowed`: then nothing may."""
        event = turn.incoming
        if event.visit is not None and event.visit.what is Happening.ADDED:
            if self._registry.visited is not None:
                self._registry.visited(turn, event.visit)
        elif event.moment is not None:
            happen(self._registry, turn, UUID(event.moment))
        elif event.button is not None:
            self._pressed(turn, event.button)
        elif event.start is not None:
            self._opened(turn, event.start)
        elif event.other is not None:
            too_much = event.other is OtherKind.TOO_MUCH
            turn.say(text("common-too-fast" if too_much else "common-only-text"))
        else:
            self._typed(turn, (event.text or "").strip())
        self._go_on(turn)
        if turn.taken_up is not None:
            self._take_up(turn, *turn.taken_up)
            self._go_on(turn)
        if turn.resumed is not None:
            self._talks.resume(turn, turn.resumed)
        elif turn.asks_again:
            self._talks.ask_again(turn)
        if event.text is not None and turn.notice is not None:
            # Whoever types sees no notice: that is shown where somebody pressed.
            turn.say(turn.notice)
            turn.notice = None
        offer(self._registry, turn)

    def _go_on(self, turn: Turn) -> None:
        """Let follow what was asked for: a talk that is over at once may ask for a command."""
        while turn.commanded is not None or turn.begun is not None:
            if turn.commanded is None:
                self._talks.begin(turn)
            else:
                command, turn.commanded = turn.commanded, None
                self._commands.run(turn, self._registry.commands[command], "")

    def _typed(self, turn: Turn, typed: str) -> None:
        word = typed.casefold().rstrip(".!? ")
        talk = find_open(turn)
        heard = listen(typed)
        if heard.danger is not None:
            held = not typed.startswith("/") and self._answers.hold(turn, talk, typed)
            turn.leave_group_aside()
            if self._registry.crisis is not None:
                self._registry.crisis(turn, heard.danger, held)
            return
        if heard.at_the_end and self._registry.no_strength is not None:
            held = self._answers.hold(turn, talk, typed)
            turn.leave_group_aside()
            self._registry.no_strength(turn, held)
            return
        if talk is not None and talk.held is not None:
            if self._says_what_held_was(turn, typed):
                return
            self._answers.forget_held(turn, talk)
        if typed.startswith("/"):
            name, _, rest = typed[1:].partition(" ")
            command = self._registry.commands.get(name.partition("@")[0].casefold())
            if command is None:
                turn.say(text("common-unknown-command"))
            else:
                self._commands.run(turn, command, rest.strip())
            return
        command = self._registry.commands.get(word)
        if command is not None and (talk is None or word in _ALWAYS):
            self._commands.run(turn, command, "")
        elif talk is not None:
            command = command or self._wanted.find(typed, turn.reader)
            is_answer = self._answers.typed(turn, talk, typed, may_be_else=command is not None)
            if not is_answer and command is not None:
                self._commands.run(turn, command, "")
            elif not is_answer:
                self._remarked(turn, typed)
        elif turn.account.consented:
            self._outside(turn, typed)
        elif not self._says_what_was_offered(turn, typed):
            self._commands.run(turn, self._registry.commands["start"], "")

    def _says_what_held_was(self, turn: Turn, typed: str) -> bool:
        """Take what was typed as a tap on whether held words were an answer, if it says so."""
        for row, which in find_typed_tap(turn, typed, self._renderer, turn.reader):
            if tap_data(row, which).startswith(f"{HELD_BUTTON}:"):
                self._press_typed(turn, row.id, which)
                return True
        return False

    def _says_what_was_offered(self, turn: Turn, typed: str) -> bool:
        """Take what was typed before any consent as the newest tap that needs none."""
        for row, which in find_typed_tap(turn, typed, self._renderer, turn.reader):
            meant = read_button(tap_data(row, which))
            _, before_consent = self._registry.buttons.get(meant[0] if meant else "", (None, False))
            if before_consent:
                self._press_typed(turn, row.id, which)
                return True
        return False

    def _forget_held(self, turn: Turn, _: Moment) -> None:
        """Forget held words that their writer left lying."""
        self._answers.forget_held(turn, find_open(turn))

    def _say_again(self, turn: Turn, moment: Moment) -> None:
        """Answer a question again: the groups that it was about changed before the answer left."""
        row = turn.unit.outbox.find(moment.subject_id)
        again = None if row is None else from_json(row.said).again
        if again is not None and turn.account.consented:
            turn.is_asked = True
            self._registry.commands[again.command].handler(turn, "")

    def _outside(self, turn: Turn, typed: str) -> None:
        """Read what was typed, with no talk open, as one of the newest one-tap answers."""
        found = find_typed_tap(turn, typed, self._renderer, turn.reader)
        may_wait = self._answers.remarks.find(typed, turn.reader) in NEVER_AN_ANSWER
        if may_wait and found and not is_newest(turn, found[0][0]):
            # "Not now" is said of what was asked just now, and else of nothing.
            found = []
        if len(found) == 1 and not is_doubtful(turn, typed, self._renderer, turn.reader):
            row, which = found[0]
            self._press_typed(turn, row.id, which)
            return
        is_asked = not may_wait and ask_which(turn, found, self._renderer)
        if not is_asked and not self._remarked(turn, typed):
            self._beside_all_else(turn, typed)

    def _beside_all_else(self, turn: Turn, typed: str) -> None:
        """Take what was typed as something that they want, or say kindly that it is not known."""
        command = self._wanted.find(typed, turn.reader)
        if command is not None:
            self._commands.run(turn, command, "")
        elif self._registry.otherwise is not None:
            self._registry.otherwise(turn, typed)

    def _remarked(self, turn: Turn, typed: str) -> bool:
        """Answer what was said in passing, if it was that."""
        remark = self._answers.remarks.find(typed, turn.reader)
        if remark is None:
            return False
        if remark in COMMANDS:
            self._commands.run(turn, self._registry.commands[COMMANDS[remark]], "")
        elif remark is Remark.LOST and not self._is_in_a_group(turn):
            # Who waits until the owner knows them hears that, and the two words are at hand.
            self._commands.run(turn, self._registry.commands["menu"], "")
        elif remark is Remark.LOST:
            turn.say(text("remark-nothing-asked"))
        elif remark is Remark.LOW:
            rest = tap(text("remark-rest"), "do", None, "rust")
            turn.say(
                variant("remark", remark), [rest], [tap(text("remark-help"), "do", None, "nood")]
            )
        elif remark is Remark.TIRED:
            turn.say(variant("remark", remark), [tap(text("remark-rest"), "do", None, "rust")])
        elif remark is Remark.FINE and self._waits_for_a_yes(turn):
            turn.say(text("remark-is-it-yes"))
        else:
            turn.say(variant("remark", remark))
        return True

    def _is_in_a_group(self, turn: Turn) -> bool:
        return bool(turn.unit.members.count(account_id=turn.account.id, state=MemberState.IN))

    def _waits_for_a_yes(self, turn: Turn) -> bool:
        """Whether something was asked to which "ja" is an answer, and "oké" may be one."""
        yes = self._renderer.text(text("common-yes"), turn.reader)
        return bool(find_typed_tap(turn, yes, self._renderer, turn.reader))

    def _press_typed(self, turn: Turn, row_id: UUID | None, which: str) -> None:
        """Press a button of an earlier message, as somebody typed or chose it."""
        row = turn.unit.outbox.find(row_id)
        if row is None or row.account_id != turn.account.id:
            raise NotAllowed
        turn.pressed = row
        self._press(turn, tap_data(row, which))

    def _opened(self, turn: Turn, payload: str) -> None:
        prefix, _, rest = payload.partition("_")
        link = self._registry.links.get(prefix)
        is_hidden = turn.account.erases_at is not None
        if is_payload(payload) and link is not None and not is_hidden:
            set_aside(turn)
            link(turn, rest)
        else:
            self._commands.run(turn, self._registry.commands["start"], "")

    def _pressed(self, turn: Turn, data: str) -> None:
        if turn.incoming.pressed_on is not None:
            turn.pressed = turn.unit.outbox.find_delivered(
                turn.account.id, turn.incoming.pressed_on
            )
        self._press(turn, data)

    def _press(self, turn: Turn, data: str) -> None:
        meant = read_button(data)
        if meant is None:
            turn.tell("common-old-button")
            return
        name, subject_id, arg = meant
        if name == QUESTION_BUTTON:
            self._answers.pressed(turn, arg)
            return
        known = self._registry.buttons.get(name)
        if known is None:
            turn.tell("common-old-button")
            return
        handler, before_consent = known
        if not turn.account.consented and not before_consent:
            raise NotAllowed
        if turn.pressed is not None:
            turn.pressed.answerable = False
            turn.unit.outbox.mark(turn.pressed.id, turn.pressed.state, answerable=False)
        handler(turn, subject_id, arg)
        self._ask_or_show_owner(turn, data)

    def _ask_or_show_owner(self, turn: Turn, data: str) -> None:
        """Where a companion changed something: the owner's own tap does it, or the owner sees it.

        Raises `NeedsOwner`: then nothing of the turn happens.
        """
        if turn.helping is None or not turn.unit.has_changed:
            return
        group, _ = turn.in_group()
        if turn.helping.needs_owner:
            row_id = None if turn.pressed is None else turn.pressed.id
            raise NeedsOwner(group.id, turn.helping, data, row_id)
        show_what_was_done(turn, said_on(turn.pressed, data))

    def _take_up(self, turn: Turn, proposal_id: UUID, finish: bool) -> None:
        """Let happen what a companion laid before the owner, as the owner's own doing."""
        proposal = turn.unit.proposals.get(proposal_id)
        if proposal.button is None:
            self._talks.take_up(turn, proposal, finish=finish)
        else:
            turn.unit.proposals.remove(proposal)
            self._press(turn, proposal.button)

    def propose(self, turn: Turn, needs: NeedsOwner) -> None:
        """Ask the owner for the tap that a companion may not give."""
        propose_button(turn, needs)
