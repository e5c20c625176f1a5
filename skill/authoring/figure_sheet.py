"""One picture of all figures: the start and the hold of each side by side, under its name."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

from skill.knowledge.figures import Figure, load_figures
from skill.knowledge.library import Library
from skill.screen.figures.palette import DARK, LIGHT, NIGHT, Palette
from skill.screen.figures.svg import still_group

THEMES: Mapping[str, tuple[Palette, str, str, str]] = {
    "light": (LIGHT, "#F4EEE5", "#FFFCF7", "#4A423B"),
    "dark": (DARK, "#0E1012", "#181B1F", "#D8D2CA"),
    "night": (NIGHT, "#000000", "#070504", "#8A6A54"),
}
"""Colours of the figures, of the sheet, of a card and of its words."""

COLUMNS = 3
FIGURE, MARGIN, TITLE, CAPTION, GAP = 360, 14, 58, 36, 18
CARD_WIDTH, CARD_HEIGHT = 2 * FIGURE + 2 * MARGIN, TITLE + FIGURE + CAPTION
FONT = "DejaVu Sans, Verdana, Arial, sans-serif"
PNG_WIDTH = 1800


class SheetError(Exception):
    """Something the person who asked for the sheet can mend; the message says how."""


def write_sheet(file: Path, library: Library, ids: Sequence[str], theme: str) -> int:
    """Draw the figures with these ids, or all, into an SVG or PNG file; returns how many.

    Raises SheetError on an unknown id, another kind of file or a missing library, OSError where it cannot be written.
    """
    figures = {figure.id: figure for figure in load_figures()}
    unknown = [each for each in ids if each not in figures]
    if unknown:
        raise SheetError(f"no figure {unknown[0]!r}; there are {', '.join(figures)}")
    chosen = [figures[each] for each in ids] or sorted(figures.values(), key=_stretches_first)
    drawn = sheet({_name(figure, library): figure for figure in chosen}, theme)
    if file.suffix == ".svg":
        file.write_text(drawn + "\n", "utf-8")
    elif file.suffix == ".png":
        file.write_bytes(_png(drawn))
    else:
        raise SheetError(f"--out: found {file.name}, expected a name that ends in .svg or .png")
    return len(chosen)


def sheet(figures: Mapping[str, Figure], theme: str) -> str:
    """An SVG document of figures by their names."""
    _, ground, _, _ = THEMES[theme]
    columns = min(COLUMNS, len(figures))
    rows = -(-len(figures) // columns)
    width, height = columns * (CARD_WIDTH + GAP) + GAP, rows * (CARD_HEIGHT + GAP) + GAP
    cards = "\n".join(_cards(figures, columns, theme))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="{FONT}">\n'
        f'<title>Every stretch, start and hold</title>\n<rect width="{width}" height="{height}" fill="{ground}"/>\n'
        f"{cards}\n</svg>"
    )


def _cards(figures: Mapping[str, Figure], columns: int, theme: str) -> Iterator[str]:
    colours, _, card, words = THEMES[theme]
    for number, (name, figure) in enumerate(figures.items()):
        row, column = divmod(number, columns)
        x, y = GAP + column * (CARD_WIDTH + GAP), GAP + row * (CARD_HEIGHT + GAP)
        poses = "".join(
            f'<g transform="translate({MARGIN + place * FIGURE} {TITLE})">'
            f'<text x="{FIGURE / 2:g}" y="{FIGURE + 18}" text-anchor="middle" font-size="18" fill="{words}">{pose}</text>'
            f"{still_group(figure, colours, progress=place)}</g>"
            for place, pose in enumerate(("start", "hold"))
        )
        yield (
            f'<g transform="translate({x} {y})"><rect width="{CARD_WIDTH}" height="{CARD_HEIGHT}" rx="20" fill="{card}"/>'
            f'<text x="28" y="42" font-size="27" font-weight="bold" fill="{words}">{escape(name)}</text>{poses}</g>'
        )


def _stretches_first(figure: Figure) -> tuple[bool, str]:
    return (not figure.id.startswith("stretch."), figure.id)


def _name(figure: Figure, library: Library) -> str:
    stretch = library.stretches.get(figure.id)
    if stretch:
        return stretch.name.capitalize()
    first = figure.relief[0]
    return f"{first.muscle} cramp, {first.position.replace('-', ' ')}".capitalize()


def _png(drawn: str) -> bytes:
    try:
        import resvg_py  # noqa: PLC0415  # no other command needs it
    except ImportError as missing:
        raise SheetError("a PNG needs resvg-py: pip install resvg-py, or write an .svg file") from missing
    return bytes(resvg_py.svg_to_bytes(svg_string=drawn, width=PNG_WIDTH))
