"""What each command of `cramp-coach` does. Every function returns the exit status."""

HIGHEST_PORT = 65535


class UsageError(Exception):
    """A mistake that the person at the keyboard can mend. The message is one line and says how."""
