"""All ways in which the skill may say one of its lines: which one it is goes by the turn and the day."""

from skill.knowledge.library import load_library


def wordings(line: str, **values: str) -> tuple[str, ...]:
    """Every wording of a line, with the values filled in; a tuple, as `str.startswith` takes it."""
    return tuple(each.format(**values) for each in load_library().lines[line])


def says(line: str, heard: str, **values: str) -> bool:
    """Whether one of the wordings of a line was heard."""
    return any(each in heard for each in wordings(line, **values))
