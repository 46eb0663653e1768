"""The sandbox's own controls over HTTP: the ledger to compare with, faults, people, updates by hand."""

from __future__ import annotations

from collections import Counter

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox.calls import Calls
from sandbox.config import LOCALES
from sandbox.faults import Fault, Faults
from sandbox.ledger import Ledger
from sandbox.people import People
from sandbox.phones_api import plainly
from sandbox.telegram_chats import Chats
from sandbox.wire import answer, json_object

MAX_PEOPLE = 9_000


class ControlApi:
    def __init__(self, ledger: Ledger, faults: Faults, people: People, chats: Chats, calls: Calls) -> None:
        self._ledger = ledger
        self._faults = faults
        self._people = people
        self._chats = chats
        self._calls = calls

    def routes(self) -> list[Route]:
        return [
            Route("/sandbox/ledger", plainly(self.ledger), methods=["GET"]),
            Route("/sandbox/ledger/summary", plainly(self.summary), methods=["GET"]),
            Route("/sandbox/faults", plainly(self.show_faults), methods=["GET"]),
            Route("/sandbox/faults", plainly(self.set_faults), methods=["POST"]),
            Route("/sandbox/faults", plainly(self.clear_faults), methods=["DELETE"]),
            Route("/sandbox/people", plainly(self.add_people), methods=["POST"]),
            Route("/sandbox/people", plainly(self.show_people), methods=["GET"]),
            Route("/sandbox/people.csv", plainly(self.contacts_file), methods=["GET"]),
            Route("/sandbox/telegram/update", plainly(self.put_update), methods=["POST"]),
        ]

    async def ledger(self, request: Request) -> Response:
        """?since= (seconds since 1970) and ?channel= narrow it."""
        since, channel = float(request.query_params.get("since", "0")), request.query_params.get("channel", "")
        return answer({"messages": [entry.to_json() for entry in self._ledger.listed(since, channel)]})

    async def summary(self, request: Request) -> Response:
        extra = {"faults": dict(self._faults.happened), "webhooks": dict(self._calls.made)}
        return answer(self._ledger.summary() | extra)

    async def show_faults(self, request: Request) -> Response:
        return answer(self._faults.to_json())

    async def set_faults(self, request: Request) -> Response:
        """{"faults": […]} takes the place of all there were, [] clears them; one fault by itself is added."""
        data = await json_object(request)
        if "faults" in data:
            if not isinstance(data["faults"], list):
                raise ValueError("faults is a list")
            self._faults.replace([Fault.from_json(each) for each in data["faults"]])
        else:
            self._faults.add(Fault.from_json(data))
        return answer(self._faults.to_json())

    async def clear_faults(self, request: Request) -> Response:
        self._faults.replace([])
        return answer(self._faults.to_json())

    async def add_people(self, request: Request) -> Response:
        """{"count", "locales"?}"""
        data = await json_object(request)
        count, locales = data.get("count"), data.get("locales", list(LOCALES))
        if not isinstance(count, int) or isinstance(count, bool) or not 0 < count <= MAX_PEOPLE:
            raise ValueError(f"count is from 1 to {MAX_PEOPLE}")
        if not isinstance(locales, list) or not all(isinstance(each, str) for each in locales):
            raise ValueError("locales is a list of languages")
        return answer({"people": len(self._people.add(count, locales))}, 201)

    async def show_people(self, request: Request) -> Response:
        """How many there are, and how many will do what."""
        people = self._people.all()
        manners = Counter(str(self._people.manner(phone)) for phone in people)
        return answer({"people": len(people), "manners": dict(manners)})

    async def contacts_file(self, request: Request) -> Response:
        return Response(self._people.contacts_file(), media_type="text/csv; charset=utf-8")

    async def put_update(self, request: Request) -> Response:
        """A Telegram update by hand, without its update_id: a group's message, an edited one."""
        return answer({"update_id": self._chats.put(await json_object(request))})
