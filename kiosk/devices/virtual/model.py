"""What a virtual printer is: its head, media, speed, buffer and the answers it can give."""

from dataclasses import dataclass
from enum import Enum

DOTS_PER_MM_203 = 8.0
"""A head of 203 dpi has exactly eight dots a millimetre."""

MM_PER_INCH = 25.4


class Answer(Enum):
    """A way in which a printer speaks to its host; clones leave some out."""

    DLE_EOT = "DLE EOT"
    """status on request, at once, even with a fault"""
    ASB = "ASB"
    """status pushed when it changes, once `GS a` asked for it"""
    GS_R = "GS r"
    """paper status, after earlier data was worked off"""
    PROCESS_ID = "GS ( H"
    """the acknowledgement of what was printed before"""
    GS_I = "GS I"
    """its name and version"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DieCut:
    """Labels on a backing sheet, one below the other."""

    length_mm: float = 30
    gap_mm: float = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterModel:
    """A printer as it leaves the factory, with its media.

    Attributes:
        dpi: dots an inch of the head, 203 or 300.
        width: dots across that can be printed.
        die_cut: the labels in it; None for a roll without gaps.
        speed_mm_s: of the paper; 0 prints at once.
        cut_s: what a cut takes.
        buffer_bytes: the receive buffer; when it is full, nothing more is read.
        connections: served at a time; more wait unanswered.
        keeps_buffer: goes on where it stopped when paper is put in again.
    """

    dpi: int = 203
    width: int = 400
    die_cut: DieCut | None = None
    speed_mm_s: float = 200
    cut_s: float = 0
    buffer_bytes: int = 4096
    answers: frozenset[Answer] = frozenset(Answer)
    connections: int = 1
    keeps_buffer: bool = True

    @property
    def dots_per_mm(self) -> float:
        """Dots a millimetre, both ways."""
        return DOTS_PER_MM_203 if self.dpi == 203 else self.dpi / MM_PER_INCH  # noqa: PLR2004 - a printer of 203.2 dpi is called so

    def labels_per_s(self, length_mm: float) -> float:
        """Return how many labels a second the mechanics allow at most; infinite at speed 0.

        Args:
            length_mm: what a job prints and feeds on a roll; die-cut labels have their own.
        """
        pitch_mm = self.die_cut.length_mm + self.die_cut.gap_mm if self.die_cut else length_mm
        label_s = (pitch_mm / self.speed_mm_s if self.speed_mm_s else 0) + self.cut_s
        return 1 / label_s if label_s else float("inf")
