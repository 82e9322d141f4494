"""Imports python-escpos without what that leaves behind: log handlers, a temporary folder."""

import logging
import os
import shutil
from functools import lru_cache

_FOLDER = "ESCPOS_CAPABILITIES_PICKLE_DIR"


@lru_cache(maxsize=1)
def import_escpos() -> None:
    """Load the library, which takes a moment: call it where its classes are first needed."""
    root = logging.getLogger()
    if not root.handlers:  # else its import would set up logging on its own
        root.addHandler(logging.NullHandler())
    from escpos import capabilities  # noqa: PLC0415 slow to import, see above

    if _FOLDER not in os.environ:  # then it has made a folder for itself alone, and never again
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
