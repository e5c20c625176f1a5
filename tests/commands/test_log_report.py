"""What `cramp-coach report` makes of a log."""

import json
import logging
from pathlib import Path

import pytest

from skill.commands.log_report import as_text, read_lines
from skill.runtime.request_log import Outcome, RequestLog
from skill.runtime.request_log import log as request_log
from tests.commands.command_line import CommandLine
from tests.conftest import Conversation


def line(
    label: str, intent: str | None = "AskTopicIntent", outcome: str = "answered", kind: str = "IntentRequest"
) -> str:
    entry = {
        "outcome": outcome,
        "type": kind,
        "label": label,
        "locale": "en-US",
        "milliseconds": 1.0,
        "day": "2026-11-26",
    }
    return json.dumps({**entry, **({"intent": intent} if intent else {})})


def test_a_log_becomes_counts(cramp_coach: CommandLine, tmp_path: Path) -> None:
    log = tmp_path / "error.log"
    texts = [line("heat"), line("heat"), "WARNING: " + line("redflag"), line("none"), line("heat", outcome="too slow")]
    ended = line("stretch.calf-wall", None, "not a conversation", "SessionEndedRequest")
    log.write_text(
        "\n".join([*texts, ended, "[INFO] Booting worker", '{"outcome": "answered", "milli', '{"outcome": "store"}'])
    )
    ran = cramp_coach("report", str(log))
    assert (ran.status, ran.err) == (0, "")
    told = [" ".join(each.split()) for each in ran.out.splitlines()]
    assert "5 100.0% 2026-11-26 en-US" in told
    assert {"2 40.0% answered", "1 20.0% warned", "1 20.0% refused, or not understood", "1 20.0% too slow"} <= set(told)
    assert "3 60.0% AskTopicIntent -> heat" in told
    assert told[-1] == "1 100.0% stretch.calf-wall"


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
        RequestLog(labels=["heat"]).write(event, answer, 0.0, Outcome.ANSWERED)
    (entry,) = [json.loads(record.getMessage()) for record in caplog.records if record.name == request_log.name]
    assert entry["label"] == "other"
    assert "day" not in entry
