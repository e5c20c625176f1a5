"""What each command of `cramp-coach` does; returns the exit status."""

import argparse
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from skill.app import build_skill
from skill.authoring.checks.all_checks import check_content
from skill.authoring.figure_sheet import SheetError, write_sheet
from skill.authoring.kept_slots import KeptSlots
from skill.authoring.measure import MeasuringClock
from skill.authoring.measure import measure as measure_questions
from skill.authoring.models import build_models, stale_models, write_models
from skill.authoring.question_file import QuestionFileError, read_questions
from skill.authoring.training import fingerprint, train
from skill.coaching.clip import Closing, make_clip
from skill.coaching.count import CountStyle
from skill.coaching.plan import Pace, Wishes, plan_routine, plan_stretch
from skill.coaching.timeline import Position
from skill.knowledge.content import Routine, Stretch
from skill.knowledge.grammar import build_grammar
from skill.knowledge.library import CONTENT_FOLDER, Library, load_library
from skill.response.apla import document
from skill.settings import Settings
from skill.simulator.listener import Listener
from skill.simulator.nlu import Hearing
from skill.simulator.playback import Sound, lay_out
from skill.simulator.terminal import Clock, mark
from skill.simulator.terminal import talk as converse
from skill.simulator.wav import Recording, WavError, at_marks
from skill.turn.voice import Voice
from skill.understanding.model import MODEL_FILE, load_model, save_model
from skill.understanding.questions import entries, wording

MEMORY_FILE = Path.home() / ".cramp-coach" / "memory.sqlite3"
"""Where `talk` keeps what it remembers, and the diary, on this laptop."""


class UsageError(Exception):
    """Something the person at the keyboard can mend; the message says how."""


def talk(locale: str, *, fast: bool) -> int:
    """Hold a conversation."""
    clock = Clock()
    settings = Settings(memory_file=MEMORY_FILE, diary=True, secret=MEMORY_FILE.name)
    converse(_listener(clock, locale, settings), clock, fast=fast)
    return 0


def ask(text: str, locale: str, *, as_json: bool) -> int:
    """Say one thing in a fresh session."""
    listener = _listener(Clock(), locale)
    heard = listener.say(text)
    if as_json:
        print(json.dumps(listener.response, indent=2, ensure_ascii=False))
        return 0
    if heard.speech:
        print(heard.speech)
    for sound in heard.clip:
        print(mark(sound))
    return 0


def preview(options: argparse.Namespace) -> int:
    """Print every clip of a stretch or routine with second marks, and speak them into a file where one is named."""
    library = load_library()
    wishes = Wishes(
        seconds=options.seconds,
        repetitions=options.repetitions,
        side=options.side,
        version="flowing" if options.flowing else None,
        style=CountStyle(options.style),
        pace=Pace(options.pace),
    )
    plan_id = _find_plan(library, options.name)
    routine = library.routines.get(plan_id)
    stretches = library.stretches
    plan = plan_routine(routine, stretches, wishes) if routine else plan_stretch(stretches[plan_id], wishes)
    voice = Voice(library.lines, library.locales["en-US"], 0)
    offer = library.offers["after-routine" if routine else "after-stretch"]
    ending = routine.outro if routine else library.lines["stretch-ends"][0]
    first: int | None = 0
    recording = Recording()
    while first is not None:
        clip = make_clip(plan, Position(first), voice.coach_lines(), Closing((ending,), offer.question))
        sounds: list[Sound] = []
        seconds = lay_out(document(clip.timeline)["mainTemplate"]["items"][0], 0.0, sounds)
        marked = at_marks(sounds)
        begins = recording.add(marked, seconds)
        in_file = f", from second {begins:.1f} of {options.wav.name}" if options.wav else ""
        print(f"{plan.id}, from hold {first + 1} of {len(plan.holds)}, about {seconds:.0f} seconds{in_file}")
        print("\n".join(mark(sound) for sound in marked))
        first = clip.following
    if options.wav:
        try:
            recording.write(options.wav)
        except WavError as failure:
            raise UsageError(str(failure)) from failure
    return 0


def check(folder: Path | None) -> int:
    """Check the content; every problem is printed, file and field first."""
    problems = check_content(folder or CONTENT_FOLDER)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems" if problems else "content is in order")
    return 1 if problems else 0


def models(*, check: bool) -> int:
    """Build the interaction models and the search's model from content, or tell whether they are stale."""
    library = load_library()
    built = build_models(library)
    stale = [f"interaction_models/{name}" for name in stale_models(built)]
    phrases, words = entries(library), wording(library)
    search_model = CONTENT_FOLDER / MODEL_FILE
    retrain = not search_model.exists() or load_model(search_model).made_from != fingerprint(phrases, words)
    stale += [f"content/{MODEL_FILE}"] if retrain else []
    if not check:
        write_models(built)
        if retrain:
            save_model(train(phrases, words), search_model)
        print(f"wrote {', '.join(stale)}" if stale else "all models were up to date")
        return 0
    for name in stale:
        print(f"{name}: stale: run `cramp-coach models`")
    return 1 if stale else 0


def figures(file: Path, ids: list[str], theme: str) -> int:
    """Draw the figures, all or these, into one SVG or PNG file."""
    try:
        count = write_sheet(file, load_library(), ids, theme)
    except SheetError as mistake:
        raise UsageError(str(mistake)) from mistake
    except OSError as failure:
        raise UsageError(f"{file}: cannot be written: {type(failure).__name__}") from failure
    print(f"drew {count} figures into {file}")
    return 0


def measure(file: Path, *, misses: bool, as_json: bool) -> int:
    """Measure understanding on a question file; status 1 when a reply was late or failed."""
    try:
        questions = read_questions(file)
    except (OSError, UnicodeDecodeError) as failure:
        raise UsageError(f"{file}: cannot be read: {type(failure).__name__}") from failure
    except QuestionFileError as mistake:
        raise UsageError(str(mistake)) from mistake
    clock = MeasuringClock()
    with TemporaryDirectory() as folder:  # what @new and "resume" need is stored, and thrown away afterwards
        listener = _listener(clock, "en-US", Settings(memory_file=Path(folder) / "memory.sqlite3", diary=True))
        figures = measure_questions(questions, listener, clock, KeptSlots(load_library()))
    print(json.dumps(figures.as_json(), ensure_ascii=False) if as_json else figures.as_text(misses=misses))
    if figures.sound:
        return 0
    print(figures.errors(), file=sys.stderr)
    return 1


def _listener(clock: Clock | MeasuringClock, locale: str, settings: Settings | None = None) -> Listener:
    library = load_library()
    if locale not in library.locales:
        raise UsageError(f"--locale: found {locale}, expected one of {', '.join(sorted(library.locales))}")
    hearing = Hearing(build_grammar(library), wording(library))
    return Listener(build_skill(settings or Settings()), hearing, clock.now, locale)


def _find_plan(library: Library, name: str) -> str:
    known: dict[str, Stretch | Routine] = {**library.stretches, **library.routines}
    if name in known:
        return name
    wanted = name.lower()
    for plan_id, content in known.items():
        if wanted in (content.name, *library.phrases[plan_id].names, plan_id.partition(".")[2]):
            return plan_id
    raise UsageError(f"no stretch or routine {name!r}; there are {', '.join(sorted(known))}")
