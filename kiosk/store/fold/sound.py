"""Whether a fact that was sealed elsewhere can be folded: one that errs must not stop the others.

The answer depends on the entry alone, so every station gives the same. The entry is kept and
relayed all the same, and indexed by its subjects, like one of a kind that is not known here.
"""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.domain.facts import BomReleased, Fact, Reversed
from kiosk.domain.journal import ID_BYTES
from kiosk.domain.quantity import MAX_MICRO, MICRO, micro

_MOST = Decimal(MAX_MICRO // MICRO)


def is_sound(fact: Fact, subjects: str) -> bool:
    """Whether `fact` is about what its entry was sealed to be about, and its values exist.

    Args:
        fact: as it was read.
        subjects: of the entry, as they are sealed: what it is found by when it is folded again.
    """
    if not {*fact.subjects} <= {*subjects.split(" ")}:
        return False
    try:
        if isinstance(fact, Reversed) and len(bytes.fromhex(fact.group)) != ID_BYTES:
            return False
        for each in _quantities(fact):
            # The size first: an exponent of nine digits would be multiplied out.
            if not (each.is_finite() and -_MOST < each < _MOST):
                return False
            micro(each)
    except ValueError:
        return False
    return True


def _quantities(fact: Fact) -> Iterator[Decimal]:
    for move in fact.moves:
        yield move.quantity
    if isinstance(fact, BomReleased):
        for line in fact.lines:
            yield line.quantity
