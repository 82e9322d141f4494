"""Edits of master data at the window, by their verbs."""

from collections.abc import Mapping

from kiosk.pages.bom_edits import BOM_EDITS
from kiosk.pages.master_data import Edit
from kiosk.pages.tables_editing import TABLE_EDITS

EDITS: Mapping[str, Edit] = {**BOM_EDITS, **TABLE_EDITS}
"""Each is done by a signed-on supervisor only, and is a fact with its author."""
