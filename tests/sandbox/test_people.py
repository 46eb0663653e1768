"""The population: addresses that belong to nobody, the same people for the same seed, and what they do."""

from __future__ import annotations

import asyncio
import csv
import io
import itertools
from collections import Counter

import phonenumbers
import pytest

from sandbox import addresses, voices
from sandbox.config import LOCALES, Behaviour, Receipts
from sandbox.events import Events
from sandbox.people import CHANNELS, COLUMNS, contacts_file, make_population
from sandbox.phones import Phones
from tests.sandbox.running import TEMPLATE, WHATSAPP_FROM, Box, sandbox, until


def test_all_numbers_are_possible_and_reserved() -> None:
    numbers = list(addresses.numbers())
    assert len(numbers) == len(set(numbers)) > 9_000
    for number in numbers:
        assert phonenumbers.is_possible_number(phonenumbers.parse(number)), number
        assert number.startswith("+447700900") or (number[:2] == "+1" and number[5:10] == "55501" and len(number) == 12)
    assert numbers[0] == "+447700900010", "the first ten are the service's own"
    assert [int(chat) > 10_000_000 for chat in itertools.islice(addresses.chats(), 3)] == [True] * 3


def test_a_population_is_even_and_unique() -> None:
    people = make_population(Phones(Events()), 900, seed=1)
    assert len({phone.address for phone in people}) == 900
    assert Counter(phone.channel for phone in people) == dict.fromkeys(CHANNELS, 300)
    assert Counter((phone.channel, phone.language) for phone in people) == {
        (channel, language): 30 for channel in CHANNELS for language in LOCALES
    }


def test_the_same_seed_makes_the_same_people() -> None:
    behaviour = Behaviour(no_consent=0.2, blocked_before=0.2)

    def file(seed: int) -> str:
        return contacts_file(make_population(Phones(Events()), 300, seed, behaviour=behaviour), seed, behaviour)

    assert file(1) == file(1)
    assert file(1) != file(2)


def test_more_than_there_are_numbers_is_an_error() -> None:
    with pytest.raises(ValueError, match="no number"):
        make_population(Phones(Events()), 20_000, seed=1)
    with pytest.raises(ValueError, match="language"):
        make_population(Phones(Events()), 1, seed=1, locales=())


async def test_the_contacts_file() -> None:
    async with sandbox(behaviour=Behaviour(no_consent=0.5)) as box:
        await box.post("/sandbox/people", {"count": 60, "locales": ["th", "ar"]})
        await box.new_phone("sms")
        async with box.session.get(f"{box.url}/sandbox/people.csv") as response:
            assert response.content_type == "text/csv"
            rows = list(csv.DictReader(io.StringIO(await response.text())))
        assert tuple(rows[0]) == COLUMNS
        assert len(rows) == 60, "a phone made by hand is nobody's contact"
        assert {row["language"] for row in rows} == {"th", "ar"}
        assert {bool(row["consent_date"]) for row in rows} == {True, False}
        assert all(bool(row["consent_date"]) == bool(row["consent_source"]) for row in rows)


async def test_people_that_cannot_be_made() -> None:
    async with sandbox() as box:
        for wrong in ({}, {"count": 0}, {"count": "ten"}, {"count": True}, {"count": 1, "locales": "nb"}):
            assert (await box.post("/sandbox/people", wrong))[0] == 400, wrong


def doing(answers: float = 0, asks: float = 0, stops: float = 0, blocks: float = 0) -> Behaviour:
    """These shares of the people, and at once."""
    return Behaviour(answers, asks, stops, blocks, blocked_before=0, soonest=0, latest=0.02)


async def campaign(box: Box, text: str = "1 ja, 2 nei") -> None:
    """One message to each of the first thirty people."""
    for phone in (await box.get("/sandbox/phones?limit=30"))["phones"]:
        if phone["channel"] == "telegram":
            await box.telegram("sendMessage", chat_id=phone["address"], text=text)
        elif phone["channel"] == "sms":
            await box.send(To=phone["address"], Body=text)
        else:
            fields = {"To": f"whatsapp:{phone['address']}", "From": f"whatsapp:{WHATSAPP_FROM}", "Body": ""}
            await box.send(fields, ContentSid=TEMPLATE, ContentVariables='{"1": "a", "2": "b"}')


def written(box: Box) -> list[str]:
    """What came in at the app, from Twilio and Telegram."""
    texts = [hit.form["Body"] for hit in box.app.hits if hit.path == "/inbound"]
    return texts + [update["message"]["text"] for update in box.app.updates() if "message" in update]


async def test_they_answer_once_each() -> None:
    async with sandbox(people=30, behaviour=doing(answers=1.0)) as box:
        await box.telegram("setWebhook", url=f"{box.app.url}/telegram")
        await campaign(box)
        await campaign(box)
        await until(lambda: len(written(box)) == 30)
        await asyncio.sleep(0.1)
        assert len(written(box)) == 30
        assert set(written(box)) == {"1", "2"}


async def test_they_ask_and_stop_in_their_language() -> None:
    for share, known in (
        ("asks", set(itertools.chain(*voices.QUESTIONS.values()))),
        ("stops", set(voices.STOP.values())),
    ):
        async with sandbox(people=30, behaviour=doing(**{share: 1.0})) as box:
            await box.telegram("setWebhook", url=f"{box.app.url}/telegram")
            await campaign(box)
            await until(lambda box=box: len(written(box)) == 30)  # type: ignore[misc]
            assert set(written(box)) <= known
            assert len(set(written(box))) >= 7


async def test_they_press_buttons_where_there_are_some() -> None:
    async with sandbox(people=3, behaviour=doing(answers=1.0)) as box:
        await box.telegram("setWebhook", url=f"{box.app.url}/telegram")
        row = [{"text": "Ja", "callback_data": "yes:1"}, {"text": "Nei", "callback_data": "no:1"}]
        markup = {"inline_keyboard": [row]}
        await box.telegram("sendMessage", chat_id=10_000_001, text="Ja?", reply_markup=markup)
        await until(lambda: len(box.app.hits) == 1)
        assert box.app.updates()[0]["callback_query"]["data"] in ("yes:1", "no:1")


async def test_they_block_and_are_then_not_reached() -> None:
    async with sandbox(people=3, behaviour=doing(blocks=1.0)) as box:
        await box.telegram("setWebhook", url=f"{box.app.url}/telegram")
        await campaign(box)
        await until(lambda: len(box.app.hits) == 1)
        assert box.app.updates()[0]["my_chat_member"]["new_chat_member"]["status"] == "kicked"
        assert (await box.telegram("sendMessage", chat_id=10_000_001, text="Hei"))[0] == 403
        while not (await box.get("/sandbox/phones/1"))["blocked"]:
            pass
        await box.send(StatusCallback=f"{box.app.url}/status")
        await until(lambda: box.app.statuses() == ["sent", "undelivered"])
        assert box.app.hits[-1].form["ErrorCode"] == "30004"


async def test_whom_nothing_reaches_does_nothing() -> None:
    never = Receipts(0, 0, 0, undelivered_share=1.0)
    async with sandbox(people=3, behaviour=doing(answers=1.0), receipts=never) as box:
        await box.send(StatusCallback=f"{box.app.url}/status")
        await until(lambda: box.app.statuses() == ["sent", "undelivered"])
        await asyncio.sleep(0.1)
        assert written(box) == []
        assert (await box.get("/sandbox/phones/1"))["messages"] == []


async def test_the_same_seed_does_the_same() -> None:
    mixed = doing(0.3, 0.2, 0.2, 0.1)

    async def manners(seed: int) -> dict[str, int]:
        async with sandbox(people=600, seed=seed, behaviour=mixed) as box:
            found: dict[str, int] = (await box.get("/sandbox/people"))["manners"]
            return found

    first = await manners(1)
    assert first == await manners(1)
    assert first != await manners(2)
    assert first.keys() == {"silent", "answers", "asks", "stops", "blocks"}
