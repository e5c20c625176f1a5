"""Sends random and mutated requests, of every type and with hostile attributes, and checks every reply.

    python -m benchmarks.hostile_requests [REQUESTS] [SEED]

A million by default, more than an hour on one core; each fiftieth part is told when it is through. Ends with an error
at the first reply that is not valid JSON for Alexa, and prints how many were answered, apologised for and saved by
dropping the place, the largest reply, the slowest, and the memory.
"""

# ruff: noqa: INP001, PLR2004, S101, T201  # a script on its own: it prints; its chances are explained by what they choose

import copy
import gc
import json
import logging
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ask_sdk_model.request import Request

from skill.app import build_skill
from skill.json_values import part, text
from skill.knowledge.grammar import build_grammar
from skill.knowledge.library import load_library
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.alexa_requests import Session
from skill.simulator.device import SCREENS, Device
from skill.simulator.heard import HeardAs, Slot
from skill.simulator.nlu import Hearing
from skill.understanding import encoder
from skill.understanding.questions import wording
from tests.guard.valid_response import assert_valid_response

NOW = 1_795_460_400.0
REQUESTS = 1_000_000
LEVEL_AFTER = 50_000
"""Requests after which memory must not grow."""
VECTORS = 8_192
"""The random texts come again: with so many vectors kept, not eight, a million requests take an hour instead of two."""
PARTS = 50
GROWTH = 1.05
"""So many times the memory at that point it may be at the end."""
SAID = (
    "guide me through a calf stretch",
    "which foot is in front",
    "pause",
    "resume",
    "next",
    "yes",
    "i have a cramp in my calf",
    "it's easing",
    "no",
    "start the bedtime routine",
    "why do i get night cramps",
    "tell me more",
    "remind me to stretch every evening at nine",
    "yes",
    "log a cramp",
    "my calf is swollen and red",
    "no",
    "what helps",
    "the second one",
    "always hold for twenty seconds",
    "forget me",
    "no",
    "repeat",
    "stop",
)
Json = dict[str, Any]


class Outcomes(logging.Handler):
    """Counts the outcomes in the log's lines."""

    def __init__(self) -> None:
        super().__init__()
        self.counted: Counter[str] = Counter()
        self.errors: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        """Count a line."""
        line = json.loads(record.getMessage())
        self.counted[line["outcome"]] += 1
        if "error" in line:
            self.errors[f"{line['outcome']}: {line['error']} at {' < '.join(reversed(line.get('at', [])))}"] += 1


def recorded(skill: Guard, hearing: Hearing) -> list[Json]:
    """Hold a long conversation on each kind of device, and give its requests."""
    requests = []
    for screen in (None, *SCREENS.values()):
        session = Session(device=Device(screen=screen))
        wanted = [session.launch(NOW)]
        for said in SAID:
            request = wanted.pop() if wanted else session.intent(hearing.hear(said), NOW + 20 * session.requests)
            requests.append(copy.deepcopy(request))
            session.remember(json.loads(json.dumps(skill(request))))
        requests += [copy.deepcopy(session.ended(NOW)), copy.deepcopy(session.touched("yes", NOW))]
    return requests


class Mutations:
    """Makes requests; the same seed makes the same ones."""

    def __init__(self, seeds: list[Json], intents: list[str], ids: list[str], seed: int) -> None:
        self._seeds, self._intents, self._ids = seeds, intents, ids
        self._random = random.Random(seed)  # noqa: S311  # no secret
        self._types = sorted(Request.discriminator_value_class_map)
        self._attributes = [each["session"]["attributes"] for each in seeds if each["session"]["attributes"]]

    def __iter__(self) -> Iterator[object]:
        kinds = (self._mutated, self._mutated, self._other_intent, self._other_type, self._anything)
        while True:
            yield self._random.choice(kinds)()

    def _mutated(self) -> Json:
        request: Json = copy.deepcopy(self._random.choice(self._seeds))
        for _ in range(self._random.randint(1, 4)):
            self._change(request if self._random.random() < 0.4 else request.get("session"))
        return request

    def _other_intent(self) -> Json:
        """Any intent, with any slots, in the middle of anything."""
        attributes = copy.deepcopy(self._random.choice(self._attributes))
        if self._random.random() < 0.5:
            self._change(attributes)
        names = ("query", "muscle", "stretch", "duration", "side", "limitation", "time", "position", "reply")
        slots = {
            name: Slot(str(self._leaf())[:200], self._random.choice([None, *self._ids]))
            for name in self._random.sample(names, self._random.randint(0, 3))
        }
        session = Session(attributes=attributes, requests=self._random.randint(0, 30))
        return session.intent(HeardAs(self._random.choice(self._intents), slots), NOW + self._random.uniform(-1e5, 1e5))

    def _other_type(self) -> Json:
        request: Json = copy.deepcopy(self._random.choice(self._seeds))
        request["request"]["type"] = self._random.choice(self._types)
        request["request"].update({self._key(): self._value(3) for _ in range(self._random.randint(0, 3))})
        return request

    def _anything(self) -> object:
        return self._value(5)

    def _change(self, part: object) -> None:
        """Replace, remove or add one value somewhere below."""
        while True:
            keys: list[Any] = (
                list(part) if isinstance(part, dict) else list(range(len(part))) if isinstance(part, list) else []
            )
            if not keys:
                return
            key = self._random.choice(keys)
            inside = part[key]  # type: ignore[index]  # a list or an object
            if not isinstance(inside, dict | list) or not inside or self._random.random() < 0.25:
                break
            part = inside
        chance = self._random.random()
        if chance < 0.2:
            del part[key]  # type: ignore[attr-defined]
        elif chance < 0.3 and isinstance(part, dict):
            part[self._key()] = self._value(2)
        else:
            part[key] = self._value(2)  # type: ignore[index]

    def _key(self) -> str:
        known = (
            "type",
            "name",
            "value",
            "id",
            "place",
            "coached",
            "plan",
            "pending",
            "attributes",
            "slots",
            "intent",
            "",
        )
        return self._random.choice(known)

    def _value(self, depth: int) -> object:
        chance = self._random.random()
        if depth and chance < 0.2:
            return {self._key(): self._value(depth - 1) for _ in range(self._random.randint(0, 4))}
        if depth and chance < 0.35:
            return [self._value(depth - 1) for _ in range(self._random.randint(0, 4))]
        return self._leaf()

    def _leaf(self) -> object:
        chance = self._random.random()
        if chance < 0.3:
            return self._random.choice(self._ids)
        if chance < 0.31:
            return self._random.choice(["x" * 130_000, "\ud800", "<speak>&", "\x00\x1b", nested(900)])
        plain: tuple[object, ...] = (
            None,
            True,
            False,
            0,
            -1,
            1,
            7.5,
            1e300,
            float("nan"),
            float("inf"),
            10**30,
            "",
            "left",
            "PT30S",
            "yes",
            [],
            {},
        )
        return self._random.choice(plain)


def nested(depth: int) -> object:
    """Make a list in a list in a list."""
    value: object = 0
    for _ in range(depth):
        value = [value]
    return value


def check(request: object, answer: Mapping[str, Any]) -> int:
    """Check a reply as a runtime would write it; give its bytes."""
    if text(part(request, "request").get("type")) == "CanFulfillIntentRequest":
        assert set(answer["response"]) == {"canFulfillIntent"}, answer
        assert answer["response"]["canFulfillIntent"]["canFulfill"] in ("YES", "NO", "MAYBE")
    else:
        assert_valid_response(answer)
    return len(json.dumps(answer, ensure_ascii=False, allow_nan=False).encode())


def megabytes() -> float:
    """Tell the memory that the process has now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    """Send the requests."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else REQUESTS
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    library, outcomes = load_library(), Outcomes()
    log = logging.getLogger("cramp-coach")
    log.addHandler(outcomes)
    log.propagate = False
    encoder.RECENT = VECTORS
    with TemporaryDirectory() as folder:
        skill = build_skill(Settings(store_file=Path(folder) / "store.sqlite3", diary=True), now=lambda: NOW)
        seeds = recorded(skill, Hearing(build_grammar(library), wording(library)))
        ids = sorted(
            {*library.stretches, *library.routines, *library.warnings, *library.topics, "stretch.gone", "choice"}
        )
        outcomes.counted.clear()
        largest, slowest, level = 0, 0.0, 0.0
        began = time.monotonic()
        for number, request in enumerate(Mutations(seeds, sorted(library.utterances), ids, seed)):
            if number == count:
                break
            start = time.perf_counter()
            answer = skill(request)
            slowest = max(slowest, time.perf_counter() - start)
            try:
                largest = max(largest, check(request, answer))
            except Exception:
                print(f"request {number} of seed {seed}:", ascii(request)[:3000], "\nreply:", ascii(answer)[:3000])
                raise
            if number == min(LEVEL_AFTER, count // 2):
                gc.collect()
                level = megabytes()
            if number and number % max(1, count // PARTS) == 0:
                gc.collect()
                print(f"{number} in {time.monotonic() - began:.0f} s, {megabytes():.0f} MB", flush=True)
        gc.collect()
    seconds, end = time.monotonic() - began, megabytes()
    print(f"{count} requests in {seconds:.0f} s, every reply valid; {dict(outcomes.counted)}")
    print(f"largest reply {largest} bytes, slowest {slowest:.3f} s, memory {level:.0f} MB, at the end {end:.0f} MB")
    for error, times in outcomes.errors.most_common(20):
        print(f"{times:8} {error}")
    if end > level * GROWTH:
        sys.exit("memory grows")


if __name__ == "__main__":
    main()
