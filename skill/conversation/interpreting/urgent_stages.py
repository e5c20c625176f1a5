"""Stages of what goes before any wish or question: signs, what carries no words, the body, a cramp,
and the stretch under way.
"""

from skill.conversation.cramps import (
    after_cramp,
    asked_in_cramp,
    body_in_cramp,
    comfort,
    cramp_denied,
    cramp_of_another_time,
    cramp_of_somebody,
    hands_and_seats,
    leg_that_hurts,
    tight_muscle,
    whether_now,
)
from skill.conversation.diary import past_story
from skill.conversation.interpreting.states import (
    answer_or_nothing_before,
    in_stretch,
    in_words,
    intent_says_it_all,
    no_cramp_in_hand,
    no_draft_open,
    no_warning_in_force,
    nothing_under_way,
    sign_asked_about,
    stretch_in_hand,
)
from skill.conversation.listener import facts_forgotten, facts_told, for_whom, whose_body
from skill.conversation.open_question import own_words
from skill.conversation.reading import by_utterance_kind, said_in_passing, touched
from skill.conversation.reading_order import Stage, Step, of_turn
from skill.conversation.replies import draft_replies, without_words
from skill.conversation.stretches import (
    another_stretch,
    back_from_pause,
    holds_wished,
    left_alone,
    place_told,
    size_wishes,
    within_routine,
)
from skill.conversation.stretches.gentler import read_limit, read_thing
from skill.conversation.warnings import answers_to_check, explained_afterwards, follow_through, unsure_of_sign

SIGN_ASKED_ABOUT = Stage(
    "an answer to a question about a sign",
    "Nothing that is said to such a question may be taken for anything else.",
    (
        Step(
            unsure_of_sign.read,
            "\"I can't see, it's dark\", while a sign is asked about, is no no: it is told how to find out.",
        ),
        Step(
            answers_to_check.read,
            '"No, I\'m just tired" is a no to a check question, and "no, only a bit puffy" none: the rules hear a denied sign in it.',
        ),
    ),
    only_where=frozenset({sign_asked_about}),
)

AFTER_A_WARNING = Stage(
    "what is said to a warning",
    'A warning is left by no guess; "call an ambulance for me" is heard without one, too.',
    (
        Step(
            explained_afterwards.read,
            '"It\'s nail polish", of a toe that is black, is no play-down: what it explains is known, and the rest stays.',
        ),
        Step(
            follow_through.read,
            'After a warning "it\'s only a cramp" is said of the warning, and begins no help with one.',
        ),
    ),
)

WITHOUT_WORDS = Stage(
    "what carries no words",
    "There is nothing to read in a button or a plain yes: it replies to the question that is open.",
    (
        Step(of_turn(touched.read), "A button carries no words that could be read."),
        Step(of_turn(without_words.read), "These intents carry none either: they reply to the question that is open."),
    ),
    only_where=frozenset({intent_says_it_all}),
)

OUR_OWN_WORDS = Stage(
    "a yes or no in the words of our own question",
    "They are of that question, whatever they would be by themselves.",
    (
        Step(
            own_words.read,
            '"Yes, change it", to "shall I change it?", changes no piece, and "yeah, take it out" lets no note go.',
        ),
        Step(
            draft_replies.good_night,
            '"Ok night night", to a note that is read back, is a goodbye, and no time of the cramp.',
        ),
        Step(of_turn(draft_replies.takes_note), '"Oh right" takes note: it begins nothing, and names no leg.'),
    ),
    only_where=frozenset({in_words, no_warning_in_force}),
)

THE_BODY = Stage(
    "for whom it is, and how the body is",
    "Whose cramp it is, how they lie and what they have changes what every other sentence means.",
    (
        Step(
            of_turn(comfort.unwell),
            '"I\'m not well" refuses nothing, whatever was asked: it is asked what is wrong.',
        ),
        Step(
            of_turn(for_whom.read),
            '"I feel giddy" in a stretch, a bump that goes hard, a spasm after a spinal injury: not what they are for everybody.',
        ),
        Step(
            of_turn(whose_body.read),
            '"Can I do it for her" and "not mine, hers" are of another body than the listener\'s: nothing is refused, and no stretch begins.',
        ),
        Step(
            of_turn(facts_told.read_put_right),
            '"No, I said that wrong, my brother\'s the diabetic" takes a fact back: it denies no cramp, and asks nothing of diabetes.',
        ),
        Step(
            tight_muscle.read_without_cramp,
            '"Nah, not cramp, just stiff" tells of a muscle to stretch: to everybody below it is a no, and nothing else, or a joint.',
        ),
        Step(
            of_turn(cramp_denied.read),
            '"She\'s not having one", to the cramp question, tells whose it would be, and that there is none.',
        ),
        Step(
            whether_now.read,
            '"Yeah, right now", once cramps of every night were told, is no yes to a routine, and "can we talk about the cramps now" no cramp.',
        ),
        Step(
            of_turn(past_story.read_by_another_name),
            '"I\'d an absolute belter yesterday after the match" tells of a cramp, and asks nothing of matches.',
        ),
        Step(
            asked_in_cramp.read,
            '"Which way do the toes go" and "it was worse last night" are no reply to "is it easing?", though they name a foot or an ease.',
        ),
        Step(
            cramp_of_somebody.answered,
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
    ),
)

WHAT_IS_LACKED = Stage(
    "what is lacked, or cannot be done",
    "It resembles the names of the stretches that need it.",
    (
        Step(
            of_turn(facts_forgotten.read),
            '"Forget that I\'ve no wall" has one again, and lacks none.',
        ),
        Step(
            of_turn(read_limit),
            '"I\'ve no towel" asks for an easier way, and for none of the stretches that it resembles.',
        ),
        Step(
            of_turn(read_thing),
            '"A belt", where a towel is wanted, does as well, and "not the wall" begins no stretch at it.',
        ),
    ),
    only_where=frozenset({in_words, stretch_in_hand}),
)

A_LEG_THAT_HURTS = Stage(
    "a leg that hurts, and nothing else",
    "It is a rule: what the head and the search make of so few words is another thing after each training.",
    (
        Step(
            of_turn(leg_that_hurts.read),
            '"My leg hurts" is asked about, and "my foot\'s killing me" is helped with; neither is refused, nor answered by a topic.',
        ),
    ),
    only_where=frozenset({no_cramp_in_hand, no_warning_in_force, nothing_under_way, answer_or_nothing_before}),
)

A_CRAMP_OF_NOW = Stage(
    "a cramp that comes now",
    "Help comes first, whatever is under way; where a cramp is in hand already, it is told of that.",
    (
        Step(
            by_utterance_kind.cramp_of_now,
            'A cramp that comes now goes before whatever was asked: "scrap that, my leg\'s cramping".',
        ),
    ),
    only_where=frozenset({no_cramp_in_hand}),
)

ANOTHER_CRAMP = Stage(
    "a cramp of another time, or of somebody else",
    "Help and its count begin for a cramp of now alone, and who is afraid hears a kind word first.",
    (
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
            said_in_passing.read,
            '"It\'s just a figure of speech" names no stretch, and "I\'m sorry for wasting your time" wishes for no other pace.',
        ),
    ),
    only_where=frozenset({in_words, no_warning_in_force}),
)

IN_ITS_MIDDLE = Stage(
    "where to in a routine, how many holds more, and where and how long it is done",
    "It names stretches, times and places, of which none is begun or changed anew.",
    (
        Step(
            back_from_pause.read,
            '"Back again", in a pause, is whoever paused: no other stretch is wished, and no back hurts.',
        ),
        Step(
            of_turn(within_routine.read),
            '"Skip to the hamstring one", in a routine, goes to that stretch of it, and "I\'ve only got five minutes" begins no other.',
        ),
        Step(
            of_turn(size_wishes.read),
            '"That\'s a lot, can we do just one", to "are you in position?", is no "ready", and no wish for less talk.',
        ),
        Step(
            of_turn(holds_wished.read),
            '"Again on the same leg", in a stretch or right after it, is one hold more: no cramp is back, and none is noted by "add one more".',
        ),
        Step(
            of_turn(place_told.read),
            '"I\'m on the bus", in a stretch at a wall, is done with what a seat allows, and tells of no cramp.',
        ),
    ),
    only_where=frozenset({no_draft_open, in_stretch}),
)

THE_STRETCH = Stage(
    "the stretch under way, and another one",
    "What fits a stretch to the listener names muscles and legs, as corrections and cramps do.",
    (
        Step(
            of_turn(left_alone.read),
            '"Not the left leg, I sprained that ankle", in a stretch, fits it to the listener: it corrects no piece, and asks nothing.',
        ),
        Step(
            of_turn(another_stretch.read),
            '"Another one", in a stretch, wishes for another: it tells of no cramp that is back, and holds no longer.',
        ),
    ),
    only_where=frozenset({no_draft_open}),
)
