"""From content to interaction models, and from typed text to the request Alexa would send."""
