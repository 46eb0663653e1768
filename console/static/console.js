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

// Ten minutes without a request: the server has locked the visit, so show the lock instead of what was on the page.
const idle = Number(document.body.dataset.idle || 0);
if (idle) setTimeout(() => location.reload(), (idle + 5) * 1000);

// A page that came back from the browser's own memory is asked for anew.
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

// What moves is fetched again; `again` tells the server that nobody has done anything.
const moving = document.getElementById("moving");
const every = Number((moving && moving.dataset.moving) || 0);
if (every) {
  setInterval(async () => {
    if (document.hidden || moving.contains(document.activeElement)) return;
    try {
      const answer = await fetch("?again=1", { redirect: "manual" });
      if (!answer.ok) { location.reload(); return; }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("moving");
      if (fresh && fresh.innerHTML !== moving.innerHTML) moving.replaceChildren(...fresh.childNodes);
    } catch { /* no signal: the page stays as it is, and tries again */ }
  }, every * 1000);
}
