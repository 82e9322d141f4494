"""Taking from a lot or from counted stock: the needed quantity at once, corrected after it."""

from dataclasses import replace
from decimal import Decimal

from kiosk.domain.facts import Tracking
from kiosk.domain.ids import PartNumber, lot_subject
from kiosk.domain.messages import Refusal, Said, Text, check, idle, ok, phrase, stop
from kiosk.domain.naming import slot_named
from kiosk.domain.quantity import BadQuantity, parse_quantity, plain
from kiosk.domain.records import Build, LotRecord, PartRecord, Requirement
from kiosk.domain.rules.install import (
    best_stock,
    count_refused,
    held_refused,
    lot_refused,
)
from kiosk.workflows.amounts import amount, whole
from kiosk.workflows.carried import Taken
from kiosk.workflows.commands import InstallLot, InstallStock
from kiosk.workflows.install_dates import (
    drawn_together,
    lifted_late,
    lot_late,
    onward_of,
    past_removal,
    with_onward,
)
from kiosk.workflows.install_old import now_tracked, too_little
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import InstallCount, Installing
from kiosk.workflows.step import Keyed, Known, not_here


def lot_taken(state: Installing, lot: LotRecord, line: Requirement, known: Known) -> Step:
    """Take what the line needs from the lot, or say why not (4.8)."""
    if state.just_out == lot_subject(lot.lot):
        return Step(state, stop("xU8"))
    wanted = state.wanted if state.wanted is not None else line.open
    if wanted > line.open:
        return Step(state, stop("xK8", n=plain(line.open), m=plain(wanted)))
    piece = whole(wanted, lot.part) if state.wanted is not None else wanted
    if isinstance(piece, BadQuantity):
        return Step(replace(state, wanted=None), stop("xL7", problem=piece.why))
    refused = lot_refused(lot, wanted, known.here, known.policies, known.sharing)
    best = best_stock(lot.stock, known.here, known.policies, known.sharing)
    if best is None or (refused is not None and refused.code != "xK1"):
        return Step(state, refused or stop("xK2", lot=lot.lot_number, used=phrase("never_used")))
    late = lot_late(lot, known)
    if late is not None:
        return Step(state, late)
    taking = Taken(
        lot=lot_subject(lot.lot),
        part=lot.part.part_number,
        line=line.line.line,
        location=best.location,
    )
    if refused is not None and lifted_late(lot, known):
        refused, wanted = None, best.quantity
    if refused is not None:
        exact = lot.part.part_number == line.line.component
        onward = onward_of(lot, best, wanted, known) if exact else ()
        short = replace(state, short=taking, short_has=best.quantity, onward=onward)
        return Step(short, refused if not onward else with_onward(refused, best, onward))
    aside = past_removal(lot.lot_number, lot.dates, known)
    return _take(state, taking, line, wanted, aside)


def _take(
    state: Installing, taking: Taken, line: Requirement, quantity: Decimal, aside: Said | None
) -> Step:
    words = aside or _taken_words(taking.part, line, quantity)
    counts = {"k": plain(line.filled + quantity), "n": plain(line.line.quantity)}
    return Step(
        Installing(parent=state.parent, taken=taking),
        words.knowing({"loc": taking.location, **counts}),
        InstallLot(
            parent=state.parent,
            lot=taking.lot,
            line=taking.line,
            location=taking.location,
            quantity=quantity,
        ),
    )


def _taken_words(part: PartNumber, line: Requirement, quantity: Decimal) -> Said:
    """Say what was taken of a lot; a substitute is said to be one (F5)."""
    facts = {"k": plain(line.filled + quantity), "n": plain(line.line.quantity)}
    if part == line.line.component:
        return ok("lot_taken", part=part, **facts)
    return check("xI19", part=line.line.component, pos=_slot(line), **facts)


def confirmed_short(state: Installing, short: Taken, build: Build) -> Step:
    """Take what the short lot has, as the operator confirmed (xK1), and what goes with it (I6)."""
    line = build.named(short.line)
    if line is None:
        return Step(replace(state, short=None, onward=()), idle("install_parent"))
    quantity = min(state.short_has, line.open)
    if not state.onward:
        return _take(state, short, line, quantity, None)
    return drawn_together(state, short, line, quantity)


def keyed(state: Installing, text: str, build: Build) -> Step:
    """Answer the keypad: it corrects the last taking, or sets how much of the next lot to take."""
    if state.taken is None and not state.asking:
        return Step(state, not_here(Keyed(text), phrase("ask_component")))
    quantity = parse_quantity(text)
    if isinstance(quantity, BadQuantity):
        return Step(state, stop("xL7", problem=quantity.why))
    if state.taken is None:
        wanting = replace(state, wanted=quantity, asking=False)
        return Step(wanting, idle("install_wanted", need=plain(quantity)))
    return _corrected(state, state.taken, quantity, build)


def _corrected(state: Installing, taken: Taken, quantity: Decimal, build: Build) -> Step:
    line = build.named(taken.line)
    if line is None:
        return Step(state, not_here(Keyed(plain(quantity)), phrase("ask_component")))
    before = sum((each.quantity for each in line.fitted if each.item == taken.lot), Decimal(0))
    room = line.open + before
    if quantity > room:
        return Step(state, stop("xK8", n=plain(room), m=plain(quantity)))
    piece = whole(quantity, line.part)
    if isinstance(piece, BadQuantity):
        return Step(state, stop("xL7", problem=piece.why))
    return Step(
        replace(state, asking=False),
        ok(
            "taken_corrected",
            part=line.part.part_number,
            quantity=plain(quantity),
            n=plain(line.line.quantity),
        ),
        InstallLot(
            parent=state.parent,
            lot=taken.lot,
            line=taken.line,
            location=taken.location,
            quantity=quantity,
            instead=True,
        ),
    )


def count_confirmed(state: InstallCount, text: str, build: Build, known: Known) -> Step:
    """Take a confirmed count of an untracked part; an empty text confirms what is needed."""
    line = build.named(state.line)
    if line is None or known.part is None:
        return Step(Installing(parent=state.parent), idle("install_parent"))
    part = known.part.part
    if part.tracking is not Tracking.UNTRACKED and not state.old:
        return now_tracked(Installing(parent=state.parent), known.part, state.line, known)
    quantity = amount(text, part) if text.strip() else line.open
    if isinstance(quantity, BadQuantity):
        return Step(state, stop("xL7", problem=quantity.why))
    if quantity > line.open:
        return Step(state, stop("xK10", n=plain(line.open), m=plain(quantity)))
    best = best_stock(known.part.stock, known.here, known.policies)
    held = _held(known.part, known) if best is None else None
    if held is not None:
        return Step(state, held)
    location = best.location if best is not None else known.here
    shown = best.quantity if best is not None else Decimal(0)
    if shown < quantity and state.old:
        return Step(state, too_little(known.part, location, shown, quantity))
    if shown < quantity:
        said = check("xK9", q=plain(shown), loc=location, n=plain(quantity))
    else:
        said = _counted_words(part.part_number, line, quantity)
    said = said.knowing({"loc": location, "parent": build.unit.state.serial})
    return Step(
        Installing(parent=state.parent),
        said,
        InstallStock(
            parent=state.parent,
            part_number=part.part_number,
            line=line.line.line,
            location=location,
            quantity=quantity,
            old=state.old,
        ),
    )


def _held(record: PartRecord, known: Known) -> Refusal | None:
    """Refuse what waits for inspection anywhere, or is on hold where it would be booked short."""
    name, stock = record.part.part_number, record.stock
    here = [each for each in stock if each.location == known.here]
    return count_refused(name, stock) or held_refused(name, here)


def _counted_words(part: PartNumber, line: Requirement, quantity: Decimal) -> Said:
    """Say what was taken of a counted part; a substitute is said to be one (F5)."""
    facts = {"k": plain(line.filled + quantity), "n": plain(line.line.quantity)}
    if part == line.line.component:
        return ok("stock_taken", part=part, quantity=plain(quantity), **facts)
    return check("xI19", part=line.line.component, sn=part, pos=_slot(line), **facts)


def _slot(line: Requirement) -> Text:
    return slot_named(line.free_position, line.line.line)
