"""What the skill knows: content files as checked, typed objects, and finding the answer to a question."""


class ContentError(ValueError):
    """A content file cannot be read. The message is one line: the file, and what is wrong with it."""
