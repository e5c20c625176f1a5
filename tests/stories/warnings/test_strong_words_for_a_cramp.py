"""Stories of cramps told in strong words, and of signs told in the same breath.

Read aloud: what is said, and whether a sign is warned of or asked about then.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CLOT, COLD, WARNED, stands


@pytest.mark.parametrize(
    "said",
    [
        "stopped at a crossing and out of nowhere a debilitating cramp i had to coast across the road i thought i'd die",
        "three a m my right calf was gripped by a full blown cramp like somebody shredding it with a cheese grater and hours later it still aches",
        "when i push off the wall my foot locks in a point and i have to drag myself out of the water",
        "my bump won't let me get comfy and add to it legs that want to walk themselves right out of bed i'm tearing my hair out",
        "i found myself hopping on one foot flapping my arms like a chicken with my right calf",
        "my leg cramped so hard on dialysis i thought it was going to break a bone",
        "went out last night i'm so hanging",
        "i can't stand the things they make me heave",
        "he won't let me touch it",
        "somebody's walked in",
        "i can't get my foot past the bump",
        "we do suicides at basketball practice and my calves cramp after",
        "i'm red hot after that spin class fancy a stretch",
        "passing out water at the marathon on sunday any tips for standing all day",
        "had a stress test on my heart last month came back perfect so can i start running with these cramps",
        "my calf muscles are bigger since i took up cycling is that the training",
        "did you know there's quinine in irn bru as well as tonic water would there be enough to do my night cramps any good",
        "they aren't crampy or tingly it's a deep down to the bone kind of feeling and the only way to be rid of it is move my legs",
        "did a hundred k today and now me quad's gone",
        "i've gone up a flight of stairs forty times today for the move and both thighs are just tired",
        "i am thirty weeks pregnant and getting terrible leg cramps at night is this normal and how can i relieve the pain",
        "it was like being shot honest i leapt out of bed and did a jig round the wardrobe",
        "the pain took my breath away when my calf went",
        "i woke up paralysed with cramp in both legs",
        "i can't breathe in these compression socks",
        "it's hot and dry weather here do cramps come more",
        "my feet are burning up after that run",
        "my uncle had a stroke",
        "my husband's had a stroke two years back so his left side's weak",
    ],
)
def test_strong_words_are_no_signs(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[0] not in (ASKED, WARNED)


@pytest.mark.parametrize(
    "said",
    [
        "i thought i'd die it hurt that much and now my calf is hot and swollen",
        "i was hopping about like a chicken and then i passed out",
        "i can't stand the taste and my chest hurts",
        "somebody's walked in and he's slurring his words",
        "he's hanging from the banister",
        "i want to die",
        "my husband's had a stroke two years back so his left side's weak and now his face is drooping",
        "my uncle's just had a stroke",
        "i had a clot two years ago so my calf is swollen and hot",
        "my husband's had a stroke",
        "did a hundred squats for a dare on friday can't bend my legs and now it looks like tea when i go",
        "did leg day yesterday and now i can't get up from the loo",
        "the calf's still tender after the cramp and i'm thirty two weeks",
    ],
)
def test_a_sign_beside_them_is_warned_of_or_asked_about(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[0] in (ASKED, WARNED)


@pytest.mark.parametrize(
    "said",
    [
        "calf started hurting at christmas i chalked it up to a strain but my breathing doesn't feel that great either",
        "charged up for a squash ball and snap what the hell hit me but i can still move my foot so i'm not sure how serious it is",
        "my left leg's asleep i'm dragging the foot and earlier it was like i'd forgotten how to swallow",
        "i've zero control over my feet they're flopping around",
        "about mile twenty of the marathon it's in the eighties and humid and i've stopped sweating",
        "i get cramp in my calves when i walk up the stairs or a short way and it goes away quickly if i stop",
        "gran's mumbling a bit today but it's her leg she's on about",
        "dad had a funny turn last night and his leg's been weak since",
        "he says he doesn't want to wake up tomorrow",
    ],
)
def test_signs_told_in_passing_are_warned_of(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[0] == WARNED


@pytest.mark.parametrize(
    ("said", "asked"),
    [("and if he's roofing out in the sun all day", False), ("and if he stops sweating and gets confused", True)],
)
def test_what_is_supposed_after_an_answer_tells_of_nobody(talk: Conversation, said: str, *, asked: bool) -> None:
    talk.hears("how much water should a man my size be having")
    talk.hears(said)
    assert (stands(talk)[0] in (ASKED, WARNED)) == asked


def test_legs_that_must_move_are_restless(talk: Conversation) -> None:
    talk.hears("the only way to be rid of it is move my legs")
    said = talk.hears("they aren't crampy it's a deep feeling and the only way to be rid of it is move my legs")
    assert talk.place["id"] == "none"
    assert "restless" in said.lower()


@pytest.mark.parametrize(
    "said",
    [
        "that same calf cramp came back then it felt like a rubber band broke and now stairs are very tight",
        "six hours curled in an airplane seat and two days later the deep ache in my calf wakes me",
        "our flight arrived monday it felt like a charley horse and by thursday i was limping",
        "i've a persistent ache in my calf and i regularly fly overseas",
        "and i keep needing the loo but nothing will come out",
    ],
)
def test_risks_told_in_passing_are_asked_about(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[0] == ASKED


def test_a_lump_alone_is_asked_about(talk: Conversation) -> None:
    talk.hears("there's a lump in my calf")
    assert stands(talk) == (ASKED, CLOT, "is-it-happening")


@pytest.mark.parametrize(
    "said", ["there's a lump in my calf it's cramping", "there's a lump like a golf ball in my calf and it's in spasm"]
)
def test_the_lump_of_a_cramp_is_helped_with(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


def test_in_a_cramp_a_cold_foot_alone_is_asked_about(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("my foot's cold")
    assert stands(talk) == (ASKED, COLD, "is-it-happening")
    talk.hears("no")
    assert talk.pending["kind"] == "check-in"


@pytest.mark.parametrize("said", ["my foot's cold and white", "my foot's cold and i can't feel it"])
def test_in_a_cramp_a_cold_foot_with_more_is_warned_of(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert stands(talk)[0] == WARNED


def test_who_helps_somebody_in_a_cramp_may_tell_how_she_lies(talk: Conversation) -> None:
    talk.hears("my mum's got a cramp in her calf")
    talk.hears("she can't sit up")
    assert talk.place.get("relief")
    assert stands(talk)[0] != ASKED


def test_what_plays_a_warning_down_asks_about_nothing_else(talk: Conversation) -> None:
    talk.hears("had a baby ten days ago and there's this ache in one calf")
    warned = stands(talk)[1]
    talk.hears("it's probably nothing")
    assert stands(talk) == (ASKED, warned, "is-it-happening")
