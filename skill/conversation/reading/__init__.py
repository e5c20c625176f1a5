"""From a sentence to an act, where the sentence is no reply to an open question: by intent, by what is going on, by
what it leans on, by the search.
"""
