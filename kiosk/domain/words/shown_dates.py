"""What pages show of dates: what expires, and the dates of a lot or unit."""

from collections.abc import Mapping

DATES: Mapping[str, str] = {
    "waits_dates": "Dates to look at",
    "waits_dates_sub": "Expired, or soon",
    "sub_dates": "What expires",
    "title_dates": "What expires, the worst first",
    "no_dates": "Nothing expires soon.",
    "date_row": "{part} · {quantity} {unit} at {places}",
    "date_expired": "Expired {date}",
    "date_removed": "Out of available stock since {date}, expires {expires}",
    "date_alert": "Expires {date}",
    "field_expires": "Expires",
    "field_best_before": "Best before",
    "field_removal": "Not offered from",
    "field_alert": "Warned from",
    "field_made": "Made",
    "field_supplier": "Supplier",
    "from_receipt": "from receipt",
    "from_print": "printed on the label",
    "from_lot": "as the lot has it",
    "issue_expired": "Expired",
    "issue_removed": "Out of available stock",
    "issue_alert": "Expires soon",
    "expires_removal": "Expires {date}, not offered from {removal}",
}
