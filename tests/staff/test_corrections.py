"""Who was told hours that no longer hold, and the draft that tells them so."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from bot import clock
from bot.service import DatedException
from bot.settings import Settings
from bot.store.campaigns import State
from bot.store.connection import Store
from bot.types import ChannelName, Status
from bot.vault import Vault
from campaigns import lifecycle
from campaigns.definition import Definition, compile_campaign, load_campaign
from campaigns.messages import compose
from campaigns.showing import shown_points
from staff.corrections import concerned, draft, tonight
from staff.desk import Desk
from staff.opening_hours import Wanted, change, known_service
from tests.campaigns.making import KNOWLEDGE, SAMPLE, TRANSLATOR, Hand
from tests.conftest import settings_in

WRITTEN = KNOWLEDGE.written
TODAY = clock.local(clock.now(), WRITTEN.tz).date()
TOPICS = KNOWLEDGE.topics


@pytest.fixture
def settings(store_folder: Path, tmp_path: Path) -> Settings:
    shutil.copytree(SAMPLE, tmp_path / "service")
    return settings_in(store_folder, LYKT_SERVICE_DIR=str(tmp_path / "service"))


async def desk_of(settings: Settings, store: Store, vault: Vault) -> Desk:
    return Desk(settings, await known_service(store, WRITTEN), store, vault, lambda: TRANSLATOR)


async def vaccine(hand: Hand, store: Store, people: int = 3) -> str:
    """A running campaign that so many were sent."""
    for _ in range(people):
        await hand.person("en")
    campaign_id = await lifecycle.new(store, "vaccine", load_campaign(SAMPLE / "campaigns" / "vaccine", TRANSLATOR))
    assert await lifecycle.launch(store, campaign_id, TRANSLATOR)
    await hand.expand(campaign_id)
    await hand.send(campaign_id, Status.SENT)
    return campaign_id


@pytest.fixture
async def hand(store: Store, vault: Vault) -> Hand:
    return await Hand(store, vault).begin()


def closed(day: int = 0) -> Wanted:
    return Wanted("clinic", days=(DatedException(date=TODAY + timedelta(days=day), closed=True),))


async def test_a_paused_campaign_says_how_many_have_it(
    settings: Settings, store: Store, vault: Vault, hand: Hand
) -> None:
    campaign_id = await vaccine(hand, store)
    await change(store, WRITTEN, closed())
    desk = await desk_of(settings, store, vault)
    [found] = await concerned(desk, "clinic")
    assert (found.stored.id, found.held, found.have_it, found.correction) == (campaign_id, True, 3, "")
    assert await concerned(desk, "lawyer") == []
    await lifecycle.resume(store, campaign_id)
    [found] = await concerned(desk, "clinic")
    assert (found.held, found.have_it) == (False, 3)


async def test_one_that_went_out_after_the_change_told_the_truth(
    settings: Settings, store: Store, vault: Vault, hand: Hand
) -> None:
    await change(store, WRITTEN, closed())
    await vaccine(hand, store)
    assert await concerned(await desk_of(settings, store, vault), "clinic") == []


async def test_the_correction_goes_to_those_who_have_it_and_is_made_once(
    settings: Settings, store: Store, vault: Vault, hand: Hand
) -> None:
    campaign_id = await vaccine(hand, store)
    await change(store, WRITTEN, closed())
    desk = await desk_of(settings, store, vault)
    [found] = await concerned(desk, "clinic")
    made = await draft(desk, TOPICS, found.stored, "clinic", "New hours", "u1")
    assert await draft(desk, TOPICS, found.stored, "clinic", "New hours", "u2") == made
    stored = await desk.campaigns.read(made)
    assert stored
    assert (stored.state, stored.made_by, stored.definition["kind"]) == (State.DRAFT, "u1", "correction")
    assert stored.plan["send_by"] > clock.now()
    assert (await lifecycle.load(store, made, TRANSLATOR)).sent == campaign_id
    assert "closed today" in stored.texts["en"]  # the service's own example for a day that is closed
    assert stored.definition["whatsapp"]["templates"]["th"]["sid"]
    [again] = await concerned(desk, "clinic")
    assert again.correction == made


async def test_a_later_campaign_from_the_same_folder_is_not_meant(
    settings: Settings, store: Store, vault: Vault, hand: Hand
) -> None:
    campaign_id = await vaccine(hand, store)
    second = await vaccine(hand, store, people=1)
    assert second == f"{campaign_id}-2"
    await change(store, WRITTEN, closed())
    desk = await desk_of(settings, store, vault)
    for found in await concerned(desk, "clinic"):
        made = await draft(desk, TOPICS, found.stored, "clinic", "New hours")
        assert (await lifecycle.load(store, made, TRANSLATOR)).sent == found.stored.id


@pytest.mark.parametrize("example", [True, False])
@pytest.mark.parametrize("point", ["clinic", "lawyer", "drop_in"])
async def test_other_hours_are_told_in_every_language(
    settings: Settings, store: Store, vault: Vault, hand: Hand, point: str, example: bool
) -> None:
    """By the service's example, in which another point's hours stand, or by the words of the program."""
    if not example:
        shutil.rmtree(settings.service_dir / "campaigns")
    campaign_id = await vaccine(hand, store)
    await change(store, WRITTEN, Wanted(point, weekly="Mo-Su 03:33-03:44"))
    desk = await desk_of(settings, store, vault)
    stored = await desk.campaigns.read(campaign_id)
    assert stored
    made = await desk.campaigns.read(await draft(desk, TOPICS, stored, point, "New hours"))
    assert made
    assert set(made.texts) == set(WRITTEN.languages)
    campaign = compile_campaign(Definition.model_validate(made.definition), made.texts, TRANSLATOR)
    assert shown_points(*campaign.as_stored(), WRITTEN) == (point,)
    for locale in campaign.locales:
        for channel in (ChannelName.SMS, ChannelName.TELEGRAM):
            message = compose(campaign, locale, channel, TRANSLATOR, desk.service, clock.now())
            assert "03:33" in message.text, (locale, channel)
            if channel is ChannelName.SMS:
                assert message.measure.segments <= 2, (locale, message.text)


def test_tonight_is_before_the_quiet_hours() -> None:
    noon = clock.local(clock.now(), WRITTEN.tz).replace(hour=12, minute=0, second=0, microsecond=0)
    assert clock.local(tonight(WRITTEN, noon.timestamp()), WRITTEN.tz) == noon.replace(hour=20)
    late = tonight(WRITTEN, noon.replace(hour=23).timestamp())
    assert clock.local(late, WRITTEN.tz).hour == 20
    assert late > noon.replace(hour=23).timestamp()
    loud = WRITTEN.model_copy(
        update={"quiet_hours": WRITTEN.quiet_hours.model_copy(update={"end": WRITTEN.quiet_hours.start})}
    )
    assert clock.local(tonight(loud, noon.timestamp()), WRITTEN.tz).hour == 0
