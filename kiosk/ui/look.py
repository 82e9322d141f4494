"""What every widget draws with: the theme, the sizes, the language."""

from dataclasses import dataclass

from kiosk.ui.metrics import Metrics
from kiosk.ui.speaker import Speaker
from kiosk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a window; a change of any of it builds its widgets anew."""

    theme: Theme
    metrics: Metrics
    speaker: Speaker
