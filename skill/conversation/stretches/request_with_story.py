"""A request for a stretch that a story is told with: "... and my arches lock solid, what do I stretch".

The story names the muscle, the leg and the time there is; the request may refer back to them, and adds how and where.
Together they are the plain request that is read in place of the whole: "a foot stretch, sitting". Where a cramp is
there now, or something else is asked for, the sentence stays as it is.
"""

import re
from dataclasses import dataclass, replace
from itertools import repeat

from skill.coaching.relief_rounds import FOOT
from skill.turn.pending.drafts import DraftPending
from skill.turn.sentence import ON_A_JOINT
from skill.turn.turn import Turn
from skill.understanding.facts import Heard

FEWEST_WORDS = 6
"""Words of a sentence with a story; a shorter one is a request by itself."""

SHORTEST_STORY = 4
"""Words beside a request that names its muscle, from which they are a story."""


@dataclass(frozen=True)
class Clause:
    """The part of a sentence that requests, between what is told before and behind it."""

    before: str
    request: str
    after: str
    named: bool
    """Whether it says that a stretch is wanted, and not only "something"."""


def as_told(turn: Turn) -> Turn:
    """Give the turn of the plain request that a sentence comes to with its story; the same turn where it holds none."""
    if turn.place.is_under_way or turn.session.warned or isinstance(turn.pending, DraftPending):
        return turn
    if not turn.utterance.is_open or len(turn.written_words.split()) < FEWEST_WORDS:
        return turn
    cramps, text = turn.language.cramps, turn.written_words
    now = cramps.told_of_body(turn.utterance.text).just_now or cramps.told_last.match(text)
    clause = None if now else _clause(turn, text)
    said = _plain_request(turn, clause) if clause else None
    if said is None:
        return turn
    plain = turn.as_if_said(said, to_question=not turn.about_cramp)
    return replace(plain, facts_heard=Heard())


def _clause(turn: Turn, text: str) -> Clause | None:
    """Find the request of a sentence, the last that there is; None without one."""
    grammar = turn.language.story_requests
    start = 0
    found: Clause | None = None
    while hit := grammar.asked.search(text, start):
        thing, tail, bare = _parts(hit)
        before = text[: hit.start()]
        if not (grammar.denied_before.search(before) or (bare and grammar.no_opening.search(before))):
            found = _told_around(turn, text, hit.start(), tail, named=thing == "named") or found
        start = hit.start() + 1
    if found:
        return found
    for pattern in (grammar.which, grammar.loosens, grammar.that_one, grammar.what_could_be_done):
        hit = pattern.search(text)
        if hit and not grammar.denied_before.search(text[: hit.start()]):
            open_one = pattern is grammar.what_could_be_done
            clause = _told_around(turn, text, hit.start(), hit["tail"], named=not open_one)
            if clause and open_one and not (grammar.offered.match(clause.request) or _says_where(turn, clause.request)):
                return None
            if clause:
                return clause
    return None


def _parts(hit: re.Match[str]) -> tuple[str, str, bool]:
    """Whether the thing is named or loose, what is said behind it, and whether the opening lacks its beginning."""
    for lead in ("bare_", "alone_", "some_", ""):
        tail = hit[f"{lead}tail"]
        if tail is not None:
            named = hit["named"] or hit["bare_named"] or hit["alone"]
            return "named" if named else "loose", tail, bool(lead)
    raise AssertionError("a request without a tail")


def _told_around(turn: Turn, text: str, start: int, tail: str, *, named: bool) -> Clause | None:
    """Part a sentence at its request; None where that asks for something else."""
    grammar = turn.language.story_requests
    ends = grammar.story_begins.search(tail)
    own = tail[: ends.start()] if ends else tail
    request = text[start : len(text) - len(tail) + len(own)]
    clause = Clause(text[:start], request, tail[len(own) :], named)
    if grammar.no_stretch.search(clause.request) or grammar.no_stretch.search(clause.after):
        return None
    is_stretch = named or grammar.loosens_it.search(own) is not None or _says_where(turn, own)
    return clause if _is_for_a_leg(turn, own, named=named, is_stretch=is_stretch) else None


def _is_for_a_leg(turn: Turn, tail: str, *, named: bool, is_stretch: bool) -> bool:
    """Whether something is wished for a muscle, or for what was told: "have you anything for the heartburn" is not."""
    grammar, reader = turn.language.story_requests, turn.slot_reader
    if not turn.language.stretches.other_parts.isdisjoint(tail.split()) and not reader.muscles(tail):
        return False
    wished_for = grammar.for_what.search(tail)
    if grammar.of_a_thing.match(tail) and not is_stretch:
        return False  # "anything in milk for my calf"
    if wished_for is None:
        return is_stretch or bool(reader.muscles(tail))
    following = tail[wished_for.end() :].split()[:1]
    of_muscle = reader.muscles(" ".join((wished_for.group(), *following)))
    refers = wished_for["what"] in grammar.referents or _says_where(turn, tail[wished_for.start("what") :])
    return bool(named or of_muscle or refers)


def _says_where(turn: Turn, text: str) -> bool:
    """Whether a text says how, or in which position, something is done."""
    read = turn.slot_reader.read(text)
    postures = (posture for posture, _ in turn.language.story_requests.postures)
    return bool(read.position or read.manner or read.denied_positions) or any(
        map(re.Pattern.search, postures, repeat(text))
    )


def _plain_request(turn: Turn, clause: Clause) -> str | None:
    """Compose the request: of the muscle that it names, else of the one that was told last before it,
    else of the first behind it.
    """
    reader, grammar = turn.slot_reader, turn.language.story_requests
    told = reader.read(clause.request)
    names_it = told.plan or told.muscle
    short = len(f"{clause.before} {clause.after}".split()) < SHORTEST_STORY
    short = short or turn.language.requests.new_to_it.search(clause.before) is not None
    if (names_it and short) or (told.purpose and not names_it and not clause.named):
        return None  # a request by itself: "which stretch is best for the calves", "something for before bed"
    named_one = turn.library.stretches.get(told.plan or "")
    if named_one:
        return _with_length_and_side(turn, grammar.plain_name.format(name=named_one.name), clause)
    story = f"{clause.before}{clause.after}".strip()
    of_manner = told.manner is not None and told.muscle == FOOT  # "with a towel round my foot"
    if of_manner and not story:
        return None
    own = () if of_manner else _muscles(turn, clause.request)
    nearest = (*own, *reversed(_muscles(turn, clause.before)), *_muscles(turn, clause.after))
    muscle = next(iter(nearest), "")
    parts = list(reader.parts_of(clause.request))
    if not (told.position or told.denied_positions or told.limitation):
        parts += [plain for posture, plain in grammar.postures if posture.search(clause.request)][:1]
    if not muscle and not (clause.named and parts):
        return None
    minutes = grammar.minutes_there_are.search(f"{clause.before} {clause.after}")
    if minutes and not (told.time or told.whole or told.hold):
        parts.append(minutes["time"])
    return _with_length_and_side(
        turn, " ".join(" ".join((grammar.plain_muscle.format(muscle=muscle), *parts)).split()), clause
    )


def _with_length_and_side(turn: Turn, plain: str, clause: Clause) -> str:
    """Add how long and on which side a request wants it, where the plain one does not say so yet."""
    wished, said = turn.slot_reader.read(clause.request), turn.slot_reader.read(plain)
    grammar = turn.language.story_requests
    amounts = () if said.time or said.whole or said.hold else turn.language.requests.amounts(clause.request)
    side = grammar.on_side.format(side=wished.side) if wished.side and not said.side else ""
    return " ".join(
        each for each in (plain, *(grammar.for_long.format(amount=each.text) for each in amounts), side) if each
    )


def _muscles(turn: Turn, text: str) -> list[str]:
    """Words of the muscles that a text names; the hip of "I had my hip done" is none to stretch."""
    of_joint = any(fact.id in ON_A_JOINT for fact in turn.facts_heard.told)
    rest = turn.slot_reader.muscles(turn.facts_heard.rest) if of_joint else None
    return [each for each in turn.slot_reader.muscles(text) if rest is None or each in rest]
