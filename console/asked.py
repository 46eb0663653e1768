"""One request to the console, as its pages see it: who asks, in which language, with which form."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot import credentials
from bot.settings import LOOPBACK
from bot.store.deeds import Did
from bot.store.users import User
from bot.store.visits import Visit
from console.parts import Parts
from console.words import LOCALES

MOST_BYTES = 200_000  # of a form
MOST_FIELDS = 500
MOST_OF_A_FILE = 12_000_000  # bytes: a hundred thousand contacts, with room
LANGUAGE_DAYS = 400
DEVICE_DAYS = 180
DAY = 86400


class Form(dict[str, str]):
    """A form's fields, the last of each name; `all` gives every value of a name, for boxes that are ticked."""

    def __init__(self, pairs: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(pairs)
        self._pairs = pairs

    def all(self, name: str) -> list[str]:
        return [value for each, value in self._pairs if each == name]


@dataclass(slots=True)
class Asked:
    request: Request
    parts: Parts
    path: str  # as it stands in the policy: "/welcome/{token}"
    token: str = field(default="", repr=False)  # of the visit
    visit: Visit | None = None
    user: User | None = None
    form: Form = field(default_factory=Form, repr=False)
    file: bytes = field(default=b"", repr=False)  # that the form brought, where the policy says that it brings one

    @property
    def locale(self) -> str:
        """The language they chose; else the first of their browser's that is one of ours."""
        wanted = self.request.cookies.get("lykt-language", "")
        if wanted in LOCALES:
            return wanted
        for part in self.request.headers.get("accept-language", "")[:200].lower().split(","):
            language = part.partition(";")[0].strip().partition("-")[0]
            if language in ("nb", "no", "nn", "en"):
                return "en" if language == "en" else "nb"
        return LOCALES[0]

    @property
    def again(self) -> bool:
        """A page that looks again by itself asks: nobody has done anything."""
        return "again" in self.request.query_params

    @property
    def me(self) -> User:
        """Who asks, on a page that the gate opens only to who is signed in."""
        assert self.user
        return self.user

    async def said(self, path: str, id: str, **args: str | int) -> Response:
        """A form was done: on to the page `path`, which begins by saying so, by the id of a text."""
        if self.visit:
            await self.parts.visits.tell(self.visit, {"id": id, **args})
        return RedirectResponse(path, status_code=303)

    async def note(self, did: Did, what: str = "", whom: str = "") -> None:
        """Write down in the log of who did what that this was them."""
        await self.parts.deeds.note(did, self.me.id, whom, what)

    @property
    def form_token(self) -> str:
        """What this visit's own forms carry."""
        return credentials.form_token(self.token) if self.token else ""

    @property
    def secure(self) -> bool:
        return origin_of(self.request, self.parts).startswith("https:")

    @property
    def device(self) -> str:
        return self.request.cookies.get(cookie_name("lykt-device", self.secure), "")

    def keep(self, response: Response, name: str, value: str, days: int = 0) -> None:
        """Set a cookie that no script reads and no other site sends along with a form; `days` 0: until the browser is
        closed. With https its name begins with `__Host-`, so that no other host of the domain can set it."""
        response.set_cookie(
            cookie_name(name, self.secure),
            value,
            max_age=days * DAY if days else None,
            path="/",
            secure=self.secure,
            httponly=True,
            samesite="lax",
        )

    def drop(self, response: Response, name: str) -> None:
        response.delete_cookie(
            cookie_name(name, self.secure), path="/", secure=self.secure, httponly=True, samesite="lax"
        )


def cookie_name(name: str, secure: bool) -> str:
    return f"__Host-{name}" if secure else name


def origin_of(request: Request, parts: Parts) -> str:
    """The console's own address, as this request reached it; "" where it came by a name that is none of ours: then a
    page of somebody else's may be behind that name (DNS rebinding)."""
    host = request.headers.get("host", "").lower()
    public = urlsplit(parts.house.settings.public_url)
    if public.hostname and host == public.netloc.lower().rpartition("@")[2]:
        return f"{public.scheme}://{host}"
    try:
        name = urlsplit(f"//{host}").hostname
    except ValueError:
        return ""
    return f"http://{host}" if name in LOOPBACK else ""


def same_origin(request: Request, parts: Parts) -> bool:
    """Whether a page of ours sent this. Browsers say so with every POST: `Origin` (RFC 6454), or `Sec-Fetch-Site`."""
    own, said = origin_of(request, parts), request.headers.get("origin")
    if said is not None:
        return bool(own) and credentials.same(said.lower(), own)
    return bool(own) and request.headers.get("sec-fetch-site") == "same-origin"


async def read_form(request: Request) -> Form:
    """The fields of a form. Raises HTTPException for what is none."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise HTTPException(415)
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise HTTPException(413)
    try:
        pairs = parse_qsl(
            body.decode("utf-8", "replace"), keep_blank_values=True, errors="replace", max_num_fields=MOST_FIELDS
        )
    except ValueError:
        raise HTTPException(400) from None
    return Form(pairs)


class _InMemory(MultiPartParser):
    """A file that holds people lies nowhere on the disk, not even while it is being read."""

    spool_max_size = 2 * MOST_OF_A_FILE


async def read_upload(request: Request) -> tuple[Form, bytes]:
    """The fields of a form that brings a file, and the file, b"" for none. Raises HTTPException."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "multipart/form-data":
        return await read_form(request), b""
    limits: dict[str, int] = {"max_files": 1, "max_fields": 20, "max_part_size": MOST_OF_A_FILE}
    try:
        fields = await _InMemory(request.headers, _limited(request), **limits).parse()
    except MultiPartException:
        raise HTTPException(400) from None
    pairs = [(name, value) for name, value in fields.multi_items() if isinstance(value, str)]
    files = [await value.read() for _, value in fields.multi_items() if not isinstance(value, str)]
    await fields.close()
    return Form(pairs), files[0] if files else b""


async def passed_over(request: Request) -> None:
    """Read what is sent and keep nothing of it, so that the browser hears the answer. Raises HTTPException."""
    async for _ in _limited(request):
        pass


async def _limited(request: Request) -> AsyncGenerator[bytes, None]:
    """Raises HTTPException for what is too large."""
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > MOST_OF_A_FILE:
            raise HTTPException(413)
        yield chunk


def own_path(wanted: Any) -> str:
    """`wanted` if it is a path in the console to come back to, else home: never another site's address."""
    path = wanted if isinstance(wanted, str) else ""
    fine = path.startswith("/") and not path.startswith(("//", "/\\")) and len(path) <= 500
    plain = all("!" <= letter <= "~" and letter not in '\\"<>`' for letter in path)
    inside = not path.startswith(("/sign-", "/locked", "/welcome", "/leave", "/language", "/static", "/webhooks"))
    return path if fine and plain and inside else "/"
