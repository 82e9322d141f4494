"""The ways to tables and bills of material, whose pages and edits are loaded with the first one.

They lean on all that imports, which a station does not need to start.
"""

from collections.abc import Callable, Mapping

from kiosk.domain.messages import phrase
from kiosk.domain.records import PartRecord
from kiosk.pages.common import button
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Done, Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Note, Shade
from kiosk.screens.values import Shown
from kiosk.store.store import Store

Maker = Callable[[Scene, Machine, str], Shown | None]
Edit = Callable[[Store, str, str, str], Done]
"""Carries out `Do("VERB:REST", value)`: of the record, the operator's id, REST and the value."""


def tables_row(scene: Scene) -> Note:
    """Return the row that leads to the tables, for whoever is signed on."""
    known = scene.operator is not None
    return Note(
        icon="database",
        title=phrase("set_tables"),
        sub=phrase("set_tables_sub" if known else "tables_sign_on"),
        shade=Shade.INFO,
        does=Open(Where.TABLES) if known else None,
    )


def bom_button(scene: Scene, record: PartRecord) -> tuple[Action, ...]:
    """Return the button on a part's page that opens its BOM; a supervisor may begin one there."""
    number = record.part.part_number
    leads = Open(Where.BOM, number)
    if scene.record.reader.catalogue.released(number) is not None:
        return (button("bom", "list-tree", leads),)
    if not supervised(scene):
        return ()
    return (button("bom", "list-tree", leads, sub=phrase("bom_none_yet")),)


def _loaded(where: Where) -> Maker:
    def maker(scene: Scene, machine: Machine, subject: str) -> Shown | None:
        from kiosk.pages.master_pages import PAGES  # noqa: PLC0415 - as said above

        return PAGES[where](scene, machine, subject)

    return maker


MASTER_DATA: Mapping[Where, Maker] = {
    where: _loaded(where)
    for where in (
        *(Where.TABLES, Where.TABLE, Where.RECORD, Where.RECORD_CELL, Where.RECORD_PAST),
        *(Where.BOM, Where.BOM_DRAFT, Where.BOM_LINE, Where.BOM_CELL, Where.BOM_ASK),
        *(Where.BOM_PAST, Where.BOM_VERSION),
    )
}
"""The pages, by where they are opened; the subject of each is told where `Where` is."""

VERBS = frozenset(
    {
        *("edit", "put_back", "new"),
        *("bom_begin", "bom_set", "bom_drop", "bom_keep", "bom_discard", "bom_take_up"),
        *("bom_release", "bom_put_back"),
    }
)
"""What `Do("VERB:REST", value)` edits master data with."""


def edit_of(verb: str) -> Edit | None:
    """Return what carries a verb out; None for one that edits no master data."""
    if verb not in VERBS:
        return None
    from kiosk.pages.master_edits import EDITS  # noqa: PLC0415 - as said above

    return EDITS[verb]
