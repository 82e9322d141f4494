"""What a scan at an open build means: a unit, a lot, or the part number of a line."""

from dataclasses import replace

from kiosk.domain.codes.code import FreeText, Label
from kiosk.domain.facts import Tracking
from kiosk.domain.messages import Arg, Refusal, Said, check, idle, ok, phrase, stop
from kiosk.domain.naming import slot_named
from kiosk.domain.numbering import Scheme, fits
from kiosk.domain.quantity import plain
from kiosk.domain.records import Build, LotRecord, PartRecord, Requirement, UnitRecord
from kiosk.domain.rules.install import line_for, needed, unit_refused
from kiosk.domain.rules.receive import validated
from kiosk.domain.rules.tracking import unassigned
from kiosk.domain.schemes import serials_of
from kiosk.domain.unit import Status
from kiosk.workflows.commands import InstallUnit
from kiosk.workflows.install_dates import past_removal, unit_late, with_suggestion
from kiosk.workflows.install_old import now_tracked
from kiosk.workflows.install_take import lot_taken
from kiosk.workflows.outcome import Step
from kiosk.workflows.scanned import lots, parts, units, within_part
from kiosk.workflows.states import InstallCount, Installing
from kiosk.workflows.step import Known, Scanned, not_here, unknown


def component_scanned(state: Installing, scanned: Scanned, build: Build, known: Known) -> Step:
    """Answer a scan: the expected part first, then any open line (E10)."""
    scanned = within_part(scanned)
    if any(each.state.unit == state.parent for each in units(scanned)):
        return _parent_again(state, build, known)
    found = [each for each in units(scanned) if each.state.status is not Status.VOIDED]
    if found and not _lot_meant(state, scanned, build):
        return _unit(state, _closest(found, build), build, known)
    if lots(scanned):
        return _lot(state, scanned, build, known)
    if isinstance(scanned.code, Label):
        return Step(state, _label_refused(scanned.code, scanned, build))
    if parts(scanned):
        return _part(state, parts(scanned)[0], build, known)
    if units(scanned):
        return Step(state, stop("xI6", sn=scanned.raw))
    if scanned.things:
        return Step(state, not_here(scanned, phrase("ask_component")))
    return Step(state, _unknown(scanned, state, build, known))


def _lot_meant(state: Installing, scanned: Scanned, build: Build) -> bool:
    """Whether a number is the lot's, not the unit's: its line is expected, or alone is open."""
    open_lines = [each for each in build.requirements if not each.full]
    expected = build.named(state.chosen) or next(iter(open_lines), None)
    of_lots = {each.part.part_number for each in lots(scanned)}
    of_units = {each.part.part_number for each in units(scanned)}
    for wanting in ([expected] if expected else [], open_lines):
        lot, unit = (
            any(line.accepts(part) for line in wanting for part in of)
            for of in (of_lots, of_units)
        )
        if lot != unit:
            return lot
    return False


def _parent_again(state: Installing, build: Build, known: Known) -> Step:
    serial = build.unit.state.serial
    if known.policies["scan_back"] == "on" and not build.missing:
        return Step(
            replace(state, checked=True),
            idle("install_ready", parent=serial, n=len(build.requirements)),
        )
    return Step(state, stop("xI12", sn=serial, parent=serial))


def _closest(found: list[UnitRecord], build: Build) -> UnitRecord:
    """Return the unit an open line wants most: several parts may share a serial (A6)."""

    def rank(unit: UnitRecord) -> tuple[bool, bool]:
        wanting = [each for each in build.requirements if each.accepts(unit.state.part_number)]
        return (not any(not each.full for each in wanting), not wanting)

    return min(found, key=rank)


def _unit(state: Installing, unit: UnitRecord, build: Build, known: Known) -> Step:
    serial = unit.state.serial
    if state.just_out == f"unit:{unit.state.unit}":
        return Step(state, stop("xU8"))
    if unit.state.parent == state.parent:
        refused = unit_refused(build, unit, None, known.policies)
        return Step(state, refused or stop("xI4", sn=serial, pos=unit.state.position))
    if unit.state.unit in build.ancestors:
        return Step(state, stop("xI12", sn=serial, parent=build.unit.state.serial))
    line = line_for(build, unit.part, state.chosen)
    if isinstance(line, Said):
        return Step(state, line)
    refused = unit_refused(build, unit, line, known.policies) or unit_late(unit, known)
    if refused is not None:
        return Step(state, refused)
    words = installed_words(unit, line, build)
    aside = past_removal(serial, unit.state.came.dates, known)
    return Step(
        Installing(parent=state.parent),
        words if aside is None else aside.knowing({**dict(words.args), "sn": serial}),
        InstallUnit(parent=state.parent, unit=unit.state.unit, line=line.line.line),
    )


def installed_words(unit: UnitRecord, line: Requirement, build: Build) -> Said:
    """Say what went where; a substitute is said to be one (F5)."""
    facts: dict[str, Arg] = {
        "sn": unit.state.serial,
        "pos": slot_named(line.free_position, line.line.line),
        "k": plain(line.filled + 1),
        "n": plain(line.line.quantity),
    }
    if unit.state.part_number != line.line.component:
        return check("xI19", part=line.line.component, **facts)
    parent = build.unit.state.serial
    return ok("unit_installed", part=unit.state.part_number, parent=parent, **facts)


def _lot(state: Installing, scanned: Scanned, build: Build, known: Known) -> Step:
    chosen = _lot_for(state, lots(scanned), build)
    if chosen is None:
        return Step(state, stop("xS2", raw=scanned.raw, n=len(scanned.things)))
    asked = build.named(state.chosen)
    line = line_for(build, chosen.part, state.chosen)
    if isinstance(line, Said):
        counted = asked is None or asked.part.tracking is Tracking.UNTRACKED
        if asked is not None and not counted and line.code in {"xI1", "xI16"}:
            return Step(state, _other_part(chosen, asked))
        return Step(state, line)
    if line.part.tracking is Tracking.SERIAL:
        return Step(state, stop("xI14", part=line.part.part_number))
    return lot_taken(state, chosen, line, known)


def _other_part(lot: LotRecord, asked: Requirement) -> Refusal:
    need = asked.part
    if need.tracking is Tracking.SERIAL:
        return stop("xI14", part=need.part_number)
    return stop("xK5", lot=lot.lot_number, part=lot.part.part_number, need=need.part_number)


def _lot_for(state: Installing, found: tuple[LotRecord, ...], build: Build) -> LotRecord | None:
    """Choose among lots of one number: the expected line's, else the only one wanted."""
    expected = build.named(state.chosen) or next(
        (each for each in build.requirements if not each.full), None
    )
    if expected is not None:
        for lot in found:
            if expected.accepts(lot.part.part_number):
                return lot
    wanted = [
        lot
        for lot in found
        if any(each.accepts(lot.part.part_number) for each in build.requirements)
    ]
    if len(wanted) == 1:
        return wanted[0]
    return found[0] if len(found) == 1 or not wanted else None


def _part(state: Installing, record: PartRecord, build: Build, known: Known) -> Step:
    part = record.part
    line = line_for(build, part, "")
    if isinstance(line, Said):
        return Step(state, line)
    if part.tracking is not Tracking.UNTRACKED and unassigned(record.stock):
        return now_tracked(state, record, line.line.line, known)
    if part.tracking is Tracking.SERIAL:
        return Step(
            state,
            stop(
                "xS3",
                what=phrase("is_part_number", pn=part.part_number),
                wanted=phrase("a_serial"),
                mark="S/N",
            ),
        )
    if part.tracking is Tracking.LOT:
        asked = Installing(parent=state.parent, chosen=line.line.line)
        said = idle(
            "install_line",
            part=part.part_number,
            parent=build.unit.state.serial,
            need=plain(line.open),
            k=sum(each.full for each in build.requirements),
            n=len(build.requirements),
        )
        return Step(asked, with_suggestion(said, line, known))
    return Step(
        InstallCount(parent=state.parent, line=line.line.line, part=part.part_number),
        idle(
            "install_count",
            n=plain(line.open),
            part=part.part_number,
            unit=part.unit,
            parent=build.unit.state.serial,
        ),
    )


def _label_refused(label: Label, scanned: Scanned, build: Build) -> Refusal:
    """Refuse a composite label whose serial or lot is not on record, or is the wrong kind."""
    named = parts(scanned)
    part = named[0].part if named else None
    said = label.part_number or label.customer_part
    if part is None and said:
        return stop("xI1", part=said, parent=build.unit.state.serial, list=needed(build))
    if part is not None:
        line = line_for(build, part, "")
        if isinstance(line, Said):
            return line
    if part is not None and part.tracking is Tracking.LOT and not label.lot:
        return stop("xK6", part=part.part_number)
    if part is not None and part.tracking is Tracking.SERIAL and not label.serial:
        if label.lot:
            return stop("xI14", part=part.part_number)
        return stop(
            "xS3",
            what=phrase("is_part_number", pn=part.part_number),
            wanted=phrase("a_serial"),
            mark="S/N",
        )
    missing = label.serial or label.lot
    return stop("xI6", sn=missing) if missing else unknown(scanned)


def _unknown(scanned: Scanned, state: Installing, build: Build, known: Known) -> Refusal:
    """Refuse a text nothing carries: never received, if the expected part's numbers are such."""
    expected = build.named(state.chosen) or next(
        (each for each in build.requirements if not each.full), None
    )
    if expected is None or not isinstance(scanned.code, FreeText):
        return unknown(scanned)
    if not validated(expected, known.policies):
        return unknown(scanned)
    scheme = serials_of(expected)
    if isinstance(scheme, Scheme) and fits(scheme, scanned.code.text):
        return stop("xI6", sn=scanned.code.text)
    return unknown(scanned)
