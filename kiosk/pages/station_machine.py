"""The machine as it is: settings, devices, files, and what a supporter asks for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from kiosk.app import App
from kiosk.devices.scan.source import Read
from kiosk.devices.sound import Hearing
from kiosk.domain.labels import Label
from kiosk.domain.link import Link
from kiosk.domain.messages import phrase
from kiosk.domain.moment import from_us
from kiosk.pages.backup_values import BackupsSeen
from kiosk.pages.backups import backups_dot
from kiosk.pages.device_words import printer_dot, scanner_dot
from kiosk.pages.founding import Founding
from kiosk.pages.machine import Done, Files, Found, Opened, PrinterSeen, ScannerSeen
from kiosk.pages.station_backups import StationBackups
from kiosk.pages.station_central import StationCentral
from kiosk.pages.station_devices import StationDevices
from kiosk.pages.station_facts import station_facts
from kiosk.pages.station_files import StationFiles
from kiosk.pages.verifying import Verifier
from kiosk.screens.parts import Device, Field, LabelArt
from kiosk.session.figures import Figures, Span
from kiosk.session.inputs import Event
from kiosk.settings import ScannerSettings, Settings, SettingsError, Theme
from kiosk.settings.saving import SettingsNotSavedError, Value, save


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """What only the window can do; each is called on the session's thread.

    Attributes:
        sound_test: plays the three sounds, and tells what plays them.
        pictures: the last screens as PNG, the newest last.
        end: ends the kiosk: `close`, `restart` or `demo`.
        hear: takes what a scanner brings, and when its last byte came; from any thread.
        refresh: shows the present page anew, as a device has changed; from any thread.
    """

    sound_test: Callable[[], Hearing]
    pictures: Callable[[], tuple[bytes, ...]]
    end: Callable[[str], None]
    hear: Callable[[Event, float], None]
    refresh: Callable[[], None]


class StationMachine:
    """Settings, devices and files of this station; owned by the session's thread."""

    def __init__(self, app: App, window: Window, checkup: Callable[[], str]) -> None:
        """Take what the window can do, and what `kiosk doctor` says."""
        self._app = app
        self._window = window
        self._checkup = checkup
        self._settings = app.settings
        self._founding = Founding(app)
        self._figures = Figures()
        self._devices = StationDevices(app, window.hear, window.refresh)
        self._central = StationCentral(app, self._keep, window.refresh)
        self._files = StationFiles(app, lambda: self._central.linked, window.refresh)
        self._backups = StationBackups(app, window.end, window.refresh)
        self._verifier = Verifier(app.settings.data_dir, app.clock)
        self._doing: Mapping[str, Callable[[str], Done | None]] = {
            "theme": self._theme,
            "language": self._language,
            "sound": self._sound,
            "sound_test": self._sound_test,
            "bundle": self._bundle,
            "verify": self._verify,
            "enrol": self._central.enrol,
            "file_open": self._files.open,
            "first_supervisor": self._founding.first_supervisor,
            "import": self._founding.import_files,
            **self._backups.doing,
            **{how: partial(self._end, how) for how in ("close", "restart", "demo")},
        }

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    @property
    def night(self) -> bool:
        local = from_us(self._app.clock()).astimezone().time()
        return not self._settings.screen.is_day(local)

    @property
    def language(self) -> str:
        return self._settings.screen.language.value

    @property
    def sound_on(self) -> bool:
        return self._settings.sound.on

    @property
    def figures(self) -> Figures:
        return self._figures

    @property
    def wedge(self) -> ScannerSettings:
        return self._settings.scanner

    def devices(self) -> tuple[Device, ...]:
        return (
            scanner_dot(self.scanners(), _hour, wedge=self.wedge.wedge),
            printer_dot(self.printers()),
            *backups_dot(self._backups.failed_us),
        )

    def backups(self) -> BackupsSeen:
        return self._backups.seen()

    def link(self) -> Link:
        return self._app.store.link

    def enrolled(self) -> Done | None:
        return self._central.enrolled

    def opened(self) -> Opened | None:
        return self._files.opened

    def scanners(self) -> tuple[ScannerSeen, ...]:
        return self._devices.scanners()

    def printers(self) -> tuple[PrinterSeen, ...]:
        return self._devices.printers()

    @property
    def searching(self) -> bool:
        return self._devices.searching

    def found(self) -> tuple[Found, ...]:
        return self._devices.found()

    def reads(self) -> tuple[Read, ...]:
        return self._devices.reads()

    def overheard(self, read: Read) -> None:
        """Keep what a keyboard wedge read for the scanner's test page; from any thread."""
        self._devices.overheard(read)

    def facts(self) -> tuple[Field, ...]:
        return station_facts(self._app, self._verifier.told())

    def badge(self) -> Label | None:
        return self._founding.badge

    def files(self) -> Files:
        return self._founding.files()

    def work(self) -> tuple[LabelArt, ...]:
        self._devices.work()
        self._central.work()
        return ()

    def do(self, what: str, value: str) -> Done | None:
        doing = self._doing.get(what)
        return doing(value) if doing is not None else self._devices.do(what, value)

    def _keep(self, changes: dict[str, Value]) -> Settings:
        self._settings = save(self._settings, changes)
        return self._settings

    def _save(self, key: str, value: str | int) -> Done | None:
        try:
            self._keep({key: value})
        except (SettingsError, SettingsNotSavedError) as error:
            return Done(text=phrase("setting_failed", problem=str(error)), good=False)
        return None

    def _theme(self, value: str) -> Done | None:
        return self._save("screen.theme", Theme(value).value)

    def _language(self, value: str) -> Done | None:
        return self._save("screen.language", value)

    def _sound(self, value: str) -> Done | None:
        return self._save("sound.on", value == "on")

    def _sound_test(self, _: str) -> Done:
        hearing = self._window.sound_test()
        if hearing.player and hearing.trouble:
            return Done(text=phrase("sound_failed", player=hearing.player), good=False)
        if hearing.player:
            return Done(text=phrase("sound_played"))
        return Done(text=phrase("sound_no_player" if hearing.trouble else "sound_off"), good=False)

    def _verify(self, _: str) -> Done:
        self._verifier.start()
        return Done(text=phrase("verify_runs"))

    def start(self) -> None:
        """Start scanners, printers and the link to central; the window is there to be told."""
        self._devices.start()
        self._central.start()
        self._backups.start()

    def close(self) -> None:
        """End what goes on in the background."""
        for each in (self._files, self._devices, self._central, self._backups, self._verifier):
            each.close()

    def _end(self, how: str, _: str) -> None:
        self._window.end(how)

    def _bundle(self, _: str) -> Done:
        from kiosk.devices.support import (  # noqa: PLC0415 - loaded when somebody asks for it
            BundleError,
            Findings,
            write_bundle,
        )

        folder = self._app.settings.data_dir
        findings = Findings(
            station=self._app.store.station_name,
            checkup=self._checkup(),
            figures=self._figures_told(),
            link=str(self._app.store.link),
            record=f"{self._app.settings.database.stat().st_size} bytes",
            pictures=self._window.pictures(),
        )
        try:
            path = write_bundle(folder, folder, findings, from_us(self._app.clock()))
        except BundleError as error:
            return Done(text=phrase("bundle_failed", problem=str(error)), good=False)
        return Done(text=phrase("bundle_written", path=str(path)))

    def _figures_told(self) -> str:
        lines = (
            f"{span.value} {'accepted' if accepted else 'refused'}: "
            f"{self._figures.of(span, accepted=accepted)}"
            for span in Span
            for accepted in (True, False)
        )
        return "\n".join(lines)


def _hour(at_us: int) -> str:
    return from_us(at_us).astimezone().strftime("%H:%M")
