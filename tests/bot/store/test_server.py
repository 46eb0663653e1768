"""The embedded store's server: started once, stopped by the last, never two on one folder, nothing told is lost."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from bot.store import server as module
from bot.store.server import EmbeddedServer, ServerError

#: A process that uses the store until its standard input closes, and writes one key for each line it reads.
USER = """
import sys
from pathlib import Path
from redis import Redis
from bot.store.server import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1]))
server.enter()
client = Redis(unix_socket_path=str(server.socket))
print(client.info("server")["process_id"], flush=True)
for line in sys.stdin:
    server.ensure()
    Redis(unix_socket_path=str(server.socket)).rpush("written", line.strip())
    print("acknowledged", flush=True)
server.leave()
"""


class User:
    """Another process that uses the store."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", USER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def told(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline().strip()

    def writes(self, word: str) -> str:
        assert self.process.stdin
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        return self.told()

    def ends(self) -> int:
        self.process.communicate(timeout=60)
        return self.process.returncode


@contextmanager
def used(folder: Path) -> Iterator[EmbeddedServer]:
    server = EmbeddedServer(folder)
    server.enter()
    try:
        yield server
    finally:
        server.leave()


def client_of(server: EmbeddedServer) -> Redis:
    return Redis(unix_socket_path=str(server.socket), retry=Retry(NoBackoff(), 0))


def pid_of(server: EmbeddedServer) -> int:
    with client_of(server) as client:
        return int(client.info("server")["process_id"])


def runs(folder: Path) -> bool:
    """Whether a server holds the folder: its lock lives exactly as long as it does."""
    lock = os.open(folder / "store" / "server.lock", os.O_RDWR | os.O_CREAT)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(lock)
    return False


def kill(server: EmbeddedServer, how: signal.Signals = signal.SIGKILL) -> None:
    """End the server and wait until it is gone."""
    os.kill(pid_of(server), how)
    deadline = time.monotonic() + 60
    while runs(server.folder.parent):
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_two_processes_at_once_start_one_and_the_last_stops_it(tmp_path: Path) -> None:
    first, second = User(tmp_path), User(tmp_path)
    assert first.told() == second.told() != ""
    assert first.ends() == 0
    assert second.writes("still here") == "acknowledged"
    assert second.ends() == 0
    assert not runs(tmp_path)


def test_all_leaving_at_once_stop_it(tmp_path: Path) -> None:
    servers = [EmbeddedServer(tmp_path) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(EmbeddedServer.enter, servers))
        assert len(set(pool.map(pid_of, servers))) == 1
        list(pool.map(EmbeddedServer.leave, servers))
    assert not runs(tmp_path)


def test_it_outlives_the_process_that_started_it(tmp_path: Path) -> None:
    starter = User(tmp_path)
    pid = int(starter.told())
    with used(tmp_path) as server:
        starter.process.kill()
        starter.process.communicate(timeout=60)
        assert pid_of(server) == pid
    assert not runs(tmp_path)


def test_after_kill_9_the_next_that_needs_it_starts_it_with_all_that_was_acknowledged(tmp_path: Path) -> None:
    with used(tmp_path) as server:
        user = User(tmp_path)
        pid = int(user.told())
        for number in range(50):
            assert user.writes(f"{number}") == "acknowledged"
        kill(server)
        assert user.writes("after") == "acknowledged"  # this process started it again
        with client_of(server) as client:
            assert client.lrange("written", 0, -1) == [*(b"%d" % n for n in range(50)), b"after"]
            assert client.info("server")["process_id"] != pid
        assert user.ends() == 0


def test_a_stale_socket_is_no_hindrance(tmp_path: Path) -> None:
    with used(tmp_path) as server:
        kill(server)
        assert server.socket.exists()  # nobody took it away
        server.ensure()
        assert pid_of(server)
    assert not server.socket.exists()


def test_a_second_server_cannot_take_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with used(tmp_path) as server:
        hidden = server.socket.rename(tmp_path / "hidden")  # the first is not to be seen any more, but it runs
        second = EmbeddedServer(tmp_path)
        assert not second._start()
        with monkeypatch.context() as patch:
            patch.setattr(module, "START_SECONDS", 0.3)
            with pytest.raises(ServerError, match="did not start"):
                second.ensure()
        assert not server.socket.exists()
        hidden.rename(server.socket)
        assert server._answers()


def test_it_listens_on_a_private_socket_only_and_loses_nothing(tmp_path: Path) -> None:
    with used(tmp_path) as server, client_of(server) as client:
        assert client.config_get("port") == {"port": "0"}
        assert server.folder.stat().st_mode & 0o077 == 0
        assert server.socket.stat().st_mode & 0o077 == 0
        for name, value in {"appendonly": "yes", "appendfsync": "always", "maxmemory-policy": "noeviction"}.items():
            assert client.config_get(name)[name] == value


@pytest.mark.parametrize("name", ["deep/" * 20 + "folder", 'with "quotes" and spaces', "back\\slash", "lykt på norsk"])
def test_any_path_will_do(tmp_path: Path, name: str) -> None:
    with used(tmp_path / name) as server, client_of(server) as client:
        assert client.ping()
        assert len(os.fsencode(server.socket)) <= 104
    assert not (server.folder / "appendonlydir").stat().st_mode & 0o007


def test_a_long_path_is_refused_where_the_sockets_folder_is_not_ours_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / f"lykt-{os.getuid()}").mkdir(mode=0o755)
    with pytest.raises(ServerError, match="not ours alone"):
        EmbeddedServer(tmp_path / ("deep/" * 30))


def test_a_folder_that_cannot_be_used_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ServerError, match=r"^The data folder .* cannot be used .*\. Check LYKT_DATA_DIR\.$"):
        EmbeddedServer(tmp_path / "file" / "below").enter()


def test_a_server_that_cannot_start_is_said_soon(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path)
    folder = server.folder / "appendonlydir"
    folder.mkdir(parents=True)
    (folder / "appendonly.aof.manifest").write_text("this is no manifest\n")
    began = time.monotonic()
    with pytest.raises(ServerError, match="did not start"):
        server.enter()
    assert time.monotonic() - began < module.START_SECONDS / 2
    server.leave()


def test_leaving_without_having_entered_is_nothing(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path)
    server.leave()
    assert not server.folder.exists()


def test_a_torn_last_write_does_not_keep_it_from_starting(tmp_path: Path) -> None:
    with used(tmp_path) as server, client_of(server) as client:
        client.set("whole", "1")
        kill(server)
        [log] = (server.folder / "appendonlydir").glob("*.incr.aof")
        with log.open("ab") as file:
            file.write(b"*3\r\n$3\r\nSET\r\n$4\r\nto")  # a machine that lost its power in the middle of a write
        server.ensure()
        with client_of(server) as again:
            assert again.get("whole") == b"1"


def test_it_answers_only_while_it_runs(tmp_path: Path) -> None:
    with used(tmp_path) as server:
        assert server._answers()
    assert not server._answers()
    with pytest.raises(RedisError):
        pid_of(server)


def test_entering_twice_counts_once(tmp_path: Path) -> None:
    """Else the first count is never given back, and the server outlives everybody."""
    server = EmbeddedServer(tmp_path)
    server.enter()
    server.enter()
    server.leave()
    assert not server._answers()
