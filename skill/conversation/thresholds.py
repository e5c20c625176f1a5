"""How sure the conversation must be of what it heard, each number with its reason.

Scores are those of the search (`Found.score`), from 0 to 1. Probabilities are those of the heads that read what is said
at the moment (`UtteranceKind.probability`), and of the second opinion on warning signs. What the search itself asks for
an answer is in `skill/understanding/questions.py`. Counts of words stand at the end.
"""

# Scores of the search.

SURE_WISH = 0.3
"""Score from which what follows a "yes" or "no" is taken for a wish of its own (chosen on the development dialogues),
and what is said in a cramp or of oneself for something else."""
CLEAR_IN_CONTEXT = 0.4
"""Score from which a question is believed whose pronoun stands for what was spoken of last."""
BESIDE, SURELY_BESIDE = 0.25, 0.9
"""Scores from which a question that leans on the sentence before is believed beside it; and one that leans on nothing,
where it scores less than FAINT_ALONE alone. These were chosen by hand, on 100 questions after questions."""
FAINT_ALONE, FAINT_BESIDE, SAYS_NOTHING_ALONE, SURE_ALONE = 0.2, 0.1, 0.4, 0.6
"""Scores of a sentence alone: from FAINT_BESIDE on it is of what it names and not once more of what was told; below
SAYS_NOTHING_ALONE, where both sentences together fit two labels, it is of the one that was told; from SURE_ALONE on
CLOSE_SCORES counts."""
CLOSE_SCORES, MUCH_SURER = 0.15, 0.3
"""By so much at most a sentence may score less beside the other than a sure one alone; and a sure one that points back
to what was told is of that where it scores more than so much more beside it: "how does it do that"."""
OF_ONESELF = 0.65
"""Score from which a question after what somebody told of themselves is believed beside that, where together they ask
for an entry that neither names alone: "is magnesium safe for me", of somebody pregnant. Of 13 such in 800 strangers'
rows 12 are then of both."""
OF_BOTH = 0.5
"""Score from which a question that reaches back is of what was told of somebody, whatever that sentence says alone."""
FAINT_IN_STRETCH = 0.15
"""Score below which a topic is no answer to what is said in a stretch: it is most likely said of that."""
SURE_ROUTINE = 0.3
"""Score from which the whole sentence chooses the routine, where no word of it tells what it is for."""
SURELY_A_STRETCH = 0.5
"""Score from which a whole sentence names a stretch, whatever its position is called."""
MAYBE_CONTROL = 0.2
"""Score from which such a sentence may control the stretch instead."""
SURELY_DATA = 0.8
"""Score from which somebody in a stretch speaks of the diary, reminders or what is remembered."""
FAINT_CAUSE = 0.15
"""Score under which a cause is a mere guess for a question whether something does harm."""
SURELY_CAUSE = 0.5
"""Score below which a question about causes is so general that what was told of oneself may be what explains them."""
SURELY_ELSE = 0.5
"""Score from which a correction is something else that was meant, or a cramp that has come."""
HEARD_WELL = 0.6
"""Score of an answer from which a sentence was heard well, and no sign is asked about that only a guess at its words
tells of: of five such signs that two voices told two have none, two score 0.57 and 0.35, and one that is outside 0.72;
"suicide sprints" scores 0.65."""
OUT_OF_PLACE = 0.4
"""Score of an answer below which a known word may have been heard in place of another: the totals of twelve typed sets
of questions and dialogues, 3,004 rows, are the same with it."""
MAYBE_ELSE = 0.3
"""Score from which a correction is something else, where it is only said what was meant: "no,
I was asking about the spray"."""
FOUND, SURELY_FOUND = 0.3, 0.5
"""Scores from which the search goes before a reply: FOUND where AGAINST asks for it, SURELY_FOUND before a question
about what is in hand (chosen with AGAINST)."""
AGAINST_A_NO = 0.7
"""Score from which the search goes before a no, or a why, that the head is next to certain of: "never mind, I'll not
bother" scores 0.5 as a wish to be remembered."""
SURELY_FAR = 0.7
"""Score from which a sentence is believed to be about something far. Of 300 reports of strangers none is;
at 0.5 one would be."""

SURELY_OUTSIDE, AHEAD_OF_OURS = 0.4, 0.2
"""Score from which a sentence is of something outside, in the middle of whatever else, where it leads all that is known
by AHEAD_OF_OURS: of 1,982 last sentences of dialogues and questions none is taken for that wrongly, and 74 of 177
rightly."""
FAINTLY_OUTSIDE, FAINTLY_OURS = 0.05, 0.35
"""Scores of what asks or orders something in words of which one speaks for nothing of ours: outside from
FAINTLY_OUTSIDE, where that leads, or where what is known scores less than FAINTLY_OURS and a word is in no phrase. With
both, 122 of those 177 and one of the 1,982, "my brakes are on"."""
NAMES_OUTSIDE = 0.5
"""Score from which a word that speaks for a subject near ours alone tells that it is that:
"i've a shocking toothache"."""

SURELY_LOW_MOOD = 0.58
"""Score from which a helpline is named: of 14 sentences of low mood all but one score more, "I hate stretching", "I
can't see" and five like them less."""
SURELY_DELETES = 0.5
"""Score from which a sentence asks to delete all there is, where it asks nothing: "i deleted my old app" scores 0.21,
"rub it all out" more. A question wants SURELY_DATA: "does deleting my data cost anything" scores 0.62."""
MAY_CHANGE_DATA = 0.3
"""Score below which a reminder, an entry or a preference is only a guess:
"my doctor told me to stretch" scores 0.11."""

# Scores of the search for a cramp.

FAINT_CRAMP = 0.25
"""Score below which a cramp is a guess: of 12 such sentences in the question files none told of one, of those from
there to 0.3 three of five did."""
TOLD_CRAMP = 0.15
"""Score below which a cramp is a guess, where words say of one that it is there: "stop, i've a proper cramp in the leg
i was stretching" scores 0.25."""
WORDLESS_CRAMP = 0.42
"""Score below which a cramp is a guess, where few words are said, and none of a cramp: "i've got a bad leg" scores
0.37, "it's my big toe sticking straight up" 0.45."""
A_CRAMP_FROM = 0.2
"""Score from which a sentence is believed to tell of a cramp now, below SURELY_A_SIGN. Of 32 cramps that were asked
about in vain 14 are helped with at once, and so are 3 of 331 reports that only the second opinion knew (eleven sets,
all measured before)."""
SURELY_A_CRAMP = 0.5
"""Score from which what is no sign is a cramp."""
CRAMP_BESIDES = 0.7
"""Score from which the words beside a fact tell a cramp of now;
a habit of cramps beside one scores to 0.53 (all question files)."""

# Probabilities of the kind of an utterance.

SURE_NOW, SURE_IN_CRAMP = 0.7, 0.5
"""Probability from which a sentence is taken for the kind that it seems to be; whoever is in pain,
or asked about it, asks nothing else."""
SURELY_NOW, MAYBE_NOW = 0.85, 0.15
"""Probability from which a cramp of now goes before whatever else a sentence says, be it a reply, a time or a question;
and from which it does where the search finds a cramp, too, with A_CRAMP_FROM: two readers seldom err alike."""
CERTAIN = 0.93
"""Probability from which a reply in a cramp needs no pattern, and is believed against one (on dialogues that the head
had not learned, read by nobody before, three replies of 400 changed, none for the worse)."""
REFUSES = 0.5
"""Probability of a refusal from which a time that it names is no wish: "cancel that, I'm away on Friday" 0.36, "no,
say quarter past" 0.07."""
MAYBE_OF_IT = 0.3
"""Probability from which controls and questions of what is in hand, together, keep a sentence from being of something
outside: "how much time is remaining because my husband is waiting below with the car"."""
MAYBE_LASTS = 0.3
"""Probability of a cramp that goes on from which no weaker word ends the help: "aye, fine, but it's not shifted"."""
LIKELIEST = 0.45
"""Probability from which a sentence that nothing else understands is taken for what it most likely is,
where that settles nothing."""
ENDS = 0.8
"""Probability from which a sentence ends a stretch that is under way, or the help with a cramp: below it a stretch
pauses, and the help goes on."""
SURELY_CORRECTS = 0.9
"""Probability from which a sentence puts something right,
though no piece of what is in hand can be read from it: it is asked for."""
MAY_MEAN = 0.1
"""Probability below which a sentence does not mean what a few known words in it say:
"i let go too soon" tells of no ease."""
AGAINST = 0.85
"""Probability from which it is believed though the search finds something else in it, from the score FOUND on. Chosen
on 445 dialogues that had been measured before (docs/encoder.md)."""
AGAINST_A_WISH = 0.95
"""Probability from which the head goes before the search where a wish is what was asked for: "what would you like?"."""
SURELY_MEANT = 0.8
"""Probability from which a sentence is the kind that it seems to be, and so no sign,
unless the second opinion is surer than SURELY_A_SIGN."""

# Probabilities of the second opinion on warning signs.

SURELY_A_SIGN = 0.9
"""Probability from which a sign is believed whatever kind the sentence seems to be."""
SURELY_A_QUESTION, SURELY_ANSWERED = 0.85, 0.85
"""Probability of a sign below which a sentence is a question all the same, where the search scores its answer from the
second on: of 126 reports that the second opinion alone asks about below 0.9 none is lost, and ten of 81 ordinary
sentences are answered."""
OF_A_GUESS = 0.8
"""Probability of a sign below which what only a guess at the words tells of is not asked about: "did a jig round",
taken for "did a ground", 0.69; the one such sign of a rosy calf that a voice told 0.85."""
HALF_FROM = 0.2
"""Probability from which one of two turns counts as half a report. Chosen on one half of 520 dialogues, together with
`ask_from` for both: on the other half it asked about 4 of the 9 reports that nobody had caught, and 3 of 97 near
misses."""

# Counts of words: what is said in so many at most says that, and no more.

WORDS_OF_A_PLACE = 5
"""Where it cramps, by a muscle: "no, it's in my foot"."""
WORDS_OF_A_CHOICE = 5
"""One of two things, by a word of its name: "the heat one"."""
WORDS_OF_A_REFUSAL = 5
"""That no stretch is wanted: "so no stretch"."""
WORDS_OF_A_PIECE = 5
"""A piece of a draft, where they might refuse it: "another time"."""
WORDS_OF_A_LEG = 3
"""Which leg a warning is about: "the left one"."""
WORDS_OF_A_CRAMP = 10
"""The muscle or the position of somebody who was told to be in pain, and no story."""
WORDS_OF_NOW = 3
"""That a cramp is there now: "just now"."""
WORDS_OF_SAFETY = 6
"""That somebody is safe."""
WORDS_OF_A_NUMBER = 3
"""A number that adds to a wish: "twenty five then"."""
