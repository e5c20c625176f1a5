"""Words to SSML: escaped once, here."""

import re
from collections.abc import Sequence

_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML cannot hold: what a listener said may be named back, whatever it is.

Listed, because naming the others takes ten times as long to compile, at every start.
"""


def ssml(lines: Sequence[str | float], *, whispered: bool = False) -> str:
    """Join lines into one SSML document, whispered as a whole when asked; a number is a pause of so many seconds."""
    text = " ".join([_escaped(line) if isinstance(line, str) else f'<break time="{line:g}s"/>' for line in lines])
    if whispered:
        text = f'<amazon:effect name="whispered">{text}</amazon:effect>'
    return f"<speak>{text}</speak>"


def _escaped(line: str) -> str:
    text = line.strip()
    if not text.isprintable():  # as nearly every text is; what XML cannot hold is not
        text = _NOT_XML.sub("", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
