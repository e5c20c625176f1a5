"""Help in the moment of a cramp: an instruction at once, a counted hold, "Is it easing?", and on from there."""

from dataclasses import replace

from skill.coaching.breathing import BreathingWords, back_to_sleep
from skill.coaching.count import CountStyle
from skill.coaching.relief_rounds import (
    ANY_POSITION,
    MOST_ROUNDS,
    STAYING,
    ReliefEnd,
    ReliefRound,
    ReliefState,
    after_check_in,
    asks_for_muscle,
    asks_for_side,
    first_aid,
    relief_round,
    same_words,
)
from skill.coaching.speaking_time import reading_seconds
from skill.coaching.timeline import Spoken, Timeline
from skill.conversation.cramps.after_cramp import may_fall
from skill.conversation.cramps.going_on_with_cramp import is_in_danger
from skill.conversation.cramps.where_it_cramps import leg_in_cast
from skill.conversation.diary import notes
from skill.conversation.listener import facts_said_back, facts_told
from skill.conversation.open_question.put_question import asking
from skill.conversation.open_question.refusals import refuses_note
from skill.conversation.reminders import drafting
from skill.conversation.warnings import warning_replies
from skill.diary.draft import NOTE, Draft
from skill.knowledge.known_ids import BLOOD_THINNER, CAST
from skill.response.reply import Reply, Silence
from skill.turn.acts import Act
from skill.turn.cramp_acts import BreatheToSleep
from skill.turn.pending.answers import FollowUp
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import BackToSleep, CheckIn, CrampingNow, OneMoreRound, SafeYet, SignInCramp
from skill.turn.pending.question import Ask, Pending, ReplyKind, reply_to
from skill.turn.pending.reminder_draft import RemindTonight
from skill.turn.place import NOTE_CRAMP, RELIEF, RELIEF_EASED, RELIEF_HELP, RELIEF_SLEEP, Place
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING

_STYLES = {style.value: style for style in CountStyle}
IN_WATER = "in-water"
"""The position of who swims."""
GENTLE = 2
"""The round that asks for no more than breath and a hand."""
CLOT_RISKS = frozenset({"context-stillness", "context-clot-before", "on-pill", CAST})
"""Concepts of what makes a clot likelier: an operation, a flight or days in bed, a clot before, the pill, a cast."""


def help_now(turn: Turn, state: ReliefState) -> Reply:
    """Give the instruction at once, then the counted hold of this round; a silence after it plays the next round."""
    voice = turn.voice
    lightly = bool(turn.session.facts) and BLOOD_THINNER in turn.fact_ids()
    state = replace(state, lightly=lightly, in_cast=state.in_cast or leg_in_cast(turn))
    scripted = _scripted(turn, state)
    fitted = facts_said_back.in_cramp(turn) if state.round == 1 else ()
    lines = (*(voice.say(line) for line in scripted.say), *fitted)
    began = turn.now + reading_seconds(lines)
    return Reply(
        lines=lines,
        clip=scripted.timeline,
        question=scripted.question,
        pending=CheckIn(
            asks_muscle=asks_for_muscle(turn.library.relief, state),
            asks_side=asks_for_side(turn.library.relief, state),
            missed=turn.place.relief is not None and _was_missed(turn),
        ),
        silence=_next_by_itself(turn, state),
        place=Place(id=RELIEF, about=RELIEF, relief=replace(state, began=began)),
    )


def _scripted(turn: Turn, state: ReliefState) -> ReliefRound:
    """Script a round, for whoever helps by whom they help: "toward her face"."""
    scripted = relief_round(turn.library.relief, state, turn.voice.count_words(), _style(turn))
    whose = facts_told.helped(turn)
    if state.position != HELPING and not state.helper:
        return scripted
    segments = (
        replace(each, lines=tuple(turn.language.speech.of_person(line, whose) for line in each.lines))
        if isinstance(each, Spoken)
        else each
        for each in scripted.timeline.segments
    )
    said = tuple(turn.language.speech.of_person(line, whose) for line in scripted.say)
    return replace(scripted, say=said, timeline=Timeline(tuple(segments)))


def _was_missed(turn: Turn) -> bool:
    return turn.session.misses > 0 or (isinstance(turn.pending, CheckIn | SignInCramp) and turn.pending.missed)


def help_before_hello(turn: Turn) -> Reply:
    """Begin a session at night with first aid, and ask whether it is a cramp; a silence goes on with a counted hold."""
    voice = turn.voice
    again = voice.line("still-cramping")
    hold = relief_round(turn.library.relief, ReliefState(), voice.count_words(), _style(turn), again)
    reply = asking(turn, CrampingNow(at_night=True), voice.line("first-aid-before-hello"), place=Place())
    return replace(reply, silence=Silence(reply.question or again, tuple(map(voice.say, hold.say)), hold.timeline))


def next_round(turn: Turn, told: ReliefState | None = None) -> Reply:
    """Go on where it does not ease: the next round or, after the last, the ten-minute rule and one more if wished."""
    state = told or _helped_with(turn)
    following = after_check_in(turn.library.relief, state, easing=False)
    if isinstance(following, ReliefState):
        return _ask_about_sign(turn, state) if _is_due(turn, following) else help_now(turn, following)
    place = Place(id=RELIEF_HELP, about=RELIEF, relief=replace(state, began=None))
    return asking(turn, OneMoreRound(), turn.voice.say(turn.library.relief.not_easing), place=place)


def on_unanswered(turn: Turn) -> Reply:
    """Go on where the question about signs got no answer, or is not put as it eases: it is told as a sentence."""
    reply = next_round(turn, replace(_helped_with(turn), checked=True))
    return replace(reply, lines=(turn.voice.say(turn.library.relief.sign_told), *reply.lines))


def sign_is_due(turn: Turn) -> bool:
    """Whether the next round would begin with the question about signs."""
    following = after_check_in(turn.library.relief, _helped_with(turn), easing=False)
    return isinstance(following, ReliefState) and _is_due(turn, following)


def _is_due(turn: Turn, following: ReliefState) -> bool:
    """Whether the question about signs of more than a cramp comes before a round: once, and nobody feels a leg afloat.

    It comes before the last, and where a clot is likelier already before the second.
    """
    due = 2 if not CLOT_RISKS.isdisjoint(turn.session.signs) else MOST_ROUNDS
    return following.round >= due and not following.checked and not is_in_danger(turn)


def _ask_about_sign(turn: Turn, state: ReliefState) -> Reply:
    place = Place(id=RELIEF, about=RELIEF, relief=replace(state, began=None, checked=True))
    return asking(turn, SignInCramp(missed=_was_missed(turn)), place=place)


def warn_of_sign(turn: Turn) -> Reply:
    """Warn where a cramp that does not ease is swollen, hot or numb."""
    return warning_replies.warn(turn, turn.library.warnings[turn.library.relief.sign_warning])


def with_less_talk(turn: Turn) -> Reply:
    """Go on with a round that says and counts little: what was heard is not said again, and less is heard at once."""
    state = replace(_helped_with(turn), sparing=True, began=None)
    following = after_check_in(turn.library.relief, state, easing=False)
    goes_on = isinstance(following, ReliefState) and not _is_due(turn, following)
    return help_now(turn, following if goes_on and isinstance(following, ReliefState) else state)


def same_round(turn: Turn) -> Reply:
    """Play the round that was heard last once more, after which the rounds go on from there."""
    state = _helped_with(turn)
    last = replace(state, round=MOST_ROUNDS) if turn.rounds_are_over else state
    return help_now(turn, replace(last, began=None))


def eased(turn: Turn) -> Reply:
    """Say what to do once the cramp has let go; at night, whoever is in bed is offered the way back to sleep.

    A reminder of tonight's bedtime routine is offered once a session, at night only after that. Where a diary is kept,
    noting the cramp is offered first, and the rest afterwards: nobody is asked anything about it.
    """
    relief, helped = turn.library.relief, _helped_with(turn)
    position, of_others, said = helped.position, _is_of_others(turn), said_once_it_eases(turn)
    elsewhere = position in relief.special or position in STAYING
    place = Place(id=RELIEF_EASED, about=RELIEF)
    asked: Pending = FollowUp(relief.id, relief.eased_follow_up.then)
    reminds = position not in relief.special and not of_others and drafting.may_offer_tonight(turn)
    if turn.night() and not elsewhere:
        asked = BackToSleep(reminds=reminds)
    elif reminds:
        asked = RemindTonight()
    noted = NOTE_CRAMP not in turn.session.denied and not refuses_note(turn)
    if turn.diary and noted and not of_others:  # the diary is the listener's own
        noting = EntryDraft(Draft(NOTE, notes.cramp_that_eased(turn)), offered=True)
        return replace(asking(turn, noting, said, place=place), waiting=asked)
    return asking(turn, asked, said, place=place)


def said_once_it_eases(turn: Turn) -> str:
    """What to do once a cramp has let go, fitted to whose it is and how they are."""
    relief, helped = turn.library.relief, _helped_with(turn)
    unsteady = "eased-unsteady" if may_fall(turn) else None
    stays = "eased-seated" if helped.stays or not facts_said_back.walks(turn) else unsteady
    # who holds on to the side walks no few steps
    at_edge = helped.danger == IN_WATER and helped.position == ANY_POSITION
    hands = "eased-helping" if _is_of_others(turn) else stays
    line = "eased-in-danger" if helped.position in relief.special or at_edge else hands
    return turn.voice.line(line) if line else turn.voice.say(relief.eased)


def _is_of_others(turn: Turn) -> bool:
    helped = _helped_with(turn)
    return HELPING in turn.fact_ids() or (helped.helper and helped.danger is not None)


def asked_to_breathe(turn: Turn) -> Act | None:
    """Read a wish for slow breaths: at night they begin, by day they are offered.

    A stretch has its own; a cramp's next round breathes.
    """
    text = turn.written
    if turn.place.coached or not turn.language.practice.breathe_together.search(text):
        return None
    if turn.place.relief:
        return reply_to(turn.pending, ReplyKind.NOT_EASED)
    asks = turn.language.questions.begins_as_question(text)
    return BreatheToSleep() if turn.night() and not asks else Ask(BackToSleep(), after_no=False)


def breathe_to_sleep(turn: Turn) -> Reply:
    """Whisper ninety seconds of slow breathing that end by themselves: no question, no open microphone."""
    voice = turn.voice
    words = BreathingWords(*map(voice.line, ("breathe-first", "breathe-in", "breathe-out", "good-night")))
    place = Place(id=RELIEF_SLEEP, about=RELIEF)
    return Reply(place=place, lines=(voice.line("back-to-sleep"),), clip=back_to_sleep(words), quiet=True)


def hurts(turn: Turn) -> Reply:
    """Let go of a stretch that hurts, ask for what must be told, and offer it once more, gently."""
    voice = turn.voice
    place = Place(id=RELIEF, about=RELIEF, relief=_gently(_helped_with(turn)))
    lines = voice.line("let-go"), voice.line("tell-me-at-once")
    return asking(turn, OneMoreRound(gently=True), *lines, place=place)


def begin(turn: Turn, told: ReliefState, *, named: bool) -> Reply:
    """Begin with what was told of muscle and body; where nothing of it is new, and no muscle ``named``,
    go on to the next round.
    """
    before = turn.relief if turn.place.relief else None
    same_way = before is not None and before.toes_up == told.toes_up  # a foot that is drawn up wants pointing once more
    again = (
        before
        and not (named or turn.language.cramps.other_begins.search(turn.utterance.text))
        and same_way
        and same_words(first_aid(turn.library.relief, before), first_aid(turn.library.relief, told))
    )
    if not again:
        return help_now(turn, replace(told, round=1, began=None))
    following = after_check_in(turn.library.relief, told, easing=False)
    if isinstance(following, ReliefState) and _is_due(turn, following):
        return help_now(turn, replace(told, began=None))  # how somebody lies says not that it does not ease
    return next_round(turn, told)


def _style(turn: Turn) -> CountStyle:
    """Count little at night. The first round can hardly wait to hear whether it is night."""
    wished = turn.said_slots.style or turn.session.style
    if wished in _STYLES:
        return _STYLES[wished]
    quiet = turn.wished_quiet()
    if quiet is None:
        begun = turn.place.relief is not None or turn.intent == "LaunchRequest"
        quiet = turn.night() if begun else turn.night_in_cramp()
    return CountStyle.QUIET if quiet else CountStyle.FIVES


def _gently(state: ReliefState) -> ReliefState:
    """What hurt is done by halves from now on. The signs of more than a cramp have been asked for with it."""
    return replace(state, round=GENTLE, began=None, gently=True, checked=True)


def _helped_with(turn: Turn) -> ReliefState:
    return turn.relief or ReliefState()


def _next_by_itself(turn: Turn, state: ReliefState) -> Silence:
    """Script what follows when nobody answers: hands and breath may be busy."""
    relief, voice = turn.library.relief, turn.voice
    asked = voice.say(relief.check_in)  # the short one: nobody is let answer before the round goes on
    following = after_check_in(relief, state, easing=False)
    if not isinstance(following, ReliefEnd):
        scripted = _scripted(turn, following)
        told = (relief.sign_told,) if _is_due(turn, following) else ()
        return Silence(asked, tuple(map(voice.say, (*told, *scripted.say))), scripted.timeline)
    question = voice.say(relief.not_easing_question)
    return Silence(asked, (voice.say(relief.not_easing),), Timeline((Spoken((question,), 0),)))


def get_safe(turn: Turn, told: ReliefState, line: str) -> Reply:
    """Say what to do meanwhile where nobody can get out of danger at once; nothing is counted,
    and no leg is stretched there.
    """
    place = Place(id=RELIEF, about=RELIEF, relief=replace(told, began=None))
    return asking(turn, SafeYet(), turn.voice.line(line), place=place)


def safe_now(turn: Turn, position: str) -> Reply:
    """Begin the rounds of whoever has got out of danger."""
    return help_now(turn, replace((turn.relief or ReliefState()), position=position, round=1, began=None))


def note_leg(turn: Turn, side: str) -> Reply:
    """Take note of which leg it is, and put the question of the round again."""
    place = Place(id=RELIEF, about=RELIEF, relief=replace((turn.relief or ReliefState()), side=side, began=None))
    return asking(turn, turn.pending, turn.voice.line(f"cramp-leg-{side}"), place=place)
