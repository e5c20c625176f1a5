"""Replies from topics: the short answer, more, where it comes from, how sure anyone is."""

from skill.conversation.situation import Situation
from skill.knowledge.content import Backed, Source, Topic
from skill.knowledge.library import Library
from skill.place import NOWHERE, Place
from skill.speech.reply import Card, Reply
from skill.wording import spoken_list

MOST_SOURCES_SAID = 2


def answer(library: Library, topic: Topic, situation: Situation) -> Reply:
    """Give the short answer, then its follow-up question."""
    voice = situation.voice
    return Reply(
        lines=(voice.say(topic.short),),
        question=voice.say(topic.follow_up.question),
        place=Place(id=topic.part_of or topic.id, about=topic.id, offer=topic.follow_up.then),
        card=Card(topic.title, f"{voice.show(topic.short)}\n\n{_bibliography(library, topic)}"),
    )


def tell_more(library: Library, situation: Situation) -> Reply:
    """Give the longer answer to the last topic."""
    topic = library.topics.get(situation.place.about or "")
    if topic is None:
        return nothing_to_refer_to(situation)
    voice = situation.voice
    return Reply(
        lines=(voice.say(topic.more),),
        question=voice.say(topic.follow_up.question),
        place=Place(id=topic.part_of or topic.id, about=topic.id, offer=topic.follow_up.then),
        card=Card(topic.title, f"{voice.show(topic.more)}\n\n{_bibliography(library, topic)}"),
    )


def name_sources(library: Library, situation: Situation) -> Reply:
    """Say who found it out, what kind of evidence it is, and how sure anyone can be."""
    known = library.backed(situation.place.about or "")
    if known is None:
        return nothing_to_refer_to(situation)
    voice = situation.voice
    sources = [library.sources[source] for source in known.sources]
    said = spoken_list([_said(source, situation) for source in sources[:MOST_SOURCES_SAID]])
    return Reply(
        lines=(voice.line("sources", sources=said), voice.say(known.evidence.sentence)),
        question=voice.line("more-question"),
        place=Place(id="meta.sources", about=known.id, offer=situation.place.offer),
        card=Card(voice.line("sources-card"), _bibliography(library, known)),
    )


def tell_confidence(library: Library, situation: Situation) -> Reply:
    """Say how sure anyone can be, and when it was last checked."""
    known = library.backed(situation.place.about or "")
    if known is None:
        return nothing_to_refer_to(situation)
    voice = situation.voice
    return Reply(
        lines=(voice.say(known.evidence.sentence),),
        question=voice.line("more-question"),
        place=Place(id="meta.confidence", about=known.id, offer=situation.place.offer),
    )


def nothing_to_refer_to(situation: Situation) -> Reply:
    """Answer "tell me more" or "how do you know" when nothing was said before."""
    voice = situation.voice
    return Reply(lines=(voice.line("nothing-before"),), question=voice.line("what-now"), place=Place(id=NOWHERE))


def _said(source: Source, situation: Situation) -> str:
    year = f", {source.year}" if source.year else ""
    return f"{situation.voice.line(f'source-{source.kind}')} {source.publisher}{year}"


def _bibliography(library: Library, known: Backed) -> str:
    sources = (library.sources[source] for source in known.sources)
    return "\n".join(
        f"{source.title}. {source.publisher}{f', {source.year}' if source.year else ''}. {source.url or ''}".strip()
        for source in sources
    )
