"""Replies that are no plain yes or no; who greets, comes back, has to go and says goodbye."""

import re
from dataclasses import dataclass

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class AnswerGrammar:
    """What is said in reply, in greeting and in leaving. Most patterns match contractions written out."""

    cries: frozenset[str] = frozenset()
    """Words that somebody cries out in pain, and those around them: "ow no"."""
    other_words: frozenset[str] = frozenset()
    """Words that want another than what is offered: "the other one"."""
    misheard: re.Pattern[str] = NOWHERE
    """What says that something was heard wrong, and not what it should be: "i did not say thirty".
    Contractions are written out."""
    size_words: frozenset[str] = frozenset()
    """Words that tell no topic from another: "the big one"."""
    address_words: frozenset[str] = frozenset()
    """Words that somebody is called by, or that end a sentence and add nothing: "dude"."""
    polite_no: re.Pattern[str] = NOWHERE
    """A no that thanks for what was offered."""
    not_to_stop: re.Pattern[str] = NOWHERE
    """Who wants no end: "no, do not stop"."""
    addressed: re.Pattern[str] = NOWHERE
    """Whom a sentence is said to, at its end: "no mate". It tells of nobody."""
    no_and_tells: re.Pattern[str] = NOWHERE
    """A no behind which something of one's own is told, and no piece put right: "no my mother's in hospital"."""
    declining_words: frozenset[str] = frozenset()
    """Words beside a no that tell no more than that."""
    not_so: re.Pattern[str] = NOWHERE
    """What says of something that it is not so."""
    none_of_them: re.Pattern[str] = NOWHERE
    """What says that nothing of a list is so."""
    thanks: re.Pattern[str] = NOWHERE
    """What thanks."""
    enough: re.Pattern[str] = NOWHERE
    """What says that a change has gone far enough: "no that is enough"."""
    it_is_me: re.Pattern[str] = NOWHERE
    """Who greets and says who it is."""
    is_back: re.Pattern[str] = NOWHERE
    """Who has come back to what waits: "okay, he's back in bed now"."""
    has_to_go: re.Pattern[str] = NOWHERE
    """Who has to leave, and not for a moment: "i gotta bounce"."""
    reminds_later: re.Pattern[str] = NOWHERE
    """Who leaves, and wants a reminder to come back."""
    just_back: re.Pattern[str] = NOWHERE
    """Who has come back to what is paused: "okay, back"."""
    leaves: re.Pattern[str] = NOWHERE
    """What says goodbye, or that somebody goes: "i am off to bed"."""
    night_alone: re.Pattern[str] = NOWHERE
    """A good night and nothing else: "ok night night", "night love"."""
    asks_for_this: re.Pattern[str] = NOWHERE
    """Who asks whether this is what helps with cramps: "er hello is this the cramp thing"."""
    asks_who_is_there: re.Pattern[str] = NOWHERE
    """Who asks whether somebody is there: "are you still there"."""
    good_night: re.Pattern[str] = NOWHERE
    """Who begins by saying good night."""
    to_bed: re.Pattern[str] = NOWHERE
    """Who goes to bed, or wants to sleep: "no, i just want to sleep"."""
    here_again: re.Pattern[str] = NOWHERE
    """Who greets and is back: "hiya, back again"."""
    another_number: re.Pattern[str] = NOWHERE
    """A number in place of the one that was said: "no wait, nineteen"."""
    not_asked: re.Pattern[str] = NOWHERE
    """Nothing but that an answer was not to what was asked: "that is not what i asked"."""
    question_meant: re.Pattern[str] = NOWHERE
    """What says what a question was of, group "what": "no, i want to know about running"."""
    asks_verdict: re.Pattern[str] = NOWHERE
    """What asks for the verdict of an answer once more: "so is that a no"."""
    rules_out: re.Pattern[str] = NOWHERE
    """What rules out a cause, group "thing", and tells no more: "no, it is not my shoes"."""
    wanted_answer: re.Pattern[str] = NOWHERE
    """What orders an answer, group "what", behind a no, groups "no" and "no_again", or without: "give me the plan"."""
    named_answer: re.Pattern[str] = NOWHERE
    """What names an answer behind a no, with the same groups: "no, a plan for my race"."""
    deeds: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    """What our own questions ask whether to do, each by the words that ask it and the verbs that say it again: a yes
    with one of these is a yes. The first that is asked counts."""
    count_me: re.Pattern[str] = NOWHERE
    """Who wants the count to begin: "ok count me then"."""
    whole_words: frozenset[str] = frozenset()
    """Words for all of something: "yes, the lot", "everything"."""
    beside_deeds: frozenset[str] = frozenset()
    """Words beside such a verb that say nothing more: "it", "for me"."""
    agrees_and_wishes: re.Pattern[str] = NOWHERE
    """What stands behind an agreement, the group "wish": "yes but only one"."""
    back_from_pause: re.Pattern[str] = NOWHERE
    """Who has come back to what is paused, and perhaps tells what kept them: "paused for the loo, back again"."""
    what_kept_them: re.Pattern[str] = NOWHERE
    """Who tells in a pause what kept them, or that it is over: "had to let the dog out"."""
    it_is_back: re.Pattern[str] = NOWHERE
    """What has come back by itself, a cramp or a pain: "it's back again"."""
