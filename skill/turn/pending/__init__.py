"""The pending question: what was asked last, and what a reply to it does."""
