"""The life of a delivery: any order of whatever can happen keeps the sums, and never hands a message over twice.

Hypothesis plays the world against the real scripts: campaigns, intents, outcomes and receipts (late, doubled, reversed,
early, for old attempts), STOP, DELETE, danger, pause, cancel, time and crashes. What must come of it stands in life.py.

A short run by default. `LYKT_TEST_EXAMPLES=2000` runs so many, each twice as long, for a night or a doubt.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bot.store import keys
from bot.store.campaigns import State
from bot.store.contacts import Imported
from bot.store.deliveries import Attempt
from bot.store.leases import Leases
from bot.store.scripts import LeaseLost
from bot.store.turns import Change
from bot.types import Consent, Outcome, Status
from campaigns.counts import read_counts, recount
from tests.bot.store.life import DANGER, HOUR, UNDER_WAY, Campaign, Delivery, Person
from tests.bot.store.world import BEGAN, FOREVER, LANGUAGE, ROWS, SHARD, SMS, World

MANY = int(os.environ.get("LYKT_TEST_EXAMPLES", "0"))
PROFILE = settings(
    max_examples=MANY or 60,
    stateful_step_count=60 if MANY else 30,
    deadline=None,
    derandomize=not MANY,
    suppress_health_check=list(HealthCheck),
)
IDS = ("one", "two")
OUTCOMES = st.sampled_from(
    [Status.ACCEPTED, Status.SENT, Status.FAILED, Status.SUPPRESSED, Status.PENDING, Status.UNCERTAIN]
)
RECEIPTS = st.sampled_from(
    [Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.READ, Status.UNDELIVERED, Status.FAILED]
)
rows, names, times = st.sampled_from(ROWS), st.sampled_from(IDS), st.integers(1, 2)


world: World


class Life(RuleBasedStateMachine):
    """Rules do to the store and to the model the same, the invariants compare."""

    attempts = Bundle("attempts")

    @initialize()
    def begin(self) -> None:
        world.moment = BEGAN
        world.run(world.store.client.flushall())
        self.people = {row: Person() for row in ROWS}
        self.known = {name: Campaign() for name in IDS}
        self.lease, self.old_lease, self.workers = "", "0:nobody", 0
        self.change_hands()
        self.imports()
        for name in IDS:
            assert world.run(world.campaigns.create(name, {}, {}))

    # --- the staff

    @rule()
    def imports(self) -> None:
        """Everybody, with a consent: an import changes nothing for who said STOP or DELETE."""
        consent = Consent(BEGAN, "import", "1")
        world.run(world.contacts.import_rows([Imported(SMS, number, LANGUAGE, consent) for number in world.numbers]))

    @rule(name=names)
    def launch(self, name: str) -> None:
        campaign = self.known[name]
        first = world.run(world.campaigns.launch(name, world.moment + 24 * HOUR))
        assert first == (campaign.state == "draft")
        if first:
            campaign.launched, campaign.state = world.moment, "running"

    @rule(name=names)
    def expand(self, name: str) -> None:
        """As the worker does: it looks at the state first; the script decides."""
        campaign = self.known[name]
        out = [row for row, person in self.people.items() if person.opted_out or person.erased]
        verdicts = [(row, LANGUAGE, SMS.value, "opted_out" if row in out else "") for row in ROWS]
        world.run(world.campaigns.expand(SHARD, self.lease, name, (0, 5), verdicts, last=True))
        if campaign.state in ("running", "paused") and not campaign.expanded:
            campaign.expanded, campaign.left_out = True, len(out)
            campaign.deliveries = {row: Delivery() for row in ROWS if row not in out}

    @rule(name=names, to=st.sampled_from([State.PAUSED, State.RUNNING, State.CANCELLED]))
    def change_state(self, name: str, to: State) -> None:
        campaign = self.known[name]
        come_from = {
            State.PAUSED: [State.RUNNING],
            State.RUNNING: [State.PAUSED],
            State.CANCELLED: [State.RUNNING, State.PAUSED],
        }[to]
        done = world.run(world.campaigns.set_state(name, to, come_from))
        assert done == (campaign.state in come_from)
        if done:
            campaign.state = to.value

    @rule(name=names)
    def cancel_pending(self, name: str) -> None:
        world.run(world.campaigns.cancel_pending(name))
        self.known[name].cancel_pending()

    # --- the people

    @rule(row=rows)
    def says_stop(self, row: int) -> None:
        self._turn(row, Change({"o": str(world.moment)}, [], {"out": 1}, stop=True))
        self.people[row].opted_out = True
        self._suppress(row)

    @rule(row=rows)
    def says_delete(self, row: int) -> None:
        self._turn(row, Change(stop=True, erase=world.moment))
        self.people[row].erased = True
        self._suppress(row)

    @rule(row=rows)
    def is_in_danger(self, row: int) -> None:
        self._turn(row, Change({"dg": str(world.moment + DANGER)}, [], {"dg": 1}))
        if not self.people[row].erased:
            self.people[row].danger_until = world.moment + DANGER

    # --- the workers

    @rule(target=attempts, name=names, limit=st.integers(1, 4), hours=st.sampled_from([FOREVER, 1.0, 0.0]))
    def intend(self, name: str, limit: int, hours: float) -> Any:
        campaign, now = self.known[name], world.moment
        may = {row for row in campaign.pending() if self.people[row].may_be_sent(now) and now < campaign.send_by}
        may_not = set(campaign.pending()) - may
        if campaign.state != "running" or (not hours and now < campaign.send_by):
            may, may_not = set(), set()
        begun = world.run(world.deliveries.intend(SHARD, self.lease, name, SMS, limit, now + hours if hours else 0.0))
        assert {one.attempt.row for one in begun} <= may
        assert len(begun) == min(limit, len(may))
        for one in begun:
            campaign.deliveries[one.attempt.row].begin(one.attempt.id)
        for row in may_not:  # looked at on the way, or left for the next
            now_is = self._read(name, row)
            ended = Status.SUPPRESSED if not self.people[row].may_be_sent(now) else Status.EXPIRED
            assert now_is in (Status.PENDING, ended)
            assert now_is is ended or len(begun) == limit
            campaign.deliveries[row].status = now_is
        return [one.attempt for one in begun]

    @rule(several=attempts, status=OUTCOMES, often=times)
    def outcome(self, several: list[Attempt], status: Status, often: int) -> None:
        for attempt in several:
            for _ in range(often):
                world.run(world.deliveries.outcome(attempt, Outcome(status, "SM1")))
                campaign = self.known[attempt.campaign]
                one = campaign.deliveries[attempt.row]
                one.outcome(attempt.id, status, cancelled=campaign.state == "cancelled")

    @rule(several=attempts, words=st.lists(RECEIPTS, min_size=1, max_size=4))
    def receipts(self, several: list[Attempt], words: list[Status]) -> None:
        for attempt in several:
            for status in words:
                world.run(world.deliveries.receipt(attempt, status, "SM1", ""))
                self.known[attempt.campaign].deliveries[attempt.row].receipt(attempt.id, status)

    @rule(name=names, row=rows, status=RECEIPTS)
    def stranger(self, name: str, row: int, status: Status) -> None:
        """A receipt and an outcome for an attempt nobody made."""
        world.run(world.deliveries.receipt(Attempt(SHARD, name, row, "ffffffff"), status, "SM2", "30003"))
        world.run(world.deliveries.outcome(Attempt(SHARD, name, row, "ffffffff"), Outcome(Status.PENDING)))

    @rule(hours=st.sampled_from([0.01, 5.0, 25.0, 73.0]))
    def time_passes(self, hours: float) -> None:
        world.moment += hours * HOUR

    @rule()
    def change_hands(self) -> None:
        """The worker dies, its lease runs out, another takes the shard over; what was under way is uncertain."""
        world.run(world.store.client.delete(keys.lease(SHARD)))
        self.workers += 1
        leases = Leases(world.store, f"worker{self.workers}")
        world.run(leases.tend())
        self.old_lease, self.lease = self.lease or self.old_lease, leases.held[SHARD]
        world.run(world.deliveries.sweep(SHARD, self.lease, world.moment + 1))
        for one in self._everyone():
            if one.status is Status.SENDING:
                one.status = Status.UNCERTAIN

    @rule(name=names)
    def an_old_worker_wakes(self, name: str) -> None:
        """It slept through the loss of its lease: nothing it does counts."""
        doings = [
            world.deliveries.intend(SHARD, self.old_lease, name, SMS, 5, FOREVER),
            world.deliveries.sweep(SHARD, self.old_lease, world.moment + 1),
            world.campaigns.expand(SHARD, self.old_lease, name, (0, 5), [], last=True),
        ]
        for doing in doings:
            with pytest.raises(LeaseLost):
                world.run(doing)

    @rule()
    def give_up_on_uncertain(self) -> None:
        """Nothing can prove them any more."""
        for attempt, _ in world.run(world.deliveries.uncertain(SHARD)):
            world.run(world.deliveries.outcome(attempt, Outcome(Status.UNKNOWN)))
        for one in self._everyone():
            if one.status is Status.UNCERTAIN:
                one.status = Status.UNKNOWN

    # --- what must hold

    @invariant()
    def every_delivery_is_as_the_table_says(self) -> None:
        for name, campaign in self.known.items():
            assert {row: self._read(name, row) for row in campaign.deliveries} == {
                row: one.status for row, one in campaign.deliveries.items()
            }

    @invariant()
    def the_sums_hold(self) -> None:
        for name, campaign in self.known.items():
            counts = world.run(read_counts(world.store, name))
            assert counts.sums
            assert counts.audience == (len(ROWS) if campaign.expanded else 0)
            assert counts.left_out.total() == campaign.left_out
            assert +counts.statuses == Counter(one.status for one in campaign.deliveries.values())
            assert world.run(recount(world.deliveries, counts)) == {}

    @invariant()
    def failures_are_counted(self) -> None:
        """By their code; here none has one."""
        for name, campaign in self.known.items():
            failed = sum(one.status in (Status.FAILED, Status.UNDELIVERED) for one in campaign.deliveries.values())
            assert world.run(world.campaigns.failures(name)).total() == failed

    @invariant()
    def what_is_open_is_listed(self) -> None:
        listed = {(a.campaign, a.row, a.id) for a, _ in world.run(world.deliveries.uncertain(SHARD))}
        assert listed == self._in(Status.UNCERTAIN)
        assert world.run(world.deliveries.in_flight(SHARD)) >= len(self._in(Status.SENDING))

    def teardown(self) -> None:
        """In the end everything comes to rest: nothing is stuck."""
        if not hasattr(self, "known"):
            return
        self.change_hands()
        self.give_up_on_uncertain()
        assert not [one for one in self._everyone() if one.status in UNDER_WAY]
        assert world.run(world.deliveries.in_flight(SHARD)) == 0
        self.every_delivery_is_as_the_table_says()

    def _everyone(self) -> list[Any]:
        return [one for campaign in self.known.values() for one in campaign.deliveries.values()]

    def _in(self, status: Status) -> set[tuple[str, int, str]]:
        return {
            (name, row, one.attempt)
            for name, campaign in self.known.items()
            for row, one in campaign.deliveries.items()
            if one.status is status
        }

    def _read(self, name: str, row: int) -> Status:
        found = world.run(world.deliveries.read(SHARD, name, row))
        assert found is not None
        status: Status = found.status
        return status

    def _suppress(self, row: int) -> None:
        for campaign in self.known.values():
            one = campaign.pending().get(row)
            if one:
                one.status = Status.SUPPRESSED

    def _turn(self, row: int, change: Change) -> None:
        contact = keys.contact_id(SHARD, row)
        sealed = world.contacts.seal_address(contact, world.numbers[row - 1])
        assert world.run(world.turns.finish(self.lease, contact, b"", change, None, sealed))


@pytest.fixture(autouse=True)
def _world(store_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    global world
    world = World(store_folder, monkeypatch)
    yield
    world.close()


@pytest.mark.timeout(0)
def test_any_life() -> None:
    run_state_machine_as_test(Life, settings=PROFILE)
