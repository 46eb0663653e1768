"""Telegram: the channel. What its words mean stands in telegram_words.py, what its updates mean in telegram_updates.py.

Bot API: https://core.telegram.org/bots/api. It has no idempotency key and no list of what was sent, so a send whose
answer was lost stays uncertain. It reports no delivery: a message it took is `sent`, and that is all there is to know.
"""

from __future__ import annotations

import json
import re
from hmac import compare_digest
from typing import Any
from urllib.parse import urlencode

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message, WebhookInfo

from bot.types import (
    ChannelName,
    Finding,
    Forged,
    Inbound,
    InboundKind,
    MaybeSent,
    Outbound,
    Outcome,
    Receipt,
    Status,
    WebhookRequest,
)
from channels import telegram_updates
from channels.telegram_media import Uploads
from channels.telegram_request import FORM, BotRequest, Carried, ask, refusal
from channels.telegram_words import word_of
from channels.transport import Transport
from channels.words import Refused, missing, outcome_of, require_answer

API_URL = "https://api.telegram.org"
SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 — the header's name
#: What we ask Telegram to send us. Blocking and unblocking (my_chat_member) must be asked for.
ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
#: A preview would fetch and show the page behind a link, and with it what the message is about.
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class TelegramChannel:
    """`public_url` "" means that updates are polled for; otherwise the webhook's secret is needed. `staff_group` is the
    one group that is not left."""

    name = ChannelName.TELEGRAM
    reports_delivery = False
    has_buttons = True
    max_length = 4096
    per_chat = 1.0  # "avoid sending more than one message per second" to one chat: https://core.telegram.org/bots/faq

    def __init__(
        self,
        transport: Transport,
        token: str,
        secret: str,
        api_url: str = API_URL,
        per_second: float = 30,
        public_url: str = "",
        staff_group: int = 0,
    ) -> None:
        missing(telegram_bot_token=token)
        if public_url:
            missing(telegram_webhook_secret=secret)
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise ValueError("the telegram webhook secret may only hold letters, digits, _ and -, at most 256")
        self.per_second = per_second
        self._transport = transport
        self._secret = secret
        self._staff_groups = {str(staff_group)} if staff_group else set()
        self._webhook = f"{public_url.rstrip('/')}/webhooks/telegram" if public_url else ""
        self._methods = f"{api_url.rstrip('/')}/bot{token}"
        request = BotRequest(transport)
        self._uploads = Uploads()
        self._bot = Bot(token, base_url=f"{api_url.rstrip('/')}/bot", request=request, get_updates_request=request)

    def verify(self, request: WebhookRequest) -> None:
        """Telegram sends back the secret that setWebhook gave it."""
        given = request.headers.get(SECRET_HEADER, "")
        if not self._secret or not compare_digest(given.encode("utf-8", "replace"), self._secret.encode()):
            raise Forged("telegram")

    def parse(self, request: WebhookRequest) -> list[Inbound | Receipt]:
        """Raises Unreadable for what is no update at all. What the staff say in their group is nothing to us."""
        return [inbound for inbound in telegram_updates.read(request.body) if not self._from_staff(inbound)]

    async def send(self, outbound: Outbound) -> Outcome:
        try:
            if outbound.media:
                message = await self._uploads.send(self._bot, outbound.address, outbound.media, outbound.text)
            else:
                message = await self._send_text(outbound)
        except Refused as refused:
            return outcome_of(refused, word_of(refused))
        return Outcome(Status.SENT, provider_id=str(message.message_id), raw="ok")

    async def _send_text(self, outbound: Outbound) -> Message:
        rows = [[InlineKeyboardButton(b.label, callback_data=b.id) for b in row] for row in outbound.buttons]
        return await ask(
            self._bot.send_message,
            chat_id=outbound.address,
            text=outbound.text,
            reply_markup=InlineKeyboardMarkup(rows) if rows else None,
            link_preview_options=NO_PREVIEW,
        )

    async def find(self, outbound: Outbound, since: float) -> Outcome | None:
        """Telegram has no list of what was sent."""
        return None

    async def listed(self, since: float, until: float) -> None:
        """Telegram has no list of what was sent."""

    async def acknowledge(self, inbound: Inbound) -> None:
        """A press is answered, a group is left. A refusal changes nothing for us: the press was too long ago, or we are
        out of the group already."""
        try:
            if inbound.callback_id:
                await ask(self._bot.answer_callback_query, inbound.callback_id)
            elif inbound.kind is InboundKind.GROUP:
                await ask(self._bot.leave_chat, inbound.address)
        except Refused:
            return

    def _from_staff(self, inbound: Inbound) -> bool:
        """True for the staff group, also where it moves to another number: we stay in it."""
        known = inbound.kind is InboundKind.GROUP and inbound.address in self._staff_groups
        if known and inbound.migrated_to:
            self._staff_groups.add(inbound.migrated_to)
        return known

    async def updates(self, offset: int, wait: int) -> list[dict[str, Any]]:
        """getUpdates as it came, so that one odd update cannot keep the others from being read: from `offset` on (which
        confirms all before it), waiting up to `wait` seconds for one. Raises NotSent, MaybeSent or Refused."""
        form = urlencode({"offset": offset, "timeout": wait, "allowed_updates": json.dumps(ALLOWED_UPDATES)})
        status, _, body = await self._transport.request(
            "POST",
            f"{self._methods}/getUpdates",
            headers=FORM,
            data=form.encode(),
            timeout=wait + self._transport.total,
        )
        require_answer(status)
        if status >= 300:
            raise refusal(status, body)
        try:
            return [update for update in BotRequest.parse_json_payload(body)["result"] if isinstance(update, dict)]
        except (Carried, TypeError):
            raise MaybeSent("answer unreadable") from None

    async def inspect(self) -> list[Finding]:
        """For `lykt check`. Raises NotSent or MaybeSent where Telegram cannot be reached."""
        try:
            await ask(self._bot.get_me)
            info = await ask(self._bot.get_webhook_info)
        except Refused as refused:
            word = word_of(refused)
            what = word.meaning if word else refused.raw
            return [Finding("error", f"Telegram: {what}", "set TELEGRAM_BOT_TOKEN to the token that @BotFather shows")]
        return self._webhook_findings(info)

    async def mend(self) -> list[str]:
        """Point Telegram at us, or away from anyone where we poll. Says what it did. Raises NotSent or MaybeSent."""
        try:
            if not self._webhook:
                await ask(self._bot.delete_webhook)
                return ["Telegram: webhook removed, updates are polled for"]
            await ask(self._bot.set_webhook, self._webhook, secret_token=self._secret, allowed_updates=ALLOWED_UPDATES)
        except Refused as refused:
            return [f"Telegram refused its webhook: {refused.raw or refused.code}"]
        return [f"Telegram: webhook set to {self._webhook}"]

    async def close(self) -> None:
        """Nothing of its own to close: the Transport is shared."""

    def _webhook_findings(self, info: WebhookInfo) -> list[Finding]:
        found = []
        if info.url != self._webhook:
            where = "is set elsewhere" if info.url else "is not set"
            found.append(Finding("error", f"Telegram: the webhook {where}", "run: lykt check --fix"))
        elif info.allowed_updates and not set(ALLOWED_UPDATES) <= set(info.allowed_updates):
            # None listed are Telegram's default, which has all of ours.
            found.append(Finding("warning", "Telegram: the webhook asks for other updates", "run: lykt check --fix"))
        if info.last_error_message:
            moment = f" at {info.last_error_date:%Y-%m-%d %H:%M} UTC" if info.last_error_date else ""
            found.append(
                Finding("warning", f"Telegram: its last call to us failed{moment}", "is PUBLIC_URL reachable?")
            )
        if info.pending_update_count:
            what = f"Telegram: {info.pending_update_count} updates wait to be fetched"
            found.append(Finding("note", what, "they come when the bot runs"))
        return found
