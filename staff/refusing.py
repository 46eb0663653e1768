"""Why something that somebody on the staff wants is not done: its kind, and one line for the command line. The console
says its own words, by the kind."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Why(StrEnum):
    """The kinds that the inbox knows."""

    NAME = "name"
    NOBODY = "nobody"
    TAKEN = "taken"  # who: what colleagues call them
    NOT_CLAIMED = "not_claimed"
    STOPPED = "stopped"
    SAID_NO = "said_no"
    ONLY_OPENER = "only_opener"
    WINDOW = "window"  # WhatsApp's 24 hours are over
    STILL_OPEN = "still_open"  # and here they are not
    NO_TEMPLATE = "no_template"  # language
    EMPTY = "empty"
    LONG = "long"  # most
    NO_PHRASE = "no_phrase"
    NEW = "new"  # something was said that the writer had not seen
    CHANGED = "changed"
    DANGER = "danger"  # is never put aside
    WHEN = "when"  # no moment that is to come


#: For the command line. `code` is what lykt inbox lists somebody under, `by` how they gave their own name.
WORDS = {
    Why.NAME: "Say who you are: --as NAME, your name or initials (letters and digits, at most 20).",
    Why.NOBODY: "Nobody waits under this code. See: lykt inbox",
    Why.TAKEN: "{who} has taken this one already. Talk to {who} first.",
    Why.NOT_CLAIMED: "First say that you answer this one: lykt inbox claim {code} --as {by}",
    Why.STOPPED: "This person said STOP, and has not written since. Nothing more goes to them.",
    Why.SAID_NO: "They asked us not to write to them. Nothing goes out until they say otherwise.",
    Why.ONLY_OPENER: "They have not said yet that we may write. Until then only: answer {code} --phrase {opener}",
    Why.WINDOW: "WhatsApp lets free text through for 24 hours after a person's last message, and that time is over. "
    "Ask by the template whether you can talk: lykt inbox reopen {code}",
    Why.STILL_OPEN: "They can be written to as they are: lykt inbox answer {code} --as {by}",
    Why.NO_TEMPLATE: "service.toml names no template for {language} under [whatsapp.reopen]. Until they write again, "
    "nothing reaches them.",
    Why.EMPTY: "There is nothing to send. Give the text, or write it on standard input.",
    Why.LONG: "This is too long: write at most {most} characters.",
    Why.NO_PHRASE: "There is no phrase {phrase}. See: lykt inbox phrases",
    Why.NEW: "Something new was said there, and nothing was sent. Look again: lykt inbox show {code}",
    Why.CHANGED: "Something has changed there just now, and nothing was sent. Look again: lykt inbox",
    Why.DANGER: "This person may be in danger: they stay in the list until somebody has seen to them.",
    Why.WHEN: "Give a moment within the next {days} days.",
}


class Refused(Exception):
    """Why it is not done: one line, its kind, by which the console says it in the reader's language, and what those
    words tell."""

    def __init__(self, words: str, kind: str = "", told: Mapping[str, str] | None = None) -> None:
        super().__init__(words)
        self.kind = kind
        self.told = told or {}


def refusal(why: Why, **told: str) -> Refused:
    return Refused(WORDS[why].format(**told), why, told)
