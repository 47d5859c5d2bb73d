"""`python3 installer COMMAND`: looks at the Python it runs on, then hands over to `commands`."""

# This file alone is written so that any Python since 2.7 can read it: an old one has to be able to say so.
import os
import sys

if sys.version_info < (3, 8):  # noqa: UP036
    sys.stderr.write(
        "Frontdesk needs Python 3.11, 3.12 or 3.13; this is Python " + sys.version.split()[0] + ".\n"
        "Install one of them, then start the same command with it: python3.12 installer run\n"
    )
    sys.exit(1)

# `python3 installer` puts this folder on the path; the package's own name needs the folder above.
sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

from installer import commands  # noqa: E402

sys.exit(commands.main(sys.argv[1:]))
