"""Reading the settings: from the environment or a file `.env`, with a word for each mistake."""

import os
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from bot.settings import PREFIX, Settings, WrongSettings, variable
from storage.reasons import reason

_WRONG = {
    "int_parsing": "must be a whole number",
    "greater_than_equal": "must be {ge} or more",
    "less_than_equal": "must be {le} or less",
    "string_too_short": "must have at least {min_length} characters",
    "string_too_long": "may have at most {max_length} characters",
    "enum": "must be {expected}",
    "value_error": "{error}",
}
"""What is said of each kind of mistake; never what the value was."""


def read_settings(**given: Any) -> Settings:
    """Read the settings. Raises `WrongSettings` with a line for each that is wrong."""
    lines = [_unknown(name) for name in os.environ if name.startswith(PREFIX) and _is_unknown(name)]
    try:
        settings = Settings(**given)
    except ValidationError as error:
        problems = error.errors(include_input=False, include_url=False)
        lines += [
            _wrong(str(each["loc"][0]), each["type"], each.get("ctx", {})) for each in problems
        ]
    except (OSError, ValueError) as error:
        # The words of such an error may hold a piece of the file.
        why = reason(error) if isinstance(error, OSError) else "it holds other bytes"
        lines.append(f".env: this file can't be read as UTF-8 text: {why}")
    if lines:
        raise WrongSettings("\n".join(lines))
    return settings


def _wrong(field: str, kind: str, context: Mapping[str, Any]) -> str:
    if kind == "extra_forbidden":
        return _unknown(variable(field))
    return f"{variable(field)}: {_WRONG.get(kind, 'is not right').format(**context)}"


def _is_unknown(name: str) -> bool:
    return name.removeprefix(PREFIX).lower() not in Settings.model_fields


def _unknown(name: str) -> str:
    """Say that there is no such setting, and which one may have been meant."""
    known = [variable(field) for field in Settings.model_fields]
    meant = get_close_matches(name, known, n=1, cutoff=0.8)
    return f"{name}: there is no such setting" + (f"; do you mean {meant[0]}?" if meant else "")
