"""Pages about the machine: settings, diagnostics, import, the end of the kiosk, its devices."""

from collections.abc import Callable

from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.domain.people import Role
from kiosk.pages.backup import backup_page
from kiosk.pages.backups import backups_page
from kiosk.pages.beside import Maker, list_page, machine_band
from kiosk.pages.central import central_page, link_facts
from kiosk.pages.central_enrol import enrol_page
from kiosk.pages.check_codes import check_codes_page
from kiosk.pages.common import BACK, bar, button
from kiosk.pages.device import printer_port_page, scanner_port_page
from kiosk.pages.device_setting import setting_page
from kiosk.pages.devices import (
    ADDING,
    add_printer_page,
    add_scanner_page,
    devices_page,
    remove_page,
)
from kiosk.pages.label_lists import LABEL_LISTS
from kiosk.pages.machine import Machine
from kiosk.pages.master_data import tables_row
from kiosk.pages.printers import ledger_page, printers_page
from kiosk.pages.scanner_test import scanner_test_page
from kiosk.pages.scene import Scene
from kiosk.pages.schemes import schemes_page
from kiosk.screens.intents import Do, Intent, Open, Where
from kiosk.screens.parts import Field, Note, Shade
from kiosk.screens.values import ListPage, Shown
from kiosk.session.figures import Figure, Span


def settings_page(scene: Scene, machine: Machine) -> ListPage:
    """Return what can be set here; anyone may, but for closing the kiosk."""
    night, on = machine.night, machine.sound_on
    rows = (
        _row(
            "theme",
            "moon" if night else "sun",
            _onoff("night" if night else "day"),
            Do("theme", "day" if night else "night"),
        ),
        _row("theme_auto", "sun-moon", phrase("set_theme_auto_sub"), Do("theme", "auto")),
        _row(
            "language", "languages", phrase(f"language_{machine.language}"), Open(Where.LANGUAGE)
        ),
        _row(
            "sound",
            "volume-2" if on else "volume-x",
            _onoff("on" if on else "off"),
            Do("sound", "off" if on else "on"),
        ),
        _row("volume", "volume-2", phrase("set_volume_sub"), Do("sound_test")),
        _row("devices", "scan-barcode", phrase("set_devices_sub"), Open(Where.DEVICES)),
        _row("labels", "tag", phrase("set_labels_sub"), Open(Where.LABELS)),
        tables_row(scene),
        _row("backups", "archive", phrase("set_backups_sub"), Open(Where.BACKUPS)),
        _row("schemes", "hash", phrase("set_schemes_sub"), Open(Where.SCHEMES)),
        _row("scanner", "scan-search", phrase("set_scanner_sub"), Open(Where.SCANNER)),
        _row("diagnostics", "activity", phrase("set_diagnostics_sub"), Open(Where.DIAGNOSTICS)),
        _row("central", "network", phrase("set_central_sub"), Open(Where.CENTRAL)),
        _for_supervisor(scene, "import", "import", Where.IMPORT),
        _for_supervisor(scene, "close", "power", Where.CLOSE_KIOSK),
    )
    return list_page(scene, sub=phrase("sub_settings"), title=phrase("title_settings"), rows=rows)


def _onoff(key: str) -> Phrase:
    return phrase(f"value_{key}")


def _row(key: str, icon: str, sub: Text, does: Intent | None) -> Note:
    return Note(icon=icon, title=phrase(f"set_{key}"), sub=sub, shade=Shade.INFO, does=does)


def _for_supervisor(scene: Scene, key: str, icon: str, where: Where) -> Note:
    """Return a row that only a supervisor may tap."""
    may = scene.operator is not None and scene.operator.role is Role.SUPERVISOR
    sub = phrase(f"set_{key}_sub") if may else phrase("tile_needs_supervisor")
    return _row(key, icon, sub, Open(where) if may else None)


def import_page(scene: Scene, machine: Machine) -> ListPage:
    """Show the files that are there to import, and where they go."""
    found = machine.files()
    rows = tuple(
        Note(
            icon="file-spreadsheet",
            title=name,
            sub=phrase("file_found" if there else "file_missing"),
            shade=Shade.OK if there else Shade.PLAIN,
        )
        for name, there in found.files
    )
    ready = any(there for _, there in found.files)
    return list_page(
        scene,
        sub=phrase("sub_import"),
        title=phrase("title_files", folder=found.folder),
        rows=rows,
        rail=(button("import", "import", Do("import") if ready else None),),
    )


def close_page(scene: Scene, machine: Machine) -> Shown:
    """Ask a supervisor once more before the kiosk ends."""
    if scene.operator is None or scene.operator.role is not Role.SUPERVISOR:
        return settings_page(scene, machine)
    rows = (
        _row("close_now", "power", phrase("set_close_now_sub"), Do("close")),
        _row("restart", "refresh-cw", phrase("set_restart_sub"), Do("restart")),
    )
    return list_page(scene, sub=phrase("sub_settings"), title=phrase("title_close"), rows=rows)


def diagnostics_page(scene: Scene, machine: Machine) -> ListPage:
    """Return the figures of this run and what a supporter asks for (R4)."""
    rows = tuple(
        _figure(span, machine.figures.of(span, accepted=accepted), accepted=accepted)
        for span in Span
        for accepted in (True, False)
    )
    rail = (
        button("verify", "shield-check", Do("verify")),
        button("bundle", "archive", Do("bundle")),
    )
    return ListPage(
        bar=bar(scene, phrase("sub_diagnostics")),
        foot=(BACK,),
        band=machine_band(scene),
        title=phrase("title_figures"),
        title_right="",
        rows=(*rows, *map(_told, link_facts(scene))),
        empty="",
        side=machine.facts(),
        side_title=phrase("title_facts"),
        rail=rail,
    )


def _told(fact: Field) -> Note:
    return Note(icon=fact.icon, title=fact.name, sub=fact.value, shade=fact.shade)


def _figure(span: Span, figure: Figure | None, *, accepted: bool) -> Note:
    title = phrase(f"figure_{span.value}_{'ok' if accepted else 'stop'}")
    if figure is None:
        return Note(icon="timer", title=title, sub=phrase("no_figure"))
    sub = phrase(
        "figure",
        p50=f"{figure.p50_ms:.1f}",
        p99=f"{figure.p99_ms:.1f}",
        most=f"{figure.max_ms:.1f}",
        n=figure.n,
    )
    return Note(icon="timer", title=title, sub=sub, shade=Shade.INFO)


MACHINERY: dict[Where, Maker] = {
    **LABEL_LISTS,
    Where.PRINTER: printers_page,
    Where.LEDGER: ledger_page,
    Where.SETTINGS: settings_page,
    Where.SCHEMES: schemes_page,
    Where.SCANNER: scanner_test_page,
    Where.TEST_CODES: check_codes_page,
    Where.DEVICES: devices_page,
    Where.ADD_SCANNER: add_scanner_page,
    Where.ADD_PRINTER: add_printer_page,
    Where.DIAGNOSTICS: diagnostics_page,
    Where.CLOSE_KIOSK: close_page,
    Where.IMPORT: import_page,
    Where.CENTRAL: central_page,
    Where.BACKUPS: backups_page,
}
"""What stands beside the task and is about the machine."""

ONE_DEVICE: dict[Where, Callable[[Scene, Machine, str], Shown]] = {
    Where.SCANNER_PORT: scanner_port_page,
    Where.PRINTER_PORT: printer_port_page,
    Where.DEVICE_SETTING: setting_page,
    Where.REMOVE_DEVICE: remove_page,
    Where.ENROL: enrol_page,
    Where.BACKUP: backup_page,
}
"""The same about one device: its name, or what is then done with it."""

CHANGING = frozenset(
    {Where.DIAGNOSTICS, Where.IMPORT, *ONE_DEVICE}
    | {
        Where.PRINTER,
        Where.LEDGER,
        Where.SCANNER,
        Where.DEVICES,
        Where.ADD_SCANNER,
        Where.ADD_PRINTER,
        Where.CENTRAL,
    }
)
"""Pages that change by themselves."""

LOOKS = {**dict.fromkeys(ADDING, "look_for_devices"), Where.BACKUPS: "look_for_backups"}
"""What the machine looks for anew when a page is opened."""
