"""One step of a workflow: what came in, what is known of it, and what is to happen."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from kiosk.domain.case import Case
from kiosk.domain.codes.code import Code, Unread, Unreadable
from kiosk.domain.codes.code import Command as Word
from kiosk.domain.conflicts import Conflict, Resolved
from kiosk.domain.ids import (
    NO_SUBJECT,
    LocationCode,
    PartNumber,
    ReceiptId,
    RunId,
    Subject,
    UnitId,
)
from kiosk.domain.messages import Phrase, Refusal, Text, phrase, stop
from kiosk.domain.naming import unread_named
from kiosk.domain.orders import Announced, Order
from kiosk.domain.people import Operator
from kiosk.domain.policy import Policies
from kiosk.domain.printing import Printed
from kiosk.domain.records import Build, LotRecord, PartRecord, Thing
from kiosk.domain.rules.allotment import TOGETHER, Sharing
from kiosk.domain.rules.candidates import Around, Candidates
from kiosk.domain.rules.making import LotOrigin
from kiosk.domain.rules.newest import Wanted
from kiosk.domain.rules.operation import SAFE_ALLOWANCE, Allowance
from kiosk.domain.tracked import NO_OBSTACLES, Obstacles


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """A code was read (or typed twice); `things` are all records that carry it, exactly.

    Attributes:
        raw: its text, trimmed; `text` is all of it as it came.
    """

    raw: str
    code: Code
    things: tuple[Thing, ...]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Keyed:
    """Text from the keypad, ended by OK."""

    text: str


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button, by name, with what it stands beside."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A word of the command card, or the button of the same name."""

    word: Word


Input = Scanned | Keyed | Tapped | Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What a state wants to know with every step.

    Attributes:
        part: the part it works on, with its stock.
        build: the parent it works on, with its open requirements.
        scanned_build: also the requirements of a unit that is scanned.
        item: the unit, lot or part it moves.
        labels_of: the thing whose labels it works on.
        scanned_labels: also the labels of what is scanned, and which templates there are.
        conflicts: also the open conflicts.
        conflict: the conflict it decides.
        order: the number of the order it receives on.
        announced: the order's line whose announced serials it checks off.
        lists: also all that was announced for the order.
        obstacles: also what hinders the part from being tracked otherwise.
        label_order: also the order that a scanned label names.
        offers: also the lots that may be taken for the line that is asked for.
        newest: also the newest number that the part waits for: its series, "" for the first,
            and whether it is of lots.
    """

    part: PartNumber | None = None
    build: UnitId | None = None
    scanned_build: bool = False
    item: Subject = NO_SUBJECT
    labels_of: Subject = NO_SUBJECT
    scanned_labels: bool = False
    conflicts: bool = False
    conflict: str = ""
    order: str = ""
    announced: str = ""
    lists: bool = False
    offers: bool = False
    obstacles: bool = False
    label_order: bool = False
    newest: tuple[str, bool] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """New identifiers, made for this step and used or thrown away."""

    unit: UnitId
    run: RunId
    receipt: ReceiptId


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All a step may look at besides its state and the input, read in one transaction.

    Attributes:
        now: in the plant's zone.
        here: the station's own location.
        item: the unit, lot or part the state works on; as a task begins, the thing in hand.
        in_hand: the unit or lot that was looked up last; "" for none.
        sample: the code that was scanned last, where nothing is known by it.
        labels: of what the state works on or, when one more is asked for, of the thing in hand;
            the newest first.
        name: what people call the thing in hand.
        scanned_labels: of what was scanned.
        templates: names of the label templates there are.
        conflicts: the open ones, the oldest first.
        case: the conflict that is decided, with its evidence; None where nothing conflicts (now).
        resolved: how it was decided, if it was.
        sharing: which locations stations keep for themselves.
        obstacles: what hinders the part from being tracked otherwise.
        order: the order the state receives on.
        label_order: the order that the scanned label names, where it is one of ours.
        on_list: what the supplier said of the very serial that would come in.
        found: how many of the line's announced serials came before.
        announced: the serials that were announced for its lines, as it lies open or is posted.
        unannounced: (line, serial) of what came on lines with a list, and was not on it.
        lifted: codes of the refusals of this very input that a supervisor lets pass (N3).
        may: what the station's tasks may do with new and with known numbers.
        offers: the lots of the parts that the step is about, by part.
        within: the location that something comes in to, and all that it stands in.
        lot: the lot that comes in, where it is known already.
        lot_apart: the number that it gets as another supplier's lot; "" where it is theirs.
        apart: the lot of that number, where there is one already.
        lot_origin: how `lot` was made here last, else how it came.
        newest: the number of the part that is to be told, after the record was put back.
    """

    now: datetime
    operator: Operator
    here: LocationCode
    policies: Policies
    fresh: Fresh
    part: PartRecord | None = None
    build: Build | None = None
    item: Thing | None = None
    in_hand: Subject = NO_SUBJECT
    sample: Scanned | None = None
    labels: tuple[Printed, ...] = ()
    name: str = ""
    scanned_labels: tuple[Printed, ...] = ()
    templates: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    case: Case | None = None
    resolved: Resolved | None = None
    sharing: Sharing = TOGETHER
    obstacles: Obstacles = NO_OBSTACLES
    order: Order | None = None
    label_order: Order | None = None
    on_list: Announced | None = None
    found: int = 0
    announced: tuple[Announced, ...] = ()
    unannounced: tuple[tuple[str, str], ...] = ()
    lifted: tuple[str, ...] = ()
    may: Allowance = SAFE_ALLOWANCE
    offers: tuple[Candidates, ...] = ()
    within: tuple[LocationCode, ...] = ()
    lot: LotRecord | None = None
    lot_apart: str = ""
    apart: LotRecord | None = None
    lot_origin: LotOrigin | None = None
    newest: Wanted | None = None

    def lifts(self, code: str) -> bool:
        """Whether a supervisor, who was shown the refusal `code`, lets this very input pass it."""
        return code in self.lifted

    def offers_of(self, part: PartNumber) -> Candidates:
        """Return the lots of a part that may be taken; none where they were not read."""
        none = Candidates(part=part, strategy=None, lots=())
        return next((each for each in self.offers if each.part == part), none)

    @property
    def around(self) -> Around:
        """Where and when something is taken."""
        return Around(
            today=self.now.date(), here=self.here, policies=self.policies, sharing=self.sharing
        )


NOTHING = Needs()


def not_here(given: Input, prompt: Phrase) -> Refusal:
    """Refuse an input that means nothing at this step, naming what is asked for."""
    shown: Text
    match given:
        case Scanned(raw=raw):
            shown = phrase("quoted", text=raw)
        case Keyed(text=text):
            shown = phrase("quoted", text=text)
        case Tapped():
            shown = phrase("that_tap")
        case Told(word=word):
            shown = word.value
        case _:
            assert_never(given)
    return stop("xS15", input=shown, prompt=prompt)


def unknown(scanned: Scanned) -> Refusal:
    """Refuse a code that nothing carries, with the reason the reader gave (E11)."""
    code = scanned.code
    if isinstance(code, Unreadable):
        if code.why is Unread.BAD_CHECK:
            return stop("xS5", problem=phrase("check_is_wrong", raw=code.text))
        if code.why is not Unread.EMPTY:
            return stop("xS6", problem=unread_named(code.why, code.where))
    return stop("xS1", raw=scanned.raw)
