"""What a field of a template says of a label: a value, its caption, or words with variables.

    {part} rev {revision}       each variable is replaced by its value
    {part}[ rev {revision}]     what stands in brackets is left out where a variable in it is empty

A text of which all variables are empty is left out.
"""

import re
from collections.abc import Iterator, Mapping

from kiosk.domain.label_template import Source, TextField
from kiosk.domain.labels import Label, LabelKind, LineName
from kiosk.domain.scanner_check import TEST_CODE

_GROUP = 4
_PIECE = re.compile(r"\[([^\[\]]*)\]|\{([^{}\[\]]*)\}|[\[\]{}]")
_COMMON = (Source.TITLE, Source.NAME, Source.CODE, Source.COPY)
_ITEM = (*_COMMON, Source.SHORT_CODE, Source.SERIAL, Source.REVISION)
_LOT = (*_COMMON, Source.SHORT_CODE, Source.LOT, Source.QUANTITY)

_SOURCES: Mapping[LabelKind, tuple[Source, ...]] = {
    LabelKind.UNIT: _ITEM,
    LabelKind.LOT: _LOT,
    LabelKind.LOCATION: _COMMON,
    LabelKind.OPERATOR: (*_COMMON, Source.ROLE),
    LabelKind.COMMAND: _COMMON,
    LabelKind.KIT: (*_ITEM, Source.CONTENTS),
}
_TITLES: Mapping[LabelKind, str] = {
    LabelKind.UNIT: "part",
    LabelKind.LOT: "part",
    LabelKind.LOCATION: "place",
    LabelKind.OPERATOR: "badge",
    LabelKind.COMMAND: "command",
    LabelKind.KIT: "part",
}


def sources(kind: LabelKind) -> frozenset[Source]:
    """Return what a template of that kind may show, captions included."""
    plain = _SOURCES[kind]
    captions = (source for source in Source if source.name.endswith("_CAPTION"))
    of_these = (each for each in captions if Source[each.name.removesuffix("_CAPTION")] in plain)
    return frozenset((*plain, *of_these, Source.TEXT))


def variables(kind: LabelKind) -> Mapping[str, Source]:
    """Return the variables that a text of that kind may have, and what each stands for."""
    named = {source.value: source for source in _SOURCES[kind] if source is not Source.CONTENTS}
    return {_TITLES[kind]: Source.TITLE, **named}


def text_faults(text: str, kind: LabelKind) -> Iterator[str]:
    """Yield what is wrong with a text of a template, in words for the one who wrote it."""
    known = variables(kind)
    for piece in _PIECE.finditer(text):
        optional, variable = piece.groups()
        if optional is not None:
            yield from text_faults(optional, kind)
        elif variable is None:
            yield f"has a {piece[0]} without its partner"
        elif variable not in known:
            yield f"has no variable {{{variable}}}; there are {', '.join(sorted(known))}"


def shown(label: Label, text_field: TextField) -> str:
    """Return what a field says; empty when the label has nothing for it."""
    if text_field.source is Source.TEXT:
        return _filled(text_field.text, label)
    return _value(label, text_field.source)


def contents(label: Label) -> tuple[str, ...]:
    """Return each thing inside of a kit."""
    return tuple(line.value for line in label.lines if line.name is LineName.CONTENTS)


def _filled(text: str, label: Label) -> str:
    known = variables(label.kind)

    def value(name: str) -> str:
        return _value(label, known[name])

    def written(piece: re.Match[str]) -> str:
        optional, variable = piece.groups()
        if optional is None:
            return value(variable)
        inner = _used(optional)
        return _PIECE.sub(written, optional) if all(map(value, inner)) else ""

    if not any(map(value, _used(text))):
        return ""
    return _PIECE.sub(written, text)


def _used(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\{([^{}\[\]]*)\}", text))


def _value(label: Label, source: Source) -> str:
    match source:
        case Source.TITLE:
            return label.title
        case Source.SHORT_CODE:
            return _grouped(label.short_code)
        case Source.CODE:
            return _spoken(label)
        case Source.COPY:
            return f"COPY {label.copy}" if label.copy > 1 else ""
        case _:
            name = LineName[source.name.removesuffix("_CAPTION")]
            value = label.value(name)
            return name.value if value and source.name.endswith("_CAPTION") else value


def _spoken(label: Label) -> str:
    """Return the code in groups of four behind its prefix, the gaps being no characters of it.

    The scanner's test code is only scanned.
    """
    if label.code == TEST_CODE:
        return ""
    if label.kind in {LabelKind.LOCATION, LabelKind.OPERATOR, LabelKind.COMMAND}:
        return label.code
    prefix, dot, identity = label.code.partition(".")
    return prefix + dot + _grouped(identity)


def _grouped(code: str) -> str:
    return " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))
