"""People who wait for a person, for tests of the inbox: written into the store as a turn of theirs would be."""

from __future__ import annotations

from dataclasses import dataclass

import httpx

from bot import clock
from bot.store.contacts import Contacts, Person
from bot.store.handoffs import Handoff, Handoffs
from bot.store.turns import PERSON, Change, Said, Turns
from bot.store.users import Role, User
from staff.attending import of_user
from staff.inbox import Inbox
from tests.console.staff import Browser, Console


@dataclass
class Waiting:
    """One who waits; `code` is what their page is called."""

    console: Console
    contact_id: int
    language: str

    @property
    def code(self) -> str:
        return str(self.contact_id)

    @property
    def path(self) -> str:
        return f"/inbox/{self.contact_id}"

    @property
    def turns(self) -> Turns:
        return Turns(self.console.parts.house.store, self.console.parts.house.vault)

    async def writes(self, text: str, handoff: str = "", **fields: str) -> None:
        now = f"{clock.now():.3f}"
        change = Change(set={"li": now, **fields}, handoff=handoff, kept=[Said(clock.now(), PERSON, text)])
        person = await self.person()
        assert await self.turns.finish("", self.contact_id, b"", change, None, person.sealed_address if person else b"")

    async def person(self) -> Person | None:
        return await _contacts(self.console).read(self.contact_id)

    async def handoff(self) -> Handoff | None:
        return await Handoffs(self.console.parts.house.store, self.turns).one(self.contact_id)

    async def said(self) -> list[str]:
        return [one.text for one in await self.turns.said(self.contact_id)]


def _contacts(console: Console) -> Contacts:
    return Contacts(console.parts.house.store, console.parts.house.vault)


async def waits(
    console: Console,
    number: int = 100,
    text: str = "ช่วยด้วย ขอคุยกับคน",
    *,
    channel: str = "sms",
    language: str = "th",
    why: str = "asked",
    topic: str = "cost",
    ago: float = 60.0,
    **fields: str,
) -> Waiting:
    """Somebody who has waited so many seconds."""
    contacts = _contacts(console)
    address = f"+447700900{number}"
    contact_id = await contacts.enter(channel, address)
    one = Waiting(console, contact_id, language)
    sealed = contacts.seal_address(contact_id, address)
    known = Change(set={"c": channel, "u": clock.fresh_id(6), "l": language})
    assert await one.turns.finish("", contact_id, b"", known, None, sealed)
    await one.writes(text, f"{clock.now() - ago:.3f};{why};{language};{topic}", **fields)
    return one


async def colleague(
    console: Console, name: str, *languages: str, role: Role = Role.OUTREACH, reads: str = "nb"
) -> tuple[User, Browser]:
    """Somebody on the staff, signed in, in front of a browser."""
    user = await console.user(role, email=f"{name.lower()}{len(await console.users.every())}@example.org")
    await console.users.describe(user.id, name, languages)
    browser = console.browser()
    browser.client.headers["accept-language"] = reads
    browser.client.cookies.set("lykt-visit", await console.parts.visits.begin(user.id))
    return user, browser


async def send(browser: Browser, path: str, do: str, **more: str) -> httpx.Response:
    """One of the forms of the page that was looked at last, as it stands there."""
    return await browser.post(path, {"do": do, "far": value(browser, "far"), "once": value(browser, "once")} | more)


def value(browser: Browser, name: str) -> str:
    return browser.page.partition(f'name="{name}" value="')[2].partition('"')[0]


async def inbox_of(console: Console) -> Inbox:
    return Inbox(await console.parts.desk())


def who(user: User) -> str:
    return of_user(user.id)


async def opened(browser: Browser, one: Waiting) -> str:
    """Their page, as it is read."""
    answer = await browser.get(one.path)
    assert answer.status_code == 200
    return seen(answer.text)


def seen(text: str) -> str:
    """Without the marks that nobody sees."""
    return text.translate(str.maketrans("\xa0", " ", "\u2068\u2069"))
