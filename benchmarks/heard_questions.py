"""Speak rows of the question files, let a recogniser hear them,
and write question files of what was heard (`make hear`).

python -m benchmarks.heard_questions                     300 questions and 150 warnings in each half, two voices
python -m benchmarks.heard_questions --noise 10          the same in noise, at a signal-to-noise ratio of 10 dB
python -m benchmarks.heard_questions --ear bare          heard by a recogniser that knows nothing of the skill
python -m benchmarks.heard_questions --same-rows         the rows of benchmarks/heard, which the seed chose in 2026

The recogniser is told the words of the interaction model, as Alexa is (`told_words.py`). The sentences that are
measured are kept from it.

Everything that was heard is kept in build/heard/cache.jsonl: a text is spoken and recognised once, and the next run
only writes files. Each row is in one half, by the order that the seed gives: `learn` is for finding repairs, `measure`
for nothing but measuring. `said-measure-flite.csv` holds the same rows as they were said. `cramp-coach measure
build/heard/measure-flite-clean.csv` needs no speech.
"""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import argparse
import csv
import json
import re
import zlib
from array import array
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random

import numpy as np

from benchmarks.told_words import best_guess, told_words, word_model
from skill.language.english.numbers import number_words, ordinal
from skill.language.text import fold
from skill.simulator.speech_programs import RATE, Espeak, Flite, Piper, Samples, SpeechProgram, wav_file
from skill.simulator.speech_recogniser import PROGRAM, Whisper

HOME = Path(__file__).parent.parent
TESTS, HEARD = HOME / "tests", HOME / "build" / "heard"
KEPT = Path(__file__).with_name("heard")
"""What was heard before, and is kept."""
CACHE = HEARD / "cache.jsonl"
GUESSES = Path(__file__).with_name("whisper_guesses.py")
QUESTION_FILES = ("development", "untouched", "held-back", "fresh")
TOLD, BARE = "whisper-tiny.en-int8-told-10-best", "whisper-tiny.en-int8"
"""Recognisers, the one that is told the skill's words and the one that is not. Part of the cache's key:
another hears everything anew."""
EARS = {"told": TOLD, "bare": BARE}
PATIENCE = 120.0
"""Seconds for one recording, on a machine that does other things too."""
COLUMNS = ("id", "utterance", "kind", "expected", "side", "seconds", "repetitions", "minutes", "said")
LEARN, MEASURE = "learn", "measure"
WARNING = "warning"
"""Kind of the rows from must_warn.csv."""
HIGHEST = 32767
BEFORE_AND_AFTER = 0.3
"""Seconds of quiet around the words."""
_TIME = re.compile(r"\b(\d{1,2}):(\d\d)\b")
_DIGITS = re.compile(r"\b(\d+)(st|nd|rd|th)?\b")
_OTHER = re.compile(r"[^a-z' ]+")

Row = Mapping[str, str]
Key = tuple[str, str, str]
"""Voice, noise, sentence."""


def chosen_rows(questions: int, warnings: int, seed: int) -> dict[str, list[Row]]:
    """Choose rows of all question files and of the warnings, so many for each half."""
    random = Random(seed)  # noqa: S311  # chooses rows, keeps no secret
    asked = [row for name in QUESTION_FILES for row in _rows(TESTS / "questions" / f"{name}.csv")]
    told = [
        {"id": f"w{number}", "utterance": row["utterance"], "kind": WARNING, "expected": "redflag"}
        for number, row in enumerate(_rows(TESTS / "warnings" / "must_warn.csv"), 1)
    ]
    chosen = [(random.sample(rows, 2 * number), number) for rows, number in ((asked, questions), (told, warnings))]
    halves = {
        LEARN: [row for rows, number in chosen for row in rows[:number]],
        MEASURE: [row for rows, number in chosen for row in rows[number:]],
    }
    for half in halves.values():
        random.shuffle(half)  # a run that is stopped early has heard some of everything
    return halves


def rows_heard_before(voices: Sequence[str]) -> dict[str, list[tuple[str, Row]]]:
    """Give the rows that are kept for each half, as they were said, each with the voice that spoke it."""
    return {
        half: [(voice, row) for pair in zip(*each, strict=True) for voice, row in zip(voices, pair, strict=True)]
        for half in (LEARN, MEASURE)
        for each in [[_as_said(KEPT / f"{half}-{voice}-clean.csv") for voice in voices]]
    }


def _as_said(file: Path) -> list[Row]:
    return [{**row, "utterance": row["said"]} for row in _rows(file)]


def _rows(file: Path) -> list[Row]:
    lines = [line for line in file.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]
    return list(csv.DictReader(lines))


def sentences(row: Row) -> list[str]:
    """What is said in a row, turn by turn; a turn that begins with @ is no speech."""
    return [turn.strip() for turn in row["utterance"].split(" > ") if not turn.strip().startswith("@")]


def heard_row(row: Row, heard: Callable[[str], str]) -> Row:
    """Write a row as it was heard. A turn that the recogniser heard nothing in is left as a word that nobody knows."""
    turns = [turn.strip() for turn in row["utterance"].split(" > ")]
    written = " > ".join(turn if turn.startswith("@") else heard(turn) or "mhm" for turn in turns)
    return {**{column: row.get(column) or "" for column in COLUMNS}, "utterance": written, "said": row["utterance"]}


def as_alexa_writes(text: str) -> str:
    """Write a transcript as Alexa hands free words over: lower case, numbers in words, no punctuation.

    "At 9:30, 20 seconds." is "at nine thirty twenty seconds".
    """
    text = _TIME.sub(lambda found: f"{found[1]} {found[2] if found[2] != '00' else ''}", fold(text))
    text = _DIGITS.sub(lambda found: _number(int(found[1]), ordinal=bool(found[2])), text.replace("%", " percent"))
    return " ".join(_OTHER.sub(" ", text).split()).strip("'")


def _number(number: int, *, ordinal: bool) -> str:
    if number > 99:  # noqa: PLR2004  # larger ones have no words of ours: digit by digit
        return " ".join(number_words(int(digit)) for digit in str(number))
    return _ordinal(number) if ordinal and number else number_words(number)


_ordinal = ordinal


def in_noise(samples: Samples, decibels: float, seed: int) -> Samples:
    """Add pink noise, as of a fan or a road, to speech: ``decibels`` is the ratio of their mean powers."""
    sound = np.asarray(samples, dtype=np.float64)
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(len(sound)))
    noise = np.fft.irfft(spectrum / np.sqrt(np.maximum(np.arange(len(spectrum)), 1)), len(sound))
    speech = sound[np.abs(sound) > 0.02 * np.abs(sound).max(initial=1.0)]  # pauses are not part of the speech's power
    noise *= np.sqrt(np.mean(speech**2) / np.mean(noise**2)) / 10 ** (decibels / 20)
    mixed = sound + noise
    mixed *= min(1.0, HIGHEST / np.abs(mixed).max(initial=1.0))
    return array("h", mixed.astype(np.int16).tobytes())


def read_cache(recogniser: str) -> dict[Key, str]:
    """Read what was heard before by a recogniser."""
    lines = CACHE.read_text("utf-8").splitlines() if CACHE.exists() else []
    kept = map(json.loads, lines)
    return {(k["voice"], k["noise"], k["said"]): k["heard"] for k in kept if k["recogniser"] == recogniser}


def spoken(rows: Sequence[Row], voices: Sequence[str]) -> list[tuple[str, Row]]:
    """Give each question to every voice, and each warning to one of them, in turn."""
    told = [row for row in rows if row["kind"] == WARNING]
    one = {row["id"]: voices[number % len(voices)] for number, row in enumerate(told)}
    return [(voice, row) for row in rows for voice in voices if one.get(row["id"], voice) == voice]


def hear_all(
    name: str, said: Sequence[tuple[str, str]], programs: Mapping[str, SpeechProgram], decibels: float | None, seed: int
) -> None:
    """Speak and recognise what the cache does not hold, pairs of voice and sentence, and write each into it at once."""
    noise, known = noise_name(decibels), read_cache(name)
    quiet: Samples = array("h", bytes(2 * round(BEFORE_AND_AFTER * RATE)))
    command = (str(PROGRAM),) if name == BARE else (str(GUESSES), " ".join(told_words()))
    recogniser = Whisper(command=command, patience=PATIENCE)
    if not recogniser.is_installed:
        raise SystemExit("no recogniser here: make microphone")
    with CACHE.open("a", encoding="utf-8") as kept:
        for voice, sentence in said:
            if (voice, noise, sentence) in known:
                continue
            samples = quiet + programs[voice].speak(sentence) + quiet
            if decibels is not None:
                samples = in_noise(samples, decibels, seed + zlib.crc32(sentence.encode()))
            heard = known[voice, noise, sentence] = recogniser.hear(wav_file(samples))
            line = {"recogniser": name, "voice": voice, "noise": noise, "said": sentence, "heard": heard}
            kept.write(json.dumps(line) + "\n")
            kept.flush()
    recogniser.stop()


def noise_name(decibels: float | None) -> str:
    """Name of a condition, in the cache and in file names."""
    return "clean" if decibels is None else f"{decibels:g}dB"


def write(file: Path, rows: Sequence[Row]) -> None:
    """Write a question file."""
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main(arguments: Sequence[str] | None = None) -> None:
    """Choose, speak, hear, write."""
    parser = argparse.ArgumentParser(description="Speak question files and write what a recogniser heard.")
    parser.add_argument("--questions", type=int, default=300, help="rows of the question files in each half")
    parser.add_argument("--warnings", type=int, default=150, help="rows of must_warn.csv in each half")
    parser.add_argument("--seed", type=int, default=17, help="chooses the rows, and makes the noise")
    parser.add_argument("--noise", type=float, help="signal-to-noise ratio in decibels; clean unless given")
    parser.add_argument("--voices", nargs="+", choices=("piper", "flite", "espeak-ng"), default=["piper", "flite"])
    parser.add_argument("--ear", choices=EARS, default="told", help="told the words of the skill, as Alexa is, or not")
    parser.add_argument("--half", choices=(LEARN, MEASURE), help="hear one half only")
    parser.add_argument("--most", type=int, help="stop after so many sentences")
    parser.add_argument("--kept", action="store_true", help="hear nothing: write the rows that the cache has whole")
    parser.add_argument("--same-rows", action="store_true", help="the rows of benchmarks/heard, and no others")
    options = parser.parse_args(arguments)
    HEARD.mkdir(parents=True, exist_ok=True)
    if options.same_rows:
        rows = rows_heard_before(options.voices)
    else:
        chosen = chosen_rows(options.questions, options.warnings, options.seed)
        rows = {half: spoken(of_half, options.voices) for half, of_half in chosen.items()}
    halves = {half: [row for _, row in pairs] for half, pairs in rows.items()}
    if not options.kept:
        programs: dict[str, SpeechProgram] = {each.id: each for each in (Piper(), Flite(), Espeak())}
        halves_heard = [of_half for half, of_half in rows.items() if options.half in (None, half)]
        in_turn = (pair for all_at in zip(*halves_heard, strict=True) for pair in all_at)
        said = [(voice, sentence) for voice, row in in_turn for sentence in sentences(row)]
        hear_all(EARS[options.ear], said[: options.most], programs, options.noise, options.seed)
    condition = noise_name(options.noise) if options.ear == "told" else f"{noise_name(options.noise)}-{options.ear}"
    write_files(rows, noise_name(options.noise), condition, read_heard(EARS[options.ear], halves))


def read_heard(name: str, halves: Mapping[str, Sequence[Row]]) -> dict[Key, str]:
    """Read what a recogniser heard, as Alexa writes it;
    of several guesses the one that is likely to be said to the skill.
    """
    heard = read_cache(name)
    if name == TOLD:
        words = word_model(sentence for rows in halves.values() for row in rows for sentence in sentences(row))
        heard = {key: best_guess(json.loads(line), words) for key, line in heard.items()}
    return {key: as_alexa_writes(text) for key, text in heard.items()}


def write_files(
    rows: Mapping[str, Sequence[tuple[str, Row]]], noise: str, condition: str, heard: Mapping[Key, str]
) -> None:
    """Write a question file for each half and voice, of what was said and of what was heard; print their names.

    ``condition`` is what files of what was heard are called after: the noise, and which ear heard.
    """
    for half, pairs in rows.items():
        for voice in dict.fromkeys(voice for voice, _ in pairs):
            known = [row for v, row in pairs if v == voice and all((v, noise, s) in heard for s in sentences(row))]
            said, file = HEARD / f"said-{half}-{voice}.csv", HEARD / f"{half}-{voice}-{condition}.csv"
            write(said, [heard_row(row, str) for row in known])
            write(
                file, [heard_row(row, {s: heard[voice, noise, s] for s in sentences(row)}.__getitem__) for row in known]
            )
            print(f"{len(known)} rows: cramp-coach measure {file.relative_to(HOME)}, and {said.name}")


if __name__ == "__main__":
    main()
