"""Words that stand inside sentences about the newest label (A3)."""

from collections.abc import Mapping

NEWEST: Mapping[str, str] = {
    "task_newest": "NEWEST LABEL",
    "right_to_newest": "the right to tell the newest label",
    "newest_restored": "This record was put back from a backup of {time}",
    "newest_behind": "This record may be older than what was printed",
    "newest_like": "the newest label numbered like {ex}, of whichever part",
    "newest_formed": "the newest label of the form {form}, of whichever part (for example {ex})",
    "newest_of_part": "the newest label of {part}",
    "newest_digits": "0042, digits alone",
    "ask_newest": "Scan the newest label, or say that none was printed",
    "ask_newest_part": "Scan the part",
}
