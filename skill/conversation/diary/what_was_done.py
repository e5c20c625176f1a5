"""What somebody did, told to the diary: "write down that I did my stretches". It is no cramp, and nothing is noted
of it.
"""

from skill.conversation.diary.entry_words import in_hand
from skill.diary.told import read_details
from skill.turn.acts import Act, AskAgain, Begin, GladToHear
from skill.turn.pending.drafts import Drop
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.place import DELETE_CRAMP, NOTE_CRAMP
from skill.turn.turn import Turn

ONLY_CRAMPS = "counts-what-we-do"
"""The line that says what is counted by itself, and that only cramps are noted."""


def read(turn: Turn) -> Act | None:
    """Read a wish to note what was done, and who says of a note that it was none of a cramp."""
    if not (turn.diary and turn.utterance.is_open) or turn.place.is_under_way:
        return None
    if not turn.language.diary.noting_words.isdisjoint(turn.written.split()) and tells_it(turn):
        return AskAgain(ONLY_CRAMPS)
    draft = in_hand(turn)
    if draft is None or not draft.only_adds or not turn.language.practice.was_no_cramp.match(turn.written):
        return None
    return Drop(draft) if draft == turn.pending else Begin(DELETE_CRAMP)  # which asks first


def instead(turn: Turn, act: Act) -> Act | None:
    """What is done in place of noting a cramp, where only something done was told: "had a good run today"."""
    if act != Begin(NOTE_CRAMP) or not turn.utterance.text or not tells_it(turn):
        return None
    return AskAgain() if isinstance(turn.pending, EntryDraft) else GladToHear()


def tells_it(turn: Turn) -> bool:
    """Whether a sentence tells what was done, and no cramp: neither by its name, nor as "one", nor by a muscle."""
    language, text = turn.language, turn.written
    if not language.practice.was_done.search(text):
        return False
    rest = language.practice.was_done.sub(" , ", text)
    names_one = language.cramps.names_one.search(text) or language.moment.had_one.search(text)
    where = read_details(rest, turn.slot_reader, language).words.keys() & {"muscle", "strength"}
    return not (names_one or where)
