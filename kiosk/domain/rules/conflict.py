"""Rules of conflicts: what contradicts itself waits for a supervisor (R2)."""

from kiosk.domain.messages import Phrase, Refusal, phrase, stop
from kiosk.domain.moment import from_us
from kiosk.domain.records import UnitRecord


def recorded_twice(unit: UnitRecord) -> Refusal | None:
    """Refuse a unit whose number another one bears too, telling where both came from (xY1)."""
    if len(unit.recorded) < 2:  # noqa: PLR2004 a number that two bear
        return None
    (here, first), (there, second), *_ = unit.recorded
    return stop(
        "xY1",
        sn=unit.state.serial,
        here=here,
        date=from_us(first),
        kiosk=there,
        other=from_us(second),
    )


def contradicted(unit: UnitRecord) -> Phrase:
    """Return why a unit in conflict is held."""
    return phrase("held_twice_recorded" if unit.recorded else "held_contradicted")
