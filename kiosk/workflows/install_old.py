"""Stock that was counted before its part was tracked: it may still be built in (4.9, B14)."""

from dataclasses import replace
from decimal import Decimal

from kiosk.domain.ids import LocationCode, PartNumber
from kiosk.domain.messages import Said, idle, phrase, stop
from kiosk.domain.moment import from_us
from kiosk.domain.naming import tracking_named
from kiosk.domain.quantity import plain
from kiosk.domain.records import Build, PartRecord, Requirement
from kiosk.domain.rules.tracking import unassigned
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import InstallCount, Installing
from kiosk.workflows.step import Known, Tapped, not_here


def now_tracked(state: Installing, record: PartRecord, line: str, known: Known) -> Step:
    """Say that a part is tracked by now, and offer what it still has without a number (xK11)."""
    part, left = record.part, unassigned(record.stock)
    offered = replace(
        state,
        chosen=line,
        old=part.part_number if left else PartNumber(""),
        old_has=left,
        taken=None,
    )
    date = from_us(record.tracked_us) if record.tracked_us else known.now
    kind = tracking_named(part.tracking)
    return Step(offered, stop("xK11", part=part.part_number, type=kind, date=date, q=plain(left)))


def too_little(
    record: PartRecord, location: LocationCode, shown: Decimal, wanted: Decimal
) -> Said:
    """Refuse more of the old stock than there is: no book is put right with it (xT17)."""
    part = record.part
    return stop(
        "xT17",
        part=part.part_number,
        loc=location,
        q=plain(shown),
        n=plain(wanted),
        type=tracking_named(part.tracking),
    )


def old_stock(state: Installing, build: Build) -> Step:
    """Ask how many of the stock without a number go into the line that was refused (B14)."""
    line = build.named(state.chosen)
    if line is None:
        return Step(state, not_here(Tapped("decide", "old"), phrase("ask_component")))
    counting = InstallCount(parent=state.parent, line=state.chosen, part=state.old, old=True)
    return Step(counting, _count_prompt(build, line, state.old_has))


def old_prompt(build: Build, line: Requirement, known: Known) -> Said:
    """Ask for the count of a tracked part's stock without a number."""
    left = unassigned(known.part.stock) if known.part is not None else Decimal(0)
    return _count_prompt(build, line, left)


def _count_prompt(build: Build, line: Requirement, left: Decimal) -> Said:
    return idle(
        "install_old",
        n=plain(line.open),
        part=line.part.part_number,
        parent=build.unit.state.serial,
        q=plain(left),
    )
