"""From a turn to an act: what the listener means, by the pending question, the intent, its slots, or the sentence itself.

`ORDER` is the order in which that is found out, with the reason for each place.
"""

from collections.abc import Mapping
from dataclasses import replace

from skill.conversation import greetings, in_hand
from skill.conversation.answers import going_back
from skill.conversation.corrections import putting_right
from skill.conversation.cramps import (
    after_cramp,
    body_in_cramp,
    comfort,
    cramp_of_another_time,
    cramp_of_somebody,
    hands_and_seats,
)
from skill.conversation.cramps.cramp import asked_to_breathe
from skill.conversation.diary import entry_additions, entry_words
from skill.conversation.interpreting import behind_a_reply, checked_act
from skill.conversation.listener import (
    excluded_limbs,
    facts_told,
    for_whom,
    only_statements,
    remembering,
    training_days,
)
from skill.conversation.medicines import medicines_told
from skill.conversation.open_question.reply_acts import replied
from skill.conversation.preferences import voice_wishes
from skill.conversation.preferences.preferences import read_more, read_pace_wish, read_what_else
from skill.conversation.readers import Readers
from skill.conversation.reading import (
    before_deleting,
    by_intent,
    by_utterance_kind,
    earlier_context,
    in_context,
    last_sentence,
    other_subjects,
    touched,
)
from skill.conversation.reading_order import Step, first_act, of_turn
from skill.conversation.reminders import reminder_in_words
from skill.conversation.replies import closing, draft_replies
from skill.conversation.replies.replies_in_words import reply_in_words
from skill.conversation.stretches import (
    another_by_name,
    another_stretch,
    coached_in_words,
    left_alone,
    suitable_stretches,
    tight_muscle,
    wish_after_story,
)
from skill.conversation.stretches.adjusting import resized_in_words
from skill.conversation.stretches.gentler import read_limit, read_thing
from skill.conversation.warnings import answers_to_check, follow_through, unsure_of_sign
from skill.knowledge.known_ids import YES_INTENT
from skill.turn.acts import Act, Ask, Begin
from skill.turn.pending.answers import BeenChecked
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.question import ReplyKind
from skill.turn.pending.warnings import AnythingElse
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.turn.warning_acts import FollowThrough
from skill.understanding.after_warning import STAY

REPLIES: Mapping[str, ReplyKind] = {
    "AMAZON.YesIntent": ReplyKind.YES,
    "AMAZON.NoIntent": ReplyKind.NO,
    "WorseIntent": ReplyKind.WORSE,
    "ThanksIntent": ReplyKind.THANKS,
    "TellMoreIntent": ReplyKind.MORE,
}
"""Intents that are replies to the pending question, and carry no words."""

CANCEL = "AMAZON.CancelIntent"


def interpret(readers: Readers, turn: Turn) -> Act:
    """Decide what to do. Warning signs have been looked for before."""
    turn = another_by_name.as_told(readers, excluded_limbs.without_the_reason(turn) or turn)
    act = checked_act.check(readers, turn, read(readers, turn))
    behind = behind_a_reply.as_its_own(readers, turn, act)
    if behind is None:
        return _with_its_wish(readers, turn, act)
    told = behind_a_reply.as_told(behind, checked_act.check(readers, behind, read(readers, behind)))
    if act == Begin(RELIEF):
        return told if behind_a_reply.is_surely_something(behind, told) else _with_its_wish(readers, turn, act)
    return told if behind_a_reply.is_something(turn, behind, told) else _with_its_wish(readers, turn, act)


def _with_its_wish(readers: Readers, turn: Turn, act: Act) -> Act:
    """What an act comes to where a stretch or routine is wished behind what it was read from."""
    wish = wish_after_story.alone(turn, act)
    found = checked_act.check(readers, wish, read(readers, wish)) if wish else None
    wished = (wish_after_story.as_wished(turn, wish, found) if wish and found else None) or act
    return Begin(RELIEF) if wish_after_story.helps_first(turn, wished) else wished


def read(readers: Readers, turn: Turn) -> Act:
    """Read a turn by its words and its intent; NotHeard, NotKnown or NameBack where that says nothing that is known."""
    turn = follow_through.as_asked(readers, cramp_of_another_time.without_manners(turn))
    return first_act(ORDER, readers, turn) or by_intent.read(readers, turn)


def _reply_without_words(turn: Turn) -> Act | None:
    if turn.intent == CANCEL and turn.settled and turn.place.id == turn.settled.place_id:
        return replied(turn, ReplyKind.UNDO)  # "cancel that", said of what was just set; it asks before it deletes
    if turn.intent == CANCEL and isinstance(turn.pending, DraftPending):
        return replied(turn, ReplyKind.NOT_NOW)  # "forget it", of what is read back
    if turn.intent == YES_INTENT and isinstance(turn.pending, BeenChecked) and not turn.pending.to_be_sure:
        warning = turn.library.warnings.get(turn.pending.warning)
        if warning and warning.tier == "emergency":  # Alexa hears "ok" as this, too
            return Ask(replace(turn.pending, to_be_sure=True), after_no=False)
    sign = turn.warning_in_force
    stays = sign is not None and (sign.tier == "emergency" or turn.waiting is None)  # else what waits comes back
    if turn.intent == YES_INTENT and isinstance(turn.pending, AnythingElse) and stays:
        return FollowThrough(STAY)  # an okay ends nothing, and is told once more what to do
    return replied(turn, REPLIES[turn.intent]) if turn.intent in REPLIES else None


def _somebody_has_a_cramp(readers: Readers, turn: Turn) -> Act | None:
    return Begin(RELIEF) if facts_told.has_a_cramp(readers, turn) else None


def _number_or_position_alone(turn: Turn) -> Act | None:
    return resized_in_words(turn) or in_hand.in_other_position(turn) if turn.utterance.is_open else None


ORDER = (
    Step(
        unsure_of_sign.read,
        "\"I can't see, it's dark\", while a sign is asked about, is no no: it is told how to find out.",
    ),
    Step(
        answers_to_check.read,
        '"No, I\'m just tired" is a no to a check question, and "no, only a bit puffy" none: the rules hear a denied sign in it.',
    ),
    Step(
        follow_through.read, 'After a warning "it\'s only a cramp" is said of the warning, and begins no help with one.'
    ),
    Step(of_turn(touched.read), "A button carries no words that could be read."),
    Step(of_turn(_reply_without_words), "These intents carry none either: they reply to the question that is open."),
    Step(
        of_turn(for_whom.read),
        '"I feel giddy" in a stretch, a bump that goes hard, a spasm after a spinal injury: not what they are for everybody.',
    ),
    Step(
        _somebody_has_a_cramp,
        '"No, it\'s my husband", to the cramp question, begins with a no and means that he has one.',
    ),
    Step(
        of_turn(body_in_cramp.read),
        'How somebody lies in a cramp is no reply to "is it easing?": "no, I\'m on the floor".',
    ),
    Step(
        of_turn(after_cramp.read),
        '"Carry on then", once a cramp has let go, is said of the routine that it broke off, and "can he go back on" asks of what he did.',
    ),
    Step(
        of_turn(read_limit), '"I\'ve no towel" asks for an easier way, and for none of the stretches that it resembles.'
    ),
    Step(
        of_turn(read_thing),
        '"A belt", where a towel is wanted, does as well, and "not the wall" begins no stretch at it.',
    ),
    Step(
        by_utterance_kind.cramp_of_now,
        'A cramp that comes now goes before whatever was asked: "scrap that, my leg\'s cramping".',
    ),
    Step(
        cramp_of_another_time.read,
        '"It was in the cab" and "I\'m on nights tomorrow" are of another time than now: nothing is counted for them.',
    ),
    Step(
        of_turn(hands_and_seats.read),
        '"How hard can I push", of somebody else\'s foot, and "what can I do in the cab" ask of what no search knows.',
    ),
    Step(
        cramp_of_somebody.read,
        '"His shin this time" and "he\'s lying flat on his back", of somebody who woke in pain, begin no stretch.',
    ),
    Step(
        comfort.read,
        '"I live on my own" and "just talk to me a bit" want a kind word before anything that is known, noted or offered.',
    ),
    Step(
        of_turn(left_alone.read),
        '"Not the left leg, I sprained that ankle", in a stretch, fits it to the listener: it corrects no piece, and asks nothing.',
    ),
    Step(
        of_turn(another_stretch.read),
        '"Another one", in a stretch, wishes for another: it tells of no cramp that is back, and holds no longer.',
    ),
    Step(of_turn(greetings.read), '"It\'s me, Margaret" greets, and tells of no cramp.'),
    Step(of_turn(voice_wishes.read), '"And louder" adds to the wish before it.'),
    Step(of_turn(read_more), '"And three times" adds to a wish that is remembered, and counts no differently.'),
    Step(
        of_turn(read_what_else),
        '"What else have you got me down for" asks on from what was told, and not what can be done.',
    ),
    Step(
        medicines_told.read,
        '"I take a water tablet and a statin" tells of both, and "does it cause it" asks of the medicine that was spoken of.',
    ),
    Step(
        other_subjects.read,
        '"What did the Broncos do last night" is of no leg, whatever is under way: the head and the search would make something of it.',
    ),
    Step(
        of_turn(entry_words.read_question),
        '"So it\'s getting better", once the diary was told, asks of the diary, and tells of no cramp.',
    ),
    Step(
        of_turn(entry_additions.read),
        '"Oh, and it woke me up" is told of the cramp that is noted, and of none of now; "no, only one" says how many.',
    ),
    Step(of_turn(before_deleting.read), '"Forget all that" deletes what was just read out, and is no no.'),
    Step(of_turn(reminder_in_words.read_question), '"Have I got one already" asks, though it may name a time.'),
    Step(of_turn(reminder_in_words.read_one_more), '"Set one for the bedtime stretches" begins none of them.'),
    Step(
        of_turn(reminder_in_words.read_occasion),
        '"Before bed" and "no, after work", to the time of a reminder, begin no routine, and refuse nothing.',
    ),
    Step(
        of_turn(reminder_in_words.read_purpose),
        '"To stretch me calves" is what the open reminder is for, and begins no stretch.',
    ),
    Step(
        reminder_in_words.read_time_or_days,
        '"I\'m not home till ten, so make it then" is for the open reminder, whatever else it resembles.',
    ),
    Step(going_back.read, '"Go back to the pill thing" is of what was spoken of, and goes on with no stretch.'),
    Step(of_turn(coached_in_words.read), '"Finish the routine" goes on with it; as a reply it would stop it.'),
    Step(
        of_turn(only_statements.read),
        '"Aye, every night", to an offer, tells how often cramps come: it accepts nothing, and counts no weeks.',
    ),
    Step(
        of_turn(tight_muscle.read),
        '"My calf is a bit tight" orders nothing; the search knows a tight calf, and nothing of one that is a bit tight after a run.',
    ),
    Step(
        of_turn(suitable_stretches.read),
        '"What stretches can I do" asks for those that suit, and "guide me through something" for the one that fits.',
    ),
    Step(of_turn(training_days.read), '"Have I done my stretches today" asks for none, though it names them.'),
    Step(of_turn(asked_to_breathe), '"Slow breathing please" is no wish for a slower count, nor for a stretch.'),
    Step(
        of_turn(reminder_in_words.read_mistake),
        '"That\'s wrong" names no piece: what it should be is asked for, and nothing is refused.',
    ),
    Step(of_turn(entry_words.read_mistake), "The same of an entry of the diary."),
    Step(
        closing.plain_no,
        '"No, that is fine" asks on from no answer, and puts no piece right.',
    ),
    Step(
        earlier_context.read,
        '"Would those capsules of mine do anything" is of what was told three sentences ago, and not of what was asked since.',
    ),
    Step(
        last_sentence.read,
        '"No, I meant the cream" asks on from an answer: it puts no piece right, and refuses nothing.',
    ),
    Step(
        closing.earlier_cramp,
        '"No, had one in the night", to the question about a cramp, tells of one that is over: it says nothing of what is noted.',
    ),
    Step(putting_right.read, '"No, the right one" begins like a no, and puts a piece right.'),
    Step(
        of_turn(remembering.read),
        '"No standing, no floor, remember that" refuses nothing, and "I\'m in a wheelchair, remember that" is told for longer than today.',
    ),
    Step(read_pace_wish, '"Don\'t start counting until I say ready" is neither "don\'t" nor "ready".'),
    Step(
        of_turn(draft_replies.read),
        '"No, leave it be" lets a draft go; the words for a yes and a no would keep it, or ask what was different.',
    ),
    Step(
        reply_in_words, "While a question of ours is open, what is said is read as a reply to it before anything new."
    ),
    Step(
        of_turn(facts_told.read),
        "What only tells who somebody is wants to be noted; a question with such words is left alone.",
    ),
    Step(
        in_context.of_what_is_in_hand,
        "A question that names nothing is of what is in hand, before anything new is searched for.",
    ),
    Step(
        of_turn(_number_or_position_alone),
        'A number or a position alone is of the stretch: the head took "four times" for the time left.',
    ),
    Step(by_utterance_kind.read, "The head knows what no pattern does, and gives way where the search is surer."),
)
"""Asked from top to bottom; what none of them reads is no reply, and is left to `by_intent`."""
