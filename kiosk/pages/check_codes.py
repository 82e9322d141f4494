"""The codes of the scanner's test, to scan from the screen; the first can be printed too."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kiosk.domain.label_symbol import Symbology
from kiosk.domain.messages import phrase
from kiosk.domain.scanner_check import GS_CODE, TEST_CODE
from kiosk.domain.text import visible
from kiosk.pages.beside import machine_band
from kiosk.pages.common import bar, button
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Open, Turn, Where
from kiosk.screens.parts import LabelArt, Note, Shade
from kiosk.screens.values import ListPage
from kiosk.session.inputs import Tap

DOTS_PER_MM = 8.0
"""Of a print head of 203 dpi."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Code:
    """A code of the test; `module` is its narrowest bar in dots."""

    content: str
    symbology: Symbology
    module: int
    icon: str


_CODES: Mapping[str, _Code] = {
    "layout": _Code(content=TEST_CODE, symbology=Symbology.QR, module=6, icon="scan-line"),
    "gs": _Code(content=GS_CODE, symbology=Symbology.QR, module=6, icon="split"),
    "matrix": _Code(content=GS_CODE, symbology=Symbology.DATA_MATRIX, module=6, icon="split"),
    "bars": _Code(content=TEST_CODE, symbology=Symbology.CODE_128, module=2, icon="barcode"),
}


def check_codes_page(scene: Scene, machine: Machine) -> ListPage:
    """Return the codes with the picture of the chosen one."""
    _ = machine
    chosen = scene.tab if scene.tab in _CODES else "layout"
    rows = tuple(
        Note(
            icon="circle-check" if key == chosen else each.icon,
            title=phrase(f"test_code_{key}"),
            sub=phrase(f"test_code_{key}_sub"),
            shade=Shade.OK if key == chosen else Shade.INFO,
            does=Turn(key),
        )
        for key, each in _CODES.items()
    )
    return ListPage(
        bar=bar(scene, phrase("sub_test_codes")),
        foot=(
            button("back", "arrow-left", Open(Where.DEVICES)),
            button("print_test_code", "printer", Tap("print", TEST_CODE)),
            button("test_scanner", "scan-search", Open(Where.SCANNER)),
        ),
        band=machine_band(scene),
        title=phrase("title_test_codes"),
        title_right="",
        rows=rows,
        empty="",
        side=(),
        side_title="",
        rail=(),
        label=code_art(chosen),
        label_title=phrase(f"test_code_{chosen}"),
    )


@lru_cache(maxsize=len(_CODES))
def code_art(key: str) -> LabelArt:
    """Return the picture of a code; what draws it is loaded for this page only."""
    from kiosk.devices.label.check_symbols import check_symbol  # noqa: PLC0415 - as said

    code = _CODES[key]
    image = check_symbol(code.content, code.symbology, code.module)
    size = phrase(
        "code_size",
        width=round(image.width / DOTS_PER_MM),
        height=round(image.height / DOTS_PER_MM),
    )
    return LabelArt(
        bits=image.tobytes("raw", "1;I"),
        width=image.width,
        height=image.height,
        dots_per_mm=DOTS_PER_MM,
        spoken=visible(code.content),
        caption=size,
        state=phrase("tap_to_enlarge"),
        state_icon="scan-search",
        state_shade=Shade.INFO,
    )
