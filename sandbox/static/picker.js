/**
 * The list one picks a phone from: searched, filtered by channel and language, a page at a time; and the form that adds
 * a phone nobody knows yet.
 */

import * as api from "./api.js";
import { languageName, offerLanguages } from "./languages.js";
import { calmly } from "./live.js";
import { element, when } from "./message.js";

const PAGE = 50; // phones fetched at a time
const PAUSE = 1000; // ms between two looks at the list
const TYPING = 200; // ms without a key before a search starts
const LAST_SHOWN = 120; // characters of a phone's last message

const CHANNELS = { sms: "SMS", whatsapp: "WhatsApp", telegram: "Telegram" };
const number = new Intl.NumberFormat("en-GB");

export class Picker {
  /** `events`: {answered(bool), picked(phone)}. */
  constructor(root, events) {
    this.root = root;
    this.events = events;
    this.filters = root.querySelector(".filters");
    this.adder = root.querySelector(".adder");
    this.list = root.querySelector(".rows");
    this.more = root.querySelector(".more");
    this.trouble = root.querySelector(".trouble");
    this.rows = new Map(); // phone id -> its <li>
    this.pages = 1;
    this.open = new Set(); // ids shown in a frame now
    this.refresh = calmly(() => this.load(), PAUSE);
    offerLanguages(this.filters.elements.language);
    offerLanguages(this.adder.elements.language);
    this.listenToControls();
  }

  listenToControls() {
    let typing;
    this.filters.addEventListener("input", () => {
      clearTimeout(typing);
      typing = setTimeout(() => this.search(), TYPING);
    });
    this.filters.addEventListener("submit", (event) => {
      event.preventDefault();
      this.search();
    });
    this.more.addEventListener("click", () => {
      this.pages += 1;
      this.load();
    });
    this.adder.addEventListener("submit", (event) => {
      event.preventDefault();
      this.add();
    });
  }

  search() {
    this.pages = 1;
    this.root.querySelector(".scroll").scrollTop = 0;
    this.load();
  }

  /** Fetches as many pages as are shown. An answer to a question since changed is dropped. */
  async load() {
    const asked = Object.fromEntries(new FormData(this.filters));
    const question = (this.question = JSON.stringify([asked, this.pages]));
    try {
      const phones = [];
      let total = 0;
      for (let page = 0; page < this.pages; page += 1) {
        const found = await api.listPhones({ ...asked, offset: phones.length, limit: PAGE });
        phones.push(...found.phones);
        total = found.total;
        if (found.phones.length === 0 || phones.length >= total) break;
      }
      this.events.answered(true);
      if (question === this.question) this.draw(phones, total);
    } catch {
      this.events.answered(false);
    }
  }

  async add() {
    const { channel, language } = Object.fromEntries(new FormData(this.adder));
    this.trouble.textContent = "";
    try {
      const phone = await api.addPhone(channel, language);
      this.events.answered(true);
      this.events.picked(phone);
      this.refresh();
    } catch (error) {
      this.trouble.textContent = error.message;
    }
  }

  /** Marks which phones are in a frame now. */
  mark(ids) {
    this.open = new Set(ids);
    for (const [id, row] of this.rows) this.markRow(id, row);
  }

  markRow(id, row) {
    row.firstChild.setAttribute("aria-pressed", String(this.open.has(id)));
  }

  draw(phones, total) {
    const focused = document.activeElement;
    const keep = new Set(phones.map((phone) => String(phone.id)));
    for (const [id, row] of this.rows) {
      if (keep.has(id)) continue;
      row.remove();
      this.rows.delete(id);
    }
    phones.forEach((phone, place) => {
      const id = String(phone.id);
      const row = this.rows.get(id) ?? this.makeRow(id);
      this.drawRow(row, phone);
      if (this.list.children[place] !== row) this.list.insertBefore(row, this.list.children[place] ?? null);
    });
    if (this.list.contains(focused)) focused.focus({ preventScroll: true }); // a moved row loses it
    offerLanguages(this.filters.elements.language, phones.map((phone) => phone.language));
    this.root.querySelector(".found").textContent = counted(phones.length, total);
    this.more.hidden = phones.length >= total;
  }

  makeRow(id) {
    const row = element("li");
    const button = element("button");
    button.type = "button";
    button.append(element("span", "top-line"), element("span", "bottom-line"), element("span", "last"));
    button.addEventListener("click", () => this.events.picked(row.phone));
    row.append(button);
    this.rows.set(id, row);
    return row;
  }

  drawRow(row, phone) {
    row.phone = phone;
    const [top, bottom, last] = row.firstChild.children;
    const name = element("bdi", "row-name", phone.name || phone.address);
    const waits = phone.unread > 0 && !this.open.has(String(phone.id));
    const unread = waits ? [element("span", "unread", `${number.format(phone.unread)} new`)] : [];
    top.replaceChildren(name, ...unread, element("span", "row-time", when(phone.moment)));
    const channel = element("span", "tag", CHANNELS[phone.channel] ?? phone.channel);
    channel.dataset.channel = phone.channel;
    bottom.replaceChildren(channel, element("bdi", "", phone.address), ` ${languageName(phone.language)}`);
    last.textContent = (phone.last ?? "").slice(0, LAST_SHOWN);
    last.dir = "auto";
    if (phone.language) last.lang = phone.language;
    this.markRow(String(phone.id), row);
  }
}

function counted(shown, total) {
  if (total === 0) return "No phone found.";
  if (shown < total) return `${number.format(shown)} of ${number.format(total)} phones`;
  return total === 1 ? "1 phone" : `${number.format(total)} phones`;
}
