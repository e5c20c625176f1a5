"""What stands between Alexa's requests and the conversation: guard, SDK edge, deadline, log,
HTTP client, device clock.
"""
