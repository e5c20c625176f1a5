"""From a reply to what Alexa plays and shows; pure, no requests."""
