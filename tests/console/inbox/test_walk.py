"""With the real worker and the sandbox: help is asked for in Thai, a person answers from the console, it is closed, the
question comes, "1" is thanked for, and the bot takes over again."""

from __future__ import annotations

import re
from pathlib import Path

import httpx

from bot.store.contentment import contentment
from bot.store.users import Role, Users
from bot.store.visits import Visits
from bot.types import FACE
from tests.app.hands import hand, quiet, until
from tests.whole import whole


class Page:
    """The console at its real address, in front of somebody who is signed in."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client, self.text = client, ""

    async def get(self, path: str) -> str:
        answer = await self._client.get(path)
        self.text = answer.text.translate(str.maketrans("", "", "\u2068\u2069"))
        return self.text

    async def send(self, path: str, do: str, **more: str) -> str:
        """One of the forms of this page, and the page that follows."""
        carried = {name: self._value(name) for name in ("form", "far", "once")}
        answer = await self._client.post(path, data=carried | {"do": do} | more)
        assert answer.status_code == 303, answer.text
        return await self.get(answer.headers["location"])

    def _value(self, name: str) -> str:
        found = re.search(f'name="{name}" value="([^"]*)"', self.text)
        return found[1] if found else ""


async def test_help_in_thai(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        users = Users(made.house.store, made.house.vault)
        kari = await users.add("kari@example.org", [Role.OUTREACH])
        await users.enrol(kari.id, "a hash", b"a key")
        await users.describe(kari.id, "Kari", ["th"])
        url = made.settings.public_url
        cookies = {"lykt-visit": await Visits(made.house.store).begin(kari.id)}
        headers = {"Origin": url, "Accept-Language": "en"}
        async with httpx.AsyncClient(base_url=url, cookies=cookies, headers=headers, timeout=60) as client:
            page, one = Page(client), await hand(made, "sms", "th")
            await one.write("อยากคุยกับคน")
            await one.hears("จะมีคน")
            assert "Reads Thai: you" in await page.get("/inbox")
            path = re.findall(r'href="(/inbox/\d+)"', page.text)[0]
            assert "อยากคุยกับคน" in await page.get(path)
            await page.send(path, "claim")
            await one.writes_in_vain("MENU")  # the bot is silent
            assert "MENU</span>" in await page.get(path)
            await page.send(path, "phrase", phrase="staff-hello")
            await one.hears("ฉันเป็นคนจริง")
            await page.send(path, "answer", text="พรุ่งนี้ 10 โมง")
            await one.hears("พรุ่งนี้ 10 โมง")

            async def delivered() -> bool:
                return (await page.get(path)).count("delivered") == 3  # the bot's promise, and two answers of ours

            await until(delivered)
            assert "they were asked how it was" in await page.send(path, "close", topic="sti_testing")
            question = await one.hears("คุยกับเราเป็นยังไงบ้าง")
            assert question.endswith("\n".join(f"{digit} {face}" for digit, face in FACE.items()))
            await one.write("1")
            await one.hears("ขอบคุณที่บอกเรา")
            [counted] = await contentment(made.house.store)
            assert (counted.language, counted.channel, counted.face, counted.topic) == ("th", "sms", "1", "sti_testing")
            await one.write("MENU")
            await one.hears("1 ")
            assert "Nobody is waiting now." in await page.get("/inbox")


async def test_stop_and_danger_are_answered_while_a_person_writes(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        users = Users(made.house.store, made.house.vault)
        kari = await users.add("kari@example.org", [Role.COORDINATOR])
        await users.enrol(kari.id, "a hash", b"a key")
        url = made.settings.public_url
        cookies = {"lykt-visit": await Visits(made.house.store).begin(kari.id)}
        headers = {"Origin": url, "Accept-Language": "en"}
        async with httpx.AsyncClient(base_url=url, cookies=cookies, headers=headers, timeout=60) as client:
            page, one = Page(client), await hand(made, "telegram")
            await one.write("I want to talk to a person")
            await one.hears("A person will")
            await page.get("/inbox")
            path = re.findall(r'href="(/inbox/\d+)"', page.text)[0]
            await page.get(path)
            await page.send(path, "claim")
            await one.write("he hit me")
            await one.hears("May we write to you here?")
            assert "In danger." in await page.get(path)
            assert "Ask whether you can talk" in page.text
            await page.send(path, "ask", by="opener")
            await one.hears("Hi. Can we talk now?")
            await one.write("STOP")
            await one.hears("START")

            async def stopped() -> bool:
                return "They said STOP" in await page.get(path)

            await until(stopped)
            before = len(await one.heard())
            assert "they were asked" not in await page.send(path, "close")
            await made.at_rest()
            assert len(await one.heard()) == before
