"""Printers: how they are, which labels wait, the one that is asked about, the last ones (4.5)."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.devices.printing.printers import routed
from kiosk.domain.labels import LabelKind
from kiosk.domain.messages import Said, Tone, check, phrase
from kiosk.domain.printer_faults import fault_named
from kiosk.domain.printing import Asked, PrintState
from kiosk.pages.beside import list_page, machine_band
from kiosk.pages.common import BACK, bar, button, primary, when
from kiosk.pages.device_setting import kinds_named
from kiosk.pages.device_words import printer_how, with_waiting
from kiosk.pages.devices import PRINTER_ICON, supervised
from kiosk.pages.label_seen import label_named, pictured, titled
from kiosk.pages.label_states import STATE_MARKS, state_named
from kiosk.pages.machine import Machine, PrinterSeen
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import ICONS, band_of
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Action, Band, Field, Next, Note, Shade
from kiosk.screens.values import LabelPage, ListPage, Shown
from kiosk.session.inputs import Tap
from kiosk.store import spool
from kiosk.store.ledger import LedgerRow, ledger
from kiosk.store.spool import Spooled


def printers_page(scene: Scene, machine: Machine) -> Shown:
    """Return the label that is asked about; without one, the printers and what waits."""
    asked = spool.asked(scene.record)
    if asked and scene.operator is not None:
        return asked_page(scene, asked[0])
    waiting = spool.queued(scene.record)
    printers = machine.printers()
    newest = waiting[0] if waiting else spool.newest(scene.record)
    page = list_page(
        scene,
        sub=phrase("sub_printer"),
        title=phrase("title_printers" if printers else "title_labels_waiting"),
        rows=(*map(_printer, printers), *_waiting(scene, waiting)),
        empty=phrase("no_labels_wait"),
        band=machine_band(scene) or _band(scene, machine, waiting),
        rail=(button("try_again", "refresh-cw", Do("printer_retry")),),
    )
    return replace(
        page,
        foot=(BACK, _ledger(), *_add(scene, printers)),
        label=pictured(scene, newest),
        label_title=phrase("title_label"),
    )


def _ledger() -> Action:
    return button("ledger", "history", Open(Where.LEDGER))


def _add(scene: Scene, printers: tuple[PrinterSeen, ...]) -> tuple[Action, ...]:
    """Offer a first printer; later ones are added from the settings."""
    if printers:
        return ()
    may = supervised(scene)
    why = "" if may else phrase("tile_needs_supervisor")
    does = Open(Where.ADD_PRINTER) if may else None
    return (button("add_printer", "plus", does, sub=why),)


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


def _waiting(scene: Scene, waiting: list[Spooled]) -> tuple[Note, ...]:
    total = len(waiting)
    return tuple(
        Note(
            icon="tag",
            title=label_named(each.label),
            sub=phrase("spool_row", part=titled(scene, each.label), copy=each.copy),
            shade=Shade.CHECK,
            count=f"{number}/{total}",
        )
        for number, each in enumerate(waiting, 1)
    )


def _band(scene: Scene, machine: Machine, waiting: list[Spooled]) -> Band:
    """Return how the worst printer is and what to do; where none is set up, that.

    Labels that no printer takes, as theirs was removed, wait for the settings, not for paper.
    """
    printers = machine.printers()
    taken = [each for each in waiting if takes(printers, each.label.kind)]
    faulty = [each for each in printers if each.state.fault or each.state.unfit]
    if printers and len(taken) < len(waiting) and not any(each.waiting for each in faulty):
        return band_of(_nowhere([each for each in waiting if each not in taken]))
    if faulty:
        seen = max(faulty, key=lambda each: printer_how(each.state).shade is Shade.STOP)
        count = seen.waiting or len(taken)
        said = fault_named(seen.state, count, spool.progress(scene.record))
        if said is not None:
            return band_of(said)
    device = scene.devices[1]
    tone = {Shade.CHECK: Tone.CHECK, Shade.STOP: Tone.STOP}.get(device.shade, Tone.IDLE)
    return Band(
        tone=tone,
        icon=device.icon,
        word=phrase(f"word_{tone.value}"),
        headline=device.name,
        detail=device.detail,
    )


def takes(printers: Sequence[PrinterSeen], kind: LabelKind) -> bool:
    """Tell whether any printer takes labels of a kind."""
    kinds = routed([each.port for each in printers]).values()
    return any(kind.value in each for each in kinds)


def _nowhere(labels: list[Spooled]) -> Said:
    kinds = ",".join(dict.fromkeys(each.label.kind.value for each in labels))
    return check("printer_nowhere", n=len(labels), kinds=kinds_named(kinds))


# --- the label that is asked about


def asked_page(scene: Scene, asked: Asked) -> LabelPage:
    """Ask whether a label came out, with its picture and two big buttons (xP4)."""
    job = str(asked.job)
    spooled = Spooled(label=asked.label, state=PrintState.UNKNOWN, copy=asked.copy, job=asked.job)
    again = button("did_not", "printer", Tap("no", job), sub=phrase("button_did_not_sub"))
    return LabelPage(
        bar=bar(scene, phrase("sub_printer")),
        foot=(BACK, _ledger()),
        band=Band(
            tone=Tone.CHECK,
            icon=ICONS[Tone.CHECK],
            word=phrase("word_check"),
            headline=phrase("asked_band"),
            code=label_named(asked.label),
            detail=phrase("asked_band_sub", printer=asked.printer),
        ),
        next=Next(text=phrase("asked_next"), sub=phrase("asked_next_sub"), icon=PRINTER_ICON),
        label_title=phrase("title_asked_label"),
        label=pictured(scene, spooled),
        no_label=phrase("no_picture"),
        title=phrase("title_asked"),
        choices=(
            primary(
                "came_out", "circle-check", Tap("yes", job), sub=phrase("button_came_out_sub")
            ),
            again,
        ),
        fields=(
            Field(name=phrase("fact_label"), value=titled(scene, asked.label), icon="tag"),
            Field(name=phrase("device_printer"), value=asked.printer, icon=PRINTER_ICON),
            Field(name=phrase("fact_copy"), value=str(asked.copy), icon="copy"),
        ),
        fields_title=phrase("title_asked_label"),
    )


# --- the ledger


def ledger_page(scene: Scene, machine: Machine) -> ListPage:
    """Return the last labels with what became of each (R8)."""
    _ = machine
    rows = tuple(_ledger_row(scene, each) for each in ledger(scene.record))
    page = list_page(
        scene,
        sub=phrase("sub_ledger"),
        title=phrase("title_ledger"),
        rows=rows,
        empty=phrase("ledger_none"),
    )
    return replace(page, foot=(button("back", "arrow-left", Open(Where.PRINTER)),))


def _ledger_row(scene: Scene, row: LedgerRow) -> Note:
    icon, shade = STATE_MARKS[row.state]
    facts = {
        "what": titled(scene, row.label),
        "copy": row.copy,
        "state": state_named(row.state),
        "at": when(scene, row.at_us),
    }
    sub = phrase("ledger_row", **facts)
    if row.printer:
        sub = phrase("ledger_row_at", **facts, printer=row.printer)
    return Note(icon=icon, title=label_named(row.label), sub=sub, shade=shade)
