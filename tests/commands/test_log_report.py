"""What `cramp-coach report` makes of a log."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path

import pytest

from skill.commands.log_report import as_text, read_lines
from skill.runtime.request_log import LoggedNames, Outcome, RequestLog
from skill.runtime.request_log import log as request_log
from tests.commands.command_line import CommandLine, Ran
from tests.conftest import Conversation


def line(
    label: str,
    intent: str | None = "AskTopicIntent",
    became: str = "answered",
    kind: str = "IntentRequest",
    **more: str,
) -> str:
    entry = {
        "outcome": "answered",
        "type": kind,
        "label": label,
        "locale": "en-US",
        "milliseconds": 1.0,
        "became": became,
        "day": "2026-11-26",
    }
    return json.dumps({**entry, **({"intent": intent} if intent else {}), **more})


def told(ran: Ran) -> list[str]:
    return [" ".join(each.split()) for each in ran.out.splitlines()]


def test_a_log_becomes_counts(cramp_coach: CommandLine, tmp_path: Path) -> None:
    log = tmp_path / "error.log"
    texts = [line("heat"), line("heat"), "WARNING: " + line("redflag", became="warned"), line("none", became="refused")]
    texts += [line("heat", became="late"), line("none", None, "answered", "LaunchRequest", asks="what-now")]
    ended = line("stretch.calf-wall", None, "ended", "SessionEndedRequest", left="stretch.calf-wall")
    log.write_text(
        "\n".join([*texts, ended, "[INFO] Booting worker", '{"outcome": "answered", "milli', '{"outcome": "store"}'])
    )
    ran = cramp_coach("report", str(log))
    assert (ran.status, ran.err) == (0, "")
    assert "6 100.0% 2026-11-26 en-US" in told(ran)
    assert {"3 50.0% answered", "1 16.7% warned", "1 16.7% refused, or not understood", "1 16.7% too slow"} <= set(
        told(ran)
    )
    assert "3 50.0% AskTopicIntent -> heat" in told(ran)
    assert "1 100.0% what-now" in told(ran)
    assert told(ran)[-1] == "1 100.0% stretch.calf-wall"


def test_only_the_last_seven_days_are_counted(cramp_coach: CommandLine, tmp_path: Path) -> None:
    log = tmp_path / "error.log"
    days = ("2026-11-01", "2026-11-19", "2026-11-20", "2026-11-26")
    log.write_text("\n".join(line("heat", day=day) for day in days))
    listed = [each for each in told(cramp_coach("report", str(log))) if "2026-" in each]
    assert [each.split()[2] for each in listed] == ["2026-11-20", "2026-11-26"]


def test_a_file_without_requests_is_one_line_of_help(cramp_coach: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "empty.log").write_text("nothing\n")
    ran = cramp_coach("report", str(tmp_path / "empty.log"))
    assert ran.status == 2
    assert "found no line of a request" in ran.err


def test_the_label_of_an_answer_is_in_the_log(talk: Conversation, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="cramp-coach"):
        talk.hears("my calf is swollen and hot")
        talk.loses_session(after=1.0)
    lines = list(read_lines(record.getMessage() for record in caplog.records))
    assert [each["label"] for each in lines] == ["redflag", "redflag"]
    assert "warned" in as_text(lines)


def test_a_label_that_is_not_ours_is_not_repeated(caplog: pytest.LogCaptureFixture) -> None:
    event = {"request": {"type": "IntentRequest", "timestamp": "my calf", "locale": "en-US"}}
    answer = {"sessionAttributes": {"place": {"id": "my calf is swollen"}}}
    with caplog.at_level(logging.INFO, logger="cramp-coach"):
        RequestLog(LoggedNames(labels=["heat"])).write(event, answer, 0.0, Outcome.ANSWERED)
    (entry,) = [json.loads(record.getMessage()) for record in caplog.records if record.name == request_log.name]
    assert entry["label"] == "other"
    assert "day" not in entry


def lines_of(caplog: pytest.LogCaptureFixture) -> list[Mapping[str, object]]:
    return list(read_lines(record.getMessage() for record in caplog.records))


@pytest.mark.parametrize(
    ("said", "became", "asks"),
    [
        ("does heat help", "answered", "follow-up"),
        ("i've got a cramp", "answered", "check-in"),
        ("guide me through a calf stretch", "answered", None),
        ("what's the weather", "refused", "what-now"),
        ("my calf is swollen and hot", "warned", "repeat-warning"),
        ("my foot has gone numb", "asked", "is-it-happening"),
        ("strix my cath", "repaired", None),
        ("my leg is tight", "asked", "cramping-now"),
        ("good night", "ended", None),
        ("stop", "ended", None),
    ],
)
def test_the_log_says_what_became_of_a_sentence_and_what_is_asked_after_it(
    talk: Conversation, caplog: pytest.LogCaptureFixture, said: str, became: str, asks: str | None
) -> None:
    with caplog.at_level(logging.INFO, logger="cramp-coach"):
        talk.hears(said)
    entry = lines_of(caplog)[0]
    assert entry["became"] == became
    assert asks is None or entry["asks"] == asks
    assert ("asks" in entry) == (became != "ended")


def test_a_launch_is_no_refusal(talk: Conversation, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="cramp-coach"):
        talk.opens()
    assert [each["became"] for each in lines_of(caplog)] == ["answered"]


@pytest.mark.parametrize("last", ["stop", "good night", "i'm done"])
def test_who_ends_a_session_is_listed_where_they_stood(
    talk: Conversation, caplog: pytest.LogCaptureFixture, last: str
) -> None:
    with caplog.at_level(logging.INFO, logger="cramp-coach"):
        for said in ("does heat help", last):
            talk.hears(said)
    assert [each.get("left") for each in lines_of(caplog)] == [None, "heat"]
    assert as_text(lines_of(caplog)).splitlines()[-2:] == ["sessions ended at:", "       1  100.0%  heat"]


def test_what_is_asked_after_a_warning_is_answered(talk: Conversation, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="cramp-coach"):
        for said in ("my calf is swollen and hot", "can i drive there", "say that again"):
            talk.hears(said)
    assert [each["became"] for each in lines_of(caplog)][:2] == ["warned", "answered"]
