"""People to look at, and somebody who looks."""

from __future__ import annotations

from bot.store.contacts import Contacts, Imported
from bot.store.users import Role
from bot.types import ChannelName, Consent
from tests.console.staff import Browser, Console

NUMBER = "+447700900101"
CONSENT = Consent(1_760_000_000, "leaflet", "import")


async def signed_in(console: Console, role: Role = Role.OUTREACH, email: str = "kari@example.org") -> Browser:
    user, browser = await console.user(role, email=email), console.browser()
    browser.client.cookies.set("lykt-visit", await console.parts.visits.begin(user.id))
    await browser.get("/")
    return browser


def contacts_of(console: Console) -> Contacts:
    return Contacts(console.parts.house.store, console.parts.house.vault)


async def known(
    console: Console,
    address: str = NUMBER,
    channel: ChannelName = ChannelName.SMS,
    language: str = "en",
    consent: Consent | None = CONSENT,
    tags: tuple[str, ...] = (),
) -> int:
    """One contact's id."""
    contacts = contacts_of(console)
    await contacts.import_rows([Imported(channel, address, language, consent, tags)])
    found = await contacts.find(channel.value, address)
    assert found is not None
    return found


def plain(page: str) -> str:
    return page.replace("\u2068", "").replace("\u2069", "").replace("\xa0", " ")
