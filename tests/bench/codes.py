"""How many scanned texts are read a second, a mix of what comes to a goods-in bench."""

import time

from kiosk.domain.codes.own import print_unit
from kiosk.domain.codes.reader import read_code
from kiosk.domain.ids import UnitId
from tests.bench.figures import Figure

TEXTS = (
    print_unit(UnitId("0123456789ABCDEF")),
    "SN-2026-000123",
    "]E09520123456788",
    "]d2010952012345678810ABC123\x1d17261231210042\x1d3025",
    "https://id.example.com/01/09520123456788/10/ABC?17=261231",
    "[)>\x1e06\x1dP81-1\x1d1PMC34\x1dQ3\x1d1TQJ13P\x1dKPO-1\x1d9D2310\x1d4LMX\x1d1VTI\x1e\x04",
    "{pbn:PICK7,on:GB7,pc:C1234,pm:RC-0402,qty:250,mc:,cc:1,hp:null}",
    "QTY:5 PN:BOLT-1 PO:311/3 MFR:ACME MPN:B1 RoHS",
)
ROUNDS = 2_000
GOAL = 1_000


def reading() -> Figure:
    """Return how many codes are read a second, after the first that loads the tables."""
    for text in TEXTS:
        read_code(text)
    begun = time.perf_counter()
    for _ in range(ROUNDS):
        for text in TEXTS:
            read_code(text)
    a_second = ROUNDS * len(TEXTS) / (time.perf_counter() - begun)
    return Figure(
        name="codes read a second",
        value=round(a_second),
        unit="1/s",
        goal=f"at least {GOAL}",
        met=a_second >= GOAL,
    )
