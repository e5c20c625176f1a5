"""The try-it page: talk to the skill in a browser on this machine. Never part of what answers Alexa."""
