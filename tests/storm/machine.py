"""Three stations and a central database in a storm: what may happen, in any order."""

import itertools
import tempfile
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from kiosk.domain.link import Frozen
from kiosk.session.ports import StationFrozenError
from kiosk.store.backing_up import back_up
from kiosk.store.verify import refold, verify
from tests.store.floor import Step
from tests.store.office import PEOPLE
from tests.store.station import HOUR_US, Clock
from tests.storm.chance import decisions, faults, steps, which
from tests.storm.checks import check_end, check_numbers, check_round, fetched
from tests.storm.counts import Counts
from tests.storm.ground import Ground, memory
from tests.storm.kiosk import Kiosk, twin_of
from tests.storm.people import People
from tests.storm.weather import Fault, Weather
from tests.storm.work import IMPORT, WORK, import_change

EVERY = 6
"""After so many steps a record is folded anew and its chains are walked."""

MOST_COPIES = 3
TRIES = 8
"""Rounds after which a station must have had a whole one, with everybody helping."""


class Storm(RuleBasedStateMachine):
    """What may happen; `recorded` is what each entry that must not be lost was recorded upon."""

    def __init__(self, ground: Ground, counts: Counts) -> None:
        super().__init__()
        self.ground = ground
        self.counts = counts
        self.folder = tempfile.TemporaryDirectory(prefix="kiosk-test-", dir=memory())
        self.clock = Clock()
        self.weather = Weather(counts.faults, ground.end)
        self.seeds = itertools.count(100)
        self.kiosks = ground.open(self._path, self.clock, self.weather, self.seeds)
        self.recorded: dict[bytes, frozenset[bytes]] = {}
        self.copies: list[tuple[Kiosk, Path]] = []
        self.people = People(ground, counts)
        self.refilling: set[Kiosk] = set()
        self.copied = False
        self.names = itertools.count(1)
        self.steps = 0
        counts.examples += 1

    @property
    def _path(self) -> Path:
        return Path(self.folder.name)

    def at(self, number: int) -> Kiosk:
        return self.kiosks[number % len(self.kiosks)]

    @initialize(todo=st.lists(st.tuples(which, steps), min_size=10, max_size=24))
    def morning(self, todo: list[tuple[int, Step]]) -> None:
        self.work_apart(todo)

    @rule(todo=st.lists(st.tuples(which, steps), min_size=6, max_size=16))
    def work_apart(self, todo: list[tuple[int, Step]]) -> None:
        """Let people work at all stations, whatever the network does."""
        for at, step in todo:
            self._do(self.at(at), step)

    @rule(at=which, todo=st.lists(steps, min_size=3, max_size=6), coming=faults)
    def work_and_sync(self, at: int, todo: list[Step], coming: list[tuple[int, Fault]]) -> None:
        """Let people work at a station, which then has a round in whatever weather."""
        for step in todo:
            self._do(self.at(at), step)
        self.sync(at, coming)

    def _do(self, kiosk: Kiosk, step: Step) -> None:
        known, seq = kiosk.ids(), kiosk.record.own().seq
        try:
            if step.what == IMPORT:
                done = import_change(kiosk.station, step)
            else:
                done = kiosk.station.tried(
                    lambda tx: WORK[step.what](tx, step), actor=PEOPLE[step.b % len(PEOPLE)]
                )
        except StationFrozenError:
            assert kiosk.frozen is not None
            self.counts.steps["frozen"] += 1
            return
        self.counts.steps[step.what if done else "refused"] += 1
        assert kiosk.frozen is None or not done
        for entry in kiosk.station.entries(after=seq):
            self.recorded[entry.entry_id] = known

    @rule(at=which, coming=faults)
    def sync(self, at: int, coming: list[tuple[int, Fault]]) -> None:
        """Have a round in whatever weather."""
        self.weather.brews(coming)
        self._sync(self.at(at))
        self.weather.clears()

    @rule()
    def sync_all(self) -> None:
        self._all_synced()

    @rule(at=which, todo=st.lists(decisions, min_size=1, max_size=4))
    def meet_and_decide(self, at: int, todo: list[Step]) -> None:
        """Let all stations know all, and a supervisor decide conflicts at one."""
        self._all_synced()
        for step in todo:
            self._do(self.at(at), step)

    def _sync(self, kiosk: Kiosk) -> bool:
        self.counts.rounds += 1
        whole = kiosk.sync()
        if whole:
            self.refilling.discard(kiosk)
            if not self.refilling:
                check_round(kiosk, self.recorded)
        return whole

    @rule(at=which, skew=st.sampled_from((-HOUR_US, -7, 0, HOUR_US)), cut=st.booleans())
    def trouble(self, at: int, skew: int, *, cut: bool) -> None:
        """Set a clock; cut the power of the station, or end all sessions at central."""
        kiosk = self.at(at)
        kiosk.set_clock(skew)
        self.counts.faults["clock set"] += 1
        if cut:
            self.counts.disks["reopened"] += 1
            kiosk.reopen()
        else:
            self.counts.faults["all backends terminated"] += 1
            self.ground.central.end_sessions()

    @precondition(lambda self: len(self.copies) < MOST_COPIES)
    @rule(at=which, stamped=st.booleans())
    def copy(self, at: int, *, stamped: bool) -> None:
        """Copy a disk: with the product's own backup, or by hand."""
        kiosk = self.at(at)
        target = self._path / f"copy-{next(self.names)}"
        if stamped:
            back_up(kiosk.path, target, self.clock.now_us)
        else:
            kiosk.copy_to(target)
        self.copies.append((kiosk, target))

    @precondition(lambda self: self.copies)
    @rule(number=which)
    def put_back(self, number: int) -> None:
        """Put an earlier copy in the place of the disk; what only that one had is gone with it.

        Not while a central that was put back waits for what this very disk has: of two disasters
        at once a backup is to save people.
        """
        kiosk, copy = self.copies[number % len(self.copies)]
        if kiosk in self.refilling or kiosk.rival is not None:
            return
        self.counts.disks["put back"] += 1
        here = kiosk.ids()
        kiosk.replace_disk(copy)
        gone = here - kiosk.ids() - self.ground.entry_ids()
        self.counts.lost += len(gone)
        for each in gone:
            self.recorded.pop(each, None)
        self.copied = self.copied or kiosk.frozen is not Frozen.RESTORED

    @precondition(lambda self: len(self.kiosks) == len(self.ground.addresses))
    @precondition(lambda self: not self.refilling)
    @rule(at=which)
    def clone(self, at: int) -> None:
        """Start a second machine on a copy of a disk; both are at work from now on."""
        kiosk = self.at(at)
        if kiosk.frozen is None:
            self.counts.disks["cloned"] += 1
            folder = self._path / "twin"
            twin = twin_of(kiosk, folder, self.clock, self.weather, self.seeds)
            self.kiosks.append(twin)
            self.copied = True

    @precondition(lambda self: all(each.whole for each in self.kiosks))
    @precondition(lambda self: self.people.restored == 0)
    @rule()
    def keep_central_or_put_it_back(self) -> None:
        """Make a backup of central; where there is one, put it back, as its manual says."""
        if not self.people.backups:
            self.people.back_up_central()
            return
        self.people.put_central_back()
        for each in self.kiosks:
            each.hang_up()
        self.refilling = set(self.kiosks)

    @rule(at=which)
    def help(self, at: int) -> None:
        self.people.help(self.at(at))

    @invariant()
    def the_record_follows_from_the_journal(self) -> None:
        """Only now and then, for it takes a while."""
        self.steps += 1
        if self.steps % EVERY == 0:
            kiosk = self.at(self.steps // EVERY)
            assert kiosk.station.ask(verify).ok
            assert refold(kiosk.path).differences == ()

    def teardown(self) -> None:
        try:
            self._calm()
            self._check()
        finally:
            for each in self.kiosks:
                each.close()
            self.people.forget_backups()
            self.folder.cleanup()

    def _calm(self) -> None:
        """After the storm: people do what the screens say, until all is everywhere."""
        self.weather.clears()
        for each in self.kiosks:
            each.hang_up()
        tries = 0
        while not self._all_synced():
            for each in self.kiosks:
                self.people.help(each)
            tries += 1
            assert tries < TRIES, [(each.seat, each.standing.link) for each in self.kiosks]
        for _ in range(2):
            assert self._all_synced()

    def _all_synced(self) -> bool:
        whole = [self._sync(each) for each in self.kiosks]  # each of them, whatever the others
        return all(whole)

    def _check(self) -> None:
        onlooker = self.ground.onlooker(self._path, self.clock)
        try:
            heads = self.ground.administer(lambda link: fetched(link, onlooker))
            world = check_end(self.kiosks, onlooker, heads, set(self.recorded))
            if not self.copied:
                check_numbers(world)
        finally:
            onlooker.close()
        self.counts.entries += sum(seq for seq, _ in heads.values()) - self.ground.entries
        self.counts.conflicts.update(kind for kind, _ in world.conflicts)
