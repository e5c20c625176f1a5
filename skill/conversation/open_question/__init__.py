"""The question that is open: how it is put, what waits meanwhile, what a reply to it does, and what refuses."""
