"""The room's web site: what a browser asks, and what it gets."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.datastructures import FormData
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.platforms.practice.chats import LONGEST_NAME, NoSuchMessage, Person
from bot.platforms.practice.following import follow
from bot.platforms.practice.forms import (
    CAN_BE_REFUSED,
    LANGUAGE_COOKIE,
    Refused,
    language_in,
    language_of,
    place_of,
    text_in,
    time_in,
    why_not,
)
from bot.platforms.practice.guard import Guard
from bot.platforms.practice.pages import Pages, is_shown
from bot.platforms.practice.room import LONGEST_TEXT, PracticeRoom
from messages.outgoing import Choice
from messages.typed import clean

OVER_THE_ROOM = "x-over-the-room"
"""The header with which the room's own script asks for a part of a page, or a short answer."""

Answer = Callable[[Request], Awaitable[Response]]


def make_site(room: PracticeRoom, closing: asyncio.Event) -> Starlette:
    """Make the site of a room. Whoever follows the room is let go when `closing` is set."""
    site = Site(room, closing)
    return Starlette(
        routes=[
            Route("/", site.show_room),
            Route("/p/{person}", site.show_person),
            Route("/p/{person}/say", site.say, methods=["POST"]),
            Route("/p/{person}/press", site.press, methods=["POST"]),
            Route("/p/{person}/open", site.open_bot, methods=["POST"]),
            Route("/p/{person}/share/{message}/{place}", site.share, methods=["GET", "POST"]),
            Route("/p/{person}/files/{message}/{number:int}", site.show_file),
            Route("/open/{payload:path}", site.ask_as_whom),
            Route("/open", site.open_as, methods=["POST"]),
            Route("/people", site.people, methods=["GET", "POST"]),
            Route("/clock", site.clock, methods=["GET", "POST"]),
            Route("/play", site.play, methods=["GET", "POST"]),
            Route("/language", site.choose_language, methods=["POST"]),
            Route("/events", site.follow),
            Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
            *room.more_pages,
        ],
        middleware=[Middleware(Guard)],
        exception_handlers=dict.fromkeys(CAN_BE_REFUSED, site.refuse),
    )


class Site:
    """Answers a browser's requests about one room. What GET asks for changes nothing."""

    def __init__(self, room: PracticeRoom, closing: asyncio.Event) -> None:
        self._room = room
        self._closing = closing
        self._run = secrets.token_hex(4)
        self._pages = Pages(room, self._run)

    async def show_room(self, request: Request) -> Response:
        """Show everybody, side by side."""
        return HTMLResponse(self._pages.room(language_of(request)))

    async def show_person(self, request: Request) -> Response:
        """Show the chat of one person, as on their own phone."""
        return HTMLResponse(self._pages.room(language_of(request), self._person(request)))

    async def say(self, request: Request) -> Response:
        """Let somebody type something."""
        person = self._person(request)
        form = await request.form()
        text = text_in(form, "text")
        if len(text) > LONGEST_TEXT:
            raise Refused("practice-too-long")
        if not text.strip():
            raise Refused("practice-not-whole")
        receipt = await self._room.say(person.id, text.replace("\r\n", "\n"))
        return self._done(request, person, receipt.notice, self._came_from(form))

    async def press(self, request: Request) -> Response:
        """Let somebody press a button."""
        person = self._person(request)
        form = await request.form()
        row, column = place_of(text_in(form, "choice"))
        receipt = await self._room.press(person.id, text_in(form, "message"), row, column)
        return self._done(request, person, receipt.notice, self._came_from(form))

    async def open_bot(self, request: Request) -> Response:
        """Let somebody open the bot by itself."""
        person = self._person(request)
        receipt = await self._room.open(person.id)
        return self._done(request, person, receipt.notice, self._came_from(await request.form()))

    async def share(self, request: Request) -> Response:
        """Show a text that somebody may pass on, or give it to somebody else in the room."""
        person = self._person(request)
        message, place = request.path_params["message"], request.path_params["place"]
        choice = self._choice(person, message, place)
        if choice.share is None:
            raise NoSuchMessage
        if request.method == "POST":
            form = await request.form()
            receiver = self._room.chats.get_person(text_in(form, "person"))
            self._room.pass_on(person.id, receiver.id, choice.share)
            back = self._came_from(form)
            if back is None:
                return self._done(request, receiver)
            # Who looks at one chat alone does not see it arrive.
            shared = self._pages.text(language_of(request), "practice-shared", name=receiver.name)
            return self._done(request, person, shared, back)
        others = [each for each in self._room.chats.people.values() if each != person]
        return self._small(
            request,
            "small_share",
            person=person,
            text=choice.share,
            others=others,
            handle=message,
            place=place,
            back=self._came_from(request.query_params),
        )

    async def show_file(self, request: Request) -> Response:
        """Give a picture to show, or any other file to keep."""
        person = self._person(request)
        entry = self._room.chats.get_entry(person.id, request.path_params["message"])
        number = request.path_params["number"]
        if number >= len(entry.said.attachments):
            raise NoSuchMessage
        file = entry.said.attachments[number]
        way = "inline" if is_shown(file) else "attachment"
        return Response(
            file.content,
            media_type=file.media_type if is_shown(file) else "application/octet-stream",
            headers={
                "Content-Disposition": f"{way}; filename*=utf-8''{quote(file.name, safe='')}",
                "Content-Security-Policy": "default-src 'none'; sandbox",
            },
        )

    async def ask_as_whom(self, request: Request) -> Response:
        """Ask as whom a link to the bot is opened."""
        return self._small(
            request,
            "small_open",
            payload=request.path_params["payload"],
            chosen=request.query_params.get("as"),
        )

    async def open_as(self, request: Request) -> Response:
        """Open a link to the bot as somebody, who may be new."""
        form = await request.form()
        person_id = text_in(form, "person")
        payload = text_in(form, "payload")
        person = self._room.chats.get_person(person_id) if person_id else self._add_person(form)
        receipt = await self._room.open(person.id, payload)
        return self._done(request, person, receipt.notice, page=f"/p/{person.id}")

    async def people(self, request: Request) -> Response:
        """Ask who comes in, or let them in."""
        if request.method == "POST":
            return self._done(request, self._add_person(await request.form()))
        return self._small(request, "small_people", name_needed=True)

    async def clock(self, request: Request) -> Response:
        """Ask for a time, or move the clock."""
        if request.method == "POST":
            return await self._move_clock(request, await request.form())
        moment = await self._room.next_moment()
        next_at = self._pages.local(moment).replace(tzinfo=None) if moment else None
        return self._small(request, "small_clock", next_at=next_at)

    async def play(self, request: Request) -> Response:
        """Ask which example is played, or play it."""
        if request.method == "POST":
            name = text_in(await request.form(), "name")
            if name not in self._room.scenarios:
                raise Refused("practice-not-whole")
            await self._room.play(name, language_of(request))
            return self._done(request)
        return self._small(request, "small_play")

    async def choose_language(self, request: Request) -> Response:
        """Show the room in another language from now on."""
        form = await request.form()
        answer = RedirectResponse(self._came_from(form) or "/", status_code=303)
        chosen = language_in(form)
        answer.set_cookie(LANGUAGE_COOKIE, chosen, httponly=True, samesite="strict")
        return answer

    async def follow(self, request: Request) -> Response:
        """Tell a page what changes in the room, for as long as it is open."""
        query = request.query_params
        since = request.headers.get("last-event-id") or query.get("since", "")
        known = query.get("run") == self._run and since.isascii() and since.isdecimal()
        only = self._room.chats.get_person(query["person"]).id if "person" in query else None
        return StreamingResponse(
            follow(
                self._room.chats,
                self._pages,
                language_of(request),
                since=int(since[:18]) if known else None,
                only=only,
                closing=self._closing,
            ),
            media_type="text/event-stream",
        )

    async def refuse(self, request: Request, error: Exception) -> Response:
        """Say in words why something can't be."""
        language = language_of(request)
        reason, status = why_not(error)
        if OVER_THE_ROOM in request.headers:
            notice = self._pages.text(language, reason)
            return JSONResponse({"notice": notice}, status_code=status)
        page = self._pages.small(language, "small_refusal", whole=True, reason=reason)
        return HTMLResponse(page, status_code=status)

    async def _move_clock(self, request: Request, form: FormData) -> Response:
        match form.get("step"):
            case "hour":
                await self._room.move(timedelta(hours=1))
            case "day":
                await self._room.move(timedelta(days=1))
            case "next":
                if not await self._room.move_to_next():
                    raise Refused("practice-nothing-planned", 409)
            case _:
                await self._room.move_to(time_in(form, "at", self._room.zone))
        return self._done(request)

    def _add_person(self, form: FormData) -> Person:
        name = clean(text_in(form, "name"), LONGEST_NAME).replace("\n", " ")
        if not name:
            raise Refused("practice-name-missing")
        return self._room.add_person(name, language_in(form))

    def _person(self, request: Request) -> Person:
        return self._room.chats.get_person(request.path_params["person"])

    def _came_from(self, fields: Mapping[str, object]) -> str | None:
        """Give the page of one person from which something was done; None: that of everybody."""
        back = fields.get("back")
        if not isinstance(back, str) or not back.startswith("/p/"):
            return None
        return back if back.removeprefix("/p/") in self._room.chats.people else None

    def _choice(self, person: Person, message: str, place: str) -> Choice:
        return self._room.chats.get_entry(person.id, message).get_choice(*place_of(place))

    def _small(self, request: Request, part: str, **shown: object) -> Response:
        whole = OVER_THE_ROOM not in request.headers
        return HTMLResponse(self._pages.small(language_of(request), part, whole=whole, **shown))

    def _done(
        self,
        request: Request,
        person: Person | None = None,
        notice: str | None = None,
        page: str | None = None,
    ) -> Response:
        """Answer what was done: shortly to the room's own script, else with a page to go to."""
        if OVER_THE_ROOM in request.headers:
            return JSONResponse({"notice": notice, "person": person.id if person else None})
        in_the_room = f"/#p-{person.id}" if person else "/"
        return RedirectResponse(page or in_the_room, status_code=303)
