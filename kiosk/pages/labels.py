"""Labels as the printer prints them, for the pages that show one."""

import threading
from collections.abc import Callable, Mapping
from functools import lru_cache

from kiosk.domain.label_template import Template
from kiosk.domain.labels import TemplateId
from kiosk.screens.parts import LabelArt
from kiosk.store.spool import Spooled

Draw = Callable[[Spooled], LabelArt | None]


class LabelPictures:
    """Draws labels for the screen and keeps the last ones; for one thread."""

    def __init__(self, templates: Mapping[TemplateId, Template]) -> None:
        """Draw with these templates."""
        self._templates = templates
        self._drawn: Draw | None = None

    def __call__(self, spooled: Spooled) -> LabelArt | None:
        """Return the picture of a queued label, None for one that cannot be drawn."""
        if self._drawn is None:
            self._drawn = lru_cache(maxsize=32)(_drawing(self._templates))
        return self._drawn(spooled)


def _drawing(templates: Mapping[TemplateId, Template]) -> Draw:
    """Make what draws; its libraries take time to load, and no page at the start needs them."""
    from kiosk.pages.label_drawing import LabelDrawing  # noqa: PLC0415 - as said

    return LabelDrawing(templates)


def load_drawing() -> None:
    """Load what draws labels, on a thread of its own, so that no scan waits for it."""
    threading.Thread(target=_drawing, args=({},), name="load-drawing", daemon=True).start()
