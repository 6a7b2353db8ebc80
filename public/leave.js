// Leaves at once, without a way back: the page is covered before anything is asked of the network, and its place in
// the browser's history is taken by the page that follows. Without this script the link does the same, less well.

const TIMES = 3;
/** Policy: three presses of Esc within five seconds; nobody closes three things in a row that fast. */
const WITHIN = 5000;
/** Where somebody types, Esc belongs to their input method: it takes back the syllables it has not turned yet. */
const TYPED_INTO =
  'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="file"], [type="submit"])';

const way = document.querySelector("[data-leave]");
let presses = [];

function leave() {
  const cover = document.createElement("div");
  cover.className = "leave-cover";
  document.body.replaceChildren(cover);
  document.title = "…";
  location.replace(way.href);
}

const isTyping = ({ isComposing, target }) =>
  isComposing || (target instanceof Element && target.closest(TYPED_INTO) !== null);

if (way) {
  // Only where this script hears the key does the page name it.
  way.dataset.leave = "heard";
  way.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", (event) => {
    if (event.repeat) return;
    if (event.key !== "Escape" || isTyping(event)) {
      presses = [];
      return;
    }
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN);
    if (presses.length >= TIMES) leave();
  });
  // A browser may keep a page that was left, and show it again at Back.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.replace("/");
  });
}
