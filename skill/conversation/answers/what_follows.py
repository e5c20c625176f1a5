"""What "tell me more" goes on to after an answer, and in which order.

It ends: who has heard all that belongs to a question is told so, and led to nothing that was not asked.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from skill.conversation.answers import in_time
from skill.knowledge.content import Topic, TopicEntry, topic_of
from skill.knowledge.library import Library
from skill.turn.turn import Turn

LONGER = "+"
"""After the id of a topic or entry: the key of its longer part among what was told."""


@dataclass(frozen=True)
class Part:
    """One thing that "tell me more" may go on to."""

    key: str
    """Under which the session remembers that it was told."""
    of: Topic | TopicEntry
    text: str


def what_follows(turn: Turn, last: Topic | TopicEntry, first: Sequence[str]) -> Iterator[Part]:
    """Yield everything that belongs to the last answer, in the order in which it is told.

    ``first`` is what the listener had to hear before it. Of an entry these are its reason and the entries that its
    follow-up questions lead to: who asked about soap hears nothing of mattresses. Only who asked about a topic as a
    whole is led through it.
    """
    left = in_time.said_later(turn, last, first)
    if isinstance(last, TopicEntry) and (left or last.because):
        yield Part(last.id + LONGER, last, f"{left} {last.because or ''}".strip())
    topic = turn.library.topics[topic_of(last.id)]
    if isinstance(last, TopicEntry) and topic.id not in turn.session.told:
        further: Iterable[TopicEntry] = _led_to(turn.library, last)
    else:
        yield Part(topic.id + LONGER, topic, topic.more)
        further = topic.entries
    for entry in further:
        if entry.id != last.id and not (topic.id in turn.session.told and in_time.says_the_same(turn, topic, entry)):
            yield Part(entry.id, entry, entry.answer)


def _led_to(library: Library, entry: TopicEntry) -> Iterator[TopicEntry]:
    """Follow the questions behind an entry to the next entries of its topic, each once."""
    seen = {entry.id}
    following = library.entries.get(entry.follow_up.then)
    while following is not None and following.topic == entry.topic and following.id not in seen:
        yield following
        seen.add(following.id)
        following = library.entries.get(following.follow_up.then)
