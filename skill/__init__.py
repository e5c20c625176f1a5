"""Cramp Coach: an Alexa skill for people with leg cramps."""
