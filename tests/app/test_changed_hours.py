"""Hours changed while it runs: in the answers within five seconds, in campaigns too, without a restart."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from bot import clock
from bot.credentials import form_token
from bot.store.contacts import Imported
from bot.store.users import Role, Users
from bot.store.visits import Visits
from bot.types import ChannelName, Consent
from staff.opening_hours import Wanted, change
from tests.app.hands import hand, quiet
from tests.whole import whole

SOON = 20.0  # five on a machine that has nothing else to do


async def test_a_change_is_in_the_answers_within_five_seconds(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one = await hand(made, "telegram")
        await one.write("when are you open?")
        await one.hears("17:00")
        began = time.monotonic()
        await change(made.house.store, made.house.knowledge.written, Wanted("clinic", weekly="Mo-Su 03:33-03:44"))
        while not any("03:33" in text for text in await one.heard()):
            await one.write("when are you open?")
            with contextlib.suppress(AssertionError):
                await one.hears("03:33", seconds=0.8)
            assert time.monotonic() - began < SOON


async def test_a_campaign_launched_afterwards_says_the_new_hours(tmp_path: Path) -> None:
    async with whole(tmp_path, quiet()) as made:
        one = await hand(made, "sms")
        await made.people([Imported(ChannelName.SMS, one.address, "en", Consent(1_700_000_000, "import", "1"))])
        made.work()
        await change(made.house.store, made.house.knowledge.written, Wanted("lawyer", weekly="Mo-Su 03:33-03:44"))
        await made.settled(await made.campaign("lawyer"))
        await one.hears("03:33-03:44")


async def test_one_tap_in_the_console_is_in_the_answers_within_five_seconds(tmp_path: Path) -> None:
    """The web process takes the form, the worker answers by it, the phone is told."""
    async with whole(tmp_path, quiet()) as made:
        made.work()
        one = await hand(made, "sms")
        await one.write("when are you open?")
        await one.hears("17:00")
        users = Users(made.house.store, made.house.vault)
        user = await users.add("kari@example.org", [Role.OUTREACH])
        await users.enrol(user.id, "a hash", b"a secret")
        token = await Visits(made.house.store).begin(user.id)
        today = clock.local(clock.now(), made.house.knowledge.written.tz).date().isoformat()
        form = {"form": form_token(token), "mark": "written", "on": today, "how": "other"}
        form |= {"today-0-from": "00:00", "today-0-until": "23:59"}
        url = made.settings.public_url
        headers = {"Origin": url, "Cookie": f"lykt-visit={token}"}
        began = time.monotonic()
        async with made.session.post(
            f"{url}/hours/clinic/today", data=form, headers=headers, allow_redirects=False
        ) as answer:
            assert answer.status == 303
        while not any("23:59" in text for text in await one.heard()):
            await one.write("when are you open?")
            with contextlib.suppress(AssertionError):
                await one.hears("23:59", seconds=0.8)
            assert time.monotonic() - began < SOON
