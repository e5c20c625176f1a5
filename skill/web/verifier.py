"""Whether Alexa sent a request to this skill just now: every check, on the raw bytes, before anything else."""

import base64
import ssl
import time
from collections.abc import Callable, Iterable
from typing import Protocol

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.verification import Store
from werkzeug.datastructures import Headers

from skill.web.certificates import SigningKey, bundle, certificate_url, load_roots, signing_key
from skill.web.download import TOTAL_SECONDS, Download
from skill.web.refusal import Refusal
from skill.web.signed_body import check_application, check_timestamp, read_object
from skill.web.signing_keys import Fetch, SigningKeys

ADDRESS_HEADER = "SignatureCertChainUrl"
SIGNATURE_HEADER = "Signature-256"
"""The other header, Signature, is SHA-1 and not looked at."""
LONGEST_SIGNATURE = 1400
"""Characters of base64: a key of 8192 bits."""


class Checks(Protocol):
    """What the host asks before it believes a request; raises Refusal."""

    def check(self, headers: Headers, body: bytes, skill_id: str) -> None:
        """Return only if the request may be answered."""


class Verifier:
    """Production's checks.

    ``roots`` are trusted certificate authorities (the system's by default), ``fetch`` downloads the chain at an address
    that was checked, ``now`` tells Unix seconds, ``patience`` is how many seconds a request may wait for a download.
    """

    def __init__(
        self,
        roots: Iterable[x509.Certificate] | None = None,
        fetch: Fetch | None = None,
        now: Callable[[], float] | None = None,
        patience: float = TOTAL_SECONDS,
    ) -> None:
        store = Store(load_roots(bundle()) if roots is None else list(roots))
        self._now = now or time.time

        def verify(pem: bytes, moment: float) -> SigningKey:
            return signing_key(pem, store, moment)

        # Naming the bundle keeps SSL_CERT_FILE from choosing another.
        fetch = fetch or Download(ssl.create_default_context(cafile=bundle()))
        self._keys = SigningKeys(fetch, verify, self._now, patience)

    def check(self, headers: Headers, body: bytes, skill_id: str) -> None:
        """Check everything, what needs no network first, and the body's bytes before they are read as JSON."""
        address, encoded = _header(headers, ADDRESS_HEADER), _header(headers, SIGNATURE_HEADER)
        url, signature = certificate_url(address), _decode(encoded)
        try:
            self._keys.get(url).key.verify(signature, body, PKCS1v15(), SHA256())
        except InvalidSignature as failure:
            raise Refusal("signature") from failure
        event = read_object(body)
        check_timestamp(event, self._now())
        check_application(event, skill_id)


class NoSignature:
    """The checks of `serve --insecure-local`, which listens to this machine only: a JSON object is enough,
    where no web page sent it.
    """

    def check(self, headers: Headers, body: bytes, skill_id: str) -> None:  # noqa: ARG002  # nobody signed
        """Check that the body can be read."""
        read_object(body)


def _header(headers: Headers, name: str) -> str:
    value = headers.get(name)
    if not value:
        raise Refusal("headers", name)
    return value


def _decode(signature: str) -> bytes:
    if len(signature) > LONGEST_SIGNATURE:
        raise Refusal("signature", "too long")
    try:
        return base64.b64decode(signature, validate=True)
    except ValueError as failure:  # binascii.Error is one
        raise Refusal("signature", "not base64") from failure
