"""The Flask application: checks who asks, then lets flask-ask-sdk's adapter call the skill."""

import logging
import time

from flask import Flask, Response, g, request
from flask.json.provider import DefaultJSONProvider
from werkzeug.exceptions import HTTPException, MethodNotAllowed, NotFound, RequestEntityTooLarge

from skill.app import build_skill
from skill.runtime.deadline import MOST_THREADS
from skill.runtime.guard import Guard
from skill.settings import Settings, read_settings
from skill.web.origin_check import refused_header
from skill.web.refusal import BODY, Refusal
from skill.web.sdk_adapter import GuardedSkill, import_adapter
from skill.web.verifier import Checks, NoSignature, Verifier

ARRIVED = "cramp_coach.arrived"
"""In the WSGI environment: when the request was whole, by the monotonic clock, where the server tells;
it may have waited since."""
LARGEST_BODY = 256 * 1024
"""Bytes; a request of a device with a busy screen has some tens of thousands."""


class NoSkillIdError(Exception):
    """Without the skill's id, requests that Alexa signed for any skill at all would be answered."""


def create_app(settings: Settings, checks: Checks | None = None, skill: Guard | None = None) -> Flask:
    """Build the application; ``checks`` are a `Verifier` with production's defaults unless given."""
    if not settings.skill_id and not isinstance(checks, NoSignature):
        raise NoSkillIdError("SKILL_ID: found nothing, expected the id of your skill, amzn1.ask.skill. and more")
    app = Flask(__name__, static_folder=None)
    app.config.update(MAX_CONTENT_LENGTH=LARGEST_BODY, PROVIDE_AUTOMATIC_OPTIONS=False)
    app.json = DefaultJSONProvider(app)
    app.json.sort_keys = False
    adapter = import_adapter()
    app.config.update({adapter.VERIFY_SIGNATURE_APP_CONFIG: False, adapter.VERIFY_TIMESTAMP_APP_CONFIG: False})
    guard = skill or build_skill(settings, now=time.time)
    guarded = GuardedSkill(guard, lambda: time.monotonic() - g.began)
    dispatch = adapter.SkillAdapter(skill=guarded, skill_id=settings.skill_id, app=app).dispatch_request
    checks = checks or Verifier()

    def alexa() -> Response:
        g.began = request.environ.get(ARRIVED) or time.monotonic()
        checks.check(request.headers, _body(), settings.skill_id or "")
        answer: Response = dispatch()
        return answer

    for address in ("/alexa", "/"):
        app.add_url_rule(address, endpoint=address, view_func=alexa, methods=["POST"])
    app.add_url_rule("/healthz", endpoint="healthz", view_func=lambda: _health(guard))
    if isinstance(checks, NoSignature):
        app.before_request(_refuse_pages)
    app.register_error_handler(Exception, refuse)
    return app


def from_environment() -> Flask:
    """Build the application as gunicorn runs it."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    return create_app(read_settings())


def refuse(failure: Exception) -> Response:
    """Answer what failed a check: 400, or 404 and 405 where nothing listens; the log alone says which check."""
    status = failure.code if isinstance(failure, NotFound | MethodNotAllowed) else 400
    _as_refusal(failure).tell()
    return Response(BODY, status, mimetype="text/plain")


def _as_refusal(failure: Exception) -> Refusal:
    if isinstance(failure, Refusal):
        return failure
    if isinstance(failure, RequestEntityTooLarge):
        return Refusal("body-size")
    check = "http" if isinstance(failure, HTTPException) else "verifier"  # a check that fails itself lets nobody in
    return Refusal(check, type(failure).__name__)


def _body() -> bytes:
    """Read the body raw; cached, the adapter gets these very bytes whatever Content-Type says."""
    try:
        return request.get_data(cache=True, parse_form_data=False)
    except (OSError, ValueError) as failure:  # broken chunks, a connection that went silent
        raise Refusal("body", type(failure).__name__) from failure


def _refuse_pages() -> None:
    """Refuse other web pages in a browser on this machine: without signatures, they could pass for Alexa."""
    header = refused_header(request, loopback_only=True, programs=True)
    if header:
        raise Refusal("page", header)


def _health(guard: Guard) -> Response:
    """Answer "ok"; 503 where so much work hangs that the process should be started anew."""
    hangs = guard.hanging >= MOST_THREADS // 2
    return Response("hanging\n" if hangs else "ok\n", 503 if hangs else 200, mimetype="text/plain")
