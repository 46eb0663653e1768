"""`lykt user`: what a person types, and what the store then holds."""

from __future__ import annotations

import asyncio

from app.users import open_register
from bot.settings import load
from bot.store.connection import Store
from bot.store.deeds import Deeds
from bot.store.links import Links
from bot.store.users import Users
from bot.store.visits import Visits
from bot.vault import Vault
from tests.app.keyboard import Keyboard

EMAIL = "kari@example.org"


def holds(link: str) -> bool:
    async def look() -> bool:
        settings = load()
        async with Store(settings) as store:
            return await Links(store, Vault(settings.keys)).read(link.rpartition("/")[2]) is not None

    return asyncio.run(look())


def test_somebody_is_let_in_by_a_link(keyboard: Keyboard) -> None:
    said = keyboard.type("user", "add", EMAIL, "--role", "outreach", "--role", "viewer")
    [link] = said.stdout.split()
    assert link.startswith("http://127.0.0.1:8000/welcome/")
    assert "works once" in said.stderr
    assert holds(link)
    [row] = keyboard.json("user", "list")
    assert (row["email"], row["roles"], row["state"]) == (EMAIL, ["outreach", "viewer"], "has not used the link")
    assert EMAIL in keyboard.type("user", "list").stdout


def test_the_link_leads_to_the_public_address(keyboard: Keyboard) -> None:
    keyboard.file(".env", "PUBLIC_URL=https://lykt.example.org/\n")
    link = keyboard.json("user", "add", EMAIL, "--role", "admin")["link"]
    assert link.startswith("https://lykt.example.org/welcome/")


def test_a_reset_ends_everything_and_gives_a_new_link(keyboard: Keyboard) -> None:
    first = keyboard.json("user", "add", EMAIL, "--role", "coordinator")["link"]

    async def sign_in() -> str:
        settings = load()
        async with Store(settings) as store:
            users = Users(store, Vault(settings.keys))
            user = await users.find(EMAIL)
            assert user
            await users.enrol(user.id, "$argon2id$", b"x" * 20)
            return await Visits(store).begin(user.id)

    async def left(token: str) -> tuple[bool, object, list[str]]:
        settings = load()
        async with Store(settings) as store:
            user = await Users(store, Vault(settings.keys)).find(EMAIL)
            assert user
            did = [deed.did for deed in await Deeds(store).last()]
            return user.ready, await Visits(store).read(token), did

    token = asyncio.run(sign_in())
    assert keyboard.json("user", "list")[0]["state"] == "may sign in"
    second = keyboard.json("user", "reset-second-factor", EMAIL)["link"]
    assert (holds(first), holds(second)) == (False, True)
    assert asyncio.run(left(token)) == (False, None, ["link_made", "reset", "link_made", "added"])


def test_whoever_is_removed_is_let_in_no_longer(keyboard: Keyboard) -> None:
    link = keyboard.json("user", "add", EMAIL, "--role", "viewer")["link"]
    assert "signed out of 0 places" in keyboard.type("user", "remove", EMAIL).stdout
    assert not holds(link)
    assert keyboard.json("user", "list") == []
    assert "Add the first" in keyboard.type("user", "list").stderr
    assert keyboard.json("user", "add", EMAIL, "--role", "viewer")["link"] != link


def test_what_cannot_be_is_one_line(keyboard: Keyboard) -> None:
    assert "one of outreach, coordinator" in keyboard.refused("user", "add", EMAIL, "--role", "boss")
    assert "no e-mail address" in keyboard.refused("user", "add", "kari", "--role", "viewer")
    assert "no user" in keyboard.refused("user", "remove", EMAIL)
    assert "no user" in keyboard.refused("user", "reset-second-factor", EMAIL)
    keyboard.json("user", "add", EMAIL, "--role", "viewer")
    assert "already" in keyboard.refused("user", "add", EMAIL, "--role", "viewer")


async def test_the_first_link_is_there_until_there_is_a_user(keyboard: Keyboard) -> None:
    async with open_register(load()) as register:
        link = await register.first_link()
        assert link.startswith("http://127.0.0.1:8000/welcome/")
        await register.add(EMAIL, ["viewer"])
        assert await register.first_link() == ""
