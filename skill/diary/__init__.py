"""The diary's own ground: from plain words to a moment and back, counts and patterns of what was noted."""
