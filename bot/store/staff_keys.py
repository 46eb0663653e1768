"""The names of the staff's own keys, all in one slot: who may sign in, who has, what they hold for a while."""

from __future__ import annotations

USERS = "{users}list"  # set: the ids of everybody on the staff who may sign in
EMAILS = "{users}emails"  # hash: keyed fingerprint of an e-mail address → id
FIRST = "{users}first"  # string: which one-time link makes the first user
DEEDS = "{users}deeds"  # stream: who on the staff did what, by id


def user(user_id: str) -> str:
    """Hash: one of the staff. Its fields stand in store/users.py."""
    return f"{{users}}u:{user_id}"


def link(hashed: str) -> str:
    """Hash: a one-time link, by the hash of its token; gone after a day or when it is used."""
    return f"{{users}}l:{hashed}"


def visit(hashed: str) -> str:
    """Hash: somebody of the staff is signed in, by the hash of the cookie; gone after twelve hours."""
    return f"{{users}}v:{hashed}"


def visits_of(user_id: str) -> str:
    """Set: the visits of one of the staff, so that all can be ended; gone twelve hours after the last began."""
    return f"{{users}}vs:{user_id}"


def unsent(hashed: str) -> str:
    """String: what was written on a page when this visit was locked, sealed; gone after an hour."""
    return f"{{users}}w:{hashed}"


def passkeys(user_id: str) -> str:
    """Hash: the passkeys of one of the staff, each sealed, by the hash of its id."""
    return f"{{users}}pk:{user_id}"


def challenge(hashed: str) -> str:
    """String: what a challenge to a passkey is for, by the hash of the challenge; gone when used, or in two minutes."""
    return f"{{users}}ch:{hashed}"


def upload(id: str) -> str:
    """Hash: a contacts file that one of the staff sent, sealed, and what came of it; with ":lease" behind it a string:
    who works on it. Both gone after minutes."""
    return f"{{users}}f:{id}"


def step_used(user_id: str, step: int) -> str:
    """String: this code of the second factor was used already; gone after three minutes."""
    return f"{{users}}c:{user_id}:{step}"


def tries(name: str) -> str:
    """Counter: attempts to sign in at one account, from one address or on one known device; gone after an hour."""
    return f"{{users}}t:{name}"
