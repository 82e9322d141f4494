"""Pages about the machine: printer, settings, scanner test, diagnostics, the end of the kiosk."""

from kiosk.domain.messages import Phrase, Text, Tone, phrase
from kiosk.domain.people import Role
from kiosk.domain.text import visible
from kiosk.pages.beside import Maker, list_page, machine_band
from kiosk.pages.common import BACK, bar, button
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Do, Intent, Open, Where
from kiosk.screens.parts import Band, Field, Note, Shade
from kiosk.screens.values import ListPage, Shown
from kiosk.session.figures import Figure, Span
from kiosk.store import spool

TEST_CODE = "KIOSK-Test_09 aZ"
"""What the scanner test asks for: letters of both cases and signs that layouts put elsewhere."""


def printer_page(scene: Scene, machine: Machine) -> ListPage:
    """Return how the printer is and which labels wait."""
    device = machine.devices()[1]
    waiting = spool.queued(scene.record)
    rows = tuple(
        Note(
            icon="tag",
            title=each.label.lines[0].value if each.label.lines else each.label.title,
            sub=phrase("spool_row", part=each.label.title, copy=each.copy),
            shade=Shade.CHECK,
        )
        for each in waiting
    )
    newest = waiting[-1] if waiting else spool.newest(scene.record)
    return ListPage(
        bar=bar(scene, phrase("sub_printer")),
        foot=(BACK,),
        band=machine_band(scene) or _state(device.icon, device.shade, device.name, device.detail),
        title=phrase("title_labels_waiting"),
        title_right=str(len(rows)) if rows else "",
        rows=rows,
        empty=phrase("no_labels_wait"),
        side=(),
        side_title="",
        rail=(button("try_again", "refresh-cw", Do("printer_retry")),),
        label=scene.draw(newest) if newest is not None else None,
    )


def _state(icon: str, shade: Shade, headline: Text, detail: Text) -> Band:
    tone = {Shade.CHECK: Tone.CHECK, Shade.STOP: Tone.STOP}.get(shade, Tone.IDLE)
    word = phrase(f"word_{tone.value}")
    return Band(tone=tone, icon=icon, word=word, headline=headline, detail=detail)


def settings_page(scene: Scene, machine: Machine) -> ListPage:
    """Return what can be set here; anyone may, but for closing the kiosk."""
    night, on = machine.night, machine.sound_on
    rows = (
        _row(
            "theme",
            "moon" if night else "sun",
            _onoff("night" if night else "day"),
            Do("theme", "day" if night else "night"),
        ),
        _row("theme_auto", "sun-moon", phrase("set_theme_auto_sub"), Do("theme", "auto")),
        _row(
            "language", "languages", phrase(f"language_{machine.language}"), Open(Where.LANGUAGE)
        ),
        _row(
            "sound",
            "volume-2" if on else "volume-x",
            _onoff("on" if on else "off"),
            Do("sound", "off" if on else "on"),
        ),
        _row("volume", "volume-2", phrase("set_volume_sub"), Do("sound_test")),
        _row("scanner", "scan-barcode", phrase("set_scanner_sub"), Open(Where.SCANNER)),
        _row("diagnostics", "activity", phrase("set_diagnostics_sub"), Open(Where.DIAGNOSTICS)),
        _for_supervisor(scene, "import", "import", Where.IMPORT),
        _for_supervisor(scene, "close", "power", Where.CLOSE_KIOSK),
    )
    return list_page(scene, sub=phrase("sub_settings"), title=phrase("title_settings"), rows=rows)


def _onoff(key: str) -> Phrase:
    return phrase(f"value_{key}")


def _row(key: str, icon: str, sub: Text, does: Intent | None) -> Note:
    return Note(icon=icon, title=phrase(f"set_{key}"), sub=sub, shade=Shade.INFO, does=does)


def _for_supervisor(scene: Scene, key: str, icon: str, where: Where) -> Note:
    """Return a row that only a supervisor may tap."""
    may = scene.operator is not None and scene.operator.role is Role.SUPERVISOR
    sub = phrase(f"set_{key}_sub") if may else phrase("tile_needs_supervisor")
    return _row(key, icon, sub, Open(where) if may else None)


def import_page(scene: Scene, machine: Machine) -> ListPage:
    """Show the files that are there to import, and where they go."""
    found = machine.files()
    rows = tuple(
        Note(
            icon="file-spreadsheet",
            title=name,
            sub=phrase("file_found" if there else "file_missing"),
            shade=Shade.OK if there else Shade.PLAIN,
        )
        for name, there in found.files
    )
    ready = any(there for _, there in found.files)
    return list_page(
        scene,
        sub=phrase("sub_import"),
        title=phrase("title_files", folder=found.folder),
        rows=rows,
        rail=(button("import", "import", Do("import") if ready else None),),
    )


def close_page(scene: Scene, machine: Machine) -> Shown:
    """Ask a supervisor once more before the kiosk ends."""
    if scene.operator is None or scene.operator.role is not Role.SUPERVISOR:
        return settings_page(scene, machine)
    rows = (
        _row("close_now", "power", phrase("set_close_now_sub"), Do("close")),
        _row("restart", "refresh-cw", phrase("set_restart_sub"), Do("restart")),
    )
    return list_page(scene, sub=phrase("sub_settings"), title=phrase("title_close"), rows=rows)


def scanner_page(scene: Scene, machine: Machine) -> ListPage:
    """Show what the scanner sends, and whether its layout fits (E12)."""
    device = machine.devices()[0]
    band = _state(device.icon, device.shade, phrase("scanner_test"), phrase("scanner_test_sub"))
    if scene.raw:
        band = _scanned(scene.raw)
    rows = tuple(
        Note(icon=each.icon, title=each.code, sub=each.what, shade=each.shade)
        for each in scene.scans
    )
    return ListPage(
        bar=bar(scene, phrase("sub_scanner")),
        foot=(BACK,),
        band=band,
        title=phrase("title_scans"),
        title_right="",
        rows=rows,
        empty=phrase("no_scans"),
        side=(
            Field(name=phrase("fact_test_code"), value=TEST_CODE, icon="barcode"),
            Field(name=phrase("fact_device"), value=device.detail, icon=device.icon),
        ),
        side_title=phrase("title_scanner"),
        rail=(),
    )


def _scanned(raw: str) -> Band:
    """Judge the test code; any other code is only shown."""
    shown = visible(raw, most=60)
    if raw == TEST_CODE:
        return _verdict(Tone.OK, "circle-check", phrase("layout_good"), shown)
    if raw.casefold() == TEST_CODE.casefold():
        return _verdict(Tone.CHECK, "triangle-alert", phrase("layout_case"), shown)
    if len(raw) == len(TEST_CODE) and raw[:5].casefold() == TEST_CODE[:5].casefold():
        return _verdict(Tone.STOP, "octagon-x", phrase("layout_wrong"), shown)
    return _verdict(Tone.IDLE, "scan-barcode", phrase("layout_other"), shown)


def _verdict(tone: Tone, icon: str, headline: Phrase, code: str) -> Band:
    word = phrase(f"word_{tone.value}")
    detail = Phrase(f"{headline.key}_sub")
    return Band(tone=tone, icon=icon, word=word, headline=headline, code=code, detail=detail)


def diagnostics_page(scene: Scene, machine: Machine) -> ListPage:
    """Return the figures of this run and what a supporter asks for (R4)."""
    rows = tuple(
        _figure(span, machine.figures.of(span, accepted=accepted), accepted=accepted)
        for span in Span
        for accepted in (True, False)
    )
    rail = (
        button("verify", "shield-check", Do("verify")),
        button("bundle", "archive", Do("bundle")),
    )
    return ListPage(
        bar=bar(scene, phrase("sub_diagnostics")),
        foot=(BACK,),
        band=machine_band(scene),
        title=phrase("title_figures"),
        title_right="",
        rows=rows,
        empty="",
        side=machine.facts(),
        side_title=phrase("title_facts"),
        rail=rail,
    )


def _figure(span: Span, figure: Figure | None, *, accepted: bool) -> Note:
    title = phrase(f"figure_{span.value}_{'ok' if accepted else 'stop'}")
    if figure is None:
        return Note(icon="timer", title=title, sub=phrase("no_figure"))
    sub = phrase(
        "figure",
        p50=f"{figure.p50_ms:.1f}",
        p99=f"{figure.p99_ms:.1f}",
        most=f"{figure.max_ms:.1f}",
        n=figure.n,
    )
    return Note(icon="timer", title=title, sub=sub, shade=Shade.INFO)


MACHINERY: dict[Where, Maker] = {
    Where.PRINTER: printer_page,
    Where.SETTINGS: settings_page,
    Where.SCANNER: scanner_page,
    Where.DIAGNOSTICS: diagnostics_page,
    Where.CLOSE_KIOSK: close_page,
    Where.IMPORT: import_page,
}
"""What stands beside the task and is about the machine."""
