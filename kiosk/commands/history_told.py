"""What `kiosk history` answers, told to a person at the shell."""

from collections.abc import Iterator

from kiosk.commands.command import out
from kiosk.commands.history_answers import Line, PartTotals, RollUp
from kiosk.domain.facts import Tracking
from kiosk.domain.quantity import plain
from kiosk.store.as_built import Built

_AT = len("2026-11-21T08:30:00")


def tell_line(line: Line) -> None:
    """Print one entry on two lines: when and who, then what."""
    when = line.at[:_AT].replace("T", " ")
    who = line.operator
    if line.approved_by:
        who = f"{who}, approved by {line.approved_by}"
    out("  ".join(each for each in (when, who, line.place) if each))
    out(f"    {line.text}")


def tell_tree(built: Built) -> None:
    """Print an as-built tree."""
    out("")
    if not built.children:
        out(f"{_node(built)} holds nothing that was built into it.")
        return
    out("AS BUILT")
    out(_node(built))
    for line in _branches(built, ""):
        out(line)


def _branches(built: Built, indent: str) -> Iterator[str]:
    for index, child in enumerate(built.children, start=1):
        last = index == len(built.children)
        yield f"{indent}{'└─' if last else '├─'} {_node(child)}"
        yield from _branches(child, indent + ("   " if last else "│  "))


def _node(built: Built) -> str:
    at = f"{built.position}: " if built.position else ""
    if built.serial is not None:
        return f"{at}{built.serial} ({built.part})"
    lot = f", lot {built.lot}" if built.lot is not None else ""
    return f"{at}{plain(built.quantity)} {built.unit} {built.part}{lot}"


def tell_lot(rolled: RollUp) -> None:
    """Print where a lot came from, where it lies and every unit it went into."""
    out("")
    out(f"LOT {rolled.lot} OF {rolled.part}")
    for line in _roll_up(rolled):
        out(line)
    out("Used in nothing." if not rolled.used_in else "Used in:")
    for part, serial, quantity in rolled.used_in:
        out(f"  {serial} ({part}): {plain(quantity)} {rolled.unit}")


def tell_part(totals: PartTotals) -> None:
    """Print the totals of a part; what is only counted has no history of single pieces."""
    part = totals.part
    out("")
    out(f"{part.part_number} {part.name}: {part.tracking.value}".rstrip())
    for status, count in totals.units:
        out(f"  {count} {status}")
    for lot, on_hand in totals.lots:
        out(f"  lot {lot}: {plain(on_hand)} {part.unit} on hand")
    if part.tracking is Tracking.UNTRACKED:
        for line in _roll_up(totals.all_of_it):
            out(line)
        out("Counted only: no unit history.")
    elif not totals.units and not totals.lots:
        out("Nothing of it was received yet.")


def _roll_up(rolled: RollUp) -> Iterator[str]:
    if rolled.received or not rolled.made:
        yield f"Received {plain(rolled.received)} {rolled.unit}."
    if rolled.made:
        yield f"Made here: {plain(rolled.made)} {rolled.unit}."
    where = ", ".join(f"{plain(quantity)} at {place}" for place, quantity in rolled.on_hand)
    yield f"On hand: {where or 'nothing'}."
    named = (
        ("Installed", rolled.installed),
        ("Scrapped", rolled.scrapped),
        ("Shipped", rolled.shipped),
        ("Found beyond the book", rolled.adjusted),
    )
    for word, quantity in named:
        if quantity:
            yield f"{word}: {plain(quantity)} {rolled.unit}."


def tell_pending(copy: int) -> None:
    """Say that the newest label of a thing did not come out yet (D10)."""
    out("")
    out(f"Label pending: label {copy} was not printed yet.")
