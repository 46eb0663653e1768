"""Reaching a person over the real wires, as time goes by: a wish to come, answers that did not arrive, WhatsApp's 24
hours, claims that lapse, texts that stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import clock, hours
from bot.store.contacts import Person
from bot.store.handoffs import Handoff
from bot.types import WISHES
from staff.contacts import Refused, ask
from staff.desk import Desk
from staff.inbox import Inbox, Shown
from tests.app.hands import Hand, hand, quiet, until
from tests.whole import Whole, whole

CRY = "he hit me and won't let me leave"
HOUR, DAY = 3600.0, 86400.0


class Time:
    """The clock of everything of ours; the sandbox keeps its own."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._now, self._ahead = clock.now, 0.0
        patch.setattr("bot.clock.now", lambda: self._now() + self._ahead)

    def pass_by(self, seconds: float) -> None:
        self._ahead += seconds

    def be(self, moment: float) -> None:
        self._ahead = moment - self._now()


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    return Time(monkeypatch)


def desk(made: Whole) -> Desk:
    return Desk(made.settings, made.house.service, made.house.store, made.house.vault, lambda: made.house.translator)


async def waiting(made: Whole, one: Hand, channel: str, text: str = "I want to talk to a person") -> str:
    """Somebody waits for a person. The code."""
    await one.write(text)
    await one.hears("112")
    return str(await made.house.conversation.contacts.find(channel, one.address))


async def test_a_wish_to_come_reaches_the_staff(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one, inbox = await hand(made, "sms"), Inbox(desk(made))
        await one.write("I want to see the nurse")
        await one.hears("When would you like to come?")
        await one.write("1")
        assert "A person will answer you here" in await one.hears("No time is fixed yet")
        [handoff] = await inbox.handoffs.waiting()
        assert handoff.why in [f"wish_{when}" for when in WISHES]
        assert (handoff.topic, handoff.language) == ("book_nurse", "en")


async def last(inbox: Inbox, its: str) -> Shown:
    """What is shown once the fate of our last answer is known."""
    shown = await inbox.show(its, "Kari")

    async def settled() -> bool:
        nonlocal shown
        shown = await inbox.show(its, "Kari")
        fate = shown.said[-1][1]
        return fate is not None and fate.word not in ("waits to be sent", "on its way", "sent")

    await until(settled)
    return shown


async def test_an_answer_that_whatsapp_refused_says_why_and_what_to_do(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one, inbox = await hand(made, "whatsapp"), Inbox(desk(made))
        its = await waiting(made, one, "whatsapp")
        await inbox.claim(its, "Kari")
        await inbox.answer(its, "Kari", "Which day suits you?")
        shown = await last(inbox, its)
        assert {fate.word for _, fate in shown.said if fate} <= {"delivered", "read"}
        assert not await inbox.undelivered(shown.handoff)
        made.sandbox.whatsapp_window = 0
        await inbox.answer(its, "Kari", "Are you still there?")
        shown = await last(inbox, its)
        fate = shown.said[-1][1]
        assert fate
        assert fate.lost
        assert "63016" in fate.why
        assert "24 hours" in fate.why
        assert f"lykt inbox reopen {its}" in fate.mend
        assert await inbox.undelivered(shown.handoff)


async def test_an_answer_to_somebody_who_blocked_us(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one, inbox = await hand(made, "telegram"), Inbox(desk(made))
        its = await waiting(made, one, "telegram")
        await inbox.claim(its, "Kari")
        await one.block(True)
        await inbox.answer(its, "Kari", "Which day suits you?")
        fate = (await last(inbox, its)).said[-1][1]
        assert fate
        assert fate.lost
        assert "403" in fate.why
        assert "until they write again" in fate.mend


@pytest.mark.parametrize("text", ["I want to talk to a person", CRY])
async def test_a_conversation_is_reopened_by_the_template(tmp_path: Path, time: Time, text: str) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one, inbox = await hand(made, "whatsapp"), Inbox(desk(made))
        its = await waiting(made, one, "whatsapp", text)
        await inbox.claim(its, "Kari")
        with pytest.raises(Refused, match="inbox answer"):
            await inbox.reopen(its, "Kari")
        time.pass_by(25 * HOUR)
        made.sandbox.whatsapp_window = 0
        await inbox.claim(its, "Kari")
        assert (await inbox.show(its, "Kari")).closed
        for act in (inbox.answer(its, "Kari", "Hello"), inbox.phrase(its, "Kari", "staff-opener")):
            with pytest.raises(Refused, match=f"lykt inbox reopen {its}"):
                await act
        await inbox.reopen(its, "Kari")
        await one.hears("Can we talk now?")
        assert [entry["content_sid"] for entry in await made.ledger()][-1] == made.house.service.whatsapp.reopen["en"]
        made.sandbox.whatsapp_window = 24 * HOUR
        asked = (await made.get(f"/sandbox/phones/{one.id}"))["messages"][-1]
        yes = asked["buttons"][0][0]["data"]
        await made.post(f"/sandbox/phones/{one.id}/press", {"message_id": asked["id"], "data": yes})

        async def open_again() -> bool:
            shown = await inbox.show(its, "Kari")
            return not shown.closed and not shown.only_opener

        await until(open_again)
        await inbox.answer(its, "Kari", "Which day suits you?")
        await one.hears("Which day suits you?")


async def test_without_a_template_it_is_said_what_is_missing(tmp_path: Path, time: Time) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one, inbox = await hand(made, "whatsapp"), Inbox(desk(made))
        its = await waiting(made, one, "whatsapp")
        time.pass_by(25 * HOUR)
        await inbox.claim(its, "Kari")
        made.house.service.whatsapp.reopen.pop("en")
        with pytest.raises(Refused, match=r"no template for en under \[whatsapp.reopen\]"):
            await inbox.reopen(its, "Kari")


async def test_what_they_wrote_is_there_as_long_as_they_wait(tmp_path: Path, time: Time) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one, inbox = await hand(made, "telegram"), Inbox(desk(made))
        its = await waiting(made, one, "telegram")
        time.pass_by(30 * DAY)
        shown = await inbox.show(its, "Kari")
        assert shown.said[0][0].text == "I want to talk to a person"


async def test_a_claim_ends_after_two_hours_or_when_the_staff_go_home(tmp_path: Path, time: Time) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        service = made.house.service
        both = hours.openings(service, hours.STAFF, clock.now(), count=2)
        day = next(one for one in both if one.start.timestamp() > clock.now())
        assert day.end
        time.be(day.start.timestamp() + 60)
        one, inbox = await hand(made, "telegram"), Inbox(desk(made))
        its = await waiting(made, one, "telegram")
        assert await inbox.claim(its, "Kari") == pytest.approx(clock.now() + 2 * HOUR, abs=30)
        time.pass_by(HOUR)
        sent = await inbox.answer(its, "Kari", "Which day suits you?")
        assert sent.until == pytest.approx(clock.now() + 2 * HOUR, abs=30)
        await one.hears("Which day suits you?")
        time.pass_by(2 * HOUR + 60)
        await one.hears("A person will come back to you. Until then a robot answers.")
        time.be(day.end.timestamp() - 600)
        assert await inbox.claim(its, "Kari") == pytest.approx(day.end.timestamp(), abs=1)
        time.be(day.end.timestamp() + 1)
        told = await one.hears("Nobody from us is in this chat now. Our next hours:")
        assert "112" in told
        assert "113" in told
        assert [handoff.claim for handoff in await inbox.handoffs.waiting()] == [None]


async def test_after_danger_no_way_leads_around_the_question(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one, inbox = await hand(made, "whatsapp"), Inbox(desk(made))
        its = await waiting(made, one, "whatsapp")
        await inbox.claim(its, "Kari")
        before = await inbox.show(its, "Kari")

        async def as_before(code: str) -> tuple[Handoff, Person]:
            return before.handoff, before.person

        await one.write(CRY)
        await one.hears("May we write to you here?")
        with pytest.raises(Refused, match="may be in danger"):
            await ask(desk(made), f"whatsapp:{one.address}", "en")
        with monkeypatch.context() as patch:  # Kari looked before that: then the store itself refuses what she writes
            patch.setattr(inbox, "_find", as_before)
            for act in (inbox.answer(its, "Kari", "Are you safe?"), inbox.phrase(its, "Kari", "staff-hello")):
                with pytest.raises(Refused, match="Look again"):
                    await act
            await inbox.phrase(its, "Kari", "staff-opener")
        await one.hears("Can we talk now?")
        assert not [text for text in await one.heard() if "Are you safe?" in text or "not a robot" in text]
