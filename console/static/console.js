// What a page does by itself. Everything works without it; with it the way out leaves no trace in the history, a page
// that has been left alone locks itself before somebody else's eyes, and numbers move.
"use strict";

// The quick exit: lock the visit on the way, and be a page that the back button does not lead to.
for (const exit of document.querySelectorAll("[data-exit]")) {
  exit.addEventListener(exit.tagName === "FORM" ? "submit" : "click", (event) => {
    event.preventDefault();
    if (exit.tagName === "FORM") {
      fetch(exit.action, { method: "POST", body: new URLSearchParams(new FormData(exit)), keepalive: true, redirect: "manual" });
    }
    document.documentElement.hidden = true;
    location.replace(exit.dataset.exit);
  });
}

// Ten minutes without a request: the server has locked the visit, so show the lock instead of what was on the page. What
// was being written goes to the server first, which keeps it, and does nothing with it, until its writer is back. Where
// another window of theirs is in use nothing is locked (204), and this one waits on.
const idle = Number(document.body.dataset.idle || 0);
const begun = () => [...document.querySelectorAll("main form")].find((form) => [...form.elements].some(changed));
async function lock() {
  const written = begun();
  if (written) {
    const body = new URLSearchParams([...new FormData(written)].filter(([, value]) => typeof value === "string"));
    try {
      const answer = await fetch(written.action, { method: "POST", body, redirect: "manual", headers: { "Lykt-Keep": "1" } });
      if (answer.status === 204) { setTimeout(lock, idle * 1000); return; }
    } catch { /* no signal: what was written is lost, and must not stay on the screen */ }
  }
  location.reload();
}
if (idle) setTimeout(lock, (idle + 5) * 1000);

function changed(field) {
  if (field.type === "hidden" || field.type === "password") return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.dataset.typed !== undefined) return true; // written before, and refused: it is in no other place
  return field.tagName === "SELECT" ? false : field.value !== field.defaultValue && field.defaultValue !== undefined;
}

// What was written before the lock stands in its fields again.
const unsent = document.getElementById("unsent");
if (unsent) {
  for (const [name, values] of Object.entries(JSON.parse(unsent.dataset.fields))) {
    for (const field of document.querySelectorAll(`main [name="${CSS.escape(name)}"]:not([type=hidden], [type=file])`)) {
      if (field.type === "checkbox" || field.type === "radio") field.checked = values.includes(field.value);
      else if (field.tagName !== "BUTTON") field.value = values[0] ?? "";
    }
  }
}

// What must be mended is read out and scrolled to at once.
const wrong = document.querySelector("[data-focus]");
if (wrong) wrong.focus();

// A page that came back from the browser's own memory is asked for anew.
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

// What moves is fetched again; `again` tells the server that nobody has done anything. Locked meanwhile, the page goes, and
// what was being written is kept; a server that is being started again costs nobody what they write.
const moving = document.getElementById("moving");
const every = Number((moving && moving.dataset.moving) || 0);
if (every) {
  setInterval(async () => {
    if (document.hidden || moving.contains(document.activeElement)) return;
    try {
      const answer = await fetch("?again=1", { redirect: "manual" });
      if (answer.type === "opaqueredirect") { lock(); return; }
      if (answer.status >= 500 || (!answer.ok && begun())) return;
      if (!answer.ok) { location.reload(); return; }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("moving");
      if (fresh && fresh.innerHTML !== moving.innerHTML) moving.replaceChildren(...fresh.childNodes);
    } catch { /* no signal: the page stays as it is, and tries again */ }
  }, every * 1000);
}
