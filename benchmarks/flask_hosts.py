"""The two applications that `benchmarks.flask_host` compares, as gunicorn imports them."""

# ruff: noqa: INP001  # beside a script

import logging
from typing import Any

from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_core.utils import is_request_type
from flask import Flask

from skill.web.sdk_adapter import import_adapter
from tests.web import web_factory


def cramp_coach(folder: str) -> Flask:
    """Build ours: every check on, every request logged; its roots and its certificate host are of one run."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    return web_factory.application(folder)


def hello() -> Flask:
    """Build flask-ask-sdk's smallest skill, which checks nothing and logs nothing."""
    builder = SkillBuilder()

    @builder.request_handler(can_handle_func=is_request_type("LaunchRequest"))
    def _greet(handler_input: Any) -> Any:  # noqa: ANN401  # ask-sdk's
        return handler_input.response_builder.speak("Hello.").ask("Hello?").response

    app = Flask(__name__)
    adapter = import_adapter()
    app.config.update({adapter.VERIFY_SIGNATURE_APP_CONFIG: False, adapter.VERIFY_TIMESTAMP_APP_CONFIG: False})
    skill_adapter = adapter.SkillAdapter(skill=builder.create(), skill_id=None, app=app)
    skill_adapter.register(app=app, route="/alexa")
    return app
