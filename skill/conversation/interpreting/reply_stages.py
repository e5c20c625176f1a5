"""Stages of what belongs to what was said before: mistakes, corrections, replies, facts, what is in hand;
and the trained head.
"""

from skill.conversation import in_hand
from skill.conversation.corrections import putting_right
from skill.conversation.diary import entry_words
from skill.conversation.interpreting.states import (
    answer_or_nothing_before,
    in_stretch,
    in_words,
    no_draft_open,
    no_help_under_way,
    no_warning_in_force,
    nothing_under_way,
)
from skill.conversation.listener import facts_told, remembering
from skill.conversation.preferences.preferences import read_pace_wish
from skill.conversation.reading import (
    by_utterance_kind,
    earlier_context,
    in_context,
    last_sentence,
    not_asked,
    of_other_muscle,
)
from skill.conversation.reading_order import Stage, Step, of_turn
from skill.conversation.reminders import reminder_in_words
from skill.conversation.replies import another_one, asked_again, closing, draft_replies, wanted_answer
from skill.conversation.replies.replies_in_words import reply_in_words
from skill.conversation.stretches.adjusting import resized_in_words

MISTAKES_AND_NOES = Stage(
    "what is wrong, and a no that tells or ends",
    "They name no piece that could be put right, and ask on from no answer.",
    (
        Step(
            of_turn(reminder_in_words.read_mistake),
            '"That\'s wrong" names no piece: what it should be is asked for, and nothing is refused.',
        ),
        Step(of_turn(entry_words.read_mistake), "The same of an entry of the diary."),
        Step(
            closing.earlier_cramp,
            '"No, had one in the night", to the question about a cramp, tells of one that is over: it says nothing of what is noted.',
        ),
        Step(
            of_turn(asked_again.read_verdict),
            '"So is that a no" asks for the verdict once more, and is no no.',
        ),
        Step(
            closing.plain_no,
            '"No, that is fine" asks on from no answer, and puts no piece right.',
        ),
    ),
    only_where=frozenset({in_words}),
)

THE_SENTENCE_BEFORE = Stage(
    "a question beside the sentence before",
    "Together with what was said before, it says more than alone, and no reply is meant by it.",
    (
        Step(
            not_asked.read,
            '"That\'s not what I asked" points back at the answer, and would hear more of it.',
        ),
        Step(
            wanted_answer.read,
            '"Go on, give me the plan" takes what was offered, and "no, just tell me how much" refuses no answer.',
        ),
        Step(
            earlier_context.read,
            '"Would those capsules of mine do anything" is of what was told three sentences ago, and not of what was asked since.',
        ),
        Step(
            of_other_muscle.read,
            '"And what about calves", once it was told why hamstrings cramp, asks the same of calves; what was told holds for no other muscle.',
        ),
        Step(
            asked_again.read,
            '"No, I want to know about running" says what was asked about, and is clearer alone than beside the question.',
        ),
        Step(
            last_sentence.read,
            '"No, I meant the cream" asks on from an answer: it puts no piece right, and refuses nothing.',
        ),
        Step(
            of_turn(asked_again.left),
            '"No, I\'m asking about my mum" refuses no answer, though nothing is known of that.',
        ),
    ),
    only_where=frozenset({in_words, nothing_under_way, no_warning_in_force, answer_or_nothing_before}),
)

CORRECTIONS = Stage(
    "corrections",
    "They begin like a no, and hold a piece of what is in hand: a side, a muscle, a time, a fact.",
    (Step(putting_right.read, '"No, the right one" begins like a no, and puts a piece right.'),),
)

REMEMBERED = Stage(
    "what is to be remembered",
    "It is told with a no, with facts or with a number, and is for longer than this reply.",
    (
        Step(
            of_turn(remembering.read),
            '"No standing, no floor, remember that" refuses nothing, and "I\'m in a wheelchair, remember that" is told for longer than today.',
        ),
        Step(read_pace_wish, '"Don\'t start counting until I say ready" is neither "don\'t" nor "ready".'),
    ),
    only_where=frozenset({no_help_under_way, no_draft_open}),
)

REPLIES_TO_THE_QUESTION = Stage(
    "replies to the open question",
    "An answer is an answer: it is read as one before anything new.",
    (
        Step(
            of_turn(draft_replies.read),
            '"No, leave it be" lets a draft go; the words for a yes and a no would keep it, or ask what was different.',
        ),
        Step(
            another_one.read,
            '"Another one" may be a cramp or a stretch: where neither was spoken of, it is asked about, and not searched for.',
        ),
        Step(
            reply_in_words,
            "While a question of ours is open, what is said is read as a reply to it before anything new.",
        ),
    ),
)

FACTS = Stage(
    "facts",
    'Who somebody is wants to be noted; of a draft "in bed" is a part.',
    (
        Step(
            of_turn(facts_told.read),
            "What only tells who somebody is wants to be noted; a question with such words is left alone.",
        ),
    ),
    only_where=frozenset({no_draft_open}),
)

IN_HAND = Stage(
    "a question about what is in hand",
    "It names nothing, and the search would find something new for it.",
    (
        Step(
            in_context.of_what_is_in_hand,
            "A question that names nothing is of what is in hand, before anything new is searched for.",
        ),
    ),
)

NUMBER_OR_POSITION = Stage(
    "a number or a position alone",
    'It is of the stretch: the head took "four times" for the time left.',
    (
        Step(of_turn(resized_in_words), '"Twenty five seconds" is how long it is held, or how often it is done.'),
        Step(of_turn(in_hand.in_other_position), '"In bed" wishes for the stretch of the same muscle there.'),
    ),
    only_where=frozenset({in_words, in_stretch}),
)

THE_HEAD = Stage(
    "the kind of sentence it is",
    "The head knows what no pattern does, and is asked last, as patterns are surer of their own.",
    (Step(by_utterance_kind.read, "The head knows what no pattern does, and gives way where the search is surer."),),
)
