"""What the pages of purchase orders show."""

from collections.abc import Mapping

ORDERS: Mapping[str, str] = {
    "title_orders_parts": "Open orders, then parts",
    "order_row": "{supplier}, {state}",
    "order_row_due": "{supplier}, {state}, expected {day}",
    "title_order": "Lines of {po}",
    "no_order_lines": "This order has no lines",
    "order_line_row": "{part} · {tracking} · line {l}",
    "order_line_due": "{part} · {tracking} · line {l}, expected {day}",
    "order_line_listed": "{part} · {tracking} · line {l}: {found} found, {missing} missing",
    "order_line_over": "{part} · {tracking} · line {l}: {over} more than ordered",
    "order_line_closed": "{part} · {tracking} · line {l}, closed: {reason}",
    "band_unit_received_listed": "{name} received",
    "under_unit_received_listed": "Supplier's list: {found} found, {missing} missing",
    "still_due": "recorded: {n}, still due: {due}",
    "kind_order": "Purchase order",
    "missing_row": "announced with {asn}, line {l}",
    "extra_row": "came all the same, line {l}",
    "fact_supplier": "Supplier",
    "fact_order_state": "State",
    "fact_expected": "Expected",
    "button_close_line": "Close a line",
    "button_order": "The order",
    "title_close_line": "What does not come any more",
    "close_whole": "All that is still open",
    "close_whole_sub": "the whole order",
    "field_why_closed": "Why no more comes",
    "ok_close": "Close it",
}
