"""What is told of medicines and their doses, and what is said to it."""
