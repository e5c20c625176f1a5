"""When to remind: what was wished, how it is said, and Alexa's Reminders API."""
