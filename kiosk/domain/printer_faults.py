"""What is said of a printer that does not print, for pages and for play."""

from collections.abc import Mapping

from kiosk.domain.messages import Said, check
from kiosk.domain.printing import Asked, Fault, PrinterState

_SAID: Mapping[Fault, Said] = {
    Fault.NOT_ANSWERING: check("xP1"),
    Fault.PAPER_OUT: check("xP2"),
    Fault.COVER_OPEN: check("xP3"),
    Fault.CUTTER: check("printer_cutter"),
    Fault.OFFLINE: check("printer_offline"),
    Fault.BROKEN: check("printer_broken"),
    Fault.TAKEN: check("printer_taken"),
    Fault.NOT_ALLOWED: check("printer_not_allowed"),
    Fault.NO_DRIVER: check("printer_no_driver"),
}


def fault_named(
    state: PrinterState, waiting: int, resumes: tuple[int, int] = (0, 0)
) -> Said | None:
    """Return what to say of a printer's fault, or of labels that do not fit; None for neither.

    Args:
        state: of the printer.
        waiting: labels that wait for a printer.
        resumes: the label it stops at and of how many (`spool.progress`); (0, 0) if unknown.
    """
    if state.fault is None:
        unfit = check("printer_unfit", n=state.unfit, printer=state.name)
        return unfit if state.unfit else None
    at, of = resumes if resumes[1] else (1, max(waiting, 1))
    return _SAID[state.fault].knowing({"n": waiting, "printer": state.name, "k": at, "of": of})


def asked_named(asked: Asked, name: str) -> Said:
    """Ask whether a label came out (xP4); `name` is what people call the thing it is for."""
    return check("xP4", k=asked.copy, sn=name, printer=asked.printer)
