// Passkeys: the browser's own dialogue, and its answer into a form. Where a browser cannot, nothing of it is shown.
"use strict";

const bytes = (letters) => Uint8Array.from(atob(letters.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));
const letters = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

// An answer as JSON, by Web Authentication Level 3, 5.1.
function told(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) response[name] = letters(credential.response[name]);
  }
  return JSON.stringify({ id: credential.id, rawId: letters(credential.rawId), type: credential.type, response });
}

async function proof() {
  const answer = await fetch("/sign-in/passkey/challenge", { method: "POST", body: new URLSearchParams() });
  if (!answer.ok) throw new Error("no challenge");
  const options = await answer.json();
  return navigator.credentials.get({ publicKey: { ...options, challenge: bytes(options.challenge) } });
}

function creation(options) {
  return navigator.credentials.create({ publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: options.excludeCredentials.map((each) => ({ ...each, id: bytes(each.id) })),
  } });
}

const here = (host) => host && (location.hostname === host || location.hostname.endsWith("." + host));

for (const button of document.querySelectorAll("button[data-passkey]")) {
  if (!window.PublicKeyCredential || !here(button.dataset.host)) continue;
  const form = button.form, box = form.querySelector("[data-passkey-box]") || button, failed = form.querySelector("[data-failed]");
  box.hidden = button.hidden = false;
  for (const none of document.querySelectorAll("[data-passkey-none]")) none.hidden = true;
  button.addEventListener("click", async () => {
    const instead = form.querySelector("[data-instead]"); // the password: it is not needed now, all else is
    if (instead) instead.required = false;
    const whole = !instead || form.reportValidity();
    if (instead) instead.required = true;
    if (!whole) return;
    button.disabled = true;
    failed.hidden = true;
    try {
      const credential = button.dataset.options ? await creation(JSON.parse(button.dataset.options)) : await proof();
      form.elements.credential.value = told(credential);
      form.submit();
    } catch {
      failed.hidden = false;
      button.disabled = false;
    }
  });
}
