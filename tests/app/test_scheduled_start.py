"""A campaign that starts by itself, with the real store, several workers and the sandbox."""

from __future__ import annotations

from pathlib import Path

from bot import clock
from bot.store.campaigns import State
from bot.store.contacts import Imported
from bot.types import ChannelName, Consent
from campaigns.definition import load_campaign
from campaigns.lifecycle import new, pause, resume, schedule, undo
from tests.app.hands import quiet, until
from tests.whole import Whole, whole

CONSENT = Consent(1_700_000_000, "street", "1")
PEOPLE = 30


async def planned(made: Whole) -> str:
    rows = [Imported(ChannelName.SMS, f"+447700900{n:03d}", "en", CONSENT) for n in range(100, 100 + PEOPLE)]
    await made.people(rows)
    folder = made.settings.service_dir / "campaigns" / "vaccine"
    toml = (folder / "campaign.toml").read_text(encoding="utf-8")
    (folder / "campaign.toml").write_text(toml + "\n[quiet_hours]\noff = true\n", encoding="utf-8")
    return await new(made.house.store, "vaccine", load_campaign(folder, made.house.translator))


async def state(made: Whole, campaign: str) -> State:
    stored = await made.house.delivering.campaigns.read(campaign)
    assert stored
    return stored.state


async def test_due_while_nobody_worked_it_starts_once_when_they_do(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        campaign = await planned(made)
        due = clock.now() - 30
        assert await schedule(made.house.store, campaign, made.house.translator, 1, due - 60) == due
        for _ in range(3):
            made.work()
        counts = await made.settled(campaign)
        assert (counts.audience, counts.handed_over, counts.sums) == (PEOPLE, PEOPLE, True)
        assert len(await made.ledger()) == PEOPLE


async def test_paused_and_taken_back_nothing_goes_out(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        campaign, other = await planned(made), await new_draft(made)
        for one in (campaign, other):
            await schedule(made.house.store, one, made.house.translator, 1, clock.now() - 90)
        assert await pause(made.house.store, campaign, "hours:clinic")
        assert await undo(made.house.store, other)
        made.work()
        last = await new_draft(made)
        await schedule(made.house.store, last, made.house.translator, 1, clock.now() - 90)
        await made.settled(last)  # by now the worker has looked at all of them
        assert (await state(made, campaign), await state(made, other)) == (State.PAUSED, State.DRAFT)
        assert len(await made.ledger()) == PEOPLE
        assert await resume(made.house.store, campaign)

        async def begun() -> bool:
            return (await state(made, campaign)) is not State.SCHEDULED

        await until(begun)
        await made.settled(campaign)
        assert len(await made.ledger()) == 2 * PEOPLE


async def new_draft(made: Whole) -> str:
    folder = made.settings.service_dir / "campaigns" / "vaccine"
    return await new(made.house.store, "vaccine", load_campaign(folder, made.house.translator))
