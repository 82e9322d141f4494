"""Which locations a station keeps, as the rules of allotments ask for it."""

from collections.abc import Mapping

from sqlalchemy import bindparam, select

from kiosk.domain.ids import LocationCode
from kiosk.domain.rules.allotment import Owner
from kiosk.store.driver import Cursor
from kiosk.store.schema_shared import PLACE_OWNER
from kiosk.store.sql import compiled

_OWNERS = compiled(
    select(PLACE_OWNER.c.code, PLACE_OWNER.c.owner, PLACE_OWNER.c.name).where(
        PLACE_OWNER.c.owner != bindparam("nobody")
    )
)


def owners(cursor: Cursor) -> Mapping[LocationCode, Owner]:
    """Return the locations that a station keeps, with that station."""
    return {
        LocationCode(str(code)): Owner(station=str(station), name=str(name))
        for code, station, name in cursor.execute(_OWNERS, ("",)).fetchall()
    }
