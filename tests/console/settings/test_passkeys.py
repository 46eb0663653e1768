"""Passkeys in a real browser, with a virtual authenticator: made, signed in with, used to prove oneself, taken away."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot import clock
from bot.settings import load
from bot.store import staff_keys
from bot.store.passkeys import MOST, Passkey, Passkeys
from bot.store.visits import IDLE
from console.passkeys import host
from tests.console.staff import PASSWORD, Console
from tests.console.test_in_browser import fill, serving
from tests.sandbox.browser import EXECUTABLE, Tab, opened, running

needs_browser = pytest.mark.skipif(EXECUTABLE is None, reason="no Chromium here: install it (apt install chromium)")

PHONE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@asynccontextmanager
async def phone(console: Console, folder: Path) -> AsyncIterator[Tab]:
    """A browser that can make passkeys, at our page by its name."""
    async with running(folder / "browser") as browser, opened(browser, "about:blank", width=360) as tab:
        await tab.command("Emulation.setUserAgentOverride", userAgent="test", acceptLanguage="nb")
        await tab.command("WebAuthn.enable")
        await tab.command("WebAuthn.addVirtualAuthenticator", options=PHONE)
        yield tab


def named(console: Console) -> str:
    return console.url.replace("127.0.0.1", "localhost")


async def at(tab: Tab, head: str) -> None:
    await tab.until(f"document.readyState === 'complete' && document.querySelector('h1')?.textContent === {head!r}")


async def press(tab: Tab, selector: str) -> None:
    await tab.until(f"document.querySelector({selector!r})?.checkVisibility()")
    await tab.get(f"document.querySelector({selector!r}).click()")


@needs_browser
async def test_a_passkey_is_made_opens_everything_and_is_taken_away(
    store_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(store_folder) as console, phone(console, tmp_path) as tab:
        user, here = await console.user(), named(console)
        console.parts.house.settings = load(
            {"PUBLIC_URL": here, "LYKT_KEYS": ",".join(console.settings.keys)}, tmp_path
        )
        visit = await console.parts.visits.begin(user.id)
        await tab.command("Network.setCookie", name="lykt-visit", value=visit, url=here)
        await tab.command("Page.navigate", url=f"{here}/settings/passkeys/new")
        await at(tab, "Legg til en passnøkkel")
        await fill(tab, called="telefonen min", password=PASSWORD)
        await tab.key("Enter")
        await press(tab, "button[data-options]")
        await at(tab, "Min konto")
        [passkey] = await console.parts.passkeys.of(user.id)
        assert (passkey.called, passkey.used) == ("telefonen min", 0)
        await tab.get("document.querySelector('footer button').click()")
        await at(tab, "Logg inn")
        await press(tab, "button[data-passkey]")
        await at(tab, "Forside")
        [used] = await console.parts.passkeys.of(user.id)
        assert used.used == clock.now()
        assert used.count > passkey.count
        moment = clock.now() + IDLE + 1
        monkeypatch.setattr(clock, "now", lambda: moment)
        await tab.get("location.reload()")
        await at(tab, "Låst")
        await press(tab, "button[data-passkey]")
        await at(tab, "Forside")
        await tab.command("Page.navigate", url=f"{here}/settings/passkeys/{used.name}")
        await at(tab, "Fjern passnøkkelen")
        await press(tab, "button[data-passkey]")
        await at(tab, "Min konto")
        assert await console.parts.passkeys.of(user.id) == []
        await tab.get("document.querySelector('footer button').click()")
        await at(tab, "Logg inn")
        await press(tab, "button[data-passkey]")  # the device has it still
        await tab.until("document.querySelector('.problem')?.textContent.includes('ikke kjent her')")
        deeds = [deed.did for deed in await console.parts.deeds.last()]
        assert deeds[:2] == ["refused", "signed_out"]
        assert {"passkey_added", "passkey_removed"} <= set(deeds)


@needs_browser
async def test_where_passkeys_cannot_be_nothing_of_them_is_shown(store_folder: Path, tmp_path: Path) -> None:
    async with serving(store_folder) as console, phone(console, tmp_path) as tab:
        await tab.command("Page.navigate", url=f"{console.url}/sign-in")  # by a number, not by a name
        await at(tab, "Logg inn")
        assert await tab.get("document.querySelector('button[data-passkey]').checkVisibility()") is False


NONSENSE = [
    "",
    "{}",
    "[" * 20_000,
    "null",
    json.dumps({"id": "a", "rawId": "a", "type": "public-key", "response": {"clientDataJSON": "e30", "userHandle": 7}}),
    json.dumps({"rawId": "AA", "response": {"clientDataJSON": "eyJjaGFsbGVuZ2UiOiJBQUFBIn0", "userHandle": "_"}}),
]


@pytest.mark.parametrize("answer", NONSENSE)
async def test_what_is_no_answer_opens_nothing(console: Console, answer: str) -> None:
    sent = {"credential": answer, "next": "//evil.example"}
    told = await console.browser().post("/sign-in/passkey", sent)
    assert told.status_code == 403
    assert "ikke kjent her" in told.text
    user = await console.user()
    browser = console.browser()
    browser.client.cookies.set("lykt-visit", await console.parts.visits.begin(user.id))
    await browser.get("/settings/passkeys/new")
    told = await browser.post("/settings/passkeys", {"called": "x", "credential": sent["credential"]})
    assert told.status_code == 422
    told = await browser.post("/settings/passkeys/new", {"called": "x", "credential": answer or "{"})
    assert told.status_code == 422
    assert await console.parts.passkeys.of(user.id) == []


async def test_a_challenge_is_good_once_for_two_minutes_and_for_one_thing(console: Console) -> None:
    passkeys = console.parts.passkeys
    challenge = await passkeys.challenge("prove")
    assert not await passkeys.take(challenge, "somebody else")
    assert not await passkeys.take(challenge, "prove")
    challenge = await passkeys.challenge("prove")
    client = console.parts.house.store.client
    [key] = await client.keys("*}ch:*")
    assert 100 < await client.ttl(key) <= 120
    assert await passkeys.take(challenge, "prove")
    assert not await passkeys.take(challenge, "prove")


def one(number: int) -> Passkey:
    return Passkey(bytes([number]) * 16, b"key", 0, f"number {number}", clock.now() + number)


async def test_passkeys_end_with_their_owner_and_with_a_reset(console: Console) -> None:
    user, passkeys = await console.user(), console.parts.passkeys
    assert [await passkeys.add(user.id, one(number)) for number in range(MOST + 1)] == [True] * MOST + [False]
    assert not await passkeys.add(user.id, one(0))
    assert await passkeys.used(user.id, one(3), 9)
    assert (await passkeys.find(user.id, one(3).id)).count == 9  # type: ignore[union-attr]
    await passkeys.remove(user.id, one(3).name)
    assert not await passkeys.used(user.id, one(3), 10)
    await console.users.disarm(user.id)
    assert await passkeys.of(user.id) == []
    await passkeys.add(user.id, one(1))
    await console.users.remove(user)
    assert await passkeys.of(user.id) == []
    assert not await passkeys.add(user.id, one(2))


async def test_nothing_of_a_passkey_is_readable_in_the_store(console: Console) -> None:
    user = await console.user()
    await console.parts.passkeys.add(user.id, one(1))
    held = await console.parts.house.store.client.hgetall(staff_keys.passkeys(user.id))
    assert not [part for part in (b"number 1", b"AQEB", b"key") if part in b"".join(held.values())]
    other = await console.user(email="ola@example.org")
    [(name, sealed)] = held.items()
    await console.parts.house.store.client.hset(staff_keys.passkeys(other.id), name, sealed)
    with pytest.raises(Exception, match="does not open"):
        await Passkeys(console.parts.house.store, console.parts.house.vault).of(other.id)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("", "localhost"),
        ("http://127.0.0.1:8000", "localhost"),
        ("https://lykt.example.org", "lykt.example.org"),
        ("https://192.0.2.7", ""),
        ("https://[2001:db8::1]:8443", ""),
    ],
)
def test_what_passkeys_are_bound_to(url: str, name: str, tmp_path: Path) -> None:
    assert host(load({"PUBLIC_URL": url}, tmp_path)) == name
