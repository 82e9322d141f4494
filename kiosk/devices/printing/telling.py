"""Logs what befalls a printer: the same thing only once while it lasts."""

import logging

log = logging.getLogger(__name__)


class Telling:
    """One printer's log; for its thread."""

    def __init__(self, name: str) -> None:
        """Tell of the printer of that name."""
        self._name = name
        self._told = ""

    def tell(self, what: str) -> None:
        """Log what happened, unless it was what happened before."""
        if self.is_news(what):
            log.info("printer %s: %s", self._name, what)

    def is_news(self, what: str) -> bool:
        """Tell whether something is not what happened before; from then on it is."""
        told, self._told = self._told, what
        return told != what
