"""Help in the moment of a cramp, what is told in it, and what comes after it."""
