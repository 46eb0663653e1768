"""The console in a real browser, on a phone and on a laptop: link, home, lock, unlock, quick exit, sign out."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import uvicorn

from bot import clock, credentials
from bot.store.users import Role
from bot.store.visits import IDLE
from tests.console.staff import EMAIL, PASSWORD, Console, console_in
from tests.sandbox.browser import EXECUTABLE, Tab, opened, running

pytestmark = pytest.mark.skipif(
    EXECUTABLE is None, reason="no Chromium here: install it (Debian: apt install chromium)"
)

#: What is wider than the screen, or too small to be hit (WCAG 2.2, 2.5.8: 24 pixels), or a field nobody can name.
FAULTS = """[
  ...(document.documentElement.scrollWidth > innerWidth ? ["wider than the screen"] : []),
  ...[...document.querySelectorAll("button, input:not([type=hidden]), a.exit, .problem a")]
     .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 24).map((e) => "small: " + e.textContent),
  ...[...document.querySelectorAll("input:not([type=hidden])")].filter((e) => !e.labels.length)
     .map((e) => "unnamed: " + e.name),
  ...(document.querySelectorAll("h1").length === 1 ? [] : ["not one h1"]),
  ...(document.title === "Oversikt" ? [] : ["title: " + document.title]),
]"""

#: The whole of the code is to be seen, with its quiet zone around it: four modules, by ISO/IEC 18004.
WHOLE_CODE = """(() => {
  const [box, code] = [".qr", ".qr .qrline"].map((e) => document.querySelector(e).getBoundingClientRect());
  const edge = 3.5 * code.width / 45;
  return code.width > 120 && code.left - box.left > edge && box.right - code.right > edge
    && code.top - box.top > edge && box.bottom - code.bottom > edge;
})()"""


@asynccontextmanager
async def serving(folder: Path, **more: str) -> AsyncIterator[Console]:
    """The console on a port of its own."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        async with console_in(folder, PUBLIC_URL=url, **more) as console:
            config = uvicorn.Config(console.app, log_level="error", ws="none", lifespan="off", access_log=False)
            server = uvicorn.Server(config)
            task = asyncio.create_task(server.serve(sockets=[listener]))
            try:
                yield console
            finally:
                server.should_exit = True
                await task


async def fill(tab: Tab, **fields: str) -> None:
    for name, value in fields.items():
        await tab.get(f"document.querySelector('main [name={name}]').focus()")
        await tab.type(value)


async def send(tab: Tab, then: str) -> None:
    """Enter, as everybody can press it, until the page that follows is there, and nothing is wrong with it."""
    await tab.key("Enter")
    await shows(tab, then)


async def shows(tab: Tab, words: str) -> None:
    await tab.until(f"document.readyState === 'complete' && document.querySelector('h1')?.textContent === {words!r}")
    assert await tab.get(FAULTS) == []


@pytest.mark.parametrize("width", [360, 1280])
async def test_from_the_link_to_signing_out(
    store_folder: Path, tmp_path: Path, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(store_folder) as console, running(tmp_path / "browser") as browser:
        user = await console.users.add(EMAIL, [Role.COORDINATOR])
        token = await console.links.make(user.id)
        async with opened(browser, f"{console.url}/welcome/{token}", width=width, height=740) as tab:
            await tab.command("Emulation.setUserAgentOverride", userAgent="test", acceptLanguage="nb")
            await tab.command("Page.navigate", url=f"{console.url}/welcome/{token}")
            await shows(tab, "Velkommen")
            secret = str(await tab.get("document.getElementById('secret').textContent"))
            link = await console.links.read(token)
            assert link
            assert credentials.readable(link.secret) == secret
            assert await tab.get(WHOLE_CODE)
            await fill(tab, password=PASSWORD, again=PASSWORD, code=credentials.code_at(link.secret, step()))
            await send(tab, "Forside")
            assert await tab.get("document.cookie") == ""
            moment = clock.now() + IDLE + 1
            monkeypatch.setattr(clock, "now", lambda: moment)
            await tab.get("location.reload()")
            await shows(tab, "Låst")
            await fill(tab, password=PASSWORD)
            await send(tab, "Forside")
            await tab.get("document.querySelector('footer button').click()")
            await shows(tab, "Logg inn")
            await tab.get("history.back()")
            await shows(tab, "Logg inn")
            await fill(tab, email=EMAIL, password=PASSWORD, code=credentials.code_at(link.secret, step()))
            await send(tab, "Forside")


async def test_the_quick_exit_locks_and_leaves_nothing_to_go_back_to(store_folder: Path, tmp_path: Path) -> None:
    async with serving(store_folder) as console, running(tmp_path / "browser") as browser:
        user = await console.user()
        visit = await console.parts.visits.begin(user.id)
        async with opened(browser, "about:blank") as tab:
            await tab.command("Network.setCookie", name="lykt-visit", value=visit, url=console.url)
            await tab.command("Page.navigate", url=console.url)
            await tab.until("document.querySelector('form .exit') !== null && document.readyState === 'complete'")
            before = await tab.get("history.length")
            away = f"{console.url}/static/console.css"  # stands for the neutral page: a test reaches no other host
            await tab.get(f"document.querySelector('[data-exit]').dataset.exit = {away!r}")
            await tab.get("document.querySelector('form .exit').click()")
            await tab.until(f"location.href === {away!r}")
            assert await tab.get("history.length") == before
        async with asyncio.timeout(30):
            while not (found := await console.parts.visits.read(visit)) or not found.locked:  # noqa: ASYNC110
                await asyncio.sleep(0.02)


async def test_it_works_without_scripts(store_folder: Path, tmp_path: Path) -> None:
    async with serving(store_folder) as console, running(tmp_path / "browser") as browser:
        user = await console.user()
        async with opened(browser, "about:blank", width=360) as tab:
            await tab.command("Emulation.setUserAgentOverride", userAgent="test", acceptLanguage="nb")
            await tab.command("Emulation.setScriptExecutionDisabled", value=True)
            await tab.command("Page.navigate", url=console.url)
            await shows(tab, "Logg inn")
            await fill(tab, email=EMAIL, password=PASSWORD, code=credentials.code_at(user.secret, step()))
            await send(tab, "Forside")


def step() -> int:
    return int(clock.now()) // credentials.STEP
