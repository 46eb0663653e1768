/**
 * One message as one `<li>`. Texts are put in as text only, whatever they hold. The part that may still change (time,
 * status) is written anew in place, so that a button keeps the keyboard's focus while a receipt comes in.
 */

const FOLD_FROM = 1200; // characters from which a text is shown folded

const WORDS = {
  queued: "waiting",
  accepted: "accepted",
  sending: "on its way",
  sent: "sent",
  delivered: "delivered",
  undelivered: "not delivered",
  failed: "failed",
  read: "read",
  received: "received",
};
const WORDS_FOR_MINE = { ...WORDS, failed: "not taken by the bot" };
const TICKS = { sent: "✓", delivered: "✓✓", read: "✓✓" };

const number = new Intl.NumberFormat("en-GB");
const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** A moment in seconds as words: the hour today, with the day before that. "" for none. */
export function when(moment) {
  if (!moment) return "";
  const date = new Date(moment * 1000);
  return (date.toDateString() === new Date().toDateString() ? hour : day).format(date);
}

/** Characters as Unicode counts them, however an encoding would pack them: one emoji may be several. */
export function countCharacters(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count === 1 ? "1 character" : `${number.format(count)} characters`;
}

/** An element with a class and a text. */
export function element(tag, name, text = "") {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

/**
 * Makes the `<li>` of a message on `phone`; `press(message, data, button)` is called for its buttons.
 * Gives {node, same(message), update(message)}: `same` says whether text and buttons are what is shown already.
 */
export function makeMessage(message, phone, press) {
  const node = element("li", message.mine ? "message mine" : "message theirs");
  if (!message.mine && message.from === "twilio") node.classList.add("by-twilio");
  const bubble = element("div", "bubble");
  bubble.append(element("span", "for-readers", `${sender(message)}:`));
  if (node.classList.contains("by-twilio")) bubble.append(element("p", "whose", "Twilio’s own answer"));
  bubble.append(...mediaOf(message), ...textOf(message, phone));
  const meta = element("p", "meta");
  bubble.append(meta);
  node.append(bubble, ...rowsOf(message, press));

  const shown = content(message);
  const made = {
    node,
    same: (other) => content(other) === shown,
    update: (other) => meta.replaceChildren(...metaOf(other, phone)),
  };
  made.update(message);
  return made;
}

const content = (message) => JSON.stringify([message.mine, message.from, message.text, message.buttons, message.media]);

function sender(message) {
  if (message.mine) return "This phone wrote";
  return message.from === "twilio" ? "Twilio answered" : "The bot wrote";
}

/** The picture or the recording that a message shows; its words, below it, say what it is. */
function mediaOf({ media, text }) {
  if (!media) return [];
  const shown = document.createElement(media.kind === "picture" ? "img" : "audio");
  shown.className = "media";
  shown.src = media.url;
  if (media.kind === "picture") {
    shown.alt = text || "A picture";
  } else {
    shown.controls = true;
    shown.preload = "metadata";
    shown.setAttribute("aria-label", text || "A recording");
  }
  return [shown];
}

function textOf(message, phone) {
  if (message.media && !message.text) return [];
  const text = element("p", "text", message.text ?? "");
  text.dir = "auto";
  if (phone.language) text.lang = phone.language;
  if (text.textContent.length < FOLD_FROM) return [text];
  text.classList.add("folded");
  const unfold = element("button", "unfold", `Show all ${countCharacters(text.textContent)}`);
  unfold.type = "button";
  unfold.addEventListener("click", () => {
    text.classList.remove("folded");
    unfold.remove();
  });
  return [text, unfold];
}

function rowsOf(message, press) {
  return (message.buttons ?? []).map((row) => {
    const line = element("div", "buttons");
    for (const { text, data } of row) {
      const button = element("button", "", text);
      button.type = "button";
      button.dir = "auto";
      button.addEventListener("click", () => press(message, data, button));
      line.append(button);
    }
    return line;
  });
}

function metaOf(message, phone) {
  const time = element("time", "", when(message.moment));
  if (message.moment) time.dateTime = new Date(message.moment * 1000).toISOString();
  const parts = [time];
  if (phone.channel === "sms") parts.push(element("span", "", countCharacters(message.text ?? "")));
  const words = message.mine ? WORDS_FOR_MINE : WORDS;
  if (message.status) {
    const status = element("span", "status", words[message.status] ?? message.status);
    status.dataset.status = message.status;
    if (phone.channel !== "sms" && TICKS[message.status]) status.dataset.ticks = TICKS[message.status];
    parts.push(status);
  }
  return parts;
}
