"""What is asked and told of the newest label, after a record was put back (A3)."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_NEWEST: Mapping[str, Words] = {
    "newest_part": Words("SCAN THE PART", "Whose numbers are to go on?"),
    "newest_nothing": Words(
        "NOTHING TO TELL", "{part} waits for no label. Scan another part, or DONE."
    ),
    "newest_label": Words(
        "SCAN THE NEWEST LABEL",
        "{part}: scan {what}, or type its number. Or say that none was printed.",
    ),
    "newest_again": Words("ONCE MORE", "Enter {raw} again."),
    "newest_badge": Words(
        "SUPERVISOR'S BADGE",
        "No label was printed that {part} lacks: {what} is on record. Scan a supervisor's badge.",
    ),
    "newest_told": Words("NOTED", "{part} goes on after {after}."),
    "newest_first": Words("NOTED", "{part} goes on from its first number."),
}
