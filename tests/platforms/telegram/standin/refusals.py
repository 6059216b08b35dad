"""How the Bot API refuses: a code, its words, and parameters that a machine can read."""

from typing import Any


class Refusal(Exception):
    """The server does not do what was asked."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        """Keep what the answer will hold."""
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_json(self) -> dict[str, Any]:
        """Give the answer's body, as "Making requests" of the documentation has it."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad_request(what: str) -> Refusal:
    """Refuse what can't be done as it was asked."""
    return Refusal(400, f"Bad Request: {what}")


def forbidden(what: str) -> Refusal:
    """Refuse what this bot may not do to this chat."""
    return Refusal(403, f"Forbidden: {what}")


def conflict(what: str) -> Refusal:
    """Refuse two ways of fetching updates at once."""
    return Refusal(409, f"Conflict: {what}")


def too_many_requests(seconds: int) -> Refusal:
    """Refuse for so many seconds."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
