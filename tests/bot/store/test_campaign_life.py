"""The life of a campaign: any order of editing, approving, launching, taking back, starting, pausing and cancelling
ends as the table in ARCHITECTURE.md says, sends each person at most one message, and keeps the sums.

Hypothesis plays several people and workers against the real scripts. The rules below know the table, nothing of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bot.store.campaigns import Stored
from bot.store.contacts import Imported
from bot.store.leases import Leases
from bot.types import Consent, Outcome, Status
from campaigns import lifecycle
from campaigns.counts import read_counts
from campaigns.lifecycle import UNDO
from tests.bot.store.test_delivery_life import MANY
from tests.bot.store.world import BEGAN, FOREVER, LANGUAGE, ROWS, SHARD, SMS, World
from tests.campaigns.making import TRANSLATOR, campaign

PROFILE = settings(
    max_examples=MANY or 25,
    stateful_step_count=30,
    deadline=None,
    derandomize=not MANY,
    suppress_health_check=list(HealthCheck),
)
ID, HOUR = "hello", 3600.0
behind = st.integers(0, 1)  # how many versions ago somebody looked
world: World


@dataclass
class Model:
    """The campaign as the table tells it."""

    state: str = "draft"
    version: int = 1
    launched: bool = False
    approved_by: str = ""
    starts: float = 0.0
    planned: float = 0.0
    send_by: float = 0.0
    expanded: bool = False
    sent: Counter[int] = field(default_factory=Counter)

    @property
    def waits(self) -> bool:
        """About to start, or paused before it did."""
        return not self.launched and self.state in ("scheduled", "paused")


class Life(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        world.moment = BEGAN
        world.run(world.store.client.flushall())
        leases = Leases(world.store, "worker")
        world.run(leases.tend())
        self.lease, self.told = leases.held[SHARD], Model()
        consent = Consent(BEGAN, "street", "1")
        world.run(world.contacts.import_rows([Imported(SMS, number, LANGUAGE, consent) for number in world.numbers]))
        assert world.run(lifecycle.new(world.store, ID, campaign(LANGUAGE))) == ID

    # --- the staff

    @rule(old=behind, later=st.sampled_from([0.0, 2.0]))
    def revise(self, old: int, later: float) -> None:
        told, stored = self.told, self._stored()
        planned = world.moment + later * HOUR if later else 0.0
        seen = told.version - old
        now = world.run(
            world.campaigns.revise(ID, seen, stored.definition, stored.texts, {"starts": planned, "send_by": 0})
        )
        if told.state == "draft" and not old:
            told.version, told.approved_by, told.planned = told.version + 1, "", planned
            assert now == told.version
        else:
            assert now is None

    @rule(old=behind, who=st.sampled_from(["u1", "u2"]))
    def approve(self, old: int, who: str) -> None:
        may = self.told.state == "draft" and not old and self.told.approved_by in ("", who)
        assert world.run(world.campaigns.approve(ID, self.told.version - old, who)) == may
        if may:
            self.told.approved_by = who

    @rule(old=behind)
    def schedule(self, old: int) -> None:
        told = self.told
        starts = world.run(lifecycle.schedule(world.store, ID, TRANSLATOR, told.version - old, world.moment))
        if told.state == "draft" and not old:
            told.state, told.starts = "scheduled", max(told.planned, world.moment + UNDO)
            assert starts == told.starts
        else:
            assert starts is None

    @rule()
    def undo(self) -> None:
        may = self.told.waits
        assert world.run(lifecycle.undo(world.store, ID)) == may
        if may:
            self.told.state, self.told.version, self.told.starts = "draft", self.told.version + 1, 0.0

    @rule()
    def launch(self) -> None:
        """From the keyboard, at once."""
        told = self.told
        if told.state == "cancelled" or (told.state == "paused" and not told.launched):
            with pytest.raises(lifecycle.CampaignError):
                world.run(lifecycle.launch(world.store, ID, TRANSLATOR))
            return
        first = not told.launched
        assert world.run(lifecycle.launch(world.store, ID, TRANSLATOR)) == first
        if first:
            self._starts(world.moment)

    @rule(why=st.sampled_from(["", "hours:clinic"]))
    def pause(self, why: str) -> None:
        may = self.told.state in ("scheduled", "running")
        assert world.run(lifecycle.pause(world.store, ID, why)) == may
        if may:
            self.told.state = "paused"
            assert self._stored().paused_for == why

    @rule()
    def resume(self) -> None:
        told = self.told
        may = told.state == "paused"
        assert world.run(lifecycle.resume(world.store, ID)) == may
        if may:
            told.state = "running" if told.launched else "scheduled"
            told.starts = told.starts if told.launched else max(told.starts, world.moment)

    @rule(sure=st.integers(0, 3))
    def cancel(self, sure: int) -> None:
        """Not often: nothing comes after it."""
        if sure:
            return
        may = self.told.state in ("scheduled", "running", "paused")
        handed_over = world.run(lifecycle.cancel(world.store, ID))
        assert (handed_over is not None) == may
        if may:
            self.told.state = "cancelled"
            assert handed_over == self.told.sent.total()

    # --- the workers

    @rule(workers=st.integers(1, 3), hours=st.sampled_from([0.0, 0.02, 1.0, 30.0]))
    def time_passes(self, workers: int, hours: float) -> None:
        world.moment += hours * HOUR
        told = self.told
        due = told.state == "scheduled" and told.starts <= world.moment
        begun = [world.run(lifecycle.start_due(world.store, TRANSLATOR, world.moment)) for _ in range(workers)]
        assert sum(map(len, begun)) == due
        if due:
            self._starts(told.starts)

    @rule(limit=st.integers(1, 4))
    def send(self, limit: int) -> None:
        told = self.told
        state = world.run(world.campaigns.shard_state(SHARD, ID))
        assert (state is not None) == told.launched
        if state and not state.fixed:
            verdicts = [(row, LANGUAGE, SMS.value, "") for row in ROWS]
            world.run(world.campaigns.expand(SHARD, self.lease, ID, (0, 5), verdicts, last=True))
            told.expanded = told.expanded or told.state in ("running", "paused")
        begun = world.run(world.deliveries.intend(SHARD, self.lease, ID, SMS, limit, FOREVER))
        assert not begun or (told.state == "running" and world.moment < told.send_by)
        for one in begun:
            told.sent[one.attempt.row] += 1
            world.run(world.deliveries.outcome(one.attempt, Outcome(Status.ACCEPTED)))

    # --- what must hold

    @invariant()
    def nobody_is_sent_it_twice(self) -> None:
        assert not [row for row, times in self.told.sent.items() if times > 1]

    @invariant()
    def it_is_as_the_table_says(self) -> None:
        told, stored = self.told, self._stored()
        assert (stored.state.value, stored.version, stored.approved_by) == (told.state, told.version, told.approved_by)
        assert bool(stored.launched) == told.launched
        assert not told.launched or stored.send_by == told.send_by
        assert not told.waits or stored.starts == told.starts
        assert not stored.paused_for or told.state == "paused"
        listed = world.run(world.campaigns.due(FOREVER))
        assert told.state != "scheduled" or listed == [ID]

    @invariant()
    def the_sums_hold(self) -> None:
        counts = world.run(read_counts(world.store, ID))
        assert counts.sums
        assert counts.audience == (len(ROWS) if self.told.expanded else 0)
        assert counts.handed_over == self.told.sent.total()

    def _starts(self, planned: float) -> None:
        told = self.told
        told.state, told.launched, told.send_by = "running", True, planned + 24 * HOUR

    def _stored(self) -> Stored:
        stored: Stored = world.run(world.campaigns.read(ID))
        return stored


@pytest.fixture(autouse=True)
def _world(store_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    global world
    world = World(store_folder, monkeypatch)
    yield
    world.close()


@pytest.mark.timeout(0)
def test_any_life() -> None:
    run_state_machine_as_test(Life, settings=PROFILE)
