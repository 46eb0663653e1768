"""Addresses that belong to nobody.

Sources: Ofcom, "Telephone numbers for use in TV and radio drama" (mobile: 07700 900000 to 900999); NANPA, numbers
555-0100 to 555-0199 of each area code are reserved for fiction.
"""

from __future__ import annotations

from collections.abc import Iterator

#: The first ten British numbers stay free for the service's own senders.
SENDERS = 10

#: Area codes of cities and states of the USA (NANPA, geographic codes in service).
AREA_CODES = (
    201, 202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224, 225, 228, 229, 231, 234,
    239, 240, 248, 251, 252, 253, 254, 256, 260, 262, 267, 269, 270, 281, 301, 302, 303, 304, 305, 307, 308, 309, 310,
    312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 323, 330, 334, 336, 337, 347, 351, 352, 360, 361, 386, 401, 402,
    404, 405, 406, 407, 408, 409, 410, 412, 413, 414, 415, 417, 419, 423, 425, 434, 435, 440, 443, 469, 478, 479, 480,
)  # fmt: skip

FIRST_CHAT = 10_000_001


def numbers() -> Iterator[str]:
    """Numbers in E.164: 990 British ones, then a hundred for each American area code, about ten thousand in all."""
    for last in range(SENDERS, 1000):
        yield f"+447700900{last:03d}"
    for area in AREA_CODES:
        for last in range(100, 200):
            yield f"+1{area}5550{last}"


def chats() -> Iterator[str]:
    """Telegram chat ids of private chats: positive, and above ten million."""
    chat = FIRST_CHAT
    while True:
        yield str(chat)
        chat += 1
