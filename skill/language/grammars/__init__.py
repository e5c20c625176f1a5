"""What the skill needs of a language, by subject: a file for each member of `Language`,
each field with what it must do.
"""
