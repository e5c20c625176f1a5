"""A timeline as an APL-for-Audio document."""

from typing import Any

from skill.coaching.timeline import Cue, Segment, Spoken, Timed, Timeline
from skill.response.ssml import ssml

APLA_VERSION = "0.91"
Component = dict[str, Any]


def document(timeline: Timeline, *, whispered: bool = False) -> Component:
    """Render a timeline as a Sequencer of its segments."""
    items = [_segment(segment, whispered=whispered) for segment in timeline.segments]
    return {
        "type": "APLA",
        "version": APLA_VERSION,
        "mainTemplate": {"parameters": ["payload"], "items": [{"type": "Sequencer", "items": items}]},
    }


def _segment(segment: Segment, *, whispered: bool) -> Component:
    if isinstance(segment, Spoken):
        return _speech(" ".join(segment.lines), whispered=whispered)
    return _timed(segment, whispered=whispered)


def _timed(segment: Timed, *, whispered: bool) -> Component:
    """Render as a Mixer: every cue waits from the same zero, so none can delay the next.

    The anchor Silence alone gives the length: cues are trimmed to it.
    """
    anchor = _silence(segment.seconds)
    if not segment.cues:
        return anchor
    mixer = {"type": "Mixer", "items": [anchor, *(_cue(cue, whispered=whispered) for cue in segment.cues)]}
    if segment.loudness < 1:
        mixer["filters"] = [{"type": "Volume", "amount": f"{segment.loudness:.0%}"}]
    return mixer


def _cue(cue: Cue, *, whispered: bool) -> Component:
    wait = [_silence(cue.at)] if cue.at else []
    return {"type": "Sequencer", "duration": "trimToParent", "items": [*wait, _speech(cue.say, whispered=whispered)]}


def _silence(seconds: float) -> Component:
    return {"type": "Silence", "duration": round(seconds * 1000)}


def _speech(text: str, *, whispered: bool) -> Component:
    if whispered:
        return {"type": "Speech", "contentType": "SSML", "content": ssml([text], whispered=True)}
    return {"type": "Speech", "content": text}
