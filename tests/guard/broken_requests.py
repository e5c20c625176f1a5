"""Requests to break: what Alexa sends, and ways to change it."""

import copy
from collections.abc import Callable
from typing import Any

from skill.simulator.alexa_requests import Session
from skill.simulator.heard import HeardAs, Slot

MORNING = 1_795_420_800.0
STRETCH = "stretch.calf-wall"
Json = dict[str, Any]
Change = Callable[[Json], None]
REMOVED = object()


def launch() -> Json:
    """Make "Alexa, open cramp coach"."""
    return Session().launch(MORNING)


def intent(name: str, *, place: object = None, pending: object = None, **slots: Slot) -> Json:
    """Make a request of an intent; ``place`` and ``pending`` are what the session remembers."""
    attributes = {} if place is None else {"place": place, "turn": 1}
    attributes |= {} if pending is None else {"pending": pending}
    return Session(attributes=attributes).intent(HeardAs(name, slots), MORNING)


def stretch_request() -> Json:
    """Make "guide me through the wall calf stretch": whatever breaks around it, the stretch should begin."""
    return intent("StartStretchIntent", stretch=Slot("wall calf stretch", STRETCH))


def changed(request: Json, path: str, value: object) -> Json:
    """Copy a request with one part put in (its parents are made where there are none), or removed."""
    request = copy.deepcopy(request)
    *parents, last = path.split("/")
    part = request
    for parent in parents:
        part = part.setdefault(parent, {})
    if value is REMOVED:
        del part[last]
    else:
        part[last] = value
    return request


def slot(value: object, **more: object) -> Json:
    """Make the slots of the stretch intent with one slot as odd as wanted."""
    return {"stretch": {"name": "stretch", "value": value, **more}}


def resolved(code: str, *ids: str) -> Json:
    """Make a slot's entity resolution."""
    values = [{"value": {"name": "wall calf stretch", "id": each}} for each in ids]
    authority = {"authority": "amzn1.er-authority", "status": {"code": code}, "values": values}
    return {"resolutionsPerAuthority": [authority]}


def running(**coached: object) -> Json:
    """Make the place of somebody in the middle of a stretch; ``coached`` breaks it."""
    return {
        "kind": "stretch",
        "id": STRETCH,
        "about": STRETCH,
        "coached": {"plan": STRETCH, "began": MORNING, **coached},
    }
