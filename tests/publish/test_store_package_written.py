"""The package is written with addresses that Alexa can use, over an earlier one, and never over anything else."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from skill.authoring.publish.addresses import AddressError, Addresses
from skill.authoring.publish.package import (
    ForeignFolderError,
    packaged_addresses,
    stale_files,
    write_package,
)
from tests.publish.store_packages import COMPLETE, ENDPOINT, PNG, tree


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("endpoint", "TODO"),
        ("endpoint", "http://skill.example/alexa"),
        ("endpoint", "arn:aws:lambda:eu-west-1:12:function:cramp-coach"),
        ("endpoint", "arn:aws:s3:::cramp-coach"),
        ("privacy_url", "http://skill.example/privacy"),
        ("privacy_url", "docs/privacy.md"),
        ("privacy_url", ENDPOINT),
        ("terms_url", "https://"),
        ("terms_url", "https://[skill.example"),
        ("terms_url", "https://skill.example/our terms"),
    ],
)
def test_an_address_that_alexa_could_not_use_is_refused(field: str, value: str) -> None:
    with pytest.raises(AddressError, match=f"--{field.replace('_', '-')}: found .+, expected .*https address"):
        Addresses(**{field: value})


def test_a_package_is_written_over_an_earlier_one(
    files: dict[str, bytes], bare: dict[str, bytes], tmp_path: Path
) -> None:
    folder = tmp_path / "build" / "package"
    write_package(bare, folder)
    assert packaged_addresses(folder) == Addresses()
    assert stale_files(files, folder) == ["skill.json"]
    write_package(files, folder)
    assert packaged_addresses(folder) == COMPLETE
    assert stale_files(files, folder) == []


def foreign_file(folder: Path) -> None:
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear reader", "utf-8")


def foreign_file_in_a_package(folder: Path) -> None:
    folder.joinpath("assets", "images").mkdir(parents=True)
    (folder / "assets" / "images" / "holiday.png").write_bytes(PNG)


def another_skill(folder: Path) -> None:
    folder.mkdir()
    page = {"publishingInformation": {"locales": {"en-US": {"name": "Egg Timer"}}}}
    (folder / "skill.json").write_text(json.dumps({"manifest": page}), "utf-8")


def no_manifest(folder: Path) -> None:
    folder.mkdir()
    (folder / "skill.json").write_text("[]", "utf-8")


def models_alone(folder: Path) -> None:
    folder.joinpath("interactionModels", "custom").mkdir(parents=True)
    (folder / "interactionModels" / "custom" / "en-US.json").write_text("{}", "utf-8")


def a_file(folder: Path) -> None:
    folder.write_text("mine", "utf-8")


def a_link(folder: Path) -> None:
    elsewhere = folder.with_name("elsewhere")
    elsewhere.mkdir()
    folder.symlink_to(elsewhere)


def a_link_inside(folder: Path) -> None:
    folder.mkdir()
    letter = folder.with_name("letter.txt")
    letter.write_text("Dear reader", "utf-8")
    (folder / "skill.json").symlink_to(letter)


@pytest.mark.parametrize(
    "occupy",
    [foreign_file, foreign_file_in_a_package, another_skill, no_manifest, models_alone, a_file, a_link, a_link_inside],
)
def test_nothing_is_written_over_what_is_not_its_own(
    occupy: Callable[[Path], None], files: dict[str, bytes], tmp_path: Path
) -> None:
    occupy(tmp_path / "package")
    before = tree(tmp_path)
    with pytest.raises(ForeignFolderError, match="package: found "):
        write_package(files, tmp_path / "package")
    assert tree(tmp_path) == before
