"""Cramp Coach: an Alexa skill for people with leg cramps."""

import os

__version__ = "0.1.0"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# numpy reads it when it is first imported, and this package comes before every room that does. The encoder's products
# are too small to be shared out: on a busy machine of two cores its threads wait for each other, and a sentence takes
# 29 ms (p50) and 460 ms (p99) instead of 5 and 8.
