"""What is asked after a warning is asked in many ways, and hears what the plain question hears."""

import re

import pytest

from tests.conftest import Conversation

CLOT, CHEST = "my calf is swollen and hot", "my chest hurts and my leg is swollen"

OWN_WORDS: dict[str, tuple[str, ...]] = {
    "what do i say to them": (
        *("what'll i say to em", "what am i meant to tell them", "wha do i tell the lassie on the phone"),
        *("what do i even say", "how do i put it to them", "what should i be telling them", "what words do i use"),
        *(
            "what do you want me to tell em",
            "what am i going to say to the ambulance",
            "what information will they need",
        ),
    ),
    "how long can i wait": (
        *("is there any rush", "am i daft to wait", "how long would you give it", "can i leave it till monday"),
        *("how long dare i leave it", "can it not wait while morning", "is it ok to leave it overnight"),
        *(
            "am i all right leaving it till after work",
            "does it need doing tonight",
            "do i need to go right this minute",
        ),
        *("could i hang on til the morning", "can i finish my shift first", "how quick do i need to be seen"),
        *("alright to wait til my daughter gets here", "will tomorrow do", "can i give it a day or two"),
    ),
    "what number": (
        *("what do i punch in", "which one do i ring", "number's what"),
        *("who am i meant to ring", "gimme the number", "what was the number you said", "who is it i call"),
        *(
            "who should i be calling",
            "is it nine nine nine or one one one",
            "do i ring nine nine nine",
            "number please",
        ),
        *("do i call one one one", "what's that number again"),
    ),
    "can i take something": (
        *("is there anything i can take", "owt i can take for it", "any tablets i can take", "do i take anything"),
        *("is it safe to take codeine", "can i take the edge off", "would an aspirin help", "can i put anything on it"),
        *("can i pop a couple of nurofen", "what about a painkiller"),
    ),
    "can i eat": (
        *("can i put the kettle on", "is a cup of tea all right", "am i meant to fast"),
        *("can i have me tea", "is it okay if i eat something", "should i not eat", "am i allowed a cuppa"),
        *("can i get a drink of water", "can i have a brew", "am i all right to eat summat", "can i have a fag"),
        *("do i think about it or can i just, like, have a sandwich", "can i have my dinner first"),
    ),
    "i'm alone": (
        *("i'm on me own", "i'm on my tod", "nobody else is in", "i've got nobody", "i haven't got anyone with me"),
        *("i stay alone", "i'm by my lonesome", "there isn't anyone else in the house", "i live by meself"),
        *("the kids are asleep and there's only me",),
    ),
    "i'm scared": (
        *("i'm proper frightened", "i'm frit", "you've put the wind up me", "am i gonna die", "is that really serious"),
        *("i'm freaking out here", "i'm bricking it", "this is freaking me out", "that's scared me that has"),
        *("i'm feart", "am i going to lose my leg"),
    ),
    "can i walk on it": (
        *("is it alright if i walk on it", "can i put me weight on it", "should i be walking", "can i get up and walk"),
        *("can i hobble to the loo", "do i keep my weight off it", "should i rest it or walk", "can i go for a walk"),
        *("am i fine to stand on it", "d'you think i can walk"),
    ),
    "can i lie down": (
        *("can i go to sleep", "is it ok to go to sleep", "am i all right to go back to bed", "should i go to bed"),
        *("what if i fall asleep", "should i stay awake", "do i have to stay up", "should i put it up"),
        *("shall i elevate it", "can i have a lie down"),
    ),
    "who do i ask at this hour": (
        *("who'd be open now", "there's nobody open", "surgery's closed", "i haven't got a doctor", "they're closed"),
        *("i'm not registered anywhere", "it's gone midnight", "who would i even ring at this hour"),
        *("my gp's not open til monday", "they don't open while nine"),
    ),
    "should i wake my husband": (
        *("shall i wake our lass up", "do i need to wake him", "should i wake the house", "should i knock next door"),
        *("shall i give my daughter a ring", "ought i to wake him", "would you wake him", "should i wake the kids"),
        *("should i get somebody up", "is it worth waking my wife up"),
    ),
    "nobody's answering": (
        *("nobody's turned up", "still no sign of them", "they keep cutting me off", "they've fobbed me off"),
        *("they won't come", "they'll not come out for that", "what if they don't come", "nobody will come"),
        *("ambulances take hours round here", "they said they're not coming", "there's a four hour wait"),
        *("it just keeps ringing", "they put me on hold", "i rang and nobody answered", "they won't send anybody out"),
        *("they can't get anyone out to me", "my doctor won't see me"),
    ),
    "i've rung already": (
        *("i gave them a bell", "i've been on to one one one", "the paramedics are here"),
        *("i rang them", "i've just rung", "we've rung them", "my husband's rung", "they're on their way"),
        *("ambulance is coming", "i've got an appointment", "they've told me to wait", "they're sending someone"),
        *("my wife's on to them now", "i've spoken to one one one", "i'm at the hospital"),
    ),
}


def answer_to(talk: Conversation, said: str) -> str:
    """Return what is said to it, without the question that follows."""
    return re.sub(r"[^.!]*\?$", "", talk.hears(said))


@pytest.mark.parametrize("sign", [CLOT, CHEST])
@pytest.mark.parametrize("plain", OWN_WORDS)
def test_own_words_hear_what_the_plain_question_hears(talk: Conversation, sign: str, plain: str) -> None:
    talk.hears(sign)
    warning = talk.place["warning"]
    answer = answer_to(talk, plain)
    others = {}
    for said in OWN_WORDS[plain]:
        heard = answer_to(talk, said)
        stands = (talk.place["id"], talk.place.get("warning"), talk.pending["kind"])
        if heard != answer or stands != ("redflag", warning, "anything-else"):
            others[said] = (heard, *stands)
    assert others == {}


@pytest.mark.parametrize("said", ["it's nobbut a cramp", "just cramp that's all", "it'll just be a cramp"])
def test_who_calls_it_only_a_cramp_is_asked_about_the_sign(talk: Conversation, said: str) -> None:
    talk.hears(CLOT)
    warning = talk.place["warning"]
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag.ask", "is-it-happening")
    assert talk.pending["warning"] == warning


NEAR: dict[str, tuple[str, ...]] = {
    "i've rung already": (
        "i rang my sister",
        "i've called nobody",
        "my mother called it jimmy legs",
        "should i have rung",
    ),
    "can i lie down": ("how should i sleep", "how do i sleep better", "can i go for a run"),
    "can i take something": ("does magnesium help", "does quinine work"),
    "nobody's answering": ("my mum won't come with me", "she refuses to go"),
    "should i wake my husband": ("my husband woke up", "what should i give my husband for supper"),
}


@pytest.mark.parametrize(("plain", "said"), [(plain, said) for plain, each in NEAR.items() for said in each])
def test_what_is_near_it_hears_something_else(talk: Conversation, plain: str, said: str) -> None:
    talk.hears(CLOT)
    answer = answer_to(talk, plain)
    assert answer_to(talk, said) != answer


@pytest.mark.parametrize(
    "said",
    [
        *(
            "should i lie down i'm breathless",
            "can i have a drink my lips have gone blue",
            "can i walk on it my foot's cold",
            "my foot's gone cold",
        ),
        *("i'm on me own and i'm coughing blood", "i've rung them and now i can't breathe"),
        *("they won't come and my face has dropped", "nobody's answering and i can't feel my leg"),
        *("shall i wake the wife my chest's gone tight", "i've got nobody and nothing to live for"),
        *("can i take an aspirin i've got pain down my left arm", "it's just cramp but my chest is tight"),
    ],
)
def test_a_sign_beside_a_question_comes_first(talk: Conversation, said: str) -> None:
    talk.hears(CLOT)
    before = talk.place["warning"]
    talk.hears(said)
    assert talk.place["id"] in ("redflag", "redflag.ask")
    assert {talk.place.get("warning"), talk.pending.get("warning")} != {before}
