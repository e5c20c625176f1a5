"""The skill's manifest, skill.json: what Amazon is told about the skill."""

from collections.abc import Mapping
from typing import Any

from skill.authoring.publish.addresses import Addresses
from skill.authoring.publish.icons import SIZES, icon_path
from skill.authoring.publish.store_page import StorePage
from skill.knowledge.locale import Locale
from skill.reminders.service import SCOPE

Json = dict[str, Any]

VIEWPORTS = (
    ("HUB", "ROUND", (100, 599), (100, 599)),
    ("HUB", "RECTANGLE", (960, 1279), (100, 599)),
    ("HUB", "RECTANGLE", (960, 1279), (600, 959)),
    ("HUB", "RECTANGLE", (1280, 1920), (600, 1279)),
    ("HUB", "RECTANGLE", (600, 959), (1280, 1920)),
    ("TV", "RECTANGLE", (960, 960), (540, 540)),
)
"""Mode, shape, and the widths and heights (density-independent pixels) of the screens that Alexa names."""


def build_manifest(pages: Mapping[str, StorePage], locales: Mapping[str, Locale], addresses: Addresses) -> Json:
    """Write the manifest from the pages of each language, by code, the default one first;
    what an unknown address would fill is left out.
    """
    return {
        "manifest": {
            "manifestVersion": "1.0",
            "publishingInformation": _publishing(pages, locales),
            "privacyAndCompliance": _privacy(locales, addresses),
            "permissions": [{"name": SCOPE}],
            "apis": {"custom": {**_endpoint(addresses), "interfaces": [_screens()]}},
            **_events(addresses),
        }
    }


def read_addresses(manifest: Json) -> Addresses:
    """Give the addresses that a manifest was built with. Raises AddressError, KeyError, or TypeError on another's."""
    body = manifest["manifest"]
    links: Json = next(iter(body["privacyAndCompliance"]["locales"].values()), {})
    return Addresses(
        endpoint=body["apis"]["custom"].get("endpoint", {}).get("uri"),
        privacy_url=links.get("privacyPolicyUrl"),
        terms_url=links.get("termsOfUseUrl"),
    )


def _publishing(pages: Mapping[str, StorePage], locales: Mapping[str, Locale]) -> Json:
    default = next(iter(pages.values()))
    icons = {field: f"file://{icon_path(pixels)}" for field, pixels in SIZES.items()}
    return {
        "locales": {
            name: {
                "name": page.name,
                "summary": page.short(locale),
                "description": page.description(locale),
                "examplePhrases": [example.say for example in page.examples],
                "keywords": list(page.keywords),
                **icons,
            }
            for name, locale in sorted(locales.items())
            for page in [pages[locale.language]]
        },
        # Emergency numbers are known for these countries and no other.
        "isAvailableWorldwide": False,
        "distributionCountries": sorted(name.partition("-")[2] for name in locales),
        "distributionMode": "PUBLIC",
        "category": "HEALTH_AND_FITNESS",
        "testingInstructions": default.testing_instructions(),
    }


def _privacy(locales: Mapping[str, Locale], addresses: Addresses) -> Json:
    links = {"privacyPolicyUrl": addresses.privacy_url, "termsOfUseUrl": addresses.terms_url}
    known = {field: url for field, url in links.items() if url is not None}
    return {
        "allowsPurchases": False,
        # Wishes and days of practice are kept under a pseudonym: that is personal where European law holds.
        "usesPersonalInfo": True,
        "isChildDirected": False,
        "isExportCompliant": True,
        "containsAds": False,
        # Asks about health records that a clinic would hand to Amazon; the skill stores nothing about anybody's health.
        "usesHealthInfo": False,
        "locales": {name: dict(known) for name in sorted(locales)},
    }


def _screens() -> Json:
    viewports = [
        {
            "mode": mode,
            "shape": shape,
            "minWidth": width[0],
            "maxWidth": width[1],
            "minHeight": height[0],
            "maxHeight": height[1],
        }
        for mode, shape, width, height in VIEWPORTS
    ]
    return {"type": "ALEXA_PRESENTATION_APL", "supportedViewports": viewports}


def _endpoint(addresses: Addresses) -> Json:
    if addresses.endpoint is None:
        return {}
    certificate = {"sslCertificateType": "Trusted"} if addresses.endpoint.startswith("https:") else {}
    return {"endpoint": {"uri": addresses.endpoint, **certificate}}


def _events(addresses: Addresses) -> Json:
    """Ask to hear of everybody who disables the skill, so that what it remembers is deleted."""
    endpoint = _endpoint(addresses)
    return {"events": {**endpoint, "subscriptions": [{"eventName": "SKILL_DISABLED"}]}} if endpoint else {}
