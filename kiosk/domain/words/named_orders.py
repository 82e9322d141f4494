"""What orders, their lines and states are called, in sentences."""

from collections.abc import Mapping

ORDERS: Mapping[str, str] = {
    "order_open": "open",
    "order_partial": "partially received",
    "order_received": "received",
    "order_closed": "closed",
    "order_line": "{po} line {l}",
    "no_supplier": "No supplier named",
    "suppliers_list": "the supplier's list",
    "over_ask": "A supervisor can accept more: scan a badge here now.",
    "over_refused": "No more is accepted: set it aside and ask the buyer.",
    "ask_order_line": "Scan a part of the order, or tap its line",
    "ask_closing": "Tap the line, then enter why no more comes",
    "done_closed": "closed",
}
