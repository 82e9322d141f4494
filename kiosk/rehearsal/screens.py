"""Every screen by name, and how to get there in the demo plant; for pictures and for a look."""

from collections.abc import Mapping, Sequence

from kiosk.domain.codes.code import Command as Word
from kiosk.pages.common import choose, word
from kiosk.screens.intents import Do, Intent, Open, Turn, Where
from kiosk.session.inputs import Key, Tap, scan

Steps = Sequence[Intent]

CLERK, OPERATOR, SUPERVISOR = scan("1003"), scan("1002"), scan("1001")
_RECEIVE = (CLERK, word(Word.RECEIVE))
_BOARDS = (*_RECEIVE, choose("PCB-150"), choose("RACK-A"))
_INSTALL = (OPERATOR, word(Word.INSTALL), choose("BMS-0003"))

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
    "build": (OPERATOR, word(Word.BUILD)),
    "build_number": (OPERATOR, word(Word.BUILD), choose("PACK-48")),
    "install_parent": (OPERATOR, word(Word.INSTALL)),
    "install": _INSTALL,
    "install_ok": (*_INSTALL, scan("S-88425")),
    "install_count": (*_INSTALL, scan("S-88425"), scan("SCREW-M3")),
    "install_stop": (*_INSTALL, scan("DSP-55111")),
    "remove": (OPERATOR, word(Word.REMOVE), choose("BMS-0003")),
    "remove_where": (OPERATOR, word(Word.REMOVE), choose("BMS-0003"), choose("W2611-0432")),
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
    "diagnostics": (SUPERVISOR, Open(Where.DIAGNOSTICS)),
    "close": (SUPERVISOR, Open(Where.CLOSE_KIOSK)),
    "first_run": (),
    "first_name": (Open(Where.SUPERVISOR),),
    "first_badge": (Do("first_supervisor", "Maria Lopez"),),
    "first_import": (Open(Where.IMPORT),),
    "demo": (*_BOARDS, word(Word.QTY), Key("8"), scan("W2611-0451"), scan("W2611-0452")),
}
"""Names of screens; those that begin with `first` are of an empty record."""


def is_empty(name: str) -> bool:
    """Whether a screen is one of an empty record."""
    return name.startswith("first")
