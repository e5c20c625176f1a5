"""The skill's icons: one drawing, in the sizes that Amazon asks for."""

from pathlib import Path

DRAWING = Path(__file__).with_name("icon.svg")
SIZES = {"smallIconUri": 108, "largeIconUri": 512}
"""Field of the manifest to pixels of either side."""


def draw_icon(pixels: int) -> bytes:
    """Draw the icon as a square PNG. Raises ModuleNotFoundError without resvg-py."""
    import resvg_py  # noqa: PLC0415  # only publishing draws: talking needs no such library

    return resvg_py.svg_to_bytes(svg_string=DRAWING.read_text("utf-8"), width=pixels, height=pixels)


def icon_path(pixels: int) -> str:
    """Name the icon's file within a package."""
    return f"assets/images/icon-{pixels}.png"
