"""What can be set of a scanner or printer: each value in words, and the page that asks for it."""

from dataclasses import replace

from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.pages.beside import list_page
from kiosk.pages.common import button
from kiosk.pages.device_values import values_of
from kiosk.pages.devices import by_hand_page, devices_page, supervised, typed_page
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Note, Shade
from kiosk.screens.values import Shown
from kiosk.settings.device_ports import LABEL_KINDS, Framing, PrinterLanguage, Stock

BAUDS = ("9600", "19200", "38400", "57600", "115200", "230400")
DPIS = ("203", "300")
_CHOICES = {
    "framing": tuple(each.value for each in Framing),
    "stock": tuple(each.value for each in Stock),
    "language": tuple(each.value for each in PrinterLanguage),
    "baud": BAUDS,
    "dpi": DPIS,
}
_EMPTY = frozenset({"device", "prefix", "gs"})
"""What may be nothing."""


def value_words(key: str, value: str) -> Text:
    """Return a value as people read it."""
    match key:
        case "baud" | "dpi":
            return phrase(f"{key}_value", n=value)
        case "framing" | "stock" | "language":
            return phrase(f"{key}_{value}")
        case "labels":
            return kinds_named(value)
        case "prefix":
            return value or phrase("no_prefix")
        case "gs":
            return value or phrase("gs_itself")
        case "device":
            return value or phrase("by_identity")
        case _:
            return value


def kinds_named(value: str) -> Text:
    """Return the kinds of label that go to a printer; all the rest where none is named."""
    if not value:
        return phrase("labels_rest")
    first, *others = (phrase(f"labels_{kind}") for kind in value.split(","))
    words: Phrase = first
    for each in others:
        words = phrase("found_at", kind=words, place=each)
    return words


def setting_page(scene: Scene, machine: Machine, what: str) -> Shown:
    """Ask for a setting of a device; `what` is as `Do` has it, `scanner_set:baud:Front`."""
    verb, _, rest = what.partition(":")
    if not supervised(scene):
        return devices_page(scene, machine)
    if verb.endswith("_add"):
        return by_hand_page(scene, what)
    key, _, name = rest.partition(":")
    device = verb.removesuffix("_set")
    values = values_of(machine, device, name)
    if key not in values:
        return devices_page(scene, machine)
    where = Where.PRINTER_PORT if device == "printer" else Where.SCANNER_PORT
    leads_back = button("back", "arrow-left", Open(where, name))
    nothing = button("nothing", "delete", Do(what, ""))
    title = phrase("title_setting", what=phrase(f"key_{key}"), name=name)
    if key not in _CHOICES and key != "labels":
        asks = "ask_name_device" if key == "name" else f"ask_{key}"
        return typed_page(
            scene,
            what,
            headline=title,
            detail=phrase(asks),
            name=phrase(f"key_{key}"),
            ok=phrase("ok_save"),
            foot=(leads_back, nothing) if key in _EMPTY else (leads_back,),
        )
    made = list_page(
        scene,
        sub=phrase("sub_devices"),
        title=title,
        rows=_kind_rows(what, values[key]) if key == "labels" else _choice(key, what, values[key]),
    )
    return replace(made, foot=(leads_back,))


def _choice(key: str, what: str, now: str) -> tuple[Note, ...]:
    """Return one row a value; one that no row stands for, set in the file, is shown too."""
    values = _CHOICES[key] if now in _CHOICES[key] else (now, *_CHOICES[key])
    return tuple(
        Note(
            icon="circle-check" if each == now else "circle",
            title=value_words(key, each),
            shade=Shade.OK if each == now else Shade.PLAIN,
            does=Do(what, each),
        )
        for each in values
    )


def _kind_rows(what: str, now: str) -> tuple[Note, ...]:
    """Return one row a kind of label, each a switch; with all off it takes what is left."""
    on = [each for each in now.split(",") if each]
    rest = Note(
        icon="circle" if on else "circle-check",
        title=phrase("labels_rest"),
        shade=Shade.PLAIN if on else Shade.OK,
        does=Do(what, ""),
    )
    kinds = (
        Note(
            icon="circle-check" if kind in on else "circle",
            title=phrase(f"labels_{kind}"),
            shade=Shade.OK if kind in on else Shade.PLAIN,
            does=Do(what, ",".join(k for k in LABEL_KINDS if (k in on) is not (k == kind))),
        )
        for kind in LABEL_KINDS
    )
    return (rest, *kinds)
