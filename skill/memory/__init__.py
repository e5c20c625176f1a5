"""What is remembered about a listener: only as much as helps, under a key that tells nobody who it is."""
