"""Where a cramp is, and what a sentence tells of the body that has it; a place that is denied is never taken."""

from skill.coaching.choice import LEG_IN_CAST
from skill.coaching.relief_rounds import FOOT, HELPING, SHIN, UNKNOWN_MUSCLE
from skill.knowledge.known_ids import CANNOT_REACH, CAST, UNSTEADY
from skill.language.said import BodyTold
from skill.language.text import tokenise
from skill.turn.pending.answers import FollowUp
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import RELIEF
from skill.turn.turn import Turn

THIGHS = ("quadriceps", "hamstring", "inner-thigh")
"""The sides of the thigh."""
SIDE_OF_HIP = ("glute", "hip")
"""The muscle at the side of the hip, and what names it besides."""
UP_HIGH, SITTING = "up-high", "sitting"
"""Positions: of who stands on a ladder or stairs, or sits."""


def muscle_told(turn: Turn) -> str | None:
    """The muscle that a sentence says the cramp is in; "I can't reach my foot" and "he's holding my foot",
    said in a cramp, name none.

    In a cramp of which the muscle is known, another part that is named besides moves nothing:
    "it grabs when I point my toes".
    """
    told, relief = told_of_body(turn), turn.place.relief
    if (told.out_of_reach or told.position == HELPING) and relief:
        return None
    named = _named(turn, told)
    is_known = relief is not None and relief.muscle not in (UNKNOWN_MUSCLE, named)
    return None if named and is_known and not _is_in_it(turn, told) else named


def _named(turn: Turn, told: BodyTold) -> str | None:
    """A muscle that a sentence names, wherever; a joint that has been bad for long is none."""
    if turn.language.moment.holds_foot.search(turn.utterance.text.lower()):
        return None  # "I'm holding his foot"
    if (meant := _without_denied(turn)) is not None:
        return turn.named("Muscle", meant) or turn.language.cramps.told_of_body(meant).muscle
    without = turn.language.moment.bad_part.sub(" ", turn.utterance.text.lower())
    if without != turn.utterance.text.lower() and turn.utterance.is_open:
        return told.muscle or turn.named("Muscle", " ".join(turn.language.sentences.words(without)))
    if told.foot_up and turn.place.relief is None:
        return SHIN
    # "me calf's gone" names a muscle only with its contraction cut, and "on my feet" names none
    words = turn.slot_reader.without_positions(" ".join(turn.language.sentences.words(turn.utterance.text)))
    named = turn.said_slots.muscle or turn.named("Muscle", words)
    narrower = (told.muscle in THIGHS and named in (None, *THIGHS)) or (told.muscle, named) == SIDE_OF_HIP
    return told.muscle if narrower else named or told.muscle


def _without_denied(turn: Turn) -> str | None:
    """A sentence without the places that it denies, "no not the calf the foot"; None where it denies none."""
    text, part = " ".join(turn.language.sentences.words(turn.utterance.text)), turn.slot_reader["Muscle"].pattern
    denied = [
        (each, found)
        for each in turn.language.cramps.denies_place.finditer(text)
        if (found := part.match(text, each.end()))
    ]
    for each, found in reversed(denied):
        text = f"{text[: each.start()]} {text[found.end() :]}"
    return text if denied else None


def _is_in_it(turn: Turn, told: BodyTold) -> bool:
    """Whether a sentence says of the part that it names that the cramp is there: "it's in my foot", "no,
    the calf", or that alone.
    """
    language = turn.language
    words = " ".join(tokenise(turn.utterance.text, apostrophes=True))
    relief = turn.place.relief
    toes = told.toes_up and not (relief and relief.muscle == SHIN)
    if relief and relief.either_side and told.muscle in THIGHS:
        return True  # "on the inside", to which side of the thigh it is
    if (
        _without_denied(turn) is not None
        or turn.slot_id("muscle")
        or told.moved
        or told.just_now
        or toes
        or language.moment.says_cramp.search(words)
    ):
        return True
    part = turn.slot_reader["Muscle"].pattern
    if any(
        not words[each.end() :].strip() or part.match(words, each.end())
        for each in language.moment.says_where.finditer(words)
    ):
        return True
    besides = part.sub(" ", told.rest if told.muscle else words)
    return is_nothing(turn, besides)


def told_of_body(turn: Turn) -> BodyTold:
    """What words tell, with the limitation that Alexa heard."""
    told, limitation = turn.language.cramps.told_of_body(turn.utterance.text), turn.said_slots.limitation
    special = turn.library.relief.special
    said = next((each for each in turn.said_slots.positions if each in special), turn.said_slots.position)
    if said not in special and turn.language.cramps.told_last.match(turn.written_words):
        said = next(reversed(turn.said_slots.positions), said)  # "on my feet since six, now I'm in bed and it cramps"
    if told.position == SITTING and said in (None, UP_HIGH):
        said = SITTING  # "I've sat down on the stairs"
    in_foot = turn.place.relief is not None and turn.place.relief.muscle in (FOOT, SHIN)
    return told._replace(
        toes_up=told.toes_up or ((told.drawn_up or told.foot_up) and in_foot),
        position=None if told.denied else said or told.position,
        out_of_reach=told.out_of_reach or limitation == CANNOT_REACH,
        unsteady=told.unsteady or limitation in UNSTEADY,
        unbent=told.unbent
        and not (
            in_foot and turn.language.cramps.joints.isdisjoint(turn.language.sentences.words(turn.utterance.text))
        ),
    )


def leg_in_cast(turn: Turn) -> bool:
    """Whether the leg that cramps is in a cast: as it was told, or where a sign was asked about for it and denied."""
    asked = turn.library.relief.sign_warning in turn.session.denied and CAST in turn.session.signs
    return asked or LEG_IN_CAST in turn.session.avoid


def is_place_alone(turn: Turn) -> bool:
    """Whether nothing is told but a muscle or a leg: "in the calf, right one"."""
    told = turn.language.cramps.told_of_body(turn.utterance.text)
    rest = " ".join(turn.slot_reader["Muscle"].pattern.sub(" ", told.rest).split())
    named = told.muscle or turn.said_slots.muscle or turn.said_slots.side
    return bool(named) and (is_nothing(turn, rest) or turn.language.cramps.leg_alone.match(rest) is not None)


def is_nothing(turn: Turn, text: str) -> bool:
    """Whether a text says nothing more than small words around a place or position."""
    return turn.language.cramps.body_words.issuperset(tokenise(text, apostrophes=True))


def named_when_asked(turn: Turn) -> str | None:
    """The muscle of the sentence that was asked about:
    "hamstring's gone on us" - "do you have a cramp right now?" - "aye".
    """
    if isinstance(turn.pending, IsItHappening) and turn.pending.then == RELIEF:
        return turn.session.muscle  # of a cramp that waits for that one question
    if isinstance(turn.pending, EntryDraft) and turn.relief is None:
        return turn.pending.draft.entry.muscle  # "yes, it's there now", to a note of it
    asks = isinstance(turn.pending, CrampingNow) or (isinstance(turn.pending, FollowUp) and turn.pending.then == RELIEF)
    if not asks or turn.relief is not None or not turn.session.said:
        return None
    words = " ".join(turn.language.sentences.words(turn.session.said))
    told = turn.language.cramps.told_of_body(turn.session.said).muscle
    return turn.named("Muscle", words) or told
