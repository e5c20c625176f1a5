"""Replies from topics: the short answer, more, a sentence, what to do, where it comes from, how sure anyone is."""

from datetime import date

from skill.conversation import fallback
from skill.knowledge.content import Backed, Source, Stretch, Topic
from skill.knowledge.library import Library
from skill.language.interface import Language
from skill.response.reply import Card, Reply, asking
from skill.turn.pending.answers import FollowUp, Offer, TellMore
from skill.turn.place import NOWHERE, Place
from skill.turn.turn import Turn

MOST_SOURCES_SAID = 2
SOURCES, CONFIDENCE = "meta.sources", "meta.confidence"


def answer(turn: Turn, topic: Topic) -> Reply:
    """Give the short answer, then its follow-up question."""
    return _from_topic(turn, topic, topic.short)


def tell_more(turn: Turn) -> Reply:
    """Give the longer answer to the last topic."""
    if isinstance(_last_backed(turn), Stretch):
        return tell_safety(turn)
    topic = _last_topic(turn)
    return _from_topic(turn, topic, topic.more) if topic else nothing_before(turn)


def say_shorter(turn: Turn) -> Reply:
    """Give the last topic's answer in its first sentence."""
    topic = _last_topic(turn)
    if topic is None:
        return nothing_before(turn)
    return _from_topic(turn, topic, topic.short.split(". ")[0].rstrip(".") + ".")


def tell_safety(turn: Turn) -> Reply:
    """Say who should take care with what was said last: a stretch's cautions, or the topic's own word on it."""
    voice, library = turn.voice, turn.library
    last = next((each for each in turn.recent() if each in library.topics or each in library.stretches), None)
    if last is None:
        return nothing_before(turn)
    if last in library.topics:
        topic = library.topics[last]
        return _from_topic(turn, topic, topic.safety or voice.line("no-known-risk"))
    stretch = library.stretches[last]
    place = Place(id=stretch.id, about=stretch.id)
    return asking(turn, Offer(stretch.id, "offer-stretch"), voice.say(stretch.cautions.full), place=place)


def name_sources(turn: Turn) -> Reply:
    """Say who found it out, what kind of evidence it is, and how sure anyone can be; the card lists every source."""
    known = _last_backed(turn)
    if known is None:
        return nothing_before(turn, SOURCES)
    voice = turn.voice
    sources = [turn.library.sources[source] for source in known.sources]
    said = turn.language.listed([_said(turn, source) for source in sources[:MOST_SOURCES_SAID]])
    lines = voice.line("sources", sources=said), voice.say(known.evidence.sentence)
    card = Card(voice.line("sources-card"), _bibliography(turn.library, known))
    return asking(turn, TellMore(), *lines, place=Place(id=SOURCES, about=known.id), card=card)


def tell_confidence(turn: Turn) -> Reply:
    """Say how sure anyone can be."""
    known = _last_backed(turn)
    if known is None:
        return nothing_before(turn, CONFIDENCE)
    place = Place(id=CONFIDENCE, about=known.id)
    return asking(turn, TellMore(), turn.voice.say(known.evidence.sentence), place=place)


def tell_reviewed(turn: Turn) -> Reply:
    """Say when the last answer was checked against its sources."""
    known = _last_backed(turn)
    if known is None:
        return nothing_before(turn, SOURCES)
    month = turn.language.month(date.fromisoformat(known.reviewed))
    place = Place(id=SOURCES, about=known.id)
    return asking(turn, TellMore(), turn.voice.line("reviewed", month=month), place=place)


def nothing_before(turn: Turn, place_id: str = NOWHERE) -> Reply:
    """Answer "tell me more" or "how do you know" when nothing was said before."""
    return fallback.what_now(turn, "nothing-before", place_id)


def last_follow_up(turn: Turn) -> str | None:
    """Id that the last topic leads to."""
    topic = _last_topic(turn)
    return topic.follow_up.then if topic else None


def _last_topic(turn: Turn) -> Topic | None:
    topics = turn.library.topics
    return next((topics[each] for each in turn.recent() if each in topics), None)


def _last_backed(turn: Turn) -> Backed | None:
    return next((known for each in turn.recent() if (known := turn.library.backed(each))), None)


def _from_topic(turn: Turn, topic: Topic, text: str) -> Reply:
    voice = turn.voice
    card = Card(topic.title, f"{voice.show(text)}\n\n{_bibliography(turn.library, topic)}")
    place = Place(id=topic.id, about=topic.id)
    return asking(turn, FollowUp(topic.id, topic.follow_up.then), voice.say(text), place=place, card=card)


def _said(turn: Turn, source: Source) -> str:
    year = f", {source.year}" if source.year else ""
    return f"{turn.voice.line(f'source-{source.kind}')} {source.publisher}{year}"


def _bibliography(library: Library, known: Backed) -> str:
    return "\n".join(_printed(library.sources[source], library.language) for source in known.sources)


def _printed(source: Source, language: Language) -> str:
    publisher = language.bare(source.publisher)
    dated = f"{publisher}, {source.year}" if source.year else publisher
    return f"{source.title}. {dated}. {source.url or ''}".strip()
