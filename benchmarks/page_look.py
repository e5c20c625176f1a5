"""Take pictures of every state of the try-it page and of every device's screen into build/look,
with an index page; or those of README.

python -m benchmarks.page_look                    every state, on a desk and on a phone, by day and at night
python -m benchmarks.page_look --readme docs      three pictures, and ten seconds of a hold as an animated PNG
"""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import argparse
import struct
import sys
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from benchmarks.screen_look import take_screens
from skill.web.server import open_server
from skill.web.try_it.page import create_try_it
from tests.browser.conftest import choose
from tests.browser.page_states import STATES, answer, first, hold, relief
from tests.chromium import NONE_FOUND, find_chromium, start_chromium

LOOK = Path(__file__).parent.parent / "build" / "look"
SIZES: Mapping[str, ViewportSize] = {
    "desk": {"width": 1440, "height": 900},
    "phone": {"width": 390, "height": 844},
    "phone-on-its-side": {"width": 844, "height": 390},
}
README_SIZE: ViewportSize = {"width": 1280, "height": 800}
HOURS = {"day": "12", "night": "2"}
FRAMES = 10
"""Pictures of the animation, one a second."""
ANIMATED: ViewportSize = {"width": 760, "height": 560}
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def main() -> int:
    """Serve the page, bring it into each state, and write the pictures; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--readme", type=Path, metavar="FOLDER", help="only the pictures of README, into this folder")
    options = parser.parse_args()
    app = create_try_it(voices=None if options.readme else ())  # README shows a machine that has a voice
    with open_server(app, "127.0.0.1", 0) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        path = find_chromium(playwright)
        if path is None:
            print(NONE_FOUND, file=sys.stderr)
            return 1
        browser, address = start_chromium(playwright, path), f"http://127.0.0.1:{server.port}/"
        if options.readme:
            _take_for_readme(browser, address, options.readme)
        else:
            _take_all(browser, address)
    return 0


def _take_all(browser: Browser, address: str) -> None:
    LOOK.mkdir(parents=True, exist_ok=True)
    names = []
    for size, viewport in SIZES.items():
        for light, hour in HOURS.items():
            for bring in STATES:
                name = f"{bring.__name__}-{size}-{light}.png"
                _take(browser, address, viewport, hour, bring, LOOK / name)
                names.append((name, bring.__doc__ or ""))
    names += take_screens(browser, LOOK)
    figures = "".join(
        f'<figure><img src="{name}"><figcaption>{name}: {words}</figcaption></figure>' for name, words in names
    )
    style = "body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:12px}img{height:420px;border:1px solid #888}figure{margin:0}"
    page = f"<!doctype html><meta charset=utf-8><title>Every state of the page, every view of a screen</title><style>{style}</style>{figures}"
    (LOOK / "index.html").write_text(page, "utf-8")
    print(f"{len(names)} pictures: {LOOK / 'index.html'}")


def _take(  # noqa: PLR0917  # a picture is all of these
    browser: Browser, address: str, viewport: ViewportSize, hour: str, bring: Callable[[Page], None], file: Path
) -> None:
    page = _opened(browser, address, viewport, hour)
    bring(page)
    page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")
    page.mouse.move(0, 0)
    page.screenshot(path=file)
    page.close()


def _opened(browser: Browser, address: str, viewport: ViewportSize, hour: str) -> Page:
    page = browser.new_page(viewport=viewport)
    page.goto(address)
    page.wait_for_selector("html[data-ready]")
    choose(page, "hour", hour)
    return page


def _take_for_readme(browser: Browser, address: str, folder: Path) -> None:
    for bring, hour in ((first, "12"), (answer, "12"), (relief, "20")):
        _take(browser, address, README_SIZE, hour, bring, folder / f"page-{bring.__name__}.png")
    page = _opened(browser, address, ANIMATED, "20")
    hold(page)
    page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")
    page.mouse.move(0, 0)
    frames = []
    for _ in range(FRAMES):
        frames.append(
            page.screenshot(clip={"x": 0, "y": 0, "width": ANIMATED["width"], "height": ANIMATED["height"] - 85})
        )
        count = page.locator("#number").inner_text()
        page.wait_for_function("count => document.getElementById('number').textContent !== count", arg=count)
    (folder / "page-hold.png").write_bytes(animated(frames))


def animated(frames: Sequence[bytes], *, seconds: int = 1) -> bytes:
    """Join PNG files of one size into an animated PNG that shows each for so many seconds, for ever."""
    header, *_ = (data for name, data in _chunks(frames[0]) if name == b"IHDR")
    width, height = struct.unpack(">II", header[:8])
    number = 0
    parts = [_chunk(b"IHDR", header), _chunk(b"acTL", struct.pack(">II", len(frames), 0))]
    for index, frame in enumerate(frames):
        control = struct.pack(">IIIIIHHBB", number, width, height, 0, 0, seconds, 1, 0, 0)
        parts.append(_chunk(b"fcTL", control))
        number += 1
        for name, data in _chunks(frame):
            if name == b"IDAT" and index == 0:
                parts.append(_chunk(b"IDAT", data))
            elif name == b"IDAT":
                parts.append(_chunk(b"fdAT", struct.pack(">I", number) + data))
                number += 1
    return PNG_SIGNATURE + b"".join(parts) + _chunk(b"IEND", b"")


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(PNG_SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


if __name__ == "__main__":
    sys.exit(main())
