"""What is said of backups: that none can be made, and what came of one that was put back."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_BACKUPS: Mapping[str, Words] = {
    "no_backup": Words(
        "No backup since {when}",
        "Keep working. Tap No backup at the top to see why; a supervisor calls whoever keeps "
        "this kiosk.",
    ),
    "no_backup_ever": Words(
        "No backup could be made yet",
        "Keep working. Tap No backup at the top to see why; a supervisor calls whoever keeps "
        "this kiosk.",
    ),
    "put_back": Words(
        "The backup was put back",
        "The record is as it was then: {n} entries. Scan your badge.",
    ),
    "put_back_lacking": Words(
        "Put back, but not all of it",
        "The record is as it was then: {n} entries. Not back: {what}. Scan your badge; a "
        "supervisor calls whoever keeps this kiosk.",
    ),
    "not_put_back": Words("NOT PUT BACK", "{why} The record is as it was before."),
}
"""Notices of the window; none of them is a verdict."""
