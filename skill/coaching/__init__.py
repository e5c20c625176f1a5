"""From a stretch and wishes to a plan and a timeline of exact seconds; pure, no Alexa."""
