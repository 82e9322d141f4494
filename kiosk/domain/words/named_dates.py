"""Words that stand inside sentences about dates."""

from collections.abc import Mapping

DATES: Mapping[str, str] = {
    "no_date": "no date",
    "what_lot": "Lot {lot}",
    "what_serial": "{sn}",
    "expires_computed": "Expires {date}, computed from receipt.",
    "expires_printed": "Expires {date}, printed on the label.",
    "expires_lot": "Expires {date}, as the lot does already.",
    "supervisor_allows": "A supervisor can allow it: scan a badge here now.",
    "set_it_aside": "Set it aside, and take it to quarantine.",
    "leaves_before": "{a} leaves by {d1}, before {b} ({d2})",
    "came_before": "{a} came {d1}, before {b} ({d2})",
    "take_until": "Take {lot} at {loc}, it leaves by {date}.",
    "take_from_receipt": "Take {lot} at {loc}, it came {date}.",
    "not_offered": "{lot} is past its date ({date}) and not offered.",
    "not_offered_more": "{lot} and {n} more are past their date and not offered.",
    "or_another_lot": "Take {q}, or scan another lot.",
    "and_beside": "Confirm takes {q} and, beside it, {list}. Or scan another lot.",
    "quantity_of_lot": "{q} of {lot}",
    "lot_counted": "{lot}: {before} → {after}",
}
