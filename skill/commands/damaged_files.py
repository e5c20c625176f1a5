"""`cramp-coach damaged`: the damaged files of a store that are kept for the operator, and an end of them."""

from datetime import UTC, datetime
from pathlib import Path

from skill.commands import UsageError
from skill.settings import read_settings
from skill.storage.sqlite_file import SqliteFile

AGREES = "delete"
"""What has to be typed before anything is deleted."""


def damaged(file: Path | None, *, delete: bool) -> int:
    """List what is kept beside the store's file; with ``delete`` ask, and delete what was listed.

    1 where it was not agreed to.
    """
    store = _store(file)
    kept = store.kept_aside()
    for each in kept:
        state = each.stat()
        when = datetime.fromtimestamp(state.st_mtime, UTC)
        print(f"{each}: {state.st_size:,} bytes, kept since {when:%Y-%m-%d %H:%M} UTC")
    if not kept:
        print("no damaged file is kept")
        return 0
    if not delete:
        return 0
    print("What could not be read of them is lost then, and the skill no longer says that something may be missing.")
    if _typed(f"Type {AGREES} to delete {'it' if len(kept) == 1 else f'all {len(kept)}'} for good: ") != AGREES:
        print("nothing was deleted")
        return 1
    for each in kept:
        try:
            store.delete_aside(each)
        except OSError as failure:
            raise UsageError(f"{each}: cannot be deleted: {failure.strerror or failure}; run this again") from failure
        print(f"deleted {each.name}")
    return 0


def _store(file: Path | None) -> SqliteFile:
    chosen = file or read_settings().store_file
    if chosen is None:
        raise UsageError("damaged: found no file, expected the store's file, or CRAMP_COACH_MEMORY")
    if not chosen.parent.is_dir():
        raise UsageError(f"{chosen}: there is no such folder")
    return SqliteFile(chosen)


def _typed(question: str) -> str:
    try:
        return input(question).strip()
    except EOFError:
        print()
        return ""
