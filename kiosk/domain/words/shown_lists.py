"""What screens show of lists of serials that are received."""

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "button_list": "Give a list",
    "more_list": "Paste, type or load many serials, checked before any is received",
    "button_list_files": "From a file",
    "button_list_leave": "Leave the list",
    "button_list_receive": "Receive",
    "field_list": "Serials, typed or pasted",
    "ok_list": "Check them",
    "title_list_files": "Lists on a stick, or in the inbox",
    "no_list_files": "No list is there. Plug in a stick, or put a CSV or text file into {folder}.",
    "title_list_bad": "Cannot be received: {n}",
    "hint_list": "Give the list",
    "hint_list_sub": "A8-12 are five, A8+3 are four, ~ is our next one; a comma before the next. "
    "All are checked before any is received.",
    "title_list": "The list",
    "list_bad_below": "{bad} of {n} cannot be received; see why below. Nothing received yet.",
    "list_waits": "Still to check",
    "list_fit": "Can be received",
    "list_unfit": "Cannot be received",
    "list_all_good": "Every number can be received",
    "list_all_good_sub": "None is on record, none stands in the list twice",
    "button_list_files_sub": "stick or inbox",
    "list_good": "{n} of the list",
    "list_row": "{n} · {sn} · {code} {why}",
}
