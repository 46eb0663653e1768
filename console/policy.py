"""Who may do what in the console: every path, method and role in one table. What is not in it does not exist.

HEAD is asked for as GET is. `tests/console/test_policy.py` walks the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.store.users import Role

EVERYBODY = frozenset(Role)
COUNTS = frozenset({Role.COORDINATOR, Role.VIEWER})  # who sees the statistics
TEXTS = frozenset({Role.OUTREACH, Role.COORDINATOR, Role.ADMIN})  # who looks after what the bot says
SEND = frozenset({Role.OUTREACH, Role.COORDINATOR})  # who may launch campaigns and answer people
RUN = frozenset({Role.ADMIN})  # who may change people and settings
LOOK_BACK = frozenset({Role.ADMIN, Role.COORDINATOR})  # who may read who did what
CHANGE_HOURS = SEND | {Role.ADMIN}
APPROVE = frozenset({Role.COORDINATOR})  # who may approve what somebody else wrote


@dataclass(frozen=True, slots=True)
class Rule:
    """`roles` may, once signed in; `open` to anybody at all; `locked`: also while the visit is locked."""

    roles: frozenset[Role] = EVERYBODY
    open: bool = False
    locked: bool = False
    file: bool = False  # the form brings a file
    kept: bool = True  # what was typed there is kept when the visit is locked meanwhile


OPEN = Rule(open=True, locked=True)
LOCKED_TOO = Rule(locked=True)
UNKEPT = Rule(kept=False)

TABLE: Mapping[tuple[str, str], Rule] = {
    ("/", "GET"): Rule(),
    ("/sign-in", "GET"): OPEN,
    ("/sign-in", "POST"): OPEN,
    ("/welcome/{token}", "GET"): OPEN,
    ("/welcome/{token}", "POST"): OPEN,
    ("/language", "POST"): OPEN,
    ("/static/{name}", "GET"): OPEN,
    ("/locked", "GET"): LOCKED_TOO,
    ("/locked", "POST"): LOCKED_TOO,
    ("/leave", "POST"): LOCKED_TOO,
    ("/sign-out", "POST"): LOCKED_TOO,
    ("/sign-out-everywhere", "POST"): Rule(),
    ("/hours", "GET"): Rule(),
    ("/hours/{point}", "GET"): Rule(),
    ("/hours/{point}/today", "POST"): Rule(CHANGE_HOURS),
    ("/hours/{point}/days", "POST"): Rule(CHANGE_HOURS),
    ("/hours/{point}/days/remove", "POST"): Rule(CHANGE_HOURS),
    ("/hours/{point}/confirm", "POST"): Rule(CHANGE_HOURS),
    ("/hours/{point}/tell", "POST"): Rule(SEND),
    ("/hours/{point}/week", "GET"): Rule(CHANGE_HOURS),
    ("/hours/{point}/week", "POST"): Rule(CHANGE_HOURS),
    ("/settings", "GET"): Rule(),
    ("/settings", "POST"): Rule(),
    ("/settings/password", "GET"): Rule(),
    ("/settings/password", "POST"): UNKEPT,
    ("/settings/factor", "GET"): Rule(),
    ("/settings/factor", "POST"): UNKEPT,
    ("/sign-in/passkey", "POST"): OPEN,
    ("/sign-in/passkey/challenge", "POST"): OPEN,
    ("/settings/passkeys", "POST"): UNKEPT,
    ("/settings/passkeys/new", "GET"): Rule(),
    ("/settings/passkeys/new", "POST"): UNKEPT,
    ("/settings/passkeys/{id}", "GET"): Rule(),
    ("/settings/passkeys/{id}", "POST"): UNKEPT,
    ("/settings/people", "GET"): Rule(RUN),
    ("/settings/people/add", "GET"): Rule(RUN),
    ("/settings/people/add", "POST"): Rule(RUN, kept=False),
    ("/settings/people/{id}", "GET"): Rule(RUN),
    ("/settings/people/{id}", "POST"): Rule(RUN),
    ("/settings/people/{id}/reset", "POST"): Rule(RUN),
    ("/settings/people/{id}/remove", "GET"): Rule(RUN),
    ("/settings/people/{id}/remove", "POST"): Rule(RUN),
    ("/settings/log", "GET"): Rule(LOOK_BACK),
    ("/settings/choices", "GET"): Rule(RUN),
    ("/settings/choices/{name}", "POST"): Rule(RUN),
    ("/settings/channels", "GET"): Rule(RUN),
    ("/settings/channels/check", "POST"): Rule(RUN),
    ("/settings/channels/{name}/resume", "POST"): Rule(RUN),
    ("/settings/kept", "GET"): Rule(RUN),
    ("/settings/visits", "POST"): Rule(),
    ("/settings/visits/others", "POST"): Rule(),
    ("/answers", "GET"): Rule(TEXTS),
    ("/answers/try", "GET"): Rule(TEXTS),
    ("/answers/try", "POST"): Rule(TEXTS, kept=False),
    ("/answers/words", "GET"): Rule(SEND),
    ("/answers/{topic}", "GET"): Rule(TEXTS),
    ("/campaigns", "GET"): Rule(SEND),
    ("/campaigns/{id}", "GET"): Rule(SEND),
    ("/campaigns/{id}/pause", "POST"): Rule(SEND),
    ("/campaigns/{id}/resume", "POST"): Rule(SEND),
    ("/campaigns/{id}/cancel", "GET"): Rule(SEND),
    ("/campaigns/{id}/cancel", "POST"): Rule(SEND),
    ("/contacts", "GET"): Rule(SEND),
    ("/contacts", "POST"): Rule(SEND, kept=False),
    ("/contacts/add", "GET"): Rule(SEND),
    ("/contacts/add", "POST"): Rule(SEND),
    ("/contacts/import", "GET"): Rule(SEND),
    ("/contacts/import", "POST"): Rule(SEND, kept=False, file=True),
    ("/contacts/import/{id}", "GET"): Rule(SEND),
    ("/contacts/import/{id}", "POST"): Rule(SEND),
    ("/contacts/{id}", "GET"): Rule(SEND),
    ("/contacts/{id}/address", "POST"): Rule(SEND, kept=False),
    ("/contacts/{id}/stop", "POST"): Rule(SEND),
    ("/contacts/{id}/erase", "GET"): Rule(SEND),
    ("/contacts/{id}/erase", "POST"): Rule(SEND),
    ("/inbox", "GET"): Rule(SEND),
    ("/inbox/{id}", "GET"): Rule(SEND),
    ("/inbox/{id}", "POST"): Rule(SEND),
    ("/statistics", "GET"): Rule(COUNTS),
    ("/statistics/{table}.svg", "GET"): Rule(COUNTS),
    ("/statistics/{table}.csv", "GET"): Rule(COUNTS),
    ("/statistics/{table}", "GET"): Rule(COUNTS),
    ("/campaigns/new", "GET"): Rule(SEND),
    ("/campaigns/new", "POST"): Rule(SEND),
    ("/campaigns/{id}/who", "GET"): Rule(SEND),
    ("/campaigns/{id}/who", "POST"): Rule(SEND),
    ("/campaigns/{id}/what", "GET"): Rule(SEND),
    ("/campaigns/{id}/what", "POST"): Rule(SEND),
    ("/campaigns/{id}/replies", "GET"): Rule(SEND),
    ("/campaigns/{id}/replies", "POST"): Rule(SEND),
    ("/campaigns/{id}/test", "GET"): Rule(SEND),
    ("/campaigns/{id}/test", "POST"): Rule(SEND, kept=False),
    ("/campaigns/{id}/when", "GET"): Rule(SEND),
    ("/campaigns/{id}/when", "POST"): Rule(SEND),
    ("/campaigns/{id}/check", "GET"): Rule(SEND),
    ("/campaigns/{id}/launch", "POST"): Rule(SEND),
    ("/campaigns/{id}/undo", "POST"): Rule(SEND),
    ("/campaigns/{id}/approve", "POST"): Rule(APPROVE),
}


def may(roles: frozenset[Role], rule: Rule) -> bool:
    """Whether somebody with these roles may."""
    return bool(roles & rule.roles)
