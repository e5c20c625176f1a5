"""The package that goes to Amazon: complete, truthful about what it lacks, the same every time."""

import hashlib
import json
import struct
import zlib
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_smapi_model.v1.skill.manifest.skill_manifest_envelope import SkillManifestEnvelope

from skill.authoring.models import MODELS_FOLDER
from skill.authoring.publish.addresses import Addresses
from skill.authoring.publish.package import package_files
from skill.authoring.publish.store_page import load_store_page
from skill.knowledge.library import CONTENT_FOLDER, Library
from skill.storage.profile import MOST_DAYS, PLACE_SECONDS
from skill.storage.store import PROFILE_SECONDS
from tests.publish.store_packages import COMPLETE, ENDPOINT, PNG, ROOT

LOCALES = ["en-AU", "en-CA", "en-GB", "en-IN", "en-US"]
Json = dict[str, Any]


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
    custom = manifest(package_files({"en": load_store_page(CONTENT_FOLDER, "en")}, [library], addresses))["apis"][
        "custom"
    ]
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
    again = package_files({"en": load_store_page(CONTENT_FOLDER, "en")}, [library], COMPLETE)
    assert {n: hashlib.sha256(d).digest() for n, d in again.items()} == {
        n: hashlib.sha256(d).digest() for n, d in files.items()
    }


def test_the_ask_cli_finds_the_package_where_make_puts_it() -> None:
    resources = json.loads((ROOT / "ask-resources.json").read_text("utf-8"))
    assert resources["askcliResourcesVersion"] == "2020-03-31"
    assert resources["profiles"]["default"]["skillMetadata"]["src"] == "./build/skill-package"
    assert "PACKAGE := build/skill-package\n" in (ROOT / "Makefile").read_text("utf-8")


def test_the_privacy_page_tells_how_long_things_are_kept() -> None:
    page = (ROOT / "docs" / "privacy.md").read_text("utf-8")
    template = (ROOT / "template.yaml").read_text("utf-8")
    assert f"{PROFILE_SECONDS // 86_400} days after you last used the skill" in page
    assert f"the newest {MOST_DAYS} days" in page
    assert PLACE_SECONDS == 36 * 3_600
    assert "used for a day and a half" in page
    assert "RetentionInDays: 30\n" in template
    assert "deleted after 30 days" in page
