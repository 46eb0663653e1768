"""The provider's own queue is out of a STOP's reach: a campaign message is valid there for ten minutes at most, and
never past its send-by."""

from __future__ import annotations

import pytest

from bot.delivery import VALIDITY, Delivering
from bot.types import ChannelName, Outbound, Outcome, Status
from campaigns.lifecycle import launch
from tests.campaigns.making import TRANSLATOR, Hand, campaign


class Noting:
    """A provider that takes everything and notes for how long it may try."""

    name, reports_delivery, has_buttons, max_length, per_second, per_chat = ChannelName.SMS, True, False, 1600, 9.0, 0.0

    def __init__(self) -> None:
        self.seconds: list[int] = []

    async def send(self, outbound: Outbound) -> Outcome:
        self.seconds.append(outbound.validity)
        return Outcome(Status.ACCEPTED, "SM1")


async def deliver(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, left: float, ago: float = 0.0
) -> tuple[Status, list[int]]:
    """Send one message that may go out for so many seconds more, so long after its intent."""
    await hand.person()
    name = await hand.made(campaign("en"))
    await launch(hand.store, name, TRANSLATOR)
    await hand.expand(name)
    [begun] = await hand.intend(name)
    monkeypatch.setattr("bot.clock.now", lambda: begun.moment + ago)
    provider = Noting()
    delivering = Delivering(hand.store, hand.vault, {ChannelName.SMS: provider})  # type: ignore[dict-item]
    outcome = await delivering.deliver(begun, "Hello", send_by=begun.moment + left)
    return outcome.status, provider.seconds


@pytest.mark.parametrize(("left", "valid"), [(86_400, VALIDITY), (600, 600), (90.5, 90), (1.5, 1)])
async def test_never_past_the_moment_it_may_be_sent(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, left: float, valid: int
) -> None:
    assert await deliver(hand, monkeypatch, left) == (Status.ACCEPTED, [valid])


@pytest.mark.parametrize(("ago", "status"), [(1.9, Status.ACCEPTED), (2.1, Status.PENDING), (-1.0, Status.PENDING)])
async def test_what_was_not_begun_within_two_seconds_is_not_begun(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, ago: float, status: Status
) -> None:
    """Its worker stood still: a STOP may have come meanwhile."""
    told, seconds = await deliver(hand, monkeypatch, 600, ago)
    assert (told, bool(seconds)) == (status, status is Status.ACCEPTED)


async def test_with_less_than_a_second_left_it_is_not_begun(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await deliver(hand, monkeypatch, 0.5) == (Status.PENDING, [])
