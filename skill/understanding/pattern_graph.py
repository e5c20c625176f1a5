"""Puts patterns together into one graph, in which words lead from state to state, and writes no wording out."""

from collections.abc import Iterable, Mapping, Sequence

from skill.understanding.phrase_patterns import BRACKETS, CLOSING, PatternError, pieces_of, split_phrase

_BEGINNING = 0
"""The place before the first word of every pattern."""


class PatternGraph:
    """The graph of many patterns, by label. First each word of each pattern becomes a place. Then places that the same
    words reach become one state, and states from which the same words lead on are one.

    So it grows with the length of the patterns, though "[a|b] [c|d] [e|f]" has 27 wordings and only six words.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        self.next_by_word: dict[str, dict[int, int]] = {}
        """By a word, or a group in braces: the state that it leads to, by the state before. A state below zero is one
        from which nothing leads on.
        """
        self.found: dict[int, tuple[str, ...]] = {}
        """Labels of the phrases that end in a state, in the order in which they were given."""
        self.endings: dict[int, dict[str, tuple[str, ...]]] = {}
        """For phrases with a final *: the state before the last word, then labels by what the last word begins with."""
        self._following: list[dict[str, list[int]]] = [{}]
        self._found_at: dict[int, list[str]] = {}
        self._endings_at: dict[int, dict[str, list[str]]] = {}
        self._starred: dict[int, list[tuple[int, str]]] = {}
        """Places of words that may go on: the places before, each with the word."""
        for label, patterns in phrases.items():
            for pattern in patterns:
                for pieces in pieces_of(pattern):
                    self._add(label, pattern, pieces)
        self._order = {label: at for at, label in enumerate(phrases)}
        self._by_places: dict[tuple[int, ...], int] = {}
        self._alike: dict[object, int] = {}
        self._leading_on = 0
        self.start = self._state((_BEGINNING,))
        """The state before the first word."""

    def _add(self, label: str, pattern: str, pieces: Sequence[str]) -> None:
        ends, at = self._go_on(pieces, 0, [_BEGINNING])
        if at != len(pieces):
            raise PatternError(f"{pattern!r} closes a bracket that it did not open")
        for end in ends:
            if end in self._starred:
                for before, word in self._starred[end]:
                    self._endings_at.setdefault(before, {}).setdefault(word, []).append(label)
            else:
                self._found_at.setdefault(end, []).append(label)

    def _go_on(self, pieces: Sequence[str], at: int, befores: list[int]) -> tuple[list[int], int]:
        """Add what stands up to the closing bracket or the end, after each of some places; return where it may end,
        and the piece behind it.
        """
        done: list[int] = []
        so_far = befores
        while at < len(pieces) and pieces[at] not in CLOSING:
            piece = pieces[at]
            if piece == "|":
                done += so_far
                so_far = befores
            elif piece in BRACKETS:
                choice, at = self._go_on(pieces, at + 1, so_far)
                if at == len(pieces) or pieces[at] != BRACKETS[piece]:
                    raise PatternError(f"{''.join(pieces)!r} opens a {piece} that it does not close")
                so_far = choice if piece == "(" else [*choice, *so_far]
            else:
                so_far = self._words(piece, so_far)
            at += 1
        return list(dict.fromkeys([*done, *so_far])), at

    def _words(self, piece: str, befores: list[int]) -> list[int]:
        """Add words, each after the one before; return the place of the last."""
        steps = split_phrase(piece)
        for step in steps:
            place = len(self._following)
            self._following.append({})
            for before in befores:
                self._following[before].setdefault(step, []).append(place)
            if step is steps[-1] and piece.rstrip().endswith("*"):
                self._starred[place] = [(before, step) for before in befores]
            befores = [place]
        return befores

    def _state(self, places: tuple[int, ...]) -> int:
        """Return the state of all that may have been said where these places are reached. What follows it is made
        before it, so that it is compared as a whole.
        """
        known = self._by_places.get(places)
        if known is not None:
            return known
        following: dict[str, dict[int, None]] = {}
        endings: dict[str, dict[str, None]] = {}
        found: dict[str, None] = {}
        for place in places:
            found |= dict.fromkeys(self._found_at.get(place, ()))
            for word, nexts in self._following[place].items():
                following.setdefault(word, {}).update(dict.fromkeys(nexts))
            for word, labels in self._endings_at.get(place, {}).items():
                endings.setdefault(word, {}).update(dict.fromkeys(labels))
        nexts_by_word = {word: self._state(tuple(nexts)) for word, nexts in following.items()}
        labels_found = self._in_order(found)
        labels_by_ending = {word: self._in_order(labels) for word, labels in endings.items()}
        meaning = (labels_found, frozenset(nexts_by_word.items()), frozenset(labels_by_ending.items()))
        state = self._alike.get(meaning)
        if state is None:
            state = self._new_state(labels_found, nexts_by_word, labels_by_ending)
            self._alike[meaning] = state
        self._by_places[places] = state
        return state

    def _new_state(self, found: tuple[str, ...], nexts: Mapping[str, int], endings: dict[str, tuple[str, ...]]) -> int:
        state = self._leading_on if nexts or endings else self._leading_on - len(self._alike) - 1
        self._leading_on += bool(nexts or endings)
        if found:
            self.found[state] = found
        if endings:
            self.endings[state] = endings
        for word, following in nexts.items():
            self.next_by_word.setdefault(word, {})[state] = following
        return state

    def _in_order(self, labels: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(labels, key=self._order.__getitem__))
