"""The reference: what one station holds, in plain dictionaries, and what undo gives back.

It knows nothing of the product: places and items are texts, an operation is a group of changes,
and a group that was taken back counts no more.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kiosk.domain.facts import Tracking
from tests.model.plant import PARTS

WAITS, REJECTED, REMOVED = "waits", "rejected", "removed"
"""Titles of holds; only the first may be ended, by an inspection."""

UNDO_S = 30
"""How long people may take back what they did last; supervisors may always."""

VOID, SCRAP, ARCHIVE, RUN = "void", "scrap", "archive", "run"
GONE = frozenset({SCRAP, ARCHIVE, VOID})


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A unit.

    Attributes:
        place: a location, `in PARENT`, or one of VOID, SCRAP, ARCHIVE and RUN.
        ours: its number was made here, and stays used whatever becomes of it.
        retired: numbers it bore that stay used.
        building: its run is open.
    """

    part: str
    number: str
    ours: bool
    receipt: str
    place: str
    line: str = ""
    retired: tuple[str, ...] = ()
    building: bool = False
    batch: str = ""

    @property
    def claims(self) -> frozenset[str]:
        own = {self.number} if self.place != VOID or self.ours else set[str]()
        return frozenset({*own, *self.retired})

    @property
    def parent(self) -> str:
        return self.place.removeprefix("in ") if self.place.startswith("in ") else ""


@dataclass(slots=True)
class Group:
    """What one operation changed.

    Attributes:
        before: of each unit, as it was; None for one that was made.
        went: the units that were there and are elsewhere since.
        moved: (item, place) → how much more lies there.
        holds: (item, place, title); `ended` are holds of whatever group.
        parents: units whose content changed; `completed` one whose run was closed.
    """

    actor: str
    at: int
    before: dict[str, Piece | None] = field(default_factory=dict[str, Piece | None])
    went: set[str] = field(default_factory=set[str])
    moved: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    fitted: Counter[tuple[str, str, str]] = field(default_factory=Counter[tuple[str, str, str]])
    holds: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    ended: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    parents: set[str] = field(default_factory=set[str])
    completed: str = ""
    switched: bool = False
    suppliers: dict[str, str] = field(default_factory=dict[str, str])
    undone: bool = False

    @property
    def empty(self) -> bool:
        return not (self.before or self.moved or self.holds or self.ended or self.switched)


class Book:
    """All that is true, changed by `Group`s: the newest is open while an operation runs."""

    def __init__(self) -> None:
        self.pieces: dict[str, Piece] = {}
        self.lying: Counter[tuple[str, str]] = Counter()
        self.fitted: Counter[tuple[str, str, str]] = Counter()
        self.groups: list[Group] = []
        self.drawn: Counter[str] = Counter()
        self.clock = 0
        self.tracking = {part: kind for part, (kind, *_) in PARTS.items()}

    def begin(self, actor: str) -> None:
        self.groups.append(Group(actor=actor, at=self.clock))

    @property
    def now(self) -> Group:
        return self.groups[-1]

    def put(self, unit: str, piece: Piece) -> None:
        """Let a unit be as said."""
        before = self.pieces.get(unit)
        self.now.before.setdefault(unit, before)
        if before is not None and before.place != piece.place:
            self.now.went.add(unit)
        self.pieces[unit] = piece

    def bring(self, item: str, place: str, quantity: int) -> None:
        """Let so much more of an item lie at a location."""
        self.lying[item, place] += quantity
        self.now.moved[item, place] += quantity

    def fit(self, parent: str, line: str, item: str, quantity: int) -> None:
        """Let so much more of an item be inside a unit."""
        self.fitted[parent, line, item] += quantity
        self.now.fitted[parent, line, item] += quantity
        self.now.parents.add(parent)

    def hold(self, item: str, place: str, title: str) -> None:
        self.now.holds.append((item, place, title))

    def standing(self) -> Iterator[tuple[int, Group]]:
        return ((at, each) for at, each in enumerate(self.groups) if not each.undone)

    def holding(self, item: str) -> list[tuple[tuple[int, int], str, str]]:
        """Return the holds on an item that nothing ended: which it is, its place, its title."""
        ended = {each for _, group in self.standing() for each in group.ended}
        return [
            ((at, number), place, title)
            for at, group in self.standing()
            for number, (held, place, title) in enumerate(group.holds)
            if held == item and (at, number) not in ended
        ]

    def held(self, item: str, place: str = "") -> str:
        """Return why an item is held: that it waits only where nothing else holds it."""
        titles = [title for _, at, title in self.holding(item) if at == place]
        return next((each for each in titles if each != WAITS), next(iter(titles), ""))

    def waiting(self, item: str) -> list[str]:
        """Return the places where some of an item waits for an inspection."""
        places = {place for _, place, title in self.holding(item) if title == WAITS}
        return sorted(each for each in places if not each or self.lying[item, each] > 0)

    def claimant(self, number: str) -> str:
        """Return the unit that uses a number, or ""."""
        return next((unit for unit, each in self.pieces.items() if number in each.claims), "")

    def supplier(self, lot: str) -> str:
        """Return who delivered a lot first, of those who said so."""
        said = (group.suppliers.get(lot, "") for _, group in self.standing())
        return next((each for each in said if each), "")

    def status(self, unit: str) -> str:
        """Return where a unit stands, in the product's words."""
        piece = self.pieces[unit]
        if piece.parent:
            return "installed"
        if piece.place in _STATUS:
            return _STATUS[piece.place]
        return {"": "available", WAITS: "inspection"}.get(self.held(unit), "on hold")

    def next_number(self, series: str, form: str) -> str:
        """Draw the next number that nothing uses."""
        while True:
            self.drawn[series] += 1
            number = form.format(self.drawn[series])
            if not self.claimant(number):
                return number

    def undo(self, actor: str, *, supervisor: bool) -> str:
        """Take back what somebody did last; return the code of the refusal, or ""."""
        own = [(at, each) for at, each in self.standing() if each.actor == actor]
        if not own or (self.clock - own[-1][1].at > UNDO_S and not supervisor):
            return "xS14"
        at, group = own[-1]
        if group.switched:
            return "xT19"
        if self._comes_back(group):
            return "xT20"
        later = [each for number, each in self.standing() if number > at]
        if any(_rests(each, group) for each in later) or self._used(group) or self._taken(group):
            return "xS13"
        self._take_back(group)
        return ""

    def _comes_back(self, group: Group) -> bool:
        """Whether units or lots would be in stock again of a part that has none by now."""
        units = [group.before[each] for each in group.went]
        there = [each for each in units if each and not each.parent and each.place not in GONE]
        lots = Counter[str]()
        for (item, _), more in group.moved.items():
            lots[item.partition("/")[0]] += more if "/" in item else 0
        return any(self.tracking[each.part] is not Tracking.SERIAL for each in there) or any(
            more < 0 and self.tracking[part] is not Tracking.LOT for part, more in lots.items()
        )

    def _used(self, group: Group) -> bool:
        """Whether some of what a group brought has gone on since."""
        lies = (self.lying[each] < more for each, more in group.moved.items() if more > 0)
        inside = (self.fitted[each] < more for each, more in group.fitted.items() if more > 0)
        return any(lies) or any(inside)

    def _taken(self, group: Group) -> bool:
        """Whether a number that a unit would have again is another's by now."""
        for unit, before in group.before.items():
            users = [self.claimant(each) for each in (before.claims if before else ())]
            if any(user not in {"", unit} for user in users):
                return True
        return False

    def _take_back(self, group: Group) -> None:
        group.undone = True
        self.lying.subtract(group.moved)
        self.fitted.subtract(group.fitted)
        for unit, before in group.before.items():
            now = self.pieces[unit]
            void = replace(now, place=VOID, line="", building=False)
            self.pieces[unit] = void if before is None else _with_given(before, now)


def _with_given(before: Piece, now: Piece) -> Piece:
    """Return a piece as it was; a number that was made here for it since stays used."""
    if not now.ours or now.number == before.number:
        return before
    return replace(before, retired=(*before.retired, now.number))


_STATUS = {SCRAP: "scrapped", ARCHIVE: "archived", VOID: "voided", RUN: "in production"}


def _rests(later: Group, group: Group) -> bool:
    """Whether a later group is about a unit that an earlier one made or moved."""
    about = {*later.before, *later.parents}
    return bool(about & group.before.keys()) or later.completed in group.parents
