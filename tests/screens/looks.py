"""Small pictures of ten views, and how far a view looks from its picture; tests/screens/pictures has them.

`python -m benchmarks.screen_look --references` takes them anew, after a change that was looked at and is meant.
"""

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page

from skill.screen.apl import document
from skill.screen.views import Screen
from tests.screens.viewports import VIEWPORTS

FOLDER = Path(__file__).parent / "pictures"
WIDTH = 160
"""Pixels of a small picture."""
NO_LETTERS = "* { color: transparent !important; }"
"""Letters are left out: each machine has fonts of its own.
That words are whole and where they belong is tested apart."""


class Look(NamedTuple):
    """A view on a screen at a moment."""

    view: str
    where: str
    kind: str = ""
    """The kind of keyframe that is shown; empty for a view that stands still."""
    night: bool = False


LOOKS: Mapping[str, Look] = {
    "welcome": Look("welcome", "hub"),
    "answer": Look("long answer", "hub"),
    "warning": Look("warning", "hub", night=True),
    "hold": Look("stretch", "hub", "hold"),
    "hold-round": Look("stretch", "round", "hold"),
    "hold-portrait-night": Look("routine", "portrait", "hold", night=True),
    "paused": Look("paused", "hub"),
    "relief": Look("relief", "hub", "hold"),
    "relief-asks": Look("relief", "small hub", "ask"),
    "diary": Look("diary", "hub"),
}

COMPARE = """
async ([now, before, width]) => {
  const { default: pixelmatch } = await import("/pixelmatch.js");
  const pixels = async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const height = Math.round((image.height / image.width) * width);
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  };
  const [one, other] = [await pixels(now), await pixels(before)];
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1, includeAA: true }) / (one.width * one.height);
}
"""
SHRINK = """
async ([png, width]) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.round((image.height / image.width) * width);
  const context = canvas.getContext("2d");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").split(",")[1];
}
"""


def picture(page: Page, screen: Screen, look: Look, *, style: str = "") -> bytes:
    """Draw a view at the moment of a look, and take a picture; ``style`` is CSS that spoils it, for a test."""
    viewport = VIEWPORTS[look.where]
    apl, sources = document(screen, night=look.night)
    page.set_viewport_size({"width": viewport.width, "height": viewport.height})
    page.evaluate("([apl, sources, viewport]) => draw(apl, sources, viewport)", [apl, sources, viewport._asdict()])
    keyframes = sources["screen"].get("keyframes", [])
    if look.kind:
        at = next(keyframe["at"] for keyframe in keyframes if keyframe["kind"] == look.kind) + 3000
        passed = sum(keyframe["at"] <= at for keyframe in keyframes)
        page.evaluate("([at, looks]) => forward(at, looks)", [at, passed + 3])
    return page.screenshot(style=f"{NO_LETTERS} {style}")


def small(page: Page, png: bytes) -> bytes:
    """Make a picture WIDTH pixels wide."""
    return base64.b64decode(page.evaluate(SHRINK, [base64.b64encode(png).decode(), WIDTH]))


def difference(page: Page, png: bytes, name: str) -> float:
    """Part of the pixels, 0 to 1, that look different from the small picture of a look (pixelmatch: in YIQ colours)."""
    before = base64.b64encode((FOLDER / f"{name}.png").read_bytes()).decode()
    return float(page.evaluate(COMPARE, [base64.b64encode(png).decode(), before, WIDTH]))
