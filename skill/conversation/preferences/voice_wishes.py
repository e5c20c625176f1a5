"""Wishes for how the skill speaks: louder or softer, at which pace, how much; and that it is right now."""

from skill.conversation.preferences.preferences import asks_to_speak_up, voice_named
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.in_cramp import SignInCramp
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import COUNT_STYLE, FASTER, SET_PREFERENCE, SLOWER, VOICE
from skill.turn.turn import Turn

OF_SPEAKING = frozenset({SET_PREFERENCE, COUNT_STYLE, SLOWER, FASTER, VOICE})
"""Places after which a few words may be of voice and pace."""
SET_VOICE, EASED = "SetVoiceIntent", "EasedIntent"
AGREEING = frozenset({"OkayIntent", "NotedIntent", "AgreeIntent"})
"""Intents of who is content, where nothing was asked."""
OF_PACE = frozenset({SLOWER, FASTER})


def read(turn: Turn) -> Act | None:
    """Read "can you speak up, I'm deaf", "normal speed"; and, once a voice or a pace was wished, "no,
    softer" and "that's better".
    """
    if turn.session.warned or isinstance(turn.pending, IsItHappening | SignInCramp):
        return None
    told = _told_by_intent(turn)
    if told or not turn.utterance.is_open:
        return told
    text, language = turn.written, turn.language
    adds = turn.place.id in OF_SPEAKING or (turn.place.coached is not None and language.wishes.and_more.match(text))
    # "quieter, the baby's asleep"
    near = language.cramps.others_near.search(turn.utterance.text)
    for_others = near and turn.named("VoiceStyle", turn.utterance.text)
    if asks_to_speak_up(turn) or (adds and voice_named(turn)) or for_others:
        return Begin(VOICE)
    if turn.place.relief is None and language.wishes.normal_pace.search(text) and not turn.said_slots.stretching:
        return Begin(SET_PREFERENCE)
    return _of_how_it_was(turn, text)


def _of_how_it_was(turn: Turn, text: str) -> Act | None:
    """Read what is said of the way of speaking as it is now, or as it was."""
    language, wished_before = turn.language, turn.place.id in OF_SPEAKING
    idle = not turn.place.is_under_way
    counted = wished_before or turn.place.coached is not None
    if counted and language.wishes.counts_again.search(text):
        return Begin(COUNT_STYLE)
    if turn.coached and language.wishes.doubts_count.search(text):
        return Begin(COUNT_STYLE)
    if idle and (wished_before or turn.place.about is None) and language.wishes.as_you_were.search(text):
        return Begin(SET_PREFERENCE if turn.place.id in OF_PACE else VOICE)
    if wished_before and language.wishes.that_suits.match(text):
        return AskAgain("glad-it-suits")
    says_short = idle and turn.place.about is None and language.wishes.short_answers.match(text)
    return AskAgain("answers-are-short") if says_short else None


def _told_by_intent(turn: Turn) -> Act | None:
    """Read "speak up" and "that's better" where Alexa tells no words: they are of the voice,
    and not of what was said or of a cramp.
    """
    if turn.intent == SET_VOICE and turn.slot_id("voice"):
        return Begin(VOICE)
    content = turn.intent == EASED or (turn.intent in AGREEING and isinstance(turn.pending, WhatNow))
    suits = content and turn.place.id in OF_SPEAKING and not turn.place.is_under_way
    return AskAgain("glad-it-suits") if suits else None
