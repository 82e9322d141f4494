"""Opening the window: what must be there, the record, the demo plant, starting anew."""

import gc
import os
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from PySide6 import __version__ as qt_version

from kiosk.app import App, open_app
from kiosk.devices.logfile import start_logging, stop_logging
from kiosk.rehearsal.screens import is_empty
from kiosk.settings import BackupSettings, Settings, StationSettings
from kiosk.store.backups.asked import is_asked
from kiosk.ui.speaker import LanguageError
from kiosk.window.kiosk import BROKEN, Kiosk
from kiosk.window.options import Options, WindowError
from kiosk.window.stage import Stage

BROKEN_QT = "6.12.0"
FIXED_IN_PYTHON = (3, 12)
NONE = BackupSettings(every_hours=0)
PLANT = StationSettings(name="Line 4, battery packs", number="04", location="BENCH-1")


def run_window(settings: Settings, options: Options) -> int:
    """Open the window and return the exit status when it has closed.

    Raises:
        WindowError: there is no screen, no such language, or a Qt that loses references.
        RecordInUseError: another process has the record.
    """
    _check_qt()
    os.environ.setdefault("QT_IM_MODULE", "none")
    _need_a_screen(options)
    with ExitStack() as stack:
        stage: Stage | None = None
        if options.demo:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-demo-"))
            settings = replace(settings, data_dir=Path(folder), station=PLANT, backup=NONE)
            settings, stage = _staged(settings, options, stack)
        start_logging(settings.data_dir)
        stack.callback(stop_logging)
        if not options.demo and is_asked(settings.data_dir):
            settings = _put_back(settings)
        app = open_app(settings)
        stack.callback(app.close)
        if options.demo and not is_empty(options.screen):
            _furnish(app)
        kiosk = _made(app, options, stage)
        stack.callback(kiosk.close)
        gc.freeze()  # what is loaded stays: not to be looked through again beside a scan
        status = kiosk.run()
    if options.picture is not None and not options.picture.is_file():
        raise WindowError(
            f"K505: {options.picture} was not written. Give a name that ends in .png, in a folder "
            "that is there."
        )
    if kiosk.ending == BROKEN:
        return 1
    return status if kiosk.ending in {"", "close"} else _again(kiosk.ending)


def _put_back(settings: Settings) -> Settings:
    """Put the backup back that the screen asked for; a start without one loads nothing of it."""
    from kiosk.commands.putting_back import put_back_asked  # noqa: PLC0415 - as said

    return put_back_asked(settings)


def _staged(settings: Settings, options: Options, stack: ExitStack) -> tuple[Settings, Stage]:
    """Start a rehearsal's devices; a kiosk at work loads nothing of them."""
    from kiosk.rehearsal.devices import RehearsalDevices  # noqa: PLC0415 - as said
    from kiosk.window.rehearsed import RehearsalStage  # noqa: PLC0415 - as said

    devices = stack.enter_context(RehearsalDevices(settings.data_dir))
    return devices.joined(settings), RehearsalStage(devices, tray=options.tray)


def _furnish(app: App) -> None:
    from kiosk.rehearsal.plant import furnish  # noqa: PLC0415 - a rehearsal's only

    furnish(app)


def _made(app: App, options: Options, stage: Stage | None) -> Kiosk:
    try:
        return Kiosk(app, options, stage)
    except LanguageError as error:
        raise WindowError(str(error)) from error


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
    arguments = ["--demo", "--windowed"] if how == "demo" else sys.argv[1:]
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable] if frozen else [sys.executable, "-m", "kiosk"]
    os.execv(command[0], [*command, *arguments])  # noqa: S606 - this very program, no shell
