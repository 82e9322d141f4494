"""Labels as the printer prints them, for the pages that show one."""

from collections.abc import Mapping
from functools import lru_cache

from PIL import ImageOps

from kiosk.devices.label.render import LabelRenderer, Rendered
from kiosk.devices.virtual.paper import Printed
from kiosk.domain.label_template import Template
from kiosk.domain.labels import Label, TemplateId
from kiosk.domain.messages import phrase
from kiosk.domain.printing import PrintState
from kiosk.pages.label_states import STATE_MARKS, below_picture
from kiosk.screens.parts import LabelArt
from kiosk.store.spool import Spooled

MM_PER_INCH = 25.4


class LabelPictures:
    """Draws labels for the screen with the printer's own renderer; for one thread."""

    def __init__(self, templates: Mapping[TemplateId, Template]) -> None:
        """Draw with these templates."""
        self._templates = templates
        self._renderer = LabelRenderer()
        self._drawn = lru_cache(maxsize=32)(self._draw)

    def __call__(self, spooled: Spooled) -> LabelArt | None:
        """Return the picture of a queued label, None for one that cannot be drawn."""
        return self._drawn(spooled)

    def _draw(self, spooled: Spooled) -> LabelArt | None:
        label = spooled.label
        template = self._templates.get(label.template)
        drawn = self._renderer.render(label, template) if template is not None else None
        if template is None or not isinstance(drawn, Rendered):
            return None
        icon, shade = STATE_MARKS[spooled.state]
        image = drawn.image
        per_mm = template.dpi / MM_PER_INCH
        return LabelArt(
            bits=ImageOps.invert(image.convert("L")).convert("1").tobytes(),
            width=image.width,
            height=image.height,
            dots_per_mm=per_mm,
            spoken=f"{label.title} {label.short_code}",
            caption=phrase(
                "true_size",
                width=round(image.width / per_mm),
                height=round(image.height / per_mm),
            ),
            state=below_picture(spooled.state),
            state_icon=icon,
            state_shade=shade,
        )


def printed_picture(printed: Printed, label: Label) -> LabelArt:
    """Return a label as the virtual printer printed it."""
    icon, shade = STATE_MARKS[PrintState.PRINTED]
    return LabelArt(
        bits=printed.bits,
        width=printed.width,
        height=printed.height,
        dots_per_mm=printed.dots_per_mm,
        spoken=f"{label.title} {label.short_code}",
        caption=phrase(
            "true_size",
            width=round(printed.width / printed.dots_per_mm),
            height=round(printed.height / printed.dots_per_mm),
        ),
        state=below_picture(PrintState.PRINTED),
        state_icon=icon,
        state_shade=shade,
    )
