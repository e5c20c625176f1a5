"""One screen of each view, made by the conversation itself where it has one."""

from collections.abc import Mapping
from dataclasses import replace

from skill.coaching.clip import Closing, make_clip
from skill.coaching.count import CountStyle
from skill.coaching.plan import Plan, Wishes, plan_routine, plan_stretch
from skill.coaching.relief_rounds import ReliefState, relief_round
from skill.coaching.timeline import Position, Timeline
from skill.conversation.after_reply.screens import whole_sentences
from skill.knowledge.library import Library
from skill.screen.keyframes import ScreenWords, at_rest, coached_keyframes, dots_of, relief_keyframes, with_reprompt
from skill.screen.views import Answer, Button, Coaching, Diary, Keyframe, ReliefView, Screen, Warned, Week, WelcomeView
from skill.turn.voice import Voice

WORDS = ScreenWords("left leg", "right leg", "{number} of {total}", "Next: {name}")
YES_NO = (Button("Yes", "yes"), Button("No", "no"))
RUNNING = (Button("Pause", "control.pause"), Button("Next", "control.next"))
STOP = (Button("Stop", "control.stop"),)
HELP = "Help with a cramp right now"
AFTER_WARNING = (Button("Say it again", "control.repeat"), Button("What to tell them", "tell-them"))
EASING = (Button("It's easing", "yes"), Button("Not yet", "no"))


def clip_of(plan: Plan, library: Library) -> Timeline:
    """The first clip of a plan."""
    voice = Voice(library.lines, library.locales["en-US"], 0)
    return make_clip(plan, Position(), voice.coach_lines(), Closing(("Well done.",), "Want to hear more?")).timeline


def coaching(plan: Plan, library: Library, **more: object) -> Coaching:
    """A plan's first clip on a screen."""
    keyframes = coached_keyframes(clip_of(plan, library), plan.holds, WORDS)
    way = {
        "dots": dots_of(plan.holds)[-1] + 1,
        "minutes": "{minutes} min left",
        "hint": "Try: “Alexa, pause”",
        "always": STOP,
    }
    return Coaching(keyframes, buttons=RUNNING, answers=YES_NO, **way, **more)  # type: ignore[arg-type]


def views(library: Library) -> Mapping[str, Screen]:
    """The longest texts that each view has to show."""
    voice = Voice(library.lines, library.locales["en-GB"], 0)
    return {
        **_answers(library, voice),
        **_warnings(library, voice),
        **_stretches(library),
        "relief": _relief(library, voice),
        **_diary(voice),
    }


def _answers(library: Library, voice: Voice) -> Mapping[str, Screen]:
    topic = max(library.topics.values(), key=lambda each: len(each.more))
    title = max((each.title for each in library.topics.values()), key=len)
    question = max((each.follow_up.question for each in library.topics.values()), key=len)
    return {
        "welcome": WelcomeView(
            "Cramp Coach",
            "I answer questions about leg cramps, and coach stretches with a count. I'm not a doctor.",
            "Do you have a cramp right now?",
            (Button("Help me now", "yes"), Button("No", "no")),
            "Try: “Alexa, help”",
        ),
        "short answer": Answer(
            "Cramps at Night",
            voice.say(min(library.topics.values(), key=lambda t: len(t.short)).short),
            "National Health Service, 2024",
            question,
            YES_NO,
            "Try: “Alexa, tell me more”",
        ),
        "long answer": Answer(
            title,
            whole_sentences(voice.say(topic.more)),
            "Cochrane Database of Systematic Reviews, 2021; National Health Service, 2024",
            question,
            YES_NO,
        ),
    }


def _warnings(library: Library, voice: Voice) -> Mapping[str, Screen]:
    sign = max(library.warnings.values(), key=lambda each: len(each.why) + len(each.avoid or ""))
    told = max((each.say_to_them for each in library.warnings.values() if each.say_to_them), key=len)
    return {
        "warning": Warned(
            sign.title, voice.show(voice.call_to_action("emergency")), sign.why, sign.avoid or "", AFTER_WARNING
        ),
        "warning, what to tell them": Warned(
            sign.title, voice.show(voice.call_to_action("emergency")), voice.show(told), buttons=AFTER_WARNING
        ),
    }


def _stretches(library: Library) -> Mapping[str, Screen]:
    routine = library.routines["routine.after-run"]
    step = library.stretches["stretch.calf-wall"]
    alone = plan_stretch(step, Wishes())
    whole = plan_routine(routine, library.stretches, Wishes(style=CountStyle.FIVES))
    rows = tuple(f"{n}. {library.stretches[s.stretch].name.capitalize()}" for n, s in enumerate(routine.steps, 1))
    return {
        "stretch": coaching(alone, library, delay=6.0, opening=step.cautions.full),
        "routine": coaching(whole, library, delay=8.0, title="After-run stretches", opening="Holds", rows=rows),
        "paused": Coaching(
            (replace(at_rest(alone.holds, alone.holds[0], WORDS), at=-8.0),),
            buttons=(Button("Go on", "control.resume"),),
            always=STOP,
            keep="Paused. Say resume when you're ready.",
            dots=2,
            minutes="{minutes} min left",
            later=70.0,
            still=True,
            hint="Try: “Alexa, resume”",
        ),
    }


def _relief(library: Library, voice: Voice) -> Screen:
    relief = relief_round(library.relief, ReliefState("calf", "in-bed"), voice.count_words())
    ending = voice.say(library.relief.not_easing)
    return ReliefView(
        with_reprompt(
            relief_keyframes(relief.timeline, HELP, "relief.calf-in-bed"),
            Keyframe(relief.timeline.seconds + 8, 9, "step", ending, HELP, figure="relief.calf-in-bed"),
            relief_keyframes(relief.timeline, HELP, "relief.calf-in-bed"),
        ),
        3.0,
        opening=" ".join(relief.say),
        answers=EASING,
        always=STOP,
        keep=relief.say[0],
        hint="Try: “Alexa, it's worse”",
    )


def _diary(voice: Voice) -> Mapping[str, Screen]:
    weeks = tuple(
        Week(f"Week of {day} Oct", cramps)
        for day, cramps in zip(range(2, 31, 4), (5, 4, 6, 3, 3, 1, 0, 1), strict=True)
    )
    return {
        "entry": Answer(
            "Cramp diary",
            "A strong cramp in your left calf, last night, for a minute, after a run.",
            question="Shall I note it?",
            buttons=(Button("Yes", "yes"), Button("Change it", "no")),
            hint="Try: “Alexa, the other leg”",
        ),
        "diary": Diary(
            voice.fixed("screen-diary"),
            weeks,
            voice.line("screen-frequent"),
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
