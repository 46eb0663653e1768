"""Choices made in the console: checked, in force at once, taken back one by one."""

from __future__ import annotations

import re
import tomllib
from datetime import time
from pathlib import Path

import pytest

from app.knowledge import SAMPLE
from bot.choices import AS_WRITTEN, Choices
from bot.service import load_service
from bot.settings import load
from bot.store.choices import Chosen
from bot.store.users import Role
from staff.choosing import Unfit, as_file, choose
from tests.bot.test_choices import ALL
from tests.console.settings.test_account import other
from tests.console.staff import Browser, Console, console_in, goes, knowledge

TWILIO = {"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "x", "TWILIO_SMS_FROM": "+1", "TWILIO_SMS_PER_SECOND": "3"}
LOCALES = knowledge().translator.locales


async def admin(console: Console) -> Browser:
    browser = await other(console, await console.user(Role.ADMIN))
    assert (await browser.get("/settings/choices")).status_code == 200
    return browser


WRITTEN = load_service(SAMPLE)


@pytest.mark.parametrize(
    ("name", "typed", "expected"),
    [
        ("approve_above", {"approve_above": " 1 200 "}, Choices(approve_above=1200)),
        ("approve_above", {"approve_above": "0"}, AS_WRITTEN),
        ("quiet_hours", {"from": "21.30", "until": "07:00"}, Choices(quiet_hours=ALL.quiet_hours)),
        ("quiet_hours", {"from": "20:00:00", "until": "8:00"}, AS_WRITTEN),
        ("paces", {"pace-sms": "0,5", "pace-telegram": "9"}, Choices(paces={"sms": 0.5})),
        ("paces", {"pace-sms": "3"}, AS_WRITTEN),
        ("paces", {"pace-sms": ""}, AS_WRITTEN),
        ("languages", {"place-nb": "20", "place-th": "3"}, Choices(languages=("th", "nb"))),
        ("languages", {f"place-{one}": str(at) for at, one in enumerate(WRITTEN.languages)}, AS_WRITTEN),
    ],
)
def test_what_can_be_chosen(name: str, typed: dict[str, str], expected: Choices) -> None:
    assert choose(name, typed, WRITTEN, load(TWILIO), LOCALES) == expected


@pytest.mark.parametrize(
    ("name", "typed", "field", "kind"),
    [
        ("approve_above", {}, "approve_above", "number"),
        ("approve_above", {"approve_above": "-1"}, "approve_above", "number"),
        ("approve_above", {"approve_above": "٣"}, "approve_above", "number"),
        ("approve_above", {"approve_above": "9" * 7}, "approve_above", "number"),
        ("quiet_hours", {"from": "20:00"}, "until", "time"),
        ("quiet_hours", {"from": "24:00", "until": "08:00"}, "from", "time"),
        ("paces", {"pace-sms": "3.1"}, "pace-sms", "pace"),
        ("paces", {"pace-sms": "0"}, "pace-sms", "pace"),
        ("paces", {"pace-sms": "nan"}, "pace-sms", "pace"),
        ("paces", {"pace-sms": "<b>"}, "pace-sms", "pace"),
        ("languages", {"place-nb": "1", "place-th": "1"}, None, "twice"),
        ("languages", {"place-nb": "x"}, "place-nb", "number"),
        ("languages", {"place-xx": "1"}, None, "none"),
    ],
)
async def test_what_cannot_is_said_beside_its_field_and_kept(
    console: Console, name: str, typed: dict[str, str], field: str | None, kind: str
) -> None:
    with pytest.raises(Unfit) as why:
        choose(name, typed, WRITTEN, load(TWILIO), LOCALES)
    assert (field or why.value.field, why.value.kind) == (why.value.field, kind)
    if name == "paces":  # no channel is on in this console
        return
    browser = await admin(console)
    answer = await browser.post(f"/settings/choices/{name}", typed)
    assert answer.status_code == 422
    assert f'<a href="#{why.value.field}">' in answer.text
    assert f'id="{why.value.field}-wrong"' in answer.text
    assert f'aria-invalid="true" aria-describedby="{why.value.field}-wrong"' in answer.text
    assert await Chosen(console.parts.house.store).read() == AS_WRITTEN


async def test_a_choice_holds_at_once_and_is_taken_back(console: Console) -> None:
    browser = await admin(console)
    sent = {"from": "22:00", "until": "06:30"}
    assert goes(await browser.post("/settings/choices/quiet_hours", sent), "/settings/choices")
    assert (await console.parts.desk()).service.quiet_hours.start == time(22)
    page = (await browser.get("/settings/choices")).text
    assert "Det gjelder fra nå av." in page
    assert 'value="22:00"' in page
    assert "I filen: 20:00–08:00" in page
    assert "from = 22:00:00" in page
    assert goes(await browser.post("/settings/choices/quiet_hours", {"back": "1"}), "/settings/choices")
    assert (await console.parts.desk()).service == knowledge().written
    assert "from = 22:00:00" not in (await browser.get("/settings/choices")).text
    told = [deed.what for deed in await console.parts.deeds.last() if deed.did == "chosen"]
    assert told == ["quiet_hours;file", "quiet_hours;22:00–06:30"]
    assert (await browser.post("/settings/choices/price", sent)).status_code == 404


async def test_the_page_says_whether_a_second_person_approves(console: Console) -> None:
    browser = await admin(console)
    await browser.post("/settings/choices/approve_above", {"approve_above": "200"})
    page = (await browser.get("/settings/choices")).text
    assert "Ingen kan godkjenne ennå" in page
    for number in range(2):
        await console.user(Role.COORDINATOR, email=f"{number}@example.org")
    page = (await browser.get("/settings/choices")).text
    assert "godkjenne ennå" not in page
    assert "Det er slått av nå." not in page
    assert re.search(r'name="approve_above"[^>]* value="200"', page)


def test_what_was_chosen_can_stand_in_the_file() -> None:
    told = tomllib.loads(as_file(ALL))
    assert Choices.model_validate(told) == ALL
    assert as_file(AS_WRITTEN) == ""
    assert as_file(Choices(paces={})) == "[paces]"


async def test_paces_are_chosen_for_the_channels_that_are_on(store_folder: Path) -> None:
    public = {"PUBLIC_URL": "http://127.0.0.1:8000", "TWILIO_API_URL": "http://127.0.0.1:1"}
    async with console_in(store_folder, **TWILIO, **public) as console:
        browser = await admin(console)
        assert 'name="pace-sms"' in browser.page
        assert "pace-telegram" not in browser.page
        answer = await browser.post("/settings/choices/paces", {"pace-sms": "4"})
        assert answer.status_code == 422
        assert 'value="4"' in answer.text
        await browser.post("/settings/choices/paces", {"pace-sms": "0.5"})
        assert (await console.parts.desk()).service.paces == {"sms": 0.5}
        await browser.get("/settings/choices")
        await browser.post("/settings/choices/languages", {"place-nb": "2", "place-th": "1"})
        page = (await browser.get("/settings/choices")).text
        assert re.search(r'name="place-th"[^>]* value="1"', page)
        assert re.search(r'name="place-en"[^>]* value=""', page)
