"""What is said to somebody who has not just written: by the bot by itself, or a phrase that the staff send."""

from __future__ import annotations

from bot import clock, hours
from bot.locales import choose
from bot.rendering import Rendered, render
from bot.service import Service
from bot.store.turns import WHATSAPP_WINDOW
from bot.translator import Translator
from bot.types import ChannelName, Contact, Inbound, InboundKind, Meaning, Reply, Session, Turn


def compose(
    reply: Reply, contact: Contact, session: Session, translator: Translator, service: Service, hint: str = ""
) -> tuple[Turn, Rendered]:
    """`reply` in the contact's language, else in `hint`, else in the service's first. Raises TextError."""
    offered = [locale for locale in service.languages if locale in translator.locales]
    locale = choose(contact.language or hint, offered) or choose(hint, offered) or offered[0]
    nothing = Inbound(contact.channel, "", "", InboundKind.OTHER)
    now = clock.now()
    staffed = hours.state(service, hours.STAFF, now).open
    turn = Turn(nothing, contact, session, Meaning(), locale, bool(contact.language), now, False, staffed)
    return turn, render(reply, turn, translator, service)


def window_ends(contact: Contact) -> float | None:
    """Until when free text may go out on WhatsApp; None where there is no such limit."""
    return contact.last_inbound + WHATSAPP_WINDOW if contact.channel is ChannelName.WHATSAPP else None


def closed(contact: Contact) -> bool:
    """True if that time is over: only a template goes through."""
    ends = window_ends(contact)
    return ends is not None and ends <= clock.now()


def refused(contact: Contact) -> bool:
    """True if nothing may be written to this person now, beside what they said after danger: they said STOP, and have
    not written since."""
    return bool(contact.opted_out) and contact.last_inbound <= contact.opted_out
