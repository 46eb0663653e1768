"""The register of who on the staff may sign in, and the link that makes the first of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot import clock
from bot.settings import Settings
from bot.store.connection import Store
from bot.store.deeds import Deeds, Did
from bot.store.links import Links, address
from bot.store.users import Role, User, UserError, Users, canonical
from bot.store.visits import Visits
from bot.vault import Vault


class Refused(UserError):
    """What an administrator may not do to the register. `kind`: "gone" (there is no such user any more), "role" (none
    chosen), "yourself", "last_admin", "email" (no address), "known" (somebody has that address already), "ready" (they
    have used their link)."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Register:
    def __init__(self, settings: Settings, store: Store, vault: Vault) -> None:
        self._settings = settings
        self._users = Users(store, vault)
        self._links = Links(store, vault)
        self._visits = Visits(store)
        self._deeds = Deeds(store)

    async def add(self, email: str, roles: Sequence[str], by: str = "") -> str:
        """Somebody new; their one-time link. `by`: the user who does it, "" at the command line. Raises UserError."""
        unknown = [role for role in roles if role not in [*Role]]
        if unknown or not roles:
            raise UserError(f"--role: it is one of {', '.join(Role)}.")
        user = await self._users.add(email, [Role(role) for role in roles])
        await self._deeds.note(Did.ADDED, by, user.id, what=" ".join(sorted(user.roles)))
        return await self._link(user, by)

    async def rows(self) -> list[dict[str, Any]]:
        """Everybody, for a table."""
        return [
            {
                "email": user.email,
                "roles": sorted(user.roles),
                "added": _day(user.made),
                "signed_in": _day(user.signed_in),
                "state": "may sign in" if user.ready else "has not used the link",
            }
            for user in await self._users.every()
        ]

    async def remove(self, email: str) -> int:
        """Let in no longer; how many places they were signed in at. Raises UserError."""
        return await self._remove(await self._known(email))

    async def reset(self, email: str) -> str:
        """Password and second factor hold no longer; a one-time link for new ones. Raises UserError."""
        return await self._reset(await self._known(email))

    async def invite(self, by: str, email: str, roles: Sequence[str]) -> str:
        """As `add`, for the console. Raises Refused."""
        try:
            address = canonical(email)
        except UserError:
            raise Refused("email") from None
        if not roles or any(role not in [*Role] for role in roles):
            raise Refused("role")
        if await self._users.find(address):
            raise Refused("known")
        return await self.add(address, roles, by)

    async def link_again(self, by: str, user_id: str) -> str:
        """Another one-time link for somebody who has not used theirs; the former holds no longer. Raises Refused."""
        user = await self._there(user_id)
        if user.ready:
            raise Refused("ready")
        return await self._link(user, by)

    async def reset_for(self, by: str, user_id: str) -> str:
        """For a colleague without phone or password: neither holds any longer; their one-time link. Raises Refused: for
        oneself there is the account's own page, and nobody takes away their own way in."""
        user = await self._there(user_id)
        if user.id == by:
            raise Refused("yourself")
        return await self._reset(user, by)

    async def remove_for(self, by: str, user_id: str) -> int:
        """Let a colleague in no longer; how many places they were signed in at. Raises Refused."""
        user = await self._there(user_id)
        if user.id == by:
            raise Refused("yourself")
        await self._give(user, user.roles - {Role.ADMIN})
        return await self._remove(user, by)

    async def change_roles(self, by: str, user_id: str, roles: Sequence[str]) -> bool:
        """From now on these, in every visit of theirs: each page asks anew. False: they have them already. Raises
        Refused."""
        user, wanted = await self._there(user_id), frozenset(Role(role) for role in roles if role in [*Role])
        if not wanted:
            raise Refused("role")
        if wanted == user.roles:
            return False
        await self._give(user, wanted)
        await self._deeds.note(Did.ROLES_CHANGED, by, user.id, what=" ".join(sorted(wanted)))
        return True

    async def first_link(self) -> str:
        """A one-time link that makes the first user; "" where there is one."""
        if not await self._users.none():
            return ""
        await self._deeds.note(Did.LINK_MADE)
        return address(self._settings.public_url, self._settings.port, await self._links.make())

    async def _known(self, email: str) -> User:
        user = await self._users.find(email)
        if user is None:
            raise UserError("There is no user with this e-mail address. See: lykt user list")
        return user

    async def _there(self, user_id: str) -> User:
        user = await self._users.read(user_id)
        if user is None:
            raise Refused("gone")
        return user

    async def _give(self, user: User, roles: frozenset[Role]) -> None:
        """Somebody who can sign in remains who may give roles, also where two take it from each other at the same
        moment: looked at afterwards, and put right. Raises Refused."""
        await self._users.give(user.id, roles)
        if not any(one.ready and Role.ADMIN in one.roles for one in await self._users.every()):
            await self._users.give(user.id, user.roles)
            raise Refused("last_admin")

    async def _remove(self, user: User, by: str = "") -> int:
        await self._links.forget(user.id)
        await self._users.remove(user)
        await self._deeds.note(Did.REMOVED, by, user.id)
        return await self._visits.end_all(user.id)

    async def _reset(self, user: User, by: str = "") -> str:
        await self._users.disarm(user.id)
        await self._visits.end_all(user.id)
        await self._deeds.note(Did.RESET, by, user.id)
        return await self._link(user, by)

    async def _link(self, user: User, by: str = "") -> str:
        await self._deeds.note(Did.LINK_MADE, by, user.id)
        return address(self._settings.public_url, self._settings.port, await self._links.make(user.id))


def _day(moment: float) -> str:
    return f"{clock.local(moment):%Y-%m-%d}" if moment else ""
