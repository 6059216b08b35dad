"""A Bot API server that says yes to everything, in a process of its own: `python -m …`."""

import json
import sys

from aiohttp import web

_SENT = {
    "message_id": 1,
    "date": 1_795_338_900,
    "chat": {"id": 4001, "type": "private", "first_name": "Anna"},
    "from": {"id": 1, "is_bot": True, "first_name": "Bot", "username": "echo_bot"},
    "text": "Weer zwemmen.",
}
_ME = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "echo_bot"}


async def _answer(request: web.Request) -> web.Response:
    await request.read()
    result = _ME if request.path.endswith("/getMe") else _SENT
    return web.json_response({"ok": True, "result": result}, dumps=json.dumps)


async def _started(app: web.Application) -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()


def main(port: int) -> None:
    """Serve on this port of the loopback, until stopped."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", _answer)
    app.on_startup.append(_started)
    web.run_app(app, host="127.0.0.1", port=port, print=None, access_log=None)


if __name__ == "__main__":
    main(int(sys.argv[1]))
