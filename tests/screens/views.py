"""One screen of each view, made by the conversation itself where it has one."""

from collections.abc import Mapping

from skill.coaching.clip import Closing, make_clip
from skill.coaching.count import CountStyle
from skill.coaching.plan import Plan, Wishes, plan_routine, plan_stretch
from skill.coaching.relief_rounds import ReliefState, relief_round
from skill.coaching.timeline import Position, Timeline
from skill.conversation.screens import whole_sentences
from skill.knowledge.library import Library
from skill.screen.keyframes import ScreenWords, coached_keyframes, relief_keyframes, with_reprompt
from skill.screen.views import Answer, Button, Coaching, Diary, Keyframe, Relief, Screen, Warned, Week, Welcome
from skill.turn.voice import Voice

WORDS = ScreenWords("left leg", "right leg", "{number} of {total}", "Next: {name}")
YES_NO = (Button("Yes", "yes"), Button("No", "no"))
RUNNING = (Button("Pause", "control.pause"), Button("Next", "control.next"))


def clip_of(plan: Plan, library: Library) -> Timeline:
    """The first clip of a plan."""
    voice = Voice(library.lines, library.locales["en-US"], 0)
    return make_clip(plan, Position(), voice.coach_lines(), Closing(("Well done.",), "Want to hear more?")).timeline


def coaching(plan: Plan, library: Library, **more: object) -> Coaching:
    """A plan's first clip on a screen."""
    keyframes = coached_keyframes(clip_of(plan, library), plan.holds, WORDS)
    return Coaching(keyframes, buttons=RUNNING, answers=YES_NO, **more)  # type: ignore[arg-type]


def views(library: Library) -> Mapping[str, Screen]:
    """The longest texts that each view has to show."""
    topic = max(library.topics.values(), key=lambda each: len(each.more))
    title = max((each.title for each in library.topics.values()), key=len)
    question = max((each.follow_up.question for each in library.topics.values()), key=len)
    voice = Voice(library.lines, library.locales["en-GB"], 0)
    sign = max(library.warnings.values(), key=lambda each: len(each.why) + len(each.avoid or ""))
    routine = library.routines["routine.after-run"]
    relief = relief_round(library.relief, ReliefState("calf", "in-bed"), voice.count_words())
    ending = voice.say(library.relief.not_easing)
    step = library.stretches["stretch.calf-wall"]
    whole = plan_routine(routine, library.stretches, Wishes(style=CountStyle.FIVES))
    rows = tuple(f"{n}. {library.stretches[s.stretch].name.capitalize()}" for n, s in enumerate(routine.steps, 1))
    share = voice.line("diary-share", count="nineteen", told="twenty-three", what="after standing for long")
    weeks = tuple(
        Week(f"Week of {day} Oct", cramps)
        for day, cramps in zip(range(2, 31, 4), (5, 4, 6, 3, 3, 1, 0, 1), strict=True)
    )
    return {
        "welcome": Welcome(
            "Cramp Coach",
            "I answer questions about leg cramps, and coach stretches with a count. I'm not a doctor.",
            "Do you have a cramp right now?",
            YES_NO,
        ),
        "short answer": Answer(
            "Cramps at Night",
            min(library.topics.values(), key=lambda t: len(t.short)).short,
            "National Health Service, 2024",
            question,
            YES_NO,
        ),
        "long answer": Answer(
            title,
            whole_sentences(voice.say(topic.more)),
            "Cochrane Database of Systematic Reviews, 2021; National Health Service, 2024",
            question,
            YES_NO,
        ),
        "warning": Warned(
            sign.title, voice.say(voice.call_to_action("emergency")), " ".join((sign.why, sign.avoid or ""))
        ),
        "stretch": coaching(plan_stretch(step, Wishes()), library, delay=6.0, opening=step.cautions.full),
        "routine": coaching(whole, library, delay=8.0, title="After-run stretches", opening="Holds", rows=rows),
        "relief": Relief(
            with_reprompt(
                relief_keyframes(relief.timeline, relief.say[0], "relief.calf-in-bed"),
                Keyframe(relief.timeline.seconds + 8, 9, "step", ending, ending, figure="relief.calf-in-bed"),
                relief_keyframes(relief.timeline, ending, "relief.calf-in-bed"),
            ),
            3.0,
            opening=relief.say[0],
            answers=YES_NO,
        ),
        "diary": Diary(
            voice.fixed("screen-diary"),
            weeks,
            f"{voice.line('diary-common', shares=f'{share}, and {share}')} {voice.line('diary-frequent')}",
            "Shall I count your six weeks of bedtime stretching?",
            YES_NO,
        ),
        "diary, little to read": Diary(
            voice.fixed("screen-diary"),
            weeks,
            "You've noted three cramps this month.",
            "What would you like to do now?",
        ),
    }
