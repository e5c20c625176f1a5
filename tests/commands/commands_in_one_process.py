"""Runs commands of the installed `cramp-coach` one after the other in one process:
what takes seconds is built once for all.

    python -I commands_in_one_process.py FILE COMMAND [COMMAND ...]

Each command is JSON: its arguments, and what is typed. FILE gets a list: of each command its status, what it printed on
both streams, and the packages that are loaded by then. The last command, a server, prints as usual.
"""

import contextlib
import io
import json
import sys
from functools import cache
from pathlib import Path
from unittest import mock

NEED_THE_SKILL = ("ask", "talk")


def main(file: Path, *commands: str) -> int:
    """Run them; gives the status of the last one."""
    from skill.cli import main as cramp_coach  # noqa: PLC0415  # as the program does, before anything else of the skill

    *others, (last, _) = map(json.loads, commands)
    ran = []
    for arguments, typed in others:
        if arguments[0] in NEED_THE_SKILL:
            share_the_skill()
        out, err = io.StringIO(), io.StringIO()
        with (
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
            mock.patch("sys.stdin", io.StringIO(typed)),
        ):
            try:
                status: object = cramp_coach(arguments)
            except SystemExit as ended:
                status = ended.code
        loaded = sorted({name.partition(".")[0] for name in sys.modules})
        ran.append({"status": status, "out": out.getvalue(), "err": err.getvalue(), "loaded": loaded})
    file.write_text(json.dumps(ran), "utf-8")
    return cramp_coach(last)


@cache
def share_the_skill() -> None:
    """Let all commands from now on use what the first one reads and builds."""
    from skill import app  # noqa: PLC0415  # not before it is needed: tests look at what commands load
    from skill.commands import talk  # noqa: PLC0415
    from skill.language import DEFAULT_LOCALE  # noqa: PLC0415
    from skill.web.try_it import page  # noqa: PLC0415

    load_readers, hearing_of = cache(app.load_readers), cache(talk.hearing_of)
    for module, name, shared in (
        (app, "load_readers", load_readers),
        (page, "load_readers", load_readers),
        (talk, "hearing_of", hearing_of),
        (page, "Hearing", lambda *_: hearing_of(DEFAULT_LOCALE)),
    ):
        setattr(module, name, shared)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
