"""Reads a map file: TOML in which every key is known, and every message names the key."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeGuard, TypeVar

from kiosk.importer.mapping import (
    ColumnMap,
    Constant,
    FirstOf,
    Pattern,
    Skip,
    Source,
    Target,
    Template,
)

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_SOURCES = ("column", "constant", "first_of", "template")
_CONDITIONS = ("equals", "in", "matches", "empty")
_ON_REPEAT = ("refuse", "first", "add")

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class MappingError:
    """Why a map cannot be used; `key` is where in the file, `columns.unit`."""

    key: str
    reason: str

    @property
    def sentence(self) -> str:
        """The error in words."""
        return f"{self.key}: {self.reason}." if self.key else f"{self.reason}."


class _Refused(Exception):
    """Carries an error out of the nested reading; never leaves this module."""

    def __init__(self, key: str, reason: str) -> None:
        super().__init__(key, reason)
        self.error = MappingError(key, reason)


def parse_mapping(toml_text: str) -> ColumnMap | MappingError:
    """Read the text of a map file; any text gives a value."""
    try:
        return _column_map(tomllib.loads(toml_text))
    except _Refused as refused:
        return refused.error
    except (ValueError, RecursionError) as error:  # ValueError: TOMLDecodeError, endless integers
        return MappingError("", f"the map is not TOML: {error}")


def _column_map(raw: Mapping[str, object]) -> ColumnMap:
    _only(raw, ("columns", "pattern", "skip_if", "on_repeat"), "")
    columns = _table(raw.get("columns", {}), "columns")
    if not columns:
        raise _Refused("columns", "it is missing or empty: it says what fills each of our columns")
    on_repeat = _on_repeat(raw.get("on_repeat", "refuse"))
    made = ColumnMap(
        targets={name: _target(value, f"columns.{name}") for name, value in columns.items()},
        patterns=_each(raw, "pattern", _pattern),
        skips=_each(raw, "skip_if", _skip),
        first_of_repeats=on_repeat == "first",
        adds_repeats=on_repeat == "add",
    )
    groups = made.groups
    twice = next((name for name in groups if groups.count(name) > 1), None)
    if twice is not None:
        raise _Refused("pattern", f'the group "{twice}" is named twice')
    nested = next((p.column for p in made.patterns if p.column in groups), None)
    if nested is not None:
        raise _Refused("pattern", f'"{nested}" is a group; a pattern reads a column of the file')
    return made


def _target(value: object, key: str) -> Target:
    if isinstance(value, str):
        return Target(source=FirstOf((_filled(value, key),)))
    table = _table(value, key)
    _only(table, (*_SOURCES, "default", "values", "otherwise"), key)
    if "otherwise" in table and "values" not in table:
        raise _Refused(f"{key}.otherwise", "it needs values beside it")
    return Target(
        source=_source(table, key),
        default=_text(table.get("default", ""), f"{key}.default"),
        values=_values(table["values"], f"{key}.values") if "values" in table else None,
        otherwise=_otherwise(table["otherwise"], key) if "otherwise" in table else None,
    )


def _otherwise(value: object, key: str) -> Source:
    if isinstance(value, str):
        return Constant(value)
    table = _table(value, f"{key}.otherwise")
    _only(table, _SOURCES, f"{key}.otherwise")
    return _source(table, f"{key}.otherwise")


def _source(table: Mapping[str, object], key: str) -> Source:
    name = _one_of(table, _SOURCES, key)
    value = table[name]
    if name == "column":
        return FirstOf((_filled(value, f"{key}.column"),))
    if name == "constant":
        return Constant(_text(value, f"{key}.constant"))
    if name == "first_of":
        return FirstOf(_texts(value, f"{key}.first_of"))
    return _template(_text(value, f"{key}.template"), f"{key}.template")


def _template(text: str, key: str) -> Template:
    pieces = _PLACEHOLDER.split(text)
    if any("{" in piece or "}" in piece for piece in pieces[::2]):
        raise _Refused(key, "a brace without its partner, or none in it; write {column}")
    return Template(tuple(pieces[::2]), tuple(pieces[1::2]))


def _values(value: object, key: str) -> Mapping[str, str]:
    return {name: _text(item, f"{key}.{name}") for name, item in _table(value, key).items()}


def _pattern(table: Mapping[str, object], key: str) -> Pattern:
    _only(table, ("column", "regex"), key)
    regex = _regex(_required(table, "regex", key), f"{key}.regex")
    if not regex.groupindex:
        raise _Refused(f"{key}.regex", "it has no named group, (?P<name>...)")
    return Pattern(_filled(_required(table, "column", key), f"{key}.column"), regex)


def _skip(table: Mapping[str, object], key: str) -> Skip:
    _only(table, ("column", "reason", *_CONDITIONS), key)
    column = _filled(_required(table, "column", key), f"{key}.column")
    reason = _filled(_required(table, "reason", key), f"{key}.reason")
    return Skip(column, _condition(table, key), reason)


def _condition(table: Mapping[str, object], key: str) -> re.Pattern[str]:
    name = _one_of(table, _CONDITIONS, key)
    value = table[name]
    key = f"{key}.{name}"
    if name == "matches":
        return _regex(value, key)
    if name == "equals":
        return _any_of((_text(value, key),))
    if name == "in":
        return _any_of(_texts(value, key))
    if not isinstance(value, bool):
        raise _Refused(key, "it must be true or false")
    return re.compile(r"\A\Z" if value else r".", re.DOTALL)


def _any_of(texts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\A(?:" + "|".join(re.escape(text) for text in texts) + r")\Z")


def _on_repeat(value: object) -> str:
    if value not in _ON_REPEAT:
        raise _Refused("on_repeat", 'it must be "refuse", "first" or, for goods, "add"')
    return str(value)


def _each(
    raw: Mapping[str, object], name: str, read: Callable[[Mapping[str, object], str], _T]
) -> tuple[_T, ...]:
    items = raw.get(name, [])
    if not _is_list(items):
        raise _Refused(name, f"it must be a list of tables, each headed [[{name}]]")
    keys = (f"{name} {number}" for number in range(1, len(items) + 1))
    return tuple(read(_table(item, key), key) for item, key in zip(items, keys, strict=True))


def _only(table: Mapping[str, object], known: tuple[str, ...], key: str) -> None:
    for name in table:
        if name not in known:
            where = f"{key}.{name}" if key else name
            raise _Refused(where, f"this key is not known; known are {', '.join(known)}")


def _one_of(table: Mapping[str, object], names: tuple[str, ...], key: str) -> str:
    given = [name for name in names if name in table]
    if len(given) != 1:
        raise _Refused(key, f"it needs one of {', '.join(names)}, and not two")
    return given[0]


def _required(table: Mapping[str, object], name: str, key: str) -> object:
    if name not in table:
        raise _Refused(key, f"{name} is missing")
    return table[name]


def _regex(value: object, key: str) -> re.Pattern[str]:
    try:
        return re.compile(_filled(value, key))
    except (re.error, OverflowError, RecursionError) as error:
        raise _Refused(key, f"it is no regular expression: {error}") from error


def _text(value: object, key: str) -> str:
    if not isinstance(value, str):
        raise _Refused(key, "it must be a text in quotes")
    return value


def _filled(value: object, key: str) -> str:
    if not _text(value, key):
        raise _Refused(key, "it is empty")
    return _text(value, key)


def _texts(value: object, key: str) -> tuple[str, ...]:
    if not _is_list(value) or not value:
        raise _Refused(key, "it must be a list of texts, not empty")
    return tuple(_text(item, key) for item in value)


def _table(value: object, key: str) -> Mapping[str, object]:
    if not _is_table(value):
        raise _Refused(key, "it must be a table")
    return value


def _is_table(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)
