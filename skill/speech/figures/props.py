"""What stands beside the body: floor, wall, chair, step, bed, towel."""

from skill.knowledge.figures import Figure, Prop
from skill.speech.figures.body import Shape
from skill.speech.figures.outline import polygon, rounded

Still = tuple[str, str]
"""A path that never moves, and its colour."""

LINE = 5.0
WALL = 14.0
LEG = 7.0
SEAT = 9.0
RISE, TREAD = 30.0, 62.0
"""Height and depth of a stair."""

TOWEL = "M0 -2.6L1 -2.6L1 2.6L0 2.6Z"
"""As long as one unit: drawn as long as the way from hand to foot."""


def still_props(figure: Figure) -> tuple[Still, ...]:
    """Everything that does not move, in the order of painting."""
    ground = next((prop.y for prop in figure.props if prop.kind == "floor"), figure.size)
    return tuple(still for prop in figure.props for still in _still(prop, ground))


def _still(prop: Prop, ground: float) -> tuple[Still, ...]:
    x, y, width, height = prop.x, prop.y, prop.width, prop.height
    match prop.kind:
        case "floor":
            return ((rounded(x, y, width, LINE, LINE / 2), "ground"),)
        case "mat":
            return ((rounded(x, y, width, ground - y + 2, 3), "soft"),)
        case "wall":
            return ((rounded(x, y, WALL, ground - y + LINE, 4), "wall"),)
        case "wall-behind":
            return ((rounded(x, y, width, ground - y, 10), "backdrop"),)
        case "chair":
            return _chair(x, y, width, ground, back=x, height=height)
        case "chair-turned":
            return _chair(x, y, width, ground, back=x + width - LEG, height=height)
        case "steps":
            return (_steps(x, y, width, ground),)
        case "rail":
            return _rail(prop, ground)
        case "bed":
            return _bed(prop, ground)
        case "mattress":
            return ((rounded(x, y, width, height, 16), "soft"),)
        case "pillow":
            return ((rounded(x, y, width, height, min(width, height) * 0.45), "pillow"),)
        case _:
            return ()


def _steps(x: float, y: float, width: float, ground: float) -> Still:
    """Stairs up to the right; ``y`` is the lowest step's top."""
    corners, edge = [(x, ground)], x
    while edge < x + width - 1:
        after = min(edge + TREAD, x + width)
        corners += [(edge, y), (after, y)]
        edge, y = after, y - RISE
    return (polygon([*corners, (x + width, ground)]), "wood")


def _chair(x: float, seat: float, width: float, ground: float, *, back: float, height: float) -> tuple[Still, ...]:
    legs = tuple((rounded(at, seat, LEG, ground - seat, 3), "wood") for at in (x + 2, x + width - LEG - 2))
    rest = ((rounded(back, seat - height, LEG, height + SEAT, 3.5), "wood"),) if height else ()
    return (*legs, *rest, (rounded(x - 2, seat, width + 4, SEAT, 4), "wood"))


def _rail(prop: Prop, ground: float) -> tuple[Still, ...]:
    x, y, width, height = prop.x, prop.y, prop.width, prop.height
    post = (rounded(x + 4, y, LINE, ground - y, 2), "wood")
    return (post, (polygon([(x, y), (x + width, y - height), (x + width, y - height + LINE), (x, y + LINE)]), "wood"))


def _bed(prop: Prop, ground: float) -> tuple[Still, ...]:
    x, y, width, height = prop.x, prop.y, prop.width, prop.height
    frame = y + height
    return (
        (rounded(x - 8, y - 62, 9, ground - y + 62, 4), "wood"),
        (rounded(x + width - 14, frame, 9, ground - frame, 3), "wood"),
        (rounded(x - 4, frame - 3, width + 4, 13, 4), "wood"),
        (rounded(x, y, width, height, 11), "soft"),
    )


def moving_props(figure: Figure) -> tuple[Shape, ...]:
    """What moves with the body: a towel from the hands to the foot."""
    return tuple(
        Shape(prop.hand, prop.around, TOWEL, "towel", stretches=True) for prop in figure.props if prop.kind == "towel"
    )
