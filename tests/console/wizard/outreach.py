"""Somebody who makes a campaign in a browser without scripts: opens pages, changes fields, presses buttons."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode

import httpx

from bot import clock
from bot.store.campaigns import Stored
from bot.store.contacts import Imported
from bot.store.users import Role, User
from bot.types import ChannelName, Consent
from tests.console.staff import Browser, Console

ID = re.compile(r"/campaigns/([a-z0-9-]+)/who")


@dataclass
class Forms(HTMLParser):
    """The fields of a page's form with a given id, with what stands in them, as a browser would send them."""

    wanted: str
    action: str = ""
    fields: list[tuple[str, str]] = field(default_factory=list)
    _inside: bool = False
    _area: str = ""
    _select: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = held.get("id") == self.wanted or self.wanted in held.get("action", "!")
            self.action = held.get("action", "") if self._inside else self.action
        if not self._inside:
            return
        if tag == "input" and held.get("name"):
            boxed = held.get("type") in ("checkbox", "radio")
            if not boxed or "checked" in held:
                self.fields.append((held["name"], held.get("value", "")))
        elif tag == "textarea":
            self._area = held["name"]
            self.fields.append((self._area, ""))
        elif tag == "select":
            self._select = held["name"]
            self.fields.append((self._select, ""))
        elif tag == "option" and "selected" in held and self._select:
            self.fields[-1] = (self._select, held["value"])

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        elif tag == "textarea":
            self._area = ""
        elif tag == "select":
            self._select = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            name, before = self.fields[-1]
            self.fields[-1] = (name, (before + data).removeprefix("\n"))


@dataclass
class Worker:
    """One of the staff at work in the console."""

    browser: Browser
    user: User
    campaign: str = ""

    async def get(self, step: str, status: int = 200) -> str:
        answer = await self.browser.get(self.path(step))
        assert answer.status_code == status, answer.text
        return self.page

    @property
    def page(self) -> str:
        return self.browser.page.replace("\u2068", "").replace("\u2069", "")

    def path(self, step: str) -> str:
        return step if step.startswith("/") else f"/campaigns/{self.campaign}/{step}"

    async def begin(self, source: str = "example:vaccine") -> str:
        await self.browser.get("/campaigns/new")
        answer = await self.browser.post("/campaigns/new", {"from": source})
        found = ID.fullmatch(answer.headers.get("location", ""))
        assert found, answer.text
        self.campaign = found[1]
        return self.campaign

    def fields(self, form: str = "step") -> Forms:
        """What the page's form would send as it stands."""
        read = Forms(form)
        read.feed(self.browser.page)
        assert read.fields, f"no form {form} on this page"
        return read

    async def send(
        self, path: str, changed: dict[str, str | list[str]] | None = None, form: str = "step"
    ) -> httpx.Response:
        """The form on the page that was looked at last, with these fields otherwise; a list stands for boxes."""
        held, changed = self.fields(form), changed or {}
        pairs = [(name, value) for name, value in held.fields if name not in changed]
        for name, value in changed.items():
            pairs += [(name, one) for one in ([value] if isinstance(value, str) else value)]
        answer = await self.browser.client.post(
            self.path(path),
            content=urlencode(pairs),
            headers={"Origin": self.browser.console.url, "Content-Type": "application/x-www-form-urlencoded"},
        )
        self.browser.page = answer.text or self.browser.page
        return answer

    async def change(self, step: str, **changed: str | list[str]) -> httpx.Response:
        """Open a step, change fields, save."""
        await self.get(step)
        return await self.send(step, {name.replace("__", "-"): value for name, value in changed.items()})

    async def launch(self, **fields: str) -> httpx.Response:
        """The check page's own form, filled in."""
        await self.get("check")
        return await self.send("launch", dict(fields), form="/launch")


async def worker(console: Console, *roles: Role, name: str = "kari", language: str = "nb") -> Worker:
    user = await console.user(*roles, email=f"{name}@example.org")
    browser = console.browser()
    browser.client.cookies.set("lykt-visit", await console.parts.visits.begin(user.id))
    browser.client.cookies.set("lykt-language", language)
    await browser.get("/")
    return Worker(browser, user)


async def people(console: Console, number: int = 30, language: str = "nb", channel: str = "sms") -> None:
    """So many who said that we may write; at most 90 in a language."""
    desk = await console.parts.desk()
    kind, consent = ChannelName(channel), Consent(clock.now(), "street", "1")
    base = {"sms": "+4477009{:05d}", "whatsapp": "+4477009{:05d}", "telegram": "7{:05d}"}[channel]
    rank = sorted(desk.translator.locales).index(language) * 90
    rows = [Imported(kind, base.format(rank + row), language, consent) for row in range(number)]
    await desk.contacts.import_rows(rows)


async def stored(kari: Worker) -> Stored:
    """The campaign they work on, as it is kept."""
    desk = await kari.browser.console.parts.desk()
    found = await desk.campaigns.read(kari.campaign)
    assert found
    return found


async def begun(console: Console, number: int = 30) -> Worker:
    """A coordinator with a draft of the vaccine's example, for so many people."""
    await people(console, number)
    kari = await worker(console)
    await kari.begin()
    return kari
