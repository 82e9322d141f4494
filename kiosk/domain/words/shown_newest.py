"""What pages show of the newest label (A3)."""

from collections.abc import Mapping

NEWEST: Mapping[str, str] = {
    "tile_newest": "Newest label",
    "tile_newest_sub": "After a restore",
    "title_newest": "Which label is the newest?",
    "newest_type": "Type the number",
    "newest_type_sub": "as it is printed on the newest label, twice",
    "newest_none_since": "None printed since",
    "newest_none_own": "all that was printed is on record",
    "newest_none_sub": "all that was printed is on record; takes a supervisor's badge",
    "newest_machine": "What this machine knows",
    "newest_form": "Form",
    "newest_given": "Never below",
    "newest_none_known": "none of this series",
    "event_newest": "Newest label told",
    "newest_none": "none printed since",
    "scheme_waits": "waits for the newest label; then {sn} or later",
    "newest": "Newest label",
    "newest_sub": "after a restore",
}
