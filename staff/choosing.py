"""The rules of what the staff may choose while it runs: checked here, kept in the store, in force within seconds."""

from __future__ import annotations

from bot.service import Service
from bot.store.users import Role, Users

MAY_APPROVE = Role.COORDINATOR
ENOUGH = 2  # who may approve: one makes or launches it, another looks


async def approvers(users: Users) -> int:
    """How many may approve a campaign, and can sign in."""
    return sum(user.ready and MAY_APPROVE in user.roles for user in await users.every())


async def approve_above(service: Service, users: Users) -> int:
    """Above how many people a second person approves a campaign; 0: none does, also while too few may approve."""
    return service.approve_above if service.approve_above and await approvers(users) >= ENOUGH else 0
