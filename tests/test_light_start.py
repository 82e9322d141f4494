"""What the first paint does not need is loaded after it, or where a device asks for it."""

import subprocess
import sys

HEAVY = (
    *("PIL", "escpos", "evdev", "hid", "hidraw", "qrcode", "serial", "usb", "zxingcpp"),
    *("tomlkit", "kiosk.devices.virtual", "kiosk.importer", "kiosk.ui.rehearsal"),
)


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a new process has after a statement."""
    told = f"import sys; {statement}; print('\\n'.join(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-c", told], stdout=subprocess.PIPE, text=True, check=True
    )
    return set(ran.stdout.split())


def test_the_window_starts_without_what_draws_prints_or_drives_devices() -> None:
    loaded = loaded_by("import kiosk.app, kiosk.window.kiosk, kiosk.window.opening")

    assert "kiosk.devices.printing.printers" in loaded, "this looks at the wrong thing"
    assert loaded.isdisjoint(HEAVY)


def test_what_draws_labels_is_there_once_it_was_asked_for() -> None:
    loaded = loaded_by("import kiosk.pages.label_drawing, kiosk.devices.printing.composed")

    assert {"PIL", "qrcode", "zxingcpp"} <= loaded
