"""Labels that are printed from a list: of locations, people's badges, words of the card (D5)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.own import print_badge, print_place
from kiosk.domain.ids import OperatorId, Subject, location_subject, operator_subject
from kiosk.domain.messages import Text, phrase
from kiosk.pages.beside import list_page, machine_band
from kiosk.pages.common import button
from kiosk.pages.devices import supervised
from kiosk.pages.label_states import STATE_MARKS, state_named
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import band_of
from kiosk.screens.intents import Intent, Open, Where
from kiosk.screens.parts import Band, Note, Shade
from kiosk.screens.values import ListPage
from kiosk.session.inputs import Tap
from kiosk.store import showing, spool
from kiosk.workflows.print_states import command_subject

ICONS = {"places": "map-pin", "badges": "id-card", "commands": "scan-line", "codes": "barcode"}


def labels_page(scene: Scene, machine: Machine) -> ListPage:
    """Return what labels can be printed of, besides what is received and built."""
    _ = machine
    page = list_page(
        scene,
        sub=phrase("sub_labels"),
        title=phrase("title_labels"),
        rows=label_rows(scene),
    )
    leads = button("back", "arrow-left", Open(Where.SETTINGS))
    ledger = button("ledger", "history", Open(Where.LEDGER))
    printers = button("printer", "printer", Open(Where.PRINTER))
    return replace(page, foot=(leads, ledger, printers))


def label_rows(scene: Scene) -> tuple[Note, ...]:
    """Return a row for each list; badges are a supervisor's."""
    may = supervised(scene)
    return (
        _list("places", Open(Where.PRINT_PLACES)),
        _list("badges", Open(Where.PRINT_BADGES) if may else None),
        _list("commands", Open(Where.PRINT_COMMANDS)),
        _list("codes", Open(Where.TEST_CODES)),
    )


def _list(key: str, does: Intent | None) -> Note:
    sub = phrase(f"labels_of_{key}_sub" if does is not None else "tile_needs_supervisor")
    return Note(
        icon=ICONS[key], title=phrase(f"labels_of_{key}"), sub=sub, shade=Shade.INFO, does=does
    )


def places_page(scene: Scene, machine: Machine) -> ListPage:
    """Return every location; a tap prints its label."""
    _ = machine
    rows = tuple(
        _row(
            scene,
            location_subject(each.code),
            ICONS["places"],
            each.code,
            each.name,
            print_place(each.code),
        )
        for each in showing.locations(scene.record)
    )
    return _to_print(scene, "places", rows)


def badges_page(scene: Scene, machine: Machine) -> ListPage:
    """Return everybody; a tap of a supervisor prints the badge."""
    if not supervised(scene):
        return labels_page(scene, machine)
    rows = tuple(
        _row(
            scene,
            operator_subject(each.operator_id),
            ICONS["badges"],
            each.name,
            phrase(f"who_{each.role.value}"),
            print_badge(OperatorId(each.badge)),
        )
        for each in scene.record.reader.catalogue.people()
    )
    return _to_print(scene, "badges", rows)


def commands_page(scene: Scene, machine: Machine) -> ListPage:
    """Return the words of the command card; a tap prints the label of one."""
    _ = machine
    rows = tuple(
        _row(
            scene,
            command_subject(each),
            ICONS["commands"],
            each.value,
            phrase(f"card_{each.name.lower()}"),
            each.value,
        )
        for each in Word
    )
    return _to_print(scene, "commands", rows)


def _row(scene: Scene, subject: Subject, icon: str, title: str, sub: Text, code: str) -> Note:
    """Return what can be labelled, and how far its newest label is."""
    newest = spool.label_of(scene.record, subject)
    shade = Shade.INFO
    if newest is not None:
        _, shade = STATE_MARKS[newest.state]
        has = phrase("has_label", copy=newest.copy, state=state_named(newest.state))
        sub = phrase("found_at", kind=sub, place=has) if sub else has
    return Note(icon=icon, title=title, sub=sub, shade=shade, does=Tap("print", code))


def _to_print(scene: Scene, key: str, rows: tuple[Note, ...]) -> ListPage:
    page = list_page(
        scene,
        sub=phrase("sub_labels"),
        title=phrase(f"title_print_{key}"),
        rows=rows,
        empty=phrase("no_locations"),
        band=machine_band(scene) or _refused(scene),
    )
    return replace(page, foot=(button("back", "arrow-left", Open(Where.LABELS)),))


def _refused(scene: Scene) -> Band | None:
    said = scene.answer.said
    return band_of(said) if said.key in {"xP5", "xS9"} else None


LABEL_LISTS = {
    Where.LABELS: labels_page,
    Where.PRINT_PLACES: places_page,
    Where.PRINT_BADGES: badges_page,
    Where.PRINT_COMMANDS: commands_page,
}
"""What stands beside the task and prints labels."""
