"""Reminders to stretch: what was said, and what is done with it at Alexa."""
