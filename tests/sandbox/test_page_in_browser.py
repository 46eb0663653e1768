"""The page of phones in a real browser: picked, read, written on, pressed. Skipped where no Chromium is installed."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio

from tests.sandbox.browser import EXECUTABLE, Browser, Tab, opened, running
from tests.sandbox.fake_phones import HOSTILE, SAMPLES, FakePhones
from tests.sandbox.serving import served

pytestmark = [
    pytest.mark.skipif(EXECUTABLE is None, reason="no Chromium on this machine"),
    pytest.mark.asyncio(loop_scope="module"),
]

SHOWN = "[...document.querySelectorAll('.phone')].filter(p => p.checkVisibility({visibilityProperty: true}))"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Browser]:
    async with running(tmp_path_factory.mktemp("browser")) as socket:
        yield socket


@pytest.fixture
def phones() -> FakePhones:
    return FakePhones()


@asynccontextmanager
async def page(
    browser: Browser,
    phones: FakePhones,
    *,
    open_at: str = "",
    width: int = 1280,
    height: int = 800,
    faster: bool = False,
) -> AsyncIterator[Tab]:
    """The page with all three phones filled; `open_at` names phones as the address does: "sms=1"."""
    async with served(phones.app()) as address:
        url = f"{address}/phones#{open_at}"
        async with opened(browser, url, width=width, height=height, faster=faster) as tab:
            await tab.until("document.querySelectorAll('.phone .message').length >= 3")
            yield tab
        phones.end_streams()


def inside(channel: str, selector: str) -> str:
    return f"document.querySelector('.phone[data-channel={channel}] {selector}')"


def last_text(channel: str) -> str:
    return inside(channel, ".message:last-child .text") + "?.textContent"


async def test_three_phones_stand_side_by_side_on_a_laptop(browser: Browser, phones: FakePhones) -> None:
    async with page(browser, phones) as tab:
        boxes = await tab.get(f"{SHOWN}.map(p => p.getBoundingClientRect()).map(b => [b.left, b.right, b.bottom])")
        assert len(boxes) == 3
        assert boxes[0][1] < boxes[1][0] < boxes[1][1] < boxes[2][0] < boxes[2][1] <= 1280
        assert max(bottom for _, _, bottom in boxes) <= 800
        assert await tab.get("document.documentElement.scrollWidth") == 1280


async def test_one_phone_at_a_time_on_a_small_screen(browser: Browser, phones: FakePhones) -> None:
    async with page(browser, phones, width=360, height=740) as tab:
        for channel in ("whatsapp", "telegram", "sms"):
            await tab.get(f"document.querySelector('.views [data-view={channel}]').click()")
            assert await tab.get(f"{SHOWN}.map(p => p.dataset.channel)") == [channel]
            assert await tab.get("document.documentElement.scrollWidth") == 360
        await tab.get("document.querySelector('.views [data-view=list]').click()")
        assert await tab.get(f"{SHOWN}.length") == 0
        await tab.until("document.querySelectorAll('.rows li').length === 36")


@pytest.mark.parametrize("channel", ["sms", "whatsapp", "telegram"])
async def test_one_writes_and_is_answered(browser: Browser, phones: FakePhones, channel: str) -> None:
    async with page(browser, phones) as tab:
        await tab.get(inside(channel, "textarea") + ".focus()")
        await tab.type("Where are you? أين")
        await tab.key("Enter")
        await tab.until(f"{last_text(channel)} === 'You wrote: Where are you? أين'")
        assert await tab.get(inside(channel, "textarea") + ".value") == ""
        assert phones.asked[0][1:] == ("write", {"text": "Where are you? أين"})
        assert await tab.get(inside(channel, ".message:nth-last-child(2)") + ".className") == "message mine"


async def test_a_refused_text_stays_on_its_line(browser: Browser, phones: FakePhones) -> None:
    async with page(browser, phones) as tab:
        await tab.get(inside("sms", "textarea") + ".focus()")
        await tab.type("refuse")
        await tab.key("Enter")
        await tab.until(inside("sms", ".trouble") + ".textContent === 'The sandbox says no (400). no text today'")
        assert await tab.get(inside("sms", "textarea") + ".value") == "refuse"


async def test_a_button_is_reached_and_pressed_with_the_keyboard(browser: Browser, phones: FakePhones) -> None:
    async with page(browser, phones, open_at="telegram=3") as tab:
        await tab.get(inside("telegram", ".log") + ".focus()")
        await tab.key("Tab")
        await tab.key("Tab")
        assert await tab.get("document.activeElement.textContent") == "Address"
        await tab.key("Space")
        await tab.until(f"{last_text('telegram')} === 'You wrote: [address]'")
        assert phones.asked == [(3, "press", {"message_id": "m0", "data": "address"})]


@pytest.mark.parametrize("kind", ["voice", "image", "location"])
async def test_media_are_sent(browser: Browser, phones: FakePhones, kind: str) -> None:
    async with page(browser, phones) as tab:
        await tab.get(inside("whatsapp", f"[data-kind={kind}]") + ".click()")
        await tab.until(f"{last_text('whatsapp')} === 'You wrote: [{kind}]'")
        assert phones.asked == [(2, "media", {"kind": kind})]


async def test_the_bot_is_blocked_and_unblocked(browser: Browser, phones: FakePhones) -> None:
    async with page(browser, phones) as tab:
        block = inside("telegram", ".block")
        await tab.get(f"{block}.click()")
        await tab.until(f"{block}.textContent === 'Unblock'")
        assert "Blocked" in await tab.get(inside("telegram", ".notice") + ".textContent")
        await tab.get(f"{block}.click()")
        await tab.until(f"{block}.textContent === 'Block'")
        assert [body for _, _, body in phones.asked] == [{"blocked": True}, {"blocked": False}]


async def test_text_stays_text(browser: Browser, phones: FakePhones) -> None:
    phones.say(1, HOSTILE)
    async with page(browser, phones) as tab:
        assert await tab.get(last_text("sms")) == HOSTILE
        assert await tab.get("document.querySelectorAll('main img, main script').length") == 0
        assert await tab.get("document.title") == "Simulated phones"


async def test_the_browser_itself_forbids_text_as_html(browser: Browser, phones: FakePhones) -> None:
    async with page(browser, phones) as tab:
        forbidden = (
            "(() => { try { document.body.innerHTML = 'x'; return 'done' } catch (error) { return error.name } })()"
        )
        assert await tab.get(forbidden) == "TypeError"


@pytest.mark.parametrize(("phone", "language", "direction"), [(9, "ar", "rtl"), (6, "th", "ltr")])
async def test_each_text_has_its_direction_and_language(
    browser: Browser, phones: FakePhones, phone: int, language: str, direction: str
) -> None:
    async with page(browser, phones, open_at=f"telegram={phone}") as tab:
        text = inside("telegram", ".text")
        assert await tab.get(f"{text}.textContent") == SAMPLES[language]
        assert await tab.get(f"[{text}.lang, {text}.dir]") == [language, "auto"]
        assert await tab.get(f"getComputedStyle({text}).direction") == direction


async def test_a_line_of_64_kb_breaks_nothing(browser: Browser, phones: FakePhones) -> None:
    phones.say(1, "x" * 65_536)
    async with page(browser, phones, width=360, height=740) as tab:
        assert await tab.get(inside("sms", ".unfold") + ".textContent") == "Show all 65,536 characters"
        await tab.get(inside("sms", ".unfold") + ".click()")
        assert len(await tab.get(last_text("sms"))) == 65_536
        log = inside("sms", ".log")
        assert await tab.get(f"{log}.scrollWidth <= {log}.clientWidth")
        assert await tab.get("document.documentElement.scrollWidth") == 360


async def test_characters_are_counted_on_sms_only(browser: Browser, phones: FakePhones) -> None:
    async with page(browser, phones) as tab:
        for channel, count in (("sms", "3 characters"), ("telegram", "")):
            await tab.get(inside(channel, "textarea") + ".focus()")
            await tab.type("å😀1")
            assert await tab.get(inside(channel, ".count") + ".textContent") == count


async def test_the_reader_is_not_pulled_down(browser: Browser, phones: FakePhones) -> None:
    for number in range(40):
        phones.say(1, f"line {number}")
    async with page(browser, phones) as tab:
        log, newest = inside("sms", ".log"), inside("sms", ".newest")
        at_bottom = f"{log}.scrollHeight - {log}.scrollTop - {log}.clientHeight < 40"
        await tab.until(at_bottom)
        phones.say(1, "followed")
        await tab.until(f"{last_text('sms')} === 'followed' && {at_bottom}")
        await tab.get(f"new Promise(done => {{ {log}.onscroll = done; {log}.scrollTop = 0 }}).then(() => 1)")
        phones.say(1, "unseen")
        await tab.until(f"!{newest}.hidden")
        assert await tab.get(f"{log}.scrollTop") == 0
        await tab.get(f"{newest}.click()")
        await tab.until(f"{at_bottom} && {newest}.hidden")


async def test_a_phone_is_found_and_picked(browser: Browser, phones: FakePhones) -> None:
    async with page(browser, phones) as tab:
        await tab.get("document.querySelector('.filters [name=q]').focus()")
        await tab.type("person 9")
        await tab.until("document.querySelectorAll('.rows li').length === 1")
        await tab.get("document.querySelector('.rows button').click()")
        await tab.until(inside("telegram", ".name") + ".textContent === 'Person 9'")
        assert "telegram=9" in await tab.get("location.hash")


async def test_the_list_is_narrowed_by_channel_and_language(browser: Browser, phones: FakePhones) -> None:
    async with page(browser, phones) as tab:
        for name, value in (("channel", "sms"), ("language", "th")):
            select = f"document.querySelector('.filters [name={name}]')"
            await tab.get(f"{select}.value = '{value}', {select}.dispatchEvent(new Event('input', {{bubbles: true}}))")
        await tab.until("document.querySelectorAll('.rows li').length === 3")
        assert await tab.get("document.querySelector('.found').textContent") == "3 phones"


async def test_a_new_phone_opens_at_once(browser: Browser, phones: FakePhones) -> None:
    async with page(browser, phones) as tab:
        await tab.get("document.querySelector('.adder [name=channel]').value = 'telegram'")
        await tab.get("document.querySelector('.adder [type=submit]').click()")
        await tab.until("location.hash.includes('telegram=37')")
        await tab.until(inside("telegram", ".start") + ".checkVisibility()")
        await tab.get(inside("telegram", ".start") + ".click()")
        await tab.until(f"{last_text('telegram')} === 'You wrote: /start'")


async def test_it_looks_again_by_itself_while_no_events_come(browser: Browser, phones: FakePhones) -> None:
    async with page(browser, phones, faster=True) as tab:
        state = "document.getElementById('state').dataset.state"
        await tab.until(f"{state} === 'live'")
        phones.streaming = False
        phones.end_streams()
        await tab.until(f"{state} === 'looking'")
        began = time.monotonic()
        for number in range(12):  # the rare look that it takes anyway would need some 18 seconds for these
            phones.say(1, f"seen all the same {number}")
            await tab.until(f"{last_text('sms')} === 'seen all the same {number}'")
        assert time.monotonic() - began < 15
        phones.streaming = True
        await tab.until(f"{state} === 'live'")
