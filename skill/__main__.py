"""`python -m skill` is `cramp-coach`."""

import sys

from skill.cli import main

if __name__ == "__main__":
    sys.exit(main())
