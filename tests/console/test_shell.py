"""What every answer carries, and what no other site can do with a browser that is signed in."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import SettingsError, load
from tests.console.staff import HERE, Console, console_in

EVERY = {
    "cache-control": "no-store",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
}


@pytest.mark.parametrize("path", ["/", "/sign-in", "/nothing", "/static/console.css", "/welcome/none"])
async def test_every_answer_is_dressed(console: Console, path: str) -> None:
    for method in ("GET", "HEAD", "OPTIONS", "POST", "TRACE"):
        answer = await console.browser().client.request(method, path)
        assert EVERY.items() <= dict(answer.headers).items(), method
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert "access-control-allow-origin" not in answer.headers


async def test_no_page_has_anything_inline_or_from_elsewhere(console: Console) -> None:
    user, browser = await console.user(), console.browser()
    pages = [(await browser.get(f"/welcome/{await console.links.make(user.id)}")).text]
    pages.append((await browser.get("/sign-in")).text)
    await browser.sign_in(user)
    pages.append((await browser.get("/")).text)
    for page in pages:
        for inline in ("style=", "<style", "onclick", "onload", "javascript:", "<script>", "//fonts", "<img"):
            assert inline not in page
        assert page.count("<title>Oversikt</title>") == 1
        assert page.count("https://") == page.count(console.settings.quick_exit)


WRONG = {
    "another site": {"Origin": "https://evil.example"},
    "another port": {"Origin": "http://127.0.0.1:9999"},
    "another scheme": {"Origin": "https://127.0.0.1:8000"},
    "nobody": {"Origin": "null"},
    "empty": {"Origin": ""},
    "ours as a part": {"Origin": f"{HERE}.evil.example"},
    "said by a header of theirs": {"Origin": "https://evil.example", "X-Forwarded-Host": "evil.example"},
    "no word, another site": {"Sec-Fetch-Site": "cross-site"},
    "no word, a sister": {"Sec-Fetch-Site": "same-site"},
    "no word at all": {},
}


@pytest.mark.parametrize("why", WRONG)
async def test_a_form_of_another_site_does_nothing(console: Console, why: str) -> None:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    for path in ("/sign-out", "/leave", "/language", "/sign-in", "/sign-out-everywhere"):
        answer = await browser.client.post(path, data={"form": browser.form}, headers=WRONG[why])
        assert answer.status_code == 403, path
        assert "set-cookie" not in answer.headers
    assert (await browser.get("/")).status_code == 200


async def test_browsers_that_only_say_same_origin_are_believed(console: Console) -> None:
    user, browser = await console.user(), console.browser()
    await browser.sign_in(user)
    answer = await browser.client.post(
        "/sign-out", data={"form": browser.form}, headers={"Sec-Fetch-Site": "same-origin"}
    )
    assert answer.headers["location"] == "/sign-in"


async def test_a_form_without_this_visits_own_token_does_nothing(console: Console) -> None:
    one, other = console.browser(), console.browser()
    await one.sign_in(await console.user())
    await other.sign_in(await console.user(email="ola@example.org"))
    for token in ("", "x", other.form, one.visit, one.form[:-1], one.form + "0"):
        assert (await one.post("/sign-out", {"form": token})).status_code == 403
    assert (await one.get("/")).status_code == 200


@pytest.mark.parametrize("kind", ["text/plain", "multipart/form-data", "application/json", ""])
async def test_only_forms_are_read(console: Console, kind: str) -> None:
    headers = {"Origin": HERE, "Content-Type": kind}
    answer = await console.browser().client.post("/sign-in", content=b"email=a", headers=headers)
    assert answer.status_code == 415


@pytest.mark.parametrize("body", [b"a=" + b"x" * 300_000, b"&".join(b"a%d=1" % n for n in range(600))])
async def test_a_form_has_an_end(console: Console, body: bytes) -> None:
    headers = {"Origin": HERE, "Content-Type": "application/x-www-form-urlencoded"}
    assert (await console.browser().client.post("/sign-in", content=body, headers=headers)).status_code in (400, 413)


@pytest.mark.parametrize("body", [b"email=%ff%fe&password=%00&code=%ed%a0%80", b"&&==&=", b"email=" + b"%F0" * 900])
async def test_a_broken_form_is_a_wrong_one(console: Console, body: bytes) -> None:
    headers = {"Origin": HERE, "Content-Type": "application/x-www-form-urlencoded"}
    assert (await console.browser().client.post("/sign-in", content=body, headers=headers)).status_code == 403


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "[", "10.0.0.7:8000", "localhost@evil.example"]
)
async def test_under_a_name_that_is_not_ours_nothing_is_there(console: Console, host: str) -> None:
    answer = await console.browser().client.get("/sign-in", headers={"Host": host})
    assert answer.status_code == 421
    assert "password" not in answer.text


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8100", "[::1]:8000"])
async def test_this_computer_has_many_names(console: Console, host: str) -> None:
    browser = console.browser()
    assert (await browser.client.get("/sign-in", headers={"Host": host})).status_code == 200
    sent = {"Host": host, "Origin": f"http://{host}"}
    assert (await browser.client.post("/language", data={"language": "en"}, headers=sent)).status_code == 303


async def test_with_https_the_cookies_are_the_hosts_own(store_folder: Path) -> None:
    async with console_in(store_folder, PUBLIC_URL="https://lykt.example.org") as console:
        user, browser = await console.user(), console.browser()
        answer = await browser.sign_in(user)
        cookies = answer.headers.get_list("set-cookie")
        assert [cookie.partition("=")[0] for cookie in cookies] == ["__Host-lykt-visit", "__Host-lykt-device"]
        assert all("Secure" in cookie for cookie in cookies)
        assert "max-age" in answer.headers["strict-transport-security"]
        assert (await browser.get("/")).status_code == 200
        plain = console.browser()
        plain.client.cookies.set("lykt-visit", browser.visit)  # as another host of the domain could set it
        assert (await plain.get("/")).headers["location"] == "/sign-in"
        downgraded = {"Origin": "http://lykt.example.org"}
        assert (
            await browser.client.post("/sign-out", data={"form": browser.form}, headers=downgraded)
        ).status_code == 403


async def test_webhooks_and_health_know_no_cookies_and_no_origin(console: Console) -> None:
    client = console.browser().client
    assert (await client.get("/health/live", headers={"Host": "anything"})).json() == {"live": True}
    answer = await client.post("/webhooks/telegram", json={}, headers={"Origin": "https://evil.example"})
    assert answer.status_code == 404  # the channel is off: not the console's answer
    assert "content-security-policy" not in answer.headers


@pytest.mark.parametrize(
    "url", ["http://a.example", "javascript:alert(1)", "https://a.example/; script-src *", "x", "https://a b"]
)
def test_the_quick_exit_is_an_address_and_nothing_else(tmp_path: Path, url: str) -> None:
    with pytest.raises(SettingsError, match="LYKT_QUICK_EXIT"):
        load({"LYKT_QUICK_EXIT": url}, tmp_path)
    assert load({"LYKT_QUICK_EXIT": "https://www.yr.no/"}, tmp_path).quick_exit == "https://www.yr.no/"
