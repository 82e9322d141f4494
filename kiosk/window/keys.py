"""The scanner that types as a keyboard does: its filter, and what its scans were."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.devices.scan.source import Read
from kiosk.devices.wedge import WedgeDecoder
from kiosk.devices.wedge_keys import WedgeSettings
from kiosk.session.inputs import Scan
from kiosk.settings import ScannerSettings
from kiosk.ui.wedge import WedgeFilter


def wedge_for(settings: ScannerSettings, parent: QObject, app: QGuiApplication) -> WedgeFilter:
    """Return the filter of a keyboard wedge, before all windows where one is listened to."""
    keys = WedgeSettings(
        prefix=settings.wedge_prefix,
        min_length=settings.wedge_min_length,
        function_keys=settings.function_keys,
    )
    wedge = WedgeFilter(WedgeDecoder(keys), parent)
    if settings.wedge:
        wedge.watch_all(app)
    return wedge


def read_of(scan: Scan, wedge: WedgeFilter) -> Read:
    """Return the scan that a filter told of just now, with its times."""
    return Read(
        raw=scan.raw,
        text=scan.text,
        symbology=scan.symbology,
        source=scan.source,
        began_s=wedge.ended_s - wedge.took_s,
        ended_s=wedge.ended_s,
    )
