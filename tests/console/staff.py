"""The console for tests: the real web application over the real store, and somebody in front of a browser."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from app.knowledge import SAMPLE, load_knowledge
from app.web import make_app
from bot import clock, credentials
from bot.knowledge import Knowledge
from bot.settings import Settings
from bot.store.links import Links
from bot.store.users import Role, User, Users
from console.parts import Parts
from tests.conftest import settings_in

HERE = "http://127.0.0.1:8000"
EMAIL = "kari@example.org"
PASSWORD = "fire ord som passer"


@cache
def knowledge() -> Knowledge:
    return load_knowledge(SAMPLE)


@dataclass
class Console:
    app: Starlette
    url: str
    settings: Settings
    users: Users
    links: Links

    @property
    def parts(self) -> Parts:
        parts: Parts = self.app.state.console
        return parts

    async def user(self, *roles: Role, email: str = EMAIL) -> User:
        """Somebody who can sign in."""
        made = await self.users.add(email, roles or [Role.COORDINATOR])
        await self.users.enrol(made.id, hashed(PASSWORD), credentials.new_secret())
        found = await self.users.read(made.id)
        assert found
        return found

    def browser(self, address: str = "127.0.0.1") -> Browser:
        transport = httpx.ASGITransport(app=self.app, client=(address, 4711))
        return Browser(self, httpx.AsyncClient(transport=transport, base_url=self.url))


@dataclass
class Browser:
    """Sends its cookies, and `Origin` with each form, as browsers do. Follows nothing by itself."""

    console: Console
    client: httpx.AsyncClient
    page: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    async def get(self, path: str = "/", **headers: str) -> httpx.Response:
        answer = await self.client.get(path, headers=headers)
        self.page = answer.text
        return answer

    async def post(self, path: str, fields: dict[str, str] | None = None, **headers: str) -> httpx.Response:
        """A form of ours: with the token of the page that was looked at last, unless `fields` has one."""
        sent = {"form": self.form} | (fields or {})
        answer = await self.client.post(path, data=sent, headers={"Origin": self.console.url} | headers)
        self.page = answer.text if answer.text else self.page
        return answer

    @property
    def form(self) -> str:
        found = re.search(r'name="form" value="(\w+)"', self.page)
        return found[1] if found else ""

    async def sign_in(self, user: User, *, password: str = PASSWORD, code: str = "", next: str = "") -> httpx.Response:
        sent = {"email": user.email, "password": password, "code": code or fresh_code(user), "next": next}
        answer = await self.post("/sign-in", sent)
        if answer.status_code == 303:
            await self.get("/")
        return answer

    @property
    def visit(self) -> str:
        return next((cookie.value or "" for cookie in self.client.cookies.jar if "lykt-visit" in cookie.name), "")


_STEPS: dict[str, int] = {}


def fresh_code(user: User) -> str:
    """A code that this user has not used yet: of the step before, the present one, the next."""
    now = int(clock.now()) // credentials.STEP
    step = max(_STEPS.get(user.id, 0) + 1, now - 1)
    _STEPS[user.id] = step
    return credentials.code_at(user.secret, step)


@cache
def hashed(password: str) -> str:
    return credentials.hash_password(password)


@asynccontextmanager
async def console_in(folder: Path, **more: str) -> AsyncIterator[Console]:
    settings = settings_in(folder, LYKT_SERVICE_DIR=str(SAMPLE), **more)
    app = make_app(settings, knowledge())
    async with app.router.lifespan_context(app):
        house = app.state.house
        url = settings.public_url or HERE
        try:
            yield Console(app, url, settings, Users(house.store, house.vault), Links(house.store, house.vault))
        finally:
            await house.store.client.flushall()


def later(patch: pytest.MonkeyPatch, seconds: float) -> None:
    moment = clock.now() + seconds
    patch.setattr(clock, "now", lambda: moment)


def goes(answer: httpx.Response, where: str) -> bool:
    return answer.status_code == 303 and answer.headers["location"] == where
