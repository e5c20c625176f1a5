"""Too much water in a race, told in pieces: a no to one sign takes back none of what was drunk,
and a yes may tell a new sign.
"""

import pytest

from tests.conftest import Conversation

SODIUM = "warning.heat-sodium"
DRANK = "i'm running a marathon and drank six litres"


@pytest.mark.parametrize("denied", ["no", "no i feel fine just bloated", "nope, all good"])
@pytest.mark.parametrize(
    "told", ["and a bit of a headache", "my friend says i sound funny", "i feel a bit sick now", "he's acting weird"]
)
def test_what_was_drunk_stays_after_a_no(talk: Conversation, denied: str, told: str) -> None:
    talk.hears(DRANK)
    assert talk.pending["kind"] == "follow-up"
    talk.hears(denied)
    assert talk.place["id"] == "control.declined"
    talk.hears(told)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", SODIUM)


@pytest.mark.parametrize(
    "said",
    [
        "yes he says i sound funny",
        "yes my partner says my eyes look weird",
        "yeah and i keep being sick",
        "ok, my head's banging too",
    ],
)
def test_a_yes_that_tells_a_sign_ends_nothing(talk: Conversation, said: str) -> None:
    talk.hears("i drank six litres in the marathon and i have a headache")
    talk.hears(said)
    assert not talk.ended
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", SODIUM)


@pytest.mark.parametrize("said", ["ok i will", "yes thank you i'm ringing now"])
def test_a_yes_that_tells_none_takes_note(talk: Conversation, said: str) -> None:
    talk.hears("i drank six litres in the marathon and i have a headache")
    talk.hears(said)
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", ["it's gone hard and tight", "my foot's numb"])
def test_a_bruise_stays_after_a_no_to_a_big_one(talk: Conversation, said: str) -> None:
    talk.hears("i take warfarin")
    talk.hears("i've bruised my thigh")
    talk.hears("no")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.tight-after-injury")
