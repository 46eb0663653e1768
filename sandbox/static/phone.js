/**
 * One phone frame: shows one simulated phone of its channel, writes from it, presses its buttons, and keeps itself
 * up to date. It scrolls to a new message only where the reader was at the bottom already.
 */

import * as api from "./api.js";
import { languageName } from "./languages.js";
import { calmly } from "./live.js";
import { countCharacters, element, makeMessage } from "./message.js";

const NEAR_BOTTOM = 40; // pixels that still count as "at the bottom"
const PAUSE = 150; // ms between two looks at the same phone

export class PhoneFrame {
  /** `events`: {answered(bool), arrived(), gone()}: whether the sandbox answers; a message came; the phone is no more. */
  constructor(root, events) {
    root.append(document.getElementById("phone").content.cloneNode(true));
    this.root = root;
    this.events = events;
    this.id = null;
    this.shown = new Map(); // message id -> what makeMessage gave
    this.following = true; // the reader is at the bottom
    this.find = (selector) => root.querySelector(selector);
    this.log = this.find(".log");
    this.text = this.find("textarea");
    this.trouble = this.find(".trouble");
    this.log.setAttribute("aria-label", `Messages, ${root.getAttribute("aria-label")}`);
    this.refresh = calmly(() => this.load(), PAUSE);
    this.listenToControls();
    this.close();
  }

  listenToControls() {
    this.find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.send();
    });
    this.text.addEventListener("input", () => this.count());
    for (const button of this.root.querySelectorAll("[data-kind]")) {
      button.addEventListener("click", () => this.act(() => api.sendMedia(this.id, button.dataset.kind), button));
    }
    const block = this.find(".block");
    block.addEventListener("click", () => this.act(() => api.block(this.id, !this.blocked), block));
    this.find(".start").addEventListener("click", () => this.act(() => api.write(this.id, "/start")));
    this.top = 0;
    this.log.addEventListener("scroll", () => this.noteScrolling(), { passive: true });
    this.find(".newest").addEventListener("click", () => this.toBottom());
    this.log.addEventListener("load", () => this.following && this.toBottom(), { capture: true }); // a picture grew
    // A smaller window, a keyboard on the screen, a taller line to write on: the newest message stays in sight.
    new ResizeObserver(() => this.following && this.toBottom()).observe(this.log);
  }

  /** Turns this frame to another phone of its channel. */
  show(id) {
    if (id === this.id) return;
    this.id = id;
    this.clear();
    this.refresh();
  }

  /** Shows no phone. */
  close() {
    this.id = null;
    this.clear();
    this.find(".name").textContent = "No phone picked";
    this.find(".channel").textContent = this.root.getAttribute("aria-label");
    this.find(".address").textContent = "";
    this.find(".avatar").textContent = "";
    this.find(".notice").textContent = "";
  }

  clear() {
    for (const control of this.root.querySelectorAll("form button, textarea, .block, .start")) {
      control.disabled = this.id === null;
    }
    this.following = true;
    this.shown.clear();
    this.find(".messages").replaceChildren();
    this.trouble.textContent = "";
    this.text.value = "";
    this.count();
    this.noteNewest(false);
  }

  async load() {
    const asked = this.id;
    if (asked === null) return;
    try {
      const phone = await api.readPhone(asked);
      this.events.answered(true);
      if (asked === this.id) this.draw(phone);
    } catch (error) {
      if (asked !== this.id) return;
      if (error.gone) this.events.gone();
      else this.events.answered(false);
    }
  }

  draw(phone) {
    this.phone = phone;
    this.blocked = phone.blocked === true;
    this.drawHead(phone);
    const first = this.shown.size === 0;
    const news = this.drawMessages(phone);
    if (this.following) this.toBottom();
    else if (news) this.noteNewest(true);
    if (news && !first) this.events.arrived();
  }

  drawHead(phone) {
    this.find(".name").textContent = phone.name || phone.address;
    this.find(".avatar").textContent = phone.language || "?";
    this.find(".channel").textContent = `${this.root.getAttribute("aria-label")} · ${languageName(phone.language)}`;
    this.find(".address").replaceChildren(element("bdi", "", phone.address));
    this.root.classList.toggle("blocked", this.blocked);
    const notice = this.blocked ? "Blocked: what the bot sends does not arrive here." : "";
    if (this.find(".notice").textContent !== notice) this.find(".notice").textContent = notice;
    const block = this.find(".block");
    block.textContent = this.blocked ? "Unblock" : "Block";
    block.title = this.blocked ? "Let the bot’s messages reach this phone again" : "Let none of the bot’s messages in";
  }

  /** Brings the list up to date, touching only what changed. True when a message of the bot came in. */
  drawMessages(phone) {
    const list = this.find(".messages");
    let news = false;
    const keep = new Set(phone.messages.map((message) => message.id));
    for (const [id, made] of this.shown) {
      if (keep.has(id)) continue;
      made.node.remove();
      this.shown.delete(id);
    }
    phone.messages.forEach((message, place) => {
      let made = this.shown.get(message.id);
      if (made?.same(message)) {
        made.update(message);
      } else {
        made?.node.remove();
        made = makeMessage(message, phone, (...pressed) => this.press(...pressed));
        this.shown.set(message.id, made);
        news ||= !message.mine;
      }
      if (list.children[place] !== made.node) list.insertBefore(made.node, list.children[place] ?? null);
    });
    this.find(".empty").hidden = phone.messages.length > 0;
    return news;
  }

  async send() {
    const text = this.text.value;
    const id = this.id;
    if (!text.trim()) return;
    this.text.value = "";
    this.count();
    const sent = await this.act(() => api.write(id, text));
    if (sent) this.toBottom();
    else if (id === this.id && !this.text.value) {
      this.text.value = text; // nothing a person typed is lost
      this.count();
    }
  }

  press(message, data, button) {
    return this.act(() => api.press(this.id, message.id, data), button);
  }

  /** Does one thing with this phone and says what went wrong, if anything did. True when it worked. */
  async act(work, button = null) {
    if (this.id === null) return false;
    this.trouble.textContent = "";
    button?.setAttribute("aria-busy", "true");
    try {
      await work();
      this.events.answered(true);
      return true;
    } catch (error) {
      this.trouble.textContent = error.message;
      return false;
    } finally {
      button?.removeAttribute("aria-busy");
      this.refresh();
    }
  }

  count() {
    this.text.style.height = "auto";
    if (this.text.scrollHeight) this.text.style.height = `${Math.min(this.text.scrollHeight + 2, 140)}px`;
    if (this.root.dataset.channel === "sms") this.find(".count").textContent = countCharacters(this.text.value);
  }

  /** The reader leaves the bottom only upwards: what has grown below, a picture, moved nobody. */
  noteScrolling() {
    const top = this.log.scrollTop;
    const near = this.log.scrollHeight - top - this.log.clientHeight < NEAR_BOTTOM;
    if (near) this.noteNewest(false);
    this.following = near || (this.following && top >= this.top);
    this.top = top;
  }

  toBottom() {
    this.following = true;
    this.log.scrollTop = this.log.scrollHeight;
    this.noteNewest(false);
  }

  noteNewest(there) {
    this.find(".newest").hidden = !there;
  }
}
