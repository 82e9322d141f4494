"""One run of the window: session thread, machine, views, scanner and sounds, joined."""

import logging
import sys
import time
from collections import deque
from dataclasses import replace

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kiosk.app import App
from kiosk.commands.checkup import told
from kiosk.devices import systemd
from kiosk.devices.wedge import WedgeDecoder
from kiosk.devices.wedge_keys import WedgeSettings
from kiosk.domain.messages import Tone, phrase
from kiosk.pages.desk import Desk
from kiosk.pages.display import Display
from kiosk.pages.running import Clocks, Running
from kiosk.pages.scene import Station
from kiosk.pages.station_machine import StationMachine, Window
from kiosk.rehearsal.machine import RehearsalMachine
from kiosk.rehearsal.screens import SCREENS
from kiosk.rehearsal.tray import Rehearsal
from kiosk.screens.intents import BrokenScan, Do, Intent, Open, Where
from kiosk.ui.fonts import load_fonts
from kiosk.ui.kiosk_window import KioskWindow, picture_of
from kiosk.ui.look import Look
from kiosk.ui.metrics import Metrics
from kiosk.ui.signals import quit_on_signals
from kiosk.ui.speaker import Speaker
from kiosk.ui.teller import Teller
from kiosk.ui.theme import DAY, NIGHT, THEMES
from kiosk.ui.wedge import WedgeFilter
from kiosk.window.hearing import Verdicts, sounder_for
from kiosk.window.options import Options

log = logging.getLogger(__name__)

BROKEN = "broken"
"""How the kiosk ended that could not show its record."""

MINUTE_US = 60_000_000
MOST_PICTURES = 3
"""Of the last screens, for a support bundle."""

_SUPPORT = (Open(Where.MORE), Open(Where.HELP), Open(Where.SETTINGS), Do("bundle"))


class Bridge(QObject):
    """Carries what is shown from the session's thread to Qt's."""

    shown = Signal(object, float)
    ending = Signal(str)
    testing = Signal()


class Kiosk:
    """One run of the window."""

    def __init__(self, app: App, options: Options) -> None:
        self._app = app
        self._options = options
        self.ending = ""
        self._pictures: deque[bytes] = deque(maxlen=MOST_PICTURES)
        self._qt = QApplication(sys.argv[:1])
        self._bridge = Bridge()
        self._hearing = Verdicts(sounder_for(app.settings, silent=options.picture is not None))
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

    def _make_machine(self) -> StationMachine:
        window = Window(
            sound_test=self._bridge.testing.emit,
            pictures=lambda: tuple(self._pictures),
            end=self._bridge.ending.emit,
        )
        if self._options.demo:
            return RehearsalMachine(self._app, window)
        return StationMachine(self._app, window, told)

    def _make_rehearsal(self) -> Rehearsal | None:
        machine = self._machine
        if self._options.tray and isinstance(machine, RehearsalMachine):
            return Rehearsal(machine)
        return None

    def _make_desk(self) -> Desk:
        """Make the desk, on the session's thread; without one there is nothing to show."""
        try:
            return self._desk()
        except Exception:
            log.exception("the record cannot be shown")
            self._bridge.ending.emit(BROKEN)
            raise

    def _desk(self) -> Desk:
        name = self._app.store.station_name
        station = Station(number=self._app.settings.station.number_for(name), name=name)
        session = self._app.session(resume=True)
        mark = phrase("rehearsal") if self._options.demo else ""
        return Desk(self._app.store, session, self._machine, station, mark)

    def _make_look(self) -> Look:
        settings = self._app.settings.screen
        screen = self._qt.primaryScreen()
        wanted = QSize(*self._options.size) if self._options.size else screen.size()
        if self._options.size and self._options.picture is None:
            wanted = wanted.boundedTo(screen.availableSize())
        theme = THEMES.get(self._options.theme) or (NIGHT if self._machine.night else DAY)
        language = self._options.language or settings.language.value
        metrics = Metrics(wanted.width(), wanted.height(), settings.diagonal_inch)
        return Look(theme, metrics, Speaker(language, "UTC"))

    def _join(self) -> None:
        window = self._window
        window.intended.connect(self._wanted)
        self._bridge.testing.connect(self._hearing.test)
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

    def _wanted(self, intent: Intent) -> None:
        """Do what a person wants; on the way to support, keep a picture of what was shown."""
        if intent in _SUPPORT:
            self._pictures.append(picture_of(self._window))
        self._running.want(intent)

    def _close_wanted(self) -> None:
        self._running.want(Open(Where.CLOSE_KIOSK))

    def _misread(self) -> None:
        self._running.want(BrokenScan(), self._wedge.ended_s)

    def _show(self, display: Display, arrived_s: float) -> None:
        self._fit_look(display)
        self._waiting_s = arrived_s
        self._accepted = display.tone is not Tone.STOP
        self._window.shell.show_page(display.page)
        if self._rehearsal is not None:
            self._window.show_tray(self._rehearsal.follow(display))
        if self._teller is not None:
            self._teller.shown(display.page, display.said, arrived_s)
        self._hearing.hear(display, on=self._machine.sound_on)
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
            return
        self._prepare()

    def _prepare(self) -> None:
        """Make the other views while nothing else is to be done, so that no scan waits for one."""
        if self._window.shell.prepare():
            QTimer.singleShot(0, self._prepare)

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
        self._machine.close()
        self._hearing.close()
