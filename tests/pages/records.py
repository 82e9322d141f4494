"""What the tests of the tables share: a shop with every kind of record, and ways about it."""

from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Do, Intent, Open, Where
from kiosk.screens.values import Line, ListPage, TablePage, TypePage
from tests.pages.cell import Cell, words

SCHEMES = "name,pattern,letter_case,validates,note\nBOARDS,BRD-{yy}{week}-{seq:5},exact,yes,all\n"
CATEGORIES = "code,name,strategy\nBOARD,Boards,fifo\nRUBBER,Rubber,fefo\n"
OPERATIONS = "code,name,task,create_new,use_existing\nGOODS-IN,Goods in,receive,yes,no\n"


def furnish(cell: Cell) -> None:
    """Give the pump shop every kind of record, and sign a supervisor on."""
    cell.shop.take(ImportKind.SCHEMES, SCHEMES)
    cell.shop.take(ImportKind.CATEGORIES, CATEGORIES)
    cell.shop.take(ImportKind.OPERATIONS, OPERATIONS)
    cell.play("1001")


def table(cell: Cell) -> TablePage:
    return cell.on(TablePage)


def line(cell: Cell, code: str) -> Line:
    """Return the line of the page that begins with this."""
    (found,) = [each for each in table(cell).lines if words(each.cells[0]) == code]
    return found


def tapped(cell: Cell, code: str) -> Intent:
    does = line(cell, code).does
    assert does is not None
    return does


def opened(cell: Cell, kind: str, code: str, column: str) -> None:
    """Go the way of a finger: table, record, cell."""
    cell.take(Open(Where.TABLE, f"{kind}:"))
    cell.take(tapped(cell, code))
    cell.take(tapped(cell, column))


def typed(cell: Cell, value: str) -> None:
    """Type into the cell that is open."""
    cell.take(Do(cell.on(TypePage).send, value))


def said(cell: Cell) -> str:
    """Return what the band of the page says."""
    page = cell.page
    assert isinstance(page, TablePage | ListPage | TypePage)
    assert page.band is not None
    return words(page.band.detail)


def last(cell: Cell) -> tuple[str, str]:
    """Return kind and actor of the newest entry."""
    ((kind, actor),) = cell.shop.rows("select kind, actor from journal order by id desc limit 1")
    return str(kind), str(actor)


def entries(cell: Cell) -> list[tuple[object, ...]]:
    """Return all of the journal, and of the table of people."""
    journal = cell.shop.rows("select id, kind, payload from journal order by id")
    return [*journal, *cell.shop.rows("select * from people order by operator_id")]


def codes(cell: Cell) -> list[str]:
    return [words(each.cells[0]) for each in table(cell).lines]
