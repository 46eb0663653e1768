// What a conversation does by itself: it counts SMS parts while somebody types, and remembers what they have seen.
"use strict";

// A form says how far its writer had read. What comes while they write counts as seen once it has stood on the screen.
const talk = document.getElementById("moving");
const note = document.getElementById("new-said");
if (talk && "IntersectionObserver" in window) {
  let watched = null;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting) || document.hidden) return;
    const list = document.getElementById("talk");
    for (const field of document.querySelectorAll("input[name=far]")) field.value = list.dataset.far;
    note.hidden = true;
  });
  const watch = () => {
    if (watched) seen.unobserve(watched);
    const list = document.getElementById("talk");
    const field = document.querySelector("input[name=far]");
    note.hidden = !field || field.value === list.dataset.far;
    watched = list.lastElementChild;
    if (watched) seen.observe(watched);
  };
  new MutationObserver(watch).observe(talk, { childList: true });
  addEventListener("visibilitychange", watch);
}

// As bot/sms.py counts: 160 characters of the GSM alphabet or 70 of any other, less the header where there are more.
const text = document.querySelector("textarea[data-basic]");
const shown = document.getElementById("parts");
if (text && shown) {
  const basic = new Set(text.dataset.basic), extension = new Set(text.dataset.extension);
  const plain = JSON.parse(text.dataset.plain);
  const known = (char) => basic.has(char) || extension.has(char);
  const fold = (char) => {
    const bare = char in plain ? plain[char] : char.normalize("NFKD").replace(/\p{M}/gu, "");
    return [...bare].every(known) ? bare : char;
  };
  const parts = (said) => {
    const folded = [...said.normalize("NFC")].map((char) => known(char) ? char : fold(char)).join("");
    const cheap = [...folded].every(known);
    const size = cheap ? [...folded].reduce((sum, char) => sum + (extension.has(char) ? 2 : 1), 0) : said.length;
    const [one, many] = cheap ? [160, 153] : [70, 67];
    return size <= one ? 1 : Math.ceil(size / many);
  };
  const count = () => {
    const said = text.value.trim();
    shown.hidden = !said;
    shown.querySelector("span").textContent = said ? parts(said) : "";
  };
  text.addEventListener("input", count);
  count();
}
