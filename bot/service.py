"""The service folder: everything that is one service's own, outside the code (`LYKT_SERVICE_DIR`).

`service.toml` holds the facts. It is read strictly: an unknown key, a missing one or a wrong value is one line that
names file, line and what to do. No program file holds a fact about any place.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.settings import SettingsError

Model = TypeVar("Model", bound=BaseModel)


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError("is no time zone; write one like Europe/Oslo") from None
    return name


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DatedException(Strict):
    """A dated exception to the weekly hours: closed that day, or other hours (`"10:00-12:00"`)."""

    date: date
    closed: bool = False
    hours: str = ""


class TakingTurns(Strict):
    """Two or more who take turns, a week each: the first from `anchor` on (a date, not a week number: those jump at the
    turn of the year), then the next, and round again. `hours` has one line of opening_hours for each."""

    anchor: date
    hours: Annotated[tuple[str, ...], Field(min_length=2)]


class ServicePoint(Strict):
    """One thing people come for: the clinic, the lawyer. `hours` in OpenStreetMap's opening_hours syntax, or `turns`
    where several take turns."""

    hours: str = ""
    turns: TakingTurns | None = None
    exceptions: tuple[DatedException, ...] = ()
    confirmed: date | None = None  # when a person last checked the hours
    drop_in: bool = True
    address: dict[str, str] = {}  # by language; "all" for every other
    directions: dict[str, str] = {}
    phone: str = ""

    @model_validator(mode="after")
    def _one_of_both(self) -> ServicePoint:
        if ("hours" in self.model_fields_set) == (self.turns is not None):
            raise ValueError("needs hours, or turns where several take turns, and not both")
        return self


class Emergency(Strict):
    """Numbers to call in danger. Until `confirmed`, real credentials are refused."""

    confirmed: bool = False
    police: str
    ambulance: str
    fire: str = ""


class Helpline(Strict):
    number: str
    about: dict[str, str] = {}  # by language: what it is for
    hours: str = "24/7"


class Staff(Strict):
    """When people on the staff answer handoffs, and in which languages; and the Telegram group that is told of each new
    one (its chat id, a negative number; 0: none)."""

    hours: str
    languages: tuple[str, ...]
    telegram_group: Annotated[int, Field(le=0)] = 0


class WhatsApp(Strict):
    """`reopen`: by language, the Content SID of the approved template that asks whether we can talk now, for when the
    24 hours after their last message are over. Its text is `staff-opener`, its quick replies are what that offers."""

    reopen: dict[str, Annotated[str, Field(pattern="^HX[0-9a-f]{32}$")]] = {}


class QuietHours(Strict):
    start: time = Field(alias="from")
    end: time = Field(alias="until")


class Price(Strict):
    sms_part: float
    currency: str


class Service(Strict):
    """One service: its name, place, languages in their order, hours, numbers and prices."""

    name: str
    country: Annotated[str, Field(pattern="^[A-Z]{2}$")]
    zone: Annotated[str, AfterValidator(_known_zone)]
    languages: Annotated[tuple[str, ...], Field(min_length=1)]
    holidays: bool = True  # public holidays of the country close what says "PH off"
    staff: Staff
    emergency: Emergency
    helplines: dict[str, Helpline] = {}
    services: dict[str, ServicePoint]
    quiet_hours: QuietHours
    price: Price
    whatsapp: WhatsApp = WhatsApp()
    paces: dict[
        str, Annotated[float, Field(gt=0)]
    ] = {}  # by channel, a second; never above what the environment allows
    approve_above: Annotated[int, Field(ge=0)] = 0  # people; a second person approves a larger campaign. 0: none does

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)


class KeptHours(Strict):
    """Hours that staff changed while it runs: they stand above those of the file, point by point.
    Kept in the store (store/opening.py). `changed`: when, and `by` whom, a user's id; "" = at the command line."""

    hours: str = ""
    turns: TakingTurns | None = None
    exceptions: tuple[DatedException, ...] = ()
    confirmed: date | None = None
    changed: float = 0.0
    by: str = ""


def with_hours(service: Service, kept: Mapping[str, KeptHours]) -> Service:
    """The service with what staff changed in place of what the file says."""
    points = {
        name: point.model_copy(update=_of_the_point(kept[name])) if name in kept else point
        for name, point in service.services.items()
    }
    return service.model_copy(update={"services": points})


def _of_the_point(kept: KeptHours) -> dict[str, Any]:
    return {name: value for name, value in kept if name in ServicePoint.model_fields}


def load_service(folder: Path) -> Service:
    """The facts in `folder/service.toml`. Raises SettingsError with file, line and what to do."""
    path = folder / "service.toml"
    if not path.is_file():
        raise SettingsError(f"{path} is missing. Make a service folder with: lykt init {folder}")
    return read_toml(path, Service)


def read_toml(path: Path, model: type[Model]) -> Model:
    """One TOML file, checked against `model`. Raises SettingsError: one line with file, line and what is wrong."""
    text, data = open_toml(path)
    return fitting(model, data, path, text)


def open_toml(path: Path) -> tuple[str, dict[str, Any]]:
    """The text of a TOML file, and what it holds. Raises SettingsError."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        return text, tomllib.loads(text)
    except OSError:
        raise SettingsError(f"{path} cannot be read. Check that the file is there and readable.") from None
    except UnicodeDecodeError:
        raise SettingsError(f"{path} is not UTF-8 text. Save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: not valid TOML: {error}. Mend that line.") from None


def fitting(model: type[Model], data: Any, path: Path, text: str) -> Model:
    """`data` as `model` wants it. Raises SettingsError, which names the line of `text`, as it stands in `path`."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = [str(part) for part in first["loc"]]
        raise SettingsError(
            f"{path} line {line_of(text, where)}: {_in_words(first['type'], where, first['msg'])}"
        ) from None


def _in_words(kind: str, where: list[str], message: str) -> str:
    name = ".".join(where)
    if kind == "extra_forbidden":
        return f"the key {name} is not known. Remove it or check its spelling."
    if kind == "missing":
        return f"the key {name} is missing. Add it."
    return f"{name} {message.removeprefix('Value error, ')}."


def line_of(text: str, where: list[str]) -> int:
    """The line where the key at `where` stands: each part is looked for after the one before it."""
    lines = text.splitlines()
    row = 0
    for part in where:
        pattern = re.compile(rf"(^|[\[.\s\"']){re.escape(part)}($|[\]\s.=\"'])")
        row = next((n for n in range(row, len(lines)) if pattern.search(lines[n])), row)
    return row + 1
