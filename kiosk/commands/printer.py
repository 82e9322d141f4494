"""`kiosk printer test`: print a test label on each printer, and find out what it can say."""

import argparse
import threading
from dataclasses import replace

from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.devices.printing.finding import found_printers
from kiosk.devices.printing.opening import open_transport
from kiosk.devices.printing.probe import Probed, probe
from kiosk.devices.printing.transport import Times
from kiosk.domain.printer_faults import fault_named
from kiosk.domain.printing import Acknowledgement, PrinterState
from kiosk.session.speech import spoken
from kiosk.settings import PrinterPort, Settings
from kiosk.settings.saving import save_ports

_SAYS = {
    Acknowledgement.PROCESS_ID: "says when a label came out (GS ( H)",
    Acknowledgement.STATUS: "says when a label was taken in (GS r), not when it came out",
    Acknowledgement.NONE: "does not say when a label is done",
    Acknowledgement.UNKNOWN: "could not be asked",
}


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "printer",
        help="print a test label, and find out what a printer can say",
        description=(
            "Print a test label on the printers of kiosk.toml, find out how each says that a "
            "label is done, and keep that in kiosk.toml."
        ),
        parents=[shared],
    )
    parser.add_argument("what", choices=("test",), help="test: print and listen")
    parser.add_argument("name", nargs="?", metavar="NAME", help="of one printer; else of all")
    parser.add_argument("--json", action="store_true", help="one JSON object a printer")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Test them; 1 where one did not print."""
    wanted = [each for each in settings.printers if arguments.name in {None, each.name}]
    if not wanted:
        raise CommandError(_nothing_to_test(settings, arguments.name))
    found = {port.name: _probed(port) for port in wanted}
    for name, probed in found.items():
        _show(name, probed, as_json=arguments.json)
    known = tuple(_known(port, found.get(port.name)) for port in settings.printers)
    if known != settings.printers:
        save_ports(settings, "printers", known)
    return int(any(probed.fault is not None for probed in found.values()))


def _nothing_to_test(settings: Settings, name: str | None) -> str:
    if settings.printers:
        names = ", ".join(each.name for each in settings.printers)
        return f"there is no printer {name}; there are {names}"
    there = ", ".join(f"{each.kind.value} at {each.address}" for each in found_printers())
    found = f"These could be: {there}." if there else "Nothing that could be one is connected."
    return f"no printer is set up on this machine. {found} Add it in the window or in kiosk.toml"


def _probed(port: PrinterPort) -> Probed:
    return probe(port, open_transport(port), Times(), threading.Event())


def _known(port: PrinterPort, probed: Probed | None) -> PrinterPort:
    if probed is None or probed.acknowledgement is Acknowledgement.UNKNOWN:
        return port
    return replace(port, acknowledgement=probed.acknowledgement)


def _show(name: str, probed: Probed, *, as_json: bool) -> None:
    fault = probed.fault.value if probed.fault is not None else None
    if as_json:
        out_json(
            {
                "printer": name,
                "printed": probed.fault is None,
                "fault": fault,
                "acknowledgement": probed.acknowledgement.value,
                "status": probed.answers_status,
                "note": probed.note,
            }
        )
        return
    said = fault_named(PrinterState(name=name, fault=probed.fault), 0)
    if said is not None:
        headline, _ = spoken(said, "UTC")
        out(f"{name}: {headline}. Nothing was printed: {probed.note}")
        return
    status = "answers status" if probed.answers_status else "answers no status"
    out(f"{name}: a test label is on its way. It {_SAYS[probed.acknowledgement]}, and {status}.")
