"""Where to turn: the person's own words first, then who can be called, in their country."""

from domain.danger import Danger
from domain.helplines import Helpline, Helplines
from handlers.crisis.own import find_plan, lines_of
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, text, variant


def say_where_to_turn(lines: Helplines, turn: Turn, _: str) -> None:
    """Say where help is. An open question waits: nobody in need has to answer it first."""
    has_plan = _say_own(turn)
    rows = []
    if turn.account.consented:
        label = "crisis-own-change" if has_plan else "crisis-own-write"
        rows.append([tap(text(label), "crisis-own")])
    turn.say(text("crisis-help", **_numbers(lines)), *rows)


def hear_danger(lines: Helplines, turn: Turn, danger: Danger, held: bool) -> None:
    """Name the help that fits first. Words that may be an answer are kept only on yes.

    What somebody wrote down themselves comes before it; where minutes count, after it.
    """
    if danger is not Danger.EMERGENCY:
        _say_own(turn)
    turn.say(text("crisis-danger", kind=danger.value, **_numbers(lines)))
    if danger is Danger.EMERGENCY:
        _say_own(turn)
    if held:
        _ask_whether_answer(turn)


def hear_no_strength(lines: Helplines, turn: Turn, held: bool) -> None:
    """Tell whoever can't go on that nothing has to happen now, and who can be called.

    It is no danger by itself, so nothing more is asked.
    """
    rows = []
    if turn.account.consented and not turn.account.rests_on(turn.today):
        rows.append([tap(text("crisis-strength-rest"), "do", None, "rust")])
    rows.append([tap(text("crisis-strength-help"), "do", None, "nood")])
    turn.say(text("crisis-strength", **_suicide_line(lines)), *rows)
    if held:
        _ask_whether_answer(turn)


def _ask_whether_answer(turn: Turn) -> None:
    turn.say(
        text("crisis-was-answer"),
        [
            tap(text("crisis-keep"), "held", None, "yes"),
            tap(text("crisis-forget"), "held", None, "no"),
        ],
    )


def _say_own(turn: Turn) -> bool:
    """Say what the person wrote down for now, if they did; say whether."""
    plan = find_plan(turn)
    if plan is not None:
        turn.say(text("crisis-own-said", lines=lines_of(plan)))
    return plan is not None


def _numbers(lines: Helplines) -> dict[str, Argument]:
    """Give the numbers as texts say them: they stand in no text themselves."""
    more: list[Argument] = [variant("crisis-doctor", lines.country.value, number=lines.on_call)]
    more += [text("crisis-other", line=_named(each)) for each in lines.others]
    return {
        "emergency": lines.emergency,
        **_suicide_line(lines),
        "violence": variant("crisis-line", lines.violence.hours.value, line=_named(lines.violence)),
        "more": Lines(tuple(more)),
    }


def _suicide_line(lines: Helplines) -> dict[str, Argument]:
    return {
        "suicide": _with_free(lines.suicide),
        "suicide_always": variant("crisis-suicide", lines.suicide.hours.value),
    }


def _with_free(line: Helpline) -> Argument:
    if line.free:
        return text("crisis-or-free", number=_named(line), free=line.free)
    return _named(line)


def _named(line: Helpline) -> Argument:
    return text("crisis-named", name=line.name, number=line.number) if line.name else line.number
