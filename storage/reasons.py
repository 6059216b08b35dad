"""Why something can't be opened, read or written, in plain words for who runs the bot.

Only the kind of an error is looked at: its own words may hold a path, a name or a password.
"""

import errno

_OF_FILES = {
    errno.ENOENT: "it is not there, or its folder is not",
    errno.EEXIST: "a file stands where a folder should be",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a part of its path is no folder",
    errno.EACCES: "this user may not do that",
    errno.EPERM: "this user may not do that",
    errno.EROFS: "that disk can only be read",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.ENAMETOOLONG: "its name is too long",
}
_OF_SQLITE = {
    "SQLITE_NOTADB": "it is no database of SQLite",
    "SQLITE_CANTOPEN": "it is a folder, or this user may not open it",
    "SQLITE_READONLY": "this user may not write there",
    "SQLITE_BUSY": "another program uses it",
    "SQLITE_FULL": "the disk is full",
    "SQLITE_CORRUPT": "it is damaged",
}
_NO_SERVER = "no server answers there, or it does not let this user in"
_OF_POSTGRESQL = {"OperationalError": _NO_SERVER, "ProgrammingError": "that is no such address"}


def reason(error: BaseException) -> str:
    """Say why in a few words; the name of its kind, where it is a rare one."""
    if isinstance(error, OSError):
        return _OF_FILES.get(error.errno or 0, type(error).__name__)
    code = str(getattr(error, "sqlite_errorname", ""))
    # "SQLITE_CANTOPEN_ISDIR" is a kind of "SQLITE_CANTOPEN".
    for known, words in _OF_SQLITE.items():
        if code.startswith(known):
            return words
    kind = type(error).__name__
    return _OF_POSTGRESQL.get(kind, kind) if type(error).__module__.startswith("psycopg") else kind
