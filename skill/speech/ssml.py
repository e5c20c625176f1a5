"""Words to SSML: escaped once, here."""

import re
from collections.abc import Sequence
from html import escape

_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML cannot hold: what a listener said may be named back, whatever it is."""


def ssml(lines: Sequence[str], *, whispered: bool = False) -> str:
    """Join lines into one SSML document, whispered as a whole when asked."""
    text = escape(_NOT_XML.sub("", " ".join(line.strip() for line in lines)), quote=False)
    if whispered:
        text = f'<amazon:effect name="whispered">{text}</amazon:effect>'
    return f"<speak>{text}</speak>"
