"""Replies from topics and their entries: the answer, more, a sentence, who should take care,
sources, how sure anyone is.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from skill.conversation import fallback
from skill.conversation.answers import in_time, other_offers
from skill.conversation.answers.about_the_skill import looks_round
from skill.conversation.answers.openings import META, behind_verdict, first_line, first_said, of_whom
from skill.conversation.answers.suited_offer import suited
from skill.conversation.answers.what_follows import LONGER, Part, what_follows
from skill.conversation.open_question.put_question import asking
from skill.knowledge.content import Backed, Source, Topic, TopicEntry, topic_of
from skill.knowledge.library import Library
from skill.knowledge.stretches import Stretch
from skill.language.interface import Language
from skill.response.reply import Card, Reply
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.clips import closes
from skill.turn.pending.answers import DidYouMean, FollowUp, Offer, TellMore, WhatNow
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Pending
from skill.turn.place import CONFIDENCE, MORE, NOWHERE, RELIEF, SOURCES, Place, kind_of
from skill.turn.turn import Turn

MOST_SOURCES_SAID = 2
"""More names in a row are hard to follow by ear."""
TELLS = frozenset({"diary", "reminder", "preference"})
"""Kinds of places at which something was told that is no answer, and that nothing is to be added to."""
SPREADING, COULD_BE_LINKED = "when-to-see-doctor/spreading", "when-to-see-doctor/could-be-linked"
"""The answers about cramps in other parts of the body, and about what many cramps may come of."""


def answer(turn: Turn, known: Topic | TopicEntry) -> Reply:
    """Give the answer of a topic or an entry, then its follow-up question.

    What this listener must hear first, by what the session knows about them, comes before it. Where it is not for them
    at all, they hear another in its place.
    """
    known = fitting(turn, known)
    if isinstance(turn.pending, DidYouMean) and turn.pending.compared and known.id in turn.place.options:
        return _tell(turn, Part(known.id + LONGER, known, behind_verdict(known)))
    first = cautions(known, turn.fact_ids())
    return _tell(turn, Part(known.id, known, in_time.said_now(turn, known, first)), *first)


def fitting(turn: Turn, known: Topic | TopicEntry) -> Topic | TopicEntry:
    """Give the answer that this listener is to hear in place of one:
    heat for who cannot feel it is no "whether heat helps".
    """
    facts = turn.fact_ids()
    return next((turn.library.entries[then] for fact, then in known.instead.items() if fact in facts), known)


def answer_in_words(
    turn: Turn, known: Topic | TopicEntry, text: str, key: str | None = None, *, at_once: bool = False
) -> Reply:
    """Give other words in place of the answer of an entry, as where somebody is asks for them;
    they may be told under a key of their own, and with nothing before them.
    """
    first = () if at_once else cautions(known, turn.fact_ids())
    return _tell(turn, Part(key or known.id, known, text), *first)


def known(turn: Turn, entry: str) -> Topic | TopicEntry:
    """Give an answer that code names; a test holds these names to content."""
    found = turn.library.answer(entry)
    if found is None:
        raise AssertionError(f"no entry {entry}")
    return found


def cautions(known: Topic | TopicEntry, facts: Iterable[str]) -> list[str]:
    """List what listeners of whom these facts are known must hear before an answer; each sentence once."""
    told = set(facts)
    return list(dict.fromkeys(said for fact, said in known.say_first.items() if fact in told))


def say_first(turn: Turn, label: str) -> Reply:
    """Give only what a listener of whom something was just told must hear on the answer before,
    and its question again.
    """
    known = turn.library.answer(label)
    if known is None:
        raise AssertionError(f"no answer {label}")
    now = {fact.id for fact in turn.facts_heard.told} & known.say_first.keys()
    return _tell(turn, Part(known.id, known, " ".join(cautions(known, now or turn.fact_ids()))))


def tell_more(turn: Turn) -> Reply:
    """Go on with the last answer: its reason, then what it leads to; never one of them twice."""
    if other_offers.is_wished(turn):
        return other_offers.another(turn)
    if isinstance(_last_backed(turn), Stretch):
        return tell_safety(turn)
    last = _last_answer(turn)
    if last is None:
        return nothing_before(turn)
    following = what_follows(turn, last, cautions(last, turn.fact_ids()))
    part = next((part for part in following if part.key not in turn.session.told), None)
    if part is None:
        place = _place(last)
        return asking(turn, WhatNow(), turn.voice.line("that-is-all"), place=place)
    if part.key == part.of.id:
        return answer(turn, part.of)
    asks_of_another = turn.utterance.is_open and turn.library.topics[topic_of(part.of.id)].of_things
    # "what about ibuprofen", after paracetamol, may be no matter for this listener
    return _tell(turn, part, *(cautions(part.of, turn.fact_ids()) if asks_of_another else ()))


def say_shorter(turn: Turn) -> Reply:
    """Give the last answer in its first sentence."""
    last = _last_answer(turn)
    if last is None:
        return nothing_before(turn)
    return _tell(turn, Part(last.id, last, first_said(last).split(". ")[0].rstrip(".") + "."))


def tell_safety(turn: Turn) -> Reply:
    """Say who should take care with what was said last: a stretch's cautions, or the topic's own word on it."""
    voice, library = turn.voice, turn.library
    last = next((each for each in turn.recent() if library.answer(each) or each in library.stretches), None)
    if last is None:
        return nothing_before(turn)
    known = library.answer(last)
    if known:
        own = " ".join(cautions(known, turn.fact_ids()))
        return _tell(turn, Part(known.id, known, own or _safety(library, known) or voice.line("no-known-risk")))
    stretch = library.stretches[last]
    place = Place(id=stretch.id, about=stretch.id)
    return asking(turn, Offer(stretch.id, "offer-stretch"), voice.say(stretch.cautions.full), place=place)


def tell_safety_of(turn: Turn, topic: str) -> Reply:
    """Say a topic's own word on who should take care."""
    known = turn.library.topics[topic]
    return _tell(turn, Part(known.id, known, _safety(turn.library, known) or turn.voice.line("no-known-risk")))


def name_sources(turn: Turn) -> Reply:
    """Say who found it out, what kind of evidence it is, and how sure anyone can be; the card lists every source."""
    known = _last_backed(turn)
    if known is None:
        return nothing_before(turn, SOURCES)
    voice = turn.voice
    sources = [turn.library.sources[source] for source in known.sources]
    said = turn.language.speech.listed([_said(turn, source) for source in sources[:MOST_SOURCES_SAID]])
    lines = voice.line("sources", sources=said), voice.say(known.evidence.sentence)
    card = Card(voice.line("sources-card"), _bibliography(turn.library, known))
    return asking(turn, TellMore(), *lines, place=Place(id=SOURCES, about=known.id), card=card)


def tell_confidence(turn: Turn) -> Reply:
    """Say how sure anyone can be."""
    known = _last_backed(turn)
    if known is None:
        return nothing_before(turn, CONFIDENCE)
    if kind_of(topic_of(known.id)) == META:  # "then why should I trust you"
        return asking(turn, TellMore(), turn.voice.line("why-trust-me"), place=Place(id=CONFIDENCE, about=known.id))
    place = Place(id=CONFIDENCE, about=known.id)
    return asking(turn, TellMore(), turn.voice.say(known.evidence.sentence), place=place)


def tell_reviewed(turn: Turn) -> Reply:
    """Say when the last answer was checked against its sources."""
    known = _last_backed(turn)
    if known is None:
        return nothing_before(turn, SOURCES)
    month = turn.language.speech.month(date.fromisoformat(known.reviewed))
    place = Place(id=SOURCES, about=known.id)
    return asking(turn, TellMore(), turn.voice.line("reviewed", month=month), place=place)


def of_other_parts(turn: Turn, act: Act) -> Act | None:
    """What comes in place of the answer about cramps that spread, where no part but the legs is named:
    "when you get so many".
    """
    if act != Begin(SPREADING) or not turn.utterance.is_open or COULD_BE_LINKED not in turn.library.entries:
        return None
    said = f"{turn.session.said} {turn.utterance.text}".lower()
    return None if turn.language.cramps.elsewhere.search(said) else Begin(COULD_BE_LINKED)


def told_once(turn: Turn, act: Act) -> Act | None:
    """What comes in place of an answer that was just said: its longer part, or that there is no more."""
    if not (isinstance(act, Begin) and turn.utterance.is_open and _was_just_told(turn, act.label)):
        return None
    return Begin(MORE) if _has_more(turn, act.label) else AskAgain("that-is-all")


def _was_just_told(turn: Turn, label: str) -> bool:
    """Whether an answer was the last thing said, and nothing was told since that changes it.

    To a new sentence it is not said word for word again.
    """
    known = turn.library.answer(label)
    if not isinstance(known, TopicEntry):
        return False
    changes = {fact.id for fact in turn.facts_heard.told} & {*known.say_first, *known.instead}
    is_last = turn.last_told == label == fitting(turn, known).id and turn.place.about == label
    return is_last and not changes and label in turn.session.told and turn.spoken != turn.session.said


def _has_more(turn: Turn, label: str) -> bool:
    """Whether the longer part of an answer was not told yet."""
    known = turn.library.entries.get(label)
    return known is not None and bool(known.because) and label + LONGER not in turn.session.told


def nothing_before(turn: Turn, place_id: str = NOWHERE) -> Reply:
    """Answer "tell me more" or "how do you know" when nothing was said before."""
    told = turn.place.kind in TELLS
    return fallback.what_now(turn, "nothing-to-add" if told else "nothing-before", place_id)


def _last_answer(turn: Turn) -> Topic | TopicEntry | None:
    return next((known for each in turn.recent() if (known := turn.library.answer(each))), None)


def _last_backed(turn: Turn) -> Backed | None:
    return next((known for each in turn.recent() if (known := turn.library.backed(each))), None)


def _safety(library: Library, known: Topic | TopicEntry) -> str | None:
    """Who should take care: the topic's word on it, and what the entry says to those whom it concerns."""
    general = library.topics[topic_of(known.id)].safety
    if isinstance(known, TopicEntry) and known.say_first:
        return " ".join(dict.fromkeys(known.say_first.values()))
    return general


def _tell(turn: Turn, part: Part, *first: str) -> Reply:
    """Say a part of a topic or an entry, and ask what the topic or entry leads to."""
    voice, known, text = turn.voice, part.of, of_whom(turn, part.of.id, part.text)
    besides = first_line(turn, known.id, (*first, part.text))
    title = known.title if isinstance(known, Topic) else known.name[:1].upper() + known.name[1:]
    printed = " ".join(map(voice.show, (*first, text)))
    card = Card(title, f"{printed}\n\n{_bibliography(turn.library, known)}")
    lines = (*([voice.line(besides)] if besides else []), *map(voice.say, (*first, text)))
    # the last thing of the day comes once; whether it was done is looked up for these answers alone
    done = closes(turn.library, known.follow_up.then) and turn.done_this_evening()
    # a sign that was denied is not asked about once more, nor a cramp that has let go
    settled = known.follow_up.then in turn.session.denied or (known.follow_up.then == RELIEF and turn.session.eased_in)
    # nor is what was told a moment ago offered: "want to hear how much to drink?", right after that
    settled = settled or (
        known.follow_up.then in turn.recent() and turn.library.answer(known.follow_up.then) is not None
    )
    pending: Pending = TellMore() if done or settled else FollowUp(known.id, suited(turn, known.follow_up.then))
    still_asked = isinstance(turn.pending, CrampingNow) and not looks_round(turn)
    if still_asked and kind_of(topic_of(known.id)) == META and turn.place.kind != META:
        pending = turn.pending  # "is this the cramp thing" asks who we are, and leaves the first question open
    return replace(asking(turn, pending, *lines, place=_place(known), card=card), told=part.key, told_besides=besides)


def _place(known: Topic | TopicEntry) -> Place:
    entry = known.own_id if isinstance(known, TopicEntry) else None
    return Place(id=topic_of(known.id), about=known.id, entry=entry)


def _said(turn: Turn, source: Source) -> str:
    year = f", {source.year}" if source.year else ""
    return f"{turn.voice.line(f'source-{source.kind}')} {source.publisher}{year}"


def _bibliography(library: Library, known: Backed) -> str:
    return "\n".join(_printed(library.sources[source], library.language) for source in known.sources)


def _printed(source: Source, language: Language) -> str:
    publisher = language.speech.bare(source.publisher)
    dated = f"{publisher}, {source.year}" if source.year else publisher
    return f"{source.title}. {dated}. {source.url or ''}".strip()
