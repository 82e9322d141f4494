"""Facts and states as JSON: the journal's bytes are made once here and never made again."""

from collections.abc import Mapping
from typing import TypeVar, get_args

import msgspec

from kiosk.domain.facts import Fact
from kiosk.domain.journal import ScanEvidence

T = TypeVar("T")

_FACTS: tuple[type[Fact], ...] = get_args(Fact)
_DECODERS: Mapping[str, msgspec.json.Decoder[Fact]] = {
    each.kind: msgspec.json.Decoder(each) for each in _FACTS
}
_ENCODER = msgspec.json.Encoder()


def encode_fact(fact: Fact) -> str:
    """Return the payload of an entry: JSON, fields in their order, quantities as text."""
    return _ENCODER.encode(fact).decode()


def decode_fact(kind: str, payload: str) -> Fact | None:
    """Return the fact of a payload; None for a kind this program does not know."""
    decoder = _DECODERS.get(kind)
    return None if decoder is None else decoder.decode(payload)


def encode_envelope(approved_by: str | None, scan: ScanEvidence | None) -> str:
    """Return the envelope of an entry: who approved it, and the scan that led to it."""
    if scan is None and approved_by is None:
        return "{}"
    return _ENCODER.encode({"approved_by": approved_by, "scan": scan}).decode()


def encode(value: object) -> str:
    """Return a frozen value as JSON text."""
    return _ENCODER.encode(value).decode()


def decode(text: str, kind: type[T]) -> T:
    """Return the value of type `kind` that `text` holds.

    Raises:
        msgspec.ValidationError: the text does not hold one.
    """
    return msgspec.json.decode(text, type=kind)
