"""Figures for a monitoring system, in the Prometheus text format. Numbers only: no ids of people, no texts.

https://prometheus.io/docs/instrumenting/exposition_formats/
"""

from __future__ import annotations

from collections import Counter

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.store import keys
from bot.store.connection import gather_pipeline
from bot.store.leases import workers
from campaigns.counts import read_counts


async def metrics(request: Request) -> Response:
    house = request.app.state.house
    store = house.store
    shards = range(keys.SHARDS)
    inbox = await gather_pipeline(store.client, [("LLEN", keys.inbox(shard)) for shard in shards])
    flight = await gather_pipeline(store.client, [("ZCARD", keys.in_flight(shard)) for shard in shards])
    doubt = await gather_pipeline(store.client, [("ZCARD", keys.uncertain(shard)) for shard in shards])
    waiting = await gather_pipeline(store.client, [("HLEN", keys.handoffs(shard)) for shard in shards])
    statuses: Counter[str] = Counter()
    active = await house.delivering.campaigns.active()
    for campaign_id in active:
        for status, number in (await read_counts(store, campaign_id)).statuses.items():
            statuses[status.value] += number
    lines = [
        _gauge("lykt_workers", "Workers heard of lately", await workers(store)),
        _gauge("lykt_inbox", "Messages that wait for an answer", sum(inbox)),
        _gauge("lykt_in_flight", "Sends without an outcome", sum(flight)),
        _gauge("lykt_uncertain", "Sends that may or may not have gone out", sum(doubt)),
        _gauge("lykt_handoffs", "People who wait for a person", sum(waiting)),
        _gauge("lykt_campaigns_active", "Campaigns launched and not finished", len(active)),
        "# HELP lykt_deliveries Deliveries of active campaigns by status\n# TYPE lykt_deliveries gauge",
        *(f'lykt_deliveries{{status="{status}"}} {number}' for status, number in sorted(statuses.items())),
    ]
    return PlainTextResponse("\n".join(lines) + "\n", media_type="text/plain; version=0.0.4")


def _gauge(name: str, meaning: str, value: int) -> str:
    return f"# HELP {name} {meaning}\n# TYPE {name} gauge\n{name} {value}"
