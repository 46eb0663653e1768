"""The page of phones as a browser gets it: what is served, under which headers, and what its files may not contain."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from sandbox.config import SandboxConfig
from sandbox.page import CONTENT_SECURITY_POLICY, HEADERS, STATIC
from sandbox.server import running
from tests.sandbox.fake_phones import FakePhones
from tests.sandbox.serving import served

FILES = sorted(path for path in STATIC.iterdir() if path.is_file())
SCRIPTS = [path for path in FILES if path.suffix == ".js"]
SIZES = {path.name: path.stat().st_size for path in FILES}
TYPES = {
    ".html": {"text/html"},
    ".css": {"text/css"},
    ".js": {"text/javascript", "application/javascript"},
    ".svg": {"image/svg+xml"},
}

#: Where a file may name an address: SVG's namespace is a name, nothing is loaded from it.
NAMESPACE = "http://www.w3.org/2000/svg"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[aiohttp.ClientSession]:
    async with served(FakePhones().app()) as address, aiohttp.ClientSession(address) as session:
        yield session


@pytest.mark.parametrize("path", ["/", "/phones"])
@pytest.mark.asyncio(loop_scope="module")
async def test_the_page_is_served(browser: aiohttp.ClientSession, path: str) -> None:
    async with browser.get(path) as answer:
        page = await answer.text()
        assert answer.status == 200
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "Simulated: nothing leaves this machine." in page
    assert [page.count(f'data-channel="{channel}"') for channel in ("sms", "whatsapp", "telegram")] == [1, 1, 1]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@pytest.mark.asyncio(loop_scope="module")
async def test_every_file_is_served_as_what_it_is(browser: aiohttp.ClientSession, path: Path) -> None:
    async with browser.get(f"/static/{path.name}") as answer:
        assert answer.status == 200
        assert answer.content_type in TYPES[path.suffix]
        assert len(await answer.read()) == SIZES[path.name]


@pytest.mark.parametrize("path", ["/", "/phones", *(f"/static/{file.name}" for file in FILES)])
@pytest.mark.asyncio(loop_scope="module")
async def test_headers_are_strict_on_all_that_is_served(browser: aiohttp.ClientSession, path: str) -> None:
    async with browser.get(path) as answer:
        assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_the_policy_lets_nothing_in_from_elsewhere() -> None:
    policy = dict(part.split(" ", 1) for part in CONTENT_SECURITY_POLICY.split("; "))
    assert policy["default-src"] == "'self'"
    assert not re.search(r"unsafe|data:|blob:|https?:|\*", CONTENT_SECURITY_POLICY)
    loosened = {name for name in policy if name.endswith("-src")} - {"default-src", "object-src"}
    assert not loosened, "a narrower rule would replace default-src"


@pytest.mark.parametrize("path", ["/static/%2e%2e/page.py", "/static/..%2fpage.py", "/static/", "/page.py"])
@pytest.mark.asyncio(loop_scope="module")
async def test_nothing_but_the_static_files_is_served(browser: aiohttp.ClientSession, path: str) -> None:
    async with browser.get(path) as answer:
        assert answer.status == 404


@pytest.mark.asyncio(loop_scope="module")
async def test_the_page_only_reads(browser: aiohttp.ClientSession) -> None:
    async with browser.post("/phones") as answer:
        assert answer.status == 405


@pytest.mark.asyncio(loop_scope="module")
async def test_an_unchanged_file_is_not_sent_again(browser: aiohttp.ClientSession) -> None:
    async with browser.get("/static/phones.js") as first:
        etag = first.headers["etag"]
    async with browser.get("/static/phones.js", headers={"if-none-match": etag}) as second:
        assert second.status == 304
        assert second.headers["content-security-policy"] == CONTENT_SECURITY_POLICY


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_file_names_an_address_elsewhere(path: Path) -> None:
    text = path.read_text("utf-8").replace(NAMESPACE, "")
    assert not re.search(r"\b(?:https?|wss?|ftp|data|blob):|[\"'(=]\s*//\w", text, re.IGNORECASE)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_script_turns_text_into_html_or_code(path: Path) -> None:
    html = r"\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTML\w*|createContextualFragment|DOMParser|srcdoc)\b"
    code = r"\beval\b|document\.write|new Function|set(?:Timeout|Interval)\(\s*[\"'`]"
    assert not re.search(f"{html}|{code}", path.read_text("utf-8"))


def test_the_page_has_no_script_or_style_of_its_own() -> None:
    page = (STATIC / "phones.html").read_text("utf-8")
    assert re.findall(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:", page) == []


def test_everything_the_files_load_exists() -> None:
    page = (STATIC / "phones.html").read_text("utf-8")
    loaded = set(re.findall(r'(?:src|href)="/static/([^"]+)"', page))
    for script in SCRIPTS:
        loaded |= set(re.findall(r'from "\./([^"]+)"', script.read_text("utf-8")))
    assert loaded == {path.name for path in FILES} - {"phones.html"}


def shape(value: object) -> object:
    """What a JSON value is made of: names and kinds, of a list the element that has most."""
    if isinstance(value, dict):
        return {name: shape(part) for name, part in sorted(value.items())}
    if isinstance(value, list):
        return sorted((shape(part) for part in value), key=lambda part: len(repr(part)))[-1:]
    return "number" if isinstance(value, float) else type(value).__name__


async def conversation(address: str) -> dict[str, object]:
    """The same steps with either server, and the shape of each answer. A button is under the bot's last message."""
    shapes: dict[str, object] = {}
    async with aiohttp.ClientSession(address) as session:

        async def ask(name: str, method: str, path: str, body: object = None) -> None:
            async with session.request(method, path, json=body) as answer:
                shapes[name] = (answer.status, shape(await answer.json()))

        await ask("list", "GET", "/sandbox/phones?q=&channel=telegram&language=&offset=0&limit=1")
        await ask("none found", "GET", "/sandbox/phones?q=nobody&offset=0&limit=50")
        await ask("one", "GET", "/sandbox/phones/3")
        await ask("write", "POST", "/sandbox/phones/3/write", {"text": "hello"})
        await ask("media", "POST", "/sandbox/phones/3/media", {"kind": "voice"})
        await ask("block", "POST", "/sandbox/phones/3/block", {"blocked": True})
        await ask("new", "POST", "/sandbox/phones", {"channel": "telegram"})
        async with (
            session.get("/sandbox/events") as events,
            session.post("/sandbox/phones/3/block", json={"blocked": False}),
        ):
            lines = (line async for line in events.content if line.startswith(b"data: "))
            shapes["event"] = await anext(lines)
    return shapes


async def test_the_stand_in_answers_as_the_real_server_does() -> None:
    """So that what the browser tests show with the one holds for the other."""
    async with served(FakePhones().app()) as address:
        stand_in = await conversation(address)
    config = SandboxConfig(port=0)
    async with running(config):
        address = f"http://127.0.0.1:{config.port}"
        async with aiohttp.ClientSession(address) as session:
            for channel in ("sms", "whatsapp", "telegram"):
                async with session.post("/sandbox/phones", json={"channel": channel, "language": "en"}) as answer:
                    chat = (await answer.json())["address"]
            async with session.post("/sandbox/phones/3/write", json={"text": "/start"}) as answer:
                assert answer.status == 200
            keyboard = {"inline_keyboard": [[{"text": "Address", "callback_data": "address"}]]}
            message = {"chat_id": int(chat), "text": "Hello", "reply_markup": keyboard}
            async with session.post(f"/bot{config.bot_token}/sendMessage", json=message) as answer:
                assert answer.status == 200
        real = await conversation(address)
    assert stand_in == real
