"""The English language: numbers, durations and lists in words."""
