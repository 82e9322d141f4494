"""The rules of what comes in, is started or gets a number, as the reference has them.

Each rule returns the code of the refusal that it expects, or "" and changes the book.
"""

from dataclasses import replace

from tests.model.book import GONE, REJECTED, RUN, WAITS, Book, Piece
from tests.model.plant import PARTS, SWITCHED


def lot(part: str, number: str) -> str:
    """Return a lot as an item; its number counts in either case."""
    return f"{part}/{number.casefold()}"


class Coming(Book):
    """What makes units, lots and counts."""

    def taken(self, number: str, receipt: str, but: str = "") -> str:
        """Return why a number cannot be given to a unit, or ""."""
        user = self.claimant(number)
        if user in {"", but}:
            return ""
        piece, status = self.pieces[user], self.status(user)
        if piece.receipt == receipt and status in {"available", "inspection", "on hold"}:
            return "xS7"
        if status == "installed":
            return "xR2"
        return "xR4" if piece.place in GONE else "xR1"

    def make(self, unit: str, piece: Piece, held: str = "") -> None:
        self.put(unit, piece)
        if held:
            self.hold(unit, "", held)

    def _comes(self, part: str, *, rejected: bool) -> str:
        if rejected:
            return REJECTED
        return WAITS if PARTS[part][2] else ""

    def receive(self, unit: str, piece: Piece, *, rejected: bool) -> str:
        refused = self.taken(piece.number, piece.receipt)
        if not refused:
            self.make(unit, piece, self._comes(piece.part, rejected=rejected))
        return refused

    def form(self, part: str) -> tuple[str, str]:
        """Return the series of a part's numbers and how they are written."""
        prefix = PARTS[part][1].partition("{")[0].casefold()
        return prefix, prefix + "{:02}"

    def generate(self, units: list[str], part: str, place: str, receipt: str) -> str:
        if not PARTS[part][1]:
            return "xR15"
        for unit in units:
            number = self.next_number(*self.form(part))
            piece = Piece(part=part, number=number, ours=True, receipt=receipt, place=place)
            self.make(unit, piece, self._comes(part, rejected=False))
        return ""

    def receive_goods(
        self, item: str, place: str, quantity: int, supplier: str, *, rejected: bool
    ) -> str:
        """Receive a quantity of a lot or a count; a lot comes from one supplier."""
        first = self.supplier(item) if "/" in item else ""
        if first and supplier and first != supplier:
            return "xL3"
        place = "HOLD" if rejected else place
        self.bring(item, place, quantity)
        held = self._comes(item.partition("/")[0], rejected=rejected)
        if held:
            self.hold(item, place, held)
        if "/" in item and supplier:
            self.now.suppliers[item] = supplier
        return ""

    def start(self, unit: str, part: str, number: str) -> str:
        """Start a run for a unit; without a number it gets the next one of its scheme."""
        user = self.claimant(number) if number else ""
        if user:
            return "xB2" if self.pieces[user].building else "xB1"
        if not number and not PARTS[part][1]:
            return "xR15"
        given = number or self.next_number(*self.form(part))
        piece = Piece(
            part=part, number=given, ours=not number, receipt="", place=RUN, building=True
        )
        self.make(unit, piece)
        return ""

    def renumber(self, unit: str, number: str) -> str:
        piece = self.pieces[unit]
        if piece.place in GONE:
            return "xV5"
        if not number and not PARTS[piece.part][1]:
            return "xR15"
        given = number or self.next_number(*self.form(piece.part))
        refused = self.taken(given, "-", but=unit)
        if refused:
            return refused
        if given == piece.number:
            return "xT16"
        retired = (*piece.retired, piece.number) if piece.ours else piece.retired
        self.put(unit, replace(piece, number=given, ours=not number, retired=retired))
        return ""

    def assign(self, units: list[str], part: str, place: str, number: str, receipt: str) -> str:
        """Make units of what lies somewhere without a number."""
        refused = self._unassignable(part, "serial", place, len(units))
        if refused:
            return refused
        if not number and not PARTS[part][1]:
            return "xR15"
        refused = self.taken(number, receipt) if number else ""
        if refused:
            return refused
        held = self.held(part, place)
        self.bring(part, place, -len(units))
        for unit in units:
            given = number or self.next_number(*self.form(part))
            piece = Piece(part=part, number=given, ours=not number, receipt=receipt, place=place)
            self.make(unit, piece, held)
        return ""

    def assign_lot(self, item: str, place: str, quantity: int) -> str:
        part = item.partition("/")[0]
        refused = self._unassignable(part, "lot", place, quantity)
        if refused:
            return refused
        held = self.held(part, place)
        self.bring(part, place, -quantity)
        self.bring(item, place, quantity)
        if held:
            self.hold(item, place, held)
        return ""

    def _unassignable(self, part: str, kind: str, place: str, quantity: int) -> str:
        if self.tracking[part].value != kind:
            return "xT8"
        there = self.lying[part, place]
        if there <= 0:
            return "xT10"
        return "xV3" if quantity > there else ""

    def in_stock(self, part: str) -> int:
        """Count the units of a part that are neither inside another nor gone."""
        found = (piece for piece in self.pieces.values() if piece.part == part)
        return sum(not piece.parent and piece.place not in GONE for piece in found)

    def lots_of(self, part: str) -> list[str]:
        return [
            item
            for (item, _), quantity in self.lying.items()
            if quantity > 0 and item.startswith(f"{part}/")
        ]


assert all(each in PARTS for each in SWITCHED)
