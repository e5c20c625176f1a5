"""Replies to "always hold for twenty seconds", "quietly, please", "what do you remember about me" and "forget me"."""

from collections.abc import Mapping
from dataclasses import replace

from skill.coaching.count import CountStyle
from skill.coaching.plan import Pace, Wishes
from skill.conversation import fallback
from skill.conversation.cramps import cramp
from skill.conversation.listener import facts_forgotten, remembering
from skill.conversation.listener.training_days import not_kept
from skill.conversation.open_question.put_question import asking
from skill.conversation.readers import Readers
from skill.conversation.stretches import controls
from skill.conversation.stretches.adjusting import go_on_with
from skill.conversation.stretches.playing import with_lines
from skill.conversation.thresholds import WORDS_OF_A_NUMBER
from skill.language.text import tokenise
from skill.response.reply import Reply
from skill.storage.profile import Preferences, Profile
from skill.turn.acts import Act, Begin, Correct
from skill.turn.pending.answers import ForgetAll, WhatNow
from skill.turn.pending.question import ReplyKind
from skill.turn.place import (
    FASTER,
    FORGET,
    LAST_CRAMP,
    LIST_PREFERENCES,
    LIST_REMINDERS,
    PAUSE,
    SET_PREFERENCE,
    SLOWER,
    Place,
)
from skill.turn.turn import Turn

KEPT: Mapping[str, str] = {"preference": LIST_PREFERENCES, "reminder": LIST_REMINDERS, "diary": LAST_CRAMP}
"""By what was spoken of last: what reads it back."""


def set_preference(turn: Turn) -> Reply:
    """Store what was said or, where only "remember that" was, how the stretch is done now."""
    wished, voice = _said(turn) or _now(turn), turn.voice
    if not wished:
        return fallback.what_now(turn, "what-i-can-remember", SET_PREFERENCE)
    confirmed = voice.line("remembered", wish=turn.language.speech.listed(_spoken(turn, wished)))
    if turn.coached:
        reply = go_on_with(turn, wished, said=confirmed, place_id=SET_PREFERENCE)
    else:
        reply = asking(turn, WhatNow(), confirmed, *remembering.only_today(turn), place=Place(id=SET_PREFERENCE))
    quiet, style = wished.get("quiet"), wished.get("style")
    return replace(
        reply,
        wishes=wished,
        unkept=not_kept(turn),
        quiet=quiet if isinstance(quiet, bool) else None,
        style=style if isinstance(style, str) else None,
    )


def _wished_pace(turn: Turn) -> str | None:
    """Whether free words wish that the count waits for "ready", or waits no more; None where they wish neither."""
    text, language = turn.utterance.text, turn.language
    if not turn.utterance.is_open:
        return None
    written = language.sentences.written_out(text)
    if language.wishes.waits_no_more.search(text) or language.wishes.normal_pace.search(written):
        return Pace.NORMAL.value
    if turn.place.id in (SLOWER, FASTER) and language.wishes.as_you_were.search(written):
        return Pace.NORMAL.value
    return Pace.WAIT.value if language.wishes.waits.search(text) else None


def read_pace_wish(readers: Readers, turn: Turn) -> Act | None:
    """Read a wish that the count waits for "ready", or no more; "wait till i'm ready" alone needs a moment."""
    if turn.said_slots.plan or turn.said_slots.muscle or _wished_pace(turn) is None:
        return None
    reading = readers.replies.read(turn.utterance.text)
    needs_a_moment = reading is not None and reading.kind is ReplyKind.NOT_READY and not reading.rest
    return None if needs_a_moment else Begin(SET_PREFERENCE)


def read_more(turn: Turn) -> Act | None:
    """Read what adds to a wish that is remembered: "and three times"; a number alone is how long, or how often."""
    text, said = turn.utterance.text, turn.said_slots
    after_wish = turn.place.id == SET_PREFERENCE and isinstance(turn.pending, WhatNow) and turn.utterance.is_open
    if not after_wish or said.muscle or said.plan or said.stretching:
        return None
    number = next(iter(turn.language.requests.bare_numbers(text)), None)
    is_alone = not said.hold and said.time in (None, number) and said.repetitions in (None, number)
    if number and is_alone and len(text.split()) <= WORDS_OF_A_NUMBER:
        return Correct(number=number)
    wishes = said.hold or said.time or said.repetitions or said.style or said.side
    return Begin(SET_PREFERENCE) if wishes and turn.language.wishes.and_more.match(text) else None


def asks_to_speak_up(turn: Turn) -> bool:
    """Whether a louder voice is wished, or no whisper."""
    text, language = turn.written, turn.language
    return (language.wishes.speak_up.search(text) or language.wishes.stops_whispering.search(text)) is not None


def voice_named(turn: Turn) -> str | None:
    """The voice that a few words name, with small words around it; None where they say more.

    "How you were" is the normal one.
    """
    language = turn.language
    if language.wishes.as_you_were.search(turn.written):
        return "normal"
    small = language.sentences.linking_words | language.requests.request_words | language.sentences.denying_words
    small |= {"again", "back", "bit", "to", "too", "now", "actually", "still", "but", "more", "even"}
    words = [word for word in tokenise(turn.utterance.text) if word not in small]
    return turn.named("VoiceStyle", " ".join(words)) if len(words) == 1 else None


def read_what_else(turn: Turn) -> Act | None:
    """Read "what else have you got me down for": the wishes,
    or the reminders where those were told last or are spoken of.
    """
    text = turn.written
    if turn.utterance.is_open and isinstance(turn.pending, WhatNow) and turn.language.diary.wants_it_read.search(text):
        return _read_again(turn)
    if turn.utterance.is_open and isinstance(turn.pending, WhatNow) and turn.language.diary.is_it_kept.search(text):
        label = KEPT.get(turn.place.kind)
        return Begin(label) if label and label in turn.library.labels else None
    if not turn.utterance.is_open or turn.place.is_under_way or not turn.language.diary.what_else_is_kept.search(text):
        return None
    of_reminders = turn.place.kind == "reminder" and turn.place.id != LIST_REMINDERS
    label = LIST_REMINDERS if of_reminders or turn.place.id == LIST_PREFERENCES else LIST_PREFERENCES
    return Begin(label) if label in turn.library.labels else None


def _read_again(turn: Turn) -> Act | None:
    """What is read back of what was just taken down: wishes, reminders, or entries of the diary."""
    label = KEPT.get(turn.place.kind)
    return Begin(label) if label in turn.library.labels and label else None


def possible_again(turn: Turn) -> Reply:
    """Store that something is possible again: "I have a wall now"."""
    limitation = turn.slot_id("limitation") or facts_forgotten.possible_again(turn)
    if limitation is None:
        return fallback.what_now(turn, "what-i-can-remember")
    reply = fallback.what_now(turn, "possible-again", SET_PREFERENCE)
    return replace(reply, wishes={"can": (limitation,)}, unkept=not_kept(turn))


def set_voice(turn: Turn) -> Reply:
    """Whisper, or speak up, from now on; what is under way goes straight on."""
    wished = turn.slot_id("voice") or ("normal" if asks_to_speak_up(turn) else voice_named(turn))
    quiet, place = wished != "normal", turn.place
    lower = not quiet and turn.language.wishes.just_lower.search(turn.utterance.text)
    line = "whispering" if quiet else "lower-by-device" if lower else "speaking-up"
    if turn.relief:  # "be quiet, you'll wake him" hears nothing again that was heard, and who is too far off hears all
        goes_on = cramp.with_less_talk(turn) if quiet else cramp.help_now(turn, turn.relief)
        return replace(goes_on, quiet=quiet)
    if place.coached and place.id == PAUSE:
        return replace(controls.pause(turn), quiet=quiet)
    if place.coached and place.coached.waits and turn.coached:  # a wish is no "ready"
        return replace(go_on_with(turn, {}, said=turn.voice.line(line), place_id=SET_PREFERENCE), quiet=quiet)
    if place.coached:
        reply = controls.resume(turn)
        return replace(with_lines(reply, (turn.voice.line(line), *reply.lines), SET_PREFERENCE), quiet=quiet)
    if isinstance(turn.pending, WhatNow):
        return replace(fallback.what_now(turn, line, SET_PREFERENCE), quiet=quiet)
    asked = fallback.ask_again(turn, turn.voice.line(line))  # what was asked is still open
    return replace(asked, place=replace(asked.place, id=SET_PREFERENCE), quiet=quiet)


def list_preferences(turn: Turn) -> Reply:
    """Read back everything that is stored."""
    profile, place = turn.profile, Place(id=LIST_PREFERENCES)
    if turn.records.failed:
        return asking(turn, WhatNow(), turn.voice.line("cannot-look-up"), place=place)
    nothing = "may-be-lost" if turn.records.may_lack() else "nothing-remembered"
    nothing = nothing if turn.records.keeps else "nothing-kept-here"
    lines = (*_read_back(turn, profile), *remembering.known_today(turn)) or (turn.voice.line(nothing),)
    return asking(turn, WhatNow(), *lines, place=place)


def forget(turn: Turn) -> Reply:
    """Ask first: what is deleted is gone. Then delete everything about this listener, and say whether it worked."""
    if not isinstance(turn.pending, ForgetAll):
        return asking(turn, ForgetAll(), place=Place(id=FORGET))
    line = "forgotten" if turn.records.forget() else "not-forgotten"
    line = line if turn.records.keeps else "nothing-to-forget"
    return replace(fallback.what_now(turn, line, FORGET), forgets=True)


def _read_back(turn: Turn, profile: Profile) -> tuple[str, ...]:
    voice, wishes = turn.voice, _values(profile.preferences)
    liked = _spoken(turn, {name: value for name, value in wishes.items() if name != "avoid"})
    avoided = _spoken(turn, {"avoid": profile.preferences.avoid})
    return (
        *([voice.line("you-like", wishes=turn.language.speech.listed(liked))] if liked else []),
        *([voice.line("you-avoid", avoid=turn.language.speech.listed(avoided))] if avoided else []),
        *(
            [voice.line("days-remembered", days=turn.language.speech.counted(len(profile.done), "day"))]
            if profile.done
            else []
        ),
        *([voice.line("place-remembered")] if turn.left() else []),
    )


def _said(turn: Turn) -> Mapping[str, object]:
    """Collect the wishes that the slots name."""
    said, of_pace = turn.said_slots, turn.language.wishes.normal_pace.search(turn.written)
    voice = turn.slot_id("voice") or (None if of_pace else turn.named("VoiceStyle", turn.utterance.text))
    asked = Wishes(said.hold or said.time, said.repetitions).within_limits()
    limits = remembering.limitations(turn) if turn.utterance.is_open else ()
    limits = limits or ((said.limitation,) if said.limitation else ())
    told = remembering.asked_to(turn) and not turn.language.wishes.begins_with_side.search(turn.utterance.text)
    side = None if told else said.side  # "remember my left knee is bad" wishes for no leg first
    pace = turn.slot_id("pace") or _wished_pace(turn) or turn.named("PaceStyle", turn.utterance.text)
    found: dict[str, object] = {
        "seconds": asked.seconds,
        "repetitions": asked.repetitions,
        "side": side if side in ("left", "right") else None,
        "style": _style_beside_wait(turn) if pace == Pace.WAIT.value else _style_in_words(turn),
        "pace": pace,
        "quiet": None if voice is None else voice == "whisper",
        "avoid": limits or None,
    }
    return {name: value for name, value in found.items() if value is not None}


def _style_beside_wait(turn: Turn) -> str | None:
    """The way of counting that is told beside a wish to wait: "don't count until I say go" names none."""
    return turn.named("CountStyle", turn.language.wishes.waits.sub(" ", turn.utterance.text))


def _style_in_words(turn: Turn) -> str | None:
    wishes, text = turn.language.wishes, turn.written
    named = turn.said_slots.style
    if wishes.counts_less.search(text) and named in (None, CountStyle.EVERY_SECOND):
        return CountStyle.QUIET.value
    aloud = wishes.counts_aloud.search(text) and not wishes.less_of_it.search(text)
    return named or (CountStyle.EVERY_SECOND.value if aloud else None)


def _now(turn: Turn) -> Mapping[str, object]:
    """Collect how the stretch under way is done, and the voice of this session."""
    running, session = turn.place.coached, turn.session
    asked = running.wishes() if running else Wishes()
    found: dict[str, object] = {
        "seconds": asked.seconds,
        "repetitions": asked.repetitions,
        "pace": asked.pace.value if running and asked.pace is not Pace.NORMAL else None,
        "style": session.style,
        "quiet": session.quiet,
    }
    return {name: value for name, value in found.items() if value is not None}


def _values(preferences: Preferences) -> Mapping[str, object]:
    return {name: value for name, value in vars(preferences).items() if value not in (None, ())}


def _spoken(turn: Turn, wished: Mapping[str, object]) -> list[str]:
    """Name each wish in a few words."""
    voice, seconds, repetitions, avoid = turn.voice, *(wished.get(n) for n in ("seconds", "repetitions", "avoid"))
    style, pace, side, quiet = (wished.get(name) for name in ("style", "pace", "side", "quiet"))
    return [
        *(
            [voice.line("wish-seconds", time=turn.language.speech.duration(seconds))]
            if isinstance(seconds, int)
            else []
        ),
        *([turn.language.speech.counted(repetitions, "time")] if isinstance(repetitions, int) else []),
        *([voice.line(f"wish-style-{style}")] if style in list(CountStyle) else []),
        *([voice.line(f"wish-pace-{pace}")] if pace in list(Pace) else []),
        *([voice.line("wish-side", side=str(side))] if side in ("left", "right") else []),
        *([voice.line("wish-whispering" if quiet else "wish-aloud")] if isinstance(quiet, bool) else []),
        *(
            [voice.line(f"wish-{each}") for each in avoid if f"wish-{each}" in voice.lines]
            if isinstance(avoid, tuple)
            else []
        ),
    ]
