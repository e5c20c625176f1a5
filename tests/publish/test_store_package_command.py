"""`cramp-coach package` writes the package, names its gaps, checks it, and answers mistakes with one line of help."""

from pathlib import Path

import pytest

from skill.authoring.publish.addresses import Addresses
from tests.commands.command_line import CommandLine, assert_one_line_of_help
from tests.publish.store_packages import ENDPOINT, ROOT, tree

GIVEN = ["--endpoint", ENDPOINT, "--privacy-url", "https://skill.example/privacy"]


def test_the_command_writes_the_package_and_names_the_gaps(cramp_coach: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "package"
    ran = cramp_coach("package", "--out", str(folder), "--endpoint", "", "--privacy-url", "", "--terms-url", "")
    assert (ran.status, ran.err) == (0, "")
    first, *gaps = ran.out.splitlines()
    assert first == f"wrote 8 files to {folder}"
    assert [gap.rpartition(" ")[2] for gap in gaps] == ["--endpoint", "--privacy-url", "--terms-url"]
    assert all(gap.startswith("gap: skill.json: no ") for gap in gaps)


def test_its_check_fails_until_no_gap_is_left(cramp_coach: CommandLine, tmp_path: Path) -> None:
    folder = str(tmp_path / "package")
    cramp_coach("package", "--out", folder, *GIVEN)
    ran = cramp_coach("package", "--check", "--out", folder)
    assert (ran.status, ran.out) == (1, "skill.json: no termsOfUseUrl: give --terms-url\n")
    cramp_coach("package", "--out", folder, *GIVEN, "--terms-url", "https://skill.example/terms")
    ran = cramp_coach("package", "--check", "--out", folder)
    assert (ran.status, ran.out) == (0, f"{folder} is in order\n")


def test_its_check_names_what_was_changed_by_hand_and_what_is_gone(cramp_coach: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "package"
    cramp_coach("package", "--out", str(folder), *GIVEN, "--terms-url", "https://skill.example/terms")
    (folder / "assets" / "images" / "icon-108.png").unlink()
    (folder / "interactionModels" / "custom" / "en-US.json").write_text("{}", "utf-8")
    ran = cramp_coach("package", "--check", "--out", str(folder))
    assert ran.status == 1
    assert [line.partition(":")[0] for line in ran.out.splitlines()] == [
        "interactionModels/custom/en-US.json",
        "assets/images/icon-108.png",
    ]


def test_its_check_of_no_package_is_one_line_of_help(cramp_coach: CommandLine, tmp_path: Path) -> None:
    ran = cramp_coach("package", "--check", "--out", str(tmp_path / "nowhere"))
    assert_one_line_of_help(ran, "nowhere", "skill.json")


def test_a_wrong_address_is_one_line_of_help(cramp_coach: CommandLine, tmp_path: Path) -> None:
    ran = cramp_coach("package", "--out", str(tmp_path / "package"), "--endpoint", "my function")
    assert_one_line_of_help(ran, "--endpoint", "'my function'")
    assert not (tmp_path / "package").exists()


def test_a_folder_of_somebody_elses_is_one_line_of_help(cramp_coach: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear reader", "utf-8")
    ran = cramp_coach("package", "--out", str(tmp_path))
    assert_one_line_of_help(ran, "letter.txt")
    assert tree(tmp_path) == {"letter.txt": b"Dear reader"}


def test_a_place_that_cannot_be_written_is_one_line_of_help(cramp_coach: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", "utf-8")
    ran = cramp_coach("package", "--out", str(tmp_path / "file" / "package"))
    assert_one_line_of_help(ran, "cannot be written")


def test_stale_models_are_not_packaged(
    cramp_coach: CommandLine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("skill.commands.store_package.stale_models", lambda _: ["en-GB.json"])
    ran = cramp_coach("package", "--out", str(tmp_path / "package"))
    assert_one_line_of_help(ran, "interaction_models/en-GB.json", "cramp-coach models")


def test_the_guide_shows_the_gaps_as_they_are_printed() -> None:
    guide = (ROOT / "docs" / "deploy.md").read_text("utf-8")
    assert [gap for gap in Addresses().gaps() if f"\ngap: {gap}\n" not in guide] == []
