"""Hours changed by the staff: what is kept, who is told of whom, and which campaigns are held."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta

import pytest

from bot import clock, hours
from bot.service import DatedException, Service, TakingTurns
from bot.settings import SettingsError
from bot.store.campaigns import Campaigns, State
from bot.store.connection import Store
from bot.store.deeds import Deeds, Did
from bot.store.opening import Opening
from campaigns import lifecycle
from campaigns.definition import load_campaign
from staff.opening_hours import Changed, Meanwhile, Wanted, change, known_service, typed
from tests.campaigns.making import KNOWLEDGE, SAMPLE, TRANSLATOR, Hand
from tests.campaigns.making import campaign as hello

WRITTEN = KNOWLEDGE.written
TODAY = clock.local(clock.now(), WRITTEN.tz).date()


def closed(day: date = TODAY) -> Wanted:
    return Wanted("clinic", days=(DatedException(date=day, closed=True),))


async def mark(store: Store, point: str = "clinic") -> str:
    seen = (await Opening(store).seen()).get(point)
    return seen.mark if seen else "written"


def week_of(service: Service, point: str = "clinic") -> str:
    return service.services[point].hours


async def test_what_is_changed_is_kept_with_who_did_it_and_noted(store: Store) -> None:
    changed = await change(store, WRITTEN, Wanted("clinic", weekly="Mo 10:00-12:00"), by="u1", mark="written")
    assert changed.anything
    assert week_of(changed.service) == "Mo 10:00-12:00"
    assert await known_service(store, WRITTEN) == changed.service
    kept = (await Opening(store).read())["clinic"]
    assert (kept.by, kept.confirmed) == ("u1", TODAY)
    assert kept.changed == pytest.approx(clock.now(), abs=60)
    [deed] = await Deeds(store).last()
    assert (deed.did, deed.who, deed.what) == (Did.HOURS_CHANGED, "u1", "clinic")


async def test_the_second_of_two_editors_is_told_and_changes_nothing(store: Store) -> None:
    seen = await mark(store)
    await change(store, WRITTEN, closed(), by="u1", mark=seen)
    with pytest.raises(Meanwhile) as told:
        await change(store, WRITTEN, Wanted("clinic", weekly="Mo 10:00-12:00"), by="u2", mark=seen)
    assert told.value.kept is not None
    assert told.value.kept.by == "u1"
    assert week_of(await known_service(store, WRITTEN)) == week_of(WRITTEN)
    await change(store, WRITTEN, Wanted("clinic", weekly="Mo 10:00-12:00"), by="u2", mark=await mark(store))
    service = await known_service(store, WRITTEN)
    assert week_of(service) == "Mo 10:00-12:00"
    assert service.services["clinic"].exceptions  # the first one's change is still there


async def test_two_at_once_change_both_where_nobody_looked_and_one_where_both_did(store: Store) -> None:
    one, other = closed(TODAY), closed(TODAY + timedelta(days=1))
    await asyncio.gather(change(store, WRITTEN, one), change(store, WRITTEN, other))
    assert len((await Opening(store).read())["clinic"].exceptions) == 2
    seen = await mark(store)
    ways = [Wanted("clinic", weekly=f"Mo 1{n}:00-19:00") for n in (0, 1)]
    done = await asyncio.gather(*(change(store, WRITTEN, way, mark=seen) for way in ways), return_exceptions=True)
    assert {type(one) for one in done} == {Changed, Meanwhile}


async def test_the_same_again_does_nothing_a_second_time(store: Store) -> None:
    seen = await mark(store)
    assert (await change(store, WRITTEN, closed(), mark=seen)).anything
    assert not (await change(store, WRITTEN, closed(), mark=seen)).anything
    assert len(await Deeds(store).last()) == 1


async def test_looking_at_them_confirms_and_says_nothing_of_a_change(store: Store) -> None:
    await change(store, WRITTEN, closed(), by="u1")
    before = (await Opening(store).read())["clinic"]
    changed = await change(store, WRITTEN, Wanted("clinic", confirm=True), by="u2", mark=await mark(store))
    after = (await Opening(store).read())["clinic"]
    assert (after.by, after.changed) == ("u1", before.changed)
    assert after.confirmed == TODAY
    assert changed.held == ()
    assert (await Deeds(store).last())[0].did == Did.HOURS_CONFIRMED


async def test_a_day_is_as_usual_again(store: Store) -> None:
    await change(store, WRITTEN, closed())
    await change(store, WRITTEN, Wanted("clinic", usual=frozenset({TODAY})))
    assert not (await known_service(store, WRITTEN)).services["clinic"].exceptions


async def test_what_lies_behind_is_dropped_but_for_last_night(store: Store) -> None:
    days = [TODAY - timedelta(days=ago) for ago in (3, 1, 0)]
    await change(store, WRITTEN, Wanted("clinic", days=tuple(DatedException(date=day, closed=True) for day in days)))
    kept = (await Opening(store).read())["clinic"]
    assert [one.date for one in kept.exceptions] == [TODAY - timedelta(days=1), TODAY]


async def test_two_take_turns(store: Store) -> None:
    turns = TakingTurns(anchor=date(2026, 11, 23), hours=("We 16:00-18:00", "Th 14:00-16:00"))
    changed = await change(store, WRITTEN, Wanted("lawyer", turns=turns))
    found = hours.openings(changed.service, "lawyer", clock.now(), count=4)
    assert {opening.start.weekday() for opening in found} == {2, 3}
    back = await change(store, WRITTEN, Wanted("lawyer", weekly="We 16:00-18:00"))
    assert back.service.services["lawyer"].turns is None


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted("clinic", weekly="sometimes"),
        Wanted("clinic", days=(DatedException(date=TODAY, hours="soon"),)),
        Wanted("clinic", turns=TakingTurns(anchor=TODAY, hours=("Mo 10:00-12:00", "sometimes"))),
        Wanted("shop", confirm=True),
    ],
)
async def test_nothing_is_kept_of_what_cannot_be_read(store: Store, wanted: Wanted) -> None:
    with pytest.raises(SettingsError):
        await change(store, WRITTEN, wanted)
    assert not await Opening(store).read()
    assert not await Deeds(store).last()


def test_what_is_typed_at_the_keyboard() -> None:
    wanted = typed(WRITTEN, "clinic", closed="today", opened="2026-12-23 10:00-12:00")
    assert wanted.days == (
        DatedException(date=TODAY, closed=True),
        DatedException(date=date(2026, 12, 23), hours="10:00-12:00"),
    )
    with pytest.raises(SettingsError, match="is no date"):
        typed(WRITTEN, "clinic", closed="soon")


# --- campaigns that show them


async def running(store: Store, folder: str) -> str:
    campaign_id = await lifecycle.new(store, folder, load_campaign(SAMPLE / "campaigns" / folder, TRANSLATOR))
    assert await lifecycle.launch(store, campaign_id, TRANSLATOR)
    return campaign_id


async def test_campaigns_that_show_the_hours_are_paused_and_no_others(store: Store) -> None:
    vaccine, lawyer = await running(store, "vaccine"), await running(store, "lawyer")
    scheduled = await lifecycle.new(store, "v2", load_campaign(SAMPLE / "campaigns" / "vaccine", TRANSLATOR))
    await lifecycle.schedule(store, scheduled, TRANSLATOR, 1, clock.now())
    draft = await lifecycle.new(store, "v3", load_campaign(SAMPLE / "campaigns" / "vaccine", TRANSLATOR))
    changed = await change(store, WRITTEN, closed())
    assert {one.id for one in changed.held} == {vaccine, scheduled}
    campaigns = Campaigns(store)
    for campaign_id, state, why in (
        (vaccine, State.PAUSED, "hours:clinic"),
        (scheduled, State.PAUSED, "hours:clinic"),
        (lawyer, State.RUNNING, ""),
        (draft, State.DRAFT, ""),
    ):
        stored = await campaigns.read(campaign_id)
        assert stored
        assert (stored.state, stored.paused_for) == (state, why), campaign_id


async def test_looking_at_hours_pauses_nothing(store: Store) -> None:
    campaign_id = await running(store, "vaccine")
    assert (await change(store, WRITTEN, Wanted("clinic", confirm=True))).held == ()
    stored = await Campaigns(store).read(campaign_id)
    assert stored
    assert stored.state is State.RUNNING


async def test_a_template_that_shows_them_counts_too_and_an_address_does_not(store: Store) -> None:
    hand = Hand(store, None)  # type: ignore[arg-type]
    sid = "HX" + "0" * 32
    in_template = hello("en", whatsapp={"templates": {"en": {"sid": sid, "variables": {"1": "clinic_week"}}}})
    where = hello("en", whatsapp={"templates": {"en": {"sid": sid, "variables": {"1": "clinic_address"}}}})
    ids = [await hand.made(campaign, name) for campaign, name in ((in_template, "one"), (where, "two"))]
    for campaign_id in ids:
        await lifecycle.launch(store, campaign_id, TRANSLATOR)
    assert [one.id for one in (await change(store, WRITTEN, closed())).held] == ["one"]
