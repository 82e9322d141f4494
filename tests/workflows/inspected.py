"""A pump shop where what comes in is inspected, and stations with operation types of their own."""

from dataclasses import replace

from kiosk.importer.report import ImportKind
from tests.play import Shop

DAY = "2026-03-09 14:05"
CLERK, OTTO, MARIA = "1003\n", "1002\n", "1001\n"

CAME_IN = (
    CLERK
    + """\
C.RECEIVE
BOARD
DOCK
B-1
B-2
SEAL
DOCK
L-1
!key 40
WASHER
DOCK
!key 30
MOTOR
DOCK
M-1
C.DONE
"""
)
"""A clerk receives what is inspected, and a motor, which is not."""

INSPECTING = CAME_IN + OTTO + "C.INSPECT\n"


def inspects(shop: Shop, *parts: str) -> None:
    """Have what comes in of these parts wait for an inspection."""
    for number in parts or ("BOARD", "SEAL", "WASHER"):
        part = shop.part(number).part
        shop.record(replace(part, inspected=True), actor="admin:test")


def stationed(shop: Shop, types: str, **uses: str) -> None:
    """Define operation types, and let this station's tasks be of them."""
    shop.take(ImportKind.OPERATIONS, f"code,name,task,create_new,use_existing\n{types}")
    station = replace(shop.app.settings.station, **uses)
    shop.app.settings = replace(shop.app.settings, station=station)
    shop.session = shop.app.session(resume=False)
