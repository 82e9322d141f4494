"""Every refusal and notice by its code; the wording follows the workflow document."""

from collections.abc import Mapping

from kiosk.domain.words.refused_allotments import REFUSED_ALLOTMENTS
from kiosk.domain.words.refused_build import REFUSED_BUILD
from kiosk.domain.words.refused_central import REFUSED_CENTRAL
from kiosk.domain.words.refused_dates import REFUSED_DATES
from kiosk.domain.words.refused_frozen import REFUSED_FROZEN
from kiosk.domain.words.refused_inspection import REFUSED_INSPECTION
from kiosk.domain.words.refused_labels import REFUSED_LABELS
from kiosk.domain.words.refused_lists import REFUSED_LISTS
from kiosk.domain.words.refused_moves import REFUSED_MOVES
from kiosk.domain.words.refused_newest import REFUSED_NEWEST
from kiosk.domain.words.refused_numbers import REFUSED_NUMBERS
from kiosk.domain.words.refused_orders import REFUSED_ORDERS
from kiosk.domain.words.refused_rules import REFUSED_RULES
from kiosk.domain.words.refused_scans import REFUSED_SCANS
from kiosk.domain.words.refused_stock import REFUSED_STOCK
from kiosk.domain.words.refused_tables import REFUSED_TABLES
from kiosk.domain.words.refused_tracking import REFUSED_TRACKING
from kiosk.domain.words.told_link import REFUSED_LINK
from kiosk.domain.words.wording import Words

REFUSALS: Mapping[str, Words] = {
    **REFUSED_SCANS,
    **REFUSED_STOCK,
    **REFUSED_TABLES,
    **REFUSED_ORDERS,
    **REFUSED_BUILD,
    **REFUSED_MOVES,
    **REFUSED_LABELS,
    **REFUSED_NUMBERS,
    **REFUSED_NEWEST,
    **REFUSED_CENTRAL,
    **REFUSED_ALLOTMENTS,
    **REFUSED_DATES,
    **REFUSED_INSPECTION,
    **REFUSED_LINK,
    **REFUSED_FROZEN,
    **REFUSED_LISTS,
    **REFUSED_TRACKING,
    **REFUSED_RULES,
}
