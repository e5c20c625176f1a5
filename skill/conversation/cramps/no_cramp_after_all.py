"""What shows, in the help with a cramp, that there is none in a leg: it has lasted for days, comes by habit, only
twitches, or is in the belly; or somebody says so.

The help ends, and that is answered. Whoever says that nobody has one has answered the question whether there is one.

It is looked for before anything is read, so that nothing that follows knows of a cramp under way.
Whoever is in danger is helped on.
"""

from dataclasses import replace

from skill.conversation.cramps import after_cramp, cramp_denied
from skill.conversation.cramps.asked_in_cramp import asks_for_later
from skill.conversation.cramps.where_it_cramps import is_place_alone
from skill.conversation.readers import Readers
from skill.conversation.thresholds import SURELY_FOUND
from skill.knowledge.known_ids import ACHILLES, CORRECT_ENTRY, EVERY_NIGHT
from skill.language.text import spoken
from skill.turn.acts import Act, AskAgain, Begin, GladToHear
from skill.turn.pending.answers import DidYouMean, FollowUp, WhatNow
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.place import DECLINED, NOTE_CRAMP, RELIEF, RELIEF_EASED, SORENESS, Place
from skill.turn.stretch_acts import StretchFor
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING
from skill.understanding.questions import Found
from skill.understanding.warning_signs import NAMES_A_CRAMP

TWITCHES = frozenset({"what-are-leg-cramps/twitching", "what-are-leg-cramps/twitching-after"})
"""Answers to what is no cramp, and may be told where one is asked about."""

OF_A_LEG = frozenset({"leg", "legs", "calves", "foot", "ankle", "muscle"})
"""Concepts that name the leg which is not meant."""


def without_help(readers: Readers, turn: Turn) -> Turn:
    """The same turn without the help that is under way, where its sentence shows that nothing cramps."""
    left = turn.as_left
    in_danger = left.position in turn.library.relief.special
    if not left.relief or in_danger or not turn.utterance.is_open:
        return turn
    elsewhere = _put_right(readers, turn)
    if elsewhere:
        turn = turn.as_if_said(turn.language.signs.a_cramp_in.format(part=elsewhere), to_question=True)
    elif tendon := _tendon(readers, turn):
        turn = turn.as_if_said(tendon, to_question=True)
    elif cramp_denied.after_no_cramp(turn) is not None:
        return _as_answer(turn)
    elif not (after_cramp.is_only_a_pull(turn) or _shows_none(readers, turn)):
        return turn
    attributes = {name: value for name, value in turn.attributes.items() if name not in ("pending", "waiting")}
    attributes["place"] = Place(id=RELIEF_EASED, about=RELIEF).saved()
    denied = tuple(dict.fromkeys((*turn.session.denied, RELIEF)))
    return replace(turn, attributes=attributes).with_session(denied=denied)


def _as_answer(turn: Turn) -> Turn:
    """The turn as if it had just been asked whether there is a cramp: "she's not having one" is a no to that."""
    asked = {"place": Place(id=DECLINED, about=RELIEF).saved(), "pending": CrampingNow().saved()}
    attributes = {name: value for name, value in turn.attributes.items() if name != "waiting"}
    return replace(turn, attributes={**attributes, **asked})


def _put_right(readers: Readers, turn: Turn) -> str | None:
    """The part of the body that is meant in place of the leg: the tummy of "not her leg, her tummy"; None for none,
    or a muscle of ours.
    """
    named = turn.language.signs.not_this_but.match(turn.spoken) or turn.language.signs.meant_part.match(turn.spoken)
    corrected = None if named else readers.corrections.read(turn.utterance.text)
    of_a_leg = corrected is not None and not OF_A_LEG.isdisjoint(readers.sign_rules.named(corrected.not_meant))
    heard = turn.slots.get("muscle")
    meant = named["but"] if named else corrected.meant if corrected and of_a_leg else heard.text if heard else ""
    is_other = turn.language.signs.other_part.search(spoken(meant)) is not None and turn.named("Muscle", meant) is None
    return meant if is_other else None


def _shows_none(readers: Readers, turn: Turn) -> bool:
    text, language = turn.utterance.text.lower(), turn.language
    told, written = language.cramps.told_of_body(text), language.sentences.written_out(text)
    of_now = (
        told.just_now or told.still or told.moved or told.gone or told.earlier or language.moment.is_now.search(text)
    )
    if asks_for_later(turn):
        return True
    if of_now or language.questions.asks(text) or turn.facts_heard.told:
        return False
    if language.moment.of_this_move.search(written) or language.cramps.report_of(text):
        return False  # "it locks up when I straighten it", and a cramp that goes on for long
    days, habit = language.moment.lasts_days.search(written), language.moment.tells_habit.search(text)
    return bool(days or habit) or _only_twitches(readers, turn)


def _tendon(readers: Readers, turn: Turn) -> str | None:
    """What names a sore tendon, which does not cramp, and no muscle and no cramp: "it's my achilles"."""
    heard = turn.slots.get("muscle")  # the intent puts a cramp before it
    text = heard.text if heard and turn.utterance.unresolved else turn.utterance.text
    told = readers.sign_rules.concepts(text)
    return text if ACHILLES in told and told.isdisjoint(NAMES_A_CRAMP) and not turn.said_slots.muscle else None


def _only_twitches(readers: Readers, turn: Turn) -> bool:
    found = readers.understand(turn, turn.utterance.text)
    return isinstance(found, Found) and found.label in TWITCHES and found.score >= SURELY_FOUND


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give what is done in place of helping with a cramp that is not there:
    "how do I get rid of this after it's gone".
    """
    text, language = turn.utterance.text, turn.language
    stretches = isinstance(act, StretchFor) or (isinstance(act, Begin) and turn.library.is_plan(act.label))
    offered = turn.pending.is_answered_by(act)  # "just the left", to an offer
    if (act == Begin(RELIEF) or (stretches and not offered and _told_of_another(turn))) and _names_a_leg(turn):
        return AskAgain()
    known = act == Begin(SORENESS) and turn.last_told == SORENESS and isinstance(turn.pending, FollowUp)
    if known and turn.utterance.is_open and not language.questions.asks(text):
        return AskAgain("story-i-see")  # "it's tender now" hears the same not twice
    each_move = language.moment.tells_habit.search(text.lower()) and language.moment.of_this_move.search(turn.written)
    if each_move and turn.place.relief and isinstance(act, Begin) and turn.library.answer(act.label):
        return reply_to(turn.pending, ReplyKind.NOT_EASED)  # "it cramps if I move it" asks nothing
    if act == Begin(RELIEF) and not turn.place.relief and turn.utterance.is_open and not turn.session.warned:
        over = _over_already(readers, turn)
        if over:
            return over
    once_gone = language.moment.once_gone.search(language.sentences.written_out(text))
    if not once_gone or not turn.utterance.is_open or turn.place.is_under_way or not turn.library.answer(SORENESS):
        return act
    helps = act == Begin(RELIEF) or (once_gone["alone"] is not None and not turn.session.warned)
    told, known = language.cramps.told_of_body(text), turn.last_told == SORENESS
    return Begin(SORENESS) if helps and not (known or told.just_now or told.still) else act


def _over_already(readers: Readers, turn: Turn) -> Act | None:
    """What is done where a cramp is over: what has stayed of it is answered, and no other begins that nobody told."""
    text, language = turn.utterance.text, turn.language
    written, told = language.sentences.written_out(text), language.cramps.told_of_body(text)
    if told.just_now or told.still or language.cramps.eases_by_half.match(text.lower()):
        return None
    if language.moment.has_hardened.search(written):
        return None  # "it's gone all tight and hard" tells of none that has gone
    if told.let_go and not language.moment.tells_one.search(text.lower()):
        notes = turn.diary and HELPING not in turn.fact_ids()  # the diary is the listener's own
        return Begin(NOTE_CRAMP) if notes else GladToHear()  # "my foot cramped up in my shoes, it's stopped now"
    if language.moment.cramp_is_over.search(written) or language.moment.over_now.match(written):
        return Begin(SORENESS) if turn.library.answer(SORENESS) else None
    if language.diary.nth_time.match(written) and not isinstance(turn.pending, CrampingNow):
        return Begin(EVERY_NIGHT) if turn.library.answer(EVERY_NIGHT) else None
    names = (
        turn.said_slots.muscle or turn.said_slots.side or told.muscle or language.moment.tells_one.search(text.lower())
    )
    is_told = names or not NAMES_A_CRAMP.isdisjoint(readers.sign_rules.concepts(text))
    return AskAgain() if turn.place.id == RELIEF_EASED and not is_told else None


def has_had_none(turn: Turn) -> bool:
    """Whether it was said that there is no cramp, and none has been helped with or asked about since."""
    return turn.cramp_denied and not (turn.about_cramp or turn.session.eased_muscle)


def _names_a_leg(turn: Turn) -> bool:
    """Whether nothing but a leg or a muscle is named by somebody who has no cramp: "the left",
    and "in the calf" of what only twitches.
    """
    said, before, language = turn.said_slots, turn.session.said.lower(), turn.language
    if turn.about_cramp or turn.session.eased_muscle or turn.tells_a_cramp or turn.place.is_under_way:
        return False
    if turn.cramp_denied and said.side is not None and said.muscle is None:
        return True
    of_another = language.cramps.denied_now.search(before) or _told_of_another(turn) or turn.last_told in TWITCHES
    return bool(of_another) and (is_place_alone(turn) or turn.intent == CORRECT_ENTRY)


def _told_of_another(turn: Turn) -> bool:
    """Whether the sentence before told of cramps that come by habit, or asked something of them:
    "is it normal in the same leg".
    """
    before, language = turn.session.said.lower(), turn.language
    asked = language.questions.asks(before) and isinstance(turn.pending, FollowUp | DidYouMean | WhatNow)
    return language.moment.tells_habit.search(before) is not None or bool(before and asked)


def says_painless(turn: Turn) -> bool:
    """Whether nothing but "no pain" is said: that eases, whatever else it may resemble."""
    return turn.language.moment.painless.match(turn.written) is not None
