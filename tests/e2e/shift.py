"""One shift in two languages: what a person does at the window, and the same for `kiosk play`."""

import base64
import json
import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.store.driver import connect

MASTER = ("part_defined.1", "bom_released.1", "location_defined.1", "rights_set.1")
_ID = re.compile(r"\b(?:[0-9A-HJKMNP-TV-Z]{16}|R[0-9A-HJKMNP-TV-Z]{10}|[0-9a-f]{32})\b")
_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")

Fact = tuple[str, str, str, str]
"""kind, payload, actor, and how the scan came: ids by the order in which they appear"""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a person does.

    Attributes:
        play: the line of the play language; "" for what the session does not see.
        page, said: what is shown then.
        taps: the buttons or rows that are tapped; without any the line is scanned.
    """

    play: str
    page: str
    said: str
    taps: tuple[str, ...] = ()


RECEIVING = (
    Step("1003", "HomePage", "signed_on"),
    Step("!tap word C.RECEIVE", "AskPage", "receive_item", ("receive",)),
    Step("PCB-150", "AskPage", "receive_location"),
    Step("!tap choose RACK-A", "SerialsPage", "receive_serial", ("RACK-A",)),
    Step("W2611-0417", "SerialsPage", "unit_received"),
    Step("W2611-0418", "SerialsPage", "unit_received"),
    Step("W2611-0417", "SerialsPage", "xS7"),
    Step("DISP-2", "AskPage", "receive_location"),
    Step("RACK-A", "SerialsPage", "receive_serial"),
    Step("DSP-55102", "SerialsPage", "unit_received"),
    Step("RES-10K", "AskPage", "receive_location"),
    Step("RACK-A", "AskPage", "receive_lot"),
    Step("R7F-2290", "QuantityPage", "receive_quantity"),
    Step("!key 400", "AskPage", "lot_received", ("4", "00", "ok")),
    Step("SHUNT-05", "AskPage", "receive_location"),
    Step("RACK-A", "AskPage", "receive_lot"),
    Step("S-88412", "QuantityPage", "receive_quantity"),
    Step("!key 50", "AskPage", "lot_received", ("5", "7", "Delete", "0", "ok")),
    Step("SCREW-M3", "AskPage", "receive_location"),
    Step("RACK-A", "QuantityPage", "receive_count"),
    Step("!key 250", "QuantityPage", "stock_received", ("2", "5", "0", "ok")),
    Step("C.DONE", "HomePage", "receipt_posted"),
)
REFUSED = (
    Step("C.RECEIVE", "AskPage", "receive_item"),
    Step("PCB-150", "AskPage", "receive_location"),
    Step("RACK-A", "SerialsPage", "receive_serial"),
    Step("W2611-0417", "StopPage", "xR1"),
    Step("W2611-0419", "SerialsPage", "unit_received"),
    Step("w2611-0417", "StopPage", "xR1"),
    Step("", "SerialsPage", "receive_serial", ("set_aside",)),
    Step("!tap word C.DONE", "HomePage", "receipt_posted", ("post",)),
    Step("!tap word C.SIGNOFF", "LockPage", "signed_off", ("sign_off",)),
)
BUILDING = (
    Step("1002", "HomePage", "signed_on"),
    Step("!tap word C.BUILD", "AskPage", "build_item", ("build",)),
    Step("BMS-150", "AskPage", "build_number"),
    Step("!key generate", "InstallPage", "run_started", ("Give it a number",)),
    Step("C.INSTALL", "AskPage", "install_parent"),
    Step("BMS-0001", "InstallPage", "install_serial"),
    Step("DSP-55102", "StopPage", "xI1"),
    Step("NOT-A-CODE-77", "InstallPage", "xS1"),
    Step("W2611-0418", "InstallPage", "unit_installed"),
    Step("!tap undo", "InstallPage", "undone", ("undo",)),
    Step("W2611-0417", "InstallPage", "unit_installed"),
    Step("R7F-2290", "InstallPage", "lot_taken"),
    Step("S-88412", "InstallPage", "lot_taken"),
    Step("SCREW-M3", "QuantityPage", "install_count"),
    Step("!key 4", "InstallPage", "stock_taken", ("ok",)),
    Step("!tap word C.DONE", "HomePage", "run_completed", ("complete",)),
)
LOOKING = (
    Step("BMS-0001", "UnitPage", "seen_unit"),
    Step("", "UnitPage", "seen_unit", ("inside",)),
    Step("", "UnitPage", "seen_unit", ("path",)),
    Step("", "HomePage", "home", ("back",)),
    Step("C.SIGNOFF", "LockPage", "signed_off"),
)
SHIFT = (*RECEIVING, *REFUSED, *BUILDING, *LOOKING)


def facts(folder: Path) -> list[Fact]:
    """Return what was put on record after the master data."""
    connection = connect(folder / "kiosk.db", read_only=True)
    wanted = "select kind, payload, actor, envelope, subjects from journal order by seq"
    rows = connection.cursor().execute(wanted).fetchall()
    connection.close()
    names: dict[str, str] = {}

    def named(found: re.Match[str]) -> str:
        return names.setdefault(found[0], f"<{len(names)}>")

    told: list[Fact] = []
    for kind, payload, actor, envelope, subjects in rows:
        if kind in MASTER:
            continue
        content = _TIME.sub("<time>", _ID.sub(named, _ordered(str(payload))))
        about = " ".join(sorted(_ID.sub(named, str(subjects)).split()))
        told.append((str(kind), f"{content} {about}", str(actor), _came(str(envelope))))
    return told


def _ordered(payload: str) -> str:
    """Return a payload without its list of subjects, which chance has put in order."""
    told: dict[str, object] = json.loads(payload)
    told.pop("about", None)
    return json.dumps(told)


def _came(envelope: str) -> str:
    scan = json.loads(envelope).get("scan")
    return f"{scan['entered']} {base64.b64decode(scan['raw'])}" if scan else ""
