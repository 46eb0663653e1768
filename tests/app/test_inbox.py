"""`lykt inbox`: people on the staff read, claim, answer and close, over the real wires."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.desk import open_desk
from bot import clock
from bot.settings import load
from bot.store import keys
from bot.store.contacts import Imported
from bot.store.events import EventKind, read
from bot.store.turns import Change
from bot.store.users import Role, Users
from bot.types import ChannelName, Outcome, Status
from staff.attending import of_user
from staff.contacts import Refused
from staff.desk import Desk
from staff.inbox import Inbox
from tests.app.hands import Hand, hand, quiet, until
from tests.app.keyboard import Keyboard
from tests.whole import Whole, whole

CRY = "he hit me and won't let me leave"


def desk(made: Whole) -> Inbox:
    return Inbox(
        Desk(made.settings, made.house.service, made.house.store, made.house.vault, lambda: made.house.translator)
    )


async def code(made: Whole, one: Hand, channel: str) -> str:
    return str(await made.house.conversation.contacts.find(channel, one.address))


async def test_a_conversation_with_a_person(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one, inbox = await hand(made, "telegram"), desk(made)
        await one.write("I want to talk to a person")
        await one.hears("A person will")
        await one.write("my cat is ill")
        await one.hears("read this too")
        its = await code(made, one, "telegram")
        shown = await inbox.show(its, "Kari")
        assert [said.text for said, _ in shown.said if said.who == "person"] == [
            "I want to talk to a person",
            "my cat is ill",
        ]
        with pytest.raises(Refused, match="claim"):
            await inbox.answer(its, "Kari", "Hello")
        await inbox.claim(its, "Kari")
        for act in (inbox.claim(its, "Ola"), inbox.answer(its, "Ola", "Hello"), inbox.close(its, "Ola")):
            with pytest.raises(Refused, match="Kari has taken"):
                await act
        await inbox.answer(its, "Kari", "Which day suits you?")
        await one.hears("Which day suits you?")
        await one.writes_in_vain("MENU")
        await inbox.phrase(its, "Kari", "staff-bye")
        await one.hears("Thank you for writing")
        await inbox.close(its, "Kari", "cost")
        with pytest.raises(Refused, match="Nobody waits"):
            await inbox.show(its, "Kari")
        await one.write("MENU")
        await one.hears("What do you want to know?")
        happened = [told["kind"] async for _, told in read(made.house.store)]
        assert {EventKind.LOOKED, EventKind.CLAIMED, EventKind.HANDLED} <= set(happened)


async def test_stop_in_another_language_while_a_person_writes(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one, inbox = await hand(made, "whatsapp"), desk(made)
        await one.write("I want to talk to a person")
        await one.hears("A person will")
        its = await code(made, one, "whatsapp")
        await inbox.claim(its, "Kari")
        await one.write("стоп")
        await one.hears("START")
        with pytest.raises(Refused, match="said STOP"):
            await inbox.answer(its, "Kari", "Are you there?")


async def test_after_danger_nothing_is_written_before_they_say_so(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one, inbox = await hand(made, "whatsapp"), desk(made)
        await one.write(CRY)
        assert "May we write to you here?" in await one.hears("112")
        its = await code(made, one, "whatsapp")
        await inbox.claim(its, "Kari")
        for act in (inbox.answer(its, "Kari", "Are you safe?"), inbox.phrase(its, "Kari", "staff-hello")):
            with pytest.raises(Refused, match="staff-opener"):
                await act
        await inbox.phrase(its, "Kari", "staff-opener")
        assert "2 Later" in await one.hears("Can we talk now?")
        await one.write("1")

        async def may_be_answered() -> bool:
            return not (await inbox.show(its, "Kari")).only_opener

        await until(may_be_answered)
        await inbox.answer(its, "Kari", "I am here.")
        await one.hears("I am here.")
        await one.write("3")
        await one.hears("We do not write to you")
        for act in (inbox.answer(its, "Kari", "Wait!"), inbox.phrase(its, "Kari", "staff-opener")):
            with pytest.raises(Refused, match="not to write"):
                await act


@pytest.mark.parametrize(("text", "told"), [("I want to talk to a person", True), (CRY, False)])
async def test_a_claim_that_lapses(tmp_path: Path, text: str, told: bool) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one, inbox = await hand(made, "telegram"), desk(made)
        await one.write(text)
        await one.hears("112")
        its = int(await code(made, one, "telegram"))
        await made.at_rest()
        before = await one.heard()
        assert await inbox.handoffs.claim(its, "Kari", clock.now() - 1) == "Kari"

        async def over() -> bool:
            return not await made.house.store.client.exists(keys.claims(keys.shard_of(its)))

        await until(over)
        if told:
            await one.hears("a robot answers")
        else:
            await asyncio.sleep(0.5)  # a message would be there, or at least under way
            await made.at_rest()
            assert await one.heard() == before
        assert [waiting.claim for waiting in await inbox.handoffs.waiting()] == [None]


def test_phrases_and_refusals_at_the_keyboard(keyboard: Keyboard) -> None:
    told = {row["id"]: row["text"] for row in keyboard.json("inbox", "phrases", "--language", "nb")}
    assert told["staff-opener"] == "Hei. Kan vi snakke nå?"
    assert len(told) >= 6
    assert "Say who you are" in keyboard.refused("inbox", "claim", "1")
    for words in (("show", "1"), ("claim", "x"), ("answer", "1", "hello"), ("reopen", "1")):
        assert "Nobody waits" in keyboard.refused("inbox", *words, "--as", "Kari")
    assert keyboard.json("inbox") == []


def test_the_template_that_reopens_a_conversation_is_shown_as_it_is_handed_in(keyboard: Keyboard) -> None:
    keyboard.change("service/service.toml", 'th = "HX', 'sv = "HX')
    told = {row["locale"]: row for row in keyboard.json("inbox", "template")}
    assert len(told) == 10
    assert told["en"]["text"] == "Hi. Can we talk now?"
    assert [button["id"] for button in told["en"]["buttons"]] == [
        f"command:safe_{word}" for word in ("now", "later", "no")
    ]
    assert all(len(button["label"]) <= 25 for row in told.values() for button in row["buttons"])  # WhatsApp's limit
    assert told["nb"]["sid"].startswith("HX")
    assert told["th"]["sid"] == ""
    assert "th (no Content SID in service.toml)" in keyboard.type("inbox", "template").stdout


async def lost_answer() -> str:
    """Somebody who waits on WhatsApp since an hour before their 24 hours end, and an answer that did not arrive."""
    async with open_desk(load()) as at:
        await at.contacts.import_rows([Imported(ChannelName.WHATSAPP, "+447700900123", "en")])
        contact_id = await at.contacts.enter("whatsapp", "+447700900123")
        sealed = at.contacts.seal_address(contact_id, "+447700900123")
        heard = Change(set={"li": f"{clock.now() - 23 * 3600 + 30:.3f}"}, handoff=f"{clock.now():.3f};asked;en;cost")
        await at.turns.finish("", contact_id, b"", heard, None, sealed)
        await Inbox(at).claim(str(contact_id), "Kari")
        await Inbox(at).answer(str(contact_id), "Kari", "Which day suits you?")
        shard = keys.shard_of(contact_id)
        await at.store.client.set(keys.lease(shard), "1:worker")
        [begun] = await at.deliveries.intend(shard, "1:worker", keys.REPLIES, ChannelName.WHATSAPP, 1, float("inf"))
        await at.deliveries.outcome(begun.attempt, Outcome(Status.ACCEPTED, "SM1"))
        await at.deliveries.receipt(begun.attempt, Status.UNDELIVERED, "SM1", "63016")
        return str(contact_id)


def test_at_the_keyboard_an_answer_that_did_not_arrive_is_shown_with_what_to_do(keyboard: Keyboard) -> None:
    its = asyncio.run(lost_answer())
    shown = keyboard.type("inbox", "show", its, "--as", "Kari").stdout
    assert f"{its}: asked for a person, cost, en, whatsapp, waits 0 h 00 min" in shown
    assert "WhatsApp lets free text through for 1 h 00 min more, until" in shown
    assert "Kari (NOT DELIVERED):\nWhich day suits you?\n" in shown
    assert "→ outside WhatsApp's 24 hours, where only a template may be sent (63016)." in shown
    assert f"Ask by the template whether you can talk: lykt inbox reopen {its}" in shown
    became = keyboard.json("inbox", "show", its, "--as", "Kari")["said"][-1]["became"]
    assert became["word"] == "NOT DELIVERED"
    assert keyboard.json("inbox")[0]["undelivered"] is True
    assert "NOT DELIVERED" in keyboard.type("inbox").stdout


async def held_in_the_console() -> str:
    """Somebody whom Ola has taken in the console, and answered."""
    async with open_desk(load()) as at:
        users = Users(at.store, at.vault)
        ola = await users.add("ola@example.org", [Role.OUTREACH])
        await users.describe(ola.id, "Ola N", [])
        contact_id = await at.contacts.enter("sms", "+447700900124")
        sealed = at.contacts.seal_address(contact_id, "+447700900124")
        heard = Change(set={"c": "sms", "li": f"{clock.now():.3f}"}, handoff=f"{clock.now():.3f};asked;en;")
        await at.turns.finish("", contact_id, b"", heard, None, sealed)
        await Inbox(at).claim(str(contact_id), of_user(ola.id))
        await Inbox(at).answer(str(contact_id), of_user(ola.id), "Which day suits you?")
        return str(contact_id)


def test_at_the_keyboard_who_holds_it_in_the_console_goes_by_their_name(keyboard: Keyboard) -> None:
    its = asyncio.run(held_in_the_console())
    assert keyboard.json("inbox")[0]["held by"] == "Ola N"
    shown = keyboard.type("inbox", "show", its, "--as", "Ola N").stdout
    assert "Ola N answers this one" in shown
    assert "Ola N (waits to be sent):" in shown
    for words in (("claim", its), ("snooze", its, "--hours", "1"), ("give-back", its)):
        assert "Ola N has taken this one" in keyboard.refused("inbox", *words, "--as", "Ola N")  # a name is no proof


def test_put_aside_and_given_back_at_the_keyboard(keyboard: Keyboard) -> None:
    its = asyncio.run(lost_answer())
    assert "is put aside until" in keyboard.type("inbox", "snooze", its, "--hours", "2", "--as", "Kari").stdout
    assert keyboard.json("inbox")[0]["aside until"]
    assert "waits again" in keyboard.type("inbox", "snooze", its, "--hours", "0", "--as", "Kari").stdout
    assert "given back" in keyboard.type("inbox", "give-back", its, "--as", "Kari").stdout
    assert keyboard.json("inbox") == []
