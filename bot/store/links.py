"""One-time links: whoever opens one chooses the password and enrols the second factor of one user, within a day, once.

The store has the hash of a link's token. A user has one link at a time, and a new one ends the former. One link may be
for nobody yet: it makes the first user, as long as there is none.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.credentials import hashed, new_secret, new_token
from bot.store import staff_keys
from bot.store.connection import Store
from bot.store.users import Users
from bot.vault import Vault

DAY = 86400  # seconds that a link holds
FIRST = ""  # the user of the link that makes the first one


@dataclass(frozen=True, slots=True)
class Link:
    hashed: str
    user_id: str  # FIRST = nobody's yet
    secret: bytes = field(repr=False)  # of the second factor that it offers: the same whenever the page is opened


class Links:
    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault
        self._users = Users(store, vault)

    async def make(self, user_id: str = FIRST) -> str:
        """The token of a fresh link; a former one of the same user holds no longer."""
        await self.forget(user_id)
        token = new_token()
        name = hashed(token)
        held = {"u": user_id, "s": self._vault.seal(new_secret().hex(), f"link:{name}")}
        place, field = _current(user_id)
        pipe = self._store.client.pipeline(transaction=True)
        pipe.hset(staff_keys.link(name), mapping=held)
        pipe.expire(staff_keys.link(name), DAY)
        if field:
            pipe.hset(place, field, name)
        else:
            pipe.set(place, name, ex=DAY)
        await pipe.execute()
        return token

    async def read(self, token: str) -> Link | None:
        """The link, if it holds. Reading uses nothing up: a mail program that looks ahead does no harm."""
        name = hashed(token)
        held = await self._store.client.hgetall(staff_keys.link(name))
        if not held:
            return None
        link = Link(name, held[b"u"].decode(), bytes.fromhex(self._vault.open(held[b"s"], f"link:{name}")))
        return link if await self._holds(link) else None

    async def use(self, link: Link) -> bool:
        """Use it up. False: somebody else has, a moment ago, or it holds no longer."""
        return await self._holds(link) and bool(await self._store.client.delete(staff_keys.link(link.hashed)))

    async def forget(self, user_id: str = FIRST) -> None:
        """The user's link, if there is one, holds no longer."""
        if name := await self._newest(user_id):
            await self._store.client.delete(staff_keys.link(name))

    async def _newest(self, user_id: str) -> str:
        """The hash of the link that was made last for them; "" for none."""
        place, field = _current(user_id)
        client = self._store.client
        name = await (client.hget(place, field) if field else client.get(place))
        return name.decode() if name else ""

    async def _holds(self, link: Link) -> bool:
        """Of several that were made at the same moment only the last does."""
        if await self._newest(link.user_id) != link.hashed:
            return False
        if link.user_id == FIRST:
            return await self._users.none()
        return await self._users.read(link.user_id) is not None


def address(public_url: str, port: int, token: str) -> str:
    """Where the link leads."""
    return f"{public_url or f'http://127.0.0.1:{port}'}/welcome/{token}"


def _current(user_id: str) -> tuple[str, str]:
    """Where it stands which link is the user's: a key, and the field in it."""
    return (staff_keys.user(user_id), "k") if user_id else (staff_keys.FIRST, "")
