"""What the skill knows: content files as checked, typed objects, and finding the answer to a question."""
