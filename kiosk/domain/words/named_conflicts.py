"""What conflicts and the ways to decide them are called, and what each will do."""

from collections.abc import Mapping

CONFLICTS: Mapping[str, str] = {
    # what is contradicted
    "conflict_duplicate_serial": "Recorded twice",
    "conflict_double_install": "Installed twice",
    "conflict_slot_taken": "One place, two parts",
    "conflict_overdrawn": "More taken than there was",
    "conflict_used_after": "Used after it was taken out of use",
    "conflict_place_differs": "Taken from where it was not",
    "conflict_built_after": "Put into a closed unit",
    "conflict_lot_differs": "One lot, two labels",
    "conflict_superseded_bom": "Built from an older version",
    "conflict_tracking_changed": "Received under the older tracking",
    "conflict_unauthorised": "Recorded without the right",
    "conflict_decided_twice": "Decided twice",
    "about_duplicate_serial": "{sn} was received as {n} units.",
    "about_double_install": "{sn} was installed in {parents}.",
    "about_slot_taken": "{parent} holds {units} where only some of them belong.",
    "about_overdrawn": "{loc} has {have} of {sn} on record: more was taken than came.",
    "about_used_after": "{sn} was used after another station had taken it out of use.",
    "about_place_differs": "{sn} was taken from where, as recorded elsewhere, it was not.",
    "about_built_after": "{sn} went into {parent}, which another station had closed.",
    "about_lot_differs": "Lot {sn} was received with labels that say different things.",
    "about_superseded_bom": "{sn} was started from a version that another station had replaced.",
    "about_tracking_changed": "{sn} was received under a tracking that had been changed.",
    "about_unauthorised": "{who} recorded this after the right had been ended elsewhere.",
    "about_decided_twice": (
        "A conflict of {things} was decided at {first} and at {second}, apart. Both took effect."
    ),
    # what can be decided
    "choice_same_unit": "It is one unit",
    "choice_relabel": "Two units: give one a new number",
    "choice_correct_serial": "One number was mistyped",
    "choice_in_it": "It is in this one",
    "choice_in_neither": "It lies at a location",
    "choice_remove": "Take it out",
    "choice_count": "Count it",
    "choice_another_lot": "Another lot was used",
    "choice_correct_lot": "One label is right",
    "choice_two_lots": "They are two lots",
    "choice_accept": "Accept it as it is",
    "choice_rework": "Hold it for rework",
    "choice_reverse": "Take it back",
    "choice_keep_first": "Decision A stays",
    "choice_keep_second": "Decision B stays",
    # what each will do
    "effect_duplicate_serial_same_unit": (
        "{sn} is one unit: the record that was not used ends, and both labels mean the one that "
        "stays."
    ),
    "effect_duplicate_serial_relabel": (
        "Its number changes: {unit} gets {number} and a new label. The old label says {sn}: take "
        "it off."
    ),
    "effect_duplicate_serial_correct_serial": (
        "The number of {unit} becomes {number}, with a new label; take the old label {sn} off."
    ),
    "effect_double_install_in_it": "{sn} is inside {parent} on record, and in no other unit.",
    "effect_double_install_in_neither": "{sn} lies at {loc} on record, and is in no other unit.",
    "effect_slot_taken_remove": (
        "Out of {parent} comes {unit}; it lies at this station from now on."
    ),
    "effect_slot_taken_accept": "{parent} keeps {units}.",
    "effect_overdrawn_count": "{loc} has {number} of {sn} from now on, instead of {have}.",
    "effect_overdrawn_another_lot": (
        "{short} of {sn} go back on record, and are taken from {lot} instead."
    ),
    "effect_overdrawn_accept": "{loc} has none of {sn} from now on, instead of {have}.",
    "effect_used_after_accept": "{sn} stays as it was used; its history shows both.",
    "effect_used_after_remove": "{sn} goes back to where it was before it was used.",
    "effect_place_differs_accept": "{sn} stays where it was recorded last.",
    "effect_place_differs_in_neither": "{sn} lies at {loc} on record.",
    "effect_built_after_accept": "{parent} keeps {sn}, although it was closed.",
    "effect_built_after_remove": "{sn} comes out of {parent} and lies at this station.",
    "effect_lot_differs_correct_lot": "{sn} is one lot, and {label} is its label.",
    "effect_lot_differs_two_lots": (
        "What came with the later label leaves {sn} and is {number}, with a new label."
    ),
    "effect_superseded_bom_accept": "{sn} stays as it is built, from the older version.",
    "effect_superseded_bom_rework": "{sn} goes on hold until it was reworked.",
    "effect_tracking_changed_accept": "{sn} stays as it was received.",
    "effect_tracking_changed_rework": "{sn} goes on hold until it was reworked.",
    "effect_unauthorised_accept": "What {who} recorded stays.",
    "effect_unauthorised_reverse": "What {who} recorded is taken back; it stays in the history.",
    "effect_decided_twice_keep_first": (
        "What {who_first} decided at {first} stays; the decision made at {second} is taken back."
    ),
    "effect_decided_twice_keep_second": (
        "What {who} decided at {second} stays; the decision made at {first} is taken back."
    ),
    "effect_decided_twice_accept": "Both decisions stay, and all that they put on record.",
    "recorded_at": "the {sn} that was recorded at {station}",
    "the_scanned_unit": "the unit you scan",
    "the_scanned_parent": "the unit you scan ({parents})",
    "the_scanned_location": "the location you scan",
    "the_scanned_lot": "the lot you scan",
    "the_new_number": "a new number",
    "the_read_number": "what its label or its maker says",
    "the_counted": "what you count",
    "the_new_lot": "a lot of its own",
    "the_right_label": "the label you choose",
    "reading_of": "the label read at {station} ({fields})",
    "field_says": "{name}: {text}",
    # reasons that are offered
    "reason_seen": "Seen on the thing itself",
    "reason_label_twice": "The label was scanned twice",
    "reason_mistyped": "A typing error",
    "reason_counted": "Counted by hand",
    "reason_agreed": "Agreed with quality",
    # asking
    "task_conflicts": "DECIDING A CONFLICT",
    "right_to_conflicts": "the right to decide conflicts",
    "ask_conflict": "Choose a conflict, or scan a thing in one",
    "ask_choice": "Choose what is right",
    "ask_decision_reason": "Enter the reason",
    "ask_supervisor_badge": "Scan a supervisor's badge",
    "ask_corrected_serial": "Scan the number on the thing, or type it twice",
    "ask_new_lot_number": "Scan the number of the second lot, or type it twice",
    "ask_counted": "Enter how much lies there",
    "ask_right_label": "Choose the label that is right, or scan it",
    "ask_other_unit": "Scan the label of the unit it is about",
    "ask_parent_or_place": "Scan the unit it is in, or the location it lies at",
    "ask_used_lot": "Scan the lot that was used",
    "ask_the_location": "Scan the location it lies at",
    "done_decided": "decided",
    "done_merged": "merged with another",
    "done_corrected": "given another number",
    "done_divided": "divided",
    "void_undone": "What made it was undone.",
    "void_merged": "It was recorded twice, and this record of it ended.",
    "held_contradicted": "in conflict; a supervisor decides it under Conflicts",
    "gone_elsewhere": "{n} of it was moved on, not installed",
    "lot_is_short": "{lot} has {have}, {n} are needed",
    "lot_does_not_fit": "{lot} is of {part}, which {parent} does not take",
    "no_longer_inside": "{sn} is not inside {parent} on record",
    "no_longer_short": "{loc} has {have} of {sn}: nothing is missing any more",
    "nothing_lies_there": "none of {sn} lies at a location any more",
    "is_not_known": "{sn} is not on record here",
    "went_on": "{sn} is {status} by now",
    "never_elsewhere": "{sn} was nowhere before it was used",
}
