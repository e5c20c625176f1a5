"""Words to SSML: escaped once, here."""

from collections.abc import Sequence
from xml.sax.saxutils import escape


def ssml(lines: Sequence[str], *, whispered: bool = False) -> str:
    """Join lines into one SSML document, whispered as a whole when asked."""
    text = escape(" ".join(line.strip() for line in lines))
    if whispered:
        text = f'<amazon:effect name="whispered">{text}</amazon:effect>'
    return f"<speak>{text}</speak>"
