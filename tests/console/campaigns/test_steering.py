"""Pause, resume and cancel: each says what it did, once done is done, and twice pressed changes nothing."""

from __future__ import annotations

from collections import Counter

import pytest

from bot import clock
from bot.store.campaigns import State
from bot.store.deeds import Did
from campaigns import lifecycle
from tests.console.campaigns.seeing import Seeing, seeing
from tests.console.staff import Console, goes, knowledge


@pytest.fixture
async def eyes(console: Console) -> Seeing:
    return await seeing(console)


async def deeds(eyes: Seeing) -> Counter[str]:
    return Counter(deed.did for deed in await eyes.console.parts.deeds.last() if deed.what)


async def test_pause_and_resume_say_what_they_did(eyes: Seeing) -> None:
    campaign = await eyes.launched()
    await eyes.count(campaign, delivered_th_sms=142, pending_th_sms=131)
    await eyes.page(f"/campaigns/{campaign}")
    for _ in range(2):  # twice pressed, once done
        page = await eyes.press(f"/campaigns/{campaign}/pause")
        assert "Paused. 142 messages were already handed over, 131 are waiting." in page
        assert await eyes.state(campaign) is State.PAUSED
    for _ in range(2):
        page = await eyes.press(f"/campaigns/{campaign}/resume")
        assert "It goes on. 142 messages were handed over before, 131 are left." in page
        assert await eyes.state(campaign) is State.RUNNING
    assert await deeds(eyes) == {Did.PAUSED: 1, Did.RESUMED: 1}


async def test_cancel_asks_once_more(eyes: Seeing) -> None:
    campaign = await eyes.launched()
    await eyes.count(campaign, delivered_th_sms=142, pending_th_sms=131)
    page = await eyes.page(f"/campaigns/{campaign}/cancel")
    assert "142 messages were handed over. They cannot be called back." in page
    assert "131 people are waiting for it and will never get it." in page
    assert await eyes.state(campaign) is State.RUNNING
    for _ in range(2):
        page = await eyes.press(f"/campaigns/{campaign}/cancel")
        assert "Cancelled. 142 messages were already handed over" in page
    assert await eyes.state(campaign) is State.CANCELLED
    assert await deeds(eyes) == {Did.CANCELLED: 1}
    assert goes(await eyes.browser.get(f"/campaigns/{campaign}/cancel"), f"/campaigns/{campaign}")
    page = await eyes.press(f"/campaigns/{campaign}/resume")
    assert "it was cancelled" in page


async def test_what_was_to_start_can_be_held_and_go_on(eyes: Seeing) -> None:
    campaign = await eyes.made()
    await lifecycle.schedule(eyes.store, campaign, knowledge().translator, 1, clock.now())
    await eyes.page(f"/campaigns/{campaign}")
    page = await eyes.press(f"/campaigns/{campaign}/pause")
    assert "It has not started, and nobody has got it." in page
    page = await eyes.press(f"/campaigns/{campaign}/resume")
    assert "It goes on, and starts at the planned time." in page
    assert await eyes.state(campaign) is State.SCHEDULED
    assert "It has not started." in await eyes.page(f"/campaigns/{campaign}/cancel")
    await eyes.press(f"/campaigns/{campaign}/cancel")
    page = await eyes.page(f"/campaigns/{campaign}")
    assert "It was never started." in page


async def test_a_finished_one_stays_as_it_is(eyes: Seeing) -> None:
    campaign = await eyes.launched()
    await eyes.campaigns.finish(campaign)
    await eyes.page(f"/campaigns/{campaign}")
    for deed in ("pause", "resume", "cancel"):
        assert "everything has been sent" in await eyes.press(f"/campaigns/{campaign}/{deed}")
    assert await eyes.state(campaign) is State.FINISHED
    assert not await deeds(eyes)


@pytest.mark.parametrize("deed", ["pause", "resume", "cancel"])
async def test_what_is_not_there(eyes: Seeing, deed: str) -> None:
    await eyes.page("/campaigns")
    await eyes.page("/")
    assert (await eyes.browser.post(f"/campaigns/none/{deed}")).status_code == 404


async def test_a_draft_is_not_steered(eyes: Seeing) -> None:
    draft = await eyes.made()
    await eyes.page("/campaigns")
    await eyes.page("/")
    assert goes(await eyes.browser.post(f"/campaigns/{draft}/pause"), f"/campaigns/{draft}")
    assert await eyes.state(draft) is State.DRAFT
