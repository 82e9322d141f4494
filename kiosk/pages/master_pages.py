"""Pages of tables and of bills of material, by where they are opened."""

from collections.abc import Mapping

from kiosk.pages.bom import bom_page, bom_past_page, bom_version_page
from kiosk.pages.bom_ask import ask_page
from kiosk.pages.bom_draft import draft_page
from kiosk.pages.bom_line import cell_page as bom_cell_page
from kiosk.pages.bom_line import line_page
from kiosk.pages.master_data import Maker
from kiosk.pages.tables import table_page, tables_page
from kiosk.pages.tables_cell import cell_page
from kiosk.pages.tables_past import past_page
from kiosk.pages.tables_record import record_page
from kiosk.screens.intents import Where

PAGES: Mapping[Where, Maker] = {
    Where.TABLES: lambda scene, machine, _: tables_page(scene, machine),
    Where.TABLE: table_page,
    Where.RECORD: record_page,
    Where.RECORD_CELL: cell_page,
    Where.RECORD_PAST: past_page,
    Where.BOM: bom_page,
    Where.BOM_DRAFT: draft_page,
    Where.BOM_LINE: line_page,
    Where.BOM_CELL: bom_cell_page,
    Where.BOM_ASK: ask_page,
    Where.BOM_PAST: bom_past_page,
    Where.BOM_VERSION: bom_version_page,
}
"""What `master_data` loads with the first that is opened."""
