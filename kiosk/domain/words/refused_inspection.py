"""What is refused or noted about incoming inspection, types of operation and split lines."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_INSPECTION: Mapping[str, Words] = {
    "xI17": Words(
        "NOT INSPECTED",
        "{sn} is waiting for incoming inspection. Not installed. Have it inspected, or scan "
        "another one.",
    ),
    "xJ1": Words(
        "NOTHING TO INSPECT",
        "{sn} does not wait for an inspection: {why}. Nothing was decided. Scan one that waits.",
    ),
    "xJ2": Words(
        "NEEDS A SUPERVISOR",
        "{what} needs a supervisor. Nothing was decided. A supervisor can scan a badge here now.",
    ),
    "xJ3": Words(
        "TAKE IT OUT FIRST",
        "{sn} lies in quarantine, at {loc}: what fails cannot be told from the rest there. "
        "Nothing was decided. Move it, then inspect it; or reject all of it.",
    ),
    "xL6": Words(
        "SPLIT NOT BALANCED",
        "Lots add up to {a}, line is {b}. Not posted. {todo}",
    ),
    "xS27": Words(
        "KNOWN NUMBERS NOT ALLOWED HERE",
        "{operation} only takes numbers that are new. {sn} is known already. {todo}",
    ),
}
