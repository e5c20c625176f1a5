"""What the listener wishes for the count and the voice, or tells of themselves: kept, said back, and used at once."""
