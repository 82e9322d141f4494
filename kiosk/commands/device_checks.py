"""The part of `kiosk doctor` that looks at scanners and printers, each with its remedy."""

import os
import sys
from collections.abc import Collection, Iterator
from subprocess import SubprocessError

from kiosk.commands.checkup import Check, State
from kiosk.devices.found import FoundPrinter, FoundScanner
from kiosk.devices.printing.finding import found_printers
from kiosk.devices.scan.found import found_scanners
from kiosk.devices.scan.source import Trouble
from kiosk.devices.there import libusb, printer_trouble, scanner_trouble
from kiosk.settings import PrinterPort, ScannerKind, ScannerPort, Settings

GROUPS = ("dialout", "input", "lp")
"""Of Debian: who may open serial ports, scanners that are HID or keyboards, and printers."""

_TROUBLES = {
    Trouble.BUSY: ("another program holds it", "Close that program."),
    Trouble.MISSING: (
        "not there",
        "Plug it in, or correct it in the settings (docs/devices.md).",
    ),
    Trouble.NO_DRIVER: (
        "its kind or its report layout is not known on this machine",
        "Correct it in the settings (docs/devices.md).",
    ),
    Trouble.NOT_ALLOWED: (
        "there, but this user may not open it",
        "Add the user to the groups dialout and input, then sign on again.",
    ),
}


def devices(settings: Settings) -> Iterator[Check]:
    """Check what is plugged in, what this user may open, and what is set up; opens nothing."""
    yield scanners(found_scanners())
    yield printers(found_printers())
    if sys.platform == "linux":
        user, member_of, known = _linux_user()
        yield groups(user, member_of, known)
    yield _libusb()
    yield from (scanner(port) for port in settings.scanners)
    yield from (printer(port) for port in settings.printers)


def scanners(found: Collection[FoundScanner]) -> Check:
    """Tell which scanners are plugged in; one that types as a keyboard needs no setting up."""
    likely = [f"{each.kind.value} {each.place}" for each in found if each.likely]
    others = len(found) - len(likely)
    seen = ", ".join(likely) or "none with a port of its own"
    return _ok("scanners", f"{seen}; others that could be one: {others}" if others else seen)


def printers(found: Collection[FoundPrinter]) -> Check:
    """Tell which printers are plugged in; those in the network are not searched."""
    seen = ", ".join(f"{each.kind.value} {each.address}" for each in found)
    return _ok("printers", f"could be: {seen}" if seen else "none plugged in")


def groups(user: str, member_of: Collection[str], known: Collection[str]) -> Check:
    """Check the groups that devices belong to, of those that this system knows.

    Args:
        user: the name of who runs this.
        member_of: the groups of this process.
        known: all groups of the system.
    """
    missing = [each for each in GROUPS if each in known and each not in member_of]
    if user == "root" or not missing:
        return _ok("device groups", f"{user} may open scanners and printers")
    return Check(
        name="device groups",
        state=State.NOTE,
        found=f"{user} is not in {', '.join(missing)}",
        remedy=f"`sudo usermod -aG {','.join(missing)} {user}`, then sign on again.",
    )


def scanner(port: ScannerPort) -> Check:
    """Check a scanner that is set up."""
    name = f"scanner {port.name}"
    try:
        trouble = scanner_trouble(port)
    except OSError as error:
        return _wrong(name, f"cannot be looked for ({error})", "Restart the machine.")
    if trouble is not None:
        return _wrong(name, *_TROUBLES[trouble])
    where = port.device if port.kind is ScannerKind.REPLAY else "plugged in"
    return _ok(name, f"{port.kind.value}, {where}")


def printer(port: PrinterPort) -> Check:
    """Check a printer that is set up, as far as that takes no word with it."""
    name = f"printer {port.name}"
    try:
        trouble = printer_trouble(port)
    except (OSError, SubprocessError) as error:
        return _wrong(name, f"cannot be looked for ({error})", "Restart the machine.")
    if trouble is not None:
        found, _, remedy = str(trouble).partition(". ")
        return _wrong(name, found, remedy)
    return _ok(name, f"{port.kind.value} {port.address}; `kiosk printer test` asks it")


def _libusb() -> Check:
    if libusb() is not None:
        return _ok("libusb", "there")
    return Check(
        name="libusb",
        state=State.NOTE,
        found="missing; only printers of kind usb need it",
        remedy="Install libusb-1.0-0 (on Windows libusb-1.0.dll) to use one.",
    )


def _linux_user() -> tuple[str, Collection[str], Collection[str]]:
    """Return who runs this, the groups of this process, and all groups of the system."""
    import grp  # noqa: PLC0415 - not on Windows
    import pwd  # noqa: PLC0415 - not on Windows

    names = {each.gr_gid: each.gr_name for each in grp.getgrall()}
    try:
        user = pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        user = str(os.geteuid())
    own = {os.getegid(), *os.getgroups()}
    return user, {names[gid] for gid in own if gid in names}, set(names.values())


def _ok(name: str, found: str) -> Check:
    return Check(name=name, state=State.OK, found=found)


def _wrong(name: str, found: str, remedy: str) -> Check:
    return Check(name=name, state=State.WRONG, found=found, remedy=remedy)
