"""What puts something right: what was meant instead, and the last act done again with it."""
