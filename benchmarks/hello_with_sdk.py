"""The least skill that ask-sdk-core makes: one handler, one sentence, the SDK's own way in and out."""

# ruff: noqa: INP001  # goes into a package by itself

from ask_sdk_core.dispatch_components import AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_model import Response


class HelloHandler(AbstractRequestHandler):
    """Whatever is asked."""

    def can_handle(self, handler_input: HandlerInput) -> bool:  # noqa: ARG002
        """Take everything."""
        return True

    def handle(self, handler_input: HandlerInput) -> Response:
        """Say hello."""
        return handler_input.response_builder.speak("Hello. How are you?").ask("How are you?").response


builder = SkillBuilder()
builder.add_request_handler(HelloHandler())
lambda_handler = builder.lambda_handler()
