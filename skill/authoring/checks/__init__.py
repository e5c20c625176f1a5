"""The checks of the content."""
