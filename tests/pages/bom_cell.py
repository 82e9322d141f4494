"""A cell whose supervisor changes bills of material."""

from dataclasses import dataclass

from kiosk.domain.ids import PartNumber
from kiosk.importer.bom_draft import Draft
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.values import Line, ListPage, TablePage
from kiosk.store.bom_drafts import draft_of
from kiosk.store.bom_past import releases
from tests.pages.cell import Cell, action, does, note, words


@dataclass(slots=True)
class Boms:
    """The pages of one part's BOM, as a supervisor goes through them."""

    cell: Cell
    parent: str

    def begin(self) -> TablePage:
        """Open the BOM and begin its draft, or go on with it."""
        self.cell.take(Open(Where.BOM, self.parent))
        foot = self.cell.on(TablePage).foot
        (change,) = [each for each in foot if each.key not in {"back", "bom_past"}]
        self.cell.take(does(change))
        return self.cell.on(TablePage)

    def draft(self) -> TablePage:
        self.cell.take(Open(Where.BOM_DRAFT, self.parent))
        return self.cell.on(TablePage)

    def line(self, number: int) -> ListPage:
        self.cell.take(Open(Where.BOM_LINE, f"{number}:{self.parent}"))
        return self.cell.on(ListPage)

    def write(self, number: int, **cells: str) -> None:
        """Type what stands in cells of a line."""
        for name, text in cells.items():
            self.cell.take(Do(f"bom_set:{name}:{number}:{self.parent}", text))

    def add(self, component: str, quantity: str) -> None:
        """Add a line as its page does: the part is typed, then the quantity."""
        self.cell.take(Do(f"bom_set:component:new:{self.parent}", component))
        self.cell.take(Do(f"bom_set:quantity:{len(self.draft().lines)}:{self.parent}", quantity))

    def press(self, *keys: str) -> None:
        """Tap the buttons of these keys, one page after the other."""
        for key in keys:
            self.cell.take(does(action(self.cell.page.foot, key)))

    def release(self) -> TablePage:
        """Release the draft, asked once more."""
        self.draft()
        self.press("bom_release", "bom_release")
        return self.cell.on(TablePage)

    def past(self) -> list[list[str]]:
        self.cell.take(Open(Where.BOM_PAST, self.parent))
        return cells(self.cell.on(TablePage))

    def released(self) -> list[str]:
        """The components that are released."""
        self.cell.take(Open(Where.BOM, self.parent))
        return [words(each.cells[2]) for each in self.cell.on(TablePage).lines]

    def facts(self) -> list[tuple[str, str]]:
        """The version and the author of every release, the oldest first."""
        number = PartNumber(self.parent)
        found = self.cell.shop.app.store.read(lambda record: releases(record, number))
        return [(each.version, each.who) for each in reversed(found)]

    def begun(self) -> Draft | None:
        """Return the draft as it is kept."""
        number = PartNumber(self.parent)
        store = self.cell.shop.app.store
        return store.read(lambda record: draft_of(record.cursor(), number))


def cells(page: TablePage) -> list[list[str]]:
    return [[words(each) for each in line.cells] for line in page.lines]


def said(line: Line) -> list[str]:
    """What a draft's line is, and what is said of it."""
    return [words(each) for each in line.cells[-2:]]


def told(page: TablePage | ListPage) -> tuple[str, str]:
    """What the band says."""
    assert page.band is not None
    return words(page.band.headline), words(page.band.detail)


def cell_of(page: ListPage, title: str) -> str:
    return words(note(page.rows, title).sub)
