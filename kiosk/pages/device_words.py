"""How scanners and printers are, in words: for the bar, the lists, and their own pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from kiosk.devices.scan.source import Link, ScannerState, Trouble
from kiosk.domain.messages import Said, Text, check, phrase
from kiosk.domain.moment import from_us
from kiosk.domain.printing import Fault, PrinterState
from kiosk.pages.machine import PrinterSeen, ScannerSeen
from kiosk.screens.parts import Device, Shade

Hour = Callable[[int], str]
"""Writes microseconds since 1970 UTC as hours and minutes of the plant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How a device is: a word or two, what to do about it, and how that is marked."""

    word: Text
    do: Text
    icon: str
    shade: Shade


_LINKS = {
    Link.CONNECTED: ("circle-check", Shade.OK),
    Link.CONNECTING: ("hourglass", Shade.CHECK),
    Link.LOST: ("unplug", Shade.STOP),
    Link.STOPPED: ("circle-pause", Shade.PLAIN),
}
_FAULTS = {
    Fault.NOT_ANSWERING: ("unplug", Shade.STOP),
    Fault.PAPER_OUT: ("scroll-text", Shade.CHECK),
    Fault.COVER_OPEN: ("door-open", Shade.CHECK),
    Fault.CUTTER: ("scissors", Shade.CHECK),
    Fault.OFFLINE: ("pause", Shade.CHECK),
    Fault.BROKEN: ("wrench", Shade.STOP),
    Fault.TAKEN: ("users", Shade.CHECK),
    Fault.NOT_ALLOWED: ("lock", Shade.STOP),
    Fault.NO_DRIVER: ("circle-x", Shade.STOP),
}
_BAD = (Shade.OK, Shade.INFO, Shade.PLAIN, Shade.CHECK, Shade.STOP)
"""The worse the later."""


def scanner_how(state: ScannerState, hour: Hour) -> How:
    """Return how a scanner is; what keeps it from being opened stands first."""
    icon, shade = _LINKS[state.link]
    word = phrase(f"link_{state.link.value}", time=hour(state.since_us))
    if state.link is not Link.LOST:
        word = phrase(f"link_{state.link.value}")
    if state.trouble is not None and state.link is not Link.CONNECTED:
        do = phrase(f"trouble_{state.trouble.value}")
        return How(word=word, do=do, icon="triangle-alert", shade=Shade.STOP)
    return How(word=word, do=phrase(f"link_{state.link.value}_do"), icon=icon, shade=shade)


def lost_notice(seen: Sequence[ScannerSeen], zone: tzinfo, since_us: int) -> Said | None:
    """Return xS10 for a scanner that was lost after a time; a later verdict stands before it."""
    lost = [
        each.state.since_us
        for each in seen
        if each.state.link is Link.LOST and each.state.since_us > since_us
    ]
    if not lost:
        return None
    return check("xS10", time=f"{from_us(max(lost)).astimezone(zone):%H:%M}")


def printer_how(state: PrinterState) -> How:
    """Return how a printer is; a question that it waits for stands first."""
    if state.asked:
        return How(
            word=phrase("printer_asks"),
            do=phrase("asked_next"),
            icon="circle-question-mark",
            shade=Shade.CHECK,
        )
    if state.fault is not None:
        icon, shade = _FAULTS[state.fault]
        key = f"fault_{state.fault.value}"
        return How(word=phrase(key), do=phrase(f"{key}_do"), icon=icon, shade=shade)
    if state.unfit:
        count = "1" if state.unfit == 1 else "n"
        return How(
            word=phrase(f"labels_unfit_{count}", n=state.unfit),
            do=phrase("labels_unfit_do"),
            icon="triangle-alert",
            shade=Shade.CHECK,
        )
    low = state.paper_low
    return How(
        word=phrase("printer_low" if low else "printer_ready"),
        do="",
        icon="triangle-alert" if low else "circle-check",
        shade=Shade.CHECK if low else Shade.OK,
    )


def waiting_word(labels: int) -> Text:
    """Return how many labels wait, in words; "" for none."""
    if not labels:
        return ""
    return phrase("labels_wait_1") if labels == 1 else phrase("labels_wait_n", n=labels)


def with_waiting(how: Text, labels: int) -> Text:
    """Return how a printer is, and how many labels wait for it."""
    wait = waiting_word(labels)
    return phrase("how_and_wait", how=how, wait=wait) if wait else how


def scanner_dot(seen: Sequence[ScannerSeen], hour: Hour, *, wedge: bool) -> Device:
    """Return the bar's device for all scanners: the worst of them.

    Args:
        seen: the scanners that have a port of their own.
        hour: writes a time.
        wedge: whether one that types is listened to.
    """
    name = phrase("device_scanner")
    if not seen:
        detail = phrase("device_scanner_wedge" if wedge else "scanners_none")
        word = name if wedge else phrase("dot_scanner_none")
        shade = Shade.OK if wedge else Shade.CHECK
        return Device(icon="scan-barcode", name=name, word=word, detail=detail, shade=shade)
    hows = [(scanner_how(each.state, hour), each) for each in seen]
    how, worst = max(hows, key=lambda pair: _BAD.index(pair[0].shade))
    word = name if how.shade is Shade.OK else phrase(f"dot_scanner_{_wrong(worst, seen)}")
    detail = phrase("scanner_is", name=worst.port.name, how=how.word)
    return Device(icon="scan-barcode", name=name, word=word, detail=detail, shade=how.shade)


def _wrong(worst: ScannerSeen, seen: Sequence[ScannerSeen]) -> str:
    """Return what is wrong with the worst scanner, where there is room for two words."""
    if worst.state.link is Link.LOST:
        return "lost"
    linked = any(each.state.link is Link.CONNECTED for each in seen)
    unplugged = worst.state.trouble in {None, Trouble.MISSING}
    return "none" if unplugged and not linked else "check"


def printer_dot(seen: Sequence[PrinterSeen]) -> Device:
    """Return the bar's device for all printers: the worst of them, one that asks before all."""
    name = phrase("device_printer")
    if not seen:
        return Device(
            icon="printer",
            name=name,
            word=phrase("device_printer_none"),
            detail=phrase("device_printer_none_sub"),
            shade=Shade.CHECK,
        )
    hows = [(printer_how(each.state), each) for each in seen]
    how, worst = max(hows, key=lambda pair: (pair[1].state.asked, _BAD.index(pair[0].shade)))
    word = name if how.shade is Shade.OK else how.word
    if worst.state.asked:
        word = phrase("dot_printer_asks")
    elif how.shade is Shade.CHECK and worst.state.fault is None:
        word = phrase("dot_printer_unfit" if worst.state.unfit else "dot_printer_low")
    detail = how.do or phrase("scanner_is", name=worst.port.name, how=how.word)
    return Device(icon="printer", name=name, word=word, detail=detail, shade=how.shade)
