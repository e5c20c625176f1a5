"""What to do about what was spoken of: of cramps in a race that is for runners, in a pregnancy for who is pregnant, and not three things for all."""

from collections.abc import Iterator, Mapping

from skill.knowledge.content import topic_of
from skill.turn.place import FIRST_THREE
from skill.turn.turn import Turn

FOR_RUNNERS = ("causes.overuse-standing/race-day", "daily-routine/prevent-runner", "causes.overuse-standing/pacing")
AT_NIGHT, OF_PREGNANCY = ("daily-routine/prevent-night",), ("hormones-pregnancy/stop-pregnancy",)
OF_ENTRY: Mapping[str, tuple[str, ...]] = {
    "causes.overuse-standing/football": ("causes.overuse-standing/football-prevent",),
    **{
        f"causes.overuse-standing/{each}": FOR_RUNNERS[1:]
        for each in (
            "keep-running race-day long-runs taper under-trained hills warm-up-cramp mileage-jump after-race"
        ).split()
    },
    "causes.overuse-standing": FOR_RUNNERS[1:],
    "causes.overuse-standing/cycling": ("causes.overuse-standing/pacing", "daily-routine/strength"),
    "causes.overuse-standing/hard-gym": ("causes.overuse-standing/mileage-jump",),
}
"""What answers tell what to do about a situation, the first of them first."""
OF_TOPIC: Mapping[str, tuple[str, ...]] = {
    "causes.dehydration-fatigue": FOR_RUNNERS,
    "causes.night": AT_NIGHT,
    "night-adjustments": AT_NIGHT,
    "hormones-pregnancy": OF_PREGNANCY,
}
"""The same of a topic, where its entry has none of its own."""


ONLY_TOLD = frozenset(
    {"over-hydration", "causes.electrolytes", "causes.night", "who-gets-them", "when-to-see-doctor/dialysis"}
)
"""Topics and answers that an answer may go on to, and that tell nothing to do."""


def advice(turn: Turn) -> str:
    """The answer that tells what to do about what was spoken of, and was not told yet; the three things for everybody, where none does."""
    return next(
        (each for each in _all(turn) if each not in turn.session.told and turn.library.answer(each)), FIRST_THREE
    )


def _all(turn: Turn) -> Iterator[str]:
    if turn.language.circumstances.of_the_night.search(turn.written):
        yield from AT_NIGHT  # "what can I do so it doesn't come back tonight"
    last = turn.library.answer(turn.last_told)
    if last:
        yield from OF_ENTRY.get(last.id, ())
        led_to = last.follow_up.then
        tells = last.id != FIRST_THREE and ONLY_TOLD.isdisjoint((led_to, topic_of(led_to)))
        yield from (led_to,) if tells else ()
    for each in turn.recent():
        yield from OF_ENTRY.get(each, ())
        yield from OF_TOPIC.get(topic_of(each), ())
