"""Stages of single subjects, each surer of its own sentences than the replies and the search: wishes, medicines, the
diary, reminders, stretches.
"""

from skill.conversation import greetings
from skill.conversation.answers import about_the_skill, asked_of_answer, going_back, leaning_questions
from skill.conversation.cramps import tight_muscle
from skill.conversation.cramps.cramp import asked_to_breathe
from skill.conversation.diary import entry_additions, entry_words
from skill.conversation.interpreting.states import (
    answer_or_nothing_before,
    in_words,
    no_cramp_in_hand,
    no_draft_open,
    no_help_under_way,
    no_warning_in_force,
    nothing_under_way,
)
from skill.conversation.listener import illness_told, only_statements, training_days
from skill.conversation.medicines import leaving_off, medicines_told
from skill.conversation.preferences import voice_wishes
from skill.conversation.preferences.preferences import read_more, read_what_else
from skill.conversation.reading import (
    before_deleting,
    comparison,
    joined_thing,
    less_of_it,
    other_subjects,
    two_questions,
)
from skill.conversation.reading_order import Stage, Step, of_turn
from skill.conversation.reminders import reminder_in_words, spoken_of
from skill.conversation.stretches import (
    asked_of_offer,
    coached_in_words,
    holds_wished,
    offered_first,
    refused_by_name,
    routines_told,
    stretches_there_are,
    suitable_stretches,
)

WISHES = Stage(
    "a greeting, the voice, what is remembered",
    "A few words that add to the wish before them say nothing to anybody else.",
    (
        Step(of_turn(greetings.read), '"It\'s me, Margaret" greets, and tells of no cramp.'),
        Step(
            of_turn(spoken_of.read_loudness),
            "\"Will it ring out loud, 'cause my wife's asleep\" asks of the reminder, and wishes for no whisper.",
        ),
        Step(of_turn(voice_wishes.read), '"And louder" adds to the wish before it.'),
        Step(of_turn(read_more), '"And three times" adds to a wish that is remembered, and counts no differently.'),
        Step(
            of_turn(about_the_skill.read),
            '"What else have you got in there" asks what we do, and "are you allowed to tell me that" of no massage.',
        ),
        Step(
            of_turn(read_what_else),
            '"What else have you got me down for" asks on from what was told, and not what can be done.',
        ),
    ),
)

OF_THE_ANSWER = Stage(
    "a short question of the answer before",
    "It names nothing, and everybody below finds something new for it.",
    (
        Step(
            leaning_questions.read,
            '"Can you do anything for that", of restless legs, wishes for no stretch, and "is it that", of a tablet, for no other one.',
        ),
        Step(
            asked_of_answer.read,
            '"How soon" and "who do I ask", after magnesium, are of that; "which one" chooses no stretch.',
        ),
        Step(
            of_turn(about_the_skill.read_example),
            '"Such as" and "like what" name nothing: an answer, or what can be asked, is what they want more of.',
        ),
        Step(
            joined_thing.read,
            '"And heels", after shoes, is no stretch of the heel, and "and smoking" is of no outside.',
        ),
    ),
    only_where=frozenset({in_words, nothing_under_way, no_warning_in_force, answer_or_nothing_before}),
)

MEDICINES_AND_OUTSIDE = Stage(
    "medicines, and what is of no leg",
    "The head and the search make something of every sentence, also of these.",
    (
        Step(
            of_turn(leaving_off.read),
            '"Should I stop my statin" is of that medicine whatever is open, and everybody below would only tell of it.',
        ),
        Step(
            medicines_told.read,
            '"I take a water tablet and a statin" tells of both, and "does it cause it" asks of the medicine that was spoken of.',
        ),
        Step(
            of_turn(illness_told.read),
            '"I\'ve got heart failure and I get cramps" notes no cramp, and the search would take it for another illness.',
        ),
        Step(
            other_subjects.read,
            '"What did the Broncos do last night" is of no leg, whatever is under way: the head and the search would make something of it.',
        ),
    ),
    only_where=frozenset({in_words, no_warning_in_force}),
)

DIARY_AND_REMINDERS = Stage(
    "the diary and reminders",
    "They are told in words of cramps, stretches and times, of which none is of now.",
    (
        Step(
            spoken_of.read,
            '"Turn it off" and "does it work if my phone\'s off", once a reminder was set, are of that one, and "delete the Monday one" of no entry.',
        ),
        Step(
            of_turn(entry_words.read_question),
            '"So it\'s getting better", once the diary was told, asks of the diary, and tells of no cramp.',
        ),
        Step(
            of_turn(entry_additions.read),
            '"Oh, and it woke me up" is told of the cramp that is noted, and of none of now; "no, only one" says how many.',
        ),
        Step(
            of_turn(entry_additions.read_deletion),
            '"I meant one", to the question whether to delete the whole diary, names no hour.',
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
    ),
)

GOING_BACK = Stage(
    "going back to what was left",
    'What was left or told is named by a word of it, and "go back", "finish" and "again" are replies, too.',
    (
        Step(going_back.read, '"Go back to the pill thing" is of what was spoken of, and goes on with no stretch.'),
        Step(of_turn(coached_in_words.read), '"Finish the routine" goes on with it; as a reply it would stop it.'),
    ),
    only_where=frozenset({no_help_under_way}),
)

OF_ROUTINES = Stage(
    "a plain count, and what is asked of routines",
    "A number and the name of a routine are orders to everybody below.",
    (
        Step(
            of_turn(holds_wished.read_out_of_the_blue),
            '"Count to thirty" is a hold of thirty seconds, and wishes for no quieter count.',
        ),
        Step(
            of_turn(routines_told.read),
            '"What\'s in the after run one" asks of a routine, and begins none.',
        ),
        Step(
            of_turn(stretches_there_are.read),
            '"Have you any stretches for the thigh" asks which there are, and not what the skill can do.',
        ),
        Step(
            of_turn(asked_of_offer.read),
            '"How long is it" and "do I need anything", to an offer, are of what is offered, and of no answer before it.',
        ),
    ),
    only_where=frozenset({in_words, no_cramp_in_hand, no_warning_in_force, no_draft_open}),
)

TWO_THINGS = Stage(
    "which of two things is better",
    "It names two things, and whatever reads one of them would answer that alone.",
    (
        Step(
            of_turn(leaning_questions.read_of_two),
            '"Is that overdoing it", to two answers about drinking, is of those, and of no race.',
        ),
        Step(
            comparison.read,
            '"Wall or towel stretch" begins neither, and "socks or rolling" asks how to do neither: both are told of.',
        ),
        Step(
            less_of_it.read,
            '"Fifty wines a day and my toes cross, would cutting down help" asks of wine, and the search weighs the toes.',
        ),
        Step(
            two_questions.read,
            '"Does it run in families or is it the heat" asks two things: the search would answer one of them.',
        ),
    ),
    only_where=frozenset({in_words, nothing_under_way, no_warning_in_force, no_draft_open}),
)

WITHOUT_A_NAME = Stage(
    "what is told of oneself, and wished without a name",
    "Each resembles an order or a question that names what it wants, and is none.",
    (
        Step(
            of_turn(suitable_stretches.read_leg),
            '"Just the left", to an offer, agrees to it for that leg, and tells of no cramp that comes there.',
        ),
        Step(
            of_turn(offered_first.for_purpose),
            '"It\'s bedtime" tells of no day that is over, and "I\'m at my desk, got anything" asks for no remedies.',
        ),
        Step(
            of_turn(refused_by_name.read),
            '"I don\'t want the wall one, give me another" names the one that is not wished.',
        ),
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
    ),
    only_where=frozenset({in_words, no_warning_in_force, no_draft_open}),
)
