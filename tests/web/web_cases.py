"""What may be sent to the Flask host: what is in it, and which check refuses it; "" where it is answered."""

import base64
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS, PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256, SHA512

from tests.web.web_host import URL, Alexa, Message
from tests.web.web_pki import NOW
from tests.web.web_urls import BAD, GOOD

Send = Callable[[Alexa], Message]


@dataclass(frozen=True)
class Case:
    """``downloads`` tells whether the certificate host may be asked."""

    name: str
    send: Send
    refused_by: str = ""
    downloads: bool = True


def _urls() -> list[Case]:
    def to(url: str) -> Send:
        return lambda alexa: alexa.message(url=url)

    answered = [Case(f"url: {name}", to(url)) for name, url in GOOD.items()]
    return answered + [Case(f"url: {name}", to(url), "certificate-url", downloads=False) for name, url in BAD.items()]


def _headers() -> list[Case]:
    def case(name: str, check: str, change: Callable[[Message], Message]) -> Case:
        return Case(f"headers: {name}", lambda alexa: change(alexa.message()), check, downloads=not check)

    url, signature = "SignatureCertChainUrl", "Signature-256"
    return [
        case("no address", "headers", lambda m: m.without(url)),
        case("an empty address", "headers", lambda m: m.having(url, "")),
        case("no signature", "headers", lambda m: m.without(signature)),
        case("an empty signature", "headers", lambda m: m.having(signature, "")),
        case("neither", "headers", lambda m: m.without(signature).without(url)),
        case("only the old signature", "headers", lambda m: m.without(signature).also("Signature", "AAAA")),
        case("an underscore for the hyphen", "headers", lambda m: m.without(signature).also("Signature_256", "AAAA")),
        case("the old signature too", "", lambda m: m.also("Signature", "AAAA")),
        case("names in small letters", "", lambda m: replace(m, headers=tuple((n.lower(), v) for n, v in m.headers))),
        case("two addresses", "certificate-url", lambda m: m.also(url, URL)),
        case("two signatures", "signature", lambda m: m.also(signature, "AAAA")),
        case("a content type of forms", "", lambda m: m.having("Content-Type", "application/x-www-form-urlencoded")),
        case("a content type of uploads", "", lambda m: m.having("Content-Type", "multipart/form-data; boundary=a")),
        case("no content type", "", lambda m: m.without("Content-Type")),
        case("a content type of nonsense", "", lambda m: m.having("Content-Type", ";;;=\u00ff")),
        case("an odd host", "", lambda m: m.having("Host", "[::<>")),
        case("a claim of gzip", "", lambda m: m.also("Content-Encoding", "gzip")),
    ]


def _signatures() -> list[Case]:
    def made(make: Callable[[Alexa, bytes], bytes]) -> Send:
        def send(alexa: Alexa) -> Message:
            message = alexa.message()
            return message.having("Signature-256", base64.b64encode(make(alexa, message.body)).decode())

        return send

    def text(text: str) -> Send:
        return lambda alexa: alexa.message().having("Signature-256", text)

    pss = PSS(MGF1(SHA256()), 32)
    forged = {
        "of another body": made(lambda alexa, body: alexa.key.sign(body + b" ", PKCS1v15(), SHA256())),
        "by another key": made(lambda alexa, body: alexa.authority.key.sign(body, PKCS1v15(), SHA256())),
        "with SHA-1": made(lambda alexa, body: alexa.key.sign(body, PKCS1v15(), SHA1())),  # noqa: S303  # refused
        "with SHA-512": made(lambda alexa, body: alexa.key.sign(body, PKCS1v15(), SHA512())),
        "with PSS": made(lambda alexa, body: alexa.key.sign(body, pss, SHA256())),
        "cut short": made(lambda alexa, body: alexa.key.sign(body, PKCS1v15(), SHA256())[:-1]),
        "of zeros": made(lambda *_: bytes(256)),
        "of one byte": made(lambda *_: b"a"),
        "larger than the key": made(lambda *_: b"\xff" * 512),
        "a body changed by one byte": lambda alexa: _changed(alexa.message()),
        "a body with a space more": lambda alexa: _longer(alexa.message()),
    }
    unread = {
        "not base64": text("***"),
        "base64 without its end": text("AAA"),
        "base64 of another alphabet": text("AA-_"),
        "letters beyond ASCII": text("\u00e9\u00e9\u00e9\u00e9"),
        "far too long": text("A" * 8000),
    }
    refused = [Case(f"signature: {name}", send, "signature") for name, send in forged.items()]
    return refused + [Case(f"signature: {name}", send, "signature", downloads=False) for name, send in unread.items()]


def _changed(message: Message) -> Message:
    return replace(message, body=message.body.replace(b"LaunchRequest", b"LaunchRequesu"))


def _longer(message: Message) -> Message:
    return replace(message, body=message.body + b" ").having("Content-Length", str(len(message.body) + 1))


def _bodies() -> list[Case]:
    def signed(body: bytes) -> Send:
        return lambda alexa: alexa.message(body)

    unread = {
        "empty": b" ",
        "not JSON": b"hello",
        "half JSON": b'{"request": ',
        "two objects": b"{}{}",
        "a list": b"[]",
        "a string": b'"request"',
        "a number": b"12",
        "null": b"null",
        "NaN": b'{"request": NaN}',
        "infinity": b'{"request": -Infinity}',
        "a number beyond a float": b'{"request": 1e999}',
        "a number of 5,000 digits": b'{"request": ' + b"9" * 5000 + b"}",
        "UTF-16": '{"request": {}}'.encode("utf-16"),
        "a byte order mark": b"\xef\xbb\xbf{}",
        "bytes that are no UTF-8": b'{"request": "\xff"}',
        "a control character": b'{"request": "\x00"}',
        "deeper than Alexa goes": b'{"a":' * 80 + b"1" + b"}" * 80,
        "bottomless": b"[" * 100_000,
    }
    undated = {"an object without anything": b"{}", "a request that is a list": b'{"request": []}'}
    large = b" " * (256 * 1024 - 2)
    return [
        *(Case(f"body: {name}", signed(body), "json") for name, body in unread.items()),
        *(Case(f"body: {name}", signed(body), "timestamp") for name, body in undated.items()),
        Case("body: as large as may be", signed(large + b"{}"), "timestamp"),
        Case("body: one byte larger", signed(large + b"{} "), "body-size", downloads=False),
        Case("body: a megabyte", signed(b" " * 1_000_000), "body-size", downloads=False),
    ]


def _times() -> list[Case]:
    def sent(at: object, **request: object) -> Send:
        return lambda alexa: alexa.message(alexa.event(timestamp=at, **request))

    def moment(seconds: float) -> str:
        return datetime.fromtimestamp(NOW + seconds, UTC).isoformat().replace("+00:00", "Z")

    event = "AlexaSkillEvent.SkillDisabled"
    odd: list[object] = [
        None,
        True,
        0,
        NOW,
        int(NOW * 1000),
        [],
        {},
        "",
        "now",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59Z",
    ]
    naive = moment(0).removesuffix("Z")
    return [
        *(Case(f"time: {seconds} s", sent(moment(seconds))) for seconds in (-150, -149.5, 0, 1, 150)),
        *(Case(f"time: {s} s", sent(moment(s)), "timestamp") for s in (-86400, -151, -150.1, 150.1, 151, 3599)),
        *(Case(f"time: an event, {s} s", sent(moment(s), type=event)) for s in (-3600, -151, 3600)),
        *(Case(f"time: an event, {s} s", sent(moment(s), type=event), "timestamp") for s in (-3601, 3601)),
        Case("time: no event that only begins like one", sent(moment(-200), type=f"{event}x"), "timestamp"),
        Case("time: a type that is a list", sent(moment(-200), type=[event]), "timestamp"),
        Case("time: another zone", sent(datetime.fromtimestamp(NOW, UTC).isoformat().replace("+00:00", "-00:00"))),
        Case("time: no zone", sent(naive), "timestamp"),
        *(Case(f"time: {value!r}", sent(value), "timestamp") for value in odd),
    ]


def _applications() -> list[Case]:
    def context(value: object) -> Send:
        return lambda alexa: alexa.message({**alexa.event(), "context": value})

    def named(name: object) -> Send:
        return context({"System": {"application": {"applicationId": name}}})

    others: list[object] = [
        "amzn1.ask.skill.another",
        "AMZN1.ASK.SKILL.CRAMP-COACH",
        "amzn1.ask.skill.cramp-coach ",
        "",
        None,
        1,
        [],
    ]
    broken: list[object] = [None, [], {}, {"System": None}, {"System": {"application": "amzn1.ask.skill.cramp-coach"}}]
    return [
        *(Case(f"application: {name!r}", named(name), "application") for name in others),
        *(Case(f"application: context {value!r}", context(value), "application") for value in broken),
    ]


CASES = [*_urls(), *_headers(), *_signatures(), *_bodies(), *_times(), *_applications()]
