"""The one table of who may do what, walked: every route of the router, every role, every state, every method."""

from __future__ import annotations

import re

import pytest
from starlette.routing import BaseRoute, Mount, Route

from bot import credentials
from bot.store.users import Role
from console.policy import TABLE
from console.routes import PAGES, console, routes
from tests.console.staff import Browser, Console

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
#: Where each role may go, written down a second time, by hand: who changes the table must mean it.
SIGNED_IN = {("/", "GET"), ("/locked", "GET"), ("/locked", "POST"), ("/leave", "POST"), ("/sign-out", "POST")}
SIGNED_IN |= {("/sign-out-everywhere", "POST")}
SIGNED_IN |= {
    (path, method) for path in ("/settings", "/settings/password", "/settings/factor") for method in ("GET", "POST")
}
SIGNED_IN |= {("/settings/passkeys/new", "GET"), ("/settings/passkeys/new", "POST"), ("/settings/passkeys", "POST")}
SIGNED_IN |= {("/settings/passkeys/{id}", "GET"), ("/settings/passkeys/{id}", "POST")}
SIGNED_IN |= {("/settings/visits", "POST"), ("/settings/visits/others", "POST")}
ANYBODY = {("/sign-in", "GET"), ("/sign-in", "POST"), ("/welcome/{token}", "GET"), ("/welcome/{token}", "POST")}
ANYBODY |= {("/language", "POST"), ("/static/{name}", "GET")}
ANYBODY |= {("/sign-in/passkey", "POST"), ("/sign-in/passkey/challenge", "POST")}
LOCKED = {("/locked", "GET"), ("/locked", "POST"), ("/leave", "POST"), ("/sign-out", "POST")}
CONTACTS = {("/contacts", "GET"), ("/contacts", "POST"), ("/contacts/add", "GET"), ("/contacts/add", "POST")}
CONTACTS |= {("/contacts/{id}", "GET"), ("/contacts/{id}/address", "POST"), ("/contacts/{id}/stop", "POST")}
CONTACTS |= {(path, method) for path in ("/contacts/import", "/contacts/import/{id}") for method in ("GET", "POST")}
CONTACTS |= {("/contacts/{id}/erase", "GET"), ("/contacts/{id}/erase", "POST")}
CAMPAIGNS = {("/campaigns", "GET"), ("/campaigns/{id}", "GET"), ("/campaigns/{id}/cancel", "GET")}
CAMPAIGNS |= {(f"/campaigns/{{id}}/{deed}", "POST") for deed in ("pause", "resume", "cancel")}
HOURS = {("/hours/{point}/" + what, "POST") for what in ("today", "days", "days/remove", "confirm", "week")}
HOURS |= {("/hours/{point}/week", "GET")}
SIGNED_IN |= {("/hours", "GET"), ("/hours/{point}", "GET")}
WIZARD = {(f"/campaigns/{step}", method) for step in ("new", "{id}/who", "{id}/what") for method in ("GET", "POST")}
WIZARD |= {(f"/campaigns/{{id}}/{step}", method) for step in ("replies", "test", "when") for method in ("GET", "POST")}
WIZARD |= {("/campaigns/{id}/check", "GET"), ("/campaigns/{id}/launch", "POST"), ("/campaigns/{id}/undo", "POST")}
MAY = dict.fromkeys(Role, SIGNED_IN | ANYBODY)
MAY |= {role: MAY[role] | CAMPAIGNS for role in (Role.OUTREACH, Role.COORDINATOR)}
PEOPLE = {("/settings/people", "GET"), ("/settings/people/add", "GET"), ("/settings/people/add", "POST")}
PEOPLE |= {("/settings/people/{id}", "GET"), ("/settings/people/{id}", "POST"), ("/settings/people/{id}/reset", "POST")}
PEOPLE |= {("/settings/people/{id}/remove", "GET"), ("/settings/people/{id}/remove", "POST")}
RUNNING = {("/settings/channels", "GET"), ("/settings/channels/check", "POST")}
RUNNING |= {("/settings/channels/{name}/resume", "POST"), ("/settings/kept", "GET")}
RUNNING |= {("/settings/choices", "GET"), ("/settings/choices/{name}", "POST")}
MAY |= {Role.ADMIN: MAY[Role.ADMIN] | PEOPLE | RUNNING}
MAY |= {role: MAY[role] | {("/settings/log", "GET")} for role in (Role.ADMIN, Role.COORDINATOR)}
ANSWERS = {("/answers", "GET"), ("/answers/{topic}", "GET"), ("/answers/try", "GET"), ("/answers/try", "POST")}
MAY |= {role: MAY[role] | ANSWERS for role in (Role.OUTREACH, Role.COORDINATOR, Role.ADMIN)}
MAY |= {role: MAY[role] | WIZARD for role in (Role.OUTREACH, Role.COORDINATOR)}
MAY[Role.COORDINATOR] |= {("/campaigns/{id}/approve", "POST")}
CONTACTS |= {("/answers/words", "GET")}
MAY |= {role: MAY[role] | CONTACTS for role in (Role.OUTREACH, Role.COORDINATOR)}
INBOX = {("/inbox", "GET"), ("/inbox/{id}", "GET"), ("/inbox/{id}", "POST")}
MAY |= {role: MAY[role] | INBOX for role in (Role.OUTREACH, Role.COORDINATOR)}
COUNTS = {(f"/statistics{path}", "GET") for path in ("", "/{table}", "/{table}.svg", "/{table}.csv")}
MAY |= {role: MAY[role] | COUNTS for role in (Role.COORDINATOR, Role.VIEWER)}
MAY[Role.ADMIN] = MAY[Role.ADMIN] | HOURS
MAY |= {role: MAY[role] | HOURS | {("/hours/{point}/tell", "POST")} for role in (Role.OUTREACH, Role.COORDINATOR)}
LEADS_TO = {("/sign-out", "POST"): "/sign-in", ("/sign-out-everywhere", "POST"): "/sign-in"}


def address(path: str) -> str:
    """With names in it of things that are not there."""
    return re.sub(r"{\w+(:\w+)?}", "none", path.replace("{name}", "console.css"))


def test_every_route_is_in_the_table_and_every_rule_has_a_page() -> None:
    served = {(path, method) for path, pages in PAGES.items() for method in pages}
    assert served == set(TABLE)
    routed = {(route.path, method) for route in routes() for method in route.methods or () if method != "HEAD"}
    assert routed == served
    inside: list[BaseRoute] = list(console().routes)
    assert all(isinstance(route, Route) and "guarded" in route.endpoint.__qualname__ for route in inside)


def test_nothing_of_the_process_stands_behind_the_console(console: Console) -> None:
    """The console takes what is left over; whatever stands before it is a webhook, health, media or numbers."""
    *before, last = console.app.routes
    assert isinstance(last, Mount)
    paths = {route.path for route in before if isinstance(route, Route)}
    assert not [path for path in paths if not re.match(r"/(webhooks|media|health|metrics)", path)]


def test_a_page_without_a_rule_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PAGES, "/new", PAGES["/"])
    with pytest.raises(KeyError):
        routes()


async def reached(browser: Browser, path: str, method: str, form: str) -> str:
    """What somebody gets there: the page, the sign-in page, the lock, "no", or that there is nothing."""
    sent = {"data": {"form": form}} if method not in ("GET", "HEAD", "OPTIONS") else {}
    answer = await browser.client.request(method, address(path), headers={"Origin": browser.console.url}, **sent)  # type: ignore[arg-type]
    if answer.status_code == 405 or (answer.status_code == 404 and "{" not in path):  # no such campaign is a page too
        return "nothing"
    if answer.status_code == 403 and (method == "HEAD" or "Du har ikke tilgang hit" in answer.text):
        return "no"
    where = answer.headers.get("location", "").partition("?")[0]
    return where if where in ("/sign-in", "/locked") else "page"


@pytest.mark.parametrize("role", [None, *Role])
@pytest.mark.parametrize("locked", [False, True])
async def test_each_gets_exactly_what_the_table_says(console: Console, role: Role | None, locked: bool) -> None:
    user = await console.user(role) if role else None
    everything = {(path, method) for path in PAGES for method in METHODS}
    for path, method in sorted(everything):
        browser = console.browser()
        form = ""
        if user:
            token = await console.parts.visits.begin(user.id)
            browser.client.cookies.set("lykt-visit", token)
            visit = await console.parts.visits.read(token)
            assert visit
            form = credentials.form_token(token)
            if locked:
                await console.parts.visits.lock(visit)
        rule = (path, "GET" if method == "HEAD" else method)
        if rule not in TABLE:
            expected = "nothing"
        elif rule in ANYBODY:
            expected = "page"
        elif role is None:
            expected = "/sign-in"
        elif locked and rule not in LOCKED:
            expected = "/locked"
        else:
            expected = LEADS_TO.get(rule, "page") if rule in MAY[role] else "no"
        assert await reached(browser, path, method, form) == expected, (path, method, role, locked)


async def test_head_is_let_through_as_get_is(console: Console) -> None:
    viewer = await console.user(Role.VIEWER)
    browser = console.browser()
    browser.client.cookies.set("lykt-visit", await console.parts.visits.begin(viewer.id))
    for path, status in {
        "/": 200,
        "/statistics": 200,
        "/contacts": 403,
        "/inbox": 403,
        "/settings/people": 403,
    }.items():
        assert (await browser.client.head(path)).status_code == status, path


async def test_a_role_that_the_table_leaves_out_is_refused(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    from console import gate
    from console.policy import Rule

    monkeypatch.setitem(TABLE, ("/", "GET"), Rule(roles=frozenset({Role.COORDINATOR})))  # type: ignore[arg-type]
    assert gate.TABLE is TABLE
    rebuilt = next(route for route in routes() if route.path == "/")
    console.app.router.routes.insert(0, rebuilt)
    for role, status in ((Role.COORDINATOR, 200), (Role.OUTREACH, 403), (Role.ADMIN, 403), (Role.VIEWER, 403)):
        user = await console.user(role, email=f"{role}@example.org")
        browser = console.browser()
        browser.client.cookies.set("lykt-visit", await console.parts.visits.begin(user.id))
        assert (await browser.client.get("/")).status_code == status, role


@pytest.mark.parametrize(
    "path", ["/campaign", "/admin", "/.env", "/static/", "/static/../policy.py", "/welcome", "/x/y"]
)
async def test_what_is_not_there_says_the_same_to_everybody(console: Console, path: str) -> None:
    user, browser = await console.user(), console.browser()
    before = await console.browser().get(path)
    await browser.sign_in(user)
    after = await browser.get(path)
    assert (before.status_code, after.status_code) == (404, 404)
    assert "Ingenting her" in before.text


async def test_who_sends_sees_numbers_and_nobody_else_does(console: Console) -> None:
    for role in Role:
        user, browser = await console.user(role, email=f"{role}@example.org"), console.browser()
        await browser.sign_in(user)
        page = (await browser.get("/")).text
        assert ('id="campaigns"' in page, 'id="waiting"' in page) == (role in ("outreach", "coordinator"),) * 2, role
        assert 'id="hours"' in page
