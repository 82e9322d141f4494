"""One fixed fact of every kind, and the entry that holds it."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from kiosk.domain.codes.taught import Meaning, TaughtLabel, TaughtPiece
from kiosk.domain.facts import (
    ADJUSTMENT,
    CUSTOMER,
    PRODUCTION,
    SCRAP,
    SUPPLIER,
    Archived,
    BomLine,
    BomReleased,
    Counted,
    Fact,
    HoldPlaced,
    LabelPrinted,
    LabelRequested,
    LabelTaught,
    LabelVerified,
    LocationDefined,
    LotInstalled,
    Moved,
    PolicySet,
    ReceiptPosted,
    Returned,
    Reversed,
    RunCompleted,
    RunStarted,
    ScanRefused,
    Scrapped,
    Shipped,
    ShortageAdjusted,
    StockInstalled,
    Uninstalled,
    UnitInstalled,
)
from kiosk.domain.ids import (
    BomVersion,
    EntryId,
    GroupId,
    LocationCode,
    PartNumber,
)
from kiosk.domain.journal import ScanEvidence, SealedEntry, joined, seal
from kiosk.store.codec import encode_envelope, encode_fact
from tests.store.samples_setup import EARLIER_SETUP, SETUP
from tests.store.samples_shared import (
    COUNTED,
    EARLIER_SHARED,
    HERE,
    LOT,
    PARENT,
    PART,
    RECEIPT,
    RUN,
    SHARED,
    UNIT,
    L,
    P,
    U,
    a_move,
)

GOLDEN = Path(__file__).parent / "golden"

SAMPLES: tuple[Fact, ...] = (
    BomReleased(
        parent=PART,
        version=BomVersion("0f" * 16),
        lines=(
            BomLine(
                line="1",
                component=PartNumber("M3 SCREW"),
                quantity=Decimal("0.5"),
                find_number="10",
                reference_designators=("R1", "R2"),
                optional=True,
                substitutes=(PartNumber("M3X6"),),
            ),
        ),
    ),
    LocationDefined(code=LocationCode("RACK 1"), name="Regal 1", parent="HALL"),
    PolicySet(name="serial_case", value="exact"),
    ReceiptPosted(receipt=RECEIPT, received=3, expected=4),
    Moved(item=U, moves=(a_move(U, HERE, "location:B2"),)),
    Counted(item=L, place=HERE, moves=(a_move(L, HERE, ADJUSTMENT, "0.000001"),)),
    ShortageAdjusted(
        part_number=PartNumber("M3 SCREW"),
        place=HERE,
        moves=(a_move(COUNTED, ADJUSTMENT, HERE, "2"),),
    ),
    Scrapped(item=U, reason="dropped", moves=(a_move(U, HERE, SCRAP),)),
    Shipped(item=U, customer="ACME", moves=(a_move(U, HERE, CUSTOMER),)),
    Returned(item=U, moves=(a_move(U, CUSTOMER, HERE),)),
    Archived(item=U, reason="lost", moves=()),
    HoldPlaced(item=L, place=HERE, title="wet"),
    LabelRequested(subject=L, copy=2, reason="torn off"),
    LabelPrinted(subject=L, copy=2, printer="Bench", how="seen"),
    LabelVerified(subject=U, copy=1, how="scanned_back"),
    RunStarted(
        run=RUN,
        unit=PARENT,
        part_number=PART,
        revision="B",
        serial="0007",
        serial_key="0007",
        scope=PART,
        generated=True,
        bom_version=BomVersion("0f" * 16),
    ),
    UnitInstalled(
        run=RUN,
        parent=PARENT,
        unit=UNIT,
        part_number=PART,
        position="U1",
        substitute_for=None,
        moves=(a_move(U, HERE, P, line="1"),),
    ),
    LotInstalled(
        run=RUN,
        parent=PARENT,
        lot=LOT,
        part_number=PART,
        substitute_for=PartNumber("OTHER"),
        moves=(a_move(L, HERE, P, "12.5", line="2"),),
    ),
    StockInstalled(
        run=RUN,
        parent=PARENT,
        part_number=PartNumber("M3 SCREW"),
        substitute_for=None,
        moves=(a_move(COUNTED, HERE, P, "4", line="3"),),
    ),
    Uninstalled(
        run=RUN,
        parent=PARENT,
        item=U,
        part_number=PART,
        disposition="hold",
        reason="noisy",
        moves=(a_move(U, P, HERE, line="1"),),
    ),
    RunCompleted(run=RUN, unit=PARENT, moves=(a_move(P, PRODUCTION, HERE),)),
    ScanRefused(code="xS1", headline="NOT KNOWN", text="Nobody knows “x”.", screen="Home"),
    Reversed(
        group=GroupId("ab" * 16),
        entries=(EntryId("cd" * 16),),
        reason="undone",
        about=(U,),
        moves=(a_move(U, HERE, SUPPLIER),),
    ),
    LabelTaught(
        label=TaughtLabel(
            name="ACME rings",
            sample="MFR|Q7\x1dµ",
            pieces=(
                TaughtPiece(before="", key="", meaning=Meaning.FIXED, text="MFR"),
                TaughtPiece(before="|", key="", meaning=Meaning.DATE_CODE),
            ),
            end="",
        )
    ),
    *SHARED,
    *SETUP,
)

EARLIER: Mapping[str, Fact] = {**EARLIER_SHARED, **EARLIER_SETUP}
"""Facts whose released bytes an earlier program wrote, with fewer fields; only read now."""

EVIDENCE = ScanEvidence(raw=b"]d1\x1d\xff", symbology="]d1", source="ttyACM0", entered="scanned")


def sealed(fact: Fact) -> SealedEntry:
    """Return the fixed entry that holds `fact`."""
    entry = SealedEntry(
        station_id=bytes(range(16)),
        seq=7,
        entry_id=bytes(range(16, 32)),
        group_id=bytes(range(32, 48)),
        kind=fact.kind,
        subjects=joined(fact.subjects),
        hlc=1_700_000_000_000_001,
        at_us=1_700_000_000_000_000,
        actor="pat",
        envelope=encode_envelope("sam", EVIDENCE),
        payload=encode_fact(fact),
        prev_hash=bytes(range(64, 96)),
        hash=b"",
    )
    return replace(entry, hash=seal(entry))


def written(fact: Fact) -> Mapping[str, str]:
    """Return what the golden file of a kind holds."""
    entry = sealed(fact)
    return {
        "kind": entry.kind,
        "subjects": entry.subjects,
        "envelope": entry.envelope,
        "payload": entry.payload,
        "hash": entry.hash.hex(),
    }


def golden(kind: str) -> Path:
    """Return the file of a kind as it is written now, with the fields it gained since."""
    return GOLDEN / (f"{kind}.now.json" if kind in EARLIER else f"{kind}.json")
