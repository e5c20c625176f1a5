"""`cramp-coach`: the command line. Each command imports what it needs when it is called, and no more."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from skill import __version__
from skill.coaching.plan import LONGEST_HOLD, MOST_REPETITIONS, SHORTEST_HOLD
from skill.commands import HIGHEST_PORT, UsageError
from skill.knowledge import ContentError
from skill.language import DEFAULT_LOCALE

EXTRAS = {
    "cryptography": ("web", "web"),
    "flask_ask_sdk": ("web", "web"),
    "resvg_py": ("author", "dev"),
    "sklearn": ("author", "dev"),
}
"""Libraries that not every install has: the extra of pyproject.toml,
and the target of the Makefile, that bring them."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status. A mistake of the person at the keyboard is one line, status 2."""
    try:
        return _run(_parser().parse_args(arguments))
    except UsageError as mistake:
        print(f"cramp-coach: {mistake}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()  # the reader of a pipe left: nothing to tell anybody
        return 0
    except KeyboardInterrupt:
        print()
        return 0


def _run(options: argparse.Namespace) -> int:
    try:
        return int(options.run(options))
    except ContentError as mistake:
        raise UsageError(f"{mistake}; `cramp-coach check` lists every mistake") from mistake
    except ModuleNotFoundError as missing:
        library = (missing.name or "").partition(".")[0]
        if library not in EXTRAS:
            raise
        extra, target = EXTRAS[library]
        raise UsageError(
            f"this needs {library}: pip install 'cramp-coach[{extra}]', or in a checkout: make {target}"
        ) from missing


class _Parser(argparse.ArgumentParser):
    """Tells a mistake in one line, without the whole usage text."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see {self.prog} --help")


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[_Parser]  # noqa: SLF001  # argparse has no public name for it


def _parser() -> _Parser:
    parser = _Parser(prog="cramp-coach", description="Cramp Coach, an Alexa skill for people with leg cramps.")
    parser.add_argument("--version", action="version", version=f"cramp-coach {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_listener_commands(commands)
    _add_author_commands(commands)
    _add_operator_commands(commands)
    return parser


def _add_listener_commands(commands: "Commands") -> None:
    talk = commands.add_parser("talk", help="hold a conversation on the terminal")
    talk.add_argument("--fast", action="store_true", help="do not wait for the sound (the default for piped input)")
    talk.add_argument("--locale", default=DEFAULT_LOCALE, help="for example en-GB")
    talk.add_argument("--speak", action="store_true", help="also say it aloud, with the best voice of this machine")
    talk.add_argument("--at", metavar="HH:MM", help="begin at that time of day, for example 03:00; nothing is kept")
    talk.add_argument("--fresh", action="store_true", help="talk as a new listener; nothing is kept")
    talk.set_defaults(run=_talk)

    ask = commands.add_parser("ask", help="say one sentence, print the reply")
    ask.add_argument("text")
    ask.add_argument("--json", action="store_true", help="print the whole response")
    ask.add_argument("--locale", default=DEFAULT_LOCALE)
    ask.set_defaults(run=_ask)

    page = commands.add_parser("try", help="open the page that talks to the skill, on this machine")
    page.add_argument("--host", default="127.0.0.1", help="another address lets others in too")
    page.add_argument("--port", type=_whole_number(0, HIGHEST_PORT), default=5000)
    page.add_argument("--no-browser", dest="browser", action="store_false", help="only print the address")
    page.set_defaults(run=_try)

    preview = commands.add_parser("preview", help="print a stretch or routine with second marks")
    preview.add_argument("name", help="an id such as stretch.calf-wall, or a name")
    preview.add_argument("--side", choices=("left", "right"))
    preview.add_argument(
        "--seconds", type=int, help=f"of one hold; brought into the safe range, {SHORTEST_HOLD} to {LONGEST_HOLD}"
    )
    preview.add_argument("--repetitions", type=int, help=f"brought into the range of 1 to {MOST_REPETITIONS}")
    preview.add_argument("--style", choices=("every-second", "fives", "quiet"), default="fives")
    preview.add_argument("--pace", choices=("slow", "normal", "fast"), default="normal", help="into position")
    preview.add_argument("--flowing", action="store_true", help="the in-and-out version, where there is one")
    preview.add_argument("--locale", default=DEFAULT_LOCALE)
    preview.add_argument(
        "--wav", type=Path, metavar="FILE", help="also speak it into this file, with the best voice here"
    )
    preview.set_defaults(run=_preview)


def _add_author_commands(commands: "Commands") -> None:
    check = commands.add_parser("check", help="check the content")
    check.add_argument("--folder", type=Path, help="another content folder")
    check.add_argument("--sign", metavar="SENTENCE", help="only show which concepts and warnings this sentence raises")
    check.set_defaults(run=_check)

    models = commands.add_parser("models", help="build the interaction models and the search's model")
    models.add_argument("--check", action="store_true", help="only count, and tell what is stale or breaks a rule")
    models.add_argument(
        "--annotations", type=Path, metavar="FOLDER", help="only write what Amazon's NLU evaluation takes"
    )
    models.add_argument("--diary", action="store_true", help="only write the private models, with the diary")
    models.set_defaults(run=_models)

    encoder = commands.add_parser("train-encoder", help="train the encoder anew; takes long, needs the extra 'encoder'")
    encoder.add_argument("--out", type=Path, metavar="FILE", help="instead of the one beside the content")
    encoder.add_argument("--passes", type=_whole_number(1, 20), default=4, help="how often each sentence is seen")
    encoder.add_argument("--layers", type=_whole_number(1, 6), default=4, help="of the general encoder's six")
    encoder.set_defaults(run=_train_encoder)

    measure = commands.add_parser("measure", help="measure understanding on a question file, or coaching")
    measured = measure.add_mutually_exclusive_group(required=True)
    measured.add_argument("file", type=Path, nargs="?")
    measured.add_argument(
        "--coaching", action="store_true", help="seconds to the first hold, and of talk, on three days"
    )
    measure.add_argument(
        "--ears", choices=("friendly", "device"), default="friendly", help="device: they mishear the intent"
    )
    measure.add_argument(
        "--seed", type=_whole_number(0, 10**6), default=1, help="of the first draw of the device's ears"
    )
    measure.add_argument("--draws", type=_whole_number(1, 100), default=1, help="so many seeds, one after the other")
    measure.add_argument(
        "--heard", type=Path, metavar="FILE", help="results of Amazon's own understanding, docs/deploy.md"
    )
    measure.add_argument("--misses", action="store_true", help="list every miss")
    measure.add_argument("--json", action="store_true", help="print one JSON object")
    measure.add_argument("--locale", default=DEFAULT_LOCALE)
    measure.set_defaults(run=_measure)

    review = commands.add_parser("review", help="write every medical sentence into a table to sign")
    review.add_argument("--out", type=Path, required=True, metavar="FILE", help="an .html or .csv file")
    review.add_argument("--locale", default=DEFAULT_LOCALE, help="whose words stand in it")
    review.set_defaults(run=_review)

    figures = commands.add_parser("figures", help="draw every stretch, start and hold side by side")
    figures.add_argument("ids", nargs="*", metavar="ID", help="only these, such as stretch.calf-wall")
    figures.add_argument("--out", type=Path, required=True, metavar="FILE", help="an .svg or .png file")
    figures.add_argument("--theme", choices=("dark", "light", "night"), default="light")
    figures.set_defaults(run=_figures)


def _add_operator_commands(commands: "Commands") -> None:
    serve = commands.add_parser("serve", help="answer Alexa over HTTP, behind your own HTTPS address")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=_whole_number(0, HIGHEST_PORT), default=5000)
    serve.add_argument("--insecure-local", action="store_true", help="check no signature, on this machine alone")
    serve.set_defaults(run=_serve)

    report = commands.add_parser("report", help="count what is asked, from a log of requests")
    report.add_argument("log", type=Path, metavar="LOG")
    report.set_defaults(run=_report)

    damaged = commands.add_parser("damaged", help="list the damaged files that a store keeps for you, or delete them")
    damaged.add_argument("file", type=Path, nargs="?", metavar="FILE", help="the store's (default: CRAMP_COACH_MEMORY)")
    damaged.add_argument("--delete", action="store_true", help="delete them, once you have typed that you want to")
    damaged.set_defaults(run=_damaged)

    package = commands.add_parser("package", help="write what goes to Amazon to publish the skill")
    package.add_argument("--out", type=Path, default=Path("build/skill-package"), metavar="FOLDER")
    package.add_argument("--endpoint", metavar="ARN", help="where the skill answers: Lambda's ARN, or an https address")
    package.add_argument("--privacy-url", metavar="URL", help="where docs/privacy.md is to be read")
    package.add_argument("--terms-url", metavar="URL", help="where docs/terms.md is to be read")
    package.add_argument("--diary", action="store_true", help="with the private models, never to be published")
    package.add_argument("--check", action="store_true", help="only tell what the written package lacks")
    package.set_defaults(run=_package)


def _whole_number(lowest: int, highest: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isdecimal() or not lowest <= int(text) <= highest:
            raise argparse.ArgumentTypeError(f"found {text}, expected {lowest} to {highest}")
        return int(text)

    return read


def _talk(options: argparse.Namespace) -> int:
    from skill.commands.talk import talk

    fast = options.fast or not sys.stdin.isatty()
    return talk(options.locale, fast=fast, aloud=options.speak, at=options.at, fresh=options.fresh)


def _ask(options: argparse.Namespace) -> int:
    from skill.commands.talk import ask

    return ask(options.text, options.locale, as_json=options.json)


def _try(options: argparse.Namespace) -> int:
    from skill.commands.try_page import try_it

    return try_it(options.host, options.port, browser=options.browser)


def _preview(options: argparse.Namespace) -> int:
    from skill.coaching.count import CountStyle
    from skill.coaching.plan import Pace, Wishes
    from skill.commands.preview import preview

    wishes = Wishes(
        seconds=options.seconds,
        repetitions=options.repetitions,
        side=options.side,
        version="flowing" if options.flowing else None,
        style=CountStyle(options.style),
        pace=Pace(options.pace),
    )
    return preview(options.name, wishes, options.wav, options.locale)


def _check(options: argparse.Namespace) -> int:
    from skill.commands.author import check, show_sign

    return check(options.folder) if options.sign is None else show_sign(options.sign, options.folder)


def _models(options: argparse.Namespace) -> int:
    from skill.commands.author import diary_models, models, write_annotations

    if options.annotations:
        return write_annotations(options.annotations)
    return diary_models() if options.diary else models(check=options.check)


def _train_encoder(options: argparse.Namespace) -> int:
    from skill.commands.author import train_encoder

    return train_encoder(options.out, passes=options.passes, layers=options.layers)


def _measure(options: argparse.Namespace) -> int:
    from skill.commands.author import measure, measure_coaching, measure_device

    if options.coaching:
        return measure_coaching(options.locale)
    if options.ears == "device":
        seeds = range(options.seed, options.seed + options.draws)
        return measure_device(options.file, options.locale, seeds, misses=options.misses)
    return measure(options.file, options.locale, misses=options.misses, as_json=options.json, heard=options.heard)


def _review(options: argparse.Namespace) -> int:
    from skill.commands.author import review

    return review(options.out, options.locale)


def _figures(options: argparse.Namespace) -> int:
    from skill.commands.author import figures

    return figures(options.out, options.ids, options.theme)


def _serve(options: argparse.Namespace) -> int:
    from skill.commands.serve import serve

    return serve(options.host, options.port, insecure_local=options.insecure_local)


def _report(options: argparse.Namespace) -> int:
    from skill.commands.log_report import report

    return report(options.log)


def _damaged(options: argparse.Namespace) -> int:
    from skill.commands.damaged_files import damaged

    return damaged(options.file, delete=options.delete)


def _package(options: argparse.Namespace) -> int:
    from skill.commands.store_package import check_package, package

    if options.check:
        return check_package(options.out, diary=options.diary)
    return package(options.out, options.endpoint, options.privacy_url, options.terms_url, diary=options.diary)


if __name__ == "__main__":
    sys.exit(main())
