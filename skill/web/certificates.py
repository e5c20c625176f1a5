"""Alexa's certificates: which address may be asked for them, which authorities are trusted,
and what makes a chain valid.
"""

import posixpath
import re
import ssl
import warnings
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509 import verification

from skill.web.refusal import Refusal

HOST = "s3.amazonaws.com"
ORIGIN = f"https://{HOST}"
FOLDER = "/echo.api/"
LONGEST_ADDRESS = 1000
"""Characters; Alexa's own are under a hundred."""

# Everything else is refused by not being named: other ports, user-info, queries, fragments, control characters.
_ADDRESS = re.compile(r"https://s3\.amazonaws\.com(?::443)?(/[\w.~%/-]+)", re.ASCII | re.IGNORECASE)
_PATH = re.compile(r"/[\w.~/-]+", re.ASCII)

SIGNER = "echo-api.amazon.com"
LONGEST_CHAIN = 5
"""Certificates; Alexa's chains have three or four."""
SMALLEST_KEY, LARGEST_KEY = 2048, 8192
"""Bits; checking a larger key would take long."""

_UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm, x509.ExtensionNotFound, x509.DuplicateExtension)

BUNDLES = (
    ssl.get_default_verify_paths().openssl_cafile,
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/cert.pem",
)
"""Files of trusted authorities, by system. Not read from the environment, which could name another."""
_CERTIFICATE = re.compile(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)


def certificate_url(address: str) -> str:
    """Read an address from a request; returns it decoded and normalised: only its path can vary.

    What is checked here is what will be asked for, so no two readings of one address can differ.
    """
    if len(address) > LONGEST_ADDRESS:
        raise Refusal("certificate-url", "too long")
    found = _ADDRESS.fullmatch(address)
    if not found:
        raise Refusal("certificate-url", "scheme, host, port or characters")
    decoded = unquote(found[1])  # bytes that are no UTF-8 become a character that no path has
    if not _PATH.fullmatch(decoded):  # also what is encoded twice: it still has a percent sign
        raise Refusal("certificate-url", "path characters")
    path = posixpath.normpath(decoded)
    if not path.startswith(FOLDER):
        raise Refusal("certificate-url", "path")
    return ORIGIN + path


@dataclass(frozen=True)
class SigningKey:
    """The key of a verified chain, and the Unix seconds between which every certificate of the chain is valid."""

    key: RSAPublicKey
    begins: float
    ends: float

    def valid_at(self, now: float) -> bool:
        """Tell whether the whole chain is in date."""
        return self.begins <= now <= self.ends


def signing_key(pem: bytes, roots: verification.Store, now: float) -> SigningKey:
    """Verify a PEM chain, leaf first."""
    try:
        return _verify(_load(pem), roots, now)
    except _UNREADABLE as failure:
        raise Refusal("certificate-format", type(failure).__name__) from failure


def _load(pem: bytes) -> list[x509.Certificate]:
    number = pem.count(b"-----BEGIN CERTIFICATE-----")
    if not 1 <= number <= LONGEST_CHAIN:
        raise Refusal("certificate-format", "number of certificates")
    certificates = x509.load_pem_x509_certificates(pem)
    if len(certificates) != number:
        raise Refusal("certificate-format", "cut short")
    return certificates


def _verify(certificates: list[x509.Certificate], roots: verification.Store, now: float) -> SigningKey:
    leaf, *others = certificates
    if not leaf.not_valid_before_utc.timestamp() <= now <= leaf.not_valid_after_utc.timestamp():
        raise Refusal("certificate-date")
    key = _leaf_key(leaf)
    _check_use(leaf)
    policy = verification.PolicyBuilder().store(roots).time(datetime.fromtimestamp(now, UTC))
    verifier = policy.max_chain_depth(LONGEST_CHAIN).build_server_verifier(x509.DNSName(SIGNER))
    try:
        chain = verifier.verify(leaf, others)
    except verification.VerificationError as failure:
        raise Refusal("certificate-trust") from failure
    begins = max(certificate.not_valid_before_utc.timestamp() for certificate in chain)
    return SigningKey(key, begins, min(certificate.not_valid_after_utc.timestamp() for certificate in chain))


def _leaf_key(leaf: x509.Certificate) -> RSAPublicKey:
    key = leaf.public_key()
    if not isinstance(key, RSAPublicKey) or not SMALLEST_KEY <= key.key_size <= LARGEST_KEY:
        raise Refusal("certificate-key")
    if isinstance(leaf.signature_hash_algorithm, SHA1):
        raise Refusal("certificate-key", "SHA-1")
    return key


def _check_use(leaf: x509.Certificate) -> None:
    """Check the leaf's own words; `cryptography` alone would also take a wildcard name and no key usage."""
    names = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    if SIGNER not in names.get_values_for_type(x509.DNSName):
        raise Refusal("certificate-name")
    if not leaf.extensions.get_extension_for_class(x509.KeyUsage).value.digital_signature:
        raise Refusal("certificate-usage")
    for constraints in leaf.extensions:
        if isinstance(constraints.value, x509.BasicConstraints) and constraints.value.ca:
            raise Refusal("certificate-usage", "an authority")


class NoRootsError(Exception):
    """No certificate authorities on this machine: nothing could be verified."""


def bundle() -> Path:
    """Find the system's file of trusted roots."""
    for place in map(Path, BUNDLES):
        if place.is_file():
            return place
    raise NoRootsError("no file of trusted certificate authorities: install the system's ca-certificates")


def load_roots(file: Path) -> list[x509.Certificate]:
    """Load roots one at a time: one that cannot be read does not take the others with it."""
    roots = []
    for pem in _CERTIFICATE.findall(file.read_bytes()):
        try:
            with warnings.catch_warnings(action="error", category=CryptographyDeprecationWarning):
                roots.append(x509.load_pem_x509_certificate(pem))
        except (ValueError, CryptographyDeprecationWarning):  # the latter: too odd for the next `cryptography`
            continue
    if not roots:
        raise NoRootsError(f"{file.name}: no certificate authority in it can be read")
    return roots
