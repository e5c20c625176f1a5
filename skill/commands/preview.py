"""`cramp-coach preview`: every clip of a stretch or routine with second marks, and spoken into a file."""

from pathlib import Path

from skill.coaching.clip import Closing, make_clip
from skill.coaching.plan import Wishes, plan_routine, plan_stretch
from skill.coaching.timeline import Position
from skill.commands import UsageError
from skill.commands.locale_option import library_of
from skill.knowledge.library import Library
from skill.knowledge.stretches import Routine, Stretch
from skill.response.apla import document
from skill.simulator.playback import Sound, lay_out, mark
from skill.simulator.speech_programs import SpeechError
from skill.simulator.wav import Recording, at_marks
from skill.turn.voice import Voice


def preview(name: str, wishes: Wishes, wav: Path | None, locale: str) -> int:
    """Print every clip of the stretch or routine that is named; ``wav`` is a file to speak it into."""
    if wav and not wav.absolute().parent.is_dir():  # told before a minute of speaking, and without a voice too
        raise UsageError(f"{wav}: cannot be written: there is no such folder")
    library = library_of(locale)
    plan_id = _find_plan(library, name)
    routine = library.routines.get(plan_id)
    stretches = library.stretches
    plan = plan_routine(routine, stretches, wishes) if routine else plan_stretch(stretches[plan_id], wishes)
    voice = Voice(library.lines, library.locale(locale), 0)
    offer = library.offers["after-routine" if routine else "after-stretch"][0]
    ending = routine.outro[0] if routine else library.lines["stretch-ends"][0]
    first: Position | None = Position()
    recording = Recording()
    while first:
        clip = make_clip(plan, first, voice.coach_lines(), Closing((ending,), offer.question))
        sounds: list[Sound] = []
        seconds = lay_out(document(clip.timeline)["mainTemplate"]["items"][0], 0.0, sounds)
        marked = at_marks(sounds)
        begins = recording.add(marked, seconds)
        in_file = f", from second {begins:.1f} of {wav.name}" if wav else ""
        print(f"{plan.id}, from hold {first.hold + 1} of {len(plan.holds)}, about {seconds:.0f} seconds{in_file}")
        print("\n".join(mark(sound) for sound in marked))
        first = clip.then
    if wav:
        try:
            recording.write(wav)
        except SpeechError as failure:
            raise UsageError(str(failure)) from failure
    return 0


def _find_plan(library: Library, name: str) -> str:
    known: dict[str, Stretch | Routine] = {**library.stretches, **library.routines}
    if name in known:
        return name
    wanted = name.lower()
    for plan_id, content in known.items():
        if wanted in (content.name, *library.phrases[plan_id].names, plan_id.partition(".")[2]):
            return plan_id
    raise UsageError(f"no stretch or routine {name!r}; there are {', '.join(sorted(known))}")
