"""The only way to a page: whatever the policy does not let through stops here.

Nobody signed in: to the sign-in page, and back afterwards. Locked: to the lock, and back. Not one of the roles: no. A
form that no page of ours sent: no. A method or path that the policy does not know is not there at all.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot import credentials
from bot.store.unsent import Written
from console.asked import Asked, cookie_name, origin_of, own_path, passed_over, read_form, read_upload, same_origin
from console.parts import parts_of
from console.policy import TABLE, Rule, may

Page = Callable[[Asked], Awaitable[Response]]
VISIT = "lykt-visit"  # the cookie
KEEP = "lykt-keep"  # the header of a form that a page sends by itself because it will be locked: to be kept, never done


def guarded(path: str, pages: Mapping[str, Page]) -> Route:
    """The route of one path, with a page for each method. Raises KeyError for what the policy does not name."""
    rules = {method: TABLE[path, method] for method in pages}

    async def endpoint(request: Request) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        asked = await _asked(request, path)
        stopped = await _stopped(asked, method, rules[method])
        return stopped or await pages[method](asked)

    return Route(path, endpoint, methods=list(pages))


async def _asked(request: Request, path: str) -> Asked:
    asked = Asked(request, parts_of(request), path)
    token = request.cookies.get(cookie_name(VISIT, asked.secure), "")
    visit = await asked.parts.visits.read(token) if token else None
    user = await asked.parts.users.read(visit.user_id) if visit else None
    if visit and user and user.ready:
        asked.token, asked.visit, asked.user = token, visit, user
    return asked


async def _stopped(asked: Asked, method: str, rule: Rule) -> Response | None:
    """What they get instead of the page; None lets them through. Raises HTTPException."""
    if not origin_of(asked.request, asked.parts):
        raise HTTPException(421)
    if method != "GET":
        if not same_origin(asked.request, asked.parts):
            raise HTTPException(403)
        if not rule.file:
            asked.form = await read_form(asked.request)
    if rule.open:
        return None
    if asked.user is None or asked.visit is None:
        return _to("/sign-in", asked, method)
    if asked.visit.locked and not rule.locked:
        if rule.file and method != "GET":
            await passed_over(asked.request)
        return await _keep(asked, rule) if method != "GET" else _to("/locked", asked, method)
    if KEEP in asked.request.headers:
        return Response(status_code=204)  # not locked after all: another window of theirs is in use
    if not may(asked.user.roles, rule):
        raise HTTPException(403)
    if method != "GET" and rule.file:  # only now: nobody else's files are read
        asked.form, asked.file = await read_upload(asked.request)
    if method != "GET" and not credentials.same(asked.form.get("form", ""), asked.form_token):
        raise HTTPException(403)
    if not rule.locked and not asked.again:  # a page that looks again by itself is no sign of life
        await asked.parts.visits.see(asked.visit)
    return None


async def _keep(asked: Asked, rule: Rule) -> Response:
    """A form that was sent after the lock: what stands in it waits on the page it stands on, until they are back;
    unless the rule says that it is never kept."""
    assert asked.visit
    url = asked.request.headers.get("referer", "")
    own = origin_of(asked.request, asked.parts)
    page = own_path(url.removeprefix(own).partition("#")[0]) if url.startswith(f"{own}/") else "/"
    if rule.kept and credentials.same(asked.form.get("form", ""), asked.form_token):
        fields = {name: asked.form.all(name) for name in asked.form if name != "form"}
        await asked.parts.unsent.keep(asked.visit, Written(page.partition("?")[0], fields))
    query = f"?next={quote(page, safe='/')}" if page != "/" else ""
    return RedirectResponse(f"/locked{query}", status_code=303)


def _to(where: str, asked: Asked, method: str) -> Response:
    """There, and back afterwards to the page they asked for, or sent a form from."""
    url = asked.request.url
    back = own_path(f"{url.path}?{url.query}" if url.query else url.path) if method == "GET" else "/"
    query = f"?next={quote(back, safe='/')}" if back != "/" else ""
    return RedirectResponse(f"{where}{query}", status_code=303)
