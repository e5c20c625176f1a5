"""The lock files agree with pyproject.toml and with each other, and name no package registry."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUN, DEV, WEB, LAMBDA, VOICE, MICROPHONE = (
    f"requirements{part}.lock" for part in ("", "-dev", "-web", "-lambda", "-voice", "-microphone")
)
"""The voice, and what hears it, have environments of their own, so their versions need not be those of the others."""
PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]+\])?==(\S+)", re.MULTILINE)


def pins(file: str) -> dict[str, str]:
    found = PIN.findall((ROOT / file).read_text("utf-8"))
    assert found
    return {normal(name): version for name, version in found}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.partition("[")[0]).lower()


@pytest.mark.parametrize("smaller", [RUN, WEB, LAMBDA])
def test_whatever_is_installed_has_one_version(smaller: str) -> None:
    largest = pins(DEV)
    assert {name: largest.get(name) for name in pins(smaller)} == pins(smaller)


@pytest.mark.parametrize("file", [RUN, DEV, WEB, LAMBDA, VOICE, MICROPHONE])
def test_every_version_is_held_by_hashes(file: str) -> None:
    text = (ROOT / file).read_text("utf-8")
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pins(file))
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize(
    "file", ["Makefile", "pyproject.toml", "lambda/requirements.in", RUN, DEV, WEB, LAMBDA, VOICE, MICROPHONE]
)
def test_no_package_registry_is_named(file: str) -> None:
    text = (ROOT / file).read_text("utf-8")
    assert not re.search(r"--(extra-)?index-url|--find-links|--trusted-host|pypi\.|file://|@ ", text)


def test_they_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = (ROOT / "lambda" / "requirements.in").read_text("utf-8").splitlines()
    on_lambda = {normal(line) for line in lines if not line.startswith("#")}
    run = {normal(name) for name in [*project["dependencies"], *project["optional-dependencies"]["build"]]}
    extras = {extra: names for extra, names in project["optional-dependencies"].items() if extra != "encoder"}
    everything = run.union(*({normal(name) for name in names} for names in extras.values()))  # torch: see CONTRIBUTING
    assert on_lambda < run < everything
    assert on_lambda <= pins(LAMBDA).keys()
    assert run <= pins(RUN).keys()
    assert {normal(name) for name in project["optional-dependencies"]["web"]} <= pins(WEB).keys()
    assert everything <= pins(DEV).keys()
