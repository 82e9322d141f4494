"""What the kiosk says of printers that do not print, and of labels that are not as they should be.

xP1 to xP4 tell how a printer is; they refuse nothing, and no verdict waits for them.
"""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_LABELS: Mapping[str, Words] = {
    "xP1": Words(
        "PRINTER NOT ANSWERING",
        '{n} labels wait. What they name is saved and marked "label pending". Check cable and '
        "power of {printer}, then tap Retry.",
    ),
    "xP2": Words(
        "OUT OF PAPER",
        "Load paper into {printer}, close the cover, tap Retry. Printing resumes at label {k} of "
        "{of}.",
    ),
    "xP3": Words("COVER OPEN", "Close the cover of {printer}, then tap Retry. {n} labels wait."),
    "xP4": Words(
        "NOT SURE IT PRINTED",
        "{printer} stopped during label {k} of {sn}. Did it come out? Yes / No, print it again.",
    ),
    "xP5": Words(
        "CODE TOO BIG",
        "This code needs {x} mm; the label has {y}. Nothing was booked or printed. {remedy}.",
    ),
    "xP6": Words(
        "REASON NEEDED",
        "{sn} has a label (print {n}, {date}). Nothing was printed. Say why one more is needed: "
        "Damaged · Lost · Misprint · Extra copy.",
    ),
    "xP7": Words(
        "LABELS SWAPPED?",
        "You scanned {a}; this one should be {b}. Both are held until each is scanned correctly.",
    ),
    "xP8": Words(
        "NOT THIS LABEL",
        "You scanned {a}; the label of {b} is asked for. Nothing was changed. Scan the label on "
        "{b}, or DONE.",
    ),
    "xP9": Words(
        "NOT PRINTED YET",
        "Label {copy} of {sn} did not come out yet, so there is nothing to scan back. Nothing was "
        "changed. Wait for the printer, or DONE.",
    ),
    "xP10": Words(
        "HOW MANY LABELS?",
        "{input} is neither a number from 1 to {n} nor a template. Nothing was printed. "
        "Templates: {templates}.",
    ),
}
