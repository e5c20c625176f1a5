"""Warning signs: every report is caught, ordinary talk is left alone."""

import csv
import json
import pickle
from pathlib import Path

import pytest

from skill.conversation.warnings.after_full_warning import TIERS
from skill.conversation.warnings.session_signs import ONE_TURN
from skill.knowledge.library import load_library
from skill.knowledge.patterns import ConceptWords
from skill.language.english import ENGLISH
from skill.understanding.concepts import ConceptReader
from skill.understanding.warning_signs import CONTEXT, SignRules, SoughtSign

HOME = Path(__file__).parents[1]
CONTENT = HOME.parent / "content" / "en"
WARNINGS = [json.loads(file.read_text("utf-8")) for file in sorted((CONTENT / "warnings").glob("*.json"))]


def rows(name: str) -> list[dict[str, str]]:
    with (HOME / "warnings" / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def words() -> ConceptWords:
    return load_library().concepts


@pytest.fixture(scope="module")
def sign_rules(words: ConceptWords) -> SignRules:
    return SignRules([warning_sign(warning) for warning in WARNINGS], words, ENGLISH)


def with_reader_of(sign_rules: SignRules, *signs: SoughtSign) -> SignRules:
    """Find other signs with the same words, which take most of a second to be read in."""
    others = SignRules(signs, ConceptWords({}, {}), ENGLISH)
    others.reader = sign_rules.reader
    return others


def warning_sign(warning: dict[str, object]) -> SoughtSign:
    signs = warning["signs"]
    asked = warning.get("asked_signs", [])
    assert isinstance(signs, list)
    assert isinstance(asked, list)
    return SoughtSign(
        str(warning["id"]),
        int(str(warning["priority"])),
        tuple(frozenset(sign) for sign in signs),
        tuple(frozenset(sign) for sign in asked),
        even_if_passed=bool(warning.get("even_if_passed")),
    )


# One test a file, not one a row: there are thousands of rows, and a failure lists all that are wrong.


def test_every_report_is_caught(sign_rules: SignRules) -> None:
    found = [(row["utterance"], row["warning"], sign_rules.find(row["utterance"])) for row in rows("must_warn.csv")]
    assert [each for each in found if each[2] not in each[1].split("|")] == []


def test_what_an_honest_nurse_would_ask_about_is_found(sign_rules: SignRules) -> None:
    """A worry with no sign, cramps that come all night, and what a knock,
    leg day or a cramp explains: no warning yet.
    """
    found = [
        (
            row,
            sign_rules.find(row["utterance"]),
            sign_rules.raised_to_ask(sign_rules.concepts(row["utterance"]), frozenset()),
        )
        for row in rows("must_ask.csv")
    ]
    assert [each for each in found if each[1:] != (None, each[0]["warning"])] == []


def test_ordinary_talk_is_left_alone(sign_rules: SignRules) -> None:
    found = [(row["utterance"], sign_rules.find(row["utterance"])) for row in rows("must_not_warn.csv")]
    assert [each for each in found if each[1] is not None] == []


def test_each_sign_is_as_urgent_as_the_evidence_has_it(sign_rules: SignRules) -> None:
    tiers = {str(warning["id"]): warning["tier"] for warning in WARNINGS}
    found = [(row, tiers.get(sign_rules.find(row["utterance"]) or "")) for row in rows("tiers.csv")]
    assert [each for each in found if each[1] != each[0]["tier"]] == []


WITH_PHRASES = [each for each in WARNINGS if (CONTENT / "phrases" / f"{each['id']}.json").exists()]


@pytest.mark.parametrize("warning", WITH_PHRASES, ids=lambda warning: str(warning["id"]))
def test_every_phrase_is_caught_by_its_own_signs(sign_rules: SignRules, warning: dict[str, object]) -> None:
    alone = with_reader_of(sign_rules, warning_sign(warning))
    said = json.loads((CONTENT / "phrases" / f"{warning['id']}.json").read_text("utf-8"))
    assert [report for report in said["reports"] if alone.find(report) is None] == []


def test_reading_a_sentence_builds_nothing(words: ConceptWords) -> None:
    reader = ConceptReader(words, ENGLISH)
    ready = pickle.dumps(reader)
    assert reader.read("my calf has been swollen for twenty minutes and my pee is like strong tea")
    assert pickle.dumps(reader) == ready, "what is built late makes an emergency wait"


def test_each_part_of_a_sign_completes_it_whichever_is_told_last(sign_rules: SignRules) -> None:
    warnings = load_library().warnings
    for warning in warnings.values():
        for sign in warning.signs:
            for last in (each for each in sign if not each.startswith(CONTEXT)):
                if sign.isdisjoint(ONE_TURN):  # a chest that was named is forgotten with the next sentence
                    found = sign_rules.raised(frozenset({last}), sign - {last})
                    assert found, (sign, last)
                    assert TIERS.index(warnings[found].tier) <= TIERS.index(warning.tier), (sign, last)


def test_priorities_follow_the_tiers_and_differ() -> None:
    bands = {
        "emergency": range(27),
        "same-day": range(27, 61),
        "routine": range(61, 81),
        "pharmacist": range(81, 100),
    }
    assert [w["id"] for w in WARNINGS if w["priority"] not in bands[w["tier"]]] == []
    assert len({w["priority"] for w in WARNINGS}) == len(WARNINGS)


@pytest.mark.parametrize(
    ("turns", "warning"),
    [
        pytest.param(["my calf hurts", "it's swollen"], "warning.leg-clot", id="a sign over two turns"),
        pytest.param(
            ["my calf is swollen", "and now i can't breathe"], "warning.lung-clot", id="the second turn is worse"
        ),
        pytest.param(
            ["i'm pregnant", "my left leg hurts"], "warning.pregnancy-clot", id="what makes it urgent came first"
        ),
        pytest.param(
            ["my calf is swollen", "start the calf stretch"], "warning.leg-clot", id="no stretch on a swollen calf"
        ),
        pytest.param(["my calf is swollen", "how long do i hold"], None, id="an old sign alone is not said twice"),
        pytest.param(["i tore my calf", "can i ask something"], None, id="circumstances alone complete no sign"),
        pytest.param(["my calf hurts", "it isn't swollen"], None, id="denied in the second turn"),
        pytest.param(["my calf hurts", "can cramps cause swelling"], None, id="only asked in the second turn"),
        pytest.param(["my calf hurts", "is heat or ice better"], None, id="heat as a remedy"),
        pytest.param(["my calf hurts", "hot please"], None, id="an answer about a remedy"),
    ],
)
def test_earlier_turns_complete_a_sign(sign_rules: SignRules, turns: list[str], warning: str | None) -> None:
    *before, last = turns
    earlier = frozenset[str]().union(*(sign_rules.concepts(turn) for turn in before))
    assert sign_rules.find(last, earlier) == warning


@pytest.mark.parametrize(
    ("text", "concept", "reported"),
    [
        ("my calf is swollen", "swelling", True),
        ("my calf isn’t swollen", "swelling", False),  # noqa: RUF001, the apostrophe of a telephone keyboard
        ("My calf's SWOLLEN!", "swelling", True),
        ("no swelling, redness or heat", "redness", False),
        ("not hot or red", "redness", False),
        ("not hot and red", "redness", False),
        ("no pain but it's swollen", "swelling", True),
        ("i didn't stretch and my calf is swollen", "swelling", True),
        ("i'm not sure but it is swollen", "swelling", True),
        ("no my leg is swollen", "swelling", True),
        ("i can't walk", "cant-walk", True),
        ("it's not getting better", "not-easing", True),
        ("can cramps cause swelling", "swelling", False),
        ("cramps cause swelling", "swelling", False),
        ("why is my calf swollen", "swelling", True),
        ("is it ok that my calf is swollen", "swelling", True),
        ("nothing hot or red", "redness", False),
        ("my ankle was swollen in june but it's fine now", "swelling", False),
        ("my ankle was swollen in june and it's still swollen", "swelling", True),
        ("i tore my achilles ten years ago and it healed grand", "torn", False),
        ("i tore my calf years ago and now it's swollen", "swelling", True),
        ("i used to get swollen ankles", "swelling", False),
        ("it was swollen and it still hasn't cleared up", "swelling", True),
        ("my knee was bad last year and now my calf is swollen", "swelling", True),
        ("i had a baby in june and my calf hurts", "pregnant", True),
        ("i haven't been able to put weight on it at all", "cant-walk", True),
        ("the chair leg is broken", "broken", False),
        ("i fainted once in two thousand and twelve and never again", "collapse", False),
        ("i fainted in two thousand and twelve and again this morning", "collapse", True),
        ("i tore my calf in my twenties and now it's swollen", "swelling", True),
        ("i'm due in march and my leg is swollen", "swelling", True),
        ("my leg was numb and it was fine by bedtime", "numbness", False),
        ("there's a bloke in my book with a swollen leg", "swelling", False),
        ("i was watching a film and my leg swelled up", "swelling", True),
        ("the winger tore his calf on match of the day", "torn", False),
        ("i fainted in the school play", "collapse", True),
        ("my cat broke her leg and i cramped carrying her", "broken", False),
        ("the horse kicked my leg and it's swollen", "injury", True),
        ("what do i do if somebody is allergic to a sting", "sting-danger", False),
        ("what do i do my husband has been stung", "sting", True),
        ("new blood pressure tablets", "new-medicine", True),
        ("", "swelling", False),
    ],
)
def test_what_is_denied_or_only_asked_is_not_reported(
    sign_rules: SignRules, text: str, concept: str, *, reported: bool
) -> None:
    assert (concept in sign_rules.concepts(text)) == reported


@pytest.mark.parametrize("warning", WARNINGS, ids=lambda warning: str(warning["id"]))
def test_every_warning_has_one_question_and_words_for_whoever_answers(warning: dict[str, str]) -> None:
    assert warning["check"].endswith("?")
    assert warning["check"].count("?") == 1
    assert warning["say_to_them"].endswith(".")


@pytest.mark.parametrize("name", ["warning.leg-clot", "warning.pregnancy-clot"])
def test_a_clot_warning_says_when_it_becomes_an_emergency(name: str) -> None:
    (avoid,) = (str(warning["avoid"]) for warning in WARNINGS if warning["id"] == name)
    assert "{call_emergency}" in avoid
    assert "coughing blood" in avoid


def test_a_sign_yields_to_a_more_exact_one_of_a_less_urgent_warning(sign_rules: SignRules) -> None:
    faint = SoughtSign("warning.faint", 1, (frozenset({"collapse"}),))
    with_cramp = SoughtSign("warning.with-cramp", 2, (frozenset({"collapse", "cramp"}),))
    both = with_reader_of(sign_rules, faint, with_cramp)
    assert both.find("i fainted") == "warning.faint"
    assert both.find("i fainted with the cramp") == "warning.with-cramp"
    assert both.find("i fainted", earlier=frozenset({"cramp"})) == "warning.with-cramp"
    assert both.find("i've got a cramp") is None


@pytest.mark.parametrize(
    ("text", "dismissed"),
    [
        ("i fainted on a run when i was thirteen", True),
        ("i fainted on a run when i was thirteen and i felt faint again today", False),
        ("i fainted on a run", False),
        ("the brown dog fainted", True),
    ],
)
def test_what_is_told_of_long_ago_is_not_asked_about(sign_rules: SignRules, text: str, *, dismissed: bool) -> None:
    assert sign_rules.dismisses(text, "warning.faint-exercise") == dismissed


@pytest.mark.parametrize(("even_if_passed", "found"), [(True, "warning.faint"), (False, None)])
def test_what_is_over_counts_only_where_the_warning_says_so(
    sign_rules: SignRules, *, even_if_passed: bool, found: str | None
) -> None:
    warning = SoughtSign("warning.faint", 2, (frozenset({"faint"}),), even_if_passed=even_if_passed)
    assert with_reader_of(sign_rules, warning).find("i fainted but it's gone now") == found


@pytest.mark.parametrize(
    "text",
    [
        "it seized at two and it's nearly three",
        "my calf has been locked since tuesday",
        "calf locked at half past two it's gone three and it still hasn't let go",
    ],
)
def test_how_long_a_cramp_holds_is_read_from_clock_times_and_days(sign_rules: SignRules, text: str) -> None:
    assert sign_rules.find(text) == "warning.long-cramp"


def test_the_most_urgent_warning_is_said(sign_rules: SignRules) -> None:
    later = SoughtSign("warning.later", 30, (frozenset({"swelling"}),))
    first = SoughtSign("warning.first", 2, (frozenset({"swelling"}),))
    assert with_reader_of(sign_rules, later, first).find("my calf is swollen") == "warning.first"
