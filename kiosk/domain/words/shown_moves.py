"""What the pages of moving show."""

from collections.abc import Mapping

MOVES: Mapping[str, str] = {
    "tile_move": "Move",
    "tile_move_sub": "From place to place",
    "card_move": "Move to another location",
    "band_unit_moved": "Now at {loc}",
    "under_unit_moved": "{name}, until now at {source}",
    "band_stock_moved": "{quantity} {unit} now at {loc}",
    "under_stock_moved": "Until now at {source}. {have} {unit} there now",
    "title_into": "What is at {loc}",
    "title_sources": "or tap where it is taken from",
    "nothing_there": "Nothing is there yet.",
    "quarantine": "Quarantine",
    "quantity_moved": "How much moves?",
    "from_location": "taken from",
}
