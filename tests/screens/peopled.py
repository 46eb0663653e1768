"""A store with something on every page of the console, some of it as hostile as people and their phones can be."""

from __future__ import annotations

from dataclasses import dataclass

from app.knowledge import SAMPLE
from bot import clock
from bot.store.campaigns import Campaigns, State
from bot.store.contacts import Imported
from bot.store.passkeys import Passkey, Passkeys
from bot.store.uploads import Uploads
from bot.store.users import User
from bot.types import ChannelName, Consent
from campaigns.definition import Campaign, load_campaign
from campaigns.lifecycle import new
from staff.uploading import work
from tests.console.staff import Console
from tests.exchange import Exchange, Phone

LANGUAGES = ("nb", "en", "es", "pt", "ro", "bg", "th", "ru", "pl", "ar")
#: HTML, a script, marks that turn what stands beside them around, letters that stack, a word without an end.
HOSTILE = [
    "</p></main><script>document.title='owned'</script><img src=x onerror=document.title='owned'>",
    "\u202e\u2067{{ 7*7 }} {% raw %} \u2066&lt;b&gt; \"' =1+1",
    "Z" + "\u0335\u0321" * 300,
    "x" * 4096,
]
NAMED = "<b onclick=alert(1)>\u202eVaksine</b> \"'&" + "w" * 40


@dataclass
class Peopled:
    campaigns: dict[State, str]
    waiting: list[int]  # contact ids of who waits for a person, the first of them in danger
    contact: int
    user: str
    passkey: str
    upload: str = "none"


async def people(console: Console, user: User) -> Peopled:
    """Everything at once; nothing is sent. `user` has a passkey."""
    key = Passkey(b"made up", b"made up", 0, NAMED[:20], clock.now())
    await Passkeys(console.parts.house.store, console.parts.house.vault).add(user.id, key)
    house = console.app.state.house
    exchange = await Exchange(console.settings, house.store, clock.now()).begin()
    consent = Consent(1_760_000_000, "street", "import")
    rows = [
        Imported(channel, address(channel, 10 * place + number), language, consent, ("clinic", "street")[: number % 3])
        for place, language in enumerate(LANGUAGES)
        for number, channel in enumerate([*ChannelName, ChannelName.SMS, ChannelName.SMS])
    ]
    await house.conversation.contacts.import_rows(rows)
    waiting = []
    for number, (channel, words) in enumerate([(ChannelName.TELEGRAM, "he is beating me"), *_hostile()]):
        phone = Phone(exchange, channel, address(channel, 900 + number))
        await phone.writes(words)
        await phone.writes("HUMAN")
        waiting.append(int(await phone.code()))
    contact = await house.conversation.contacts.find(rows[0].channel.value, rows[0].address)
    assert contact is not None
    return Peopled(await _campaigns(console), waiting, contact, user.id, key.name, await _upload(console))


async def _upload(console: Console) -> str:
    """A contacts file that waits for a yes."""
    uploads = Uploads(console.parts.house.store, console.parts.house.vault)
    upload = await uploads.keep(f"channel,address,<b>{HOSTILE[1][:20]}\nsms,+447700900555,x\nfax,1,x\nsms,12,\n")
    await uploads.take(upload, "test")
    await work(await console.parts.desk(), upload)
    return upload


def _hostile() -> list[tuple[ChannelName, str]]:
    channels = list(ChannelName)
    return [(channels[number % 3], words) for number, words in enumerate(HOSTILE)]


def address(channel: ChannelName, number: int) -> str:
    return str(5_000_000 + number) if channel is ChannelName.TELEGRAM else f"+447700900{number:03d}"


async def _campaigns(console: Console) -> dict[State, str]:
    """One in each state."""
    house = console.app.state.house
    campaign = load_campaign(SAMPLE / "campaigns" / "vaccine", house.translator)
    made = {}
    for state in State:
        name = NAMED if state is State.PAUSED else f"Vaksine {state}"
        named = Campaign(campaign.definition.model_copy(update={"name": name}), campaign.sources, house.translator)
        campaign_id = made[state] = await new(house.store, f"of-{state}", named)
        if state is not State.DRAFT:
            await Campaigns(house.store).launch(campaign_id, clock.now() + 86400)
            await Campaigns(house.store).set_state(campaign_id, state, [State.RUNNING])
    return made
