"""The phones' page in a real browser, with Lykt answering: three channels side by side, buttons, Arabic, Thai."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.knowledge import SAMPLE
from sandbox.config import Behaviour, SandboxConfig
from tests.media import ogg
from tests.sandbox.browser import EXECUTABLE, Tab, opened, running
from tests.whole import Whole, whole

pytestmark = pytest.mark.skipif(
    EXECUTABLE is None, reason="no Chromium here: install it (Debian: apt install chromium)"
)


@asynccontextmanager
async def three_phones(folder: Path, languages: dict[str, str]) -> AsyncIterator[tuple[Whole, Tab]]:
    """A new phone on each channel, shown side by side, with the whole of Lykt behind them."""
    config = SandboxConfig(behaviour=Behaviour(answers=0, asks=0, stops=0, blocks=0))
    async with whole(folder, config) as made:
        made.work()
        ids = {}
        for channel, language in languages.items():
            ids[channel] = (await made.post("/sandbox/phones", {"channel": channel, "language": language}))["id"]
        address = "&".join(f"{channel}={id}" for channel, id in ids.items())
        url = f"http://127.0.0.1:{config.port}/phones#{address}"
        async with running(folder / "browser") as browser, opened(browser, url, width=1280, height=800) as tab:
            await tab.until("document.querySelectorAll('.phone textarea').length >= 3")
            yield made, tab


def phone(channel: str, selector: str) -> str:
    return f"document.querySelector('.phone[data-channel={channel}] {selector}')"


def texts(channel: str) -> str:
    """Everything the bot has said on this phone."""
    selector = f".phone[data-channel={channel}] .message:not(.mine) .text"
    return f"[...document.querySelectorAll('{selector}')].map(e => e.textContent).join('\\n')"


async def write(tab: Tab, channel: str, text: str) -> None:
    await tab.until("!" + phone(channel, "textarea") + ".disabled")
    await tab.get(phone(channel, "textarea") + ".focus()")
    await tab.type(text)
    await tab.key("Enter")


def button(label: str) -> str:
    """The newest button that says this, on the Telegram phone."""
    every = "[...document.querySelectorAll('.phone[data-channel=telegram] .message button')]"
    return f"{every}.filter(b => b.textContent === {label!r}).at(-1)"


async def press(tab: Tab, label: str) -> None:
    await tab.until(f"{button(label)} !== undefined")
    await tab.get(f"{button(label)}.click()")


async def said(tab: Tab, channel: str, words: str) -> None:
    await tab.until(f"{texts(channel)}.includes({words!r})")


async def test_a_picture_and_a_recording_are_seen_and_can_be_played(tmp_path: Path) -> None:
    own = tmp_path / "service" / "media" / "clinic_address"
    shutil.copytree(SAMPLE, tmp_path / "service")
    (own / "en.ogg").write_bytes(ogg())
    async with three_phones(tmp_path, {"sms": "en", "whatsapp": "en", "telegram": "en"}) as (_, tab):
        await write(tab, "whatsapp", "where are you?")
        await tab.get(phone("telegram", ".start") + ".click()")
        await press(tab, "English")
        await said(tab, "telegram", "From now on I write English")
        await write(tab, "telegram", "where are you?")
        for channel in ("whatsapp", "telegram"):
            picture, player = phone(channel, "img.media"), phone(channel, "audio.media")
            await tab.until(f"{picture}?.complete && {picture}.naturalWidth === 640", seconds=30)
            assert await tab.get(f"{picture}.alt") == "The same, as a picture."
            assert await tab.get(f"{picture}.clientWidth <= {phone(channel, '.log')}.clientWidth")
            await tab.until(f"{player} !== null && {player}.controls && {player}.clientWidth > 100", seconds=30)
            log = phone(channel, ".log")
            await tab.until(f"{log}.scrollHeight - {log}.scrollTop - {log}.clientHeight < 40", seconds=30)
        assert (
            await tab.get(phone("telegram", "audio.media") + ".getAttribute('aria-label')") == "The same, to listen to."
        )
        assert await tab.get(phone("whatsapp", "audio.media") + ".getAttribute('aria-label')") == "A recording"


async def test_three_channels_side_by_side_are_answered(tmp_path: Path) -> None:
    async with three_phones(tmp_path, {"sms": "th", "whatsapp": "ar", "telegram": "en"}) as (_, tab):
        shown = "[...document.querySelectorAll('.phone')].filter(p => p.offsetWidth > 200).length"
        assert await tab.get(shown) == 3
        await write(tab, "sms", "กี่โมงเปิด")
        await said(tab, "sms", "17:00")
        await write(tab, "whatsapp", "متى تفتحون؟")
        await said(tab, "whatsapp", "17:00")
        await tab.get(phone("telegram", ".start") + ".click()")
        await said(tab, "telegram", "Which language")
        await press(tab, "English")
        await said(tab, "telegram", "From now on I write English")
        await write(tab, "telegram", "where are you?")
        await said(tab, "telegram", "Eksempelgata")
        await write(tab, "telegram", "menu")
        await press(tab, "Opening hours")
        await said(tab, "telegram", "The next 7 days")
        arabic = phone("whatsapp", ".message:not(.mine) .text")
        assert await tab.get(f"getComputedStyle({arabic}).direction") == "rtl"
