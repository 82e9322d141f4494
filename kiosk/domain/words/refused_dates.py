"""What the kiosk refuses or notes about dates: expired, disagreeing, or not the older lot."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_DATES: Mapping[str, Words] = {
    "xL2": Words(
        "DATES DISAGREE",
        "Lot {lot} has expiry {d1}; this label says {d2}. One lot has one expiry. Not received. "
        "Check the label, or receive it under another lot number.",
    ),
    "xL3": Words(
        "SUPPLIERS DISAGREE",
        "Lot {lot} of {part} came from {s1}; this order is {s2}. Not received. A supervisor can "
        "make it a new lot: scan a badge here now.",
    ),
    "xL14": Words(
        "MADE HERE",
        "Lot {lot} of {part} was made here; a lot has one origin. Not received. A supervisor can "
        "make what came in a new lot: scan a badge here now.",
    ),
    "xL4": Words(
        "EXPIRED",
        "{what} expired {date}. It can only go to Quarantine. Not received. Scan {loc}, then "
        "scan it again.",
    ),
    "xL8": Words(
        "LOT ON HOLD",
        'Lot {lot} is on hold ("{title}"). These {n} are on hold too. Undo takes them back.',
    ),
    "xI8": Words("EXPIRED", "{sn} expired {date}. Not installed. {todo}"),
    "xK4": Words(
        "USE THE OLDER LOT",
        "{why}. Nothing taken. Scan {a}, at {loc}; or a supervisor allows {b}: scan a badge here "
        "now.",
    ),
    "xK12": Words(
        "PAST ITS REMOVAL DATE",
        "{sn} left available stock {date}. It went into {parent} all the same. {k} of {n}.",
    ),
}
