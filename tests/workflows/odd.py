"""What is odd at a step, as a case that is played, and where the steps are."""

from dataclasses import dataclass

from tests.play import PUMP_BUILT, RECEIVED

MARIA = "1001\n"
AT_BOARD = RECEIVED + "C.RECEIVE\nBOARD\nSHELF\n"
AT_SEAL = RECEIVED + "C.RECEIVE\nSEAL\nDOCK\n"
AT_WASHER = RECEIVED + "C.RECEIVE\nWASHER\nDOCK\n"
AT_NUMBER = RECEIVED + "C.BUILD\nPUMP\n"
AT_PUMP = AT_NUMBER + "P-1\n"
OPENED = PUMP_BUILT + "C.REMOVE\nP-1\n"
EMPTY = "\\x05"


def label(*fields: str) -> str:
    """Return a composite label of these fields."""
    return "[)>\\x1e06\\x1d" + "\\x1d".join(fields) + "\\x1e\\x04"


@dataclass(frozen=True, slots=True)
class Odd:
    """What leads to a step, what is odd there, and what is said: a code or tone, and the words."""

    before: str
    line: str
    code: str
    headline: str
    text: str
