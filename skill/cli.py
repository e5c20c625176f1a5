"""cramp-coach: the command line."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from skill import commands
from skill.authoring.figure_sheet import THEMES
from skill.authoring.publish.command import check_package
from skill.authoring.publish.command import package as write_package
from skill.web.serve import serve as serve_skill
from skill.web.try_it.command import try_it


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status. Mistakes of the person at the keyboard are one line, status 2."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except commands.UsageError as mistake:
        print(f"cramp-coach: {mistake}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()  # the reader of a pipe left: nothing to tell anybody
        return 0
    except KeyboardInterrupt:
        print()
        return 0


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  # argparse has no public name for it


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="cramp-coach", description="Cramp Coach on a laptop.")
    commands_ = parser.add_subparsers(required=True, metavar="COMMAND")

    talk = commands_.add_parser("talk", help="hold a conversation")
    talk.add_argument("--fast", action="store_true", help="do not wait for the sound (the default for piped input)")
    talk.add_argument("--locale", default="en-US", help="for example en-GB")
    talk.set_defaults(run=lambda o: commands.talk(o.locale, fast=o.fast or not sys.stdin.isatty()))

    ask = commands_.add_parser("ask", help="say one thing, print what is said")
    ask.add_argument("text")
    ask.add_argument("--json", action="store_true", help="print the whole response")
    ask.add_argument("--locale", default="en-US")
    ask.set_defaults(run=lambda o: commands.ask(o.text, o.locale, as_json=o.json))

    preview = commands_.add_parser("preview", help="print a stretch or routine with second marks")
    preview.add_argument("name", help="an id such as stretch.calf-wall, or a name")
    preview.add_argument("--side", choices=("left", "right"))
    preview.add_argument("--seconds", type=int, help="of one hold")
    preview.add_argument("--repetitions", type=int)
    preview.add_argument("--style", choices=("every-second", "fives", "quiet"), default="fives")
    preview.add_argument(
        "--pace", choices=("slow", "normal", "fast"), default="normal", help="time to get into position"
    )
    preview.add_argument("--flowing", action="store_true", help="the in-and-out version, where there is one")
    preview.add_argument("--wav", type=Path, metavar="FILE", help="also speak it into this file, with espeak-ng")
    preview.set_defaults(run=commands.preview)

    _add_author_commands(commands_)
    _add_host_commands(commands_)
    return parser


def _add_author_commands(commands_: "Commands") -> None:
    check = commands_.add_parser("check", help="check the content")
    check.add_argument("--folder", type=Path, help="another content folder")
    check.set_defaults(run=lambda o: commands.check(o.folder))

    models = commands_.add_parser("models", help="write the interaction models")
    models.add_argument("--check", action="store_true", help="only tell whether they are stale")
    models.set_defaults(run=lambda o: commands.models(check=o.check))

    measure = commands_.add_parser("measure", help="measure understanding on a question file")
    measure.add_argument("file", type=Path)
    measure.add_argument("--misses", action="store_true", help="list every miss")
    measure.add_argument("--json", action="store_true", help="print one JSON object")
    measure.set_defaults(run=lambda o: commands.measure(o.file, misses=o.misses, as_json=o.json))

    figures = commands_.add_parser("figures", help="draw every stretch, start and hold side by side")
    figures.add_argument("ids", nargs="*", metavar="ID", help="only these, such as stretch.calf-wall")
    figures.add_argument("--out", type=Path, required=True, metavar="FILE", help="an .svg or .png file")
    figures.add_argument("--theme", choices=sorted(THEMES), default="light")
    figures.set_defaults(run=lambda o: commands.figures(o.out, o.ids, o.theme))


def _add_host_commands(commands_: "Commands") -> None:
    page = commands_.add_parser("try", help="open the page that talks to the skill, on this machine")
    page.add_argument("--host", default="127.0.0.1", help="another address lets others in too")
    page.add_argument("--port", type=int, default=5000)
    page.add_argument("--no-browser", dest="browser", action="store_false", help="only print the address")
    page.set_defaults(run=lambda o: try_it(o.host, o.port, browser=o.browser))

    serve = commands_.add_parser("serve", help="answer Alexa over HTTP, behind your own HTTPS address")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=5000)
    serve.add_argument(
        "--insecure-local",
        action="store_true",
        help="check no signature: for a try on this machine, which alone can ask",
    )
    serve.set_defaults(run=lambda o: serve_skill(o.host, o.port, insecure_local=o.insecure_local))

    package = commands_.add_parser("package", help="write what goes to Amazon to publish the skill")
    package.add_argument("--out", type=Path, default=Path("build/skill-package"), metavar="FOLDER")
    package.add_argument("--endpoint", metavar="ARN", help="where the skill answers: Lambda's ARN, or an https address")
    package.add_argument("--privacy-url", metavar="URL", help="where docs/privacy.md is to be read")
    package.add_argument("--terms-url", metavar="URL", help="where docs/terms.md is to be read")
    package.add_argument("--check", action="store_true", help="only tell what the written package lacks")
    package.set_defaults(
        run=lambda o: check_package(o.out) if o.check else write_package(o.out, o.endpoint, o.privacy_url, o.terms_url)
    )


if __name__ == "__main__":
    sys.exit(main())
