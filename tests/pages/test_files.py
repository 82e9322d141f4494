"""Files of a thing at a station: listed, opened from the disk or from central, told where not."""

import hashlib
import io
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.app import App, open_app
from kiosk.domain.facts import FileAttached
from kiosk.domain.ids import LocationCode, PartNumber, part_subject, unit_subject
from kiosk.domain.records import UnitRecord
from kiosk.operations.attach import attach
from kiosk.operations.ports import Acting, Recorded
from kiosk.pages.machine import Opened
from kiosk.pages.picture import MOST_ACROSS, read_picture
from kiosk.pages.station_files import EXPORTS, StationFiles, export
from kiosk.screens.intents import Do, Open, Turn, Where
from kiosk.screens.parts import Picture
from kiosk.screens.values import PicturePage, StockPage, UnitPage
from kiosk.session.linked import Linked
from kiosk.settings import data_dir, load
from kiosk.store.reading import snapshot
from tests.central.servers import CentralDatabase
from tests.commands.shell import DEMO, Shell
from tests.pages.cell import Cell, does, note, titles, words
from tests.play import PUMP_BUILT

PATIENCE_S = 15


def photo(kind: str = "JPEG", size: tuple[int, int] = (3000, 2000)) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(made, kind)
    return made.getvalue()


class Opening:
    """The files of one station, and a wait for what an opened one came to."""

    def __init__(self, folder: Path) -> None:
        self.app: App = open_app(load(data_dir(str(folder))))
        self.linked: Linked | None = self.app.linking(self.app.settings)
        self._changed = threading.Event()
        self.files = StationFiles(self.app, lambda: self.linked, self._changed.set)

    def online(self) -> None:
        there = threading.Event()
        self.app.link.changed = lambda link: there.set() if link.online else None
        assert self.linked is not None
        self.linked.start()
        assert there.wait(PATIENCE_S)

    def opened(self, data: bytes, name: str) -> Opened:
        sha256 = hashlib.sha256(data).hexdigest()
        done = self.files.open(f"{sha256}:{name}")
        assert done.opens == Open(Where.FILE, f"{sha256}:{name}")
        assert self._changed.wait(PATIENCE_S)
        self._changed.clear()
        assert self.files.opened is not None
        return self.files.opened

    def close(self) -> None:
        self.files.close()
        if self.linked is not None:
            self.linked.stop()
        self.app.close()


@pytest.fixture
def new_opening() -> Generator[Callable[[Path], Opening]]:
    made: list[Opening] = []

    def new(folder: Path) -> Opening:
        made.append(Opening(folder))
        return made[-1]

    yield new
    for each in made:
        each.close()


def enrolled(central: CentralDatabase, folder: Path, name: str) -> Shell:
    shell = Shell(folder)
    folder.mkdir()
    file = folder / "enrolment.json"
    file.write_text(central.add_station(name).file(), encoding="utf-8")
    assert shell.run("enrol", "--no-keyring", str(file)).status == 0
    return shell


@pytest.mark.slow
@pytest.mark.timeout(60)
def test_what_was_attached_at_one_station_is_opened_at_another(
    central: CentralDatabase, tmp_path: Path, new_opening: Callable[[Path], Opening]
) -> None:
    one = enrolled(central, tmp_path / "one", "DOCK-1")
    two = enrolled(central, tmp_path / "two", "DOCK-2")
    for kind in ("locations", "operators", "parts"):
        assert one.run("import", kind, str(DEMO / f"{kind}.csv")).status == 0
    files = {"photo.jpg": photo(), "report.pdf": b"%PDF-1.7 passed", "broken.png": photo()[:99]}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        assert one.run("attach", "SCREW-M3", str(tmp_path / name)).status == 0
    assert one.run("sync", "--once").status == 0
    assert two.run("sync", "--once").status == 0
    with snapshot(load(data_dir(str(two.folder))).database) as record:
        there = record.reader.files_of(part_subject(PartNumber("SCREW-M3")))
    assert [each.name for each in there] == ["broken.png", "report.pdf", "photo.jpg"]
    opening = new_opening(two.folder)
    away = opening.opened(files["photo.jpg"], "photo.jpg")
    assert words(away.title) == "Not here"
    assert words(away.text) == ("This file is at the server; it can be opened when connected.")
    opening.online()
    shown = opening.opened(files["photo.jpg"], "photo.jpg")
    assert shown.picture is not None
    assert (shown.picture.width, shown.picture.height) == (MOST_ACROSS, 1067)
    told = opening.opened(files["report.pdf"], "../../report.pdf")
    copy = two.folder / EXPORTS / "report.pdf"
    assert words(told.text) == f"It is in {copy}. Take it from there to open it."
    assert copy.read_bytes() == files["report.pdf"]
    told = opening.opened(files["broken.png"], "broken.png")
    assert words(told.title) == "This picture cannot be shown"
    assert words(opening.opened(b"never sent", "x").title) == "Not at the server yet"
    for name, data in files.items():  # all of them are here now
        assert opening.app.store.files.get(hashlib.sha256(data).digest()) == data, name


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_is_read_whatever_its_size(kind: str) -> None:
    small = read_picture(photo(kind, (4, 3)))
    assert small is not None
    assert (small.width, small.height, len(small.rgb)) == (4, 3, 36)


def test_what_is_no_picture_or_a_trap_is_not_shown() -> None:
    assert read_picture(b"GIF89a") is None
    assert read_picture(photo("PNG")[:200]) is None
    bomb = io.BytesIO()
    Image.new("1", (20_000, 10_000)).save(bomb, "PNG")
    assert read_picture(bomb.getvalue()) is None


def test_a_copy_never_takes_the_place_of_another_file(tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    (first, again, other) = (export(folder, "a.txt", data) for data in (b"1", b"1", b"2"))
    assert (first.name, again.name, other.name) == ("a.txt", "a.txt", "a (2).txt")
    (folder / "b.txt").symlink_to(tmp_path / "outside")
    assert export(folder, "b.txt", b"3").name == "b (2).txt"
    assert not (tmp_path / "outside").exists()


def test_a_disk_that_takes_no_copy_is_told(
    tmp_path: Path, new_opening: Callable[[Path], Opening]
) -> None:
    opening = new_opening(tmp_path / "one")
    opening.app.store.add_file(b"text")
    (tmp_path / "one" / EXPORTS).write_bytes(b"no folder")
    assert words(opening.opened(b"text", "a.txt").title) == "No copy was saved"


def test_a_unit_and_a_lot_list_their_files_to_tap(cell: Cell) -> None:
    cell.play(PUMP_BUILT + "C.DONE\nP-1")
    assert words(cell.on(UnitPage).foot[-1].sub) == "None"
    cell.take(Turn("files"))
    page = cell.on(UnitPage)
    assert words(page.empty) == "No file was added to this yet."
    data = photo(size=(40, 30))
    _record(cell, page.head.code, data)
    cell.take(Turn("files"))
    page = cell.on(UnitPage)
    assert titles(page.files) == ["photo.jpg"]
    assert words(page.files[0].sub).startswith("1 kB, today")
    wanted = does(note(page.files, "photo.jpg"))
    assert wanted == Do("file_open", f"{hashlib.sha256(data).hexdigest()}:photo.jpg")
    cell.scan("L-2")
    cell.take(Turn("files"))
    assert words(cell.on(StockPage).left_title) == "Files"


def test_the_page_of_a_file_shows_it_and_leads_back_to_its_thing(cell: Cell) -> None:
    cell.play(PUMP_BUILT + "C.DONE\nP-1")
    cell.machine.shown_file = Opened(name="a.png", picture=Picture(rgb=b"123", width=1, height=1))
    cell.take(Open(Where.FILE))
    page = cell.on(PicturePage)
    assert (page.title, page.picture) == ("a.png", cell.machine.shown_file.picture)
    cell.take(does(page.foot[0]))
    assert cell.on(UnitPage).head.code == "P-1"


def _record(cell: Cell, serial: str, data: bytes) -> None:
    """Attach a photo to a unit of the shop."""
    store = cell.shop.app.store
    (unit,) = store.look(lambda look: look.identify(look.read(serial)))
    assert isinstance(unit, UnitRecord)
    fact = FileAttached(
        item=unit_subject(unit.state.unit),
        name="photo.jpg",
        media_type="image/jpeg",
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
    )
    acting = Acting(actor="pat", evidence=None, here=LocationCode("BENCH"))
    assert isinstance(store.write(acting, lambda tx: attach(tx, fact)), Recorded)
