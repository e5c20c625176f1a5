"""A cramp in words, and what is asked before it is noted or deleted."""

from skill.diary.draft import CLEAR, DELETE, NOTE, Draft
from skill.diary.past_times import Moment
from skill.diary.spoken_times import spoken_moment
from skill.language.english import spoken_duration
from skill.response.reply import Reply
from skill.storage.diary_entry import Entry
from skill.turn.place import Place
from skill.turn.situation import Situation

LOG, REMOVE, SUMMARY = "diary.log", "diary.delete", "diary.summary"
LEG = "leg"
"""Stands for the muscle where only a side was told."""
_CONFIRMING = {DELETE: "diary-delete-this", NOTE: "diary-note-this"}


def place_id(draft: Draft) -> str:
    """Name the place of what waits."""
    return LOG if draft.wish == NOTE else REMOVE


def ask(draft: Draft, situation: Situation, *said: str) -> Reply:
    """Say something, then ask what is open."""
    place = Place(id=place_id(draft), diary=draft)
    return Reply(lines=said, question=question_of(draft, situation), place=place)


def over(line: str, draft: Draft, situation: Situation, **values: str) -> Reply:
    """Say how it ended; nothing waits any more."""
    voice = situation.voice
    place = Place(id=place_id(draft))
    return Reply(lines=(voice.line(line, **values),), question=voice.line("what-now"), place=place)


def question_of(draft: Draft, situation: Situation) -> str:
    """Word the question that is open."""
    voice = situation.voice
    if draft.wish == CLEAR:
        return voice.line("diary-clear-this")
    if draft.asking:
        return voice.line("diary-which-muscle")
    if draft.doubted:
        return voice.line("diary-what-to-change")
    return voice.line(_CONFIRMING[draft.wish], cramp=described(draft.entry, situation))


def described(entry: Entry, situation: Situation) -> str:
    """Tell all of an entry: "A strong cramp in your left calf, last night, for a minute, after a run"."""
    voice = situation.voice
    cramp = voice.line(f"diary-strength-{entry.strength or 'untold'}")
    where = place_in_body(entry.muscle, entry.side, situation)
    return ", ".join(
        [
            f"{cramp} {where}" if where else cramp,
            spoken_moment(Moment(entry.at, entry.rough), situation.local_now()),
            *([voice.line("diary-lasted", time=spoken_duration(entry.seconds))] if entry.seconds else []),
            *(voice.line(f"diary-{each}") for each in entry.circumstances),
        ]
    )


def place_in_body(muscle: str | None, side: str | None, situation: Situation) -> str:
    """Name a muscle, a leg, or both: "in your left calf"; empty where neither was told, or content no longer has it."""
    voice = situation.voice
    muscle = muscle if f"diary-one-{muscle}" in voice.lines else None
    if muscle is None and side is None:
        return ""
    if side == "both":
        return voice.line("diary-in-both", muscle=voice.line(f"diary-both-{muscle or LEG}"))
    one = voice.line(f"diary-one-{muscle or LEG}")
    return voice.line("diary-in-side", side=side, muscle=one) if side else voice.line("diary-in-one", muscle=one)
