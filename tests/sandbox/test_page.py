"""The page of phones as a browser gets it: what is served, under which headers, and what its files may not contain."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from sandbox.page import CONTENT_SECURITY_POLICY, HEADERS, STATIC
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
