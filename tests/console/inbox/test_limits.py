"""What may be written when: after danger, after a STOP, on WhatsApp; and who is put aside until when."""

from __future__ import annotations

import pytest

from bot import clock
from bot.store.handoffs import Handoffs
from tests.console.inbox.waiting import colleague, inbox_of, opened, seen, send, waits, who
from tests.console.staff import Console, goes, later

HOUR = 3600.0


async def test_after_danger_only_the_one_question_goes_out(console: Console) -> None:
    one = await waits(console, why="danger", sf="asked")
    _, browser = await colleague(console, "Kari")
    said = await opened(browser, one)
    assert "ikke sagt at vi får skrive" in said
    assert 'name="text"' not in said
    assert "Legg til side" not in said
    assert (await send(browser, one.path, "answer", text="Hei")).status_code == 422
    assert (await send(browser, one.path, "phrase", phrase="staff-hello")).status_code == 422
    answer = await send(browser, one.path, "snooze", **{"for": "hour"})
    assert "De kan være i fare" in seen(answer.text)
    assert goes(await send(browser, one.path, "ask", by="opener"), one.path)
    assert (await one.said())[1].startswith("สวัสดี คุยกันตอนนี้ได้ไหม")


async def test_nothing_goes_to_whom_we_may_not_write(console: Console) -> None:
    stopped = await waits(console, 101, o=f"{clock.now() + 1:.3f}")
    refused = await waits(console, 102, sf="no")
    _, browser = await colleague(console, "Kari")
    for one, words in ((stopped, "De har sagt STOP"), (refused, "bedt oss om ikke å skrive")):
        said = await opened(browser, one)
        assert words in said
        assert 'name="text"' not in said
        answer = await send(browser, one.path, "answer", text="Hei")
        assert answer.status_code == 422
        assert words in seen(answer.text)
        assert len(await one.said()) == 1
        assert goes(await send(browser, one.path, "close"), "/inbox")


async def test_whatsapp_after_its_24_hours(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    one = await waits(console, channel="whatsapp", language="nb")
    without = await waits(console, 102, channel="whatsapp", language="en")
    later(monkeypatch, 25 * HOUR)
    _, browser = await colleague(console, "Kari", reads="en")
    said = await opened(browser, one)
    assert "WhatsApp’s 24 hours are over" in said
    assert 'name="text"' not in said
    assert "Hi. Can we talk now?" in said  # what it says, for the reader
    assert (await send(browser, one.path, "answer", text="Hei")).status_code == 422
    sid = console.parts.house.knowledge.written.whatsapp.reopen
    answer = await send(browser, one.path, "ask", by="template")
    assert answer.status_code == (303 if sid.get("nb") else 422)
    said = await opened(browser, without)
    assert ("no approved template" in said) == (not sid.get("en"))


@pytest.mark.parametrize(
    ("chosen", "status"),
    [
        ({"for": "hour"}, 303),
        ({"for": "hours"}, 303),
        ({"for": "tomorrow"}, 303),
        ({"for": "week"}, 303),
        ({"for": ""}, 422),
        ({"for": "hour", "until": "soon"}, 422),
        ({"for": "hour", "until": "2001-01-01T09:00"}, 422),
        ({"for": "hour", "until": "9999-12-31T23:59"}, 422),
    ],
)
async def test_put_aside_until_a_moment(console: Console, chosen: dict[str, str], status: int) -> None:
    one = await waits(console)
    _, browser = await colleague(console, "Kari")
    await opened(browser, one)
    answer = await send(browser, one.path, "snooze", **chosen)
    assert answer.status_code == status
    handoff = await one.handoff()
    assert handoff
    assert handoff.aside == (status == 303)
    if status == 303:
        assert "Ta opp igjen nå" in await opened(browser, one)
        assert goes(await send(browser, one.path, "snooze", **{"for": "now"}), one.path)
        handoff = await one.handoff()
        assert handoff
        assert not handoff.aside
    else:
        assert "neste 14 dagene" in seen(answer.text)


async def test_danger_ends_a_snooze_and_is_never_put_aside(console: Console) -> None:
    one = await waits(console)
    user, _ = await colleague(console, "Kari")
    await (await inbox_of(console)).snooze(one.code, who(user), clock.now() + HOUR)
    await one.writes("ช่วยด้วย", f"{clock.now():.3f};danger;th;")
    [waiting] = await Handoffs(console.parts.house.store, one.turns).waiting()
    assert waiting.danger
    assert not waiting.aside
    assert waiting.snoozed == 0
