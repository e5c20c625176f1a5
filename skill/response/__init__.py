"""A reply as plain data, and the one renderer that makes Alexa's response of it."""
