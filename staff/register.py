"""The register of who on the staff may sign in, and the link that makes the first of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot import clock
from bot.settings import Settings
from bot.store.connection import Store
from bot.store.deeds import Deeds, Did
from bot.store.links import Links, address
from bot.store.users import Role, User, UserError, Users
from bot.store.visits import Visits
from bot.vault import Vault


class Register:
    def __init__(self, settings: Settings, store: Store, vault: Vault) -> None:
        self._settings = settings
        self._users = Users(store, vault)
        self._links = Links(store, vault)
        self._visits = Visits(store)
        self._deeds = Deeds(store)

    async def add(self, email: str, roles: Sequence[str]) -> str:
        """Somebody new; their one-time link. Raises UserError."""
        unknown = [role for role in roles if role not in [*Role]]
        if unknown or not roles:
            raise UserError(f"--role: it is one of {', '.join(Role)}.")
        user = await self._users.add(email, [Role(role) for role in roles])
        await self._deeds.note(Did.ADDED, whom=user.id)
        return await self._link(user)

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
        user = await self._known(email)
        await self._links.forget(user.id)
        await self._users.remove(user)
        await self._deeds.note(Did.REMOVED, whom=user.id)
        return await self._visits.end_all(user.id)

    async def reset(self, email: str) -> str:
        """Password and second factor hold no longer; a one-time link for new ones. Raises UserError."""
        user = await self._known(email)
        await self._users.disarm(user.id)
        await self._visits.end_all(user.id)
        await self._deeds.note(Did.RESET, whom=user.id)
        return await self._link(user)

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

    async def _link(self, user: User) -> str:
        await self._deeds.note(Did.LINK_MADE, whom=user.id)
        return address(self._settings.public_url, self._settings.port, await self._links.make(user.id))


def _day(moment: float) -> str:
    return f"{clock.local(moment):%Y-%m-%d}" if moment else ""
