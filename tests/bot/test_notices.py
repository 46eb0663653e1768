"""The staff group is told of each handoff: danger first, never a word of the person's, and again where it failed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from app.knowledge import SAMPLE, load_knowledge
from bot import clock
from bot.notices import Notices
from bot.store import keys
from bot.store.connection import Store
from bot.store.contacts import Contacts
from bot.store.handoffs import Handoffs
from bot.store.turns import Turns
from bot.types import MaybeSent, NotSent, Outbound, Outcome, Status
from bot.vault import Vault

GROUP = -100555
HELD = dict.fromkeys(range(keys.SHARDS), "1:worker")
SENT = Outcome(Status.SENT)


class Told:
    """A channel that answers as it is told to, and remembers what it was given."""

    def __init__(self, *answers: Outcome | Exception) -> None:
        self.answers: list[Outcome | Exception] = list(answers)
        self.given: list[Outbound] = []

    async def send(self, outbound: Outbound) -> Outcome:
        self.given.append(outbound)
        answer = self.answers.pop(0) if self.answers else SENT
        if isinstance(answer, Exception):
            raise answer
        return answer


class Staff:
    def __init__(self, store: Store, vault: Vault, channel: Any) -> None:
        self.contacts = Contacts(store, vault)
        self.handoffs = Handoffs(store, Turns(store, vault))
        self.notices = Notices(self.handoffs, channel, GROUP, load_knowledge(SAMPLE), HELD)

    async def waits(self, *why: str) -> None:
        for number, one in enumerate(why):
            await self.contacts.hand_off(16 + number, f"{clock.now() - 60 + number:.3f};{one};ro")

    async def tell(self, times: int = 5) -> None:
        for _ in range(times):
            self.notices._rest_until = 0.0
            await self.notices.tell()

    async def left(self) -> int:
        return len(await self.handoffs.notices(HELD))


async def test_danger_first_and_each_once(store: Store, vault: Vault) -> None:
    channel = Told()
    staff = Staff(store, vault, channel)
    await staff.waits("asked", "danger", "media")
    await staff.tell()
    assert [one.text.splitlines()[0][:4] for one in channel.given] == ["FARE", "En p", "En p"]
    assert {one.address for one in channel.given} == {str(GROUP)}
    assert "lykt inbox show 17" in channel.given[0].text
    assert "sms · ro · 0:01 h" in channel.given[0].text.replace("0:00", "0:01")
    assert await staff.left() == 0


async def test_it_names_why_topic_channel_language_time_and_code_and_nothing_else(store: Store, vault: Vault) -> None:
    channel = Told()
    staff = Staff(store, vault, channel)
    await staff.contacts.hand_off(16, f"{clock.now() - 3700:.3f};wish_this_week;ro;book_nurse")
    await staff.contacts.hand_off(17, f"{clock.now() - 60:.3f};danger;th;violence_help")
    await staff.tell()
    danger, wish = [one.text.splitlines() for one in channel.given]
    assert danger[1:] == ["Hjelp når noen skader deg", "sms · th · 0:01 h", "lykt inbox show 17"]
    assert wish == [
        "En person venter på svar.",
        "Ønsker å komme denne uken",
        "Snakke med sykepleier",
        "sms · ro · 1:01 h",
        "lykt inbox show 16",
    ]


async def test_what_is_closed_meanwhile_is_not_told(store: Store, vault: Vault) -> None:
    channel = Told()
    staff = Staff(store, vault, channel)
    await staff.waits("asked")
    assert await staff.handoffs.close(16)
    await staff.tell()
    assert channel.given == []
    assert await staff.left() == 0


@pytest.mark.parametrize(
    ("why", "answers", "times"),
    [
        ("asked", [NotSent("x"), SENT], 2),
        ("asked", [Outcome(Status.PENDING, retry_after=3)], 2),
        ("asked", [Outcome(Status.FAILED, code="400"), SENT], 2),
        ("asked", [MaybeSent("x")], 1),
        ("danger", [MaybeSent("x")], 2),
        ("danger", [MaybeSent("x"), MaybeSent("x")], 2),
    ],
)
async def test_it_is_tried_again_until_it_is_told(
    store: Store, vault: Vault, why: str, answers: Sequence[Outcome | Exception], times: int
) -> None:
    channel = Told(*answers)
    staff = Staff(store, vault, channel)
    await staff.waits(why)
    await staff.notices.tell()
    if times > 1:
        await staff.notices.tell()  # it rests first
        assert len(channel.given) == 1
    await staff.tell()
    assert len(channel.given) == times
    assert await staff.left() == 0


async def test_a_group_that_moved_is_followed(store: Store, vault: Vault) -> None:
    channel = Told(Outcome(Status.PENDING, migrated_to="-100777"))
    staff = Staff(store, vault, channel)
    await staff.waits("asked")
    await staff.tell()
    assert [one.address for one in channel.given] == [str(GROUP), "-100777"]
