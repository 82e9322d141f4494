"""What is wrong with a code, a quantity or a number: words that a refusal ends with."""

from collections.abc import Mapping

FAULTS: Mapping[str, str] = {
    # a code that cannot be read
    "fault_at": "{why}, {where}",
    "unread_empty": "empty",
    "unread_too_long": "too long",
    "unread_control_character": "control character",
    "unread_separators_lost": "separators lost",
    "unread_bad_check": "bad check character",
    "unread_gs1_invalid": "not valid GS1",
    "unread_digital_link_invalid": "not a valid GS1 Digital Link",
    "unread_gtin_invalid": "not a valid GTIN",
    "unread_format_unknown": "unknown ISO 15434 format",
    "unread_incomplete": "not the whole label",
    "unread_ambiguous": "fits two taught labels",
    "hidden_character": "hidden character {character}",
    "hidden_in": "hidden character {character} in {where}",
    # where on a label
    "label_title": "title",
    "label_serial": "serial",
    "label_lot": "lot",
    "label_name": "name",
    "label_revision": "revision",
    "label_quantity": "quantity",
    "label_role": "role",
    # a quantity that cannot be
    "not_a_number": '"{text}" is not a plain number such as 12 or 0.5',
    "not_above_zero": "the quantity must be above zero",
    "too_large": '"{text}" is too large',
    "too_many_decimals": '"{text}" has more than six decimals',
    "not_whole": '"{text}" is no whole number from 1 to {most}',
    "whole_pieces": "{part} is counted in whole pieces",
    "lot_waits": "Lot {lot} waits for it",
    "new_lot_waits": "The new lot waits for it",
    "count_waits": "{part} waits for its count",
    "units_differ": "{source} is a {dimension}, {target} a {wanted}",
    "no_exact_value": "{value} {source} has no exact value in {target}",
    "dimension_count": "count",
    "dimension_length": "length",
    "dimension_area": "area",
    "dimension_volume": "volume",
    "dimension_mass": "mass",
    # a record that cannot be written
    "unsaved_full": "database or disk is full",
    "unsaved_disk": "disk I/O error",
    "unsaved_readonly": "attempt to write a readonly database",
    "unsaved_locked": "database is locked",
    "unsaved_damaged": "database disk image is malformed",
    # a scheme that gives no number
    "too_many_in_use": "too many are in use",
    "number_block_full": "the running number has more digits than the scheme has room for",
    "number_too_long": "the number is longer than {most} characters",
    "number_blank": "the number is empty, or begins or ends with a blank",
    "number_nothing_to_check": ("nothing before the check character is a letter A-Z or a digit"),
}
