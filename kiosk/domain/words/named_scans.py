"""Words that stand inside sentences about scans."""

from collections.abc import Mapping

SCANS: Mapping[str, str] = {
    "burst_nothing": "Nothing was used.",
    "burst_only": "Only {first} was used.",
    "burst_one": "one",
    "burst_used": "{headline}: {text} {outcome}",
    "broke_off": "The code broke off after {k} characters.",
    "check_is_wrong": ("The code {raw} broke off or was misread: its check character is wrong."),
    # teaching and linking
    "task_teach": "TEACH",
    "task_link": "LINK",
    "right_to_teach": "the right to teach labels",
    "right_to_link": "the right to link barcodes",
    "ask_sample": "Scan the label to be taught",
    "ask_mark": "Tap a piece of the label and what it means",
    "ask_barcode": "Scan the supplier's barcode",
    "ask_ours": "Scan our unit, lot or part",
    "done_taught": "taught",
    "done_linked": "linked",
    # which barcode of a label it was
    "is_part_number": "part number ({pn})",
    "is_supplier_part": "supplier's part number ({pn})",
    "is_gtin": "GTIN ({pn})",
    "is_serial": "serial ({pn})",
    "is_lot": "lot number ({pn})",
    "is_quantity": "quantity ({pn})",
    "is_date_code": "date code ({pn})",
    "is_order": "order number ({pn})",
}
