"""Stories of sentences that lean on what went before: a pronoun, a refusal, an end;
and stories of cramps that ask nothing.
"""

import pytest

from skill.language.english.cramp_reports import situation_of
from tests.conftest import Conversation


def test_a_pronoun_at_the_end_stands_for_what_was_spoken_of(talk: Conversation) -> None:
    talk.hears("i'm on the change")
    answered = talk.place["entry"]
    talk.hears("do cramps get worse with it")
    assert (talk.place["id"], talk.place["entry"]) == ("hormones-pregnancy", answered)


def test_what_the_open_question_offers_is_what_is_asked_for(talk: Conversation) -> None:
    talk.hears("does dehydration cause cramps")
    assert talk.pending["then"] == "hydration/how-much"
    talk.hears("how much should i have")
    assert (talk.place["id"], talk.place["entry"]) == ("hydration", "how-much")


def test_of_two_that_were_asked_about_the_one_is_done_that_can_be_done(talk: Conversation) -> None:
    talk.hears("something for the calves i'm behind a counter all day")
    if talk.place["id"] == "choice":
        talk.hears("go on then do it with me")
        assert talk.place["id"] == "stretch.calf-wall"
    else:
        pytest.fail(f"no choice any more, but {talk.place['id']}: choose another example")


@pytest.mark.parametrize("said", ["i've got to go the taxi's here", "they're calling my row have to quit"])
def test_whoever_has_to_go_in_a_stretch_is_helped_with_no_cramp(talk: Conversation, said: str) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts(said, after=30)
    assert talk.place["id"] in ("control.pause", "control.stop")


def test_a_question_about_this_stretch_may_name_a_position(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("is this one safe lying on my back", after=20)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("stretch.calf-wall", "stretch.calf-wall")


def test_a_report_that_was_of_another_year_is_asked_about(talk: Conversation) -> None:
    talk.hears("my calf is hot and swollen")
    assert talk.place["id"] == "redflag"
    talk.hears("oh sorry that was last year it's all sorted now")
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag.ask", "is-it-happening")


def test_right_now_is_no_end_of_a_sign(talk: Conversation) -> None:
    talk.hears("could a hot red calf be a clot")
    talk.hears("yes mine is like that right now")
    assert talk.place["id"] == "redflag"


def test_after_a_warning_what_is_not_understood_stays_with_it(talk: Conversation) -> None:
    talk.hears("i felt a ping in my calf at tennis")
    talk.hears("now i can't push up on my toes")
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize(
    "said",
    [
        "turned over in bed at half four and both calves seized so there goes my lie in",
        "both hamstrings began to cramp at mile nine and the year before they waited until mile twelve",
    ],
)
def test_a_story_that_asks_nothing_is_answered_and_not_refused(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["kind"] == "topic"


@pytest.mark.parametrize(
    ("text", "situation"),
    [
        ("seven months pregnant and i wake up with a charley horse nearly every single time", "pregnancy"),
        ("i shot out of bed with a cramp in both legs and woke the whole house", "night"),
        ("halfway round the park run my left calf cramped and i had to hobble home", "sport"),
        ("why does my left calf cramp halfway round the park run every single week", None),
        ("my calf cramps at night", None),
        ("the neighbours had a party in the night and nobody on our floor could sleep", None),
    ],
)
def test_the_situation_of_a_story(text: str, situation: str | None) -> None:
    assert situation_of(text) == situation


def test_a_yes_that_tells_of_the_cramp_is_no_ease(talk: Conversation) -> None:
    talk.hears("my leg's playing up")
    assert talk.place["id"] == "relief.now"
    talk.hears("aye it's cramping the noo")
    assert talk.place["id"] == "relief.now"
    talk.hears("it's stopped cramping")
    assert talk.place["id"] == "relief.eased"


def test_of_what_was_not_meant_and_what_was_the_second_is_answered(talk: Conversation) -> None:
    talk.hears("tell me about potassium")
    talk.hears("not potassium i said statins")
    assert talk.place["id"] == "medications"


def test_what_was_meant_instead_of_both_is_none_of_the_two(talk: Conversation) -> None:
    talk.hears("give me an ankle exercise")
    assert talk.pending["kind"] == "did-you-mean"
    talk.hears("not ankles i said magnesium")
    assert talk.place["id"] == "magnesium-potassium"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("can you help me with my tax return", "none"),
        ("could you help me with a calf stretch", "stretch.calf-wall"),
        ("can you help me with my cramp", "relief.now"),
    ],
)
def test_help_is_given_with_what_it_is_wanted_for(talk: Conversation, said: str, place: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == place


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("once the cramp lets go the muscle aches for like two days", "what-are-leg-cramps"),
        ("is it the sudden jump in mileage that's tiring my legs out", "causes.overuse-standing"),
    ],
)
def test_a_question_that_is_surely_known_is_answered_before_a_faint_sign_is_asked_about(
    talk: Conversation, said: str, topic: str
) -> None:
    talk.hears(said)
    assert talk.place["id"] == topic


@pytest.mark.parametrize("said", ["my leg it's my leg", "the back of my calf", "it's in my foot"])
def test_who_asks_what_this_is_first_is_asked_about_the_cramp_again(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("er hello is this the cramp thing")
    assert talk.pending == {"kind": "did-you-mean", "first": "meta.about", "second": "relief.now"}
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    ["hello is that the cramp line", "am i through to the cramp people", "is this the leg cramp thing my son set up"],
)
def test_who_wants_to_know_what_this_is_may_have_a_cramp(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.pending == {"kind": "did-you-mean", "first": "meta.about", "second": "relief.now"}


@pytest.mark.parametrize("said", ["is this a cramp", "is it a cramp thing", "is that the cramp starting"])
def test_who_asks_of_what_is_felt_asks_not_what_this_is(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.pending.get("first") != "meta.about"


def test_do_that_one_accepts_what_is_offered(talk: Conversation) -> None:
    talk.hears("i'm a bit wobbly on my feet")
    offered = talk.pending["then"]
    talk.hears("ok do that one")
    assert talk.place["id"] == offered


@pytest.mark.parametrize(
    ("said", "place"),
    [("can i run tomorrow", "what-are-leg-cramps"), ("can you do some stretches with me", "routine.bedtime")],
)
def test_a_question_of_its_own_is_not_asked_of_the_last_topic(talk: Conversation, said: str, place: str) -> None:
    talk.hears("should i massage my calves")
    talk.hears(said)
    assert talk.place["id"] == place


def test_what_asks_on_is_no_refusal(talk: Conversation) -> None:
    talk.hears("why does it always happen at night")
    talk.hears("and in the morning")
    assert talk.place["id"] != "control.declined"


def test_what_was_that_in_a_stretch_asks_to_hear_it_again(talk: Conversation) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("sorry what was that", after=30)
    assert talk.place["id"] == "control.repeat"


def test_a_grown_up_who_cries_is_asked_about_no_childs_limp(talk: Conversation) -> None:
    talk.hears("can you help my mum she's got a cramp")
    talk.hears("it's stopped")
    talk.hears("she's crying")
    assert talk.place.get("warning") != "warning.child-limp"


def test_easier_where_an_easier_stretch_is_offered_accepts_it(talk: Conversation) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("it's pulling behind my knee", after=30)
    assert (talk.pending["kind"], talk.pending["line"]) == ("offer", "offer-gentler")
    offered = talk.pending["then"]
    talk.hears("easier please")
    assert talk.place["id"] == offered


def test_whoever_asks_for_something_about_cramps_is_not_asked_for_a_cramp(talk: Conversation) -> None:
    talk.hears("tell me something interesting about cramps")
    assert talk.pending["kind"] != "cramping-now"


def test_a_no_that_names_what_was_answered_is_a_no(talk: Conversation) -> None:
    talk.hears("does stretching help cramps")
    talk.hears("nah don't fancy any stretching")
    assert talk.place["id"] == "control.declined"


def test_whoever_is_unsure_at_the_first_question_and_names_a_hard_muscle_is_helped(talk: Conversation) -> None:
    talk.opens()
    talk.hears("not sure it's a cramp but my calf is hard as a rock")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    ("first", "then", "place"),
    [
        ("tell me about quinine", "then how come the doctor won't give me it", ("medications", "quinine-prescribed")),
        ("does foam rolling help", "so how would i do it then", ("foam-roller", "how-to")),
        ("how much water should i drink", "can you have too much of it", ("over-hydration", "too-much-water")),
    ],
)
def test_a_question_with_a_pronoun_is_of_what_was_spoken_of_last(
    talk: Conversation, first: str, then: str, place: tuple[str, str]
) -> None:
    talk.hears(first)
    talk.hears(then)
    assert (talk.place["id"], talk.place["entry"]) == place


def test_yes_with_a_tight_muscle_ends_no_help(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("yes it's very tight just now")
    assert (talk.place["id"], talk.place["kind"]) == ("relief.now", "relief")


def test_go_on_after_an_aside_goes_on(talk: Conversation) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("who won strictly", after=20)
    talk.hears("never mind keep going")
    assert talk.place["id"] == "control.resume"


def test_whoever_leaves_a_stretch_for_a_moment_or_for_good_leaves_it(talk: Conversation) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("mate sorry dinner's on the table gotta shoot", after=30)
    assert talk.place["id"] in ("control.pause", "control.stop")


def test_a_why_with_a_pronoun_is_of_the_answer(talk: Conversation) -> None:
    talk.hears("does soap in the bed work")
    talk.hears("why would that do anything though")
    assert (talk.place["id"], talk.place["entry"]) == ("night-adjustments", "soap")


def test_who_lies_already_is_counted_at_no_wall(talk: Conversation) -> None:
    talk.hears("start the bedtime routine")
    talk.interrupts("i'm already lying down", after=12)
    assert talk.place["coached"]["swaps"]["stretch.calf-wall"] == "stretch.calf-towel"
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("i'm already lying down", after=12)
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"


def test_a_stretch_that_is_to_be_left_out_is_not_begun(talk: Conversation) -> None:
    talk.hears("start the bedtime routine")
    talk.interrupts("can we leave out the hamstring one", after=20)
    assert talk.place["coached"]["plan"] == "routine.bedtime"
    assert talk.place["coached"]["swaps"] == {"stretch.hamstring-seated": ""}
    talk.interrupts("skip the calf one", after=5)
    assert talk.place["id"] == "control.next"


def test_nothing_but_a_cry_in_a_stretch_eases_off(talk: Conversation) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("ow no", after=30)
    assert talk.place["id"] == "control.hurts"


def test_what_is_offered_for_somebody_else_is_taken_by_a_pronoun(talk: Conversation) -> None:
    talk.hears("my mum's had a hip done")
    assert talk.pending["kind"] == "offer"
    talk.hears("let's do that for her")
    assert talk.place["id"] == talk.place["coached"]["plan"]


@pytest.mark.parametrize(
    "said", ["stretch my hamstrings i'm on the sofa", "i'm in a wheelchair so a hamstring stretch please"]
)
def test_who_sits_stretches_the_hamstring_from_the_chair(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "stretch.hamstring-heel-out"


@pytest.mark.parametrize(
    ("first", "then", "plan"),
    [
        ("do the ankle pumps with me", "no no not the pumps hen the wee circles one", "stretch.ankle-circles"),
        ("start the after run stretches", "ah no it's the before one i want", "routine.before-run"),
        ("i want a hamstring stretch", "the one lying down", "stretch.hamstring-lying"),
        ("guide me through the wall calf stretch", "the towel one please", "stretch.calf-towel"),
    ],
)
def test_another_one_is_named_by_a_word_of_its_name(talk: Conversation, first: str, then: str, plan: str) -> None:
    talk.hears(first)
    talk.interrupts(then, after=10)
    assert talk.place["coached"]["plan"] == plan


@pytest.mark.parametrize("said", ["the other one", "the left one"])
def test_the_other_one_is_no_name(talk: Conversation, said: str) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts(said, after=10)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"


def test_who_asks_what_to_do_is_asked_about_a_cramp_and_helped(talk: Conversation) -> None:
    talk.hears("what do i do")
    assert talk.pending["kind"] == "cramping-now"
    talk.hears("what do i do")
    assert talk.place["id"] == "relief.now"
    talk.hears("what do i do")
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


def test_a_question_about_the_next_cramp_begins_no_help(talk: Conversation) -> None:
    talk.hears("why do cramps come at night")
    talk.hears("what do i do when it happens")
    assert (talk.place["id"], talk.place["entry"]) == ("what-are-leg-cramps", "next-time")


def test_a_fragment_begins_no_routine(talk: Conversation) -> None:
    talk.hears("when i'm out running")
    assert ("coached" not in talk.place, talk.pending["kind"]) == (True, "offer")


def test_the_question_that_was_meant_is_answered(talk: Conversation) -> None:
    talk.hears("i've had cramps since i started on the water tablets")
    talk.hears("no i mean could it be them")
    assert talk.place["id"] == "medications"


def test_the_leg_named_in_a_cramp_offers_no_stretch(talk: Conversation) -> None:
    talk.opens()
    talk.hears("haan only my calf is paining it is like stone")
    assert talk.place["id"] == "relief.now"
    talk.hears("left one")
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")


def test_what_was_told_of_one_muscle_is_not_told_of_another(talk: Conversation) -> None:
    talk.hears("why do hamstrings cramp")
    told = talk.place["about"]
    talk.hears("and what about calves")
    assert (talk.place["about"], told) == ("what-are-leg-cramps/why-calf", "causes.overuse-standing/hamstring")


def test_a_sign_of_another_muscle_is_warned_of(talk: Conversation) -> None:
    talk.hears("why do hamstrings cramp")
    talk.hears("and my calf is swollen and hot")
    assert talk.place["warning"] == "warning.leg-clot"
