"""Every screen by name, and how to get there in the demo plant; for pictures and for a look."""

from collections.abc import Mapping, Sequence

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.own import print_place
from kiosk.domain.ids import LocationCode
from kiosk.pages.common import choose, word
from kiosk.rehearsal.names import PRINTER, SCANNER
from kiosk.screens.intents import Do, Intent, Open, Turn, Where
from kiosk.session.inputs import Key, Tap, scan

Steps = Sequence[Intent]

CLERK, OPERATOR, SUPERVISOR = scan("1003"), scan("1002"), scan("1001")
_RECEIVE = (CLERK, word(Word.RECEIVE))
_BOARDS = (*_RECEIVE, choose("PCB-150"), choose("RACK-A"))
_ON_ORDER = (*_RECEIVE, choose("PO-4501"))
_REELS = (*_RECEIVE, choose("RES-10K"), choose("RACK-A"))
_FIVE = tuple(scan(f"DSP-5590{number}") for number in range(5))
_OTHER_DATE = scan("]C1241EPOXY-1K\x1d10E1K-0926\x1d17270131", SCANNER)
_TWO = (scan("W2611-0451"), scan("W2611-0452"))
_INSTALL = (OPERATOR, word(Word.INSTALL), choose("BMS-0003"))
_MOVE = (CLERK, word(Word.MOVE))
_INSPECT = (OPERATOR, word(Word.INSPECT))
_MAKELOT = (OPERATOR, word(Word.MAKELOT))
_CELLS = (*_MAKELOT, choose("CELL-21700"))
_LOOK_UP_MADE = (word(Word.DONE), scan("WO-4711"))
_TIES = (SUPERVISOR, word(Word.TRACKING), choose("TIE-100"))
_CLERKS_TIES = (CLERK, word(Word.TRACKING), choose("TIE-100"))
_CLERKS_NUMBER = (CLERK, word(Word.RENUMBER), scan("W2611-0433"))
_ASSIGN = (*_TIES, Tap("decide", "lot"), Tap("decide", "assign"), Tap("confirm"))
_ARCHIVE = (CLERK, word(Word.ARCHIVE), scan("W2611-0433"))
_RENUMBER = (SUPERVISOR, word(Word.RENUMBER), scan("W2611-0433"))
_DRAFT = (
    SUPERVISOR,
    Do("bom_begin:BMS-150"),
    Do("bom_set:quantity:2:BMS-150", "7"),
    Do("bom_drop:3:BMS-150"),
    Do("bom_set:component:new:BMS-150", "SCREW-M3"),
    Do("bom_set:quantity:5:BMS-150", "2"),
)
_TO_RELEASE = (*_DRAFT, Do("bom_set:reference_designators:2:BMS-150", "R1-R7"))
_TAKEN = Do("new:parts:new::", "BMS-150")
_SERIAL = Do("new:parts:new::BMS-200", "serial")
_LONG_LIST = "\n".join(f"W27-{number:05}" for number in range(10_000))
_BAD_LIST = "W2611-0461\nW2611-0462\nW2611-0417\nRACK-A\nW2611-0461\nW2611-0463"
_SUPPLIERS = scan(
    "[)>\x1e06\x1dPRES-10K\x1d1PRC0603-10K\x1d1TQJ13P\x1d10D2612\x1dK4500123\x1e\x04",
    SCANNER,
)
_UNTAUGHT = scan("ACME|NBR-70|LOT:Q7|QTY:40|PO-2211")
_RACK = Tap("print", print_place(LocationCode("RACK-A")))

SCREENS: Mapping[str, Steps] = {
    "lock": (),
    "lock_refused": (scan("4711-NOBODY"),),
    "people": (Open(Where.PEOPLE),),
    "home": (SUPERVISOR,),
    "home_clerk": (CLERK,),
    "home_refused": (OPERATOR, scan("X-99-UNKNOWN")),
    "receive_part": _RECEIVE,
    "receive_location": (*_RECEIVE, choose("PCB-150")),
    "receive_serial": (*_BOARDS, scan("W2611-0461"), scan("W2611-0462")),
    "receive_of": (*_BOARDS, word(Word.QTY), Key("8"), scan("W2611-0461"), scan("W2611-0462")),
    "receive_check": (*_BOARDS, scan("W2611-0461"), scan("W2611-0461")),
    "receive_stop": (*_BOARDS, scan("W2611-0417")),
    "receive_lot": (*_RECEIVE, choose("RES-10K"), choose("RACK-A")),
    "receive_quantity": (*_RECEIVE, choose("RES-10K"), choose("RACK-A"), scan("R7F-2312")),
    "receive_count": (*_RECEIVE, choose("SCREW-M3"), choose("RACK-A")),
    "receive_label": (*_RECEIVE, _SUPPLIERS),
    "receive_label_quantity": (*_RECEIVE, _SUPPLIERS, choose("RACK-A")),
    "receive_order": (*_ON_ORDER, Tap("pick", "10"), choose("RACK-A"), *_TWO, choose("PO-4501")),
    "receive_order_line": (*_ON_ORDER, Tap("pick", "10"), choose("RACK-A"), *_TWO),
    "receive_order_close": (*_ON_ORDER, Tap("close")),
    "receive_order_why": (*_ON_ORDER, Tap("close", "20")),
    "receive_order_stop": (*_ON_ORDER, choose("SCREW-M3")),
    "receive_unlisted": (*_ON_ORDER, Tap("pick", "10"), choose("RACK-A"), scan("W2611-0999")),
    "receive_over": (*_ON_ORDER, Tap("pick", "20"), choose("RACK-A"), *_FIVE),
    "receive_generate": (
        *(*_RECEIVE, choose("BMS-150"), choose("RACK-A")),
        Open(Where.GENERATE),
    ),
    "receive_batch": (*_BOARDS, word(Word.BATCH)),
    "receive_reject": (*_BOARDS, word(Word.REJECT), scan("W2611-0461")),
    "receive_split": (*_REELS, word(Word.QTY), Key("400"), scan("R7F-1"), Key("150")),
    "receive_dates": (*_RECEIVE, choose("EPOXY-1K"), choose("RACK-A"), _OTHER_DATE),
    "list_give": (*_BOARDS, Open(Where.LIST)),
    "list_files": (*_BOARDS, Open(Where.LIST), Open(Where.LIST_FILES)),
    "list_checking": (*_BOARDS, Do("list", _LONG_LIST)),
    "list_good": (*_BOARDS, Do("list", "W2611-0461 - W2611-0472")),
    "list_bad": (*_BOARDS, Do("list", _BAD_LIST)),
    "order": (SUPERVISOR, scan("PO-4507")),
    "receive_unknown": (*_RECEIVE, _UNTAUGHT),
    "build": (OPERATOR, word(Word.BUILD)),
    "build_number": (OPERATOR, word(Word.BUILD), choose("PACK-48")),
    "makelot": _MAKELOT,
    "makelot_batch": _CELLS,
    "makelot_quantity": (*_CELLS, scan("WO-4711")),
    "makelot_place": (*_CELLS, scan("WO-4711"), Key("500")),
    "makelot_ok": (*_CELLS, scan("WO-4711"), Key("500"), choose("BENCH-1")),
    "lot_made": (*_CELLS, scan("WO-4711"), Key("500"), choose("BENCH-1"), *_LOOK_UP_MADE),
    "install_parent": (OPERATOR, word(Word.INSTALL)),
    "install": _INSTALL,
    "install_ok": (*_INSTALL, scan("S-88425")),
    "install_count": (*_INSTALL, scan("S-88425"), scan("SCREW-M3")),
    "install_stop": (*_INSTALL, scan("DSP-55111")),
    "remove": (OPERATOR, word(Word.REMOVE), choose("BMS-0003")),
    "remove_where": (OPERATOR, word(Word.REMOVE), choose("BMS-0003"), choose("W2611-0432")),
    "move": _MOVE,
    "move_to": (*_MOVE, scan("R7F-2301")),
    "move_ok": (*_MOVE, scan("R7F-2301"), choose("BENCH-1")),
    "move_into": (*_MOVE, choose("BENCH-1"), scan("R7F-2301"), scan("W2611-0417")),
    "inspect": _INSPECT,
    "inspect_unit": (*_INSPECT, scan("K200-7731")),
    "inspect_lot": (SUPERVISOR, word(Word.INSPECT), scan("F160-A18")),
    "inspect_amount": (*_INSPECT, scan("F160-A18"), Tap("no")),
    "inspect_note": (*_INSPECT, scan("K200-7731"), Tap("no")),
    "dates": (SUPERVISOR, Open(Where.DATES)),
    "lot_expires": (SUPERVISOR, scan("E1K-0926")),
    "unit_inspected": (SUPERVISOR, scan("K200-7731")),
    "tracking": (SUPERVISOR, word(Word.TRACKING)),
    "tracking_types": _TIES,
    "tracking_old": (*_TIES, Tap("decide", "lot")),
    "tracking_confirm": (*_TIES, Tap("decide", "lot"), Tap("decide", "keep")),
    "tracking_badge": (*_CLERKS_TIES, Tap("decide", "lot"), Tap("decide", "archive")),
    "tracking_blocked": (SUPERVISOR, word(Word.TRACKING), choose("PCB-150"), Tap("decide", "lot")),
    "assign": _ASSIGN,
    "assign_quantity": (*_ASSIGN, scan("T100-2611")),
    "archive": (SUPERVISOR, word(Word.ARCHIVE)),
    "archive_reason": (SUPERVISOR, word(Word.ARCHIVE), scan("W2611-0433")),
    "archive_badge": (*_ARCHIVE, Key("lost in the move")),
    "renumber": (SUPERVISOR, word(Word.RENUMBER)),
    "renumber_number": _RENUMBER,
    "renumber_badge": (*_CLERKS_NUMBER, scan("W2611-0533"), Key("typing error")),
    "renumber_reason": (*_RENUMBER, scan("W2611-0533")),
    "newest": (SUPERVISOR, word(Word.NEWEST)),
    "schemes": (SUPERVISOR, Open(Where.SCHEMES)),
    "scheme": (SUPERVISOR, Open(Where.SCHEME, "INVERTERS")),
    "bom": (SUPERVISOR, Open(Where.BOM, "PACK-48")),
    "bom_draft": (
        *_DRAFT,
        Do("bom_set:quantity:1:BMS-150", "1.5"),
        Open(Where.BOM_DRAFT, "BMS-150"),
    ),
    "bom_line": (*_DRAFT, Do("bom_set:quantity:1:BMS-150", "1.5")),
    "bom_part": (*_DRAFT, Open(Where.BOM_CELL, "component:new:BMS-150")),
    "bom_cell": (*_DRAFT, Open(Where.BOM_CELL, "reference_designators:2:BMS-150")),
    "bom_release": (*_TO_RELEASE, Open(Where.BOM_ASK, "bom_release:BMS-150")),
    "bom_past": (*_TO_RELEASE, Do("bom_release:BMS-150"), Open(Where.BOM_PAST, "BMS-150")),
    "tables": (SUPERVISOR, Open(Where.TABLES)),
    "table_parts": (SUPERVISOR, Open(Where.TABLE, "parts:")),
    "table_found": (SUPERVISOR, Open(Where.TABLE, "parts:bms")),
    "table_nothing": (SUPERVISOR, Open(Where.TABLE, "parts:gearbox")),
    "table_locations": (SUPERVISOR, Open(Where.TABLE, "locations:")),
    "table_operators": (SUPERVISOR, Open(Where.TABLE, "operators:")),
    "table_rules": (SUPERVISOR, Open(Where.TABLE, "rules:")),
    "table_policies": (SUPERVISOR, Open(Where.TABLE, "policies:")),
    "record": (SUPERVISOR, Open(Where.RECORD, "parts:BMS-150")),
    "record_cell": (SUPERVISOR, Open(Where.RECORD_CELL, "parts:name::BMS-150")),
    "record_choice": (SUPERVISOR, Open(Where.RECORD_CELL, "parts:numbered_by::BMS-150")),
    "record_scheme": (SUPERVISOR, Open(Where.RECORD_CELL, "parts:serial_scheme::BMS-150")),
    "record_new": (SUPERVISOR, Open(Where.RECORD_CELL, "parts:new::")),
    "record_refused": (SUPERVISOR, Open(Where.RECORD_CELL, "parts:new::"), _TAKEN),
    "record_made": (SUPERVISOR, Do("new:parts:new::", "BMS-200"), _SERIAL),
    "record_past": (SUPERVISOR, Open(Where.RECORD_PAST, "parts:FUSE-160")),
    "backups": (SUPERVISOR, Open(Where.BACKUPS)),
    "lookup": (SUPERVISOR, word(Word.LOOKUP)),
    "unit": (SUPERVISOR, scan("PK-0001")),
    "unit_inside": (SUPERVISOR, scan("PK-0001"), Turn("inside")),
    "unit_path": (SUPERVISOR, scan("W2611-0417"), Turn("path")),
    "unit_held": (SUPERVISOR, scan("DSP-55110")),
    "lot": (SUPERVISOR, scan("R7F-2301")),
    "lot_moves": (SUPERVISOR, scan("R7F-2301"), Turn("moves")),
    "part": (SUPERVISOR, scan("SCREW-M3")),
    "location": (SUPERVISOR, scan("RACK-A")),
    "pin": (Tap("sign_on", "1001"),),
    "type": (OPERATOR, Tap("type")),
    "more": (*_BOARDS, Open(Where.MORE)),
    "help": (*_INSTALL, Open(Where.HELP)),
    "holds": (SUPERVISOR, Open(Where.HOLDS)),
    "printer": (*_BOARDS, Do("virtual_printer", "paper"), scan("W2611-0461"), Open(Where.PRINTER)),
    "settings": (SUPERVISOR, Open(Where.SETTINGS)),
    "language": (SUPERVISOR, Open(Where.LANGUAGE)),
    "scanner": (SUPERVISOR, Open(Where.SCANNER)),
    "scanner_test": (SUPERVISOR, Open(Where.SCANNER), scan("]d210QJ13P\x1d3040", SCANNER)),
    "test_codes": (SUPERVISOR, Open(Where.TEST_CODES)),
    "devices": (SUPERVISOR, Open(Where.DEVICES)),
    "scanner_port": (SUPERVISOR, Open(Where.SCANNER_PORT, SCANNER)),
    "printer_port": (SUPERVISOR, Open(Where.PRINTER_PORT, PRINTER)),
    "add_scanner": (SUPERVISOR, Open(Where.ADD_SCANNER)),
    "add_printer": (SUPERVISOR, Open(Where.ADD_PRINTER)),
    "add_by_hand": (SUPERVISOR, Open(Where.DEVICE_SETTING, "printer_add:tcp")),
    "device_setting": (SUPERVISOR, Open(Where.DEVICE_SETTING, f"printer_set:stock:{PRINTER}")),
    "device_remove": (SUPERVISOR, Open(Where.REMOVE_DEVICE, f"printer_remove:{PRINTER}")),
    "printers": (SUPERVISOR, Open(Where.PRINTER)),
    "ledger": (SUPERVISOR, Open(Where.LEDGER)),
    "labels": (SUPERVISOR, Open(Where.LABELS)),
    "labels_places": (SUPERVISOR, Open(Where.PRINT_PLACES)),
    "labels_badges": (SUPERVISOR, Open(Where.PRINT_BADGES)),
    "labels_commands": (SUPERVISOR, Open(Where.PRINT_COMMANDS)),
    "print": (SUPERVISOR, word(Word.PRINT)),
    "print_ready": (SUPERVISOR, _RACK),
    "print_reason": (SUPERVISOR, word(Word.PRINT), choose("PK-0001")),
    "print_back": (SUPERVISOR, _RACK, Key("2"), word(Word.PRINT)),
    "teach": (SUPERVISOR, _UNTAUGHT, Tap("teach")),
    "teach_name": (SUPERVISOR, _UNTAUGHT, Tap("teach"), Open(Where.TEACH_NAME)),
    "link": (SUPERVISOR, scan("SUPPLIER-77"), Tap("link")),
    "central": (SUPERVISOR, Open(Where.CENTRAL)),
    "enrol": (SUPERVISOR, Open(Where.ENROL)),
    "conflicts": (SUPERVISOR, Tap("conflicts")),
    "diagnostics": (SUPERVISOR, Open(Where.DIAGNOSTICS)),
    "close": (SUPERVISOR, Open(Where.CLOSE_KIOSK)),
    "first_run": (),
    "first_name": (Open(Where.SUPERVISOR),),
    "first_badge": (Do("first_supervisor", "Maria Lopez"),),
    "first_enrol": (Open(Where.ENROL),),
    "first_import": (Open(Where.IMPORT),),
    "first_backups": (Open(Where.BACKUPS),),
    "demo": (*_BOARDS, word(Word.QTY), Key("8"), scan("W2611-0451"), scan("W2611-0452")),
}
"""Names of screens; those that begin with `first` are of an empty record."""


def is_empty(name: str) -> bool:
    """Whether a screen is one of an empty record."""
    return name.startswith("first")
