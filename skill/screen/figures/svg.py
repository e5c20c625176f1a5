"""A figure as SVG, still or gently moving."""

from collections.abc import Iterator
from html import escape

from skill.knowledge.figures import Figure
from skill.screen.figures.drawing import Drawing, Place, draw
from skill.screen.figures.outline import number
from skill.screen.figures.palette import LIGHT, Palette
from skill.screen.figures.pose import eased

MOMENTS = 9
MOVING, SECONDS = 55, 5
"""Percent of a way there that moves, the rest stays in the hold, and the seconds of a way there or back."""


def svg(
    figure: Figure,
    title: str,
    colours: Palette = LIGHT,
    *,
    progress: float = 1.0,
    ghost: bool = False,
    mirrored: bool = False,
) -> str:
    """A still drawing at a moment (0 start, 1 hold), with the start pose as a faint ghost behind where wished."""
    return _document(figure, title, still_group(figure, colours, progress=progress, ghost=ghost, mirrored=mirrored))


def moving_svg(figure: Figure, title: str, colours: Palette = LIGHT, *, mirrored: bool = False) -> str:
    """A drawing that moves into the hold and back for ever; it stays in the hold for who asks for less motion.

    The style element inside works where the document's policy allows it, and in an ``img`` element everywhere.
    """
    drawing = draw(figure)
    paths = _paths(drawing, colours, drawing.places(1.0), named=True)
    body = f"{''.join(_props(drawing, colours))}{''.join(paths)}"
    style = f"<style>{_keyframes(drawing)}</style>"
    return _document(figure, title, style + _mirrored(body, figure, mirrored=mirrored))


def start_svg(figure: Figure, title: str, colours: Palette) -> str:
    """The start pose for whoever moves it: every shape that moves has a class, in the order of `Drawing.moving`."""
    drawing = draw(figure)
    paths = _paths(drawing, colours, drawing.places(0.0), named=True)
    return _document(figure, title, f"<g>{''.join(_props(drawing, colours))}{''.join(paths)}</g>")


def still_group(
    figure: Figure, colours: Palette, *, progress: float = 1.0, ghost: bool = False, mirrored: bool = False
) -> str:
    """The still drawing without a document around it."""
    drawing = draw(figure)
    shadow = f'<g opacity="0.16">{"".join(_paths(drawing, colours, drawing.places(0.0)))}</g>' if ghost else ""
    body = f"{''.join(_props(drawing, colours))}{shadow}{''.join(_paths(drawing, colours, drawing.places(progress)))}"
    return _mirrored(body, figure, mirrored=mirrored)


def _document(figure: Figure, title: str, body: str) -> str:
    size = number(figure.size)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img">'
        f"<title>{escape(title)}</title>{body}</svg>"
    )


def _mirrored(body: str, figure: Figure, *, mirrored: bool) -> str:
    return f'<g transform="translate({number(figure.size)} 0) scale(-1 1)">{body}</g>' if mirrored else f"<g>{body}</g>"


def _props(drawing: Drawing, colours: Palette) -> Iterator[str]:
    for path, colour in drawing.still:
        yield f'<path d="{path}" fill="{colours[colour]}"/>'


def _paths(drawing: Drawing, colours: Palette, places: tuple[Place, ...], *, named: bool = False) -> Iterator[str]:
    for index, (shape, place) in enumerate(zip(drawing.moving, places, strict=True)):
        name = f' class="{_name(drawing, index)}"' if named else ""
        at = f"translate({number(place.x)} {number(place.y)}) rotate({number(place.degrees)})"
        scale = f" scale({number(place.scale)} 1)" if place.scale != 1.0 else ""
        opacity = f' opacity="{number(shape.opacity)}"' if shape.opacity < 1 else ""
        yield f'<path{name} d="{shape.path}" fill="{colours[shape.colour]}"{opacity} transform="{at}{scale}"/>'


def _name(drawing: Drawing, index: int) -> str:
    return f"{drawing.figure.id.replace('.', '-')}-{index}"


def _keyframes(drawing: Drawing) -> str:
    """One animation for every shape; without motion the transform attribute, which is the hold, remains."""
    shares = [step / (MOMENTS - 1) for step in range(MOMENTS)]
    rules = []
    for index, places in enumerate(drawing.motion([eased(share) for share in shares])):
        name = _name(drawing, index)
        timed = zip(shares, places, strict=True)
        frames = "".join(f"{number(MOVING * share)}%{{transform:{_css(place)}}}" for share, place in timed)
        rules.append(f"@keyframes {name}{{{frames}100%{{transform:{_css(places[-1])}}}}}")
        rules.append(f".{name}{{animation:{name} {SECONDS}s linear infinite alternate}}")
    return f"@media (prefers-reduced-motion:no-preference){{{''.join(rules)}}}"


def _css(place: Place) -> str:
    at = f"translate({number(place.x)}px,{number(place.y)}px) rotate({number(place.degrees)}deg)"
    return at if place.scale == 1.0 else f"{at} scale({number(place.scale)},1)"
