/**
 * The sandbox's own JSON addresses, one function each. Every failure is one Error whose message a person can read.
 *
 * A phone: {id, channel, address, language, name, unread, last, moment}; a phone looked at also has `messages`.
 */

async function call(method, path, body) {
  const request = { method, headers: { accept: "application/json" } };
  if (body !== undefined) {
    request.headers["content-type"] = "application/json";
    request.body = JSON.stringify(body);
  }
  let response;
  let answer;
  try {
    response = await fetch(path, request);
    answer = await response.text();
  } catch {
    throw new Error("The sandbox does not answer.");
  }
  if (!response.ok) {
    const error = new Error(`The sandbox says no (${response.status}). ${reason(answer)}`.trim());
    error.gone = response.status === 404;
    throw error;
  }
  return answer ? JSON.parse(answer) : null;
}

/** What the sandbox gave as its reason, in one line; "" when it gave none. */
function reason(answer) {
  try {
    const said = JSON.parse(answer);
    return String(said.error ?? said.detail ?? said.message ?? "").slice(0, 300);
  } catch {
    return answer.slice(0, 300);
  }
}

const one = (id) => `/sandbox/phones/${encodeURIComponent(id)}`;

/** Looks for phones. `wanted`: {q, channel, language, offset, limit}. Gives {phones, total}. */
export const listPhones = (wanted) => call("GET", `/sandbox/phones?${new URLSearchParams(wanted)}`);

export const readPhone = (id) => call("GET", one(id));

/** A phone that nobody knows yet. `language` may be "". */
export const addPhone = (channel, language) =>
  call("POST", "/sandbox/phones", language ? { channel, language } : { channel });

export const write = (id, text) => call("POST", `${one(id)}/write`, { text });

export const press = (id, messageId, data) => call("POST", `${one(id)}/press`, { message_id: messageId, data });

/** `kind`: voice, image or location. */
export const sendMedia = (id, kind) => call("POST", `${one(id)}/media`, { kind });

export const block = (id, blocked) => call("POST", `${one(id)}/block`, { blocked });
