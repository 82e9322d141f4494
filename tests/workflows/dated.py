"""A pump shop whose parts have dates and whose lots have an order of taking."""

from decimal import Decimal

from kiosk.domain.facts import OrderLine, OrderPlaced
from kiosk.domain.ids import PartNumber
from kiosk.importer.report import ImportKind
from tests.play import Shop

CATEGORIES = """\
code,name,strategy
RUBBER,Rubber,fefo
ELECTRO,Electronics,fifo
BULK,Bulk,none
"""

RULES = """\
part_number,tracking,category,expires_days,best_before_days,removal_days,alert_days
SEAL,lot,RUBBER,365,60,30,45
CHIP,lot,ELECTRO,,,,
GLUE,lot,BULK,90,,10,
MOTOR,serial,,100,,10,20
"""

PUMP = "C.BUILD\nPUMP\nP-1\nB-1\nB-2\nM-1\n"
"""A pump is begun; the seal is next."""

BOARDS = "1001\nC.RECEIVE\nBOARD\nDOCK\nB-1\nB-2\nMOTOR\nDOCK\nM-1\nC.DONE\n"


def dated(shop: Shop) -> Shop:
    """Give parts their date rules and categories."""
    shop.take(ImportKind.CATEGORIES, CATEGORIES)
    shop.take(ImportKind.PARTS, RULES)
    return shop


def label(lot: str, *, expiry: str = "", quantity: str = "", part: str = "SEAL") -> str:
    """Return a GS1 label as `play` writes it; `expiry` as YYMMDD."""
    said = f"]C1241{part}\\x1d10{lot}\\x1d"
    said += f"17{expiry}" if expiry else ""
    return said + (f"30{quantity}" if quantity else "")


def ordered(shop: Shop, number: str, supplier: str, part: str = "SEAL") -> None:
    """Place an order for a hundred of a part."""
    line = OrderLine(line="1", part_number=PartNumber(part), quantity=Decimal(100))
    shop.record(OrderPlaced(order=number, supplier=supplier, lines=(line,)))
