"""Makes the README's picture anew: `python -m tests.pictures` (needs Chromium)."""

from __future__ import annotations

import asyncio
import base64
import tempfile
from pathlib import Path

from tests.app.test_phones_in_browser import press, said, three_phones, write

PICTURE = Path("docs/phones.png")


async def picture() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        async with three_phones(Path(folder), {"sms": "th", "whatsapp": "ar", "telegram": "en"}) as (_, tab):
            await write(tab, "sms", "กี่โมงเปิด")
            await said(tab, "sms", "17:00")
            await write(tab, "whatsapp", "متى تفتحون؟")
            await said(tab, "whatsapp", "17:00")
            await write(tab, "telegram", "where are you?")
            await said(tab, "telegram", "Eksempelgata")
            await press(tab, "Menu")
            await asyncio.sleep(1.5)
            shot = await tab.command("Page.captureScreenshot", format="png")
    return base64.b64decode(shot["data"])


if __name__ == "__main__":
    PICTURE.write_bytes(asyncio.run(picture()))
