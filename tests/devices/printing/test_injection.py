"""Hostile texts on labels: one label a job, and never a command of theirs in it."""

import re
from itertools import product
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.devices.label.templates import load_templates
from kiosk.devices.printing.composing import Composing
from kiosk.devices.printing.job_bytes import REAL_TIME, Composed, job_bytes
from kiosk.devices.printing.opening import open_transport
from kiosk.devices.printing.sending import Parcel, Sender
from kiosk.devices.printing.transport import Times
from kiosk.devices.virtual.model import PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.domain.labels import Label, LabelKind, LabelLine, LineName, TemplateId
from kiosk.domain.printing import Acknowledgement, PrintState
from kiosk.settings.device_ports import PrinterLanguage, PrinterPort, Stock
from tests.devices.printing.rig import port_of

STOCKS = tuple(Stock)
LONG = (LineName.SERIAL, LineName.LOT, LineName.NAME, LineName.ROLE)
COMPOSING = Composing(lambda dpi: load_templates(dpi=dpi))
HOSTILE = (
    "SN\x1dV\x00-1",
    "SN\x1bp\x00\x19\xfa1",
    "SN\x10\x14\x01\x00\x011",
    "SN\x1b@1",
    "SN\x10\x04\x011",
    "SN\x1dIB1",
    "SN\x1dv0\x00\x30\x00\xff\x00",
    "SN\x1d(k\x03\x001Q0",
    *(f"A{chr(control)}B" for control in (*range(0x20), 0x7F, 0x85, 0x9B)),
    "A\u202eB",
    "A\u200bB",
    "A\udc80B",
    "{C}{A{B",
    "^]GS{GS}<GS>",
    "µF ±5% 85°C Ω 漢字 é",
    "W" * 10_000,
)
# What the kiosk itself sends below the blank: ESC, GS and their arguments, line feeds, the end.
OURS = re.compile(
    rb"\x1b(?:@|t\x13|[E-][\x00\x01]|a[\x00-\x02]|[!M{G][\x00-\xff]|[23])"
    rb"|\x1da\x0e|\x1d![\x00-\x77]|\x1dB[\x00\x01]|\x1d[hwHfb][\x00-\xff]"
    rb"|\x1d\(k[\x00-\xff]\x00(?:1A2\x00|1C[\x01-\x10]|1E[0-3]|1Q0|1P0[\x20-\x7e]+)"
    rb"|\x1dkI[\x02-\xff][\x20-\x7e]+|\x1d\(H\x06\x0000[\x20-\x7e]{4}|\x1dVB\x00|\n|\x0c"
)


def label_of(text: str, kind: LabelKind) -> Label:
    """Return a label with one text in all places, as no scan and no import lets it through."""
    return Label(
        kind=kind,
        code="U.0123456789ABCDEF",
        short_code=text[:8],
        title=text,
        lines=tuple(LabelLine(name=name, value=text) for name in LONG),
        template=TemplateId(f"{kind.value}-50x30"),
    )


def composed(text: str, kind: LabelKind, port: PrinterPort) -> bytes | None:
    """Return the job of a label; None where it is refused."""
    made = COMPOSING(label_of(text, kind), port)
    return job_bytes(made.body, port, "A001") if isinstance(made, Composed) else None


def port_with(stock: Stock, language: PrinterLanguage) -> PrinterPort:
    return PrinterPort(
        name="Bench",
        stock=stock,
        language=language,
        acknowledgement=Acknowledgement.PROCESS_ID,
    )


def is_native(job: bytes) -> bool:
    return b"\x1dv0" not in job


def check(job: bytes) -> None:
    assert REAL_TIME.search(job) is None
    if is_native(job):
        rest = OURS.sub(b"", job)
        assert not re.search(rb"[\x00-\x1f\x7f]", rest), (rest, job)


@pytest.mark.slow
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:24])
def test_a_hostile_text_yields_no_command_of_its_own(text: str) -> None:
    for stock, language, kind in product(STOCKS, PrinterLanguage, LabelKind):
        job = composed(text, kind, port_with(stock, language))
        if job is not None:
            check(job)


@pytest.mark.slow
@settings(max_examples=60)
@given(st.text(max_size=24), st.sampled_from(STOCKS))
def test_no_text_yields_a_command_in_a_native_job(text: str, stock: Stock) -> None:
    job = composed(text, LabelKind.UNIT, port_with(stock, PrinterLanguage.NATIVE))
    if job is not None:
        check(job)


def test_a_plain_label_is_native_and_its_job_is_checked() -> None:
    job = composed(
        "SN-2026-000123", LabelKind.UNIT, port_with(Stock.ROLL_80, PrinterLanguage.NATIVE)
    )
    assert job is not None
    assert is_native(job)
    check(job)
    with pytest.raises(AssertionError):
        check(job.replace(b"SN-2026", b"SN\x1bp\x00\x19\xfa"))


@pytest.mark.slow
@pytest.mark.enable_socket
def test_every_hostile_label_that_is_printed_is_one_label_and_opens_no_drawer() -> None:
    with VirtualPrinter(PrinterModel(speed_mm_s=0, width=576)) as printer:
        count = 0
        for text, language in product(HOSTILE, PrinterLanguage):
            made = port_with(Stock.ROLL_80, language)
            job = composed(text, LabelKind.UNIT, made)
            if job is not None:
                sent = _send(port_of(printer), job)
                count += sent is PrintState.PRINTED
                assert sent is PrintState.PRINTED, text
        assert count > 5
        assert len(printer.labels) == count
        assert [each for each in printer.events if "drawer" in each or "unknown" in each] == []


def _send(port: PrinterPort, job: bytes) -> PrintState:
    sender = Sender(port=port, times=Times(), stop=Event(), heard=lambda _: None)
    parcel = Parcel(content=job, name="A001", rest_s=2)
    return sender.send(open_transport(port), parcel, lambda: True).state
