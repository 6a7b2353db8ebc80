// Leaves at once, without a way back: the page is covered before anything is asked of the network, and its place in
// the browser's history is taken by the page that follows. Without this script the link does the same, less well.

const TIMES = 3;
/** Policy: three presses of Shift within five seconds; nobody who types capitals does that. */
const WITHIN = 5000;

const way = document.querySelector("[data-leave]");
let presses = [];

function leave() {
  const cover = document.createElement("div");
  cover.className = "leave-cover";
  document.body.replaceChildren(cover);
  document.title = "…";
  location.replace(way.href);
}

if (way) {
  way.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") {
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
