"""The staff in the store: sealed, found again, let in by one-time links, their visits and what they did."""

from __future__ import annotations

import asyncio

import pytest

from bot import clock
from bot.credentials import hashed
from bot.store import staff_keys
from bot.store.connection import Store
from bot.store.deeds import YEAR, Deeds, Did
from bot.store.links import DAY, Links
from bot.store.tries import WINDOW, Tries
from bot.store.users import Role, UserError, Users
from bot.store.visits import IDLE, LONGEST, Visits
from bot.vault import Vault, new_key
from tests.conftest import KEY

EMAIL = "Kari.Worker@Example.org"


@pytest.fixture
def users(store: Store, vault: Vault) -> Users:
    return Users(store, vault)


def later(patch: pytest.MonkeyPatch, seconds: float) -> None:
    moment = clock.now() + seconds
    patch.setattr(clock, "now", lambda: moment)


async def test_a_user_is_found_however_the_address_is_written(users: Users) -> None:
    assert await users.none()
    user = await users.add(EMAIL, [Role.OUTREACH, Role.ADMIN])
    assert not user.ready
    assert await users.find("  kari.worker@example.ORG ") == user
    assert await users.find("ola@example.org") is None
    assert await users.find("no address") is None
    assert (await users.every(), await users.none()) == ([user], False)
    assert "kari" not in repr(user).lower()


async def test_one_address_is_one_user_also_all_at_once(users: Users) -> None:
    made = await asyncio.gather(*(users.add(EMAIL, [Role.VIEWER]) for _ in range(8)), return_exceptions=True)
    assert sorted(isinstance(one, UserError) for one in made) == [False, *[True] * 7]
    assert len(await users.every()) == 1


NO_ADDRESSES = ["", "kari", "a b@example.org", "a@b@c", "x" * 250 + "@a.no", "<a@b.no>", "\ud800@b.no"]


@pytest.mark.parametrize("email", NO_ADDRESSES)
async def test_what_is_no_address_is_refused(users: Users, email: str) -> None:
    with pytest.raises(UserError):
        await users.add(email, [Role.VIEWER])
    assert await users.none()


async def test_nothing_of_them_can_be_read_in_the_store(users: Users, store: Store) -> None:
    user = await users.add(EMAIL, [Role.VIEWER])
    assert await users.enrol(user.id, "$argon2id$a-hash", b"a-secret-of-20-bytes")
    held = b" ".join(
        [*(await store.client.hgetall(staff_keys.user(user.id))).values(), *await store.client.hgetall("x")]
    )
    for needle in (b"kari", b"argon2", b"a-secret", b"a-secret-of-20-bytes".hex().encode()):
        assert needle not in held.lower()
    again = await users.read(user.id)
    assert again
    assert (again.password, again.secret, again.ready) == ("$argon2id$a-hash", b"a-secret-of-20-bytes", True)


async def test_an_older_key_still_finds_them(users: Users, store: Store) -> None:
    user = await users.add(EMAIL, [Role.VIEWER])
    renewed = Users(store, Vault([new_key(), KEY]))
    assert await renewed.find(EMAIL) == user
    with pytest.raises(UserError):
        await renewed.add(EMAIL, [Role.VIEWER])
    await renewed.remove(user)
    assert await renewed.find(EMAIL) is None


async def test_whoever_is_removed_is_gone_and_stays_so(users: Users, store: Store) -> None:
    user = await users.add(EMAIL, [Role.VIEWER])
    await users.remove(user)
    assert not await users.enrol(user.id, "$argon2id$x", b"s")
    await users.signed_in(user.id)
    assert await store.client.keys("{users}*") == []


async def test_a_code_is_used_once_and_by_one(users: Users) -> None:
    used = await asyncio.gather(*(users.use_step("a", 7) for _ in range(8)))
    assert sorted(used) == [*[False] * 7, True]
    assert await users.use_step("a", 8)
    assert await users.use_step("b", 7)


async def test_a_link_is_read_often_and_used_once(users: Users, store: Store, vault: Vault) -> None:
    links = Links(store, vault)
    user = await users.add(EMAIL, [Role.VIEWER])
    token = await links.make(user.id)
    link = await links.read(token)
    assert link
    assert await links.read(token) == link
    assert 0 < await store.client.ttl(staff_keys.link(hashed(token))) <= DAY
    assert not await store.client.exists(staff_keys.link(token))
    used = await asyncio.gather(*(links.use(link) for _ in range(8)))
    assert sorted(used) == [*[False] * 7, True]
    assert await links.read(token) is None


async def test_a_new_link_ends_the_former_and_so_does_removal(users: Users, store: Store, vault: Vault) -> None:
    links = Links(store, vault)
    user = await users.add(EMAIL, [Role.VIEWER])
    first, second = await links.make(user.id), await links.make(user.id)
    assert await links.read(first) is None
    held = await links.read(second)
    assert held
    await users.remove(user)
    assert await links.read(second) is None
    assert not await links.use(held)


async def test_the_first_link_holds_until_there_is_somebody(users: Users, store: Store, vault: Vault) -> None:
    links = Links(store, vault)
    former, token = await links.make(), await links.make()
    assert await links.read(former) is None
    link = await links.read(token)
    assert link
    await users.add(EMAIL, [Role.VIEWER])
    assert await links.read(token) is None
    assert not await links.use(link)


async def test_a_visit_is_locked_when_idle_and_over_in_the_end(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    visits = Visits(store)
    token = await visits.begin("a")
    assert not await store.client.exists(staff_keys.visit(token))
    visit = await visits.read(token)
    assert visit
    assert not visit.locked
    later(monkeypatch, IDLE + 1)
    assert visit.locked
    await visits.see(visit)  # a sign of life that comes too late
    still = await visits.read(token)
    assert still
    assert still.locked
    assert await visits.unlock(visit)
    opened = await visits.read(token)
    assert opened
    assert not opened.locked
    later(monkeypatch, LONGEST - IDLE)
    assert await visits.read(token) is None
    assert await store.client.ttl(staff_keys.visit(hashed(token))) <= LONGEST


async def test_a_lock_on_purpose_holds_against_what_was_under_way(store: Store) -> None:
    visits = Visits(store)
    token = await visits.begin("a")
    visit = await visits.read(token)
    assert visit
    await visits.lock(visit)
    await visits.see(visit)
    locked = await visits.read(token)
    assert locked
    assert locked.locked


async def test_what_has_ended_stays_ended(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    visits = Visits(store)
    tokens = [await visits.begin("a") for _ in range(3)]
    other = await visits.begin("b")
    visit = await visits.read(tokens[0])
    assert visit
    await visits.end(visit)
    later(monkeypatch, 60)
    await visits.see(visit)
    assert not await visits.unlock(visit)
    await visits.lock(visit)
    assert await visits.read(tokens[0]) is None
    assert await visits.end_all("a") == 2
    assert [await visits.read(token) for token in tokens] == [None] * 3
    assert await visits.read(other)
    assert await visits.end_all("a") == 0


async def test_tries_are_counted_for_an_hour(store: Store) -> None:
    tries = Tries(store)
    counted = await asyncio.gather(*(tries.count("x", "y") for _ in range(5)))
    assert sorted(counted) == [[number, number] for number in range(1, 6)]
    assert 0 < await store.client.ttl(staff_keys.tries("x")) <= WINDOW
    await tries.forget("x")
    assert (await tries.so_far("x"), await tries.so_far("y")) == (0, 5)


async def test_the_log_keeps_a_year(store: Store) -> None:
    deeds = Deeds(store)
    for ago, who in ((YEAR + 60, "long-gone"), (YEAR - 60, "almost")):
        old = {"did": "signed_in", "who": who, "whom": ""}
        await store.client.xadd(staff_keys.DEEDS, old, id=f"{int((clock.now() - ago) * 1000)}-0")
    await deeds.note(Did.SIGNED_IN, "a")
    await deeds.note(Did.REMOVED, "a", "b")
    assert [(deed.who, deed.did, deed.whom) for deed in await deeds.last()] == [
        ("a", "removed", "b"),
        ("a", "signed_in", ""),
        ("almost", "signed_in", ""),
    ]
