"""What the kiosk refuses or notes about conflicts between stations (4.19)."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_CENTRAL: Mapping[str, Words] = {
    "xY1": Words(
        "RECORDED TWICE",
        "{sn} was recorded at {here} on {date} and at {kiosk} on {other}. Both units are on hold: "
        "set it aside. A supervisor decides it under Conflicts.",
    ),
    "xY3": Words("ALREADY DECIDED", "{who} resolved this at {time}. Nothing changed."),
    "xY4": Words("NEED TO SEE IT", "Scan the unit to decide. {prompt}. Nothing changed."),
    "xY11": Words(
        "BOTH WERE USED",
        "{sn}: {first} and {second} were both used since, so they cannot be one unit. Nothing "
        "changed. Take out or move back one of them first, or give one a new number.",
    ),
    "xY20": Words("REASON?", "A decision is on record for ever. Enter why. Nothing changed yet."),
    "xY21": Words(
        "NOT PART OF IT", '"{raw}" does not belong to this conflict. {prompt}. Nothing changed.'
    ),
    "xY22": Words(
        "CANNOT BE PUT RIGHT SO",
        "{problem}. Nothing changed. Choose another way, or put that right first.",
    ),
    "xY23": Words(
        "NOT IN CONFLICT",
        '"{raw}" is in no open conflict. Choose one of the list, or scan another thing.',
    ),
    "xY24": Words(
        "NO CONFLICT ANY MORE",
        "What contradicted each other was put right meanwhile. Nothing changed.",
    ),
    "xY25": Words(
        "TAKEN BACK FOR GOOD",
        "What this decision took back stays taken back. Nothing undone. Record it again.",
    ),
    "xY26": Words(
        "LOT NUMBER IN USE",
        "{part} has a lot {lot} already. Nothing changed. Enter another number.",
    ),
}
