"""What those commands do that have no button of their own beside the task."""

from collections.abc import Mapping

CARD: Mapping[str, str] = {
    "card_receive": "Take in what was delivered",
    "card_build": "Start or go on building",
    "card_install": "Fit a part into a unit",
    "card_remove": "Take a part out of a unit",
    "card_lookup": "Look at a thing, change nothing",
    "card_teach": "Teach an unknown label",
    "card_link": "Link a supplier's barcode",
    "card_conflicts": "Decide what contradicts itself",
    "card_hold": "Put on hold",
    "card_newest": "Say which label is the newest",
}
