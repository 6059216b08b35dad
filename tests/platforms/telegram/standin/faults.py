"""What can go wrong on the way, scripted by a test."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from tests.platforms.telegram.standin.refusals import Refusal, forbidden, too_many_requests


class FaultKind(StrEnum):
    """When and how it goes wrong. AFTER: the server did what was asked, and nobody hears it."""

    REFUSE = "refuse"
    RESET = "reset"
    RESET_AFTER = "reset_after"
    HANG = "hang"
    HANG_AFTER = "hang_after"
    BAD_JSON_AFTER = "bad_json_after"
    GATEWAY = "gateway"
    GATEWAY_AFTER = "gateway_after"
    SLOW = "slow"


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong; the functions below make them."""

    kind: FaultKind
    refusal: Refusal | None = None
    code: int = 502
    seconds: float = 0
    answer: str = ""


def rest(seconds: int) -> Fault:
    """429: the server asks for rest."""
    return Fault(FaultKind.REFUSE, too_many_requests(seconds))


def blocked() -> Fault:
    """403: the person blocked the bot."""
    return Fault(FaultKind.REFUSE, forbidden("bot was blocked by the user"))


def moved(to: int) -> Fault:
    """400: the group has another number now."""
    description = "Bad Request: group chat was upgraded to a supergroup chat"
    return Fault(FaultKind.REFUSE, Refusal(400, description, migrate_to_chat_id=to))


def refused(code: int, description: str) -> Fault:
    """Any refusal in the Bot API's own form, as 409 and 5xx."""
    return Fault(FaultKind.REFUSE, Refusal(code, description))


def reset(*, after: bool = False) -> Fault:
    """The connection breaks, before or after the server did it."""
    return Fault(FaultKind.RESET_AFTER if after else FaultKind.RESET)


def hang(*, after: bool = False) -> Fault:
    """No answer comes, and the connection stays open."""
    return Fault(FaultKind.HANG_AFTER if after else FaultKind.HANG)


def bad_json(answer: str = '{"ok":true,"result":') -> Fault:
    """The server did it, and its answer is no answer."""
    return Fault(FaultKind.BAD_JSON_AFTER, answer=answer)


def gateway(code: int = 502, *, after: bool = False) -> Fault:
    """A page of the gateway in front of the server."""
    return Fault(FaultKind.GATEWAY_AFTER if after else FaultKind.GATEWAY, code=code)


def slow(seconds: float) -> Fault:
    """The answer takes so long (in real seconds)."""
    return Fault(FaultKind.SLOW, seconds=seconds)


@dataclass
class _Rule:
    fault: Fault
    method: str | None
    chat_id: int | None
    times: int | None


@dataclass
class Faults:
    """The script. `choose` (method, chat number) is asked where no rule fits, as for a share."""

    choose: Callable[[str, int | None], Fault | None] | None = None
    _rules: list[_Rule] = field(default_factory=list)

    def add(
        self,
        fault: Fault,
        *,
        method: str | None = None,
        chat_id: int | None = None,
        times: int | None = 1,
    ) -> None:
        """Have it go wrong so many times (None: until cleared), for any method and chat or one."""
        self._rules.append(_Rule(fault, method and method.lower(), chat_id, times))

    @property
    def left(self) -> int:
        """How many rules still wait for their request."""
        return len(self._rules)

    def clear(self) -> None:
        """Have everything go well again."""
        self._rules.clear()
        self.choose = None

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """Give what goes wrong with this request, if anything."""
        for rule in self._rules:
            if rule.method in (None, method.lower()) and rule.chat_id in (None, chat_id):
                if rule.times is not None:
                    rule.times -= 1
                    if not rule.times:
                        self._rules.remove(rule)
                return rule.fault
        return self.choose(method, chat_id) if self.choose else None
