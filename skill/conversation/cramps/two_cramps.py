"""Two cramps at once: the second one waits until the first has let go, and of two legs one may let go first."""

from dataclasses import replace

from skill.coaching.relief_rounds import ReliefState
from skill.conversation.cramps import cramp
from skill.knowledge.stretches import OTHER_SIDE
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain
from skill.turn.cramp_acts import Eased, NoteLeg
from skill.turn.pending.in_cramp import CheckIn, OneMoreRound
from skill.turn.turn import Turn

BOTH = "both"
"""The side of who has a cramp in two legs."""
TWO = 2
"""More muscles than these are told by who cramps all over, and one after another is no help to them."""


def read(turn: Turn) -> Act | None:
    """Read that one of two legs has let go: the help goes on with the other. "It's gone off" may mean either,
    and is asked about.
    """
    relief, text, cramps = turn.place.relief, turn.utterance.text.lower(), turn.language.cramps
    if relief is None or not isinstance(turn.pending, CheckIn | OneMoreRound):
        return None
    if turn.utterance.is_open and cramps.gone_off.match(text):
        return AskAgain()
    of_two = relief.side == BOTH or relief.also is not None
    if of_two and cramps.both_gone.search(text):
        return Eased()
    found = cramps.one_let_go.search(text) if relief.side == BOTH else None
    other = OTHER_SIDE.get(found["from"] or found["which"]) if found else None
    return NoteLeg(other) if other and not cramps.told_of_body(text).still else None


def second_told(turn: Turn, muscle: str | None) -> str | None:
    """The second of two muscles that cramp, as they are told at first: "my calf and my foot are cramping"."""
    words, part = " ".join(turn.language.sentences.words(turn.utterance.text)), turn.slot_reader["Muscle"].pattern
    found = list(part.finditer(words))
    if turn.relief is not None or len(found) != TWO:
        return None
    first, second = found
    joined = turn.language.cramps.joins_places.fullmatch(words[first.end() : second.start()])
    told = turn.named("Muscle", first.group()), turn.named("Muscle", second.group())
    return told[1] if joined and told[0] == muscle != told[1] else None


def eased(turn: Turn) -> Reply:
    """Go on with the cramp that waited, or say what to do once there is none."""
    helped = turn.relief or ReliefState()
    if helped.also is None or turn.language.cramps.both_gone.search(turn.utterance.text.lower()):
        return cramp.eased(turn)
    second = replace(helped, muscle=helped.also, also=None, round=1, began=None, toes_up=False, gently=False)
    reply = cramp.help_now(turn, second)
    return replace(reply, lines=(turn.voice.line("second-cramp"), *reply.lines))
