"""How a turn becomes an act: the stages in which it is read, and what looks at the act that was read."""
