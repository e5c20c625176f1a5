"""Warnings: when to ask about a sign, what is said, and the questions that come after one."""
