"""Stories of what is said between two sentences of ours: who has to go, which leg it should be,
that a cramp has moved or let go.
"""

import pytest

from skill.knowledge.library import Library
from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.conftest import Conversation
from tests.diary_listener import keeping, logs, noted
from tests.reminders.fake_reminders_api import WithReminders, emptied, reminding

WALL, TOWEL = "stretch.calf-wall", "stretch.calf-towel"


@pytest.mark.parametrize(
    "said", ["okay skate's off still brutal", "boots off now and it's still killing", "no it's not letting go hon"]
)
def test_what_is_as_bad_as_before_brings_the_next_round(talk: Conversation, said: str) -> None:
    talk.hears("foot's cramping in my skate")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


MOVED = [
    ("great now it jumped to the calf thanks a lot", "calf"),
    ("it's gone down into my foot", "foot"),
    ("oh it's moved to the front of my thigh", "quadriceps"),
]


@pytest.mark.parametrize(("said", "muscle"), MOVED)
def test_a_cramp_that_moved_is_helped_with_where_it_went(talk: Conversation, said: str, muscle: str) -> None:
    talk.hears("hamstring's cramping make it stop")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["muscle"], talk.place["relief"]["round"]) == (
        "relief.now",
        muscle,
        1,
    )


@pytest.mark.parametrize("said", ["whew it finally quit", "oh it just let go", "it's packed in now thank god"])
def test_what_let_go_before_anybody_helped_needs_no_help(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.interrupts(said, after=30)
    assert talk.place["id"] == "relief.eased"


def test_a_cramp_told_in_a_stretch_is_helped_with_whatever_is_told_of_shoes(talk: Conversation) -> None:
    talk.hears("stretch my calves")
    talk.interrupts("my whole foot's in a cramp in these pumps", after=20)
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == ("relief.now", "foot")


@pytest.mark.parametrize("said", ["mom's yelling i gotta bounce", "i've got to go now", "sorry i have to leave"])
def test_who_has_to_go_is_let_go_and_the_place_is_kept(talk: Conversation, said: str) -> None:
    talk.hears("strengthening routine")
    talk.interrupts(said, after=40)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.stop", "routine.strength")
    assert talk.response["response"]["shouldEndSession"] is True


@pytest.mark.parametrize(
    "said", ["i've got to go to the loo", "i need to go on a bit slower", "i should leave my heel down"]
)
def test_who_goes_for_a_moment_is_waited_for(talk: Conversation, said: str) -> None:
    talk.hears("strengthening routine")
    talk.interrupts(said, after=40)
    assert talk.place["id"] != "control.stop"


def test_who_leaves_may_be_reminded(hearing: Hearing) -> None:
    emptied()
    talk = WithReminders(reminding(), hearing, "reminded")
    talk.hears("desk routine")
    talk.interrupts("kill it boss is here and remind me again at four", after=40)
    assert (talk.place["id"], talk.pending["hour"]) == ("reminder.create", 16)


@pytest.mark.parametrize("said", ["wrong leg dude", "sorry other leg mate", "wrong side there love"])
def test_the_wrong_leg_is_the_other_one_whoever_is_addressed(talk: Conversation, said: str) -> None:
    talk.hears("side lying quad stretch on the left")
    talk.interrupts(said, after=20)
    assert talk.place["coached"]["side"] == "right"


def test_the_leg_is_named_behind_the_other_one(talk: Conversation) -> None:
    talk.hears("can you do the wall stretch for twenty seconds")
    talk.interrupts("other leg first actually the left's the tight one", after=10)
    assert (talk.place["coached"]["plan"], talk.place["coached"]["side"]) == (WALL, "left")


def test_a_foot_beside_a_side_is_no_other_stretch(talk: Conversation) -> None:
    talk.hears("do the ankle circles")
    talk.interrupts("aye and it's the left foot no the right", after=10)
    assert (talk.place["coached"]["plan"], talk.place["coached"]["side"]) == ("stretch.ankle-circles", "left")


def test_the_chair_one_is_the_chair_routine_where_that_is_in_hand(talk: Conversation) -> None:
    talk.hears("start the chair routine")
    talk.interrupts("sorry mate the chair one i meant not standing up", after=10)
    assert talk.place["coached"]["plan"] == "routine.chair"


@pytest.mark.parametrize("said", ["a belt", "i've got a belt", "a scarf would do"])
def test_what_does_as_well_as_a_towel_begins_its_stretch(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("towel calf stretch")
    talk.interrupts("no towel", after=5)
    assert talk.pending["kind"] == "has-instead"
    talk.hears(said)
    assert (talk.pending["kind"], talk.place["coached"]["plan"]) == ("go-on", TOWEL)


def test_who_has_no_belt_either_begins_nothing(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("towel calf stretch")
    talk.interrupts("no towel", after=5)
    talk.hears("no belt neither")
    assert talk.place.get("coached", {}).get("plan") != TOWEL


@pytest.mark.parametrize("said", ["not the wall", "no not against the wall please"])
def test_not_the_wall_is_done_without_it(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    talk.interrupts(said, after=10)
    assert talk.place["coached"]["plan"] == TOWEL


def test_both_of_two_cramps_are_in_one_leg(store: SqliteStore, hearing: Hearing) -> None:
    talk = keeping(store, hearing)
    logs(talk, "note two cramps last night one at two and one at four", "both in my left calf")
    assert [(each.muscle, each.side) for each in noted(store, talk)] == [("calf", "left")] * 2


@pytest.mark.parametrize("said", ["is it supposed to burn this bad", "should it hurt so much"])
def test_what_may_not_hurt_so_is_eased_off(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    talk.interrupts(said, after=40)
    assert talk.place["id"] == "control.hurts"


@pytest.mark.parametrize("said", ["yep ready", "okay ready", "all set", "okay go"])
def test_ready_while_the_position_is_told_begins_the_count(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("stretch my calves")
    talk.interrupts(said, after=6)
    assert talk.place["id"] == "control.resume"
    assert next(sound.words for sound in talk.last.clip if sound.words) in ("Ready.", "Three.")


def test_what_asks_nothing_in_a_routine_is_answered_with_no_topic(talk: Conversation) -> None:
    talk.hears("start the chair routine")
    talk.interrupts("well that seem a little better now i think", after=40)
    assert talk.place["kind"] != "topic"
    assert talk.place["coached"]["plan"] == "routine.chair"


def test_what_eases_in_a_stretch_is_good_and_the_stretch_waits(talk: Conversation, library: Library) -> None:
    talk.hears("butterfly stretch")
    heard = talk.interrupts("that's better", after=30)
    assert any(line in heard for line in library.lines["eased-in-stretch"])
    assert (talk.pending["kind"], talk.place["coached"]["plan"]) == ("go-on", "stretch.butterfly")


def test_not_that_one_begins_it_not(talk: Conversation) -> None:
    talk.hears("strengthening routine")
    talk.interrupts("this is doing my back in", after=40)
    talk.hears("no not the bridge")
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", ["okay back", "right back again", "he's back in the chair"])
def test_who_is_back_from_a_pause_goes_on(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("start the morning routine")
    talk.interrupts("my kettle's boiling hang on", after=40)
    talk.interrupts(said, after=20)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.resume", "routine.morning")


@pytest.mark.parametrize("said", ["ow my knee", "ouch my back"])
def test_a_joint_that_is_cried_out_about_is_no_cramp(talk: Conversation, said: str) -> None:
    talk.hears("quad stretch")
    talk.interrupts(said, after=40)
    assert talk.place["id"] == "control.hurts"


LACKED = [("towel calf stretch", "has-instead"), ("chair hamstring stretch", "in-position")]


@pytest.mark.parametrize(("plan", "asked"), LACKED)
def test_who_has_not_got_one_has_not_got_what_the_stretch_is_done_with(
    talk: Conversation, plan: str, asked: str
) -> None:
    talk.says_ready = False
    talk.hears(plan)
    talk.interrupts("ain't got one", after=5)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.easier", asked)


def test_where_it_should_pull_is_asked_of_the_stretch(talk: Conversation) -> None:
    talk.hears("hamstring stretch")
    talk.interrupts("is this meant to pull behind my knee", after=30)
    assert talk.place["id"] == "stretch.hamstring-seated"


@pytest.mark.parametrize("said", ["what'll stop it", "what would stop it coming"])
def test_a_question_how_it_stops_ends_nothing(talk: Conversation, said: str) -> None:
    talk.hears("is magnesium any good")
    talk.hears(said)
    assert talk.place["id"] != "control.stop"


def test_how_long_there_is_to_go_is_no_leaving(talk: Conversation) -> None:
    talk.hears("do the soleus one with the bent knee")
    talk.interrupts("how long have i got to go", after=30)
    assert talk.place["id"] == "control.time-left"


@pytest.mark.parametrize("said", ["right go", "right let's go"])
def test_right_go_agrees_and_names_no_leg(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    talk.interrupts("hang on", after=40)
    talk.hears(said)
    assert (talk.place["id"], talk.place["coached"].get("side")) == ("control.resume", None)


def test_go_back_one_goes_to_the_one_before_in_the_routine(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("start the morning routine")
    for said in ("skip", "skip", "go back one"):
        talk.interrupts(said, after=40)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.previous", "routine.morning")


def test_both_legs_at_once_is_said_of_the_stretch(talk: Conversation) -> None:
    talk.hears("knee to chest stretch")
    talk.interrupts("both legs at once", after=20)
    assert talk.place["coached"]["plan"] == "stretch.knee-to-chest"


def test_a_question_begins_not_again_what_is_under_way(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("ankle circles")
    talk.interrupts("which way round", after=10)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.repeat", "stretch.ankle-circles")


@pytest.mark.parametrize("said", ["she's pushing too hard", "he's pulling my foot too far"])
def test_hands_that_do_too_much_let_go(talk: Conversation, said: str) -> None:
    talk.hears("hamstring's gone into spasm")
    talk.hears("my wife's holding my leg")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "one-more-round")


def test_another_way_that_is_asked_for_in_a_cramp_is_the_next_round(talk: Conversation) -> None:
    talk.hears("my calf's cramping")
    talk.hears("is there owt else i can do")
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


def test_who_wants_to_be_told_what_to_do_is_helped_on(talk: Conversation) -> None:
    talk.hears("leg cramp")
    talk.hears("just tell me what to do")
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")


@pytest.mark.parametrize("said", ["she's out now", "he's sat down now", "she's on the bed"])
def test_who_is_out_of_the_bath_says_nothing_of_the_cramp(talk: Conversation, said: str) -> None:
    talk.hears("my daughter's got one in her calf and she's in the bath")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["oh it's slipped", "my towel's come off"])
def test_a_towel_that_slipped_is_no_cramp(talk: Conversation, said: str) -> None:
    talk.hears("towel calf stretch")
    talk.interrupts(said, after=30)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.pause", TOWEL)


@pytest.mark.parametrize("said", ["lost me balance", "i nearly fell", "i lost my balance there", "i'm a bit wobbly"])
def test_who_loses_balance_stops_and_is_offered_an_easier_one(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("heel raises please")
    talk.interrupts(said, after=5)
    assert (talk.place["id"], talk.last.clip) == ("control.hurts", ())
    assert talk.pending["then"] == "stretch.heel-toe"


def test_a_no_before_a_position_names_it(talk: Conversation) -> None:
    talk.hears("heel-out hamstring stretch")
    talk.interrupts("nah standing", after=10)
    assert talk.place["coached"]["plan"] == "stretch.hamstring-chair"


def test_a_stretch_of_the_routine_that_is_not_wished_begins_not(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("warm me up before my run")
    talk.interrupts("no swinging", after=10)
    assert talk.place["coached"]["plan"] == "routine.before-run"


def test_of_two_the_one_behind_the_not_is_out(talk: Conversation) -> None:
    talk.hears("give us the ankle thing")
    assert talk.pending["kind"] == "did-you-mean"
    talk.hears("not pumps circles")
    assert talk.place["coached"]["plan"] == "stretch.ankle-circles"


@pytest.mark.parametrize(
    ("said", "is_asked"), [("i'll do the ankle thing please", True), ("give us the bridge thing", False)]
)
def test_which_stretch_is_asked_where_two_share_the_name(talk: Conversation, said: str, *, is_asked: bool) -> None:
    talk.says_ready = False
    talk.hears(said)
    assert (talk.pending["kind"] == "did-you-mean") is is_asked


@pytest.mark.parametrize("said", ["holding the cooker", "i'm holding on to the sink"])
def test_who_holds_on_is_in_position(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("heel raises please")
    talk.interrupts(said, after=5)
    assert talk.place["id"] == "control.resume"


@pytest.mark.parametrize("said", ["nae better", "no better actually"])
def test_what_is_no_better_after_all_is_helped_with_again(store: SqliteStore, hearing: Hearing, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears("me quad's away")
    talk.hears("yes easing")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == ("relief.now", "quadriceps")


def test_who_stopped_running_is_helped_on(talk: Conversation) -> None:
    talk.hears("me quad's away")
    talk.hears("ok i've stopped")
    assert talk.place["id"] == "relief.now"


def test_a_towel_that_is_too_short_is_held_no_longer(talk: Conversation) -> None:
    talk.hears("towel calf stretch")
    talk.interrupts("towel's too short", after=30)
    assert (talk.place["id"], talk.place["coached"].get("seconds")) == (TOWEL, None)


@pytest.mark.parametrize("said", ["hello", "are you there"])
def test_a_greeting_is_nothing_outside(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(said)
    assert not any(said in talk.last.speech for each in library.outside.values() for said in each.say)
