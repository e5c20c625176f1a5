"""What goes before every other meaning: the warning of a sign, and the question whether one is there."""
