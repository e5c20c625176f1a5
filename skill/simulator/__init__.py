"""Stands in for Alexa on a laptop: understanding, requests, a listener."""
