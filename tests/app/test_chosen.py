"""What staff choose in the console holds in a worker that runs, without a restart."""

from __future__ import annotations

from pathlib import Path

from app.knowledge import SAMPLE, load_knowledge
from app.wiring import open_house
from app.worker import Worker
from bot.store.choices import Chosen
from bot.store.opening import Opening
from bot.types import ChannelName
from tests.bot.test_choices import ALL
from tests.conftest import settings_in

ON = {
    "TWILIO_ACCOUNT_SID": "AC1",
    "TWILIO_AUTH_TOKEN": "x",
    "TWILIO_SMS_FROM": "+447700900001",
    "TWILIO_SMS_PER_SECOND": "3",
    "TWILIO_API_URL": "http://127.0.0.1:1",
    "PUBLIC_URL": "http://127.0.0.1:8000",
}


async def test_a_worker_follows_what_is_chosen_and_taken_back(store_folder: Path) -> None:
    settings = settings_in(store_folder, LYKT_SERVICE_DIR=str(SAMPLE), **ON)
    async with open_house(settings, load_knowledge(SAMPLE)) as house:
        worker, sms = Worker(house), house.channels[ChannelName.SMS]
        await worker._refresh()
        assert sms.per_second == 3
        await Chosen(house.store).choose(ALL)
        await worker._refresh()
        assert sms.per_second == 0.5
        assert house.knowledge.locales == ("th", "nb")
        assert house.service.quiet_hours == ALL.quiet_hours
        for name in ALL.made:
            await Chosen(house.store).forget(name)
        await Worker(house)._refresh()
        assert sms.per_second == 3
        assert house.service == house.knowledge.written
        assert await Opening(house.store).read() == {}
        await house.store.client.flushall()
