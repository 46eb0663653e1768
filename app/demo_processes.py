"""The processes of `make demo`: one demo at a time, on free ports, and none left behind however it ends."""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import NoReturn

from rich.console import Console

FOLDER = Path("var/demo")
LOCK = Path("var/demo.lock")
START_SECONDS = 60  # also on an old, busy computer
INTERRUPTED = 130  # the exit status of what Ctrl-C ended, by the shell's custom

out = Console(highlight=False)


@contextmanager
def alone() -> Iterator[None]:
    """One demo in this folder at a time: the second would take the first one's store from under it."""
    LOCK.parent.mkdir(parents=True, exist_ok=True)
    lock = os.open(LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise SystemExit("A demo runs in this folder already. End that one first, with Ctrl-C.") from None
    try:
        yield
    finally:
        os.close(lock)


@contextmanager
def choosing_ports() -> Iterator[None]:
    """One demo on this computer at a time looks for free ports and takes them, so that no two choose the same."""
    flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
    lock = os.open(Path(tempfile.gettempdir()) / f"lykt-demo-{os.getuid()}.lock", flags, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


@contextmanager
def ending_well() -> Iterator[None]:
    """Ctrl-C, a closed terminal and a host's SIGTERM all end the demo in order, and in silence."""
    for name in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, _interrupt)
    try:
        yield
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None


def _interrupt(number: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


@contextmanager
def process(environment: dict[str, str], *command: str, folder: Path = FOLDER) -> Iterator[subprocess.Popen[bytes]]:
    """One of Lykt's processes beside us, stopped at the end; what it says goes to a file of its own in `folder`."""
    log = (folder / f"{command[0]}.log").open("wb")
    with (
        log,
        subprocess.Popen(  # noqa: S603 - our own program, no shell
            [sys.executable, "-m", "app", *command], env=environment, cwd=folder, stdout=log, stderr=log
        ) as started,
    ):
        try:
            yield started
        finally:
            started.send_signal(signal.SIGTERM)
            try:
                started.wait(6)
            except subprocess.TimeoutExpired:
                started.kill()


def lykt(environment: dict[str, str], *command: str, quiet: bool = False) -> str:
    """Run one command of ours, as a person would. Its words are shown unless `quiet`, and returned."""
    if not quiet:
        out.print(f"[dim]$ lykt {' '.join(command)}[/]")
    done = subprocess.run(  # noqa: S603 - our own program, no shell
        [sys.executable, "-m", "app", *command],
        env=environment,
        cwd=FOLDER,
        capture_output=True,
        text=True,
        check=False,
    )
    if not quiet:
        out.print(done.stdout.rstrip(), soft_wrap=True, markup=False)
    if done.returncode and command[0] != "check":
        raise SystemExit(f"lykt {' '.join(command)} failed: {done.stderr.strip()}")
    return done.stdout


def wait_for(started: subprocess.Popen[bytes], port: int, path: str, name: str, folder: Path = FOLDER) -> None:
    """Until a process of ours answers. Another program on its port, which it then could not take, is not it."""
    deadline = time.monotonic() + START_SECONDS
    while started.poll() is None and time.monotonic() < deadline:
        with socket.socket() as link:
            link.settimeout(2)
            try:
                link.connect(("127.0.0.1", port))
                link.sendall(f"GET {path} HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n".encode())
                if b" 200 " in link.recv(64) and started.poll() is None:
                    return
            except OSError:
                pass
        time.sleep(0.05)
    raise SystemExit(f"The {name} process did not start. Why stands in {folder}/{name}.log.")


def free_port(wanted: int) -> int:
    """`wanted`, or a free one where it is taken."""
    for port in (wanted, 0):
        with socket.socket() as link:
            link.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # one that a former run just left is free
            try:
                link.bind(("127.0.0.1", port))
                return int(link.getsockname()[1])
            except OSError:
                continue
    raise SystemExit("No free port on this machine.")
