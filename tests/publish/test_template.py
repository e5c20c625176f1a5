"""What template.yaml promises about the deployment, as AWS will read it."""

import json
import logging
import re
from traceback import StackSummary
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # no types

from skill.runtime.deadline import TooSlowError
from skill.runtime.guard import Guard
from tests.guard.broken_requests import launch
from tests.publish.lambda_package import ROOT


class Template(yaml.SafeLoader):  # type: ignore[misc]  # no types
    """Reads short forms of functions as CloudFormation does: "!Ref a" as {"Ref": "a"}.
    cfn-lint's own reader takes a second to import.
    """


def _in_full(loader: Template, short: str, node: yaml.Node) -> dict[str, Any]:
    name = short if short in ("Ref", "Condition") else f"Fn::{short}"
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
        return {name: value.split(".", 1) if short == "GetAtt" else value}
    if isinstance(node, yaml.SequenceNode):
        return {name: loader.construct_sequence(node, deep=True)}
    return {name: loader.construct_mapping(node, deep=True)}


Template.add_multi_constructor("!", _in_full)
TEMPLATE: Any = yaml.load((ROOT / "template.yaml").read_text("utf-8"), Template)  # noqa: S506  # a SafeLoader, of our own file
RESOURCES: Any = TEMPLATE["Resources"]
FUNCTION: Any = RESOURCES["CrampCoachFunction"]["Properties"]
TABLE: Any = RESOURCES["CrampCoachTable"]["Properties"]
ALEXA_GIVES_UP_SECONDS = 8


def of_type(kind: str) -> dict[str, Any]:
    return {name: each.get("Properties", {}) for name, each in RESOURCES.items() if each["Type"] == kind}


def test_the_function_runs_where_the_package_was_made_for() -> None:
    assert (FUNCTION["Runtime"], FUNCTION["Architectures"]) == ("python3.13", ["arm64"])
    assert "RUNTIME = (3, 13)" in (ROOT / "lambda" / "package.py").read_text("utf-8")


def test_the_function_gives_up_before_alexa_does() -> None:
    assert FUNCTION["Timeout"] < ALEXA_GIVES_UP_SECONDS
    assert FUNCTION["MemorySize"] == 1024


def test_published_versions_start_from_a_snapshot_and_alexa_calls_those() -> None:
    assert FUNCTION["SnapStart"] == {"ApplyOn": "PublishedVersions"}
    assert FUNCTION["AutoPublishAlias"]
    assert TEMPLATE["Outputs"]["EndpointArn"]["Value"] == {"Ref": "CrampCoachFunction.Alias"}


def test_only_our_own_skill_may_call() -> None:
    assert list(FUNCTION["Events"].values()) == [{"Type": "AlexaSkill", "Properties": {"SkillId": {"Ref": "SkillId"}}}]
    assert "Default" not in TEMPLATE["Parameters"]["SkillId"]
    assert FUNCTION["Environment"]["Variables"]["SKILL_ID"] == {"Ref": "SkillId"}


def test_the_key_of_listeners_hashes_is_long_and_shown_nowhere() -> None:
    key = TEMPLATE["Parameters"]["ListenerKey"]
    assert key["NoEcho"] is True
    assert key["MinLength"] >= 32
    assert "Default" not in key
    assert FUNCTION["Environment"]["Variables"]["CRAMP_COACH_SECRET"] == {"Ref": "ListenerKey"}
    assert "ListenerKey" not in json.dumps([TEMPLATE["Outputs"], RESOURCES["CrampCoachDashboard"]], default=str)


def test_the_diary_is_off() -> None:
    assert FUNCTION["Environment"]["Variables"]["CRAMP_COACH_DIARY"] == "off"


def test_the_table_forgets_by_itself_recovers_is_encrypted_and_survives_the_stack() -> None:
    assert TABLE["BillingMode"] == "PAY_PER_REQUEST"
    assert TABLE["TimeToLiveSpecification"] == {"AttributeName": "expires", "Enabled": True}
    assert TABLE["PointInTimeRecoverySpecification"] == {
        "PointInTimeRecoveryEnabled": True,
        "RecoveryPeriodInDays": 7,
    }
    assert TABLE["SSESpecification"] == {"SSEEnabled": True}
    assert RESOURCES["CrampCoachTable"]["DeletionPolicy"] == "Retain"
    assert RESOURCES["CrampCoachTable"]["UpdateReplacePolicy"] == "Retain"


def test_the_table_has_the_keys_that_the_store_uses() -> None:
    assert {each["AttributeName"]: each["KeyType"] for each in TABLE["KeySchema"]} == {
        "listener": "HASH",
        "record": "RANGE",
    }
    assert {each["AttributeName"]: each["AttributeType"] for each in TABLE["AttributeDefinitions"]} == {
        "listener": "S",
        "record": "S",
    }
    assert FUNCTION["Environment"]["Variables"]["CRAMP_COACH_TABLE"] == {"Ref": "CrampCoachTable"}


def test_the_function_may_do_what_it_does_and_nothing_else() -> None:
    role = RESOURCES["CrampCoachRole"]["Properties"]
    assert FUNCTION["Role"] == {"Fn::GetAtt": ["CrampCoachRole", "Arn"]}
    assert "Policies" not in FUNCTION
    assert "ManagedPolicyArns" not in role
    [policy] = role["Policies"]
    allowed = {json.dumps(each["Resource"]): each["Action"] for each in policy["PolicyDocument"]["Statement"]}
    items = ["GetItem", "PutItem", "DeleteItem", "Query", "BatchWriteItem"]
    assert allowed == {
        '{"Fn::GetAtt": ["CrampCoachTable", "Arn"]}': [f"dynamodb:{action}" for action in items],
        '{"Fn::GetAtt": ["CrampCoachLogs", "Arn"]}': ["logs:CreateLogStream", "logs:PutLogEvents"],
    }
    assert "*" not in json.dumps(role)


def test_logs_are_deleted_after_a_month() -> None:
    assert RESOURCES["CrampCoachLogs"]["Properties"]["RetentionInDays"] == 30
    assert FUNCTION["LoggingConfig"]["LogGroup"] == {"Ref": "CrampCoachLogs"}


@pytest.mark.parametrize(
    ("metric", "statistic", "threshold"),
    [("Errors", "Sum", 1), ("Throttles", "Sum", 1), ("Duration", "p95", 2000), ("Apologies", "Sum", 1)],
)
def test_the_operator_is_told(metric: str, statistic: str, threshold: int) -> None:
    [alarm] = [each for each in of_type("AWS::CloudWatch::Alarm").values() if each["MetricName"] == metric]
    assert (alarm.get("Statistic") or alarm["ExtendedStatistic"], alarm["Threshold"]) == (statistic, threshold)
    if alarm["Namespace"] == "AWS/Lambda":
        assert alarm["Dimensions"] == [{"Name": "FunctionName", "Value": {"Ref": "CrampCoachFunction"}}]
    assert alarm["TreatMissingData"] == "notBreaching"
    assert alarm["AlarmActions"]["Fn::If"][:2] == ["AlarmsAreSent", [{"Ref": "CrampCoachAlarms"}]]


@pytest.mark.parametrize(("fails", "counted"), [(None, 0), (ZeroDivisionError(), 1), (TooSlowError(StackSummary()), 1)])
def test_an_apology_is_counted_by_what_the_log_says(
    fails: Exception | None, counted: int, caplog: pytest.LogCaptureFixture
) -> None:
    """A pattern of terms in quotes, each after a question mark,
    counts lines in which one of them stands (CloudWatch Logs).
    """

    def skill(_event: object, _context: object) -> object:
        if fails:
            raise fails
        return {"version": "1.0", "response": {}}

    metric = RESOURCES["ApologiesMetric"]["Properties"]
    terms = [term.replace('\\"', '"') for term in re.findall(r'\?"((?:[^"\\]|\\.)*)"', metric["FilterPattern"])]
    with caplog.at_level(logging.INFO, "cramp-coach"):
        Guard(skill, "Sorry.")(launch())
    assert sum(term in caplog.records[-1].getMessage() for term in terms) == counted
    [transformation] = metric["MetricTransformations"]
    alarm = RESOURCES["ApologiesAlarm"]["Properties"]
    assert (alarm["Namespace"], alarm["MetricName"]) == (
        transformation["MetricNamespace"],
        transformation["MetricName"],
    )


def test_the_dashboard_is_json_about_things_that_exist() -> None:
    body = RESOURCES["CrampCoachDashboard"]["Properties"]["DashboardBody"]["Fn::Sub"]
    assert len(json.loads(body)["widgets"]) == 7
    named = {part.partition("}")[0] for part in body.split("${")[1:]}
    assert named <= {*RESOURCES, "AWS::Region", "AWS::StackName"}
