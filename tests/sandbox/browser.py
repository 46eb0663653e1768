"""A real browser for tests: Chromium without a window, driven over its DevTools protocol (no library needed for that).

Source of the protocol: Chrome DevTools Protocol, domains Target, Runtime, Input and Emulation.
"""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

Browser = aiohttp.ClientWebSocketResponse
EXECUTABLE = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

#: The page's own clocks run this many times faster, so that a test need not wait for "every four seconds".
HASTE = 20
FASTER = f"""for (const name of ["setTimeout", "setInterval"]) {{
  const real = window[name];
  window[name] = (work, ms) => real.call(window, work, ms / {HASTE});
}}"""


class Tab:
    """One open page."""

    def __init__(self, socket: Browser, session_id: str, numbers: itertools.count[int]) -> None:
        self._socket, self._session_id, self._numbers = socket, session_id, numbers

    async def command(self, method: str, **params: Any) -> Any:
        return await command(self._socket, next(self._numbers), method, params, self._session_id)

    async def get(self, expression: str) -> Any:
        """The value of a JavaScript expression in the page. Raises AssertionError where it throws."""
        answer = await self.command(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True, userGesture=True
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    async def until(self, expression: str, seconds: float = 60.0) -> Any:
        """Waits until the expression is true. Raises AssertionError, which names it, when it does not become so."""
        end = asyncio.get_running_loop().time() + seconds
        while not (value := await self.get(expression)):
            assert asyncio.get_running_loop().time() < end, f"never true: {expression}"
            await asyncio.sleep(0.02)
        return value

    async def type(self, text: str) -> None:
        """Types into whatever has the focus."""
        await self.command("Input.insertText", text=text)

    async def key(self, name: str) -> None:
        """Presses and lets go of Enter, Tab or Space."""
        codes = {"Enter": (13, "\r"), "Tab": (9, ""), "Space": (32, " ")}
        code, text = codes[name]
        key = {"key": text if name == "Space" else name, "code": name, "windowsVirtualKeyCode": code}
        await self.command("Input.dispatchKeyEvent", type="keyDown", text=text, **key)
        await self.command("Input.dispatchKeyEvent", type="keyUp", **key)


async def command(socket: Browser, number: int, method: str, params: dict[str, Any], session_id: str = "") -> Any:
    """One command and its answer; what the browser tells in between is not needed here."""
    await socket.send_json(
        {"id": number, "method": method, "params": params} | ({"sessionId": session_id} if session_id else {})
    )
    while (answer := await socket.receive_json(timeout=60)).get("id") != number:
        pass
    assert "error" not in answer, f"{method}: {answer}"
    return answer["result"]


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Browser]:
    """Starts the browser with `folder` as its own and ends it afterwards."""
    assert EXECUTABLE
    flags = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run")
    process = await asyncio.create_subprocess_exec(
        EXECUTABLE,
        *flags,
        "--remote-debugging-port=0",
        f"--user-data-dir={folder}",
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        address = await listening_at(folder / "DevToolsActivePort")
        async with aiohttp.ClientSession() as session, session.ws_connect(address, max_msg_size=0) as socket:
            yield socket
    finally:
        process.terminate()
        await process.wait()


async def listening_at(note: Path) -> str:
    """Where the browser listens: it writes the port and the path into this file once it does."""
    for _ in range(1200):
        if note.exists() and len(lines := note.read_text().split()) == 2:  # noqa: ASYNC240 - a few bytes
            return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
        await asyncio.sleep(0.05)
    raise AssertionError("the browser did not start")


@asynccontextmanager
async def opened(
    browser: Browser, url: str, *, width: int = 1280, height: int = 800, faster: bool = False
) -> AsyncIterator[Tab]:
    """Opens an address in a tab of that size, with nothing remembered from any other tab, and closes it afterwards."""
    numbers = itertools.count(int(asyncio.get_running_loop().time() * 1000))
    context = await command(browser, next(numbers), "Target.createBrowserContext", {})
    where = {"url": "about:blank", **context}
    target = await command(browser, next(numbers), "Target.createTarget", where)
    session = await command(browser, next(numbers), "Target.attachToTarget", {**target, "flatten": True})
    tab = Tab(browser, session["sessionId"], numbers)
    await tab.command("Page.enable")
    await tab.command(
        "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
    )
    if faster:
        await tab.command("Page.addScriptToEvaluateOnNewDocument", source=FASTER)
    await tab.command("Page.navigate", url=url)
    try:
        yield tab
    finally:
        await command(browser, next(numbers), "Target.disposeBrowserContext", context)
