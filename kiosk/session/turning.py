"""What a turn is made of: the moment it happens in, what is known, and what it decides."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.ids import (
    LocationCode,
    LotId,
    PartNumber,
    Subject,
    UnitId,
    subject_key,
    subject_kind,
)
from kiosk.domain.journal import ScanEvidence
from kiosk.domain.messages import Said
from kiosk.domain.moment import plant_zone
from kiosk.domain.people import Operator
from kiosk.domain.records import Thing
from kiosk.domain.rules.operation import SAFE_USES, Uses, allowance
from kiosk.domain.tracked import NO_OBSTACLES, Obstacles
from kiosk.session.inputs import Key, Scan, Tap
from kiosk.session.making import knowing_made
from kiosk.session.newest_known import knowing_newest
from kiosk.session.offering import knowing_offers
from kiosk.session.ordering import knowing_order
from kiosk.session.ports import Look
from kiosk.session.receiving import knowing_receipt
from kiosk.session.saved import Standing
from kiosk.workflows.commands import Command
from kiosk.workflows.states import State
from kiosk.workflows.step import Fresh, Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The outside of a turn: the time, the station's location, new identifiers.

    Attributes:
        lifted: codes of the refusals of this very input that a supervisor lets pass.
        uses: the operation types that the station's tasks are.
    """

    now: datetime
    here: LocationCode
    fresh: Fresh
    lifted: tuple[str, ...] = ()
    uses: Uses = SAFE_USES


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What is to happen.

    Attributes:
        standing: where the operator stands next; with a command, only once that is recorded.
        operator: who acts, None while locked.
        raw: the scan that led here, as it came; None for a tap.
        entered: scanned, typed or tapped (E13).
        notice: said with the verdict, where one of several codes was taken (xS4).
        ignored: codes that came with it and count for nothing; each is recorded as refused.
        approved_by: who lent the right to this command alone; "" where none was lent.
        lifted: codes of the refusals that a supervisor lets the input pass.
        told: the rules of the plant that were let pass with them.
        event: the input that a badge may repeat, if a rule refuses what it is to record; None
            where none may.
    """

    standing: Standing
    said: Said
    operator: Operator | None
    command: Command | None = None
    things: tuple[Thing, ...] = ()
    raw: Scan | None = None
    entered: str = "tapped"
    notice: Said | None = None
    ignored: tuple[Scan, ...] = ()
    approved_by: str = ""
    lifted: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    event: Scan | Key | Tap | None = None

    @property
    def evidence(self) -> ScanEvidence | None:
        """The scan that led here, as an entry keeps it (R7)."""
        if self.raw is None:
            return None
        return ScanEvidence(
            raw=self.raw.raw,
            symbology=self.raw.symbology,
            source=self.raw.source,
            entered=self.entered,
        )


def known_of(look: Look, state: State, operator: Operator, moment: Moment) -> Known:
    """Read what `state` needs to know."""
    needs = state.needs
    zone = plant_zone(look.policies["time_zone"])
    known = Known(
        now=moment.now.astimezone(zone),
        operator=operator,
        here=moment.here,
        policies=look.policies,
        fresh=moment.fresh,
        part=look.part(needs.part) if needs.part is not None else None,
        build=look.build(needs.build) if needs.build is not None else None,
        item=item_of(look, needs.item),
        conflicts=look.conflicts() if needs.conflicts else (),
        case=look.case(needs.conflict) if needs.conflict else None,
        resolved=look.resolved(needs.conflict) if needs.conflict else None,
        sharing=look.sharing,
        obstacles=_obstacles(look, state, moment),
        lifted=moment.lifted,
        may=allowance(moment.uses, look.operation_type),
    )
    known = knowing_newest(look, state, None, known)
    known = knowing_order(look, state, None, knowing_made(look, state, None, known))
    return knowing_receipt(look, state, None, knowing_offers(look, state, None, known))


def _obstacles(look: Look, state: State, moment: Moment) -> Obstacles:
    part = state.needs.part
    return look.obstacles(part, moment.now) if state.needs.obstacles and part else NO_OBSTACLES


def item_of(look: Look, subject: Subject) -> Thing | None:
    """Return the unit, lot or part that a subject is; None for all else."""
    key = subject_key(subject)
    match subject_kind(subject):
        case "unit":
            return look.unit(UnitId(key))
        case "lot":
            return look.lot(LotId(key))
        case "part":
            return look.part(PartNumber(key))
        case _:
            return None
