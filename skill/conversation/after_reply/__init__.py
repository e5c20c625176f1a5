"""What is done once a reply is made: what the store, the session and a screen get of it."""
