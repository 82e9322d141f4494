"""Draws labels for the screen with the printer's own renderer."""

from collections.abc import Mapping

from PIL import ImageOps

from kiosk.devices.label.render import LabelRenderer, Rendered
from kiosk.domain.label_template import Template
from kiosk.domain.labels import TemplateId
from kiosk.domain.messages import phrase
from kiosk.pages.label_states import STATE_MARKS, below_picture
from kiosk.screens.parts import LabelArt
from kiosk.store.spool import Spooled

MM_PER_INCH = 25.4


class LabelDrawing:
    """Draws queued labels; for one thread."""

    def __init__(self, templates: Mapping[TemplateId, Template]) -> None:
        """Draw with these templates."""
        self._templates = templates
        self._renderer = LabelRenderer()

    def __call__(self, spooled: Spooled) -> LabelArt | None:
        """Return the picture of a queued label, None for one that cannot be drawn."""
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
