"""How a language speaks of a warning sign without naming one: that it cannot be told, is long ago, or is theirs too."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from skill.language.said import Holder, SugarReading
from skill.language.text import NOWHERE


def no_life(_: str) -> Iterator[tuple[int, int]]:
    """Tell of no illness that belongs to somebody's life."""
    return iter(())


def no_figures(_: str) -> Iterator[tuple[int, int]]:
    """Know no figures of speech."""
    return iter(())


def all_somebodys(_words: Sequence[str], spans: Sequence[tuple[int, int]]) -> Sequence[Holder]:
    """Take every sign as somebody's."""
    return [Holder.SOMEBODY] * len(spans)


def no_readings(_: Sequence[str]) -> Iterator[SugarReading]:
    """Know no readings of blood sugar."""
    return iter(())


def no_pressures(_: Sequence[str]) -> Sequence[tuple[int, int]]:
    """Know no readings of blood pressure."""
    return ()


def no_purpose(_: str) -> bool:
    """Tell of no medicine what it is for."""
    return False


def no_look(_text: str) -> None:
    """A language that does not say such things."""


def not_in_one(_before: str, _text: str) -> None:
    """Make no two sentences one."""
    return


@dataclass(frozen=True, eq=False, kw_only=True)
class SignGrammar:
    """What is said of a warning sign that names none. The patterns match words with their apostrophes."""

    asks_of_illness: re.Pattern[str] = NOWHERE
    """Nothing but a question whether a cramp comes of an illness, in words as signs are read in:
    "is my cramp a sign of heart trouble"."""
    cannot_tell: re.Pattern[str] = NOWHERE
    """Who cannot tell whether a sign is there: "I can't see, it's dark"."""
    whether_it_is: re.Pattern[str] = NOWHERE
    """The same, where the sign is named: "I can't tell if it's swollen"."""
    only_not_yet: re.Pattern[str] = NOWHERE
    """Who puts off what a warning says to do, and no more: "not yet"."""
    no_and_more: re.Pattern[str] = NOWHERE
    """A no that begins what is said, and is not taken back: "no, not literally, it's the calf"."""
    no_head_knock: re.Pattern[str] = NOWHERE
    """A knock to the head that there was not: "she didn't hit her head"."""
    well_i_think: re.Pattern[str] = NOWHERE
    """Who only thinks all is well: "she's alright I think". ``cause``: what they take it for, "a cramp I think"."""
    names_chest: re.Pattern[str] = NOWHERE
    """The chest, the heart, a left arm or the jaw."""
    of_a_man: re.Pattern[str] = NOWHERE
    """Who speaks of a man alone."""
    takes_weight: re.Pattern[str] = NOWHERE
    """Who can put weight on a leg: "no, I can walk on it"."""
    look_of_leg: Callable[[str], str | None] = no_look
    """The sentence about a leg that "kinda warm" stands for."""
    no_but_new: re.Pattern[str] = NOWHERE
    """A no that says of a sign that it is new: "no, it wasn't like that this morning"."""
    no_but_a_bit: re.Pattern[str] = NOWHERE
    """A no that is half a yes: "no, only a bit puffy"."""
    maybe_a_bit: re.Pattern[str] = NOWHERE
    """Who is not sure, and names a sign as slight: "dunno, maybe a bit warm"."""
    not_quite_no: re.Pattern[str] = NOWHERE
    """A no to thoughts of dying that may be none: "no, but sometimes I think about it"."""
    both_alike: re.Pattern[str] = NOWHERE
    """Who has it in both legs, where one was asked about: "both of them, at the end of the day"."""
    parkinsons: re.Pattern[str] = NOWHERE
    """Parkinson's, by name."""
    foot_curls: re.Pattern[str] = NOWHERE
    """Toes that curl, or a foot that twists."""
    with_the_dose: re.Pattern[str] = NOWHERE
    """What comes and goes with the doses of a medicine."""
    said_already: re.Pattern[str] = NOWHERE
    """Who has answered before: "I told you that"."""
    cannot_go_on: re.Pattern[str] = NOWHERE
    """Who says no more than that they cannot go on."""
    by_evening: re.Pattern[str] = NOWHERE
    """When legs swell that carried somebody all day."""
    hopeless: re.Pattern[str] = NOWHERE
    """Words that may tell of more than a loss or of being alone."""
    worried_about: re.Pattern[str] = NOWHERE
    """What somebody cannot cope with, and is no wish to die: "it's only the bleep test tomorrow"."""
    of_an_accident: re.Pattern[str] = NOWHERE
    """What somebody fears may happen to them: "I might jump up and fall"."""
    one_of_anothers: re.Pattern[str] = NOWHERE
    """One tablet of somebody else's, and nothing of more, of a child or of how it feels."""
    grapefruit: re.Pattern[str] = NOWHERE
    """A fruit that some medicines do not go with."""
    thrown_by_a_cramp: re.Pattern[str] = NOWHERE
    """Who fears that a cramp throws them somewhere: "what if I cramp and step in front of a car"."""
    of_an_amount: re.Pattern[str] = NOWHERE
    """Words that may tell of too much of a medicine."""
    red_food: re.Pattern[str] = NOWHERE
    """What colours urine red when it is eaten: "beetroot"."""
    only_red: re.Pattern[str] = NOWHERE
    """What tells of a colour that it is red and no darker, and that it comes of what was eaten:
    "it's pink every time I have it"."""
    stiff_joint: re.Pattern[str] = NOWHERE
    """A joint that does not bend, and keeps the toes down."""
    confused_patient: re.Pattern[str] = NOWHERE
    """Who looks after somebody who does not understand it and lets nobody near."""
    does_first: re.Pattern[str] = NOWHERE
    """Who means to do something else first."""
    back_at_it: re.Pattern[str] = NOWHERE
    """Who asks when they may go back to what they do."""
    note_it: re.Pattern[str] = NOWHERE
    """What agrees to a note: "yes, put it down"."""
    other_part: re.Pattern[str] = NOWHERE
    """A part of the body that is no leg: "where the needle went in, the arm"."""
    clot_before: Callable[[str], str | None] = no_look
    """What "I had one in two thousand and nine" tells once a clot was spoken of."""
    a_cramp_in: str = "{part}"
    """What is told where such a part is put right, in place of the leg that is helped with."""
    got_down_softly: re.Pattern[str] = NOWHERE
    """Who got to the floor without a fall, and tells of no pain of the hip: "no I didn't fall, I slid out of bed"."""
    found_harmless: re.Pattern[str] = NOWHERE
    """What somebody found a sign to be, and that does no harm: "it turned out to be beetroot". Words as signs are read
    in."""
    harmless_cause: re.Pattern[str] = NOWHERE
    """A harmless cause that explains a sign, and does not take it away: "I'd stood up too fast"."""
    goes_on_instead: re.Pattern[str] = NOWHERE
    """What agrees to something that is to be done, and is no yes to a sign: "aye go on then"."""
    says_yes: re.Pattern[str] = NOWHERE
    """How a sentence begins that says that a sign is there."""
    breaks_off: re.Pattern[str] = NOWHERE
    """How a sentence ends that was not finished: "okay that"."""
    days_ago_and_well: re.Pattern[str] = NOWHERE
    """Both that something was some days ago and that all is well now: "that was last Saturday, she's fine now"."""
    was_years_ago: re.Pattern[str] = NOWHERE
    """Who says that a sign was years before now: "no that was six years ago"."""
    had_before: re.Pattern[str] = NOWHERE
    """Something named that somebody had long before, the group "what": "I had angina years ago"."""
    yes_and_more: re.Pattern[str] = NOWHERE
    """A yes that adds something to what was asked about: "yes, and my calf's swollen"."""
    no_but_tells: re.Pattern[str] = NOWHERE
    """A no behind which something else is told in earnest, the group "rest": "no but seriously my arm's tingly"."""
    not_new: re.Pattern[str] = NOWHERE
    """Who says that a sign is no news of today: "that's nothing new, he's in a wheelchair"."""
    always_so: re.Pattern[str] = NOWHERE
    """Who says that something is always so: "it's always like that"."""
    is_old: re.Pattern[str] = NOWHERE
    """Who calls a sign old, and says not how old: "it's old, the stroke"."""
    not_this_but: re.Pattern[str] = NOWHERE
    """What was not meant, which is the group "this", and what was, "but": "no not his chest, his hip"."""
    can_after_all: re.Pattern[str] = NOWHERE
    """What somebody can do after all, which is the group "does": "no I can breathe"."""
    of_the_situation: re.Pattern[str] = NOWHERE
    """What a cramp, old age or a cast on the other leg explains: "he's in bed, he can't stand"."""
    is_sudden: re.Pattern[str] = NOWHERE
    """What says that something is new: "suddenly he can't stand"."""
    finds_out: re.Pattern[str] = NOWHERE
    """Who goes to find out whether a sign is there: "I'll ask her"."""
    meant_part: re.Pattern[str] = NOWHERE
    """What was meant in place of what was warned of, which is the group "but": "no I mean me calf's tight"."""
    asks_leave: re.Pattern[str] = NOWHERE
    """Who asks whether something may be done: "can I go for a run"."""
    not_meant: re.Pattern[str] = NOWHERE
    """Who says that they did not mean it: "no I don't mean it"."""
    answers_later: re.Pattern[str] = NOWHERE
    """What puts something off, and answers no question about a sign: "tomorrow then"."""
    does_later: re.Pattern[str] = NOWHERE
    """Who means to do later what was asked of them: "okay, tomorrow then"."""
    no_and_story: re.Pattern[str] = NOWHERE
    """A no, and a story of which it denies nothing, the group "story": "no just finished a marathon"."""
    unwell: re.Pattern[str] = NOWHERE
    """Who is not well, and tells no sign of it: "I don't feel right"."""
    wont_go: re.Pattern[str] = NOWHERE
    """Who tells that somebody else will not have a sign looked at: "she won't go"."""
    pleads: re.Pattern[str] = NOWHERE
    """Who asks for a yes that all is well: "it's just a bruise, isn't it"."""
    denies_all: re.Pattern[str] = NOWHERE
    """What denies all that was asked about, and not only what it names: "not swollen or hot or nothing"."""
    both_as_ever: re.Pattern[str] = NOWHERE
    """What both legs have always had: "a bit puffy, both ankles, like always"."""
    held_arm: re.Pattern[str] = NOWHERE
    """An arm that does not move because somebody lies on it;
    the groups "before" and "behind" are the rest of the sentence."""
    is_well: re.Pattern[str] = NOWHERE
    """What is well, which is the group "part": "my chest is fine"."""
    promises: re.Pattern[str] = NOWHERE
    """Who says that they will do what they were told: "okay I'll ring them"."""
    of_it: re.Pattern[str] = NOWHERE
    """How a yes goes on that says how a sign is, and takes note of nothing: "it hurts", behind a yes."""
    side_too: re.Pattern[str] = NOWHERE
    """What names the other leg besides, and tells of no ease: "right an' all"."""
    of_somebody_else: re.Pattern[str] = NOWHERE
    """Who speaks of somebody else, who can be asked: "don't know, he's not saying"."""
    off_hours: re.Pattern[str] = NOWHERE
    """What says that nobody can be asked now: "it's Friday night though"."""
    tells: re.Pattern[str] = NOWHERE
    """How a sentence begins that tells something, and wishes and asks nothing: "I forgot it tonight"."""
    of_own_plans: re.Pattern[str] = NOWHERE
    """What somebody has to do, or to see to, and is of no sign: "I've got to pick the kids up"."""
    amount_alone: re.Pattern[str] = NOWHERE
    """A number that may be of what was taken, group "number"; "took", "them" and "when" say so."""
    took_so_many: str = ""
    """The sentence that such a number stands for, with {number} in it."""
    says_worse: re.Pattern[str] = NOWHERE
    """What says that a sign grows: "it's getting worse"."""
    warmed: re.Pattern[str] = NOWHERE
    """What has warmed or reddened the skin: "I was sat by the fire"."""
    confused_as_ever: re.Pattern[str] = NOWHERE
    """That somebody is no more confused than ever."""
    lump_stays: re.Pattern[str] = NOWHERE
    """A lump that a cramp has left, or that came in sport: "it's ok now but there's a lump"."""
    lain_on: re.Pattern[str] = NOWHERE
    """What makes a leg go to sleep: "I was lying on it"."""
    wakes_up: re.Pattern[str] = NOWHERE
    """That a leg wakes again that was asleep: "it's coming back now"."""
    violent: re.Pattern[str] = NOWHERE
    """Words of violence: "pushes me"."""
    on_tiptoe: re.Pattern[str] = NOWHERE
    """What hurts on tiptoe, and names no bone: "it hurts when I go up on my toes"."""
    dark_room: re.Pattern[str] = NOWHERE
    """The dark of a room: "it's getting dark"."""
    of_cattle: re.Pattern[str] = NOWHERE
    """What tells of an animal by a word for a part of the body: "one of the calves". Words as signs are read in."""
    states_something: re.Pattern[str] = NOWHERE
    """What makes words a statement, behind which a no only asks for assent: "it is swelling, no"."""
    asks_oneself: re.Pattern[str] = NOWHERE
    """How a question about a sign begins that its speaker may answer at once: "do i have chest pain", "any swelling".
    Words as signs are read in."""
    of_a_life: Callable[[str], Iterator[tuple[int, int]]] = no_life
    """First word, and the one after the last, of what tells an illness of somebody's life:
    "at fifty", "my late husband"."""
    figures: Callable[[str], Iterator[tuple[int, int]]] = no_figures
    """First word, and the one after the last, of a figure of speech that sounds like a sign: "I thought I'd die". Words
    as signs are read in."""
    holders: Callable[[Sequence[str], Sequence[tuple[int, int]]], Sequence[Holder]] = all_somebodys
    """Who has what the words from each first number to its second tell. Words as signs are read in."""
    tells_purpose: Callable[[str], bool] = no_purpose
    """Whether a sentence says what a medicine is for: "he's on an inhaler for his chest".
    Words have their apostrophes."""
    without_figures: Callable[[str], str] = str
    """A sentence without them; words with their apostrophes."""
    it_is_cold: re.Pattern[str] = NOWHERE
    """That it is cold, with no word of what is: "it's freezing"."""
    sugar_readings: Callable[[Sequence[str]], Iterator[SugarReading]] = no_readings
    """Numbers that, as readings of blood sugar, are too low."""
    high_pressures: Callable[[Sequence[str]], Sequence[tuple[int, int]]] = no_pressures
    """First word, and the one after the last, of readings of blood pressure that are high."""
    in_one: Callable[[str, str], str | None] = not_in_one
    """Two sentences as one, where the second only names what the first is about: "it's cold", "my foot".
    None where it does more."""
    warm_leg: re.Pattern[str] = NOWHERE
    """Who says of one leg that it is warm, red or swollen, though other words stand between: "my calf is swore len and
    warm". Nothing with what warms or cools it."""
    cold_leg: re.Pattern[str] = NOWHERE
    """The same of a cold, pale or blue one."""
    likens: re.Pattern[str] = NOWHERE
    """Who says of a leg of their own what was just asked of any: "so is mine"."""
    long_ago: re.Pattern[str] = NOWHERE
    """Who says that what was told was long before now: "that was ages ago"."""
    looking: re.Pattern[str] = NOWHERE
    """Who was told how to find out, and is at it: "okay, the light's on"."""
    no_difference: re.Pattern[str] = NOWHERE
    """Who compares, and finds no difference: "they look the same to me"."""
    chilled: re.Pattern[str] = NOWHERE
    """Toes, feet or hands that are numb because it is cold: "my toes are numb with cold"."""
    thing_of_a_colour: re.Pattern[str] = NOWHERE
    """A thing that is black, and nobody's skin: "my bag's black down the side"."""
    does_it_when: re.Pattern[str] = NOWHERE
    """When somebody does what hurts another: "he does it when he's drunk"."""
    restless: re.Pattern[str] = NOWHERE
    """Legs that must move, and are no sign: "the only way to be rid of it is move my legs"."""
    tired_out: re.Pattern[str] = NOWHERE
    """Legs that are tired or sore from what was done: "did a hundred k today and now me quad's gone"."""
    worn_out: re.Pattern[str] = NOWHERE
    """Legs that are called no more than worn out: "legs are wrecked"; the group "weak" may be weakness, too."""
    supposes: re.Pattern[str] = NOWHERE
    """What supposes something, and tells nothing: "and if he's out in the sun all day"."""
    relayed: re.Pattern[str] = NOWHERE
    """Who passes on what somebody else answers, which is the group "said": "he says it isn't". The group "they" may be
    who has the training to tell."""
