"""The rules of what is moved, inspected, built in, taken out and archived, and of switching."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.facts import Tracking
from tests.model.book import ARCHIVE, GONE, REJECTED, REMOVED, RUN, SCRAP, WAITS
from tests.model.coming import Coming
from tests.model.plant import BOMS, HERE, OPTIONAL


class Going(Coming):
    """All that the plant does."""

    def move(self, unit: str, target: str) -> str:
        piece = self.pieces[unit]
        if piece.parent:
            return "xV2"
        if piece.place in {*GONE, RUN}:
            return "xV5"
        if piece.place == target:
            return "xV4"
        if self.held(unit) not in {"", WAITS} and target != "HOLD":
            return "xV1"
        self.put(unit, replace(piece, place=target))
        return ""

    def move_goods(self, item: str, source: str, target: str, quantity: int) -> str:
        if quantity > self.lying[item, source]:
            return "xV3"
        if source == target:
            return "xV4"
        held = self.held(item, source)
        if held not in {"", WAITS} and target != "HOLD":
            return "xV1"
        self.bring(item, source, -quantity)
        self.bring(item, target, quantity)
        if held and not self.held(item, target):
            self.hold(item, target, held)
        return ""

    def inspect(self, unit: str, *, fails: bool) -> str:
        if WAITS not in [title for _, _, title in self.holding(unit)]:
            return "xJ1"
        self._end(unit, {""})
        if fails:
            self.hold(unit, "", REJECTED)
        self.now.before.setdefault(unit, self.pieces[unit])
        return ""

    def inspect_goods(self, item: str, place: str, failing: int, *, supervisor: bool) -> str:
        """Inspect what lies somewhere: what fails of it goes to quarantine, or all is held."""
        part, _, number = item.partition("/")
        counted = self.tracking[part] is Tracking.UNTRACKED or number
        if not counted or not self.waiting(item):
            return "xJ1"
        there = self.lying[item, place]
        if failing > there:
            return "xV3"
        partly = 0 < failing < there
        if partly and place == "HOLD":
            return "xJ3"
        if partly and not supervisor:
            return "xJ2"
        empty = {at for _, at, _ in self.holding(item) if not self.lying[item, at]}
        self._end(item, {place, *empty})
        if partly:
            self.bring(item, place, -failing)
            self.bring(item, "HOLD", failing)
            self.hold(item, "HOLD", REJECTED)
        elif failing:
            self.hold(item, place, REJECTED)
        return ""

    def _end(self, item: str, places: set[str]) -> None:
        for hold, at, title in self.holding(item):
            if title == WAITS and at in places:
                self.now.ended.append(hold)

    def archive(self, unit: str) -> str:
        piece = self.pieces[unit]
        if piece.parent:
            return "xV2"
        if piece.place in GONE:
            return "xV5"
        self.put(unit, replace(piece, place=ARCHIVE, building=False))
        return ""

    def archive_goods(self, item: str, place: str) -> str:
        if self.lying[item, place] <= 0:
            return "xV3"
        self.bring(item, place, -self.lying[item, place])
        return ""

    def _inside(self, unit: str) -> Iterator[str]:
        """Give the units that a unit is inside of."""
        while unit := self.pieces[unit].parent:
            yield unit

    def content(self, parent: str, line: str) -> int:
        """Return how much is inside a unit on a line."""
        units = sum(each.parent == parent and each.line == line for each in self.pieces.values())
        goods = (more for at, more in self.fitted.items() if at[:2] == (parent, line))
        return units + sum(goods)

    def _closed(self, parent: str, line: str, quantity: int) -> str:
        piece = self.pieces[parent]
        if not piece.building:
            return "xI15"
        open_ = BOMS[piece.part][line][1] - self.content(parent, line)
        if open_ <= 0:
            return "xI5"
        return "xK8" if quantity > open_ else ""

    def install(self, parent: str, line: str, unit: str) -> str:
        refused = self._closed(parent, line, 1)
        if refused:
            return refused
        piece = self.pieces[unit]
        if unit in {parent, *self._inside(parent)}:
            return "xI12"
        if piece.parent:
            return "xI4" if piece.parent == parent else "xI3"
        if piece.place in GONE:
            return "xI6" if piece.place == "void" else "xI10"
        held = self.held(unit)
        if held:
            return "xI17" if held == WAITS else "xI7"
        if piece.place == RUN:
            return "xI9"
        self.put(unit, replace(piece, place=f"in {parent}", line=line))
        self.now.parents.add(parent)
        return ""

    def install_goods(self, parent: str, line: str, item: str, place: str, quantity: int) -> str:
        """Build in a quantity; of what is only counted the book may be short."""
        refused = self._closed(parent, line, quantity)
        if refused:
            return refused
        part, _, number = item.partition("/")
        there = self.lying[item, place]
        held = self.held(item, place)
        if held and there > 0:
            return "xI17" if held == WAITS else "xI7"
        if there < quantity:
            if number:
                return "xK1"
            if self.tracking[part] is not Tracking.UNTRACKED:
                return "xT10"
        self.bring(item, place, -min(there, quantity))
        self.fit(parent, line, item, quantity)
        return ""

    def remove(self, parent: str, line: str, item: str, quantity: int, to: str) -> str:
        """Take something out of a unit: `to` stock, hold or scrap."""
        if not self.pieces[parent].building:
            return "xU7"
        piece = self.pieces.get(item)
        inside = self.fitted[parent, line, item]
        if piece is not None:
            inside = int((piece.parent, piece.line) == (parent, line))
        if not 0 < quantity <= inside:
            return "xU5" if inside else "xU1"
        self.now.parents.add(parent)
        if piece is not None:
            self.put(item, replace(piece, place=SCRAP if to == "scrap" else HERE, line=""))
        else:
            self.fit(parent, line, item, -quantity)
        self._put_away(item, quantity, to)
        return ""

    def _put_away(self, item: str, quantity: int, to: str) -> None:
        goods = item not in self.pieces
        if goods and to != "scrap":
            self.bring(item, "HOLD" if to == "hold" else HERE, quantity)
        if to == "hold":
            self.hold(item, "HOLD" if goods else "", REMOVED)

    def missing(self, parent: str) -> list[str]:
        """Return the parts that a run still needs."""
        part = self.pieces[parent].part
        return [
            component
            for line, (component, quantity) in BOMS[part].items()
            if (part, line) not in OPTIONAL and self.content(parent, line) < quantity
        ]

    def complete(self, parent: str) -> str:
        piece = self.pieces[parent]
        if not piece.building:
            return "xC5"
        if self.missing(parent):
            return "xC1"
        self.put(parent, replace(piece, place=HERE, building=False))
        self.now.completed = parent
        return ""

    def switch(self, part: str, to: Tracking, places: tuple[str, ...], *, archive: bool) -> str:
        """Track a part otherwise, and archive what lies without a number."""
        switched = to is not self.tracking[part]
        stock = [(part, place) for place in places if self.lying[part, place]]
        if switched:
            refused = self._blocked(part)
            if refused:
                return refused
            self.tracking[part] = to
            self.now.switched = True
        elif not (archive and stock):
            return "xT10"
        if archive:
            for item, place in stock:
                self.bring(item, place, -self.lying[item, place])
        return ""

    def _blocked(self, part: str) -> str:
        kind = self.tracking[part]
        if kind is Tracking.SERIAL and self.in_stock(part):
            return "xT1"
        if kind is Tracking.LOT and self.lots_of(part):
            return "xT2"
        runs = (unit for unit, piece in self.pieces.items() if piece.building)
        return "xT3" if any(part in self.missing(each) for each in runs) else ""
