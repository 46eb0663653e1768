"""A port for what must be told one before it starts."""

from __future__ import annotations

import contextlib
import random
import socket


def free_port() -> int:
    """One that nobody listens on, from below those that a system gives to whoever asks for any: else it were given away
    before the process under test takes it."""
    while True:
        with (
            contextlib.suppress(OSError),
            socket.create_server(("127.0.0.1", random.randrange(20_000, 32_000))) as taken,
        ):
            return int(taken.getsockname()[1])
