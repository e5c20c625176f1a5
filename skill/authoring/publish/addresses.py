"""Addresses that only the operator knows: where the skill answers, and where its privacy page and terms are."""

import re
from dataclasses import dataclass, fields
from urllib.parse import urlsplit

_LAMBDA = re.compile(r"arn:aws:lambda:[a-z0-9-]+:\d{12}:function:[A-Za-z0-9_-]+(:[A-Za-z0-9_-]+)?")


class AddressError(ValueError):
    """An address that Alexa could not use; the message says what is expected."""


@dataclass(frozen=True)
class Addresses:
    """None where the operator has not said one yet: nothing stands in for it.

    ``endpoint`` is the ARN of a Lambda function or an https address; the pages are https addresses.
    Raises AddressError.
    """

    endpoint: str | None = None
    privacy_url: str | None = None
    terms_url: str | None = None

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if value is None or _is_https(value) or (field.name == "endpoint" and _LAMBDA.fullmatch(value)):
                continue
            expected = (
                "an https address" if field.name != "endpoint" else "the ARN of a Lambda function or an https address"
            )
            raise AddressError(f"{option(field.name)}: found {value!r}, expected {expected}")

    def gaps(self) -> tuple[str, ...]:
        """Name every address that is missing, what is missing for want of it, and how to say it."""
        return tuple(
            f"skill.json: {_WHAT_LACKS[field.name]}: give {option(field.name)}"
            for field in fields(self)
            if getattr(self, field.name) is None
        )


def option(name: str) -> str:
    """Name the option of the command line that says an address."""
    return f"--{name.replace('_', '-')}"


_WHAT_LACKS = {
    "endpoint": "no endpoint: the skill cannot answer, and is not told when somebody disables it",
    "privacy_url": "no privacyPolicyUrl: Amazon publishes no skill that stores data without one",
    "terms_url": "no termsOfUseUrl",
}


def _is_https(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and not re.search(r"\s", value)
