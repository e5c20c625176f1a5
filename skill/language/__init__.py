"""Everything that knows how a language is spoken, behind one interface: `Language`, chosen by `language_of(locale)`."""

DEFAULT_LOCALE = "en-US"
"""The locale of a conversation on a laptop, unless another is named."""
