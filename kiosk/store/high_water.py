"""The file of marks: numbers that no number ever given exceeds, beside the record (A3).

A record that is put back, by hand or from a backup, has forgotten what it gave since. This file
stands outside of every backup and has not. It is lines of text; each begins with the CRC-32 of
its rest, and the last line of a series counts:

    5f0c2a11 {"series":"BRD-2647-","before":40,"given":41,"mark":140,"kept":true}

`mark` is raised in steps and is on the disk before the transaction that goes past it is. `given`
is written before that transaction too, and once more as `kept`, and flushed, when its verdict is
out. So a scan seldom waits for a second flush, and whoever opens the record sees whether it is
older than its numbers. A record that is closed leaves nothing to doubt: its marks come down to
what was given, so that a mark is ahead only of what a crash may hide.
"""

import errno
import logging
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import Enum, auto
from pathlib import Path

from kiosk.store.durable import write_durably
from kiosk.store.marks_lines import Drawn, Head, Level, head_line, line_of, read_head, read_level

log = logging.getLogger(__name__)

_ENDS = ".marks"
_BINARY: int = getattr(os, "O_BINARY", 0)
"""Windows would write another line end."""

_ASIDE = ".aside"
_LINES_KEPT = 5_000
"""Lines that may be superseded before the file is written anew."""

_FULL, _READ_ONLY = "database or disk is full", "attempt to write a readonly database"
_PROBLEMS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
}


class Kept(Enum):
    """In which state the file was found."""

    WHOLE = auto()
    MISSING = auto()
    DAMAGED = auto()
    """a line is not as it was written, or none can be read; those that can still count"""
    FOREIGN = auto()
    """it is the file of another record"""


class NotReservedError(RuntimeError):
    """The mark of a series is not on the disk, so none of its numbers may be given.

    Attributes:
        problem: as SQLite says the same of the record.
    """

    def __init__(self, path: Path, error: OSError) -> None:
        """Say which file is not written, and why."""
        super().__init__(f"K436: {path} is not written: {error.strerror}")
        self.problem = _PROBLEMS.get(error.errno or 0, "disk I/O error")


class HighWater:
    """The marks of one record; for the thread that writes to it.

    Attributes:
        kept: in which state the file was found.
        levels: of each series.
        begun: what tells this file from one that was lost; 0 while there is none.
    """

    def __init__(self, folder: Path, lineage: str) -> None:
        """Read the file of a record, or find that there is none.

        Args:
            folder: of the record.
            lineage: hexadecimal id of the station that the record began as; it stays the same
                whatever the station is called since.
        """
        self.path = folder / f"numbers-{lineage[:12]}{_ENDS}"
        self.levels: dict[str, Level] = {}
        self.begun = 0
        self._lineage = lineage
        self._whole = False
        self._open: tuple[str, ...] = ()
        self._lines = 0
        self.kept = self._read()

    @property
    def marks(self) -> Mapping[str, int]:
        """The mark of each series."""
        return {series: level.mark for series, level in self.levels.items()}

    def adopt(self, given: Mapping[str, int], begun: int) -> None:
        """Keep what the record gave, and make the file where it is missing or not whole.

        Args:
            given: the highest number of each series.
            begun: for a file that is begun anew.

        Raises:
            OSError: it cannot be written.
        """
        missing = dict[str, Level]()
        for series, number in given.items():
            level = self.levels.get(series, Level(0, 0, 0))
            if number > level.given:
                missing[series] = Level(number, number, max(number, level.mark))
        self.levels |= missing
        if self.kept is not Kept.WHOLE:
            self.begun = begun
        if self.kept is not Kept.WHOLE or missing or self._is_long():
            self._rewrite()

    def _is_long(self) -> bool:
        return self._lines > len(self.levels) + _LINES_KEPT

    def reserve(self, drawn: Mapping[str, Drawn]) -> None:
        """Note numbers that a transaction drew; call before it is committed.

        Args:
            drawn: of each series.

        Raises:
            NotReservedError: the mark is not on the disk; none of the numbers may be given.
        """
        try:
            self._reserve(drawn)
        except OSError as error:
            raise NotReservedError(self.path, error) from error

    def _reserve(self, drawn: Mapping[str, Drawn]) -> None:
        raised = False
        self._open = tuple(drawn)
        for series, each in drawn.items():
            mark = self.levels[series].mark if series in self.levels else 0
            if each.last > mark:
                raised, mark = True, each.mark
            self.levels[series] = Level(each.before, each.last, mark, kept=False)
        if not self._whole:
            self._rewrite()
            return
        try:
            self._append([line_of(each, self.levels[each]) for each in drawn], durable=raised)
        except FileNotFoundError:
            self._rewrite()
        except OSError:
            self._whole = False  # a part of a line may stand there: the next one writes it anew
            raise

    def settle(self, *, committed: bool) -> None:
        """Note what became of the transaction that reserved last; no verdict waits for it."""
        if not self._open:
            return
        drawn, self._open = self._open, ()
        for series in drawn:
            level = self.levels[series]
            given = level.given if committed else level.before
            self.levels[series] = Level(level.before, given, level.mark)
        try:
            if not self._whole or self._is_long():
                self._rewrite()
            else:
                self._append([line_of(each, self.levels[each]) for each in drawn], durable=True)
        except OSError as error:
            self._whole = False
            log.warning("K433: %s is not flushed: %s", self.path, error)

    def close(self) -> None:
        """Lower each mark to what was given, for nothing is under way that could go past it.

        Each series has one line then.
        """
        exact = {each: replace(level, mark=level.given) for each, level in self.levels.items()}
        is_so = exact == self.levels and self._lines == len(exact)
        if is_so or not self._whole or self._open:
            return
        try:
            self.levels = exact
            self._rewrite()
        except OSError as error:
            log.warning("K437: %s is not tidied: %s", self.path, error)

    def _append(self, lines: Sequence[str], *, durable: bool) -> None:
        data = "".join(lines).encode()
        self._lines += len(lines)
        handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | _BINARY)
        try:
            if os.write(handle, data) != len(data):
                message = f"{self.path} took only a part"
                raise OSError(message)
            if durable:
                os.fsync(handle)
        finally:
            os.close(handle)

    def _rewrite(self) -> None:
        """Write the file anew; it stands there whole or not at all."""
        self._whole = False
        head = head_line(Head(self._lineage, self.begun))
        lines = (line_of(series, level) for series, level in sorted(self.levels.items()))
        if self.kept in {Kept.DAMAGED, Kept.FOREIGN} and self.path.exists():
            shutil.copyfile(self.path, self.path.with_name(self.path.name + _ASIDE))
        write_durably(self.path, "".join((head, *lines)).encode())
        self.kept = Kept.WHOLE
        self._whole, self._lines = True, len(self.levels)

    def _read(self) -> Kept:
        try:
            text = self.path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return Kept.MISSING
        except OSError:
            return Kept.DAMAGED
        *lines, torn = text.split("\n")
        if not lines:
            return Kept.DAMAGED
        head, *rest = lines
        whose = read_head(head)
        if whose is None or whose.lineage != self._lineage:
            return Kept.DAMAGED if whose is None else Kept.FOREIGN
        self.begun = whose.begun
        self._lines = len(rest)
        levels = [read_level(each) for each in rest]
        for found in filter(None, levels):
            series, level = found
            before = self.levels.get(series)
            mark = max(level.mark, before.mark if before else 0)
            self.levels[series] = replace(level, mark=mark)
        if None in levels:
            return Kept.DAMAGED
        self._whole = not torn
        return Kept.WHOLE


def marks_beside(folder: Path) -> tuple[Path, ...]:
    """Return the files of marks in a folder: one for each record that ever lay there."""
    return tuple(sorted(folder.glob(f"numbers-*{_ENDS}")))
