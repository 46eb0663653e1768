"""Who on the staff is who: what colleagues call those who hold a conversation, and who reads which language."""

from __future__ import annotations

from dataclasses import dataclass

from bot.store.users import User
from console.asked import Asked
from console.policy import SEND
from staff.attending import of_user


@dataclass(frozen=True, slots=True)
class Colleagues:
    me: User
    users: tuple[User, ...]

    @classmethod
    async def of(cls, asked: Asked) -> Colleagues:
        return cls(asked.me, tuple(await asked.parts.users.every()))

    def called(self, who: str) -> str:
        """What colleagues call whoever goes by this in claims and conversations; at the command line people give a name
        themselves. Somebody who has left goes by the beginning of their id."""
        known = next((user for user in self.users if of_user(user.id) == who), None)
        return known.called if known else who[:9] if who.startswith("@") else who

    def mine(self, who: str) -> bool:
        return who == of_user(self.me.id)

    def i_read(self, language: str) -> bool:
        return language in self.me.languages

    def readers(self, language: str) -> list[str]:
        """The others who answer people and read this language, by name."""
        others = (user for user in self.users if user.id != self.me.id and user.ready and user.roles & SEND)
        return sorted(user.called for user in others if language in user.languages)
