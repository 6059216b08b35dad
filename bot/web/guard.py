"""Keeping secret addresses from being guessed: whoever guesses waits, and nobody else."""

import asyncio
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from hashlib import sha256
from ipaddress import ip_address, ip_network
from typing import Any, Final

from starlette.exceptions import HTTPException
from starlette.requests import Request

InDatabase = Callable[..., Awaitable[Any]]
"""Runs synchronous work in the database's thread."""

GUESSES_A_MINUTE: Final = 60
"""How many unknown addresses are looked up for one visitor: guessing costs the guesser."""
ALL_GUESSES_A_MINUTE: Final = 600
"""How many are looked up in all: however many guess together, the database has room."""
REMEMBERED: Final = 10_000
"""How many addresses, and how many visitors, are remembered at most: thousands fill no memory."""

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
"""256 bits, as `secrets.token_urlsafe(32)` writes them."""
_SOON = {"Retry-After": "60"}


class Allowance:
    """So many at once, and then so many a minute. Time is the event loop's own."""

    __slots__ = ("_at", "_left", "_most", "_per_second")

    def __init__(self, most: int, per_minute: float) -> None:
        self._most, self._per_second = most, per_minute / 60
        self._left, self._at = float(most), 0.0

    def has(self, now: float) -> bool:
        """Whether there is one left."""
        self._left = min(self._most, self._left + (now - self._at) * self._per_second)
        self._at = now
        return self._left >= 1

    def take(self, now: float) -> bool:
        """Take one, if there is one left."""
        if not self.has(now):
            return False
        self._left -= 1
        return True

    def give_back(self) -> None:
        """Give one back that was not needed after all."""
        self._left = min(self._most, self._left + 1)


class Allowances:
    """Allowances by what they are for; the one that was asked for longest ago is forgotten."""

    def __init__(self, most: int, per_minute: float) -> None:
        self._most, self._per_minute = most, per_minute
        self._known: OrderedDict[Any, Allowance] = OrderedDict()

    def find(self, of: Any) -> Allowance | None:
        """Give the allowance of something, if it is known."""
        return self._known.get(of)

    def of(self, of: Any) -> Allowance:
        """Give the allowance of something, a fresh one where it is new."""
        allowance = self._known.setdefault(of, Allowance(self._most, self._per_minute))
        self._known.move_to_end(of)
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return allowance

    def forget(self, of: Any) -> None:
        """Forget something."""
        self._known.pop(of, None)


class Guard:
    """Stands before addresses that hold a token: a known one may be looked at so often.

    What is remembered of an address can't be turned back into it.
    """

    def __init__(self, in_database: InDatabase, *, burst: int, looks_a_minute: float) -> None:
        """Let each known address be looked at `burst` times at once, then so often a minute."""
        self._in_database = in_database
        self._known = Allowances(burst, looks_a_minute)
        self._visitors = Allowances(GUESSES_A_MINUTE, GUESSES_A_MINUTE)
        self._all = Allowance(ALL_GUESSES_A_MINUTE, ALL_GUESSES_A_MINUTE)

    async def looked_up(self, request: Request, find: Callable[..., Any], *args: Any) -> Any:
        """Give what `find(token, *args)` finds in the database, for the token in the address.

        Raises 404 where that is None: what is nobody's (any more) looks like any unknown page. And
        429 for whoever has to wait.
        """
        token: str = request.path_params["token"]
        if _TOKEN.fullmatch(token) is None:
            raise HTTPException(404)
        now = asyncio.get_running_loop().time()
        mark = sha256(token.encode()).digest()
        known = self._known.find(mark)
        taken: tuple[Allowance, ...] = ()
        if known is None:
            # Taken before it is looked up: many guesses at once are counted as well.
            taken = (self._visitors.of(visitor(request)), self._all)
            if not all(each.has(now) for each in taken):
                raise HTTPException(429, headers=_SOON)
            for each in taken:
                each.take(now)
        elif not known.take(now):
            raise HTTPException(429, headers=_SOON)
        found = await self._in_database(find, token, *args)
        if found is None:
            self._known.forget(mark)
            raise HTTPException(404)
        for each in taken:
            each.give_back()
        if known is None:
            self._known.of(mark).take(now)
        return found


def visitor(request: Request) -> str:
    """Give whom to count a guess for: the visitor's network address, and of IPv6 its network.

    Behind a proxy on a private network, it is what that proxy says. Somebody who can make that up
    is let through as many people: then the limit over all holds. It is kept in memory alone.
    """
    host = "" if request.client is None else request.client.host
    try:
        address = ip_address(host)
        told = request.headers.get("x-forwarded-for", "").rpartition(",")[2].strip()
        if address.is_private and told:
            address = ip_address(told)
    except ValueError:
        return host
    return str(address if address.version == 4 else ip_network(f"{address}/64", strict=False))
