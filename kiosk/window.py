"""The composition root with Qt: joins the running kiosk to its window. No logic lives here."""

import logging
import os
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kiosk.app import App, open_app
from kiosk.commands.checkup import told
from kiosk.devices import systemd
from kiosk.devices.logfile import start_logging, stop_logging
from kiosk.devices.sound import SilentSounder, Sound, Sounder
from kiosk.devices.system_sound import SystemSounder
from kiosk.devices.wedge import WedgeDecoder
from kiosk.devices.wedge_keys import WedgeSettings
from kiosk.domain.messages import Tone, phrase
from kiosk.pages.desk import Desk, Display
from kiosk.pages.running import Clocks, Running
from kiosk.pages.scene import Station
from kiosk.pages.station_machine import StationMachine, Window
from kiosk.rehearsal.machine import RehearsalMachine
from kiosk.rehearsal.plant import furnish
from kiosk.rehearsal.screens import SCREENS, is_empty
from kiosk.rehearsal.tray import Rehearsal
from kiosk.screens.intents import Intent, Open, Where
from kiosk.settings import Settings, StationSettings
from kiosk.ui.fonts import load_fonts
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.look import Look
from kiosk.ui.metrics import Metrics
from kiosk.ui.signals import quit_on_signals
from kiosk.ui.speaker import Speaker
from kiosk.ui.teller import Teller
from kiosk.ui.theme import DAY, NIGHT, THEMES
from kiosk.ui.wedge import WedgeFilter

log = logging.getLogger(__name__)

BROKEN_QT = "6.12.0"
FIXED_IN_PYTHON = (3, 12)
MINUTE_US = 60_000_000
WINDOWED = (1280, 800)
"""Of a window that does not fill the screen."""

REHEARSED = (1440, 810)
"""The same, with the tray beside it."""

PLANT = StationSettings(name="Line 4, battery packs", number="04", location="BENCH-1")
_SOUNDS = {Tone.OK: Sound.OK, Tone.CHECK: Sound.CHECK, Tone.STOP: Sound.STOP}


class WindowError(Exception):
    """The window cannot be opened; the text says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How the window is opened.

    Attributes:
        demo: a throw-away folder with the demo plant, tray and virtual printer.
        size: width and height in pixels; None for the whole screen.
        theme, language: in place of the settings; "" for those.
        screen: a screen of the demo by name; "" for none.
        picture: save the window there once it is painted, and end.
        tray: whether the rehearsal's tray is shown.
        tell: write a line of JSON for each page at standard output.
    """

    demo: bool = False
    size: tuple[int, int] | None = None
    theme: str = ""
    language: str = ""
    screen: str = ""
    picture: Path | None = None
    tray: bool = True
    tell: bool = False


class _Bridge(QObject):
    """Carries what is shown from the session's thread to Qt's."""

    shown = Signal(object, float)
    ending = Signal(str)


def run_window(settings: Settings, options: Options) -> int:
    """Open the window and return the exit status when it has closed.

    Raises:
        WindowError: there is no screen, or a Qt that loses references.
        RecordInUseError: another process has the record.
    """
    _check_qt()
    os.environ.setdefault("QT_IM_MODULE", "none")
    _need_a_screen(options)
    with ExitStack() as stack:
        if options.demo:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-demo-"))
            settings = replace(settings, data_dir=Path(folder), station=PLANT)
        start_logging(settings.data_dir)
        stack.callback(stop_logging)
        app = open_app(settings)
        stack.callback(app.close)
        if options.demo and not is_empty(options.screen):
            furnish(app)
        kiosk = _Kiosk(app, options)
        stack.callback(kiosk.close)
        status = kiosk.run()
    return status if kiosk.ending in {"", "close"} else _again(kiosk.ending)


def _check_qt() -> None:
    if str(qt_version) == BROKEN_QT and sys.version_info < FIXED_IN_PYTHON:
        raise WindowError(
            f"K502: PySide6 {BROKEN_QT} ends the kiosk after some hundred scans on Python "
            f"{sys.version_info[0]}.{sys.version_info[1]}. Install PySide6-Essentials 6.11.3."
        )


def _need_a_screen(options: Options) -> None:
    if sys.platform != "linux" or "QT_QPA_PLATFORM" in os.environ:
        return
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return
    if options.picture is None:
        raise WindowError(
            "K503: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). "
            "`kiosk demo` tells the demo shift in this terminal instead."
        )
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _again(how: str) -> int:
    """Start this program anew in place of this process."""
    arguments = [each for each in sys.argv[1:] if each != "--demo"]
    if how == "demo":
        arguments = ["--demo", "--windowed"]
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable] if frozen else [sys.executable, "-m", "kiosk"]
    os.execv(command[0], [*command, *arguments])  # noqa: S606 - this very program, no shell


class _Kiosk:
    """One run of the window."""

    def __init__(self, app: App, options: Options) -> None:
        self._app = app
        self._options = options
        self.ending = ""
        self._qt = QApplication(sys.argv[:1])
        self._bridge = _Bridge()
        self._sounder = self._make_sounder()
        self._machine = self._make_machine()
        self._rehearsal = self._make_rehearsal()
        self._running = Running(
            self._make_desk,
            self._bridge.shown.emit,
            Clocks(
                wall_us=app.clock,
                steady_s=time.perf_counter,
                lock_after_us=app.settings.station.lock_after_minutes * MINUTE_US,
            ),
        )
        load_fonts()
        self._look = self._make_look()
        self._window = KioskWindow(self._look, rehearsal=self._rehearsal is not None)
        self._teller = Teller(self._window, sys.stdout) if options.tell else None
        self._waiting_s = 0.0
        self._accepted = True
        self._left = 1 + len(SCREENS.get(options.screen, ()))
        self._join()

    def _make_sounder(self) -> Sounder:
        settings = self._app.settings
        if self._options.picture is not None or not settings.sound.on:
            return SilentSounder()
        sound = settings.sound
        return SystemSounder(settings.data_dir, volume=sound.volume, player=sound.player)

    def _make_machine(self) -> StationMachine:
        window = Window(sound_test=self._test_sounds, pictures=tuple, end=self._bridge.ending.emit)
        if self._options.demo:
            return RehearsalMachine(self._app, window)
        return StationMachine(self._app, window, told)

    def _make_rehearsal(self) -> Rehearsal | None:
        machine = self._machine
        if self._options.tray and isinstance(machine, RehearsalMachine):
            return Rehearsal(machine)
        return None

    def _make_desk(self) -> Desk:
        name = self._app.store.station_name
        station = Station(number=self._app.settings.station.number_for(name), name=name)
        session = self._app.session(resume=True)
        mark = phrase("rehearsal") if self._options.demo else ""
        return Desk(self._app.store, session, self._machine, station, mark)

    def _make_look(self) -> Look:
        settings = self._app.settings.screen
        size = self._options.size
        if size is None:
            screen = self._qt.primaryScreen().size()
            size = (screen.width(), screen.height())
        theme = THEMES.get(self._options.theme) or (NIGHT if self._machine.night else DAY)
        language = self._options.language or settings.language.value
        metrics = Metrics(*size, settings.diagonal_inch)
        return Look(theme, metrics, Speaker(language, "UTC"))

    def _join(self) -> None:
        window = self._window
        window.intended.connect(self._running.want)
        window.close_wanted.connect(self._close_wanted)
        if self._options.size is not None:
            window.allow_close()
        window.shell.painted.connect(self._painted)
        self._bridge.shown.connect(self._show)
        self._bridge.ending.connect(self._end)
        scanner = self._app.settings.scanner
        keys = WedgeSettings(
            prefix=scanner.wedge_prefix,
            min_length=scanner.wedge_min_length,
            function_keys=scanner.function_keys,
        )
        self._wedge = WedgeFilter(WedgeDecoder(keys), window)
        self._wedge.scanned.connect(self._scanned)
        self._wedge.misread.connect(self._misread)
        if scanner.wedge:
            self._wedge.watch_all(self._qt)

    def run(self) -> int:
        """Show the window until it is closed."""
        width, height = self._look.metrics.width, self._look.metrics.height
        self._window.resize(width, height)
        self._window.fill_screen(full=self._options.size is None)
        quit_on_signals(self._qt, self._quit)
        self._running.start()
        for intent in SCREENS.get(self._options.screen, ()):
            self._running.want(intent)
        self._watchdog()
        return self._qt.exec()

    def _watchdog(self) -> None:
        """Tell the service manager that this very thread is alive."""
        period_s = systemd.watchdog_period()
        if period_s is None:
            return
        self._timer = QTimer(self._window)
        self._timer.timeout.connect(lambda: systemd.notify(systemd.WATCHDOG))
        self._timer.start(round(period_s * 1000))

    def _scanned(self, scan: Intent) -> None:
        self._running.want(scan, self._wedge.ended_s)

    def _close_wanted(self) -> None:
        self._running.want(Open(Where.CLOSE_KIOSK))

    def _misread(self) -> None:
        log.info("a scan broke off")

    def _show(self, display: Display, arrived_s: float) -> None:
        self._fit_look(display)
        self._waiting_s = arrived_s
        self._accepted = display.tone is not Tone.STOP
        self._window.shell.show_page(display.page)
        if self._rehearsal is not None:
            self._window.show_tray(self._rehearsal.follow(display))
        if self._teller is not None:
            self._teller.shown(display.page, display.said, arrived_s)
        self._hear(display)
        self._left -= 1
        if self._left == 0:
            QTimer.singleShot(0, self._first_painted)

    def _fit_look(self, display: Display) -> None:
        """Take up the theme, the language and the zone of what is shown."""
        theme = THEMES.get(self._options.theme) or (NIGHT if display.night else DAY)
        language = self._options.language or display.language
        speaker = self._look.speaker
        if (speaker.language, speaker.zone) != (language, display.zone):
            speaker = Speaker(language, display.zone)
        if theme is self._look.theme and speaker is self._look.speaker:
            return
        self._look = replace(self._look, theme=theme, speaker=speaker)
        self._window.set_look(self._look)

    def _hear(self, display: Display) -> None:
        if not display.blocked:
            self._sounder.stop_repeating()
        sound = _SOUNDS.get(display.tone) if display.tone is not None else None
        if sound is None or not self._machine.sound_on:
            return
        if display.blocked:
            self._sounder.repeat_stop()
        else:
            self._sounder.play(sound)

    def _test_sounds(self) -> None:
        for sound in Sound:
            self._sounder.play(sound)

    def _painted(self) -> None:
        if self._waiting_s:
            seconds = time.perf_counter() - self._waiting_s
            self._waiting_s = 0.0
            self._running.painted(seconds, accepted=self._accepted)

    def _first_painted(self) -> None:
        systemd.notify(systemd.READY)
        if self._options.picture is not None:
            self._window.grab().save(str(self._options.picture))
            self._quit()

    def _end(self, how: str) -> None:
        self.ending = how
        self._quit()

    def _quit(self) -> None:
        systemd.notify(systemd.STOPPING)
        self._window.allow_close()
        self._qt.quit()

    def close(self) -> None:
        """End the session's thread and the sounds."""
        self._running.stop()
        self._sounder.close()
