"""A shop that is backed up, works on, and is put back from that backup."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from kiosk.app import outside
from kiosk.domain.ids import LocationCode
from kiosk.operations.ports import Acting
from kiosk.store.backing_up import back_up, restore
from kiosk.store.store import Store
from tests.play import AT, PUMP_SHOP, Shop, open_shop

ADMIN = Acting(actor="admin:test", evidence=None, here=LocationCode(""))
BOARDS = "1001\nC.RECEIVE\nBOARD\nDOCK\n"


def backed_up(shop: Shop, name: str = "monday.db") -> Path:
    """Return a backup of the shop's record, outside of its folder."""
    database = shop.app.settings.database
    file = database.parent.parent / name
    back_up(database, file, shop.app.clock())
    return file


def put_back(shop: Shop, file: Path) -> None:
    """Restore the record of a shop that is closed."""
    database = shop.app.settings.database
    outer = outside(shop.app.clock, database.parent)
    restore(file, database, lambda path: Store(path, outer, ""), ADMIN)


def forget_marks(folder: Path) -> None:
    """Lose the file of marks, as with the disk that it was on."""
    for each in folder.glob("numbers-*.marks"):
        each.unlink()


@contextmanager
def restored_shop(folder: Path, lost: str = "", *, marks: bool = False) -> Generator[Shop]:
    """A shop whose record lacks what was played as `lost` after its backup.

    It comes to a new machine, with nothing beside it; with `marks` to where it was.
    """
    first = open_shop(folder / "kiosk", PUMP_SHOP)
    first.play(f"!clock {AT}\n{BOARDS}!key 5\nC.DONE")
    file = backed_up(first)
    first.play(lost)
    first.close()
    if not marks:
        forget_marks(folder / "kiosk")
        first.app.settings.database.unlink()
    put_back(first, file)
    shop = open_shop(folder / "kiosk")
    shop.play(f"!clock {AT}")
    yield shop
    shop.close()


def newest_told(shop: Shop) -> None:
    """Say all there is to say of newest labels, in a shop that goes on as a new station."""
    shop.play("C.CANCEL\n1001\nC.RECEIVE\nBOARD\nDOCK\n!key 1\n!tap help\n!key BRD-00900")
    shop.play("!tap help\n!key BRD-00900\n!key 1\nC.DONE\nC.NEWEST\n!tap help\nBOARD\nC.CANCEL")
    shop.play("1002\nC.NEWEST\nRIG\n!tap decide none\n!tap help\n1001\nC.CANCEL\n1001")
