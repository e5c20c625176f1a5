"""The package that goes to Amazon: complete, truthful about what it lacks, and never written over anything else."""

import hashlib
import json
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_smapi_model.v1.skill.manifest.skill_manifest_envelope import SkillManifestEnvelope

from skill.hearing.grammar import Grammar
from skill.hearing.listen import Hearing
from skill.hearing.models import MODELS_FOLDER
from skill.knowledge.library import Library
from skill.memory.memory import PROFILE_SECONDS
from skill.memory.profile import KEPT_SECONDS, MOST_DAYS
from skill.publishing.addresses import AddressError, Addresses
from skill.publishing.package import ForeignFolderError, package_files, packaged_addresses, stale_files, write_package
from skill.publishing.store_page import load_store_page
from tests.command_line import CommandLine, assert_one_line_of_help

ROOT = Path(__file__).parent.parent
LOCALES = ["en-AU", "en-CA", "en-GB", "en-IN", "en-US"]
ENDPOINT = "arn:aws:lambda:eu-west-1:123456789012:function:cramp-coach:live"
COMPLETE = Addresses(ENDPOINT, "https://skill.example/privacy", "https://skill.example/terms")
GIVEN = ["--endpoint", ENDPOINT, "--privacy-url", "https://skill.example/privacy"]
PNG = b"\x89PNG\r\n\x1a\n"
Json = dict[str, Any]


@pytest.fixture(scope="module")
def files(library: Library) -> dict[str, bytes]:
    return package_files(load_store_page(), library, COMPLETE)


@pytest.fixture(scope="module")
def bare(library: Library) -> dict[str, bytes]:
    return package_files(load_store_page(), library, Addresses())


@pytest.fixture
def cramp_coach(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    grammar: Grammar,
    hearing: Hearing,
) -> CommandLine:
    return CommandLine(capsys, monkeypatch, tmp_path, grammar, hearing)


def manifest(files: dict[str, bytes]) -> Json:
    body: Json = json.loads(files["skill.json"])["manifest"]
    return body


def test_it_holds_a_manifest_five_models_and_two_icons(files: dict[str, bytes]) -> None:
    models = [f"interactionModels/custom/{locale}.json" for locale in LOCALES]
    icons = ["assets/images/icon-108.png", "assets/images/icon-512.png"]
    assert sorted(files) == sorted(["skill.json", *models, *icons])


@pytest.mark.parametrize("which", ["files", "bare"])
def test_amazons_own_types_know_every_field_of_the_manifest(which: str, request: pytest.FixtureRequest) -> None:
    written = json.loads(request.getfixturevalue(which)["skill.json"])
    serializer = DefaultSerializer()
    read = serializer.deserialize(json.dumps(written), SkillManifestEnvelope)
    assert serializer.serialize(read) == written


def test_a_field_that_amazons_types_do_not_know_would_be_lost(files: dict[str, bytes]) -> None:
    written = json.loads(files["skill.json"])
    written["manifest"]["publishingInformation"]["locales"]["en-GB"]["sumary"] = "short"
    serializer = DefaultSerializer()
    read = serializer.deserialize(json.dumps(written), SkillManifestEnvelope)
    assert serializer.serialize(read) != written


def test_every_locale_has_its_page_within_amazons_lengths(files: dict[str, bytes]) -> None:
    locales = manifest(files)["publishingInformation"]["locales"]
    assert sorted(locales) == LOCALES
    for page in locales.values():
        assert 2 <= len(page["name"]) <= 50
        assert 0 < len(page["summary"]) <= 160
        assert 0 < len(page["description"]) <= 4000
        assert len(page["examplePhrases"]) == 3
        assert max(map(len, page["examplePhrases"])) <= 200
        assert 0 < len(page["keywords"]) <= 30
        assert max(map(len, page["keywords"])) <= 150
        assert "{" not in json.dumps(list(page.values()))


def test_testing_instructions_are_within_amazons_length(files: dict[str, bytes]) -> None:
    assert 0 < len(manifest(files)["publishingInformation"]["testingInstructions"]) <= 4000


def test_it_is_offered_where_its_emergency_numbers_hold_and_nowhere_else(files: dict[str, bytes]) -> None:
    offered = manifest(files)["publishingInformation"]
    assert offered["isAvailableWorldwide"] is False
    assert offered["distributionCountries"] == ["AU", "CA", "GB", "IN", "US"]
    assert offered["category"] == "HEALTH_AND_FITNESS"


def test_it_answers_the_questions_about_privacy(files: dict[str, bytes]) -> None:
    answers = manifest(files)["privacyAndCompliance"]
    links = answers.pop("locales")
    assert answers == {
        "allowsPurchases": False,
        "usesPersonalInfo": True,
        "isChildDirected": False,
        "isExportCompliant": True,
        "containsAds": False,
        "usesHealthInfo": False,
    }
    assert links == {
        locale: {"privacyPolicyUrl": COMPLETE.privacy_url, "termsOfUseUrl": COMPLETE.terms_url} for locale in LOCALES
    }


def test_it_asks_for_reminders_and_screens_and_nothing_else(files: dict[str, bytes]) -> None:
    body = manifest(files)
    assert body["permissions"] == [{"name": "alexa::alerts:reminders:skill:readwrite"}]
    assert [each["type"] for each in body["apis"]["custom"]["interfaces"]] == ["ALEXA_PRESENTATION_APL"]


def test_it_hears_of_everybody_who_disables_it(files: dict[str, bytes]) -> None:
    assert manifest(files)["events"] == {
        "endpoint": {"uri": ENDPOINT},
        "subscriptions": [{"eventName": "SKILL_DISABLED"}],
    }


def test_an_https_endpoint_names_its_kind_of_certificate(library: Library) -> None:
    addresses = Addresses(endpoint="https://skill.example/alexa")
    custom = manifest(package_files(load_store_page(), library, addresses))["apis"]["custom"]
    assert custom["endpoint"] == {"uri": "https://skill.example/alexa", "sslCertificateType": "Trusted"}


def test_nothing_stands_in_for_an_address_that_nobody_gave(bare: dict[str, bytes]) -> None:
    body = manifest(bare)
    assert "endpoint" not in body["apis"]["custom"]
    assert "events" not in body
    assert body["privacyAndCompliance"]["locales"] == {locale: {} for locale in LOCALES}
    assert b"arn:" not in bare["skill.json"]
    assert b"http" not in bare["skill.json"]


def test_the_models_are_those_that_are_checked_in(files: dict[str, bytes]) -> None:
    for locale in LOCALES:
        assert files[f"interactionModels/custom/{locale}.json"] == (MODELS_FOLDER / f"{locale}.json").read_bytes()


@pytest.mark.parametrize("pixels", [108, 512])
def test_an_icon_is_a_whole_png_of_its_size(files: dict[str, bytes], pixels: int) -> None:
    data, chunks, at = files[f"assets/images/icon-{pixels}.png"], [], len(PNG)
    assert data.startswith(PNG)
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", data, at + 8 + length) == (zlib.crc32(kind + body),)
        chunks.append((kind, body))
        at += 12 + length
    assert (chunks[0][0], chunks[-1][0]) == (b"IHDR", b"IEND")
    width, height, depth, colour = struct.unpack_from(">IIBB", chunks[0][1])
    assert (width, height, depth, colour) == (pixels, pixels, 8, 6)
    rows = zlib.decompress(b"".join(body for kind, body in chunks if kind == b"IDAT"))
    assert len(rows) == pixels * (1 + 4 * pixels)


def test_the_manifest_names_the_icons_that_are_there(files: dict[str, bytes]) -> None:
    for page in manifest(files)["publishingInformation"]["locales"].values():
        assert page["smallIconUri"] == "file://assets/images/icon-108.png"
        assert page["largeIconUri"] == "file://assets/images/icon-512.png"


def test_the_same_content_makes_the_same_package(files: dict[str, bytes], library: Library) -> None:
    again = package_files(load_store_page(), library, COMPLETE)
    assert {n: hashlib.sha256(d).digest() for n, d in again.items()} == {
        n: hashlib.sha256(d).digest() for n, d in files.items()
    }


def test_the_ask_cli_finds_the_package_where_make_puts_it() -> None:
    resources = json.loads((ROOT / "ask-resources.json").read_text("utf-8"))
    assert resources["askcliResourcesVersion"] == "2020-03-31"
    assert resources["profiles"]["default"]["skillMetadata"]["src"] == "./build/skill-package"
    assert "PACKAGE := build/skill-package\n" in (ROOT / "Makefile").read_text("utf-8")


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


def tree(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


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
    monkeypatch.setattr("skill.terminal.publish.stale_models", lambda _: ["en-GB.json"])
    ran = cramp_coach("package", "--out", str(tmp_path / "package"))
    assert_one_line_of_help(ran, "interaction_models/en-GB.json", "cramp-coach models")


def test_the_guide_shows_the_gaps_as_they_are_printed() -> None:
    guide = (ROOT / "docs" / "deploy.md").read_text("utf-8")
    assert [gap for gap in Addresses().gaps() if f"\ngap: {gap}\n" not in guide] == []


def test_the_privacy_page_tells_how_long_things_are_kept() -> None:
    page = (ROOT / "docs" / "privacy.md").read_text("utf-8")
    template = (ROOT / "template.yaml").read_text("utf-8")
    assert f"{PROFILE_SECONDS // 86_400} days after you last used the skill" in page
    assert f"the newest {MOST_DAYS} days" in page
    assert KEPT_SECONDS == 86_400
    assert "used for one day" in page
    assert "RetentionInDays: 30\n" in template
    assert "deleted after 30 days" in page
