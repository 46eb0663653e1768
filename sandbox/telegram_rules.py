"""What Telegram's Bot API refuses: parameters read and judged, with its own sentences where programs look at them.

Source: Telegram Bot API 10.1 (types, lengths, ranges) and the descriptions that its server answers with.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from sandbox.multipart import read_form

MAX_TEXT = 4096  # UTF-16 units, after the markup is taken away
MAX_CAPTION = 1024
MAX_DATA = 64  # bytes of callback_data

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s[^<>]*)?)>")
_TAGS = frozenset(
    ("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler", "a", "tg-emoji", "code", "pre")
)
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_ACTIONS = frozenset(
    ("typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document")
)

Parameters = Mapping[str, Any]
Keyboard = list[list[dict[str, Any]]]


class Refused(Exception):
    """Telegram's {"ok": false}: an HTTP status, a description and sometimes parameters."""

    def __init__(self, status: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.status, self.description, self.parameters = status, description, parameters


def bad(what: str) -> Refused:
    return Refused(400, f"Bad Request: {what}")


def utf16(text: str) -> int:
    """Telegram counts in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def read(query: dict[str, str], content_type: str, body: bytes) -> dict[str, Any]:
    """Query, form (also with files) and JSON together. Raises Refused for a body that cannot be read."""
    parameters: dict[str, Any] = dict(query)
    kind = content_type.split(";")[0].strip().lower()
    try:
        if kind == "application/json":
            content = json.loads(body or b"{}")
            if not isinstance(content, dict):
                raise ValueError
            parameters.update(content)
        elif kind == "multipart/form-data":
            parameters.update(read_form(content_type, body))
        elif body:
            if kind != "application/x-www-form-urlencoded":
                raise ValueError
            parameters.update(parse_qsl(body.decode("utf-8"), keep_blank_values=True, errors="strict"))
    except ValueError:
        raise bad("can't parse the request body") from None
    return {name: value for name, value in parameters.items() if value is not None}


def integer(parameters: Parameters, name: str, default: int | None = None) -> int:
    """A whole number, also as a string. Raises Refused where it is none, or lacks and has no default."""
    value = parameters.get(name, default)
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,18}", value):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise bad(f"{name} is not specified" if value is None or value == "" else f"{name} is not a number")


def truth(parameters: Parameters, name: str) -> bool:
    return str(parameters.get(name, "")).lower() in ("true", "1")


def structure(parameters: Parameters, name: str, kind: type) -> Any:
    """An object or array: as JSON text in a form, as itself in a JSON body. None where it lacks."""
    value = parameters.get(name)
    if isinstance(value, str):
        if not value:
            return None
        try:
            value = json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None
    if value is not None and not isinstance(value, kind):
        raise bad(f"object expected as {name}")
    return value


def text_of(parameters: Parameters) -> str:
    """The message text that will be seen. Raises Refused: empty, too long, markup that does not parse."""
    seen = _shown(parameters, parameters.get("text"))
    if not seen.strip():
        raise bad("message text is empty")
    if utf16(seen) > MAX_TEXT:
        raise bad("message is too long")
    return seen


def caption_of(parameters: Parameters) -> str:
    """The words below a photo or a voice message; there may be none. Raises Refused: too long, markup that does not
    parse."""
    seen = _shown(parameters, parameters.get("caption") or "")
    if utf16(seen) > MAX_CAPTION:
        raise bad("message caption is too long")
    return seen


def _shown(parameters: Parameters, text: Any) -> str:
    """A text without its markup."""
    if not isinstance(text, str):
        raise bad("message text is empty")
    match str(parameters.get("parse_mode") or "").lower():
        case "":
            return text
        case "html":
            return _without_tags(text)
        case _:
            raise bad("unsupported parse_mode")


def _without_tags(text: str) -> str:
    """Tags must be known, closed and nested."""
    open_tags: list[str] = []
    for closing, name, _ in _TAG.findall(text):
        name = name.lower()
        if name not in _TAGS:
            raise bad(f'can\'t parse entities: Unsupported start tag "{name}"')
        if not closing:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            raise bad("can't parse entities: Unexpected end tag")
    if open_tags:
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{open_tags[-1]}\"")
    bare = _TAG.sub("", text)
    if "<" in bare:
        raise bad("can't parse entities: Unsupported start tag")
    return html.unescape(bare)


def keyboard_of(parameters: Parameters) -> Keyboard | None:
    """The inline keyboard; None where there is none. Raises Refused for a button that Telegram would not show."""
    markup = structure(parameters, "reply_markup", dict)
    if markup is None or "inline_keyboard" not in markup:
        return None
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad("can't parse inline keyboard: an array of arrays is expected")
    for row in rows:
        for button in row:
            _check_button(button)
    if sum(map(len, rows)) > 100:
        raise bad("reply markup is too long")
    return [row for row in rows if row]


def _check_button(button: Any) -> None:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad('can\'t parse inline keyboard button: Field "text" must be of type String and not empty')
    actions = button.keys() & {"callback_data", "url", "switch_inline_query", "web_app", "login_url", "copy_text"}
    if len(actions) != 1:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if "callback_data" in actions:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode("utf-8", "surrogatepass")) <= MAX_DATA:
            raise bad("BUTTON_DATA_INVALID")


def secret_of(parameters: Parameters) -> str:
    """The secret token of a webhook; "" where none is given."""
    secret = parameters.get("secret_token") or ""
    if secret and not (isinstance(secret, str) and _SECRET.fullmatch(secret)):
        raise bad("secret token contains unallowed characters")
    return str(secret)


def allowed_of(parameters: Parameters) -> list[str] | None:
    """allowed_updates; None where it is not given, which leaves the setting as it was."""
    allowed: list[str] | None = structure(parameters, "allowed_updates", list)
    if allowed is not None and not all(isinstance(each, str) for each in allowed):
        raise bad("can't parse allowed updates")
    return allowed


def commands_of(parameters: Parameters) -> list[dict[str, str]]:
    """The commands of setMyCommands."""
    commands = structure(parameters, "commands", list)
    if commands is None or len(commands) > 100:
        raise bad("commands must be an array of at most 100")
    for each in commands:
        if not isinstance(each, dict) or not _COMMAND.fullmatch(str(each.get("command", ""))):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(str(each.get("description", ""))) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return [{"command": each["command"], "description": each["description"]} for each in commands]


def check_action(parameters: Parameters) -> None:
    if parameters.get("action") not in _ACTIONS:
        raise bad("wrong parameter action in request")
