"""One request as the conversation sees it: the turn, the session, and the place in the conversation."""
