"""What is beside the body: floor, wall, chair, stairs, bed, towel, and the arrow of the movement."""

from collections.abc import Callable, Mapping

from skill.knowledge.figures import Figure, Prop
from skill.screen.figures.body import Shape
from skill.screen.figures.lens import Still, lens_still
from skill.screen.figures.outline import polygon, rounded
from skill.screen.figures.skeleton import from_point

LINE, WALL, LEG, SEAT, HEADBOARD = 5.0, 14.0, 7.0, 9.0, 62.0
RISE, TREAD = 30.0, 62.0
"""Height and depth of a stair."""

ARROW_HEAD, ARROW_SPREAD, ARROW_SHAFT = 20.0, 13.0, 4.5
"""Length of an arrow's head, half its width, and half the width of the shaft."""
TURN_FROM, TURN_TO, TURN_STEP = -120, 120, 12
"""Degrees at which a round arrow begins, and its head; 0 is to the right, 90 down. Between its corners."""

TOWEL = "M0 -2.6L1 -2.6L1 2.6L0 2.6Z"
"""As long as one unit: drawn as long as the way from hand to foot."""
TOWEL_LOOP = rounded(-6.0, -13.5, 9.0, 16.5, 3.0)
"""Where it goes around the ball of the foot, from the sole over the instep."""


def still_props(figure: Figure) -> tuple[Still, ...]:
    """Everything that does not move, in the order of painting."""
    ground = next((prop.y for prop in figure.props if prop.kind == "floor"), figure.size)
    drawn = tuple(
        still for prop in figure.props if prop.kind in BUILDERS for still in BUILDERS[prop.kind](prop, ground)
    )
    return (*drawn, *lens_still(figure), *(ARROWS[prop.kind](prop) for prop in figure.props if prop.kind in ARROWS))


def moving_props(figure: Figure) -> tuple[Shape, ...]:
    """What moves with the body: a towel from the hand to the foot, and around it."""
    return tuple(
        shape
        for prop in figure.props
        if prop.kind == "towel"
        for shape in (
            Shape(prop.hand, prop.around, TOWEL, "towel", stretches=True),
            Shape(prop.around, prop.around.replace("ball", "toe"), TOWEL_LOOP, "towel"),
        )
    )


def _floor(prop: Prop, _: float) -> tuple[Still, ...]:
    return ((rounded(prop.x, prop.y, prop.width, LINE, LINE / 2), "ground"),)


def _mat(prop: Prop, ground: float) -> tuple[Still, ...]:
    return ((rounded(prop.x, prop.y, prop.width, ground - prop.y + 2, 3), "soft"),)


def _wall(prop: Prop, ground: float) -> tuple[Still, ...]:
    return ((rounded(prop.x, prop.y, WALL, ground - prop.y + LINE, 4), "wall"),)


def _wall_behind(prop: Prop, ground: float) -> tuple[Still, ...]:
    return ((rounded(prop.x, prop.y, prop.width, ground - prop.y, 10), "backdrop"),)


def _mattress(prop: Prop, _: float) -> tuple[Still, ...]:
    return ((rounded(prop.x, prop.y, prop.width, prop.height, 16), "soft"),)


def _pillow(prop: Prop, _: float) -> tuple[Still, ...]:
    roundness = min(prop.width, prop.height) * 0.45
    return ((rounded(prop.x, prop.y, prop.width, prop.height, roundness), "pillow"),)


def _steps(prop: Prop, ground: float) -> tuple[Still, ...]:
    """Stairs up to the right."""
    edge, top, right = prop.x, prop.y, prop.x + prop.width
    corners = [(edge, ground)]
    while edge < right:
        after = min(edge + TREAD, right)
        corners += [(edge, top), (after, top)]
        edge, top = after, top - RISE
    return ((polygon([*corners, (right, ground)]), "wood"),)


def _chair(prop: Prop, ground: float) -> tuple[Still, ...]:
    right = prop.x + prop.width - LEG
    back = prop.x if prop.kind == "chair" else right
    legs = tuple((rounded(x, prop.y, LEG, ground - prop.y, 3), "wood") for x in (prop.x + 2, right - 2))
    rest = (rounded(back, prop.y - prop.height, LEG, prop.height + SEAT, 3.5), "wood")
    return (*legs, rest, (rounded(prop.x - 2, prop.y, prop.width + 4, SEAT, 4), "wood"))


def _rail(prop: Prop, ground: float) -> tuple[Still, ...]:
    x, y, right, end = prop.x, prop.y, prop.x + prop.width, prop.y - prop.height
    post = (rounded(x + 4, y, LINE, ground - y, 2), "wood")
    return (post, (polygon([(x, y), (right, end), (right, end + LINE), (x, y + LINE)]), "wood"))


def _bed(prop: Prop, ground: float) -> tuple[Still, ...]:
    x, y, width, frame = prop.x, prop.y, prop.width, prop.y + prop.height
    return (
        (rounded(x - 8, y - HEADBOARD, 9, ground - y + HEADBOARD, 4), "wood"),
        (rounded(x + width - 14, frame, 9, ground - frame, 3), "wood"),
        (rounded(x - 4, frame - 3, width + 4, 13, 4), "wood"),
        (rounded(x, y, width, prop.height, 11), "soft"),
    )


def _arrow(prop: Prop) -> Still:
    neck = prop.width - ARROW_HEAD
    half = [(0.0, ARROW_SHAFT), (neck, ARROW_SHAFT), (neck, ARROW_SPREAD), (prop.width, 0.0)]
    outline = [*half, *((along, -across) for along, across in reversed(half[:-1]))]
    return (polygon([from_point((prop.x, prop.y), prop.degrees, *point) for point in outline]), "accent")


def _turn(prop: Prop) -> Still:
    """Most of a circle, clockwise, and the head of an arrow."""
    middle, radius = (prop.x, prop.y), prop.width / 2
    angles = range(TURN_FROM, TURN_TO + 1, TURN_STEP)
    outer, inner = (
        [from_point(middle, angle, radius + off) for angle in angles] for off in (ARROW_SHAFT, -ARROW_SHAFT)
    )
    wide, narrow = (from_point(middle, TURN_TO, radius + off) for off in (ARROW_SPREAD, -ARROW_SPREAD))
    tip = from_point(from_point(middle, TURN_TO, radius), TURN_TO + 90, ARROW_HEAD)
    return (polygon([*outer, wide, tip, narrow, *reversed(inner)]), "accent")


ARROWS: Mapping[str, Callable[[Prop], Still]] = {"arrow": _arrow, "turn": _turn}
BUILDERS: Mapping[str, Callable[[Prop, float], tuple[Still, ...]]] = {
    "floor": _floor,
    "mat": _mat,
    "wall": _wall,
    "wall-behind": _wall_behind,
    "mattress": _mattress,
    "pillow": _pillow,
    "steps": _steps,
    "chair": _chair,
    "chair-turned": _chair,
    "rail": _rail,
    "bed": _bed,
}
"""How each kind is drawn; the number is the floor's height in the box. A towel moves, a lens has a module of its own,
and the arrow is drawn over all of them."""
