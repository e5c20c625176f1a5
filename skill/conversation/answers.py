"""Replies from topics: the short answer, more, a sentence, what to do, where it comes from, how sure anyone is."""

from datetime import date

from skill.knowledge.content import Backed, Source, Stretch, Topic
from skill.knowledge.library import Library
from skill.language.english import spoken_list
from skill.response.reply import Card, Reply
from skill.turn.place import MORE, NOWHERE, Place
from skill.turn.situation import Situation

MOST_SOURCES_SAID = 2


def answer(library: Library, topic: Topic, situation: Situation) -> Reply:
    """Give the short answer, then its follow-up question."""
    return _from_topic(library, topic, topic.short, situation)


def tell_more(library: Library, situation: Situation) -> Reply:
    """Give the longer answer to the last topic."""
    known = _last_backed(library, situation)
    if isinstance(known, Stretch):
        return tell_safety(library, situation)
    topic = _last_topic(library, situation)
    return _from_topic(library, topic, topic.more, situation) if topic else nothing_before(situation)


def say_shorter(library: Library, situation: Situation) -> Reply:
    """Give the last topic's answer in its first sentence."""
    topic = _last_topic(library, situation)
    if topic is None:
        return nothing_before(situation)
    sentence = topic.short.split(". ")[0].rstrip(".") + "."
    return _from_topic(library, topic, sentence, situation)


def tell_safety(library: Library, situation: Situation) -> Reply:
    """Say who should take care with what was said last: a stretch's cautions, or the topic's own word on it."""
    voice = situation.voice
    last = next((each for each in situation.recent() if each in library.topics or each in library.stretches), None)
    if last is None:
        return nothing_before(situation)
    if last in library.topics:
        topic = library.topics[last]
        return _from_topic(library, topic, topic.safety or voice.line("no-known-risk"), situation)
    stretch = library.stretches[last]
    question = voice.line("offer-stretch", name=stretch.name)
    place = Place(id=stretch.id, about=stretch.id, offer=stretch.id)
    return Reply(lines=(voice.say(stretch.cautions.full),), question=question, place=place)


def name_sources(library: Library, situation: Situation) -> Reply:
    """Say who found it out, what kind of evidence it is, and how sure anyone can be; the card lists every source."""
    known = _last_backed(library, situation)
    if known is None:
        return nothing_before(situation, "meta.sources")
    voice = situation.voice
    sources = [library.sources[source] for source in known.sources]
    said = spoken_list([_said(source, situation) for source in sources[:MOST_SOURCES_SAID]])
    return Reply(
        lines=(voice.line("sources", sources=said), voice.say(known.evidence.sentence)),
        question=voice.line("more-question"),
        place=Place(id="meta.sources", about=known.id, offer=MORE),
        card=Card(voice.line("sources-card"), _bibliography(library, known)),
    )


def tell_confidence(library: Library, situation: Situation) -> Reply:
    """Say how sure anyone can be."""
    known = _last_backed(library, situation)
    if known is None:
        return nothing_before(situation, "meta.confidence")
    return _about(known, "meta.confidence", known.evidence.sentence, situation)


def tell_reviewed(library: Library, situation: Situation) -> Reply:
    """Say when the last answer was checked against its sources."""
    known = _last_backed(library, situation)
    if known is None:
        return nothing_before(situation, "meta.sources")
    month = f"{date.fromisoformat(known.reviewed):%B %Y}"
    return _about(known, "meta.sources", situation.voice.line("reviewed", month=month), situation)


def nothing_before(situation: Situation, place_id: str = NOWHERE) -> Reply:
    """Answer "tell me more" or "how do you know" when nothing was said before."""
    voice = situation.voice
    return Reply(lines=(voice.line("nothing-before"),), question=voice.line("what-now"), place=Place(id=place_id))


def last_follow_up(library: Library, situation: Situation) -> str | None:
    """Id that the last topic leads to."""
    topic = _last_topic(library, situation)
    return topic.follow_up.then if topic else None


def _last_topic(library: Library, situation: Situation) -> Topic | None:
    return next((library.topics[each] for each in situation.recent() if each in library.topics), None)


def _last_backed(library: Library, situation: Situation) -> Backed | None:
    return next((known for each in situation.recent() if (known := library.backed(each))), None)


def _from_topic(library: Library, topic: Topic, text: str, situation: Situation) -> Reply:
    voice = situation.voice
    return Reply(
        lines=(voice.say(text),),
        question=voice.say(topic.follow_up.question),
        place=Place(id=topic.part_of or topic.id, about=topic.id, offer=topic.follow_up.then),
        card=Card(topic.title, f"{voice.show(text)}\n\n{_bibliography(library, topic)}"),
    )


def _about(known: Backed, place_id: str, text: str, situation: Situation) -> Reply:
    voice = situation.voice
    place = Place(id=place_id, about=known.id, offer=MORE)
    return Reply(lines=(voice.say(text),), question=voice.line("more-question"), place=place)


def _said(source: Source, situation: Situation) -> str:
    year = f", {source.year}" if source.year else ""
    return f"{situation.voice.line(f'source-{source.kind}')} {source.publisher}{year}"


def _bibliography(library: Library, known: Backed) -> str:
    return "\n".join(_printed(library.sources[source]) for source in known.sources)


def _printed(source: Source) -> str:
    publisher = source.publisher.removeprefix("the ")
    dated = f"{publisher}, {source.year}" if source.year else publisher
    return f"{source.title}. {dated}. {source.url or ''}".strip()
