/**
 * Knowing when something changed: the sandbox's event stream, and looking again every few seconds where it fails.
 */

const EVENTS = "/sandbox/events";
const LOOK_EVERY = 4000; // ms between looks while the stream is down
const LOOK_ANYWAY = 8; // and every so many times of that while it is up, for a stream that stalls unseen

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Calls `changed(id)` when one phone changed, `changed(null)` when any may have, and `streaming(bool)` when the stream
 * comes up or goes down. Whatever was missed while it was down is made up for by one `changed(null)` when it is back.
 */
export function listen(changed, streaming) {
  let up = false;
  let looks = 0;

  function turn(state) {
    up = state;
    streaming(up);
  }

  function connect() {
    const stream = new EventSource(EVENTS);
    stream.addEventListener("open", () => {
      turn(true);
      changed(null);
    });
    stream.addEventListener("message", (event) => changed(phoneOf(event.data)));
    stream.addEventListener("error", () => {
      turn(false);
      // The browser reconnects by itself after a broken connection, but gives up on a wrong answer.
      if (stream.readyState === EventSource.CLOSED) setTimeout(connect, LOOK_EVERY);
    });
  }

  connect();
  setInterval(() => {
    looks += 1;
    if (!up || looks % LOOK_ANYWAY === 0) changed(null);
  }, LOOK_EVERY);
}

function phoneOf(data) {
  try {
    return String(JSON.parse(data).phone);
  } catch {
    return null;
  }
}

/**
 * Makes many calls few: `work` never runs twice at a time, nor again sooner than `pause` ms after it ended, and always
 * once more after the last call. A campaign changes a thousand phones in a few seconds. `work` must not throw.
 */
export function calmly(work, pause) {
  let busy = false;
  let again = false;
  return async function run() {
    again = true;
    if (busy) return;
    busy = true;
    while (again) {
      again = false;
      await work();
      await sleep(pause);
    }
    busy = false;
  };
}
