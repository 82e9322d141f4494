"""The page of one scanner or printer: how it is, and what can be set, one row each."""

from kiosk.domain.messages import phrase
from kiosk.pages.beside import machine_band
from kiosk.pages.common import bar, button
from kiosk.pages.device_setting import value_words
from kiosk.pages.device_values import (
    printer_named,
    printer_values,
    scanner_named,
    scanner_values,
)
from kiosk.pages.device_words import printer_how, scanner_how, waiting_word
from kiosk.pages.devices import BACK_TO_DEVICES, devices_page, hours, state_band, supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Action, Field, Note, Shade
from kiosk.screens.values import ListPage

_ICONS = {
    "name": "pencil",
    "device": "unplug",
    "address": "network",
    "baud": "gauge",
    "framing": "corner-down-left",
    "prefix": "arrow-right",
    "layout": "layers",
    "gs": "split",
    "stock": "scroll-text",
    "dpi": "printer",
    "language": "languages",
    "labels": "tag",
}


def _rows(scene: Scene, device: str, name: str, values: dict[str, str]) -> tuple[Note, ...]:
    may = supervised(scene)
    return tuple(
        Note(
            icon=_ICONS[key],
            title=phrase(f"key_{key}"),
            sub=value_words(key, value),
            shade=Shade.INFO,
            does=Open(Where.DEVICE_SETTING, f"{device}_set:{key}:{name}") if may else None,
        )
        for key, value in values.items()
    )


def _remove(scene: Scene, device: str, name: str) -> Action:
    may = supervised(scene)
    does = Open(Where.REMOVE_DEVICE, f"{device}_remove:{name}") if may else None
    why = "" if may else phrase("tile_needs_supervisor")
    return button("remove_device", "trash-2", does, sub=why)


def scanner_port_page(scene: Scene, machine: Machine, name: str) -> ListPage:
    """Return a scanner's page; the list where there is none of that name any more."""
    seen = scanner_named(machine, name)
    if seen is None:
        return devices_page(scene, machine)
    how = scanner_how(seen.state, hours(scene))
    kind = phrase(f"kind_scanner_{seen.port.kind.value}")
    place = seen.state.place or seen.port.device or seen.port.serial_number
    return ListPage(
        bar=bar(scene, phrase("sub_devices")),
        foot=(
            BACK_TO_DEVICES,
            _remove(scene, "scanner", name),
            button("test_scanner", "scan-search", Open(Where.SCANNER, name)),
        ),
        band=machine_band(scene) or state_band(name, how),
        title=phrase("title_device" if supervised(scene) else "set_by_supervisor"),
        title_right="",
        rows=_rows(scene, "scanner", name, scanner_values(seen)),
        empty="",
        side=(
            Field(name=phrase("fact_state"), value=how.word, icon=how.icon, shade=how.shade),
            Field(name=phrase("fact_kind"), value=kind, icon="unplug"),
            Field(name=phrase("fact_place"), value=place or "–", icon="map-pin"),
        ),
        side_title=phrase("title_state"),
        rail=(),
    )


def printer_port_page(scene: Scene, machine: Machine, name: str) -> ListPage:
    """Return a printer's page; the list where there is none of that name any more."""
    seen = printer_named(machine, name)
    if seen is None:
        return devices_page(scene, machine)
    how = printer_how(seen.state)
    port = seen.port
    says = phrase(f"acknowledges_{port.acknowledgement.value}")
    return ListPage(
        bar=bar(scene, phrase("sub_devices")),
        foot=(
            BACK_TO_DEVICES,
            _remove(scene, "printer", name),
            button("try_again", "refresh-cw", Do("printer_retry", name)),
            button("test_print", "printer", Do("printer_test", name)),
        ),
        band=machine_band(scene) or state_band(name, how),
        title=phrase("title_device" if supervised(scene) else "set_by_supervisor"),
        title_right="",
        rows=_rows(scene, "printer", name, printer_values(seen)),
        empty="",
        side=(
            Field(name=phrase("fact_state"), value=how.word, icon=how.icon, shade=how.shade),
            Field(
                name=phrase("fact_kind"),
                value=phrase(f"kind_printer_{port.kind.value}"),
                icon="unplug",
            ),
            Field(name=phrase("key_acknowledgement"), value=says, icon="badge-check"),
            Field(
                name=phrase("fact_waiting"),
                value=waiting_word(seen.waiting) or phrase("no_labels_wait"),
                icon="tag",
            ),
        ),
        side_title=phrase("title_state"),
        rail=(),
    )
