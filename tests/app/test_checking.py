"""`lykt check`: each finding provoked, and what it says to do."""

from __future__ import annotations

import asyncio
import json
import shutil

import pytest

from app.desk import open_desk
from app.live import send_one
from bot.proofreading import Problem
from bot.settings import load
from bot.store.leases import Leases
from bot.store.pace import Paces
from bot.types import Finding
from sandbox.config import SandboxConfig
from sandbox.server import running
from tests.app.keyboard import Keyboard

OURS = """
[services.clinic]
hours = "Tu,Th 17:00-21:00; PH off"
confirmed = {today}
[services.clinic.address]
all = "Rue Example 5"
[quiet_hours]
from = 20:00:00
until = 08:00:00
[price]
sms_part = 0.65
currency = "NOK"
"""


@pytest.fixture(autouse=True)
def texts_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """The checks of all texts take seconds and have tests of their own."""
    monkeypatch.setattr("app.checking.problems", lambda folder: [])


def look(keyboard: Keyboard, *words: str) -> tuple[int, list[Finding]]:
    done = keyboard.type("check", *words, "--json")
    return done.exit_code, [Finding(**one) for one in json.loads(done.stdout)]


def found(keyboard: Keyboard, level: str, part: str) -> Finding:
    """The one finding of this level that says so."""
    _, findings = look(keyboard)
    [one] = [each for each in findings if part in each.what]
    assert one.level == level
    return one


@pytest.fixture
def own(keyboard: Keyboard) -> Keyboard:
    """A service that is nobody's sample any more, with a worker."""
    toml = keyboard.folder / "service" / "service.toml"
    text = toml.read_text().partition("[services.clinic]")[0]
    text = text.replace('"Lykta"', '"Open door"').replace("confirmed = false", "confirmed = true")
    toml.write_text(text + OURS.format(today=f"{date_today()}"))
    shutil.rmtree(keyboard.folder / "service" / "media")

    async def work() -> None:
        async with open_desk(load()) as desk:
            await Leases(desk.store, "test").tend()

    asyncio.run(work())
    return keyboard


def date_today() -> str:
    from bot import clock

    return f"{clock.local(clock.now()):%Y-%m-%d}"


def test_a_service_in_order_has_no_error(own: Keyboard) -> None:
    status, findings = look(own)
    assert status == 0
    assert not [one for one in findings if one.level == "error"]
    assert {one.what.split()[0] for one in findings if "is off" in one.what} == {"sms", "whatsapp", "telegram"}
    assert own.type("check").exit_code == 0


def test_the_sample_is_not_fit_for_people(keyboard: Keyboard) -> None:
    status, findings = look(keyboard)
    errors = " ".join(one.what for one in findings if one.level == "error")
    assert status == 1
    for part in (
        "emergency numbers",
        "still called Lykta",
        "clinic: still the sample's address (all, nb), directions (all, ar, bg, es, nb, pl, pt, ro, ru, th), hours",
    ):
        assert part in errors
    assert all(one.mend for one in findings)
    assert "✗ the emergency numbers" in keyboard.type("check").stdout


@pytest.mark.parametrize(
    ("old", "new", "level", "part"),
    [
        ('all = "Rue Example 5"', 'all = ""', "warning", "clinic: its address is empty (all)"),
        ('all = "Rue Example 5"', "", "warning", "clinic has no address"),
        ("confirmed = 2", "confirmed = 1", "warning", "clinic: nobody has confirmed its hours"),
        ("Tu,Th 17:00-21:00; PH off", "2020 Jan 01 10:00-12:00", "warning", "clinic never opens"),
        ("Tu,Th 17:00-21:00; PH off", "sometimes", "error", "services.clinic.hours cannot be read"),
        ("Mo-Fr 10:00-15:00; PH off", "sometimes", "error", "staff.hours cannot be read"),
        ('languages = ["nb", "en", "es", "ro"]', 'languages = ["nb", "fr"]', "note", "the staff speak fr"),
        ('country = "NO"', 'colour = "NO"', "error", "service.toml line"),
    ],
)
def test_facts(own: Keyboard, old: str, new: str, level: str, part: str) -> None:
    own.change("service/service.toml", old, new)
    found(own, level, part)


def test_hours_as_in_the_sample_that_a_person_confirmed_are_ones_own(keyboard: Keyboard) -> None:
    keyboard.change("service/service.toml", "confirmed = 2026-11-02", f"confirmed = {date_today()}")
    assert "hours" not in found(keyboard, "error", "clinic: still the sample's").what


def test_the_samples_helplines_in_another_country(own: Keyboard) -> None:
    own.change("service/service.toml", 'country = "NO"', 'country = "SE"')
    assert "doctor" in found(own, "error", "helplines of another country").what


def test_no_helpline(own: Keyboard) -> None:
    toml = own.folder / "service" / "service.toml"
    head, _, rest = toml.read_text().partition("[helplines.doctor]")
    toml.write_text(head + "[services.clinic]" + rest.partition("[services.clinic]")[2])
    found(own, "warning", "no helpline")


@pytest.mark.parametrize(
    ("name", "value", "level", "part"),
    [
        ("LYKT_KEYS", "", "error", "LYKT_KEYS is missing"),
        ("LYKT_KEYS", "abc", "error", "not 32 bytes"),
        ("LYKT_SERVICE_DIR", "nowhere", "error", "there is no service folder"),
        ("TWILIO_AUTH_TOKEN", "x", "error", "TWILIO_ACCOUNT_SID is missing"),
        ("TELEGRAM_WEBHOOK_SECRET", "x", "error", "TELEGRAM_BOT_TOKEN is missing"),
        ("PORT", "many", "error", "PORT is no number"),
        ("REDIS_URL", "redis://127.0.0.1:1/0", "error", "The store does not answer"),
    ],
)
def test_settings(own: Keyboard, monkeypatch: pytest.MonkeyPatch, name: str, value: str, level: str, part: str) -> None:
    monkeypatch.setenv(name, value)
    found(own, level, part)


def test_keys_beside_the_data(own: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    key = load().keys[0]
    own.file(".env", f"LYKT_KEYS={key}\n")
    assert "apart" in found(own, "warning", ".env holds LYKT_KEYS").mend
    (own.folder / ".env").unlink()
    own.file("var/backup.txt", f"the key is {key}")
    found(own, "warning", "backup.txt holds LYKT_KEYS")


def test_a_store_that_may_lose_is_refused_or_told(own: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    socket = next((own.folder / "var").rglob("server.conf")).read_text().partition("unixsocket ")[2].splitlines()[0]
    monkeypatch.setenv("REDIS_URL", "unix://" + socket.strip('"'))

    async def loosen() -> None:
        async with open_desk(load()) as desk:
            await desk.store.client.config_set("appendfsync", "everysec")

    asyncio.run(loosen())
    assert "may lose" in found(own, "error", "appendfsync is everysec").what
    monkeypatch.setenv("LYKT_STORE_MAY_LOSE", "yes")
    found(own, "warning", "appendfsync is everysec")


def test_no_worker(keyboard: Keyboard) -> None:
    assert "lykt worker" in found(keyboard, "warning", "no worker runs").mend


def test_texts(own: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "reviewed by" in found(own, "warning", "nobody has reviewed").mend
    own.file("service/ftl/nb/own.ftl", "### state = draft\nmenu-head = Hva lurer du på?\n")
    assert "menu-head" in found(own, "note", "nb: your own texts").what
    many = [Problem("a.ftl", line, "nb", f"id-{line}", "odd", "Mend it") for line in range(9)]
    monkeypatch.setattr("app.checking.problems", lambda folder: many)
    found(own, "error", "a.ftl line 3: id-3: odd")
    found(own, "error", "4 more problems")


@pytest.fixture
def simulated(own: Keyboard, monkeypatch: pytest.MonkeyPatch) -> SandboxConfig:
    """Settings that point to a sandbox; the tests start it."""
    config = SandboxConfig(port=0)
    monkeypatch.setenv("PUBLIC_URL", "http://127.0.0.1:9")
    for name, value in {
        "TWILIO_ACCOUNT_SID": config.account_sid,
        "TWILIO_AUTH_TOKEN": config.auth_token,
        "TWILIO_SMS_FROM": config.sms_from,
        "TWILIO_WHATSAPP_FROM": config.whatsapp_from,
        "TELEGRAM_BOT_TOKEN": config.bot_token,
        "TELEGRAM_WEBHOOK_SECRET": "secret",
    }.items():
        monkeypatch.setenv(name, value)
    return config


async def test_webhooks_elsewhere_are_told_and_mended(
    own: Keyboard, simulated: SandboxConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.checking import check

    async with running(simulated):
        for name in ("TWILIO_API_URL", "TELEGRAM_API_URL"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{simulated.port}")
        before = {one.what: one for one in await check(load())}
        assert before["Telegram: the webhook is not set"].level == "error"
        assert any("calls nobody" in what for what in before)
        assert any("answers STOP" in what for what in before)
        async with open_desk(load()) as desk:
            await Paces(desk.store).stop("sms", "the account is refused (20003)")
        assert any("sms is stopped" in one.what for one in await check(load()))
        mended = await check(load(), fix=True)
        assert any("Telegram: webhook set" in one.what for one in mended)
        assert any("sms: stopped before, goes on now" in one.what for one in mended)
        after = await check(load())
        assert [one.what for one in after if one.level == "error"] == []


def test_a_provider_out_of_reach(own: Keyboard, simulated: SandboxConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TWILIO_API_URL", "TELEGRAM_API_URL"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    _, findings = look(own)
    unreached = [one.what.split(":")[0] for one in findings if "cannot be reached" in one.what]
    assert sorted(unreached) == ["sms", "telegram", "whatsapp"]


def test_a_live_message_is_confirmed_first(own: Keyboard) -> None:
    done = own.type("check", "--live", "+447700900101", stdin="n\n")
    assert done.exit_code == 1
    assert "447700" not in done.stdout + done.stderr
    assert own.json("contacts", "list") == []
    assert "letters" in own.refused("check", "--live", "nobody", "--yes")


async def test_a_live_message_that_goes_nowhere_says_where_it_stopped(own: Keyboard) -> None:
    async with open_desk(load()) as desk:
        told = await send_one(desk, "+447700900101", wait=0.1)
        assert (told.level, "still pending" in told.what) == ("error", True)
    async with open_desk(load()) as desk:
        assert await desk.contacts.find("sms", "+447700900101") is not None
