"""Words of lists of serials that stand inside a sentence."""

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "ask_list": "Receive the list, or leave it",
}
