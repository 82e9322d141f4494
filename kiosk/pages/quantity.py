"""The page with the keypad for a quantity."""

from kiosk.domain.messages import Text, phrase
from kiosk.pages.common import LEAVE, MORE, TYPE, UNDO, bar
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import band
from kiosk.screens.parts import Action, Field, LineHead, Shade
from kiosk.screens.values import QuantityPage

FOOT = (LEAVE, UNDO, TYPE, MORE)


def quantity_page(
    scene: Scene,
    line: LineHead,
    *,
    name: Text,
    unit: str,
    ok: Text,
    sub: Text,
    start: str = "",
    note: Text = "",
    lot: Text = "",
    prints: Text = "",
    foot: tuple[Action, ...] = FOOT,
    more: tuple[Field, ...] = (),
) -> QuantityPage:
    """Return a page that asks for a number.

    Args:
        scene: the moment.
        line: what it is about.
        name: of the number.
        unit: of measure; pieces take whole numbers only.
        ok: the caption of OK.
        sub: what is going on, for the bar.
        start: what the field proposes.
        note: what helps to answer.
        lot: whose quantity it is; "" for none.
        prints: what will print; "" for nothing.
        foot: the buttons.
        more: named values beside the lot, such as its dates.
    """
    fields = (Field(name=phrase("field_lot"), value=lot, icon="layers"),) if lot else ()
    return QuantityPage(
        bar=bar(scene, sub),
        foot=foot,
        band=band(scene, line.name),
        line=line,
        fields=(*fields, *more),
        quantity_name=name,
        quantity=start,
        unit=unit,
        point=unit != "ea",
        note=note,
        note_shade=Shade.PLAIN,
        prints=prints,
        prints_sub=phrase("prints_when_saved") if prints else "",
        ok=ok,
        ok_sub="",
    )
