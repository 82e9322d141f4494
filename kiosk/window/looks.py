"""Theme, language and size of the window: at the start, and as what is shown asks for them."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

from kiosk.pages.display import Display
from kiosk.settings import ScreenSettings
from kiosk.ui.look import Look
from kiosk.ui.metrics import Metrics
from kiosk.ui.speaker import Speaker
from kiosk.ui.theme import DAY, NIGHT, THEMES, Theme
from kiosk.window.options import Options


def first_look(
    options: Options, settings: ScreenSettings, screen: QScreen, *, night: bool
) -> Look:
    """Return how the window opens; one that is not for a picture is no larger than the screen.

    Raises:
        LanguageError: there is no such language.
    """
    wanted = QSize(*options.size) if options.size else screen.size()
    if options.size and options.picture is None:
        wanted = wanted.boundedTo(screen.availableSize())
    language = options.language or settings.language.value
    metrics = Metrics(wanted.width(), wanted.height(), settings.diagonal_inch)
    return Look(_theme(options, night=night), metrics, Speaker(language, "UTC"))


def next_look(look: Look, options: Options, display: Display) -> Look:
    """Return the look for a display; the very same where nothing of it changes."""
    theme = _theme(options, night=display.night)
    language = options.language or display.language
    speaker = look.speaker
    if (speaker.language, speaker.zone) != (language, display.zone):
        speaker = Speaker(language, display.zone)
    if theme is look.theme and speaker is look.speaker:
        return look
    return replace(look, theme=theme, speaker=speaker)


def _theme(options: Options, *, night: bool) -> Theme:
    return THEMES.get(options.theme) or (NIGHT if night else DAY)
