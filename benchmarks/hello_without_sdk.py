"""A handler without any SDK: what Python alone costs."""

# ruff: noqa: INP001  # goes into a package by itself


def lambda_handler(event: dict[str, object], context: object) -> dict[str, object]:  # noqa: ARG001  # as Lambda calls it
    """Say hello, whatever was asked."""
    speech = {"type": "SSML", "ssml": "<speak>Hello. How are you?</speak>"}
    reprompt = {"outputSpeech": {"type": "SSML", "ssml": "<speak>How are you?</speak>"}}
    response = {"outputSpeech": speech, "reprompt": reprompt, "shouldEndSession": False}
    return {"version": "1.0", "sessionAttributes": {}, "response": response}
