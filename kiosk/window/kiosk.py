"""One run of the window: session thread, machine, views, scanner and sounds, joined."""

import logging
import sys
import time
from collections import deque

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kiosk.app import App
from kiosk.commands.checkup import told
from kiosk.devices import systemd
from kiosk.devices.sound import Hearing
from kiosk.domain.messages import Tone, phrase
from kiosk.pages.desk import Desk
from kiosk.pages.display import Display
from kiosk.pages.labels import load_drawing
from kiosk.pages.running import UNASKED, Clocks, Running
from kiosk.pages.scene import Station
from kiosk.pages.station_machine import StationMachine, Window
from kiosk.rehearsal.screens import SCREENS
from kiosk.screens.intents import Do, Intent, Open, Where
from kiosk.session.inputs import Broken, Event, Scan
from kiosk.ui.fonts import load_fonts
from kiosk.ui.kiosk_window import KioskWindow, picture_of
from kiosk.ui.signals import quit_on_signals
from kiosk.ui.teller import Teller
from kiosk.window.hearing import Verdicts, sounder_for
from kiosk.window.keys import read_of, wedge_for
from kiosk.window.looks import first_look, next_look
from kiosk.window.options import Options
from kiosk.window.stage import Stage

log = logging.getLogger(__name__)

BROKEN = "broken"
"""How the kiosk ended that could not show its record."""

MINUTE_US = 60_000_000
SETTLE_MS = 250
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

    def __init__(self, app: App, options: Options, stage: Stage | None) -> None:
        self._app = app
        self._stage = stage
        self._options = options
        self.ending = ""
        self._pictures: deque[bytes] = deque(maxlen=MOST_PICTURES)
        self._qt = QApplication(sys.argv[:1])
        self._bridge = Bridge()
        self._hearing = Verdicts(sounder_for(app.settings, silent=options.picture is not None))
        self._machine = self._make_machine()
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
        screen = self._qt.primaryScreen()
        self._look = first_look(options, app.settings.screen, screen, night=self._machine.night)
        self._window = KioskWindow(self._look) if stage is None else stage.window(self._look)
        self._teller = Teller(self._window, sys.stdout) if options.tell else None
        self._waiting_s = 0.0
        self._accepted = True
        self._left = 1 + len(SCREENS.get(options.screen, ()))
        self._join()

    def _make_machine(self) -> StationMachine:
        window = Window(
            sound_test=self._test_sound,
            pictures=lambda: tuple(self._pictures),
            end=self._bridge.ending.emit,
            hear=self._hear,
            refresh=self._refresh,
        )
        if self._stage is not None:
            return self._stage.machine(self._app, window)
        return StationMachine(self._app, window, told)

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
        self._wedge = wedge_for(self._app.settings.scanner, window, self._qt)
        self._wedge.scanned.connect(self._scanned)

    def run(self) -> int:
        """Show the window until it is closed."""
        width, height = self._look.metrics.width, self._look.metrics.height
        self._window.resize(width, height)
        if self._options.at is not None:
            self._window.move(*self._options.at)
        self._window.fill_screen(full=self._options.size is None)
        quit_on_signals(self._qt, self._quit)
        self._running.start()
        self._machine.start()
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

    def _scanned(self, scanned: Scan | Broken) -> None:
        if isinstance(scanned, Scan):
            self._machine.overheard(read_of(scanned, self._wedge))
        self._hear(scanned, self._wedge.ended_s)

    def _hear(self, event: Event, ended_s: float) -> None:
        """Take what a scanner brought; from any thread."""
        self._running.want(event, ended_s)

    def _test_sound(self) -> Hearing:
        """Let the three sounds be heard; from any thread."""
        self._bridge.testing.emit()
        return self._hearing.state

    def _refresh(self) -> None:
        """Show anew how the devices are; from any thread."""
        self._running.refresh()

    def _wanted(self, intent: Intent) -> None:
        """Do what a person wants; on the way to support, keep a picture of what was shown."""
        if intent in _SUPPORT:
            self._pictures.append(picture_of(self._window))
        if isinstance(intent, Scan) and self._stage is not None and self._stage.scan(intent.raw):
            return  # a label of the tray; the scanner brings it
        self._running.want(intent)

    def _close_wanted(self) -> None:
        self._running.want(Open(Where.CLOSE_KIOSK))

    def _show(self, display: Display, arrived_s: float) -> None:
        self._fit_look(display)
        self._waiting_s = max(arrived_s, 0.0)
        self._accepted = display.tone is not Tone.STOP
        self._window.shell.show_page(display.page)
        if self._stage is not None:
            self._stage.follow(display)
        if self._teller is not None:
            self._teller.shown(display.page, display.said, self._waiting_s)
        self._hearing.hear(display, on=self._machine.sound_on)
        self._left -= arrived_s != UNASKED
        if self._left == 0:
            self._left = -1
            # A picture shows the devices as they are, once they have been looked for.
            QTimer.singleShot(
                0 if self._options.picture is None else SETTLE_MS, self._first_painted
            )

    def _fit_look(self, display: Display) -> None:
        """Take up the theme, the language and the zone of what is shown."""
        look = next_look(self._look, self._options, display)
        if look is not self._look:
            self._look = look
            self._window.set_look(look)

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
        else:
            load_drawing()

    def _end(self, how: str) -> None:
        self.ending = how
        self._quit()

    def _quit(self) -> None:
        systemd.notify(systemd.STOPPING)
        self._window.allow_close()
        self._qt.quit()

    def close(self) -> None:
        """End the scanners, the session's thread, the printers and the sounds."""
        self._machine.close()
        self._running.stop()
        self._hearing.close()
