"""Cramp Coach: an Alexa skill for people with leg cramps."""

__version__ = "0.1.0"
