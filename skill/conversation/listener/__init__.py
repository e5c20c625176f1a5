"""What the listener tells of themselves, wishes for always, and has practised."""
