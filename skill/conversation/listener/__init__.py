"""What the listener tells of themselves or of somebody else, what they cannot do, and what they have practised."""
