"""A campaign tried on a phone of the staff's: sent once, to nobody who said STOP, and nothing else knows of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot import clock
from bot.store import keys
from bot.store.campaigns import Stored
from bot.store.connection import Store
from bot.store.contacts import Imported
from bot.store.turns import Change
from bot.types import ChannelName, Consent, Outcome, Status
from bot.vault import Vault
from staff.desk import Desk
from staff.refusing import Refused
from staff.testing import Trial, outcome, send_test
from tests.app.hands import quiet, until
from tests.campaigns.making import KNOWLEDGE, LEASE, TRANSLATOR, Hand
from tests.conftest import settings_in
from tests.whole import make_environment, whole

PHONE = "+447700900321"
TEXTS = {"en": "message = Hello { $clinic_now }\n", "nb": "message = Hei { $clinic_now }\n", "th": ""}
SMS, WHATSAPP, TELEGRAM = ChannelName.SMS, ChannelName.WHATSAPP, ChannelName.TELEGRAM
SID = "HX" + "1" * 32


@pytest.fixture
async def desk(store: Store, vault: Vault, store_folder: Path) -> Desk:
    settings = settings_in(store_folder, **_on(store_folder))
    return Desk(settings, KNOWLEDGE.service, store, vault, lambda: TRANSLATOR)


@pytest.fixture
async def hand(store: Store, vault: Vault) -> Hand:
    return await Hand(store, vault).begin()


def _on(folder: Path) -> dict[str, str]:
    every = make_environment(folder, 1, 1)
    return {name: value for name, value in every.items() if name.startswith(("TWILIO", "TELEGRAM", "PUBLIC"))}


async def draft(desk: Desk, **definition: Any) -> Stored:
    """A draft that is not finished: it has no name yet."""
    await desk.campaigns.create("c1", definition, TEXTS)
    stored = await desk.campaigns.read("c1")
    assert stored
    return stored


async def begun(hand: Hand, trial: Trial) -> list[str]:
    """What the worker begins for this phone: the languages, in order."""
    found = []
    while True:
        shard = keys.shard_of(trial.contact_id)
        several = await hand.deliveries.intend(shard, LEASE, keys.REPLIES, SMS, 5, float("inf"))
        for one in several:
            found.append(one.language)
            await hand.deliveries.outcome(one.attempt, Outcome(Status.ACCEPTED))
        if not several:
            return found


async def test_sent_in_the_languages_that_have_words_and_then_forgotten(desk: Desk, hand: Hand) -> None:
    stored = await draft(desk)
    trials = await send_test(desk, stored, PHONE, ["nb", "en", "th", "nb"], "form")
    assert [one.language for one in trials] == ["nb", "en"]
    assert await begun(hand, trials[0]) == ["nb", "en"]
    assert [await outcome(desk, one) for one in trials] == [Status.ACCEPTED] * 2
    left = [name.decode() for name in await desk.store.client.keys("*") if ":" in name.decode()]
    shard = keys.prefix(keys.shard_of(trials[0].contact_id))
    assert not [name for name in left if name.startswith((f"{shard}r:", f"{shard}k:", f"{shard}b:", f"{shard}s:"))]
    read = await desk.campaigns.read("c1")
    assert read
    assert (read.tested, read.version) == ({"nb": 1, "en": 1}, 1)


async def test_a_form_that_comes_twice_sends_once(desk: Desk, hand: Hand) -> None:
    stored = await draft(desk)
    [trial] = await send_test(desk, stored, PHONE, ["en"], "form")
    assert await send_test(desk, stored, PHONE, ["en"], "form") == []
    assert await begun(hand, trial) == ["en"]
    assert len(await send_test(desk, stored, PHONE, ["en"], "another")) == 1


async def test_nobody_who_said_stop(desk: Desk, hand: Hand) -> None:
    stored = await draft(desk)
    there = await hand.person(address=PHONE, change=Change({"o": "5"}, [], {"out": 1}))
    for place in (PHONE, f"whatsapp:{PHONE}"):
        with pytest.raises(Refused) as refused:
            await send_test(desk, stored, place, ["en"], clock.fresh_id())
        assert refused.value.kind == "stopped"
    assert await hand.deliveries.in_flight(keys.shard_of(there)) == 0


async def test_a_stop_that_comes_while_it_waits_is_heard(desk: Desk, hand: Hand) -> None:
    stored = await draft(desk)
    contact_id = await hand.person(address=PHONE)
    [trial] = await send_test(desk, stored, PHONE, ["en"], "form")
    stop = Change({"o": f"{clock.now() + 0.001}"}, [], {"out": 1}, stop=True)
    await hand.turns.finish(LEASE, contact_id, b"", stop, None, b"")
    assert await begun(hand, trial) == []
    assert await outcome(desk, trial) is Status.SUPPRESSED


async def test_late_it_goes_to_nobody_and_no_person_is_waited_for(
    desk: Desk, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    [trial] = await send_test(desk, await draft(desk), PHONE, ["en"], "form")
    later = clock.now() + 300
    monkeypatch.setattr(clock, "now", lambda: later)
    assert await begun(hand, trial) == []
    assert await outcome(desk, trial) is Status.EXPIRED
    assert not await desk.store.client.exists(keys.handoffs(keys.shard_of(trial.contact_id)))


@pytest.mark.parametrize(
    ("place", "languages", "kind"),
    [
        ("telegram:123456", ["en"], "telegram"),
        (f"whatsapp:{PHONE}", ["en"], "window"),
        (PHONE, ["th"], "no_text"),
        (PHONE, ["ru"], "no_text"),
        (PHONE, [], "no_text"),
    ],
)
async def test_why_not(desk: Desk, place: str, languages: list[str], kind: str) -> None:
    with pytest.raises(Refused) as refused:
        await send_test(desk, await draft(desk), place, languages, "form")
    assert refused.value.kind == kind


async def test_a_text_that_cannot_be_said(desk: Desk) -> None:
    await desk.campaigns.create("c2", {}, {"en": "message = Hello { $nowhere }\n", "nb": "message = {"})
    stored = await desk.campaigns.read("c2")
    assert stored
    for locale in ("en", "nb"):
        with pytest.raises(Refused) as refused:
            await send_test(desk, stored, PHONE, [locale], "form")
        assert (refused.value.kind, refused.value.told) == ("broken", {"language": locale})


async def test_on_whatsapp_by_the_template_with_its_values(desk: Desk, hand: Hand) -> None:
    whatsapp = {"templates": {"en": {"sid": SID, "variables": {"1": "police"}}}}
    [trial] = await send_test(desk, await draft(desk, whatsapp=whatsapp), f"whatsapp:{PHONE}", ["en"], "form")
    held = await desk.turns.reply(keys.shard_of(trial.contact_id), trial.number)
    assert held
    assert (held[2].template, held[2].variables) == (SID, {"1": "112"})


async def test_a_channel_that_is_off(store: Store, vault: Vault, store_folder: Path) -> None:
    desk = Desk(settings_in(store_folder), KNOWLEDGE.service, store, vault, lambda: TRANSLATOR)
    with pytest.raises(Refused) as refused:
        await send_test(desk, await draft(desk), PHONE, ["en"], "form")
    assert refused.value.kind == "off"


async def test_the_worker_sends_it_and_the_campaign_knows_nothing(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        house = made.house
        await made.people([Imported(SMS, "+447700900322", "en", Consent(1.7e9, "street", "1"))])
        desk = Desk(
            made.settings, house.service, house.store, Vault(made.settings.keys), lambda: house.knowledge.translator
        )
        stored = await draft(desk)
        trials = await send_test(desk, stored, PHONE, ["en", "nb"], "form")
        made.work()

        async def arrived() -> bool:
            return [await outcome(desk, one) for one in trials] == [Status.DELIVERED] * 2

        await until(arrived)
        ledger = await made.ledger()
        assert [one["to"] for one in ledger] == [PHONE] * 2
        assert [one["body"].split()[0] for one in ledger] == ["Hello", "Hei"]
        counts = await made.counts("c1")
        assert (counts.audience, counts.statuses.total()) == (0, 0)
