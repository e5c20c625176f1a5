"""A throw-away certificate authority, made for one test run."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from skill.web.certificates import SIGNER

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
NOW = 1_795_460_400.0
DAY = 86_400.0


def new_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


def pem(*certificates: x509.Certificate) -> bytes:
    return b"".join(certificate.public_bytes(Encoding.PEM) for certificate in certificates)


def key_usage(*names: str) -> x509.KeyUsage:
    every = (
        "digital_signature content_commitment key_encipherment data_encipherment key_agreement "
        "key_cert_sign crl_sign encipher_only decipher_only"
    ).split()
    return x509.KeyUsage(**{name: name in names for name in every})


class Authority:
    """Signs certificates; ``above`` is who signed its own, itself by default."""

    def __init__(
        self,
        name: str,
        above: "Authority | None" = None,
        *,
        key: rsa.RSAPrivateKey | None = None,
        begins: float = -DAY,
        ends: float = DAY,
    ) -> None:
        self.key = key or new_key()
        self.name = _name(name)
        usage = key_usage("key_cert_sign", "crl_sign")
        self.certificate = (above or self).sign(
            self.key, self.name, [usage, x509.BasicConstraints(ca=True, path_length=None)], begins=begins, ends=ends
        )

    def sign(
        self,
        key: Key,
        name: x509.Name,
        extensions: Iterable[x509.ExtensionType],
        *,
        begins: float = -DAY,
        ends: float = DAY,
    ) -> x509.Certificate:
        """Sign a certificate; ``begins`` and ``ends`` are seconds from now."""
        ours = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        builder = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(self.name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(_date(begins))
            .not_valid_after(_date(ends))
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(ours, critical=False)
        )
        for extension in extensions:
            critical = isinstance(extension, x509.BasicConstraints | x509.KeyUsage)
            builder = builder.add_extension(extension, critical=critical)
        return builder.sign(self.key, SHA256())

    def leaf(
        self,
        key: Key,
        *,
        names: Iterable[x509.GeneralName] | None = (x509.DNSName(SIGNER),),
        usage: x509.KeyUsage | None = key_usage("digital_signature", "key_encipherment"),  # noqa: B008  # frozen
        purpose: x509.ObjectIdentifier | None = ExtendedKeyUsageOID.SERVER_AUTH,
        ca: bool = False,
        begins: float = -DAY,
        ends: float = DAY,
    ) -> x509.Certificate:
        """Sign a certificate as Alexa's is; every wish breaks one thing."""
        extensions: list[x509.ExtensionType] = [x509.BasicConstraints(ca=ca, path_length=None)]
        if names is not None:
            extensions.append(x509.SubjectAlternativeName(names))
        if usage is not None:
            extensions.append(usage)
        if purpose is not None:
            extensions.append(x509.ExtendedKeyUsage([purpose]))
        return self.sign(key, _name(SIGNER), extensions, begins=begins, ends=ends)


def weaker(certificate: x509.Certificate, issuer: rsa.RSAPrivateKey) -> x509.Certificate:
    """Sign a certificate again with SHA-1, which `cryptography` itself no longer does."""
    sha256, sha1 = bytes.fromhex("2a864886f70d01010b"), bytes.fromhex("2a864886f70d010105")
    old = certificate.tbs_certificate_bytes
    new = old.replace(sha256, sha1)
    der = certificate.public_bytes(Encoding.DER).replace(old, new).replace(sha256, sha1)
    der = der.replace(certificate.signature, issuer.sign(new, PKCS1v15(), SHA1()))  # noqa: S303  # that is the point
    return x509.load_der_x509_certificate(der)


def sign(key: rsa.RSAPrivateKey, body: bytes) -> bytes:
    """Sign a body as Alexa does."""
    return key.sign(body, PKCS1v15(), SHA256())


def _name(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _date(seconds: float) -> datetime:
    return datetime.fromtimestamp(NOW, UTC) + timedelta(seconds=seconds)
