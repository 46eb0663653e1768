"""Who a campaign is for and who is left out, by reason; the bitmaps against the people themselves."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot import clock
from bot.store import keys
from bot.store.connection import gather_pipeline
from bot.store.turns import Change
from bot.types import ChannelName, Consent, LeftOut, Outcome, Status
from campaigns.audience import SENT, STRETCH, ShardAudience, read_shard
from campaigns.counts import read_counts
from campaigns.lifecycle import launch
from campaigns.reach import preview
from tests.campaigns.making import SID, TRANSLATOR, Hand, campaign

SMS, WHATSAPP, TELEGRAM = ChannelName.SMS, ChannelName.WHATSAPP, ChannelName.TELEGRAM
LATER = 4_000_000_000.0


@dataclass
class Case:
    reason: str  # "" = they get it
    language: str = "en"
    channel: ChannelName = SMS
    consent: bool = True
    change: Change | None = None
    audience: dict[str, Any] = field(default_factory=dict)


STOPPED = {"o": "5"}
CASES = {
    "gets it": Case(""),
    "no consent": Case("no_consent", consent=False),
    "said STOP": Case("opted_out", change=Change(STOPPED, [], {"out": 1})),
    "blocked us": Case("opted_out", change=Change({"bl": "5"}, [], {"blk": 1})),
    "said STOP, never a consent": Case("opted_out", consent=False, change=Change(STOPPED, [], {"out": 1})),
    "in danger": Case("danger", change=Change({"dg": f"{LATER}"}, [], {"dg": 1})),
    "was in danger": Case("", change=Change({"dg": "5"}, [], {"dg": 1})),
    "waits for a person": Case("in_conversation", change=Change(handoff="5;asked;en")),
    "no text in their language": Case("no_translation", language="ar"),
    "no language at all": Case("no_translation", language=""),
    "no template in their language": Case("no_template", language="nb", channel=WHATSAPP),
    "a template in theirs": Case("", channel=WHATSAPP),
    "needs no template": Case("", language="nb", channel=TELEGRAM),
    "forgotten, and wrote again": Case("erased", change=Change({"x": "5", "o": "5"}, [], {"x": 1, "out": 1, "ok": 0})),
}


@pytest.mark.parametrize("name", CASES)
async def test_every_reason(hand: Hand, name: str) -> None:
    case = CASES[name]
    consent = {} if case.consent else {"consent": None}
    await hand.person(case.language, case.channel, change=case.change, **consent)  # type: ignore[arg-type]
    hello = campaign("en", "nb", whatsapp={"templates": {"en": {"sid": SID}}}, audience=case.audience)
    seen = await preview(hand.store, hand.audiences(hello))
    language = case.language or "und"
    if case.reason:
        assert seen.left_out == Counter({(case.reason, language): 1})
        assert case.reason in set(LeftOut)
    else:
        assert seen.included == Counter({(language, case.channel.value): 1})
    assert seen.audience == 1


async def test_who_is_forgotten_is_nobody(hand: Hand) -> None:
    await hand.person(change=Change(erase=5.0))
    assert (await preview(hand.store, hand.audiences(campaign("en")))).audience == 0


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, 5),
        ({"languages": ["en"]}, 3),
        ({"languages": ["en", "nb"]}, 4),
        ({"channels": ["sms"]}, 3),
        ({"channels": ["whatsapp", "telegram"]}, 2),
        ({"tags": ["night"]}, 2),
        ({"tags": ["night", "clinic"]}, 1),
        ({"languages": ["en"], "channels": ["sms"], "tags": ["night"]}, 1),
        ({"tags": ["nobody"]}, 0),
    ],
)
async def test_whom_it_is_for(hand: Hand, wanted: dict[str, Any], expected: int) -> None:
    await hand.person("en", SMS, tags=["night"])
    await hand.person("en", SMS)
    await hand.person("en", WHATSAPP)
    await hand.person("nb", TELEGRAM, tags=["night", "clinic"])
    await hand.person("th", SMS)
    hello = campaign("en", "nb", audience=wanted)
    seen = await preview(hand.store, hand.audiences(hello))
    assert seen.audience == expected
    if "th" not in wanted.get("languages", ["th"]):
        assert not seen.left_out


@pytest.mark.parametrize(
    ("ways", "audience", "left_out"),
    [
        ([], 6, {("no_consent", "en"): 1, ("opted_out", "en"): 1}),
        (["chat"], 1, {}),
        (["Street"], 2, {}),
        (["street", "chat"], 3, {}),
        (["form 2026"], 2, {("opted_out", "en"): 1}),
        (["post"], 0, {}),
    ],
)
async def test_for_those_whose_consent_was_given_in_this_way(
    hand: Hand, ways: list[str], audience: int, left_out: dict[tuple[str, str], int]
) -> None:
    for way in ("chat", "street", "street", "Form 2026"):
        await hand.person(consent=Consent(1_700_000_000.0, way, "1"))
    await hand.person(consent=Consent(1_700_000_000.0, "form 2026", "1"), change=Change(STOPPED, [], {"out": 1}))
    await hand.person(consent=None)
    seen = await preview(hand.store, hand.audiences(campaign("en", audience={"consent": ways})))
    assert (seen.audience, seen.left_out) == (audience, Counter(left_out))


async def test_the_preview_is_what_is_then_fixed(hand: Hand) -> None:
    for case in CASES.values():
        await hand.person(case.language, case.channel, change=case.change)
    hello = campaign("en", "nb")
    seen = await preview(hand.store, hand.audiences(hello))
    campaign_id = await hand.made(hello)
    await launch(hand.store, campaign_id, TRANSLATOR)
    await hand.expand(campaign_id)
    counts = await read_counts(hand.store, campaign_id)
    assert counts.audience == seen.audience == len(CASES)
    assert +counts.left_out == Counter({reason: n for (reason, _), n in seen.left_out.items()}) or (
        counts.left_out.total() == seen.left_out.total()
    )
    assert counts.statuses[Status.PENDING] == seen.included.total()


async def test_who_was_sent_it_also_where_we_do_not_know(hand: Hand) -> None:
    """One person per status a delivery can end in; the correction is for those who may have it."""
    first = await hand.made(campaign("en"), "first")
    people = {status: await hand.person() for status in Status}
    await launch(hand.store, first, TRANSLATOR)
    await hand.expand(first)
    by_person = {one.contact_id: one.attempt for one in await hand.intend(first)}
    for status, person in people.items():
        shard = keys.shard_of(person)
        if status in (Status.EXPIRED, Status.CANCELLED, Status.SENDING):
            continue
        if status in (Status.DELIVERED, Status.READ, Status.UNDELIVERED):
            await hand.deliveries.receipt(by_person[person], status, "SM1", "")
        else:
            await hand.deliveries.outcome(by_person[person], Outcome(status))
        delivery = await hand.deliveries.read(shard, first, keys.row_of(person))
        assert delivery
        assert delivery.status is status
    correction = campaign("en", audience={"sent": "first"}, kind="correction")
    found = set()
    for shard in range(keys.SHARDS):
        audience = await read_shard(hand.store, shard, correction, TRANSLATOR.locales, first)
        found |= {keys.contact_id(shard, row) for row, *_ in audience.verdicts(0, 100)}
    never = {Status.EXPIRED, Status.CANCELLED}  # here they are still on their way
    assert found == {people[status] for status in (*SENT, *never)}
    for shard in range(keys.SHARDS):  # as an earlier version left it, which marked nobody
        before = await read_shard(hand.store, shard, correction, TRANSLATOR.locales, first)
        await hand.store.client.hdel(keys.campaign(shard, first), "sent")
        after = await read_shard(hand.store, shard, correction, TRANSLATOR.locales, first)
        assert before.members == after.members


async def test_rows_far_apart_and_at_the_edges_of_a_stretch(hand: Hand) -> None:
    """A bitmap read as a number is the people themselves, whatever the row."""
    rows = {0, 1, 7, 8, 9, 63, 64, STRETCH - 1, STRETCH, STRETCH + 1, 4 * STRETCH - 1, 4 * STRETCH}
    await gather_pipeline(
        hand.store.client,
        [("SETBIT", keys.audience(3, name), row, 1) for name in ("live", "ok", "c:sms", "l:en") for row in rows],
    )
    audience = await read_shard(hand.store, 3, campaign("en"), TRANSLATOR.locales, "")
    found = []
    for first in range(0, 4 * STRETCH + 1, STRETCH):
        found += audience.verdicts(first, first + STRETCH - 1)
    assert found == [(row, "en", "sms", "") for row in sorted(rows)]


def test_any_bitmaps_against_plain_sets() -> None:
    dice = random.Random(7)
    for _ in range(50):
        top = dice.randrange(1, 700)
        sets = {
            name: {row for row in range(top + 1) if dice.random() < 0.3} for name in ("members", "sms", "en", "out")
        }
        bits = {name: sum(1 << row for row in rows) for name, rows in sets.items()}
        audience = ShardAudience(
            bits["members"], {"sms": bits["sms"]}, {"en": bits["en"]}, [(LeftOut.OPTED_OUT, bits["out"])]
        )
        first = dice.randrange(0, top + 1)
        assert audience.verdicts(first, top) == [
            (row, "en" if row in sets["en"] else "und", "sms", "opted_out" if row in sets["out"] else "")
            for row in range(first, top + 1)
            if row in sets["members"]
        ]


async def test_danger_ends_by_itself(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    await hand.person(change=Change({"dg": f"{clock.now() + 60}"}, [], {"dg": 1}))
    hello = campaign("en")
    assert (await preview(hand.store, hand.audiences(hello))).left_out == Counter({("danger", "en"): 1})
    later = clock.now() + 61
    monkeypatch.setattr(clock, "now", lambda: later)
    assert (await preview(hand.store, hand.audiences(hello))).included == Counter({("en", "sms"): 1})
