"""Control of a stand-in that runs in its own process, over HTTP: what tests script elsewhere."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from tests.platforms.telegram.standin.faults import (
    Fault,
    bad_json,
    blocked,
    gateway,
    hang,
    moved,
    refused,
    reset,
    rest,
    slow,
)
from tests.platforms.telegram.standin.people import Person
from tests.platforms.telegram.standin.server import StandIn
from tests.platforms.telegram.standin.world import Shown, read_the_clock

ACTIONS = {
    *("start", "say", "press", "edit", "block", "unblock", "send_picture", "send_voice"),
    *("send_sticker", "send_file", "send_place", "send_contact"),
}
FAULTS: dict[str, Callable[..., Fault]] = {
    "rest": rest,
    "blocked": blocked,
    "moved": moved,
    "refused": refused,
    "reset": reset,
    "hang": hang,
    "bad_json": bad_json,
    "gateway": gateway,
    "slow": slow,
}


class ControlledStandIn(StandIn):
    """A stand-in that also serves /control/….

    POST /control/people {"name", "language"} makes a person and gives {"id"};
    POST /control/people/<id>/<action> {arguments} does what `Person` can do;
    GET /control/people/<id> gives what the chat shows;
    POST /control/faults {"fault", "arguments", "method", "chat_id", "times"} scripts a fault, and
    DELETE /control/faults clears them; PUT /control/clock {"now"} sets the clock (an ISO instant);
    GET /control gives counts: what waits, calls by method, violations.
    """

    def __init__(self, **options: Any) -> None:
        self._now: datetime | None = None
        self._people: dict[int, Person] = {}
        super().__init__(clock=self._read_clock, **options)

    def add_routes(self, app: web.Application) -> None:
        """Serve the control beside the Bot API."""
        app.router.add_get("/control", self._state)
        app.router.add_post("/control/people", self._make_person)
        app.router.add_get("/control/people/{id}", self._show)
        app.router.add_post("/control/people/{id}/{action}", self._act)
        app.router.add_post("/control/faults", self._add_fault)
        app.router.add_delete("/control/faults", self._clear_faults)
        app.router.add_put("/control/clock", self._set_clock)

    def _read_clock(self) -> datetime:
        return self._now or read_the_clock()

    async def _state(self, request: web.Request) -> web.Response:
        calls: dict[str, int] = {}
        for call in self.calls:
            calls[call.method] = calls.get(call.method, 0) + 1
        return web.json_response(
            {
                "now": self._read_clock().isoformat(),
                "waiting": len(self.updates.waiting),
                "webhook": self.courier.as_json(),
                "calls": calls,
                "violations": len(self.limiter.violations),
            }
        )

    async def _make_person(self, request: web.Request) -> web.Response:
        person = self.person(**await request.json())
        self._people[person.id] = person
        return web.json_response({"id": person.id})

    async def _show(self, request: web.Request) -> web.Response:
        person = self._find(request)
        return web.json_response([_as_json(message) for message in person.messages])

    async def _act(self, request: web.Request) -> web.Response:
        action = request.match_info["action"]
        if action not in ACTIONS:
            raise web.HTTPNotFound(text="no such action")
        arguments = await request.json() if request.can_read_body else {}
        try:
            outcome = getattr(self._find(request), action)(**arguments)
        except AssertionError as failure:
            raise web.HTTPConflict(text=str(failure)) from None
        return web.json_response({"outcome": outcome})

    async def _add_fault(self, request: web.Request) -> web.Response:
        asked = await request.json()
        fault: Fault = FAULTS[asked["fault"]](**asked.get("arguments", {}))
        self.faults.add(
            fault,
            method=asked.get("method"),
            chat_id=asked.get("chat_id"),
            times=asked.get("times", 1),
        )
        return web.Response(status=204)

    async def _clear_faults(self, request: web.Request) -> web.Response:
        self.faults.clear()
        return web.Response(status=204)

    async def _set_clock(self, request: web.Request) -> web.Response:
        self._now = datetime.fromisoformat((await request.json())["now"]).astimezone(UTC)
        self.world.changed()
        return web.Response(status=204)

    def _find(self, request: web.Request) -> Person:
        person = self._people.get(int(request.match_info["id"]))
        if person is None:
            raise web.HTTPNotFound(text="no such person")
        return person


def _as_json(message: Shown) -> dict[str, Any]:
    return {
        "id": message.id,
        "at": message.at.isoformat(),
        "by_bot": message.by_bot,
        "text": message.text,
        "buttons": [[asdict(button) for button in row] for row in message.buttons],
        "attachment": message.attachment and message.attachment.name,
        "is_picture": message.is_picture,
        "silent": message.silent,
        "edits": message.edits,
    }
