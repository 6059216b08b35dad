"""The attacks of QUALITY.md section 5, and the tests that prove how each ends.

A test says which it proves with `@pytest.mark.attack(11)`; several numbers may stand there.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).parents[1]
_BOTH = frozenset({"sqlite", "postgresql"})
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Attack:
    """Something that somebody may try, and how it must end."""

    attempt: str
    outcome: str


@dataclass(frozen=True)
class Proof:
    """A test that makes an attempt; `on_both`: on SQLite and on PostgreSQL."""

    path: Path
    name: str
    numbers: frozenset[int]
    on_both: bool


ATTACKS = {
    number: Attack(attempt, outcome)
    for number, (attempt, outcome) in enumerate(
        (
            ("a button with another group's id", "nothing changes, generic answer, audit row"),
            ("member B presses A's button", "private refusal"),
            (
                "a removed member presses an old button",
                "refused: the role is read when it is pressed",
            ),
            (
                'callback data of 65 bytes, "é" × 40, empty, junk',
                "never built; when received, ignored and answered",
            ),
            ('two "accept" at once', 'one change; "not modified" is fine'),
            ("a button on a message that is gone", "a fresh message, no crash"),
            ("the same update twice", "one effect"),
            ("an edit that arrives before its original", "consistent"),
            (
                "a webhook with no secret, or a wrong one",
                "403, nothing stored, the secret not logged, compared in constant time",
            ),
            ("10 MB of JSON, 10,000 levels deep", "4xx, alive"),
            ("one invitation used 50 times at once", "exactly one joins, as pending"),
            (
                "an expired, a withdrawn, or a deleted group's invitation",
                "the same neutral text",
            ),
            ("100,000 guessed tokens", "none hits; slowed down per person"),
            (
                "a forwarded invitation",
                "pending; sees nothing until the owner confirms who it is",
            ),
            ("a start payload of 65 characters, or with a newline", "refused"),
            ("a copy of the database", "hashes of tokens only, content unreadable"),
            ("`role=owner` in a button", "refused"),
            ('the name `<a href="tg://user?id=1">`', "literal text"),
            ("a title `a < b & c`", "delivered as typed"),
            ("2,100 emoji (4,200 UTF-16 units)", "split, each part once"),
            ("U+202E, zero width, NUL in a name", "stripped"),
            (r"a title `x\r\nATTENDEE:mailto:e@v`", "one event, no attendee"),
            ("control characters towards a calendar file", "stripped"),
            (r"`Jan\r\nBcc: x@y` towards a header, of a mail or of a file", "refused"),
            ("`=HYPERLINK(…)` towards a CSV", "no CSV is made anywhere"),
            ("`'; DROP TABLE`", "literal"),
            (
                "a canary in every text field, then an exception and a crash",
                "not in logs, database file, WAL, backup",
            ),
            ("the token as canary, HTTP logging on, network error", "not in logs"),
            ("a handler that raises", "a neutral, kind text; ids only in the log; nothing lost"),
            (
                "export by each role, or by a person who holds a removed member's link",
                "what that role may see, no more",
            ),
            ("erasure, then an old backup restored", "erased again at start"),
            ("consent withdrawn with a summary waiting", "not sent"),
            ("sharing changed between writing and sending", "looked at again: not sent"),
            ("every role × command × object, on every way in", "as documented; default no"),
            (
                "the bot added to an unknown group",
                "says nothing of anybody, explains itself once, leaves, unless an owner who asked"
                " within ten minutes to link a group added it",
            ),
            (
                "a group migrates while messages wait",
                "the id moves once, each message once",
            ),
            ("`/agenda` in a group chat", "the answer goes to the person"),
            ("anonymous admin, channel, another bot", "refused: no identity"),
            (
                "one person: 200 messages and 1,000 presses in 10 s",
                "others' p95 < 2 s; one notice; bounded queue",
            ),
            (
                "429 with `retry_after=30` in one chat",
                "others go on; that chat untouched for 30 s",
            ),
            (
                "a person blocks the bot",
                "unreachable; retries stop; the owner is told, kindly",
            ),
            (
                "ciphertext swapped between rows, wrong key, a kill during key rotation",
                "refuses to read; rotation goes on",
            ),
            (
                "a photo, a voice message, a 21 MB file, an SVG",
                "kindly refused, not fetched, not stored",
            ),
            ("the place `http://169.254.169.254`", "nothing is fetched"),
            (
                "feed and pick-up links guessed, reused after withdrawal, fetched by a preview",
                "refused; a GET never changes anything",
            ),
            (
                "container as root, write outside data, dependency without hash, known"
                " vulnerability",
                "the check fails",
            ),
        ),
        start=1,
    )
}


def attack_table(proofs: list[Proof]) -> str:
    """Give every attack, how it ends, and the tests that prove it."""
    rows = ["| # | attempt | outcome | databases | proven by |", "|---|---|---|---|---|"]
    for number, attack in ATTACKS.items():
        found = [each for each in proofs if number in each.numbers]
        tests = "<br>".join(f"[{_said(each.name)}](../{_from_house(each)})" for each in found)
        databases = "both" if any(each.on_both for each in found) else ""
        rows.append(f"| {number} | {attack.attempt} | {attack.outcome} | {databases} | {tests} |")
    return "\n".join(rows)


def find_proofs() -> list[Proof]:
    """Find every test that says which attacks it proves, by file and place."""
    proofs = []
    for path in sorted(TESTS.rglob("test_*.py")):
        module = ast.parse(path.read_text(encoding="utf-8"))
        twice = _fixtures_on_both(path, module)
        for test in module.body:
            if isinstance(test, _FUNCTIONS) and (numbers := frozenset(_numbers(test))):
                on_both = not twice.isdisjoint(_wanted(test)) or _names_both(test)
                proofs.append(Proof(path, test.name, numbers, on_both))
    return proofs


def _said(name: str) -> str:
    return name.removeprefix("test_").replace("_", " ")


def _from_house(proof: Proof) -> str:
    return proof.path.relative_to(TESTS.parent).as_posix()


def _numbers(test: ast.AST) -> Iterator[int]:
    """Give the numbers that a test is marked with, also where one of its cases is."""
    for mark in ast.walk(ast.Module(getattr(test, "decorator_list", []), [])):
        if isinstance(mark, ast.Call) and getattr(mark.func, "attr", None) == "attack":
            for argument in mark.args:
                assert isinstance(argument, ast.Constant)
                yield argument.value  # type: ignore[misc]


def _fixtures_on_both(path: Path, module: ast.Module) -> frozenset[str]:
    """Name the fixtures that a file can use whose tests run once on each database."""
    modules = [module]
    for folder in path.parents:
        if (shared := folder / "conftest.py").exists():
            modules.append(ast.parse(shared.read_text(encoding="utf-8")))
        if folder == TESTS:
            break
    found: set[str] = set()
    while True:
        more = {
            each.name
            for one in modules
            for each in one.body
            if isinstance(each, _FUNCTIONS)
            and any("fixture" in ast.unparse(mark) for mark in each.decorator_list)
            and (_names_both(each) or not found.isdisjoint(_wanted(each)))
        }
        if more <= found:
            return frozenset(found)
        found |= more


def _wanted(function: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    return {each.arg for each in function.args.args}


def _names_both(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether it is given both kinds of database by name."""
    named = {
        each.value
        for mark in function.decorator_list
        for each in ast.walk(mark)
        if isinstance(each, ast.Constant)
    }
    return named >= _BOTH
