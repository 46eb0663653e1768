"""The connection to the store: the embedded one or the one at REDIS_URL, checked before anything is trusted to it.

Retries of the client library are off: one retry layer exists, ours, and only where repeating is harmless. (In redis-py
8 `retry=None` means the default of several; only a Retry with none turns them off.)
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import redis.asyncio as aioredis
from redis.asyncio import Redis
from redis.asyncio.connection import BlockingConnectionPool, UnixDomainSocketConnection
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import (
    AuthenticationError,
    ClusterDownError,
    MasterDownError,
    OutOfMemoryError,
    ReadOnlyError,
    RedisError,
    ResponseError,
    TryAgainError,
)
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError

from bot import clock
from bot.settings import Settings
from bot.store import keys
from bot.store.scripts import Scripts
from bot.store.server import EmbeddedServer

CONNECTIONS = 32
TIMEOUT = 10.0  # seconds; one command of ours takes milliseconds, but a disk may stall
VERSION = "1"
COMPACT_EVERY = 86400.0  # seconds; a DELETE is whole after a day at most
LOST = (RedisConnectionError, RedisTimeoutError)

StoreLost = RedisConnectionError  # what callers catch when the store is gone for a moment


#: What a store says that takes nothing in for now: its memory or disk is full, it is only a copy, it is moving house.
#: The library has no class for the last four.
REFUSALS = (OutOfMemoryError, ReadOnlyError, ClusterDownError, MasterDownError, TryAgainError)
REFUSAL_WORDS = ("MISCONF", "NOREPLICAS", "BUSY", "UNKILLABLE")


class StoreRefuses(RedisConnectionError):
    """The store is there and takes nothing in for now. It is caught like one that is gone: what was not stored is tried
    again, and never taken for something that can never be."""


class StoreError(Exception):
    """The store cannot be used: one line that says why and what to do."""


class Store:
    """One process's way to the store. `client` speaks to it, `scripts` holds the Lua scripts."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.server = None if settings.redis_url else EmbeddedServer(settings.data_dir)
        # Any: the library's own types leave open whether an answer is bytes or str; here it is always bytes.
        self.client: Any = _client(settings, self.server)
        self.scripts = Scripts(self.client)

    async def open(self) -> Store:
        """Start the embedded store where it is ours, and refuse a store that may lose data. Raises StoreError or
        ServerError, and then leaves nothing open or running."""
        try:
            if self.server:
                self.server.enter()
            await self._check()
        except BaseException:
            await self.close()
            raise
        return self

    async def close(self) -> None:
        await self.client.aclose()
        if self.server:
            self.server.leave()

    async def __aenter__(self) -> Store:
        return await self.open()

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def revive(self) -> None:
        """After the store was lost: start the embedded one again if it is gone, and forget the dead connections.

        Raises ServerError.
        """
        if self.server:
            await asyncio.to_thread(self.server.ensure)
        await self.client.connection_pool.disconnect(inuse_connections=False)

    async def now(self) -> float:
        """The moment by the store's own clock, which all machines share."""
        seconds, microseconds = await self.client.time()
        return float(seconds) + float(microseconds) / 1_000_000

    async def compact(self) -> bool:
        """Have the append-only file written anew, so that what was deleted is gone from the disk too: at most once a
        day, however often it is asked for. False: not now, or this store does not do it for us."""
        last = float(await self.client.hget(keys.STORE, "compacted") or 0)
        if clock.now() - last < COMPACT_EVERY:
            return False
        try:
            await self.client.bgrewriteaof()
        except ResponseError:
            return False
        await self.client.hset(keys.STORE, "compacted", clock.now())
        return True

    async def sealed_with(self, names: Sequence[str]) -> None:
        """Remember the newest key by its name. Raises StoreError where one that was in use is not given any more: those
        it found would be strangers, and be written to again after their STOP."""
        seals = {name.decode() for name in await self.client.smembers(keys.SEALS)}
        if missing := seals - set(names):
            which = "a key" if len(missing) == 1 else f"{len(missing)} keys"
            raise StoreError(
                f"LYKT_KEYS lacks {which} that this store was sealed with: people would not be found any more, nor "
                "their STOP. Put it back, behind the newest."
            )
        if names[0] not in seals:
            await self.client.sadd(keys.SEALS, names[0])

    async def losses(self) -> list[str]:
        """In which ways this store may lose what it acknowledged; empty if in none."""
        wanted = {"appendonly": "yes", "appendfsync": "always", "maxmemory-policy": "noeviction"}
        try:
            told = {name: (await self.client.config_get(name)).get(name) for name in wanted}
        except ResponseError:
            return ["it will not say (CONFIG GET is refused)"]
        return [f"{name} is {told[name]}, not {value}" for name, value in wanted.items() if told[name] != value]

    async def _check(self) -> None:
        """Raises StoreError."""
        try:
            await self._check_version()
            if not self.server and not self._settings.store_may_lose:
                losses = await self.losses()
                if losses:
                    raise StoreError(
                        f"The store may lose what it acknowledged: {'; '.join(losses)}. Mend that, or accept it with "
                        "LYKT_STORE_MAY_LOSE=yes."
                    )
            await self._check_shape()
        except AuthenticationError:  # the library counts it among the lost connections
            raise StoreError("The store refuses our password. Check REDIS_URL.") from None
        except StoreRefuses as refused:
            raise StoreError(f"The store takes nothing in ({refused}). Look at its memory and its disk.") from None
        except LOST:
            raise StoreError("The store does not answer. Check REDIS_URL and that the server runs.") from None
        except RedisError as error:
            raise StoreError(f"The store refuses us ({type(error).__name__}). Check REDIS_URL.") from None

    async def _check_version(self) -> None:
        told = await self.client.info("server")
        version = str(told.get("valkey_version") or told.get("redis_version") or "0")
        if int(version.split(".")[0]) < 7:
            raise StoreError(f"The store is version {version}. Lykt needs Redis 7.0 or newer, or Valkey.")

    async def _check_shape(self) -> None:
        await self.client.hsetnx(keys.STORE, "version", VERSION)
        await self.client.hsetnx(keys.STORE, "shards", str(keys.SHARDS))
        version, shards = await self.client.hmget(keys.STORE, ["version", "shards"])
        if (_text(version), _text(shards)) != (VERSION, str(keys.SHARDS)):
            raise StoreError(
                f"The store was made by another version (form {_text(version)}, {_text(shards)} shards). "
                "Use the version of Lykt that made it."
            )


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value or "")


def _client(settings: Settings, server: EmbeddedServer | None) -> Redis:
    options: dict[str, Any] = {
        "retry": Retry(NoBackoff(), 0),
        "socket_timeout": TIMEOUT,
        "socket_connect_timeout": TIMEOUT,
        "max_connections": CONNECTIONS,
        "timeout": TIMEOUT,
        "health_check_interval": 0,
    }
    if server:
        pool = BlockingConnectionPool(connection_class=UnixDomainSocketConnection, path=str(server.socket), **options)
    else:
        pool = BlockingConnectionPool.from_url(settings.redis_url, **options)
    return _Client.from_pool(pool)  # the client's own from now on: closed with it


class _Client(aioredis.Redis):
    async def execute_command(self, *args: Any, **options: Any) -> Any:
        """Raises StoreRefuses too."""
        try:
            return await super().execute_command(*args, **options)  # type: ignore[no-untyped-call] # the library's
        except ResponseError as error:
            raise _our_word(error) from None


def _our_word(error: ResponseError) -> RedisError:
    """StoreRefuses where the store refuses everything now, else the error itself. The store's words after the first may
    hold what it was given, so they go no further."""
    word = str(error).partition(" ")[0]
    refuses = isinstance(error, REFUSALS) or word in REFUSAL_WORDS
    return StoreRefuses(word if word in REFUSAL_WORDS else type(error).__name__) if refuses else error


async def gather_pipeline(client: Any, commands: Sequence[Sequence[Any]]) -> list[Any]:
    """Several plain commands in one round trip, without a transaction. Raises StoreRefuses too."""
    pipe = client.pipeline(transaction=False)
    for command in commands:
        pipe.execute_command(*command)
    try:
        return list(await pipe.execute())
    except ResponseError as error:
        raise _our_word(error) from None
