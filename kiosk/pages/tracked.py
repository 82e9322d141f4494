"""What the pages of parts, units and lots offer of tracking: switch, archive, correct a serial."""

from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.facts import Tracking
from kiosk.domain.ids import Subject
from kiosk.domain.messages import phrase
from kiosk.domain.naming import listed
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, PartRecord, UnitRecord
from kiosk.domain.rules.leaving import number_kept, unit_kept
from kiosk.domain.rules.tracking import unassigned
from kiosk.pages.common import button
from kiosk.pages.scene import Scene
from kiosk.screens.parts import Action, Field, Note, Shade
from kiosk.session.inputs import Tap
from kiosk.store.tracked import batches
from kiosk.workflows.states import Home, Looking

MOST_BATCHES = 6


def _looking(scene: Scene) -> bool:
    return isinstance(scene.standing.state, Home | Looking)


def tracking_button(scene: Scene, record: PartRecord) -> Action:
    """Return the button that opens the part's tracking."""
    does = Tap("tracking", record.part.part_number) if _looking(scene) else None
    return button("tracking", "route", does)


def unnumbered(record: PartRecord) -> Note | None:
    """Warn of what a tracked part has without a number (B16); None where all has one."""
    left, part = unassigned(record.stock), record.part
    if part.tracking is Tracking.UNTRACKED or not left:
        return None
    return Note(
        icon="triangle-alert",
        title=phrase("pieces_unnumbered", q=plain(left), unit=part.unit),
        sub=phrase("pieces_unnumbered_sub"),
        shade=Shade.CHECK,
        does=Tap("tracking", part.part_number),
    )


def batches_of(scene: Scene, subject: Subject) -> tuple[Field, ...]:
    """Return the batches that were received of a counted part (A17)."""
    found = batches(scene.record.cursor(), subject)
    if not found:
        return ()
    named = listed(found[:MOST_BATCHES], more=len(found) - MOST_BATCHES)
    return (Field(name=phrase("fact_batches"), value=named),)


def changing_buttons(scene: Scene, unit: UnitRecord) -> tuple[Action, ...]:
    """Return the buttons that archive a unit, or correct its serial, where that can be done."""
    if not _looking(scene):
        return ()
    code = print_unit(unit.state.unit)
    found: list[Action] = []
    if number_kept(unit, scene.record.reader.policies) is None:
        found.append(button("renumber", "pencil", Tap("renumber", code)))
    if unit_kept(unit) is None:
        found.append(button("archive", "archive", Tap("archive", code)))
    return tuple(found)


def archive_button(scene: Scene, lot: LotRecord) -> tuple[Action, ...]:
    """Return the button that archives what lies of a lot; none where nothing does."""
    if not lot.stock or not _looking(scene):
        return ()
    return (button("archive", "archive", Tap("archive", print_lot(lot.lot))),)


def takes_batches(scene: Scene) -> bool:
    """Whether what is only counted may carry a batch (A17)."""
    return scene.record.reader.policies["free_batches"] == "on"
