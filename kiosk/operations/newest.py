"""Asking for the newest number that was printed, and putting the answer on record (A3)."""

from kiosk.domain.facts import NewestTold, PartDefined
from kiosk.domain.messages import Phrase, Refusal, phrase, stop
from kiosk.domain.moment import from_us
from kiosk.domain.rules.newest import newest_of
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.newest_states import TellNewest


def newest_refused(
    tx: Tx, part: PartDefined, series: str, what: Phrase | None = None, *, lots: bool = False
) -> Refusal:
    """Refuse to give a number before the newest of its series was told.

    Beside what the words say, the refusal names the series, for the task that asks.

    Args:
        tx: the transaction that was to give one.
        part: whose number it is.
        series: that it is of.
        what: which label is asked for; None for the newest of the part.
        lots: they are lot numbers.
    """
    restored = tx.restored
    copied_us = restored.copied_us if restored is not None else 0
    why = phrase("newest_behind")
    if copied_us:
        why = phrase("newest_restored", time=from_us(copied_us))
    return stop(
        "xR46",
        part=part.part_number,
        why=why,
        what=what or newest_of(part.part_number),
        series=series,
        lots=int(lots),
    )


def tell_newest(tx: Tx, command: TellNewest) -> Verdict:
    """Record which number was printed last; the series goes on after it and all that is known."""
    entry = tx.append(
        NewestTold(
            part_number=command.part_number,
            series=command.series,
            lots=command.lots,
            number=command.number,
            last=command.last,
        )
    )
    tx.note_number(command.series, command.last, most=command.last)
    return Recorded(entry)
