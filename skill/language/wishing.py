"""What is wished of the coach, and what only tells of habits."""

import re
from dataclasses import dataclass

_NOWHERE = re.compile(r"(?!)")


@dataclass(frozen=True, eq=False, kw_only=True)
class WishGrammar:
    """What is wished of the coach, and what only tells of habits. The patterns match contractions written out."""

    that_suits: re.Pattern[str] = _NOWHERE
    """Who is content with a voice or a pace that was just changed: "that's better"."""
    normal_pace: re.Pattern[str] = _NOWHERE
    """Who wishes the usual pace: "normal speed"."""
    as_you_were: re.Pattern[str] = _NOWHERE
    """Who takes back a wish about how the skill speaks: "go back to how you were"."""
    short_answers: re.Pattern[str] = _NOWHERE
    """Who wishes short answers from now on."""
    just_lower: re.Pattern[str] = _NOWHERE
    """Who wishes less loudness, and no whisper."""
    other_first: re.Pattern[str] = _NOWHERE
    """Who wants to begin with the other leg."""
    once_more_with: re.Pattern[str] = _NOWHERE
    """Who wants a stretch again, with one leg: "again but only the left"."""
    do_them: re.Pattern[str] = _NOWHERE
    """Who wants to do what is offered, or stands ready: "do them"."""
    guides_me: re.Pattern[str] = _NOWHERE
    """Who wants to be guided, and names no stretch: "guide me through something for it"."""
    which_can_i_do: re.Pattern[str] = _NOWHERE
    """Who asks what they can do: "what stretches can I do"."""
    habit: re.Pattern[str] = _NOWHERE
    """What somebody does by habit, and asks for nothing: "I already do warm ups"."""
    just_done: re.Pattern[str] = _NOWHERE
    """What somebody has just done, and asks for nothing: "just finished ten k"."""
    how_often: re.Pattern[str] = _NOWHERE
    """Nothing but how often cramps come: "aye every night"."""
    how_long_now: re.Pattern[str] = _NOWHERE
    """Nothing but how long it has gone on: "since two weeks"."""
    week_of_pregnancy: re.Pattern[str] = _NOWHERE
    """A week of a pregnancy, where one was told: "in week thirty"."""
    notes_none: re.Pattern[str] = _NOWHERE
    """Who wants noted that there was none: "put in my diary that I had no cramp last night"."""
    reads_entries: re.Pattern[str] = _NOWHERE
    """Who wants to hear what the diary holds, once it was spoken of: "tell me what's in there", "read them to me"."""
    who_reads_it: re.Pattern[str] = _NOWHERE
    """Who asks what becomes of what is noted."""
    scale: re.Pattern[str] = _NOWHERE
    """How bad it was, as a number of ten, the group "mark"."""
    after_all: re.Pattern[str] = _NOWHERE
    """Who wants done after all what was just let go: "well, yes, do"."""
    bumps: re.Pattern[str] = _NOWHERE
    """Who wants a reminder at another time, and names none: "actually bump it"."""
    one_of_day: re.Pattern[str] = _NOWHERE
    """One of several cramps, named by its day, group "before" or "after": "the Monday one", "the one last night"."""
    notes_practice: re.Pattern[str] = _NOWHERE
    """Who wants noted that they have stretched: "and that I did my stretches"."""
    night_before: re.Pattern[str] = _NOWHERE
    """Who goes one night further back than was spoken of: "oh and the night before I had one"."""
    is_somewhere: re.Pattern[str] = _NOWHERE
    """Who tells where they are, and asks nothing."""
