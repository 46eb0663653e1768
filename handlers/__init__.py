"""What the bot says: a Turn in, a Reply out. The first of HANDLERS that answers takes the turn.

Handlers are pure functions: they name texts by id, and effects by kind; they know no store, no network and no language.
"""

from collections.abc import Sequence

from bot.types import Handler
from handlers.consent import campaign_answer, consent
from handlers.contentment import contentment
from handlers.danger import danger
from handlers.language import choose_language, first_contact, show_languages
from handlers.leaving import ask_back, delete, keep, start, stop, wrong_number
from handlers.menu import digit, help, likely, menu, telegram_start, unsure
from handlers.person import human, media, waiting
from handlers.safety import claimed, safe
from handlers.silence import silence
from handlers.topics import part, topic
from handlers.wishes import wish

HANDLERS: Sequence[Handler] = (
    silence,
    danger,
    stop,
    delete,
    wrong_number,
    safe,
    ask_back,
    keep,
    contentment,
    claimed,
    choose_language,
    show_languages,
    start,
    human,
    media,
    wish,
    consent,
    campaign_answer,
    waiting,
    first_contact,
    telegram_start,
    part,
    topic,
    help,
    menu,
    digit,
    likely,
    unsure,
)
