"""Scanners and printers: the list of them, adding one that was found or by hand, removing one."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.domain.messages import Phrase, Text, Tone, phrase
from kiosk.domain.people import Role
from kiosk.pages.beside import list_page, machine_band
from kiosk.pages.common import bar, button, hour
from kiosk.pages.device_words import Hour, How, printer_how, scanner_how, with_waiting
from kiosk.pages.machine import Found, Machine, PrinterSeen, ScannerSeen
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Do, Intent, Open, Where
from kiosk.screens.parts import Action, Band, Note, Shade
from kiosk.screens.values import ListPage, Shown, TypePage
from kiosk.settings.device_ports import PrinterKind, PrinterPort, ScannerKind

BACK_TO_SETTINGS = button("back", "arrow-left", Open(Where.SETTINGS))
BACK_TO_DEVICES = button("back", "arrow-left", Open(Where.DEVICES))
SCANNER_ICON = "scan-barcode"
PRINTER_ICON = "printer"
WEDGE_ICON = "keyboard"

ADDING = frozenset({Where.ADD_SCANNER, Where.ADD_PRINTER})
"""Pages for which it is looked what is plugged in."""


def supervised(scene: Scene) -> bool:
    """Whether who is signed on may change a device."""
    return scene.operator is not None and scene.operator.role is Role.SUPERVISOR


def hours(scene: Scene) -> Hour:
    """Return how times are written in the plant's zone."""
    return lambda at_us: hour(scene, at_us)


def state_band(name: Text, how: How) -> Band:
    """Return how a device is, as a band."""
    tone = {Shade.CHECK: Tone.CHECK, Shade.STOP: Tone.STOP}.get(how.shade, Tone.IDLE)
    return Band(
        tone=tone,
        icon=how.icon,
        word=phrase(f"word_{tone.value}"),
        headline=phrase("scanner_is", name=name, how=how.word),
        detail=how.do,
    )


def devices_page(scene: Scene, machine: Machine) -> ListPage:
    """Return every scanner and printer with how it is; a tap opens its own page."""
    rows = (
        _wedge(machine),
        *(_scanner(each, hours(scene)) for each in machine.scanners()),
        *(_printer(each) for each in machine.printers()),
    )
    may = supervised(scene)
    why = "" if may else phrase("tile_needs_supervisor")
    page = list_page(scene, sub=phrase("sub_devices"), title=phrase("title_devices"), rows=rows)
    return replace(
        page,
        foot=(
            BACK_TO_SETTINGS,
            button("test_codes", "barcode", Open(Where.TEST_CODES)),
            button("add_scanner", "plus", Open(Where.ADD_SCANNER) if may else None, sub=why),
            button("add_printer", "plus", Open(Where.ADD_PRINTER) if may else None, sub=why),
        ),
    )


def _wedge(machine: Machine) -> Note:
    """Return the row of a scanner that types; there is nothing to set up on screen."""
    on = machine.wedge.wedge
    key = "wedge_prefix_sub" if machine.wedge.wedge_prefix else "wedge_sub"
    return Note(
        icon=WEDGE_ICON,
        title=phrase("wedge"),
        sub=phrase(key if on else "wedge_off"),
        shade=Shade.OK if on else Shade.PLAIN,
        does=Open(Where.SCANNER),
    )


def _scanner(seen: ScannerSeen, write: Hour) -> Note:
    how = scanner_how(seen.state, write)
    return Note(
        icon=SCANNER_ICON,
        title=seen.port.name,
        sub=phrase("found_at", kind=how.word, place=how.do) if how.do else how.word,
        shade=how.shade,
        does=Open(Where.SCANNER_PORT, seen.port.name),
    )


def _printer(seen: PrinterSeen) -> Note:
    how = printer_how(seen.state)
    word = with_waiting(how.word, seen.waiting)
    return Note(
        icon=PRINTER_ICON,
        title=seen.port.name,
        sub=phrase("found_at", kind=word, place=how.do) if how.do else word,
        shade=how.shade,
        does=Open(Where.PRINTER_PORT, seen.port.name),
    )


# --- adding


def add_scanner_page(scene: Scene, machine: Machine) -> ListPage:
    """Return the scanners that were found, and the kinds that can be added by hand."""
    return _add_page(scene, machine, "scanner", ScannerKind)


def add_printer_page(scene: Scene, machine: Machine) -> ListPage:
    """Return the printers that were found, and the kinds that can be added by hand."""
    return _add_page(scene, machine, "printer", PrinterKind)


def _add_page(
    scene: Scene, machine: Machine, what: str, kinds: type[ScannerKind] | type[PrinterKind]
) -> ListPage:
    icon = PRINTER_ICON if what == "printer" else SCANNER_ICON
    found = [each for each in machine.found() if _is(each, what)]
    may = supervised(scene)
    rows = (
        *(_found(each, what, icon, may=may) for each in found),
        *(_by_hand(what, kind.value, may=may) for kind in kinds),
    )
    page = list_page(
        scene,
        sub=phrase("sub_devices"),
        title=phrase(_title(what, found, searching=machine.searching)),
        rows=rows,
        rail=(button("look_again", "refresh-cw", Do("look_for_devices")),),
    )
    return replace(page, foot=(BACK_TO_DEVICES,))


def _title(what: str, found: Sequence[Found], *, searching: bool) -> str:
    if found:
        return f"title_found_{what}s"
    return "looking_for_devices" if searching else "nothing_found"


def _is(found: Found, what: str) -> bool:
    return isinstance(found.port, PrinterPort) is (what == "printer")


def _found(found: Found, what: str, icon: str, *, may: bool) -> Note:
    kind = phrase(f"kind_{what}_{found.port.kind.value}")
    sub: Phrase = phrase("found_at", kind=kind, place=found.place)
    if found.trouble is not None:
        sub = phrase(f"trouble_{found.trouble.value}")
    return Note(
        icon=icon,
        title=found.called or kind,
        sub=sub,
        shade=Shade.OK if found.trouble is None else Shade.CHECK,
        does=Do(f"{what}_add", found.key) if may else None,
    )


def _by_hand(what: str, kind: str, *, may: bool) -> Note:
    add = f"{what}_add:{kind}"
    does: Intent = Open(Where.DEVICE_SETTING, add)
    if kind == PrinterKind.VIRTUAL.value:
        does = Do(add)
    return Note(
        icon="pencil",
        title=phrase("by_hand", kind=phrase(f"kind_{what}_{kind}")),
        sub=phrase(f"by_hand_{what}_{kind}"),
        does=does if may else None,
    )


def by_hand_page(scene: Scene, what: str) -> TypePage:
    """Ask for the address of a device that is added by hand; `what` is `scanner_add:serial`."""
    verb, _, kind = what.partition(":")
    device = verb.removesuffix("_add")
    where = Where.ADD_PRINTER if device == "printer" else Where.ADD_SCANNER
    return typed_page(
        scene,
        what,
        headline=phrase("by_hand", kind=phrase(f"kind_{device}_{kind}")),
        detail=phrase(f"by_hand_{device}_{kind}"),
        name=phrase("field_address"),
        ok=phrase("ok_add"),
        foot=(button("back", "arrow-left", Open(where)),),
    )


def typed_page(
    scene: Scene,
    what: str,
    *,
    headline: Text,
    detail: Text,
    name: Text,
    ok: Text,
    foot: tuple[Action, ...],
) -> TypePage:
    """Ask for a text; it is then the value of `Do(what, …)`."""
    asks = Band(
        tone=Tone.IDLE,
        icon="pencil",
        word=phrase("word_idle"),
        headline=headline,
        detail=detail,
    )
    return TypePage(
        bar=bar(scene, phrase("sub_devices")),
        foot=foot,
        band=machine_band(scene) or asks,
        name=name,
        first="",
        hidden=False,
        digits=False,
        ok=ok,
        send=what,
    )


# --- removing


def remove_page(scene: Scene, machine: Machine, subject: str) -> Shown:
    """Ask a supervisor once more; `subject` is `scanner_remove:NAME`."""
    verb, _, name = subject.partition(":")
    if not supervised(scene):
        return devices_page(scene, machine)
    device = verb.removesuffix("_remove")
    back = Open(Where.PRINTER_PORT if device == "printer" else Where.SCANNER_PORT, name)
    rows = (
        Note(
            icon="trash-2",
            title=phrase("remove_device_now"),
            sub=phrase(f"remove_{device}_sub"),
            shade=Shade.STOP,
            does=Do(verb, name),
        ),
        Note(icon="arrow-left", title=phrase("keep_device"), shade=Shade.INFO, does=back),
    )
    page = list_page(
        scene,
        sub=phrase("sub_devices"),
        title=phrase("title_remove_device", name=name),
        rows=rows,
    )
    return replace(page, foot=(button("back", "arrow-left", back),))
