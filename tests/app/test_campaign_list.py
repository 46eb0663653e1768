"""`lykt campaign list` and `preview` on what several wrote, approved and let start by itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.launching import listed, stands
from app.previewing import in_words
from bot import clock
from bot.store.connection import Store
from bot.vault import Vault
from campaigns.lifecycle import launch, new, pause, schedule
from staff.desk import Desk
from staff.previewing import preview
from tests.campaigns.making import KNOWLEDGE, TRANSLATOR, campaign
from tests.conftest import settings_in

NOON = 1_795_345_200.0  # 2026-11-22 12:00 in Oslo


@pytest.fixture
def desk(store: Store, vault: Vault, store_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(clock, "now", lambda: NOON)
    return Desk(settings_in(store_folder), KNOWLEDGE.service, store, vault, lambda: TRANSLATOR)


async def planned(desk: Desk, **plan: Any) -> str:
    campaign_id = await new(desk.store, "hello", campaign("en"))
    stored = await desk.campaigns.read(campaign_id)
    assert stored
    assert await desk.campaigns.revise(campaign_id, 1, stored.definition, stored.texts, plan) == 2
    return campaign_id


async def state(desk: Desk) -> str:
    [row] = await listed(desk)
    return stands(row)


async def test_a_draft_approved_scheduled_and_paused(desk: Desk) -> None:
    campaign_id = await planned(desk, starts=NOON + 7200)
    assert await state(desk) == "draft"
    await desk.campaigns.approve(campaign_id, 2, "u2")
    assert await state(desk) == "draft, approved"
    await schedule(desk.store, campaign_id, TRANSLATOR, 2, NOON)
    assert await state(desk) == "scheduled, starts 2026-11-22 14:00, approved"
    await pause(desk.store, campaign_id, "hours:clinic")
    assert await state(desk) == "paused, the hours of clinic changed, starts 2026-11-22 14:00, approved"


async def test_one_that_paused_itself(desk: Desk) -> None:
    campaign_id = await planned(desk)
    await launch(desk.store, campaign_id, TRANSLATOR)
    assert await state(desk) == "running"
    await pause(desk.store, campaign_id, "stops")
    assert await state(desk) == "paused, too many of the last fifty said STOP"


async def test_the_preview_tells_start_pace_and_approval(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    campaign_id = await planned(desk, starts=NOON + 7200, per_minute=30)
    await desk.campaigns.approve(campaign_id, 2, "u2")
    told = await preview(desk, campaign_id)
    assert (told["version"], told["starts"], told["per_minute"]) == (2, "2026-11-22 14:00", 30)
    in_words(told)
    said = capsys.readouterr().out
    assert "starts by itself: 2026-11-22 14:00" in said
    assert "at most 30 a minute" in said
    assert "somebody else has approved it" in said
