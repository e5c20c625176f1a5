"""What the certificate host may serve, and which check refuses it; "" where the request is answered."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from skill.web.certificates import SIGNER
from tests.web.web_host import Alexa
from tests.web.web_pki import DAY, Authority, Key, key_usage, new_key, pem, weaker

Made = tuple[rsa.RSAPrivateKey, bytes | Exception]


@dataclass(frozen=True)
class Chain:
    """``make`` gives the key that signs the request and what the host serves."""

    name: str
    make: Callable[[Alexa], Made]
    refused_by: str = ""


def _leaf(name: str, check: str, **wishes: Any) -> Chain:  # noqa: ANN401  # of Authority.leaf
    def make(alexa: Alexa) -> Made:
        return alexa.key, pem(alexa.authority.leaf(alexa.key, **wishes), alexa.authority.certificate)

    return Chain(f"leaf: {name}", make, check)


def _key(name: str, check: str, new: Callable[[], Key]) -> Chain:
    def make(alexa: Alexa) -> Made:
        key = new()
        signer = key if isinstance(key, rsa.RSAPrivateKey) else alexa.key
        return signer, pem(alexa.authority.leaf(key), alexa.authority.certificate)

    return Chain(f"key: {name}", make, check)


def _served(name: str, check: str, serve: Callable[[Alexa], bytes | Exception]) -> Chain:
    return Chain(f"chain: {name}", lambda alexa: (alexa.key, serve(alexa)), check)


def _below(alexa: Alexa, authority: Authority, *others: Authority) -> bytes:
    return pem(authority.leaf(alexa.key), authority.certificate, *(other.certificate for other in others))


def _long(alexa: Alexa) -> bytes:
    return alexa.chain + pem(alexa.authority.certificate) * 4


def _by_a_leaf(alexa: Alexa) -> bytes:
    """A leaf that plays authority."""
    player = Authority.__new__(Authority)
    player.key, player.certificate = alexa.key, alexa.authority.leaf(alexa.key)
    player.name = player.certificate.subject
    return pem(player.leaf(alexa.key), player.certificate, alexa.authority.certificate)


def _forged(alexa: Alexa) -> bytes:
    """An authority of the same name that the root never signed."""
    return pem(Authority("An authority").leaf(alexa.key), alexa.authority.certificate)


_OTHER = x509.DNSName("echo-api.amazon.com.evil.example")

CHAINS = [
    _leaf("as Alexa's", ""),
    _leaf("another name beside", "", names=[_OTHER, x509.DNSName(SIGNER)]),
    _leaf("no purpose named", "", purpose=None),
    _leaf("from this second", "", begins=0),
    _leaf("to this second", "", ends=0),
    _leaf("only digital signature", "", usage=key_usage("digital_signature")),
    _leaf("ended a second ago", "certificate-date", ends=-1),
    _leaf("begins in a second", "certificate-date", begins=1),
    _leaf("no name", "certificate-format", names=None),
    _leaf("another name", "certificate-name", names=[_OTHER]),
    _leaf("a wildcard", "certificate-name", names=[x509.DNSName("*.amazon.com")]),
    _leaf("a name above", "certificate-name", names=[x509.DNSName("amazon.com")]),
    _leaf("a name below", "certificate-name", names=[x509.DNSName(f"a.{SIGNER}")]),
    _leaf("a name that ends like it", "certificate-name", names=[x509.DNSName(f"evil{SIGNER}")]),
    _leaf("the name as an address", "certificate-name", names=[x509.UniformResourceIdentifier(f"https://{SIGNER}")]),
    _leaf("no key usage", "certificate-format", usage=None),
    _leaf("another key usage", "certificate-usage", usage=key_usage("key_encipherment")),
    _leaf("an authority", "certificate-usage", ca=True),
    _leaf("signs certificates", "certificate-trust", usage=key_usage("digital_signature", "key_cert_sign")),
    _leaf("another purpose", "certificate-trust", purpose=ExtendedKeyUsageOID.CODE_SIGNING),
    _key("3072 bits", "", lambda: new_key(3072)),
    _key("1024 bits", "certificate-key", lambda: new_key(1024)),
    _key("2047 bits", "certificate-key", lambda: new_key(2047)),
    _key("an elliptic curve", "certificate-key", lambda: ec.generate_private_key(ec.SECP256R1())),
    _served("with its root", "", lambda a: a.chain + pem(a.root.certificate)),
    _served("in another order", "", lambda a: a.chain + pem(a.root.certificate, a.authority.certificate)),
    _served("words around it", "", lambda a: b"Alexa's chain\n" + a.chain + b"\nends here"),
    _served("straight below the root", "", lambda a: pem(a.root.leaf(a.key))),
    _served("SHA-1", "certificate-key", lambda a: pem(weaker(a.authority.leaf(a.key), a.authority.key))),
    _served("no authority", "certificate-trust", lambda a: pem(a.authority.leaf(a.key))),
    _served("of a stranger", "certificate-trust", lambda a: _below(a, Authority("A root"))),
    _served("below a stranger", "certificate-trust", lambda a: _below(a, Authority("b", Authority("A root")))),
    _served("of a forged authority", "certificate-trust", _forged),
    _served("of an ended authority", "certificate-trust", lambda a: _below(a, Authority("b", a.root, ends=-DAY / 2))),
    _served("of a later authority", "certificate-trust", lambda a: _below(a, Authority("b", a.root, begins=60))),
    _served("signed by a leaf", "certificate-trust", _by_a_leaf),
    _served(
        "the authority first", "certificate-format", lambda a: pem(a.authority.certificate, a.authority.leaf(a.key))
    ),
    _served("too many certificates", "certificate-format", _long),
    _served("nothing", "certificate-format", lambda _: b""),
    _served("words", "certificate-format", lambda _: b"<Error><Code>NoSuchKey</Code></Error>"),
    _served("half a certificate", "certificate-format", lambda a: a.chain[:600]),
    _served("a broken certificate", "certificate-format", lambda a: a.chain.replace(b"MII", b"MIJ", 1)),
    _served("a second one that is broken", "certificate-format", lambda a: a.chain + b"-----BEGIN CERTIFICATE-----\n"),
    _served("no connection", "certificate-download", lambda _: ConnectionRefusedError()),
    _served("no answer in time", "certificate-download", lambda _: TimeoutError()),
    _served("a failure nobody thought of", "certificate-download", lambda _: KeyError("a bug")),
]
