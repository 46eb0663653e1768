"""Everything at once for a walk: store, sandbox, web, worker, and somebody on the staff in front of a browser."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, Page

from bot.store.contacts import Imported
from bot.store.users import Role, User
from bot.types import ChannelName, Consent
from sandbox.config import Behaviour, Rates, SandboxConfig
from tests.screens.browsing import browsing, opened, sign_in, staff
from tests.whole import Whole, whole

SILENT = Behaviour(answers=0, asks=0, stops=0, blocks=0, blocked_before=0)


@dataclass
class AtWork:
    made: Whole
    browser: Browser

    async def staff(self, *roles: Role, email: str = "kari@example.org", name: str = "") -> User:
        return await staff(self.made, *roles, email=email, name=name)

    @asynccontextmanager
    async def signed_in(self, user: User, size: str, locale: str = "nb") -> AsyncIterator[Page]:
        """Their own window, after password and second factor."""
        async with opened(self.browser, self.made.settings.public_url, size, locale) as page:
            await sign_in(page, user)
            yield page

    async def people(self) -> None:
        """Everybody the sandbox has, as its contacts file tells them."""
        async with self.made.session.get(f"http://127.0.0.1:{self.made.sandbox.port}/sandbox/people.csv") as answer:
            rows = list(csv.DictReader((await answer.text()).splitlines()))
        consent = Consent(1_700_000_000, "import", "1")
        given = [Imported(ChannelName(row["channel"]), row["address"], row["language"], consent) for row in rows]
        assert set(await self.made.people(given)) == {"new"}


@asynccontextmanager
async def at_work(folder: Path, people: int = 0, **more: str) -> AsyncIterator[AtWork]:
    """`people`: how many the sandbox has, who read and say nothing; `more`: settings."""
    config = SandboxConfig(people=people, behaviour=SILENT, rates=Rates(overall=0))
    async with whole(folder, config, **more) as made, browsing() as browser:
        made.work()
        yield AtWork(made, browser)
