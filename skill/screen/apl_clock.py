"""The clock of a document that shows a clip.

It is the document's own `elapsedTime`: every look computes the number and the pose from it, nothing is counted.
"""

from skill.screen.apl_parts import Component, calculated

MOMENTS = "payload.screen.moments"
LOOK_MILLISECONDS = 60
AFTER_CLIP_MILLISECONDS = 5000
"""Time to say no, or pause, before the next clip follows by itself; Alexa asks again after eight seconds."""
_WAY = "(((now-moment.at) % (2*moment.beat))/moment.beat)"
_THERE = f"({_WAY} <= 1 ? {_WAY} : 2-{_WAY})"
_POSE = "moment.start + (moment.end-moment.start)*there*there*(3-2*there)"


def clock() -> Component:
    """What a component needs to know the time: `now`, the index `at` of its `moment`, and the figure's `pose`."""
    following = f"at+1 < {MOMENTS}.length && elapsedTime >= {MOMENTS}[at+1].at"
    return {
        "bind": [
            {"name": "now", "type": "number", "value": 0},
            {"name": "at", "type": "number", "value": 0},
            {"name": "moment", "value": calculated(f"{MOMENTS}[at]")},
            {"name": "there", "value": calculated(_THERE)},
            {"name": "pose", "value": calculated(_POSE)},
        ],
        "handleTick": [
            {
                "minimumDelay": LOOK_MILLISECONDS,
                "commands": [
                    {"type": "SetValue", "property": "at", "value": "${at+1}", "when": calculated(following)},
                    {"type": "SetValue", "property": "now", "value": "${elapsedTime}"},
                ],
            }
        ],
    }


def commands(last: int, *, chained: bool) -> list[Component]:
    """Keep the screen on while the clip plays (``last`` milliseconds), then ask for the next one if it is ``chained``."""
    waiting: Component = {"type": "Idle", "delay": last + AFTER_CLIP_MILLISECONDS, "screenLock": True}
    following = [{"type": "SendEvent", "arguments": ["next-clip"]}] if chained else []
    return [{"type": "Sequential", "sequencer": "clip", "commands": [waiting, *following]}]
