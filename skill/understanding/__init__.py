"""From the listener's words to their meaning: warning signs, slots in text, search. Pure."""
