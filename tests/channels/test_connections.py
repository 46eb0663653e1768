"""Connections that are kept: never a request twice, none on a connection that the far end has closed."""

from __future__ import annotations

import asyncio
from functools import partial

import pytest

from bot.types import ChannelName, MaybeSent, Status
from channels.transport import Transport
from channels.twilio_sms import TwilioSms
from tests.channels.raw_server import (
    ALL,
    AUTH,
    CREATED,
    PUBLIC,
    Act,
    Wire,
    answer,
    answering,
    close_after_reading,
    make,
    outbound,
    reset_after_reading,
    serving,
    transport,
)


async def first_good_then(act: Act, name: ChannelName, wire: Wire) -> None:
    """The server's first connection is good once, then does `act`; later ones are good throughout."""
    if wire.server.connections == 1:
        await wire.read()
        await wire.write(answer(200, CREATED[name]))
        await act(wire)
    else:
        await answering(200, CREATED[name])(wire)


@ALL
@pytest.mark.parametrize("act", [reset_after_reading, close_after_reading])
async def test_a_kept_connection_that_breaks_is_not_tried_again(name: ChannelName, act: Act) -> None:
    """The server reads a second request on a kept connection and goes: that request is not sent once more."""
    async with serving(partial(first_good_then, act, name)) as server, transport() as shared:
        channel = make(name, shared, server.port)
        await channel.send(outbound(name))
        with pytest.raises(MaybeSent, match=r"^connection lost$"):
            await channel.send(outbound(name))
        assert (len(server.requests), server.connections) == (2, 1)


@ALL
async def test_a_kept_connection_that_was_closed_is_not_used(name: ChannelName) -> None:
    async def close(wire: Wire) -> None:
        """Nothing: returning closes the connection."""

    async with serving(partial(first_good_then, close, name)) as server, transport() as shared:
        channel = make(name, shared, server.port)
        await channel.send(outbound(name))
        for _ in range(50):  # rounds of the loop, not time: the close arrives
            await asyncio.sleep(0.001)
        assert (await channel.send(outbound(name))).status in (Status.ACCEPTED, Status.SENT)
        assert (len(server.requests), server.connections) == (2, 2)


@ALL
async def test_connections_are_shared_and_kept(name: ChannelName) -> None:
    async with serving(answering(200, CREATED[name])) as server, transport() as shared:
        channel = make(name, shared, server.port)
        for _ in range(5):
            await channel.send(outbound(name))
        assert (len(server.requests), server.connections) == (5, 1)


async def test_nothing_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a proxy nor Twilio's own settings for another address."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("TWILIO_EDGE", "sydney")
    monkeypatch.setenv("TWILIO_REGION", "au1")
    for name in ChannelName:
        async with serving(answering(200, CREATED[name])) as server, transport() as shared:
            await make(name, shared, server.port).send(outbound(name))
            assert len(server.requests) == 1
    client = TwilioSms(Transport(), "AC1", AUTH, "MG1", PUBLIC)._client
    assert client.get_hostname("https://api.twilio.com/x") == "https://api.twilio.com/x"


async def test_the_transport_opens_again_after_it_was_closed() -> None:
    async with serving(answering(200, b"ok")) as server:
        shared = Transport()
        for _ in range(2):
            assert (await shared.request("GET", f"http://127.0.0.1:{server.port}/")).body == b"ok"
            await shared.close()
        await shared.close()
