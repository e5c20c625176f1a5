"""A downloaded chain to the key that signs Alexa's requests, if every certificate in it is as it should be."""

from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.x509 import verification

from skill.web.refusal import Refusal

SIGNER = "echo-api.amazon.com"
LONGEST_CHAIN = 5
"""Certificates; Alexa's chains have three or four."""
SMALLEST_KEY, LARGEST_KEY = 2048, 8192
"""Bits; a larger key would only keep us busy."""

_UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm, x509.ExtensionNotFound, x509.DuplicateExtension)


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
