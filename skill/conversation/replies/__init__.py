"""From a reply to the open question to an act: yes, no and what is said with them, one of two,
a draft that is read back.
"""
