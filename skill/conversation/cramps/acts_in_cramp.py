"""What an act is where a cramp is under way, or is told: no help for one that nobody has,
and none that is left for a stretch.
"""

from skill.coaching.choice import FOOT_BEHIND
from skill.conversation.cramps.cramp_denied import after_no_cramp
from skill.conversation.cramps.no_cramp_after_all import has_had_none
from skill.conversation.cramps.where_it_cramps import is_nothing
from skill.conversation.listener import limitations_told
from skill.conversation.readers import Readers
from skill.conversation.thresholds import MAYBE_LASTS
from skill.knowledge.known_ids import CORRECT_ENTRY, CRAMP
from skill.knowledge.stretches import OTHER_SIDE
from skill.turn.acts import Act, AskAgain, Begin, Choose, Correct, NoteFacts, NotKnown
from skill.turn.cramp_acts import AskOfCramp, Eased, NextRound, NoCramp, NoteLeg
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, ReplyKind, reply_to
from skill.turn.place import (
    HOW_LONG_IT_LASTS,
    HURTS,
    NEXT,
    NOTE_CRAMP,
    RELIEF,
    STOP,
    SWITCH_SIDE,
    TIME_LEFT,
)
from skill.turn.stretch_acts import Explain, StretchFor
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING, HURTING
from skill.understanding.warning_signs import NAMES_A_CRAMP

NEVER_GOES = "never-goes"
"""The concept of what does not go away."""
LASTS = "reply.not-eased"
"""The kind of utterance that says that a cramp goes on."""


def meant(readers: Readers, turn: Turn, act: Act) -> Act:
    """What an act is in a cramp: "how long does this go on" is asked of the cramp, and no stretch is begun."""
    if turn.place.relief and after_no_cramp(turn) == "":
        return NoCramp()  # in danger, too: elsewhere it has ended the help before it was read
    asks_only = isinstance(act, Eased) and turn.language.cramps.asks_whether_it_goes.match(turn.written)
    skips = isinstance(act, Begin) and act.label == NEXT
    if asks_only or (skips and isinstance(turn.pending, CrampingNow)):
        return AskAgain()
    if turn.place.relief and (asked := _asked(turn, act) or _of_the_other_leg(turn, act)):
        return asked
    if (skips and turn.place.relief) or _tells_the_situation(turn, act):
        return reply_to(turn.pending, ReplyKind.NOT_EASED)  # "skip it" goes on to the next round
    stays = isinstance(act, NextRound) or (act == Begin(STOP) and turn.place.relief is not None)
    then = turn.language.cramps.denied_now.sub("", turn.utterance.text)
    if stays and turn.language.cramps.told_of_body(then).earlier:
        return Eased()  # "no, that was last night" says nothing of the round
    return Begin(RELIEF) if _leaves_a_cramp(readers, turn, act) else act


def _asked(turn: Turn, act: Act) -> Act | None:
    """What is asked in a cramp: how long it lasts, or what to do, which an act would tell of a stretch."""
    if isinstance(act, Explain):
        return AskOfCramp("which-way")  # "which way do I face" comes as a wish for an explanation
    return Begin(HOW_LONG_IT_LASTS) if _asks_how_long(turn, act) else None


def _of_the_other_leg(turn: Turn, act: Act) -> Act | None:
    """The leg that is helped, put right: "no, the other one". Where none was told, the help begins anew."""
    relief = turn.place.relief
    if relief is None or act != Begin(SWITCH_SIDE):
        return None
    side = OTHER_SIDE.get(relief.side or "")
    return NoteLeg(side) if side else Correct(muscle=relief.muscle)


def _asks_how_long(turn: Turn, act: Act) -> bool:
    """Whether it is asked or told how long a cramp lasts: "they can last a minute or two" is nothing outside."""
    lasts = isinstance(act, NotKnown) and turn.language.times.lasts.match(turn.spoken) is not None
    return lasts or (act == Begin(TIME_LEFT) and turn.library.answer(HOW_LONG_IT_LASTS) is not None)


def _tells_the_situation(turn: Turn, act: Act) -> bool:
    """Whether only the situation is told, or the other side: "he's got a plaster cast on the other one".

    The help goes on.
    """
    said = turn.spoken
    if isinstance(act, Eased) and turn.language.signs.side_too.match(said):
        return True
    told = turn.place.relief is not None and turn.language.signs.of_the_situation.search(said) is not None
    return told and (act == Begin(HURTS) or isinstance(act, NotKnown))


def _leaves_a_cramp(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether a muscle or position told in a cramp, or to our question about one, was read as a wish for a stretch.

    "Mm, the hamstring" and "I'm in bed, can't stand up" tell where it is, and how somebody lies;
    a stretch is asked for by name.
    """
    stretches = isinstance(act, StretchFor) or (isinstance(act, Begin) and turn.library.is_plan(act.label))
    if isinstance(act, Choose) and turn.about_cramp and not (turn.said_slots.stretching or turn.said_slots.wishes):
        # "it's the back of me leg, up high" chooses between no stretches
        return all(map(turn.library.is_plan, (act.first, act.second)))
    is_routine = isinstance(act, Begin) and act.label in turn.library.routines
    by_form = turn.language.cramps.wishes_stretch.match(turn.written) is not None  # "do the standing quad thing"
    coached = _wishes_to_be_coached(turn) or by_form
    if stretches and (by_day := _tells_by_day(readers, turn)) is not None:
        return by_day
    if turn.place.relief is None and ((is_routine and not _names_the_body(turn)) or coached):
        return False  # "ten minutes before my run", to the question, tells of no place
    wishes = turn.said_slots.stretching and not _may_tell_a_position(turn)
    named = turn.said_slots.plan is not None and not _tells_place_alone(turn)
    return turn.about_cramp and stretches and not (wishes or named or _is_routine(turn, act))


def _tells_place_alone(turn: Turn) -> bool:
    """Whether nothing is told but a part of a leg in other words than its muscle: "the back of me leg, up high" names
    no stretch with the leg up high.
    """
    told = turn.language.cramps.told_of_body(turn.utterance.text.lower())
    return told.muscle is not None and is_nothing(turn, told.rest)


def _tells_by_day(readers: Readers, turn: Turn) -> bool | None:
    """Whether what names a stretch tells of a cramp, to the question about one by day; None where it may be either.

    At night whoever names their leg is helped.
    """
    if not isinstance(turn.pending, CrampingNow) or turn.pending.at_night:
        return None
    just_now = turn.language.cramps.told_of_body(turn.utterance.text.lower()).just_now
    if just_now or turn.language.moment.there_now.search(turn.written):
        return True  # "stretch my calf, it's cramping"
    # "that one with the heel off the step", "something for my thighs, I've been squatting all day"
    return None if _may_tell_where(readers, turn) else False


def _may_tell_where(readers: Readers, turn: Turn) -> bool:
    """Whether what names a stretch, to the question about a cramp, may be an answer: a cramp or a pain is told, or
    nothing but a part of the body and how somebody lies or stands.
    """
    text, language = turn.utterance.text, turn.language
    named = readers.sign_rules.concepts(text) & (NAMES_A_CRAMP | HURTING)
    told = language.cramps.told_of_body(text.lower())
    is_now = told.just_now or told.still or language.requests.cramps_now.search(turn.written)
    if named or is_now or language.cramps.tells_of_it.match(turn.written):
        return True
    rest = turn.slot_reader.without_positions(turn.slot_reader["Muscle"].pattern.sub(" ", told.rest))
    return told.unsteady or is_nothing(turn, rest)


def _may_tell_a_position(turn: Turn) -> bool:
    """Whether nothing came through but a position, in a cramp: "lying on my back" comes as a stretch done so."""
    said = turn.said_slots
    return (
        turn.place.relief is not None
        and set(turn.slots) == {"position"}
        and not (turn.utterance.is_open or said.muscle)
    )


def _wishes_to_be_coached(turn: Turn) -> bool:
    """Whether a stretch is ordered where there may be a cramp, and no word says that it hurts now."""
    requests = turn.language.requests
    return requests.leads_through.search(turn.written) is not None and requests.cramps_now.search(turn.written) is None


def _is_routine(turn: Turn, act: Act) -> bool:
    """Whether a routine is named, and nothing of the body, where there may be a cramp: "no,
    the bedtime thing please".
    """
    names_one = isinstance(act, Begin) and act.label in turn.library.routines
    return names_one and turn.place.relief is None and not _names_the_body(turn) and turn.intent == CORRECT_ENTRY


def _names_the_body(turn: Turn) -> bool:
    """Whether a muscle or a position is named, or something that has just happened to it."""
    told = turn.language.cramps.told_of_body(turn.utterance.text)
    return bool(turn.said_slots.muscle or turn.said_slots.position or told.position or told.just_now or told.muscle)


def goes_on(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence in a cramp says that it cramps, and not that it is gone: "it eases a bit but never goes"."""
    if turn.language.cramps.no_longer_cramps.match(turn.written) or turn.language.moment.well_behind_no.match(
        turn.written
    ):
        return False
    told = turn.language.cramps.told_of_body(turn.utterance.text)
    reading = readers.replies.read(turn.utterance.text)
    eases = reading is not None and reading.kind is ReplyKind.EASED and not reading.rest
    lasts = max(
        (each.probability for said in readers.utterance_kinds_at(turn) for each in said if each.kind == LASTS),
        default=0.0,
    )
    return (
        (told.just_now and not told.gone)
        or NEVER_GOES in readers.sign_rules.concepts(turn.utterance.text)
        # a reply that is known word for word is no guess: "slowly but surely"
        or (
            lasts >= MAYBE_LASTS
            and not (told.gone or eases)
            and not turn.language.cramps.overtaken.match(turn.utterance.text)
        )
    )


def has_none(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence says that there is no cramp, and tells of none: "I do not have a cramp" begins no help."""
    if turn.place.relief or not turn.utterance.is_open:
        return False
    if after_no_cramp(turn) is not None:
        return True  # "she's not having one now", of a cramp that was told before
    if turn.said_slots.muscle:
        return False
    report = readers.sign_rules.report(turn.utterance.text)
    if turn.language.cramps.denied_now.search(turn.utterance.text) and CRAMP not in report.concepts():
        return True  # "hello love, it's me again, I've not got one now"
    return CRAMP in {hit.label for hit in report.denied} and CRAMP not in report.concepts()


def has_none_to_stretch(readers: Readers, turn: Turn) -> bool:
    """Whether nothing but a muscle is named by somebody who has said that there is no cramp:
    "no" - "my calf" wishes for its stretch.
    """
    muscle, text = turn.said_slots.muscle, turn.utterance.text
    cramps = CRAMP in readers.sign_rules.concepts(text) or turn.tells_a_cramp
    if FOOT_BEHIND in limitations_told.told(turn) and not (turn.place.relief or cramps):
        return True  # "something for quads, nowt where I pull me foot up behind" tells of no cramp
    alone = turn.said_slots.bare or turn.intent == CORRECT_ENTRY
    return has_had_none(turn) and muscle in turn.library.preferred and alone and not cramps


def has_let_go(turn: Turn) -> bool:
    """Whether nothing is told of the cramp that was asked about but that it has let go: "whew, it finally quit"."""
    if not isinstance(turn.pending, CrampingNow):
        return False
    told = turn.language.cramps.told_of_body(turn.utterance.text)
    return told.let_go and not (told.just_now or told.still or turn.said_slots.muscle)


def cries_out(turn: Turn) -> bool:
    """Whether nothing but "ow", or "ow, my knee", is said in a stretch: that hurts,
    and a cramp would be told by more.
    """
    words, language = turn.utterance.text.split(), turn.language
    if turn.place.coached is None or language.answers.cries.isdisjoint(words):
        return False
    joint = not language.cramps.joints.isdisjoint(words)
    return (
        language.answers.cries | language.cramps.joints | language.requests.own_words
        if joint
        else language.answers.cries
    ).issuperset(words)


def of_a_cramp_now(turn: Turn, act: Act) -> Act:
    """Help with a cramp that is told to be there, in place of noting it, or whose it is;
    and ask about what came and is not named.
    """
    language, text = turn.language, turn.utterance.text
    is_answer = isinstance(act, NotKnown) or (isinstance(act, Begin) and turn.library.answer(act.label) is not None)
    is_answer = is_answer and not (turn.place.is_under_way or turn.session.warned) and turn.utterance.is_open
    # "a cramp in my legs does magnesium help"
    asks = language.questions.asks(text) or language.cramps.cramp_or_question.search(text)
    is_told = is_answer and not isinstance(act, NotKnown)
    told = (is_told or _is_cramp_or_answer(turn, act)) and not asks
    if (told or act in (Begin(NOTE_CRAMP), NoteFacts())) and _has_one_now(turn):
        return Begin(RELIEF)  # "I've a cramp in my leg, and the baby's on my lap" asks nothing of babies
    if (
        (is_answer and _somebody_has_one(turn))
        or _cramps_at_a_place(turn, act)
        or (act == Begin(STOP) and _cramps_at_goodbye(turn))
    ):
        return Begin(RELIEF)
    over = language.cramps.not_of_now.search(language.sentences.written_out(text))
    if act == Begin(SWITCH_SIDE) and turn.session.eased_in and turn.place.coached is None:
        return Ask(CrampingNow(), after_no=False)  # "now the other leg", once a cramp has let go
    if is_answer and not over and language.cramps.it_hit.match(text):
        return Ask(CrampingNow(), after_no=False)  # "it hit me at work, I was up a ladder"
    return act


def _is_cramp_or_answer(turn: Turn, act: Act) -> bool:
    """Whether it would be asked if the help with a cramp or an answer was meant, where nothing is under way."""
    if not isinstance(act, Choose) or RELIEF not in (act.first, act.second) or turn.session.warned:
        return False
    other = act.second if act.first == RELIEF else act.first
    return turn.library.answer(other) is not None and not turn.place.is_under_way


def _cramps_at_a_place(turn: Turn, act: Act) -> bool:
    """Whether a cramp is named at a place that no other word tells, which was asked about or taken for a joint:
    "cramp at the back of my knee", "my bottom's cramping".
    """
    if isinstance(act, Begin) and act.label == RELIEF:
        return False
    text, language = turn.utterance.text.lower(), turn.language
    is_unsure = isinstance(act, NotKnown) or (isinstance(act, Choose) and RELIEF in (act.first, act.second))
    if (
        not (is_unsure or _asks_whether_now(turn, act))
        or turn.place.is_under_way
        or turn.session.warned
        or not turn.utterance.is_open
    ):
        return False
    asks = language.questions.asks(text) or language.cramps.cramp_or_question.search(text)
    over = language.cramps.not_of_now.search(language.sentences.written_out(text))
    told = language.cramps.told_of_body(text)
    names_one = language.cramps.names_one.search(text) is not None
    return bool(told.muscle and names_one) and not (asks or over or told.earlier or told.gone)


def _asks_whether_now(turn: Turn, act: Act) -> bool:
    """Whether an answer asks whether it cramps now, which a sentence that begins with the cramp has told."""
    answer = turn.library.answer(act.label) if isinstance(act, Begin) else None
    begins_so = turn.language.cramps.names_one.match(turn.utterance.text.lower())
    return answer is not None and answer.follow_up.then == RELIEF and begins_so is not None


def _somebody_has_one(turn: Turn) -> bool:
    """Whether somebody else is told to have a cramp now: "our daughter's cramping at swimming"."""
    text, language = turn.utterance.text, turn.language
    each = (text, *turn.utterance.others)  # "a lady in my class has got cramp" comes as a muscle that nobody knows
    over = language.cramps.not_of_now.search(language.sentences.written_out(text)) or language.questions.asks(text)
    told = any(fact.id == HELPING for fact in turn.facts_heard.told) and not over
    cramps = language.cramps
    return told and any(cramps.has_one.match(said) or cramps.told_of_body(said).just_now for said in each)


def _cramps_at_goodbye(turn: Turn) -> bool:
    """Whether a goodbye, or a stop, goes on to tell of a cramp of now: "good night, cramp again"."""
    language = turn.language
    if turn.place.relief or not turn.utterance.is_open or turn.session.warned or turn.asks:
        return False
    text = language.answers.to_bed.sub(" ", turn.written_words)
    names = language.cramps.names_one.search(text) and language.moment.is_now.search(text)
    return bool(names) and not (language.cramps.not_of_now.search(text) or turn.language.cramps.told_of_body(text).gone)


def _has_one_now(turn: Turn) -> bool:
    """Whether a cramp of now is told, and no wish to note it: "got a cramp in bed, left calf, it's dark"."""
    text, language = turn.written, turn.language
    told = turn.facts_heard.rest or turn.utterance.text  # the weeks of "I'm thirty weeks pregnant" are of no habit
    written = language.sentences.written_out(told)
    over = language.cramps.not_of_now.search(written) or language.cramps.report_of(turn.utterance.text) == "note"
    wishes = not language.diary.noting_words.isdisjoint(text.split())
    just_now = language.cramps.told_of_body(turn.utterance.text).just_now  # "my calf just went, I'm at mile eighteen"
    has_one = just_now or language.cramps.has_one.match(turn.utterance.text) is not None
    return turn.utterance.is_open and not (over or wishes) and has_one
