"""What the session looks at: the record, and what its station knows besides."""

from collections.abc import Mapping
from typing import Protocol

from kiosk.domain.codes.code import Code
from kiosk.domain.ids import PartNumber
from kiosk.domain.link import Link
from kiosk.domain.people import Operator
from kiosk.domain.records import PartRecord, Thing
from kiosk.domain.rules.allotment import Sharing
from kiosk.store.catalogue import Catalogue
from kiosk.store.driver import Cursor
from kiosk.store.identify import identify
from kiosk.store.label_reader import LabelReader
from kiosk.store.wanted import numbers_itself


class Station(Protocol):
    """The station that the session sits at."""

    @property
    def station(self) -> str:
        """The id under which it appends."""
        ...

    @property
    def link(self) -> Link:
        """How it stands with the central database."""
        ...

    def regard(self, number: PartNumber) -> None:
        """Note that somebody has a part in hand, so that its numbers are fetched in time."""
        ...


class Looker(LabelReader):
    """The session's view of one read transaction."""

    def __init__(
        self,
        cursor: Cursor,
        catalogue: Catalogue,
        templates: Mapping[str, tuple[str, ...]],
        station: Station,
    ) -> None:
        super().__init__(cursor, catalogue)
        self._templates = templates
        self._station = station

    @property
    def link(self) -> Link:
        return self._station.link

    @property
    def sharing(self) -> Sharing:
        return Sharing(station=self._station.station, link=self.link, owners=self.catalogue.owners)

    def part(self, number: PartNumber) -> PartRecord | None:
        found = super().part(number)
        if found is not None and numbers_itself(found.part, self.catalogue.setups):
            self._station.regard(number)
        return found

    @property
    def templates(self) -> Mapping[str, tuple[str, ...]]:
        return self._templates

    def read(self, text: str) -> Code:
        return self.catalogue.read(text)

    def identify(self, code: Code) -> tuple[Thing, ...]:
        return identify(self._cursor, self, code)

    def people(self) -> tuple[Operator, ...]:
        return self.catalogue.with_pin()
