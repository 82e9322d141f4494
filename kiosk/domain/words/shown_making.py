"""What the pages of making a lot show."""

from collections.abc import Mapping

MAKING: Mapping[str, str] = {
    "tile_makelot": "Make a lot",
    "tile_makelot_sub": "Put what was made on stock, by its batch",
    "card_makelot": "Make a lot",
    "button_makelot": "Make a lot",
    "title_makelot": "or tap the part",
    "no_lot_parts": "No part is tracked by lot.",
    "title_batch": "or type it, or take a number of ours",
    "row_our_lot": "A number of ours",
    "row_our_lot_sub": "{ex}, where the traveller has none",
    "title_batch_alone": "From the traveller",
    "no_batch_rows": "The code that names what was made: a batch, a works order",
    "quantity_made": "How much was made",
    "ok_made": "Go on",
    "button_our_lot": "Number of ours",
    "button_our_lot_sub": "{batch} is kept as its batch",
    "field_made_batch": "Batch",
    "note_made_more": "{n} {unit} in stock",
    "from_making": "from the day it was made",
    "event_made": "Made here",
    "made_of_batch": "{n} to {place}, batch {batch}",
    "fact_made": "Made here",
    "fact_made_batch": "Batch",
    "band_lot_made": "{name} made",
    "under_lot_made": "{quantity} {unit} to {loc}",
}
