"""Words of one country in its interaction model: replaced word by word, but for phrases that mean something else."""

import pytest

from skill.authoring.models import build_models
from skill.knowledge.grammar import Grammar, HeardIntent, in_local_words
from skill.knowledge.library import load_library

LIBRARY = load_library()
FILES = [f"{name}.json" for name in sorted(LIBRARY.locales)]


def test_a_phrase_stands_for_itself_where_a_word_of_it_does_not() -> None:
    intents = (HeardIntent("GoIntent", {}, ("gaelic football cramps", "football cramps", "ask the chemist")),)
    said = {"football": "soccer", "gaelic football": "gaelic football", "chemist": "pharmacy", "ask the chemist": "ask"}
    assert in_local_words(Grammar(intents, {}), said).intents[0].samples == (
        "gaelic football cramps",
        "soccer cramps",
        "ask",
    )


@pytest.mark.parametrize("name", FILES)
def test_local_words_spoil_no_phrase(name: str) -> None:
    heard = build_models(LIBRARY)[name]
    spoilt = ("gaelic soccer", "a pharmacy say", "ask the pharmacy", "pharmacy told", "crocin or advil")
    assert [words for words in spoilt if words in heard] == []
