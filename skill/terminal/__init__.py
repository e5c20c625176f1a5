"""The conversation, the preview and the measurement on a laptop's terminal."""
