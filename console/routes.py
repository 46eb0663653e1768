"""Which page answers which path and method. Each stands in the policy too, or the console does not start."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.routing import Mount, Route, Router

from console import answers, campaigns, contacts, home, passkey_signing_in, signing_in, static_files, welcome
from console.gate import Page, guarded
from console.hours import days as hours_days
from console.hours import pages as hours_pages
from console.hours import week as hours_week
from console.inbox import conversation, doing, listing
from console.settings import account, channels, choices, kept, log, passkeys, people, ways_in
from console.shell import Shell, refused
from console.statistics import pages as statistics
from console.wizard import check, launching, replies, starting, testing, what, when, who

PAGES: dict[str, dict[str, Page]] = {
    "/": {"GET": home.home},
    "/campaigns/new": {"GET": starting.new_page, "POST": starting.begin},
    "/campaigns/{id}/who": {"GET": who.who_page, "POST": who.keep_who},
    "/campaigns/{id}/what": {"GET": what.what_page, "POST": what.keep_what},
    "/campaigns/{id}/replies": {"GET": replies.replies_page, "POST": replies.keep_replies},
    "/campaigns/{id}/test": {"GET": testing.test_page, "POST": testing.send},
    "/campaigns/{id}/when": {"GET": when.when_page, "POST": when.keep_when},
    "/campaigns/{id}/check": {"GET": check.check_page},
    "/campaigns/{id}/launch": {"POST": launching.launch},
    "/campaigns/{id}/undo": {"POST": launching.undo},
    "/campaigns/{id}/approve": {"POST": launching.approve},
    "/sign-in": {"GET": signing_in.sign_in_page, "POST": signing_in.sign_in},
    "/welcome/{token}": {"GET": welcome.welcome_page, "POST": welcome.enrol},
    "/locked": {"GET": signing_in.lock_page, "POST": signing_in.unlock},
    "/leave": {"POST": signing_in.leave},
    "/sign-out": {"POST": signing_in.sign_out},
    "/sign-out-everywhere": {"POST": signing_in.sign_out_everywhere},
    "/language": {"POST": signing_in.change_language},
    "/answers": {"GET": answers.topics.answers_page},
    "/answers/try": {"GET": answers.trying.try_page, "POST": answers.trying.try_it},
    "/answers/words": {"GET": answers.words.words_page},
    "/answers/{topic}": {"GET": answers.topics.topic_page},
    "/campaigns": {"GET": campaigns.listing.campaigns},
    "/campaigns/{id}": {"GET": campaigns.one.campaign},
    "/campaigns/{id}/pause": {"POST": campaigns.steering.pause},
    "/campaigns/{id}/resume": {"POST": campaigns.steering.resume},
    "/campaigns/{id}/cancel": {"GET": campaigns.steering.cancel_page, "POST": campaigns.steering.cancel},
    "/contacts": {"GET": contacts.listing.contacts, "POST": contacts.listing.find},
    "/contacts/add": {"GET": contacts.adding.add_page, "POST": contacts.adding.add},
    "/contacts/import": {"GET": contacts.importing.import_page, "POST": contacts.importing.send},
    "/contacts/import/{id}": {"GET": contacts.importing.upload_page, "POST": contacts.importing.go_on},
    "/contacts/{id}": {"GET": contacts.one.contact},
    "/contacts/{id}/address": {"POST": contacts.one.address},
    "/contacts/{id}/stop": {"POST": contacts.one.stop_contact},
    "/contacts/{id}/erase": {"GET": contacts.one.erase_page, "POST": contacts.one.erase_contact},
    "/static/{name}": {"GET": static_files.static_file},
    "/hours": {"GET": hours_pages.points_page},
    "/hours/{point}": {"GET": hours_pages.point_page},
    "/hours/{point}/today": {"POST": hours_days.today},
    "/hours/{point}/days": {"POST": hours_days.other_day},
    "/hours/{point}/days/remove": {"POST": hours_days.remove_day},
    "/hours/{point}/confirm": {"POST": hours_days.confirm},
    "/hours/{point}/tell": {"POST": hours_days.tell},
    "/hours/{point}/week": {"GET": hours_week.week_page, "POST": hours_week.save_week},
    "/settings": {"GET": account.account_page, "POST": account.describe},
    "/settings/password": {"GET": ways_in.password_page, "POST": ways_in.change_password},
    "/settings/factor": {"GET": ways_in.factor_page, "POST": ways_in.change_factor},
    "/sign-in/passkey": {"POST": passkey_signing_in.sign_in_by_passkey},
    "/sign-in/passkey/challenge": {"POST": passkey_signing_in.challenge},
    "/settings/passkeys": {"POST": passkeys.add},
    "/settings/passkeys/new": {"GET": passkeys.new_page, "POST": passkeys.offer},
    "/settings/passkeys/{id}": {"GET": passkeys.passkey_page, "POST": passkeys.remove},
    "/settings/people": {"GET": people.people_page},
    "/settings/people/add": {"GET": people.add_page, "POST": people.add},
    "/settings/people/{id}": {"GET": people.person_page, "POST": people.change_roles},
    "/settings/people/{id}/reset": {"POST": people.reset},
    "/settings/people/{id}/remove": {"GET": people.remove_page, "POST": people.remove},
    "/settings/log": {"GET": log.log_page},
    "/settings/choices": {"GET": choices.choices_page},
    "/settings/choices/{name}": {"POST": choices.change},
    "/settings/channels": {"GET": channels.channels_page},
    "/settings/channels/check": {"POST": channels.check},
    "/settings/channels/{name}/resume": {"POST": channels.resume},
    "/settings/kept": {"GET": kept.kept_page},
    "/settings/visits": {"POST": account.end_visit},
    "/settings/visits/others": {"POST": account.end_others},
    "/inbox": {"GET": listing.inbox},
    "/inbox/{id}": {"GET": conversation.conversation, "POST": doing.do},
    "/statistics": {"GET": statistics.menu},
    "/statistics/{table}.svg": {"GET": statistics.picture},
    "/statistics/{table}.csv": {"GET": statistics.export},
    "/statistics/{table}": {"GET": statistics.table_page},
}


def routes() -> list[Route]:
    """What is called by its name comes before what is any name: /campaigns/new is no campaign."""
    return [guarded(path, PAGES[path]) for path in sorted(PAGES, key=lambda path: path.count("{"))]


def console() -> Mount:
    """The whole console, below the root: whatever no other route of the process has taken."""
    handlers = {HTTPException: refused}
    middleware = [Middleware(Shell), Middleware(ExceptionMiddleware, handlers=handlers)]
    return Mount("/", Router(routes(), redirect_slashes=False), middleware=middleware)
