"""The diary of cramps: noting, deleting, counting, and a summary for a doctor."""
