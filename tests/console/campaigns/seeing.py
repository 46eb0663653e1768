"""Campaigns for the tests of their pages: made from the sample, launched, and with numbers of our choosing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.knowledge import SAMPLE
from bot.store import keys
from bot.store.campaigns import Campaigns, State, Stored
from bot.store.deliveries import LETTERS
from bot.store.users import Role, User
from bot.types import Status
from campaigns.definition import load_campaign
from campaigns.lifecycle import new
from tests.console.staff import Browser, Console, knowledge

FOREVER = 4_000_000_000.0


@dataclass
class Seeing:
    """Somebody of the staff in front of the pages, and hands that change the numbers behind them."""

    console: Console
    browser: Browser
    user: User
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def store(self) -> Any:
        return self.console.parts.house.store

    @property
    def campaigns(self) -> Campaigns:
        return Campaigns(self.store)

    async def made(self, name: str = "vaccine", by: str = "") -> str:
        campaign = load_campaign(SAMPLE / "campaigns" / "vaccine", knowledge().translator)
        return await new(self.store, name, campaign, by)

    async def launched(self, name: str = "vaccine") -> str:
        campaign_id = await self.made(name)
        await self.campaigns.launch(campaign_id, FOREVER)
        return campaign_id

    async def count(self, campaign_id: str, **cells: int) -> None:
        """`delivered_th_sms=3`: three more delivered in Thai by SMS; `left_no_consent_th_sms`: left out."""
        for name, number in cells.items():
            what, language, channel = name.rsplit("_", 2)
            left = what.startswith("left_")
            letter = f"-{what.removeprefix('left_')}" if left else LETTERS[Status(what)]
            key = keys.counts(3, campaign_id)
            await self.store.client.hincrby(key, f"{letter}.{language}.{channel}", number)
            await self.store.client.hincrby(key, "=", number)

    async def replied(self, campaign_id: str, language: str, **numbers: int) -> None:
        """`reply_1=4`."""
        for what, number in numbers.items():
            field = f"{what.replace('_', ':')}.{language}.sms"
            await self.store.client.hincrby(keys.campaign_replies(5, campaign_id), field, number)

    async def stored(self, campaign_id: str) -> Stored:
        found = await self.campaigns.read(campaign_id)
        assert found
        return found

    async def state(self, campaign_id: str) -> State:
        return (await self.stored(campaign_id)).state

    async def page(self, path: str, status: int = 200) -> str:
        """Without the marks around what stands in a sentence."""
        answer = await self.browser.get(path, **self.headers)
        assert answer.status_code == status
        return answer.text.replace("\u2068", "").replace("\u2069", "").replace("\xa0", " ")

    async def press(self, path: str) -> str:
        """Send a form, and follow to the page that says what came of it."""
        if not self.browser.form:
            await self.page("/")
        answer = await self.browser.post(path)
        assert answer.status_code == 303
        return await self.page(answer.headers["location"])


async def seeing(console: Console, role: Role = Role.OUTREACH, language: str = "en") -> Seeing:
    user, browser = await console.user(role, email=f"{role}@example.org"), console.browser()
    await browser.sign_in(user)
    return Seeing(console, browser, user, {"Accept-Language": language})
