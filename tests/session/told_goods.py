"""The parts of a long shift in which goods come in: on order, listed, dated, to be inspected."""

from kiosk.domain.facts import LocationOwned
from kiosk.domain.ids import LocationCode
from kiosk.domain.link import ALONE, Link, LinkState
from kiosk.importer.report import ImportKind
from tests.play import Shop
from tests.workflows.dated import dated
from tests.workflows.inspected import inspects, stationed

OWN_WORDS = "Case, not needed, looked at"
"""A part's name and what people type here, in their own language."""


def allotted(shop: Shop) -> None:
    """Move a lot to a location of this station's own, linked with others."""
    store, shelf = shop.app.store, LocationCode("SHELF")
    shop.record(LocationOwned(code=shelf, station=store.station, station_name=store.station_name))
    shop.app.link.post(Link(state=LinkState.CONNECTED))
    shop.play("C.CANCEL\nC.RECEIVE\nSEAL\nDOCK\nL-9\n!key 5\nC.DONE\nC.MOVE\nL-9\nSHELF\nC.DONE")
    shop.app.link.post(ALONE)


def with_inspection(shop: Shop) -> None:
    """Receive what is inspected, split over lots and in part rejected, and inspect it."""
    shop.play("C.CANCEL\n1001")
    inspects(shop)
    shop.play(
        "C.RECEIVE\nBOARD\nDOCK\nB-71\n!key 2\nSEAL\nDOCK\nC.QTY\n!tap help\n!key 9\n!tap help"
    )
    shop.play("L-71\n!key 7\nC.REJECT\nL-71\n!key 2\nC.REJECT\nWASHER\nDOCK\n!key 5\nC.REJECT")
    shop.play(
        "!key 2\nC.DONE\nC.MOVE\nL-71\nDOCK\n!key 3\nSHELF\nC.DONE\nC.INSPECT\nL-71\n!tap help"
    )
    shop.play("SHELF\n!tap help\n!tap no\n!tap help\n!key 1\n!tap help\n!key wet")
    shop.play("B-71\n!tap help\n!key looked at\n!tap no\n!key\nWASHER\n!tap confirm receipt")
    shop.play("C.RECEIVE\nBOARD\nDOCK\nB-72\nC.DONE\nC.INSPECT\nB-72\n!tap yes\nC.DONE")
    stationed(shop, "IN,Goods in,receive,yes,yes\n", receive_as="IN")
    shop.play("1001\nC.RECEIVE\nBOARD\nSHELF\nB-72\nC.DONE")


def on_order(shop: Shop) -> None:
    """Receive on an order, with a supplier's list and without one, and close one of its lines."""
    asked = "order,line,part_number,quantity\nPO-1,1,BOARD,3\nPO-1,2,SEAL,5\nPO-1,3,CHIP,5"
    shop.take(ImportKind.ORDERS, asked)
    listed = "order,line,part_number,serial,notice\nPO-1,1,BOARD,B-91,N\nPO-1,1,BOARD,B-92,N"
    shop.take(ImportKind.ANNOUNCED, listed)
    shop.play("C.CANCEL\nPO-1\nC.RECEIVE\nPO-1\nSEAL\nDOCK\nL-91\n!key 5\nC.DONE")
    shop.play("C.RECEIVE\nPO-1\nBOARD\nDOCK\nB-91\nPO-1\n!tap close\n!tap close 3")
    shop.play("!key not needed\nC.DONE")


def with_dates(shop: Shop) -> None:
    """Receive lots and units that have dates, and take from the lots in their order."""
    dated(shop)
    shop.take(ImportKind.PARTS, "part_number,tracking,expires_days\nCASE,serial,\nFILM,lot,30")
    shop.take(ImportKind.BOM, "parent,component,quantity\nCASE,SEAL,8\nCASE,FILM,1")
    shop.play("C.CANCEL\nC.RECEIVE\nMOTOR\nDOCK\nC.QTY\n!key 2\n!tap help\nM-71\nM-72\nC.DONE")
    shop.play("C.RECEIVE\nSEAL\nDOCK\nD-1\n!key 5\nD-1\n!key 1\nC-1\n!key 9\nC.DONE")
    shop.play("C.BUILD\nCASE\nCS-1\n!tap help\nD-1\n!tap confirm\n!clock +336d\n!tap help")
    shop.play("C.RECEIVE\nFILM\nDOCK\nF-1\n!key 9\nSEAL\nDOCK\nD-2\n!key 9\nC.DONE")
    shop.play("C.BUILD\nCASE\nCS-2\n!tap help\nD-2\n!clock +31d\n!tap help")


def with_lists(shop: Shop) -> None:
    """Receive a list of serials that is good, and one of which a part is not."""
    shop.play("C.CANCEL\nC.RECEIVE\nMOTOR\nDOCK\n!tap paste M-81\\nM-82\n!tap help\n!tap confirm")
    shop.play("!tap paste M-82\\nM-83\n!tap help\n!tap confirm\nC.DONE")


def made_here(shop: Shop) -> None:
    """Make lots under their batches, and under a number of ours beside it."""
    shop.play("C.CANCEL\nC.MAKELOT\nCHIP\nWO-91\n!key 5\nDOCK\nC.DONE")
    shop.play("C.MAKELOT\nSEAL\nWO-92\n!key generate\n!key 5\n!tap help\nDOCK\nC.DONE")
