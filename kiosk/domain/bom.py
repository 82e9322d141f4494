"""The version of a bill of material: a hash, so that one content is one version everywhere."""

import hashlib
import json
from collections.abc import Sequence

from kiosk.domain.facts.master import BomLine
from kiosk.domain.ids import BomVersion, PartNumber
from kiosk.domain.quantity import plain

VERSION_LENGTH = 32
"""Hexadecimal characters of SHA-256 that are kept: 128 bits."""


def bom_version(parent: PartNumber, lines: Sequence[BomLine]) -> BomVersion:
    """Return the version of the BOM of `parent`; the order and the keys of the lines count.

    The hashed text is JSON without blanks, UTF-8, every value a text or a list of texts:

        ["PARENT",[["1","COMPONENT","2.5","find number",["R1","R2"],"1",["SUBSTITUTE"]], ... ]]

    with "1" for an optional line, else "".
    """
    content = [parent, [_content(line) for line in lines]]
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return BomVersion(digest[:VERSION_LENGTH])


def _content(line: BomLine) -> list[object]:
    return [
        line.line,
        line.component,
        plain(line.quantity),
        line.find_number,
        list(line.reference_designators),
        "1" if line.optional else "",
        list(line.substitutes),
    ]
