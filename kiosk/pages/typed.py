"""The page that takes a typed code, twice the same, or a PIN."""

from kiosk.domain.messages import phrase
from kiosk.pages.common import LEAVE, bar, button
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import band_of
from kiosk.screens.values import TypePage
from kiosk.session.inputs import Tap


def typing_page(scene: Scene) -> TypePage:
    """Ask for a code, twice the same (E13), or for the PIN of who signs on."""
    pin, typed = bool(scene.standing.pin_of), scene.standing.typed
    foot = (button("back", "arrow-left", Tap("no")),) if pin else (LEAVE,)
    return TypePage(
        bar=bar(scene, phrase("sub_pin" if pin else "sub_type")),
        foot=foot,
        band=band_of(scene.answer.said),
        name=phrase("field_pin" if pin else "field_code"),
        first=typed,
        first_name=phrase("field_first") if typed else "",
        hidden=pin,
        digits=pin,
        ok=phrase("ok_sign_on" if pin else "ok_code"),
        send="key",
    )


def batch_page(scene: Scene) -> TypePage:
    """Ask for the batch of what is received next; it can be scanned too (A17, A20)."""
    return TypePage(
        bar=bar(scene, phrase("tile_receive")),
        foot=(LEAVE,),
        band=band_of(scene.answer.said),
        name=phrase("button_batch"),
        first="",
        hidden=False,
        digits=False,
        ok=phrase("ok_set"),
        send="key",
    )
