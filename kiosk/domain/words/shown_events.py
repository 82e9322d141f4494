"""What a history shows: one title for each kind of event, and what it says below."""

from collections.abc import Mapping

EVENTS: Mapping[str, str] = {
    "event_received": "Received",
    "event_started": "Build started",
    "event_in_run": "Run {run}",
    "event_completed": "Build completed",
    "event_installed": "Installed",
    "event_fitted": "{part} fitted",
    "event_removed": "Removed",
    "event_taken_out": "{part} taken out",
    "event_hold": "Put on hold",
    "event_scrapped": "Scrapped",
    "event_moved": "Moved",
    "event_counted": "Counted",
    "event_shipped": "Shipped",
    "event_returned": "Returned",
    "event_reversed": "An action was undone",
    "event_undone": "{what}, undone later",
    "event_label": "Label queued again",
    "event_noted": "Noted",
    "event_unknown": "An entry of a newer program",
    "copy_n": "copy {n}",
    "to_place": "to {place}",
    "n_to_place": "{n} to {place}",
    "into": "into {unit}, run {run}",
    "n_into": "{n} into {unit}, run {run}",
    "serial_at": "{serial} at {position}",
    "n_of": "{n} of {what}",
    "out_of": "out of {unit}: {why}",
    "out_because": "{what}: {why}",
}
