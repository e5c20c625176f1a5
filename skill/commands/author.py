"""The author's commands: check, models, measure, review and figures.

Each imports what it needs when it runs: a check need not wait for the skill, nor a figure for the checks.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from skill.commands import UsageError
from skill.knowledge.library import CONTENT_FOLDER, IS_INSTALLED, Library, load_library, spoken_languages
from skill.knowledge.locale import ALEXA_LOCALES


def check(folder: Path | None) -> int:
    """Check the content; every problem is printed, file and field first."""
    from skill.authoring.checks.all_checks import check_content

    problems = check_content(folder or CONTENT_FOLDER)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems" if problems else "content is in order")
    return 1 if problems else 0


def show_sign(sentence: str, folder: Path | None) -> int:
    """Show which concepts are read in a sentence, and which warnings they raise."""
    from skill.authoring.checks.warning_words import explain

    print("\n".join(explain(sentence, load_library(folder or CONTENT_FOLDER))))
    return 0


def _refuse_unknown_locales(libraries: list[Library]) -> None:
    unknown = sorted({name for library in libraries for name in library.locales} - ALEXA_LOCALES)
    if unknown:
        raise UsageError(f"models: found content/locales/{unknown[0]}.json, and Alexa has no such locale")


def diary_models() -> int:
    """Write the private interaction models, with the diary, beside the project; nothing of them is checked in."""
    from skill.authoring.models import DIARY_FOLDER, broken_rules, build_models, write_models

    libraries = [load_library(code=code) for code in spoken_languages()]
    _refuse_unknown_locales(libraries)
    built = {name: text for library in libraries for name, text in build_models(library, diary=True).items()}
    problems = list(broken_rules(built, libraries[0].language))
    print("\n".join(problems) or f"wrote {len(built)} models with the diary into {DIARY_FOLDER}")
    if not problems:
        write_models(built, DIARY_FOLDER)
    return 1 if problems else 0


def models(*, check: bool) -> int:
    """Build the interaction models and all that is trained from content, or tell whether they are stale.

    ``check`` also counts what Alexa's understanding finds hard, and names every broken rule.
    """
    from skill.authoring.model_rules import figures
    from skill.authoring.models import broken_rules, build_models, read_model, stale_models, write_models
    from skill.authoring.training import TrainingError, fingerprint, train
    from skill.understanding.model import MODEL_FILE, load_model, save_model
    from skill.understanding.questions import labelled_phrases, wording

    if IS_INSTALLED and not check:
        raise UsageError("models: writes into a checkout of the project, and this is an installed copy")
    libraries = [load_library(code=code) for code in spoken_languages()]
    _refuse_unknown_locales(libraries)
    built = {name: text for library in libraries for name, text in build_models(library).items()}
    problems = list(broken_rules(built, libraries[0].language))
    stale = [f"interaction_models/{name}" for name in stale_models(built)]
    for library in libraries:
        phrases, words = labelled_phrases(library), wording(library)
        home = CONTENT_FOLDER / library.language.code
        search_model = home / MODEL_FILE
        trained = []
        if not search_model.exists() or load_model(search_model).made_from != fingerprint(phrases, words):
            trained.append(MODEL_FILE)
        trained += _stale_heads(library, home)
        stale += [f"content/{library.language.code}/{name}" for name in trained]
        if check:
            continue
        try:
            if MODEL_FILE in trained:
                save_model(train(phrases, words), search_model)
            if set(trained) - {MODEL_FILE}:
                from skill.authoring.head_training import write_files

                write_files(library, home)
        except TrainingError as cannot:
            raise UsageError(str(cannot)) from cannot
    if check:
        problems += [f"{name}: stale: run `cramp-coach models`" for name in stale]
        first = min(built)
        print(f"{first}:\n{figures(read_model(built[first])).as_text()}")
    else:
        write_models(built)
        print(f"wrote {', '.join(stale)}" if stale else "all models were up to date")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def _stale_heads(library: Library, home: Path) -> list[str]:
    """Name what was trained on other content than this; an installed copy lacks a part of what it was trained on."""
    if IS_INSTALLED:
        return []
    from skill.authoring.head_training import stale_files

    return stale_files(library, home)


def train_encoder(file: Path | None, *, passes: int, layers: int) -> int:
    """Train the encoder on the content; `models` then makes its heads."""
    try:
        from skill.authoring.train_encoder import train_encoder as train
    except ModuleNotFoundError as missing:
        raise UsageError(f"train-encoder needs {missing.name}: pip install 'cramp-coach[author,encoder]'") from missing
    from skill.authoring.utterance_kind_examples import harmless, kind_examples
    from skill.authoring.warning_examples import examples
    from skill.understanding.encoder import ENCODER_FILE
    from skill.understanding.questions import labelled_phrases

    if IS_INSTALLED:
        raise UsageError("train-encoder: learns from a checkout of the project, and this is an installed copy")
    library = load_library()
    phrases = labelled_phrases(library)
    home = CONTENT_FOLDER / library.language.code
    written = file or home / ENCODER_FILE
    said = kind_examples(home)
    told = examples(library, [*(phrase for _, phrase in phrases), *harmless(said)], home)
    train(phrases, told, said, written, passes=passes, layers=layers)
    print(f"wrote {written}; now run `cramp-coach models`")
    return 0


@contextmanager
def _told_in_a_line(mistake: type[Exception], file: Path, *, to: str) -> Iterator[None]:
    """Raise UsageError in place of an author's mistake, or where the file cannot be read or written, as ``to`` says."""
    try:
        yield
    except mistake as failure:
        raise UsageError(str(failure)) from failure
    except (OSError, UnicodeDecodeError) as failure:
        raise UsageError(f"{file}: cannot be {to}: {type(failure).__name__}") from failure


def measure(file: Path, locale: str, *, misses: bool, as_json: bool, heard: Path | None = None) -> int:
    """Measure understanding on a question file; status 1 when a reply was late or failed.

    ``heard`` is a file of Amazon's results: only rows that it has all sentences of are measured, as Amazon heard them.
    """
    from skill.authoring.kept_slots import KeptSlots
    from skill.authoring.measure import MeasuringClock
    from skill.authoring.measure import measure as measure_questions
    from skill.authoring.nlu_results import ResultsError, read_results
    from skill.authoring.question_file import QuestionFileError, read_questions
    from skill.commands.locale_option import library_of
    from skill.commands.talk import open_listener_at_echo
    from skill.settings import Settings

    clock = MeasuringClock()
    with _told_in_a_line(QuestionFileError, file, to="read"):
        questions = read_questions(file)
    with TemporaryDirectory() as folder:  # what @new and "resume" need is stored, and thrown away afterwards
        settings = Settings(store_file=Path(folder) / "memory.sqlite3", diary=True)
        listener = open_listener_at_echo(clock.now, locale, settings)
        if heard:
            with _told_in_a_line(ResultsError, heard, to="read"):
                ears = read_results(heard)
            listener.hears_with(ears)
            known = tuple(each for each in questions.questions if all(ears.knows(t.text) for t in each.turns if t.text))
            print(f"{len(known)} of {len(questions.questions)} rows are in {heard}", file=sys.stderr)
            questions = replace(questions, questions=known)
        figures = measure_questions(questions, listener, clock, KeptSlots(library_of(locale)))
    print(json.dumps(figures.as_json(), ensure_ascii=False) if as_json else figures.as_text(misses=misses))
    if figures.sound:
        return 0
    print(figures.errors(), file=sys.stderr)
    return 1


def measure_coaching(locale: str) -> int:
    """Print how long it takes to the first hold of every stretch and routine, and how much is said, on three days."""
    from skill.authoring.measure import MeasuringClock
    from skill.authoring.measure_coaching import as_table
    from skill.authoring.measure_coaching import measure_coaching as measure_days
    from skill.commands.locale_option import library_of
    from skill.commands.talk import open_listener
    from skill.settings import Settings

    library, clock = library_of(locale), MeasuringClock()
    with TemporaryDirectory() as folder:  # what was explained is remembered, and thrown away afterwards
        listener = open_listener(clock.now, locale, Settings(store_file=Path(folder) / "memory.sqlite3"))
        print(as_table(library, measure_days(library, listener, clock)))
    return 0


def write_annotations(folder: Path) -> int:
    """Write the annotation set of each locale's public model, for Amazon's NLU evaluation."""
    from skill.authoring.models import published_grammar
    from skill.authoring.nlu_results import annotation_set
    from skill.knowledge.grammar import in_local_words

    count = 0
    for library in [load_library(code=code) for code in spoken_languages()]:
        grammar = published_grammar(library)
        for name, locale in library.locales.items():
            found = annotation_set(in_local_words(grammar, locale.said))
            try:
                folder.mkdir(parents=True, exist_ok=True)
                (folder / f"{name}.json").write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
            except OSError as failure:
                raise UsageError(f"{folder}: cannot be written: {failure.strerror}") from failure
            count = len(found["data"])
    print(f"wrote {count} sentences for each locale into {folder}")
    return 0


def measure_device(file: Path, locale: str, seeds: range, *, misses: bool) -> int:
    """Measure a question file through ears that mishear the intent, once for each seed."""
    from skill.authoring.kept_slots import KeptSlots
    from skill.authoring.measure import MeasuringClock
    from skill.authoring.measure_ears import as_text, measure_draws
    from skill.authoring.models import published_grammar
    from skill.authoring.question_file import QuestionFileError, read_questions
    from skill.commands.locale_option import library_of
    from skill.commands.talk import open_listener_at_echo
    from skill.settings import Settings
    from skill.simulator.device_ears import DeviceEars

    library, clock = library_of(locale), MeasuringClock()
    with _told_in_a_line(QuestionFileError, file, to="read"):
        questions = read_questions(file)
    ears = DeviceEars(published_grammar(library), library.language)  # of the model that is published
    with TemporaryDirectory() as folder:
        settings = Settings(store_file=Path(folder) / "memory.sqlite3", diary=True)
        listener = open_listener_at_echo(clock.now, locale, settings)
        heard = ((seed, ears.with_seed(seed)) for seed in seeds)
        draws = measure_draws(questions, heard, listener, clock, KeptSlots(library))
    print(as_text(draws, misses=misses))
    return 0 if all(draw.sound for draw in draws) else 1


def review(file: Path, locale: str) -> int:
    """Write every spoken medical sentence into a table that a physician can sign line by line."""
    from skill.authoring.review_table import ReviewError, write_review
    from skill.commands.locale_option import library_of

    with _told_in_a_line(ReviewError, file, to="written"):
        count = write_review(file, library_of(locale), locale)
    print(f"wrote {count} sentences into {file}")
    return 0


def figures(file: Path, ids: list[str], theme: str) -> int:
    """Draw the figures, all or these, into one SVG or PNG file."""
    from skill.authoring.figure_sheet import SheetError, write_sheet

    with _told_in_a_line(SheetError, file, to="written"):
        count = write_sheet(file, load_library(), ids, theme)
    print(f"drew {count} figures into {file}")
    return 0
