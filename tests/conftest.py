"""Fixtures: the real skill, a listener with a clock of its own, and the content."""

import gc
import os
from collections.abc import Mapping
from copy import copy, deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from skill import app
from skill.app import build_skill
from skill.authoring import models
from skill.conversation.readers import Readers
from skill.knowledge import library as library_module
from skill.knowledge.grammar import Grammar, build_grammar
from skill.knowledge.library import CONTENT_FOLDER, Library
from skill.language.languages import DEFAULT_CODE
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.heard import HeardAs, Slot
from skill.simulator.listener import Json, Listener
from skill.simulator.nlu import Hearing
from skill.simulator.playback import Playback, Sound
from skill.understanding.features import Wording
from skill.understanding.questions import wording
from tests.examples import examples
from tests.publish.lambda_package import package as package  # noqa: PLC0414  # a fixture that two files of tests share

pytest_plugins = [
    "tests.store.store_backends",
    "tests.chromium",
    "tests.commands.command_line",
    "tests.content.content_mistakes",
    "tests.kept_vectors",
    "tests.started_programs",
    "tests.table_rows",
]

settings.register_profile("the same every run", deadline=None, derandomize=True, max_examples=examples(100))
settings.load_profile("the same every run")


def _frozen(readers: Mapping[str, Readers]) -> Mapping[str, Readers]:
    """Give what stays until the last test, and let garbage collection never look through it."""
    gc.freeze()
    return readers


def _read_content_once() -> None:
    """Let all tests and skills of a process share what they know: content never changes while a skill runs."""
    load, load_files, build = app.load_readers, library_module.load_library, app.build_readers
    build_all_models = models.build_models
    kept = cache(lambda: _frozen(load(CONTENT_FOLDER)))
    kept_files = cache(load_files)
    kept_built = cache(lambda: build(CONTENT_FOLDER))
    kept_models: dict[tuple[int, bool], tuple[Library, dict[str, str]]] = {}

    def load_once(folder: Path) -> Mapping[str, Readers]:
        return kept() if folder == CONTENT_FOLDER else load(folder)

    def load_files_once(folder: Path = CONTENT_FOLDER, code: str | None = None) -> Library:
        if folder != CONTENT_FOLDER:
            return load_files(folder, code)
        return kept_files(folder, code or DEFAULT_CODE)

    def build_once(folder: Path) -> Mapping[str, Readers]:
        return kept_built() if folder == CONTENT_FOLDER else build(folder)

    def build_models_once(library: Library, *, diary: bool = False) -> dict[str, str]:
        key = id(library), diary  # a library is kept with its models, so that no other has its id
        if key not in kept_models:
            kept_models[key] = library, build_all_models(library, diary=diary)
        return dict(kept_models[key][1])

    patch = pytest.MonkeyPatch()
    patch.setattr(app, "load_readers", load_once)
    patch.setattr(app, "build_readers", build_once)
    patch.setattr(library_module, "load_library", load_files_once)
    patch.setattr(models, "build_models", build_models_once)


_read_content_once()  # here, where no test has imported the functions yet


NEW_OBJECTS = 20_000
"""So many more objects than before make garbage collection look for what nobody can reach."""

MEMORY = Path("/dev/shm")  # noqa: S108  # pytest makes a folder of the user's own in it
ROOM = 2 * 1024**3
"""Bytes: a run writes half a gigabyte, most of it the packages that it builds."""


def _write_into_memory() -> None:
    """Let tests write their files into memory where it has room.

    A store waits for the disk at every change, which on a busy one is a second; it does the same on both. What a file
    loses is shown by tests that break it.
    """
    if "PYTEST_DEBUG_TEMPROOT" in os.environ or not MEMORY.is_dir():
        return
    memory = os.statvfs(MEMORY)
    if memory.f_bavail * memory.f_frsize >= ROOM and not memory.f_flag & os.ST_NOEXEC:
        os.environ["PYTEST_DEBUG_TEMPROOT"] = str(MEMORY)


_write_into_memory()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Let one process more than there are cores run tests:
    there is always one that waits for a page or a time limit.
    """
    return (os.cpu_count() or 1) + 1


LONG = frozenset(
    f"test_{name}.py"
    for name in ("wheel", "lambda_runtime", "package", "web_gunicorn", "web_serve", "make_run", "cli_imports")
)
"""Files whose tests build packages or start programs, one of them up to ten seconds."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the second process begin with what takes long: begun last, it would be waited for by all others.

    The first one begins with the browser.
    `--dist worksteal` gives each process as many of the selected tests, in this order.
    """
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if processes > 1:
        others = [item for item in items if item.path.name not in LONG]
        at = len(items) // processes
        items[:] = [*others[:at], *(item for item in items if item.path.name in LONG), *others[at:]]


def pytest_collection_finish() -> None:
    """Keep garbage collection from looking through content, models and collected tests: these all stay.

    And let it look less often: with Python's own 700 new objects it took a twentieth of the tests' time.
    """
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS, 20, 20)


MONDAY_EVENING = 1_795_460_400.0


class Clock:
    """Stands still until told."""

    def __init__(self) -> None:
        self.seconds = MONDAY_EVENING

    def now(self) -> float:
        return self.seconds


class Conversation(Listener):
    """A listener whose words are heard by the real skill; returns everything that sounds, without markup.

    "Are you in position?" is answered with yes as soon as it is asked, so that a reply is heard up to its next other
    question.
    """

    says_ready = True

    def __init__(self, skill: Guard, hearing: Hearing) -> None:
        self.clock = Clock()
        super().__init__(skill, hearing, self.clock.now)
        self.last = Playback("", (), 0.0, 0.0)
        self._began = self.clock.seconds
        self._heard_at = self.clock.seconds
        self._said_ready: list[tuple[float, dict[str, Any]]] = []

    def once_more(self) -> "Conversation":
        """Give a conversation that stands where this one does, and can go on in another way.

        For a skill without a store.
        """
        other = copy(self)
        other.clock = Clock()
        other.clock.seconds = self.clock.seconds
        other._clock = other.clock.now  # noqa: SLF001  # our own kind
        other._session = deepcopy(self._session)  # noqa: SLF001
        return other

    def hears(self, text: str) -> str:
        """Say something after the last reply has ended."""
        return self.interrupts(text, after=self.last.seconds)

    def interrupts(self, text: str, *, after: float) -> str:
        """Say something so many seconds after the last reply began."""
        self._waits(after)
        self.last = self.say(text)
        return words_of(self.last)

    def touches(self, event: str) -> str:
        """Touch a button on the screen."""
        self.last = self._send(self._session.touched(event, self.clock.now()))
        return words_of(self.last)

    def speaks_in(self, locale: str) -> None:
        """Begin a session in another locale."""
        self._locale = locale
        self.new_session()

    def loses_session(self, *, after: float) -> None:
        """The session ends without a word, so many seconds after the last reply began."""
        self._waits(after)
        self._send(self._session.ended(self.clock.now()))
        self.new_session()

    def opens(self) -> str:
        self.last = self.launch()
        return words_of(self.last)

    def intends(self, intent: str, **slots: str | Slot) -> str:
        """Send an intent as Alexa would; a plain string is what the slot heard."""
        filled = {name: slot if isinstance(slot, Slot) else Slot(slot) for name, slot in slots.items()}
        self.heard = HeardAs(intent, filled)
        self.last = self._send(self._session.intent(self.heard, self.clock.now()))
        return words_of(self.last)

    def _send(self, request: Json) -> Playback:
        began = self.clock.seconds
        heard = super()._send(request)
        said_ready: list[tuple[float, dict[str, Any]]] = []
        if self.says_ready and self.pending.get("kind") == "in-position":
            self.clock.seconds += heard.seconds
            before = (self.clock.seconds, dict(self._session.attributes))
            yes = self._session.intent(HeardAs("AMAZON.YesIntent"), self.clock.now())  # in any language
            heard = _joined(heard, self._send(yes))
            said_ready = [before, *self._said_ready]
        self._began, self._heard_at, self._said_ready = began, self.clock.seconds, said_ready
        return heard

    def _waits(self, after: float) -> None:
        """Let so many seconds pass since the last reply began; what was not asked by then was not answered either."""
        self.clock.seconds += after - (self._heard_at - self._began)
        for said_at, attributes in reversed(self._said_ready):
            if said_at > self.clock.seconds:
                self._session.attributes = attributes


def _joined(before: Playback, after: Playback) -> Playback:
    """One reply after the other, as one: what the later one says first belongs to the clip."""
    begins = before.clip_seconds
    speech = [Sound(begins, after.speech)] if after.speech else []
    later = [Sound(begins + after.speech_seconds + sound.at, sound.words) for sound in after.clip]
    seconds = begins + after.speech_seconds + after.clip_seconds
    return Playback(before.speech, (*before.clip, *speech, *later), before.speech_seconds, seconds)


def words_of(heard: Playback) -> str:
    """Everything that sounds, in order."""
    return " ".join([heard.speech, *(sound.words for sound in heard.clip)]).strip()


class RemembersSentences(Hearing):
    """Hears a sentence once: the same words are always heard alike, and stories say the same words again and again."""

    def __init__(self, grammar: Grammar, wording: Wording) -> None:
        super().__init__(grammar, wording)
        self._once = cache(super().hear)

    def hear(self, text: str) -> HeardAs:
        return self._once(text)


@pytest.fixture(scope="session")
def library() -> Library:
    return library_module.load_library()


@pytest.fixture(scope="session")
def grammar(library: Library) -> Grammar:
    return build_grammar(library)


@pytest.fixture(scope="session")
def hearing(library: Library, grammar: Grammar) -> Hearing:
    return RemembersSentences(grammar, wording(library))


@pytest.fixture(scope="session")
def skill() -> Guard:
    return build_skill(Settings())


@pytest.fixture
def talk(skill: Guard, hearing: Hearing) -> Conversation:
    return Conversation(skill, hearing)
