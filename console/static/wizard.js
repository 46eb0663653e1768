// What a step does by itself: numbers and the phone follow what is chosen and typed, values are put in where the cursor
// stands, and a time that is filled in chooses its box. Without it the buttons do the same.
"use strict";

const form = document.getElementById("step");
const shown = document.getElementById("look");

// Ask the server what the step would look like, and keep nothing. Of several answers only the newest is shown.
if (form && shown) {
  const say = document.createElement("p");
  say.className = "away";
  say.setAttribute("role", "status");
  shown.after(say);
  let asked = 0, wait = 0;
  const look = async () => {
    const mine = ++asked;
    const body = new URLSearchParams(new FormData(form));
    body.set("look", "1");
    try {
      const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
      if (!answer.ok || mine !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("look");
      if (!fresh || mine !== asked || shown.contains(document.activeElement)) return;
      shown.replaceChildren(...fresh.childNodes);
      for (const count of page.querySelectorAll("[data-count]")) {
        const old = document.querySelector(`[data-count="${CSS.escape(count.dataset.count)}"]`);
        if (old) old.textContent = count.textContent;
      }
      const words = shown.querySelector("[data-say]")?.textContent ?? "";
      if (say.textContent !== words) say.textContent = words;
    } catch { /* no signal: the page stays as it is; its buttons ask again */ }
  };
  const soon = () => { clearTimeout(wait); wait = setTimeout(look, 400); };
  for (const field of form.querySelectorAll("[data-look]")) {
    field.addEventListener(field.tagName === "TEXTAREA" || field.type === "text" ? "input" : "change", soon);
  }
}

// A value goes in where the cursor was last.
let target = document.querySelector("textarea[data-values]");
for (const area of document.querySelectorAll("textarea[data-values]")) area.addEventListener("focus", () => { target = area; });
for (const code of document.querySelectorAll("code[data-insert]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = code.textContent;
  button.addEventListener("click", () => {
    if (!target) return;
    target.setRangeText(button.textContent, target.selectionStart, target.selectionEnd, "end");
    target.dispatchEvent(new Event("input"));
    target.focus();
  });
  code.replaceWith(button);
}

// Filling in a time means it.
for (const field of document.querySelectorAll("[data-picks]")) {
  field.addEventListener("input", () => { document.getElementById(field.dataset.picks).checked = true; });
}
