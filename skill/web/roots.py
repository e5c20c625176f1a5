"""The certificate authorities that this machine trusts."""

import re
import ssl
import warnings
from pathlib import Path

from cryptography import x509
from cryptography.utils import CryptographyDeprecationWarning

BUNDLES = (
    ssl.get_default_verify_paths().openssl_cafile,
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/cert.pem",
)
"""Where systems keep them. Not read from the environment, which could otherwise add a stranger's."""
_CERTIFICATE = re.compile(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)


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
