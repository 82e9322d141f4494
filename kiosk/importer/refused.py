"""What an operation refused of a row, as the report of an import says it."""

from datetime import datetime
from decimal import Decimal

from kiosk.domain.goods import Goods
from kiosk.domain.messages import Arg, Phrase, Said
from kiosk.domain.quantity import plain
from kiosk.domain.words import Part, template
from kiosk.importer.rows import BadRow, shown

_MOMENT = "%Y-%m-%d %H:%M UTC"


def refused_row(goods: Goods, said: Said) -> BadRow:
    """Return a row that the record speaks against, with the code and words of the refusal."""
    column = "serial" if goods.serial else "lot" if goods.lot else "part_number"
    facts = {name: _written(value) for name, value in said.args}
    headline = template(said.key, Part.HEADLINE).format_map(facts)
    text = template(said.key, Part.TEXT).format_map(facts)
    reason = f"{said.code} {headline}: {text}".removesuffix(".")
    return BadRow(line=goods.at, column=column, value=shown(goods.named), why=reason)


def _written(value: Arg) -> str:
    match value:
        case Phrase(key=key, args=args):
            return template(key, Part.PHRASE).format_map({n: _written(v) for n, v in args})
        case Decimal():
            return plain(value)
        case datetime():
            return value.strftime(_MOMENT)
        case _:
            return str(value)
