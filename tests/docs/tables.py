"""What stands within pages that people write: the settings, the rights, the house."""

import sys

import grimp

from bot.settings import Settings, variable
from domain.members import Role
from domain.rights import RIGHTS, Action, Right, Who
from domain.sharing import SHARED_AT_FIRST, Thing
from handlers.talk.registry import Registry

ROOMS = ("bot", "handlers", "scheduling", "storage", "messages", "domain")
_APART = ("bot.platforms", "handlers.shared", "handlers.talk")
"""Parts of a room that are drawn by themselves: what is above them is another matter."""


def settings_table() -> str:
    """Give every setting, what it is when it is not set, and what it is for."""
    rows = ["| setting | without it | what it is |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        default = "" if field.default is None else f"`{field.default}`"
        rows.append(f"| `{variable(name)}` | {default} | {field.description} |")
    return "\n".join(rows)


def rights_table(registry: Registry) -> str:
    """Give who may do what, and by which commands and talks they do it."""
    rows = [
        f"| what | of | {' | '.join(who.value for who in Who)} | commands and talks |",
        f"|---|---|{'---|' * len(Who)}---|",
    ]
    for action in Action:
        may = " | ".join(_cell(RIGHTS[action].right_of(who)) for who in Who)
        commands = {f"/{each.name}" for each in registry.commands.values() if each.action is action}
        talks = {name for name, entry in registry.talks.items() if entry.action is action}
        ways = ", ".join([*sorted(commands), *sorted(talks)])
        rows.append(f"| {action.value} | {RIGHTS[action].of} | {may} | {ways} |")
    return "\n".join(rows)


def sharing_table() -> str:
    """Give what is shared with whom while the owner said nothing else."""
    rows = [
        f"| kind of thing | {' | '.join(role.value for role in Role)} |",
        f"|---|{'---|' * len(Role)}",
    ]
    for thing in Thing:
        cells = [
            "yes" if role is Role.OWNER or role in SHARED_AT_FIRST[thing] else "" for role in Role
        ]
        rows.append(f"| {thing.value} | {' | '.join(cells)} |")
    return "\n".join(rows)


def _cell(right: Right) -> str:
    return "" if right is Right.NO else right.value


def house_diagram() -> str:
    """Draw which room imports which: what the code does, not what it should."""
    graph = grimp.build_graph(*ROOMS, cache_dir=None)
    arrows = {
        (_room(importer), _room(imported))
        for importer in graph.modules
        for imported in graph.find_modules_directly_imported_by(importer)
    }
    rooms = sorted({room for arrow in arrows for room in arrow}, key=_height)
    lines = ["```mermaid", "flowchart TD"]
    lines += [f'    {_mark(room)}["{_label(room, sorted(graph.modules))}"]' for room in rooms]
    lines += [
        f"    {_mark(one)} --> {_mark(other)}"
        for one, other in sorted(arrows, key=lambda arrow: (_height(arrow[0]), _height(arrow[1])))
        if one != other
    ]
    return "\n".join([*lines, "```"])


def library_table() -> str:
    """Give in which room, or by which platform, each outside library is imported."""
    graph = grimp.build_graph(*ROOMS, include_external_packages=True, cache_dir=None)
    homes: dict[str, set[str]] = {}
    for module in graph.modules:
        library = module.partition(".")[0]
        if library not in ROOMS and library not in sys.stdlib_module_names:
            found = graph.find_modules_that_directly_import(module)
            homes.setdefault(library, set()).update(_part(each) for each in found)
    rows = ["| library | where it is known |", "|---|---|"]
    rows += [
        f"| {library} | {', '.join(f'`{home}`' for home in sorted(homes[library]))} |"
        for library in sorted(homes, key=str.lower)
    ]
    return "\n".join(rows)


def _room(module: str) -> str:
    for part in _APART:
        if module == part or module.startswith(f"{part}."):
            return part
    return module.partition(".")[0]


def _part(module: str) -> str:
    """Give the room, or the platform."""
    parts = module.split(".")
    return ".".join(parts[:3]) if module.startswith("bot.platforms.") else parts[0]


def _height(room: str) -> int:
    """Give the place from the top of the house."""
    return (
        "bot",
        "bot.platforms",
        "handlers",
        "handlers.shared",
        "handlers.talk",
        *ROOMS[2:],
    ).index(room)


def _mark(room: str) -> str:
    return room.replace(".", "_")


def _label(room: str, modules: list[str]) -> str:
    if room != "handlers":
        return room
    subjects = [
        each.partition(".")[2]
        for each in modules
        if each.count(".") == 1 and each.startswith("handlers.") and each not in _APART
    ]
    return f"the subjects in handlers:<br/>{', '.join(subjects)}"
