"""The conversation with one who waits: read, taken, answered, put aside, closed; nobody answers past another."""

from __future__ import annotations

import asyncio

import pytest

from bot.store.events import EventKind, read
from bot.store.users import Role
from tests.console.inbox.waiting import colleague, opened, seen, send, value, waits, who
from tests.console.staff import Console, goes


async def events(console: Console, kind: EventKind) -> list[str]:
    return [told.get("by", "") async for _, told in read(console.parts.house.store) if told["kind"] == kind]


async def test_read_taken_answered_and_closed(console: Console) -> None:
    one = await waits(console)
    user, browser = await colleague(console, "Kari")
    said = await opened(browser, one)
    assert "<h1>Thai, SMS</h1>" in said
    assert '<span class="foreign" dir="auto">ช่วยด้วย ขอคุยกับคน</span>' in said
    assert "Ta den og send" in said
    assert "7700900" not in said
    assert goes(await send(browser, one.path, "claim"), one.path)
    assert "Boten er stille her nå." in await opened(browser, one)
    assert goes(await send(browser, one.path, "answer", text="Kom på onsdag.\r\nHilsen oss"), one.path)
    said = await opened(browser, one)
    assert "som én SMS-del" in said
    assert "Kom på onsdag.\nHilsen oss</span>" in said
    assert "Du, " in said
    assert "venter" in said  # the worker has not sent it yet
    assert goes(await send(browser, one.path, "close", topic="cost"), "/inbox")
    assert "de er spurt om hvordan det var" in seen((await browser.get("/inbox")).text)
    answer = await browser.get(one.path)
    assert answer.status_code == 404
    assert "venter ikke lenger" in answer.text
    assert await events(console, EventKind.LOOKED) == [who(user)] * 3
    assert await events(console, EventKind.CLAIMED) == [who(user)]
    assert await events(console, EventKind.HANDLED) == [who(user)]


async def test_a_page_that_looks_again_by_itself_is_not_read_by_anybody(console: Console) -> None:
    one = await waits(console)
    _, browser = await colleague(console, "Kari")
    assert (await browser.get(f"{one.path}?again=1")).status_code == 200
    assert await events(console, EventKind.LOOKED) == []


async def test_an_answer_takes_whoever_nobody_has_taken(console: Console) -> None:
    one = await waits(console)
    user, browser = await colleague(console, "Kari")
    await opened(browser, one)
    await send(browser, one.path, "answer", text="Hei!")
    handoff = await one.handoff()
    assert handoff
    assert handoff.held_by == who(user)
    assert (await one.said())[-1] == "Hei!"


async def test_two_who_write_at_once_and_the_second_is_told(console: Console) -> None:
    one = await waits(console)
    (_, first), (_, second) = await colleague(console, "Kari"), await colleague(console, "Ola")
    await opened(first, one)
    await opened(second, one)
    await send(first, one.path, "answer", text="Fra Kari")
    answer = await send(second, one.path, "answer", text="Fra Ola <b>")
    assert answer.status_code == 422
    said = seen(answer.text)
    assert "Kari har tatt denne. Snakk sammen først." in said
    assert "Fra Ola &lt;b&gt;</textarea>" in said
    assert "Fra Kari" in said
    assert 'name="text"' not in said
    assert (await one.said())[1:] == ["Fra Kari"]
    for do in ("claim", "close", "give-back", "snooze", "phrase", "ask"):
        answer = await send(second, one.path, do, phrase="staff-hello", **{"for": "hour"})
        assert answer.status_code == 422, do
    assert (await one.said())[1:] == ["Fra Kari"]


async def test_taken_over_knowingly_and_from_whom_one_saw(console: Console) -> None:
    one = await waits(console)
    (kari, first), (_, second), (_, third) = [await colleague(console, name) for name in ("Kari", "Ola", "Per")]
    await opened(first, one)
    await send(first, one.path, "claim")
    await opened(first, one)
    for browser in (second, third):
        assert "Ta over fra Kari" in await opened(browser, one)
    assert goes(await send(second, one.path, "claim", over=who(kari)), one.path)
    answer = await send(third, one.path, "claim", over=who(kari))
    assert "Ola har tatt denne" in seen(answer.text)
    answer = await send(first, one.path, "answer", text="Hei")
    assert "Ola har tatt denne" in seen(answer.text)
    assert len(await one.said()) == 1


@pytest.mark.parametrize("do", ["answer", "phrase", "close", "give-back"])
async def test_what_was_said_meanwhile_is_shown_before_anything_is_done(console: Console, do: str) -> None:
    one = await waits(console)
    _, browser = await colleague(console, "Kari", reads="en")
    await opened(browser, one)
    await send(browser, one.path, "claim")
    await opened(browser, one)
    await one.writes("เขากลับมาแล้ว")
    answer = await send(browser, one.path, do, text="See you then!", phrase="staff-hello")
    said = seen(answer.text)
    assert answer.status_code == 422
    assert "Something new was said while you were writing" in said
    assert said.count("<strong>New.</strong>") == 1
    assert "เขากลับมาแล้ว" in said
    assert await one.said() == ["ช่วยด้วย ขอคุยกับคน", "เขากลับมาแล้ว"]
    if do == "answer":
        assert "See you then!</textarea>" in said
    again = await send(browser, one.path, do, text="See you then!", phrase="staff-hello")
    assert again.status_code == 303


async def test_a_double_click_sends_once(console: Console) -> None:
    one = await waits(console)
    _, browser = await colleague(console, "Kari")
    await opened(browser, one)
    answers = await asyncio.gather(*(send(browser, one.path, "answer", text="Hei!") for _ in range(3)))
    assert [answer.status_code for answer in answers] == [303] * 3
    assert (await one.said())[1:] == ["Hei!"]
    assert goes(await send(browser, one.path, "answer", text="Hei!"), one.path)
    assert (await one.said())[1:] == ["Hei!"]
    await opened(browser, one)
    await send(browser, one.path, "answer", text="Hei!")  # another form: they mean it
    assert (await one.said())[1:] == ["Hei!", "Hei!"]


async def test_a_second_click_on_close_is_no_fault(console: Console) -> None:
    one = await waits(console)
    _, browser = await colleague(console, "Kari")
    await opened(browser, one)
    for _ in range(2):
        assert goes(await send(browser, one.path, "close"), "/inbox")


async def test_ready_made_phrases_in_their_language_with_ours_beside(console: Console) -> None:
    one = await waits(console)
    _, browser = await colleague(console, "Kari")
    said = await opened(browser, one)
    assert "Ferdige svar på thai" in said
    assert '<span class="foreign" dir="ltr" lang="th">ขอบคุณที่เขียนมา' in said
    ours = console.parts.house.knowledge.translator.text("nb", "staff-bye")
    assert ours in said
    await send(browser, one.path, "phrase", phrase="staff-bye")
    assert "ขอบคุณที่เขียนมา" in (await one.said())[-1]
    await opened(browser, one)
    assert (await send(browser, one.path, "phrase", phrase="staff-nothing")).status_code == 422
    assert (await send(browser, one.path, "phrase")).status_code == 422


async def test_given_back_they_are_asked_nothing(console: Console) -> None:
    one = await waits(console)
    user, browser = await colleague(console, "Kari")
    await opened(browser, one)
    await send(browser, one.path, "answer", text="Hei!")
    await opened(browser, one)
    assert goes(await send(browser, one.path, "give-back"), "/inbox")
    assert "Gitt tilbake." in (await browser.get("/inbox")).text
    assert await events(console, EventKind.GIVEN_BACK) == [who(user)]
    assert await events(console, EventKind.HANDLED) == []
    person = await one.person()
    assert person
    assert person.contact.faces_asked == 0


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "\u202e\u202dabc\u202c\u2067",
        "</textarea><form action=https://example.org>",
        "x" * 64_000,
        "ทดสอบ" * 13_000,
        "[command:<b>]",
        "[" * 4000,
        "{{ 7 * 7 }} {% raw %}",
        "\x00\ud83d".encode("utf-8", "replace").decode(),
    ],
)
async def test_whatever_they_write_is_shown_as_they_wrote_it(console: Console, text: str) -> None:
    one = await waits(console, text=text, topic='"><b>', language='"><i>')
    _, browser = await colleague(console, "Kari")
    for path in (one.path, "/inbox"):
        page = (await browser.get(path)).text
        for broken in ("<script>alert", "<img", "<b>", "<i>", "example.org>", "49 "):
            assert broken not in page
    answer = await send(browser, one.path, "answer", text=text[:190_00])
    assert answer.status_code in (303, 422)
    assert "<script>alert" not in answer.text


async def test_what_was_pressed_or_sent_along_is_said_in_words(console: Console) -> None:
    one = await waits(console, text="[voice]")
    await one.writes("[command:safe_now]")
    await one.writes("[nothing of ours]")
    _, browser = await colleague(console, "Kari")
    said = await opened(browser, one)
    assert "Sendte en talemelding." in said
    assert "Trykket på: Ja, nå" in said or "Trykket på: " in said
    assert "[nothing of ours]" in said


async def test_a_form_that_is_none_of_ours(console: Console) -> None:
    one = await waits(console)
    _, browser = await colleague(console, "Kari")
    await opened(browser, one)
    assert (await browser.post(one.path, {"do": "dance"})).status_code == 400
    await opened(browser, one)
    assert (await browser.post(one.path, {"do": "answer", "text": "Hei", "far": "x", "once": "'"})).status_code == 422
    assert len(await one.said()) == 1
    for path in ("/inbox/0", "/inbox/none", "/inbox/99999999999999999999", "/inbox/-1", "/inbox/²"):
        assert (await browser.get(path)).status_code == 404
        assert (await browser.post(path, {"do": "answer", "text": "Hei", "far": "0-"})).status_code == 404


async def test_a_coordinator_may_too(console: Console) -> None:
    one = await waits(console)
    _, browser = await colleague(console, "Kari", role=Role.COORDINATOR, reads="en")
    assert "<h1>Thai, SMS</h1>" in await opened(browser, one)
    assert value(browser, "far").startswith("1-")
