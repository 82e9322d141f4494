"""Rules of the plant for the pump shop."""

from kiosk.importer.report import ImportKind
from tests.play import Shop

HEADER = "code,action,part_number,supplier,lot,serial,place,role,lift,title,message\n"


def rules(shop: Shop, *rows: str) -> None:
    """Import rules; a row has the columns of `HEADER`."""
    shop.take(ImportKind.RULES, HEADER + "\n".join(rows))


RECALLED = (
    "FA-12,receive,BOARD,,,B-0*,,,no,FIELD ACTION FA-12,"
    '"{sn} is of the recalled series. Put it into the red box, {who}"'
)
COLD = (
    "COLD,receive,CHIP,,,,SHELF,,yes,CHIPS STAY DRY,{quantity} of lot {lot} may not go to {place}"
)
AUDIT = "AUDIT,build,P*,,,,,operator,no,BUILDS ARE STOPPED,The line is audited until Friday"
