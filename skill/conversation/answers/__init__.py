"""Answers from content: of topics, what to do about what was spoken of, another offer, what is gone back to."""
