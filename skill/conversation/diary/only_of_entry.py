"""Which sentences are of an entry alone: they tell its muscle, take its leg back, or put a leg or day right."""

from skill.conversation.diary.entry_details import heard, is_details, is_under_way
from skill.diary.draft import NOTE
from skill.diary.told import read_details
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.turn import Turn


def begins_with_its_place(turn: Turn, draft: EntryDraft) -> bool:
    """Whether the muscle that an entry lacks is told first, and then how it was: "calf, it was bent right up"."""
    lacks = draft.draft.wish == NOTE and draft == turn.pending and draft.draft.entry.muscle is None
    told = turn.language.diary.place_first.match(turn.written) if lacks else None
    names = told is not None and turn.named("Muscle", told["place"]) is not None
    return names and not (turn.asks or is_under_way(turn) or turn.said_slots.stretching)


def denies_its_leg(turn: Turn, draft: EntryDraft) -> bool:
    """Whether it is denied that a leg was told, whatever else is put right: "I never said right"."""
    said = turn.language.diary.denies_side.search(turn.written) if draft.draft.wish == NOTE else None
    return said is not None and not turn.asks and is_details(turn, heard(turn))


def tells_nothing_else(turn: Turn) -> bool:
    """Whether a sentence that puts a leg or a day right is of nothing but the cramp:
    "I had wine the night before" is of something else.
    """
    language = turn.language
    rest = language.diary.other_leg.sub(" ", language.diary.day_before.sub(" ", turn.utterance.text))
    small = (
        language.reminders.schedule_words
        | language.diary.detail_words
        | language.sentences.linking_words
        | language.requests.request_words
    )
    small |= language.requests.own_words | language.sentences.denying_words | language.cramps.body_words
    told = read_details(language.sentences.written_out(rest), turn.slot_reader, language)
    return {each for each in told.rest if len(each) > 1} <= small
