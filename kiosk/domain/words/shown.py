"""What screens show besides verdicts: titles, captions, statuses, short words."""

from collections.abc import Mapping

from kiosk.domain.words.refused_rules import RULES_SHOWN
from kiosk.domain.words.shown_backups import BACKUPS
from kiosk.domain.words.shown_bom import BOM
from kiosk.domain.words.shown_buttons import BUTTONS
from kiosk.domain.words.shown_card import CARD
from kiosk.domain.words.shown_central import CENTRAL
from kiosk.domain.words.shown_changes import CHANGES
from kiosk.domain.words.shown_dates import DATES
from kiosk.domain.words.shown_devices import DEVICES
from kiosk.domain.words.shown_events import EVENTS
from kiosk.domain.words.shown_files import FILES
from kiosk.domain.words.shown_inspection import INSPECTION
from kiosk.domain.words.shown_labels import LABELS
from kiosk.domain.words.shown_lists import LISTS
from kiosk.domain.words.shown_machine import MACHINE
from kiosk.domain.words.shown_making import MAKING
from kiosk.domain.words.shown_moves import MOVES
from kiosk.domain.words.shown_newest import NEWEST
from kiosk.domain.words.shown_numbers import NUMBERS
from kiosk.domain.words.shown_orders import ORDERS
from kiosk.domain.words.shown_rehearsal import REHEARSAL
from kiosk.domain.words.shown_rules import RULE_TABLE
from kiosk.domain.words.shown_table_cells import TABLE_CELLS
from kiosk.domain.words.shown_tables import TABLES
from kiosk.domain.words.shown_tasks import TASKS
from kiosk.domain.words.shown_things import THINGS
from kiosk.domain.words.shown_tracking import TRACKING

SHOWN: Mapping[str, str] = {
    **BACKUPS,
    **BUTTONS,
    **BOM,
    **CARD,
    **CHANGES,
    **TABLES,
    **TABLE_CELLS,
    **RULE_TABLE,
    **TASKS,
    **MOVES,
    **MAKING,
    **RULES_SHOWN,
    **NUMBERS,
    **NEWEST,
    **ORDERS,
    **THINGS,
    **TRACKING,
    **EVENTS,
    **LISTS,
    **MACHINE,
    **DEVICES,
    **INSPECTION,
    **LABELS,
    **CENTRAL,
    **DATES,
    **FILES,
    **REHEARSAL,
}
