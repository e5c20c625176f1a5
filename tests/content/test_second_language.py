"""A second language is content and one value of `Language`: a small German one answers, coaches,
warns and is checked.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from skill.app import build_skill, load_readers
from skill.authoring.checks.all_checks import check_content
from skill.authoring.models import build_models
from skill.authoring.training import train
from skill.coaching.count import CountStyle, CountWords, count_down
from skill.coaching.timeline import Timed
from skill.conversation.readers import Readers
from skill.knowledge.grammar import build_grammar
from skill.knowledge.library import CONTENT_FOLDER, Library, load_library, spoken_languages
from skill.language.english import ENGLISH
from skill.language.interface import Language
from skill.language.languages import LANGUAGES
from skill.language.said import COUNTED, DAY_PARTS
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.nlu import Hearing
from skill.understanding.model import MODEL_FILE, save_model
from skill.understanding.questions import labelled_phrases, wording
from tests.conftest import Conversation
from tests.content.second_language.german import GERMAN
from tests.guard.broken_requests import changed, launch

Dialogues = Mapping[str, Readers]
HERE = Path(__file__).parent / "second_language"


@pytest.fixture(scope="module", autouse=True)
def _german_is_known() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(LANGUAGES, GERMAN.code, GERMAN)
        yield


@pytest.fixture(scope="module")
def german_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder that holds German alone."""
    return with_german(tmp_path_factory.mktemp("german") / "content")


@pytest.fixture(scope="module")
def both_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder that holds English and German."""
    folder = tmp_path_factory.mktemp("both") / "content"
    shutil.copytree(CONTENT_FOLDER, folder)
    return with_german(folder)


@pytest.fixture(scope="module")
def both(both_folder: Path) -> Dialogues:
    """What a skill knows that speaks both."""
    return load_readers(both_folder)


def with_german(folder: Path) -> Path:
    """Add the German content to a folder, with the shared files that it needs, and train its search."""
    for shared in ("schema", "sources.json", "figures/stretch.calf-wall.json"):
        source, target = CONTENT_FOLDER / shared, folder / shared
        target.parent.mkdir(parents=True, exist_ok=True)
        copy: Callable[..., Any] = shutil.copytree if source.is_dir() else shutil.copy
        if not target.exists():
            copy(source, target)
    shutil.copytree(HERE / "de", folder / "de")
    shutil.copytree(HERE / "locales", folder / "locales", dirs_exist_ok=True)
    library = load_library(folder, "de")
    save_model(train(labelled_phrases(library), wording(library)), folder / "de" / MODEL_FILE)
    return folder


@pytest.fixture(scope="module")
def german(german_folder: Path) -> Library:
    return load_library(german_folder)


@pytest.fixture(scope="module")
def german_skill(german_folder: Path) -> Guard:
    return build_skill(Settings(), german_folder)


@pytest.fixture(scope="module")
def german_hearing(german: Library) -> Hearing:
    return Hearing(build_grammar(german), wording(german))


@pytest.fixture
def talk_german(german_skill: Guard, german_hearing: Hearing) -> Conversation:
    conversation = Conversation(german_skill, german_hearing)
    conversation.speaks_in("de-DE")
    return conversation


def test_german_content_passes_the_check(german_folder: Path) -> None:
    assert check_content(german_folder) == []


def test_languages_are_the_folders_and_the_default_one_comes_first(german_folder: Path, both_folder: Path) -> None:
    assert spoken_languages(german_folder) == ("de",)
    assert spoken_languages(both_folder) == ("en", "de")
    assert set(build_models(load_library(both_folder, "de"))) == {"de-DE.json"}


@pytest.mark.parametrize(
    ("said", "place", "answer"),
    [
        ("warum habe ich nachts krämpfe", "causes.night", "Warum Krämpfe nachts kommen, ist nicht sicher bekannt."),
        ("hilft Magnesium gegen Wadenkrämpfe?", "magnesium-potassium", "Ihre Ärztin oder Ihren Arzt"),
        ("mein Hund hat etwas am Fuß", "none", "Fragen Sie eine Tierärztin."),
    ],
)
def test_a_question_is_answered_in_german(talk_german: Conversation, said: str, place: str, answer: str) -> None:
    assert answer in talk_german.hears(said)
    assert talk_german.place["id"] == place


def _without(heard: str, *words: str) -> str:
    """Leave out what may stand between two numbers."""
    for each in words:
        heard = heard.replace(f"{each} ", "")
    return heard


def test_a_stretch_is_coached_with_german_numbers_and_sides(talk_german: Conversation) -> None:
    talk_german.says_ready = False
    explained = talk_german.hears("dehne meine Wade")
    card = talk_german.response["response"]["card"]["content"]
    heard = explained + talk_german.hears("ja")
    assert talk_german.place["id"] == "stretch.calf-wall"
    assert "den linken Fuß" in heard
    assert "Fünfundzwanzig. Zwanzig." in _without(heard, "Die Ferse bleibt unten.", "Einatmen.", "Und aus.")
    assert "Fünf. Vier. Drei. Zwei. Eins. Und lösen." in heard
    assert "den rechten Fuß zurück" in heard
    assert card.splitlines()[1].startswith("2. Setzen Sie einen Fuß")


def test_a_routine_tells_its_length_in_german(talk_german: Conversation) -> None:
    talk_german.says_ready = False
    assert "Das dauert etwa zwei Minuten und dreißig Sekunden." in talk_german.hears("starte das Abendprogramm")
    assert "Sie brauchen: Wand." in talk_german.response["response"]["card"]["content"]


def test_a_cramp_gets_german_help_at_once(talk_german: Conversation) -> None:
    heard = talk_german.hears("ich habe einen Krampf")
    assert heard.startswith("Strecken Sie das Bein langsam")
    assert "Lässt es nach?" in heard


def test_a_warning_sign_names_the_german_emergency_number(talk_german: Conversation) -> None:
    heard = talk_german.hears("Meine Wade ist ganz dick geschwollen.")
    assert "Rufen Sie jetzt die eins eins zwei" in heard
    talk_german.new_session()
    assert "Rufen Sie" not in talk_german.hears("mein Bein ist nicht geschwollen")


@pytest.mark.parametrize(
    ("locale", "answer"),
    [
        ("de-DE", "Rufen Sie jetzt die eins eins zwei."),
        ("de-CH", "Rufen Sie jetzt den örtlichen Notruf."),
        ("de-AT", "Rufen Sie jetzt den örtlichen Notruf."),
    ],
)
def test_a_country_without_a_file_hears_no_number_of_another(
    talk_german: Conversation, locale: str, answer: str
) -> None:
    talk_german.speaks_in(locale)
    assert answer in talk_german.hears("meine wade ist geschwollen")


@pytest.mark.parametrize(("locale", "asks"), [("de-DE", "Haben Sie"), ("de-AT", "Haben Sie"), ("en-GB", "Do you have")])
def test_one_skill_answers_in_the_language_of_the_request(both: Dialogues, locale: str, asks: str) -> None:
    answer = build_skill(Settings(), by_language=both)(changed(launch(), "request/locale", locale))
    assert asks in answer["response"]["outputSpeech"]["ssml"]


def test_the_apology_is_in_the_language_of_the_request(both: Dialogues) -> None:
    skill = build_skill(Settings(skill_id="another"), by_language=both)
    answers = {locale: skill(changed(launch(), "request/locale", locale)) for locale in ("de-DE", "en-US", "xx")}
    speech = {locale: answer["response"]["outputSpeech"]["ssml"] for locale, answer in answers.items()}
    assert "Da ist etwas schiefgegangen." in speech["de-DE"]
    assert speech["en-US"] == speech["xx"]
    assert "something went wrong" in speech["xx"]


def test_the_check_names_what_a_translation_lacks(both_folder: Path, library: Library) -> None:
    missing = [problem for problem in check_content(both_folder) if problem.field == "lines.tally"]
    assert [str(each) for each in missing] == [
        "de/lines/*.json: lines.tally: found no line, expected the same names as in en"
    ]
    assert "tally" in library.lines


def test_a_language_without_functions_is_named(german_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "content"
    shutil.copytree(german_folder, folder)
    (folder / "de").rename(folder / "nl")
    assert {
        "locales/nl.json: file: found no file, expected the words for countries without a file of their own",
        "nl: file: found a language without functions, expected one of ['de', 'en'] (docs/languages.md)",
    } <= set(map(str, check_content(folder)))


@pytest.mark.parametrize("language", [ENGLISH, GERMAN], ids=lambda each: each.code)
def test_a_language_says_all_that_the_skill_asks_of_it(language: Language) -> None:
    assert all(language.speech.counted(number, noun) for noun in COUNTED for number in (0, 1, 2, 21))
    assert all(language.speech.past_part(date(2026, 11, 26), back, part) for part in DAY_PARTS for back in (0, 1, 3, 9))
    assert all(language.speech.weekly((0, 3), hour, minute) for hour in range(24) for minute in (0, 5, 30))
    assert len({language.speech.number(value) for value in range(100)}) == 100


def optional(language: Language) -> Iterator[tuple[str, bool]]:
    """Name all that a language may leave as it is, patterns that find nothing and functions that tell nothing,
    and whether it sets it.
    """
    for member in fields(Language):
        grammar = getattr(language, member.name)
        for each in fields(grammar) if is_dataclass(grammar) else ():
            if each.default is not MISSING:
                yield f"{member.name}.{each.name}", getattr(grammar, each.name) is not each.default


def test_english_leaves_nothing_unset_and_the_second_language_all_that_it_may() -> None:
    """A pattern that English forgets would find nothing and break nothing; German shows how little a language needs."""
    assert [name for name, is_set in optional(ENGLISH) if not is_set] == []
    assert [name for name, is_set in optional(GERMAN) if is_set] == []


@pytest.mark.parametrize("style", CountStyle)
@pytest.mark.parametrize("language", [ENGLISH, GERMAN], ids=lambda each: each.code)
def test_long_number_words_never_run_into_the_next_second(language: Language, style: CountStyle) -> None:
    words = CountWords(language, "", "", "", "", "", "")
    for seconds in range(10, 61):
        hold = Timed(seconds, 0, count_down(seconds, style, words))  # raises where a cue does not fit
        assert [cue.at for cue in hold.cues[-3:]] == [seconds - 3, seconds - 2, seconds - 1]
