"""The same for what stations share: ends, labels, versions, tracking, rights, decisions."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise, product

from kiosk.domain.facts import (
    SCRAP,
    Archived,
    BomReleased,
    ConflictResolved,
    Fact,
    FileAttached,
    LocationOwned,
    LotInstalled,
    LotMade,
    LotReceived,
    PartDefined,
    ReceiptPosted,
    RightsSet,
    RunCompleted,
    RunStarted,
    Scrapped,
    Shipped,
    StockInstalled,
    StockReceived,
    SupplierLabelRead,
    Tracking,
    Uninstalled,
    UnitInstalled,
    UnitReceived,
    UnitsMerged,
)
from kiosk.domain.ids import Subject, operator_subject, part_subject, unit_subject
from kiosk.domain.journal import SealedEntry
from kiosk.domain.rights import NEEDED
from kiosk.store.fold.conflicts import conflict_id
from tests.store.reference import Life, Named, Order, World

RECEIPTS = {
    UnitReceived.kind: Tracking.SERIAL,
    LotReceived.kind: Tracking.LOT,
    LotMade.kind: Tracking.LOT,
    StockReceived.kind: Tracking.UNTRACKED,
}
TOLD_APART = {"expiry", "date_code", "manufacturer"}


class SharedWorld(World):
    """All that stations put on record, with what follows from their sharing it."""

    def __init__(self, entries: Iterable[SealedEntry]) -> None:
        super().__init__(entries)
        self.standing = [(e, fact) for e, fact in self.happened if self.stands(e)]
        for life in self.lives.values():
            self._ended(life)
            self._superseded(life)
        self._labels()
        self._tracking()
        self._rights()
        self._decided_twice()

    def open(self) -> set[Named]:
        """The conflicts that no standing decision sorts after."""
        decided: dict[str, Order] = {}
        for entry, fact in self.standing:
            if isinstance(fact, ConflictResolved):
                decided[fact.conflict] = entry.order
        never: Order = (0, b"", 0)
        return {
            (kind, subjects)
            for (kind, subjects), cause in self.conflicts.items()
            if decided.get(_id(kind, subjects), never) <= cause
        }

    def owners(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for _, fact in self.standing:
            if isinstance(fact, LocationOwned):
                found[fact.code] = fact.station
        return {code: station for code, station in found.items() if station}

    def files(self) -> list[tuple[str, str]]:
        facts = [fact for _, fact in self.standing if isinstance(fact, FileAttached)]
        return sorted((fact.item, fact.name) for fact in facts)

    def _ended(self, life: Life) -> None:
        parent = unit_subject(life.made.unit)
        ended = [entry.order for entry, fact in self.standing if _ends(fact, parent)]
        if not self.stands(life.first):
            ended.append(life.first.order)
        for entry, fact in self.standing:
            into = isinstance(fact, UnitInstalled | LotInstalled | StockInstalled)
            if into and unit_subject(fact.parent) == parent and ended:
                item = next(each for each in fact.subjects if each != parent)
                if min(ended) < entry.order:
                    self.flag("built_after", (parent, item), entry.order)

    def _superseded(self, life: Life) -> None:
        run, first = life.made, life.first
        if not isinstance(run, RunStarted) or not self.stands(first):
            return
        before = [
            (entry.station_id, fact.version)
            for entry, fact in self.happened
            if isinstance(fact, BomReleased)
            and fact.parent == run.part_number
            and entry.order < first.order
        ]
        if before and before[-1][0] != first.station_id and before[-1][1] != run.bom_version:
            subjects = (part_subject(run.part_number), unit_subject(run.unit))
            self.flag("superseded_bom", subjects, first.order)

    def _labels(self) -> None:
        said: dict[str, dict[tuple[bytes, frozenset[tuple[str, str]]], Order]] = defaultdict(dict)
        for entry, fact in self.standing:
            if isinstance(fact, SupplierLabelRead) and fact.item.startswith("lot:"):
                fields = frozenset(pair for pair in fact.fields if pair[0] in TOLD_APART)
                said[fact.item].setdefault((entry.station_id, fields), entry.order)
        for lot, readings in said.items():
            for (one, first), (other, second) in product(readings.items(), repeat=2):
                both = dict(one[1]).keys() & dict(other[1]).keys()
                if one[0] != other[0] and any(
                    dict(one[1])[name] != dict(other[1])[name] for name in both
                ):
                    self.flag("lot_differs", (lot,), max(first, second))

    def _tracking(self) -> None:
        for entry, fact in self.standing:
            if not isinstance(fact, UnitReceived | LotReceived | StockReceived | LotMade):
                continue
            before = [
                (known.station_id, defined.tracking)
                for known, defined in self.happened
                if isinstance(defined, PartDefined)
                and defined.part_number == fact.part_number
                and known.order < entry.order
            ]
            switches = [new for old, new in pairwise(before) if old[1] is not new[1]]
            if (
                switches
                and before[-1][1] is not RECEIPTS[fact.kind]
                and switches[-1][0] != entry.station_id
            ):
                subjects = (fact.subjects[0], part_subject(fact.part_number))
                self.flag("tracking_changed", subjects, entry.order)

    def _rights(self) -> None:
        rights: dict[str, RightsSet] = {}
        seen: set[bytes] = set()
        for entry, fact in self.standing:
            right = rights.get(entry.actor)
            if right is not None and entry.group_id not in seen and _lacks(entry, right):
                seen.add(entry.group_id)
                actor = operator_subject(right.operator_id)
                about = fact.subjects or (actor,)
                if isinstance(fact, UnitReceived | LotReceived | StockReceived):
                    about = (part_subject(fact.part_number), f"receipt:{fact.receipt}", actor)
                self.flag("unauthorised", about, entry.order)
            if isinstance(fact, RightsSet):
                rights[fact.operator_id] = fact

    def _decided_twice(self) -> None:
        """Each decision against the last before it that it knew nothing of, at another station."""
        made: dict[str, list[tuple[SealedEntry, ConflictResolved, bool]]] = defaultdict(list)
        groups: dict[bytes, list[Fact]] = defaultdict(list)
        for entry, fact in self.standing:
            before = groups[entry.group_id]
            if isinstance(fact, ConflictResolved) and not any(
                isinstance(each, ConflictResolved) for each in before
            ):
                made[fact.conflict].append((entry, fact, bool(before)))
            before.append(fact)
        for decisions in made.values():
            for at, (entry, fact, corrected) in enumerate(decisions):
                apart = [
                    each
                    for each in decisions[:at]
                    if each[0].station_id != entry.station_id
                    and each[0].entry_id.hex() not in fact.known
                ]
                about = {*fact.about}
                if not apart or any(each.startswith("decision:") for each in about):
                    continue
                first, other, corrected_too = apart[-1]
                if corrected or corrected_too:
                    pair = {f"decision:{each.entry_id.hex()}" for each in (first, entry)}
                    self.flag("decided_twice", {*about, *other.about, *pair}, entry.order)


def _id(kind: str, subjects: tuple[str, ...]) -> str:
    return conflict_id(kind, [Subject(each) for each in subjects])


def _ends(fact: Fact, parent: str) -> bool:
    match fact:
        case RunCompleted(unit=unit) | UnitsMerged(unit=unit):
            return unit_subject(unit) == parent
        case Scrapped(item=item) | Shipped(item=item) | Archived(item=item):
            return item == parent
        case Uninstalled(item=item, moves=moves):
            return item == parent and moves[-1].target == SCRAP
        case _:
            return False


def _lacks(entry: SealedEntry, right: RightsSet) -> bool:
    needed = NEEDED.get(entry.kind)
    if needed is None or entry.kind == ReceiptPosted.kind:
        return False
    if right.role not in {each.value for each in needed}:
        return True
    if not right.access_until:
        return False
    at = datetime.fromtimestamp(entry.at_us / 1e6, UTC) - timedelta(hours=12)
    return at.date() > date.fromisoformat(right.access_until)
