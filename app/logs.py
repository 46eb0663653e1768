"""Log lines of the long-running processes: one line each, on standard error, with nobody's address, text or token.

Libraries put the address they called, or the message they could not handle, into their words. So those that talk to
providers are silent here, and of an exception only its kind and place are told.
"""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

SILENT = ("uvicorn.access", "aiohttp", "telegram", "twilio", "httpx", "httpcore", "urllib3")

Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class OneLine(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        said = record.getMessage().partition("\n")[0]
        where = f" ({self.formatException(record.exc_info)})" if record.exc_info else ""
        return f"{self.formatTime(record)} {record.levelname} {record.name}: {said}{where}"

    def formatException(self, raised: Raised) -> str:
        kind, _, trace = raised
        frames = traceback.extract_tb(trace)
        place = f" in {frames[-1].filename.rpartition('/')[2]} line {frames[-1].lineno}" if frames else ""
        return f"{kind.__name__ if kind else 'nothing raised'}{place}"


def begin(level: int = logging.INFO) -> None:
    """Called once, by the process that is started."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in SILENT:
        silent = logging.getLogger(name)
        silent.propagate = False
        silent.handlers = [logging.NullHandler()]
    for name in ("uvicorn", "uvicorn.error"):
        logging.getLogger(name).setLevel(logging.WARNING)
