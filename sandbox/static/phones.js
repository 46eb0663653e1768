/**
 * The page of phones: three frames, one per channel, and the list to pick from. Which phones are open stands in the
 * address after "#", so that a reload, a bookmark and a link show the same ones.
 */

import * as api from "./api.js";
import { calmly, listen } from "./live.js";
import { PhoneFrame } from "./phone.js";
import { Picker } from "./picker.js";

const state = { streaming: false, answering: true };
const frames = new Map();
const views = document.querySelectorAll(".views button");

function showState() {
  const line = document.getElementById("state");
  const [name, words] = !state.answering
    ? ["down", "The sandbox does not answer. Trying again."]
    : state.streaming
      ? ["live", "Live"]
      : ["looking", "Looking again every 4 seconds"];
  if (line.dataset.state === name) return; // said once, not again and again
  line.dataset.state = name;
  line.textContent = words;
}

function answered(answering) {
  state.answering = answering;
  showState();
}

function viewButton(name) {
  return Array.from(views).find((button) => button.dataset.view === name);
}

/** On a narrow screen one panel shows at a time; on a wide one this changes nothing that can be seen. */
function view(name) {
  document.body.dataset.view = name;
  for (const button of views) button.setAttribute("aria-current", String(button.dataset.view === name));
  viewButton(name).classList.remove("news");
}

function remember() {
  const open = new URLSearchParams();
  for (const [channel, frame] of frames) if (frame.id !== null) open.set(channel, frame.id);
  history.replaceState(null, "", `#${open}`);
  picker.mark(Array.from(frames.values(), (frame) => frame.id));
}

function pick(phone) {
  const frame = frames.get(phone.channel);
  if (!frame) return;
  frame.show(String(phone.id));
  remember();
  view(phone.channel);
  if (matchMedia("(pointer: fine)").matches) frame.text.focus();
}

/** Puts into a frame the phone the address names, or else the first one of its channel there is. */
async function open(channel, id) {
  const frame = frames.get(channel);
  if (id) {
    frame.show(id);
    return;
  }
  try {
    const { phones } = await api.listPhones({ channel, offset: 0, limit: 1 });
    answered(true);
    if (phones.length > 0 && frame.id === null) frame.show(String(phones[0].id));
  } catch {
    answered(false);
  }
  remember();
}

const picker = new Picker(document.getElementById("picker"), { answered, picked: pick });

for (const root of document.querySelectorAll(".phone")) {
  const channel = root.dataset.channel;
  frames.set(channel, new PhoneFrame(root, {
    answered,
    arrived: () => viewButton(channel).classList.toggle("news", document.body.dataset.view !== channel),
    gone: () => {
      frames.get(channel).close();
      remember();
      fillEmpty();
    },
  }));
}

for (const button of views) button.addEventListener("click", () => view(button.dataset.view));

function openAll() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  for (const channel of frames.keys()) open(channel, wanted.get(channel));
  remember();
}

/** A frame with nothing in it takes the first phone of its channel that turns up. */
const fillEmpty = calmly(async () => {
  for (const [channel, frame] of frames) if (frame.id === null) await open(channel, null);
}, 1000);

addEventListener("hashchange", openAll);
openAll();
picker.refresh();
listen(
  (id) => {
    for (const frame of frames.values()) if (id === null || id === frame.id) frame.refresh();
    fillEmpty();
    picker.refresh();
  },
  (streaming) => {
    state.streaming = streaming;
    showState();
  },
);
