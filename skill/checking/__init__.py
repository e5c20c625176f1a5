"""Checks of the content, for authors: the schemas, and what a schema cannot say. Never imported by the skill."""
