"""A worker in a process of its own, so that a test can kill it: `python -m tests.worker_process`, settings as usual.

The only difference to `lykt worker`: sends of a dead worker become uncertain after three seconds instead of forty.
"""

from __future__ import annotations

import asyncio
import signal

from app.wiring import open_house
from app.worker import Worker
from bot.settings import load


async def main() -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with open_house(load()) as house:
        await Worker(house, grace=3.0, settle=0.5).run(stop)


if __name__ == "__main__":
    asyncio.run(main())
