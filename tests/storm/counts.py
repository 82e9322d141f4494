"""What a storm came to: counted over all examples, told at the end."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Counts:
    """Counted while examples run.

    Attributes:
        entries: in the journals at the end, but for those of the common beginning.
        lost: on disks that were replaced, which central never had: gone with the disk.
        steps: what stations did, by its name; what a rule of the plant forbade is `refused`.
        faults: of the wire and of central, by their names.
        disks: what happened to records and to the ids of stations.
        conflicts: flagged at the end of the examples, by kind.
    """

    examples: int = 0
    entries: int = 0
    lost: int = 0
    rounds: int = 0
    steps: Counter[str] = field(default_factory=Counter[str])
    faults: Counter[str] = field(default_factory=Counter[str])
    disks: Counter[str] = field(default_factory=Counter[str])
    conflicts: Counter[str] = field(default_factory=Counter[str])

    def told(self) -> str:
        """Return the counts as lines for a person."""
        lines = (
            ("examples", f"{self.examples}, {self.rounds} rounds, {self.entries} entries"),
            ("steps", _listed(self.steps)),
            ("faults", _listed(self.faults)),
            ("disks", f"{_listed(self.disks)}; {self.lost} entries gone with a disk"),
            ("conflicts", _listed(self.conflicts)),
        )
        return "\n".join(f"  {name:<10}{what}" for name, what in lines)


def _listed(counter: Counter[str]) -> str:
    each = ", ".join(f"{name} {count}" for name, count in sorted(counter.items()))
    return f"{counter.total()} ({each})"
