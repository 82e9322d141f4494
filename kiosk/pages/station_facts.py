"""What a supporter asks for of a station: versions, sizes, places."""

import shutil

from kiosk.app import App
from kiosk.devices.versions import versions
from kiosk.domain.messages import Text, phrase
from kiosk.screens.parts import Field

_MEGABYTE = 1_000_000


def station_facts(app: App, verified: Text) -> tuple[Field, ...]:
    """Return the facts; `verified` says when every seal of the record held."""
    found = versions()
    database = app.settings.database
    size = database.stat().st_size / _MEGABYTE
    free = shutil.disk_usage(database.parent).free / _MEGABYTE
    python = f"{found['python']}, Qt {found.get('qt', '-')}"
    return (
        Field(name=phrase("fact_version"), value=found["kiosk"], icon="info"),
        Field(name=phrase("fact_python"), value=python, icon="cog"),
        Field(name=phrase("fact_record"), value=f"{size:.1f} MB", icon="database"),
        Field(name=phrase("fact_verified"), value=verified, icon="shield-check"),
        Field(name=phrase("fact_disk"), value=f"{free:,.0f} MB", icon="hard-drive"),
        Field(name=phrase("fact_folder"), value=str(database.parent), icon="archive"),
    )
