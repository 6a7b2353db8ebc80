// The keys of the desk: "/" to the search, "?" to the sheet of them all, j and k along a list, u back to it, and on a
// matter the letters that stand beside its actions. A letter opens a form and never sends one. Whoever does not want
// them turns them off in the sheet (WCAG 2.1, 2.1.4). Without this script everything is reached by Tab, as anywhere.

/** Where somebody types or chooses, a stroke is a stroke. */
const TYPED_INTO = "input, textarea, select, [contenteditable]";
/** The one word that this browser keeps, and only of whoever turned them off. */
const KEPT = "keys";
const OFF = "off";
/** From where one opens a matter. */
const LISTS = ["/desk", "/desk/search", "/desk/news"];

const page = document.documentElement;
const sheet = document.querySelector("[data-sheet]");
const choices = [...document.querySelectorAll("[data-keys-choice]")];
const wayBack = document.querySelector("main [data-back]");

let isOn = kept() !== OFF;

function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    // A browser that keeps nothing: what is chosen holds as long as the page.
    return null;
  }
}

function choose(on) {
  isOn = on;
  show();
  try {
    if (on) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, OFF);
  } catch {
    // As above.
  }
}

/** Only where this script hears a key does the page name it. */
function show() {
  page.dataset.keys = isOn ? "heard" : OFF;
  for (const choice of choices) choice.checked = isOn;
}

// Each of these says whether there was anything to do; where not, the key stays the browser's.

function toSearch() {
  const box = document.querySelector("[data-find]");
  box?.focus();
  box?.select();
  return box !== null;
}

function openSheet() {
  sheet?.showModal();
  sheet?.querySelector("[data-close]").focus();
  return sheet !== null;
}

function goBack() {
  wayBack?.click();
  return wayBack !== null;
}

function step(by) {
  const links = [...document.querySelectorAll("main .rows tbody tr")].flatMap(
    (row) => row.querySelector("a[href]") ?? [],
  );
  const at = links.findIndex((link) => link.closest("tr").contains(document.activeElement));
  const next = at < 0 ? links[0] : links[at + by];
  next?.focus({ preventScroll: true });
  next?.closest("tr").scrollIntoView({ block: "nearest" });
  return links.length > 0;
}

function openAct(letter) {
  const act = document.querySelector(`main details[data-letter="${CSS.escape(letter)}"]`);
  if (!act) return false;
  act.open = true;
  const fields = [...act.querySelectorAll("input:not([type=hidden]), select, textarea")];
  const first = fields.find((field) => field.checkVisibility()) ?? act.querySelector("summary");
  first.focus({ preventScroll: true });
  const { top, bottom } = act.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) act.scrollIntoView({ block: "start" });
  return true;
}

const KEYS = new Map([
  ["/", toSearch],
  ["?", openSheet],
  ["j", () => step(1)],
  ["k", () => step(-1)],
  ["u", goBack],
]);
/** What may be held down. */
const STEPS = ["j", "k"];

const isForOthers = ({ altKey, ctrlKey, metaKey, isComposing, target }) =>
  altKey ||
  ctrlKey ||
  metaKey ||
  isComposing ||
  (target instanceof Element && target.closest(TYPED_INTO) !== null);

function hear(event) {
  const { key, repeat } = event;
  if (!isOn || event.defaultPrevented || (repeat && !STEPS.includes(key))) return;
  // The same key closes the sheet, wherever in it the focus is; nothing else is heard behind it.
  if (sheet?.open) {
    if (key !== "?") return;
    event.preventDefault();
    sheet.close();
    return;
  }
  if (isForOthers(event)) return;
  const act = KEYS.get(key) ?? (() => openAct(key));
  if (act()) event.preventDefault();
}

/** What may be done on this page stands in its sheet, with its letter. */
function nameActs() {
  const here = sheet?.querySelector("[data-here]");
  const acts = [...document.querySelectorAll("main details[data-letter]")];
  if (!here || acts.length === 0) return;
  for (const act of acts) {
    const line = document.createElement("div");
    const [letter, name] = ["kbd", "span"].map((tag) => document.createElement(tag));
    letter.textContent = act.dataset.letter;
    name.textContent = act.querySelector("summary").firstChild.textContent;
    for (const [tag, inside] of [
      ["dt", letter],
      ["dd", name],
    ]) {
      const part = document.createElement(tag);
      part.append(inside);
      line.append(part);
    }
    here.querySelector("dl").append(line);
  }
  here.hidden = false;
}

/** The way back leads to the list as it was narrowed, where one came straight from it. */
function keepNarrowed() {
  if (!wayBack?.hash || document.referrer === "") return;
  const from = new URL(document.referrer);
  const queue = new URL(wayBack.href).searchParams.get("queue");
  const isIt = queue
    ? from.pathname === "/desk" && from.searchParams.get("queue") === queue
    : LISTS.includes(from.pathname);
  if (from.origin !== location.origin || !isIt) return;
  from.hash = wayBack.hash;
  wayBack.href = from.href;
}

for (const choice of choices) choice.addEventListener("change", () => choose(choice.checked));
sheet?.addEventListener("click", ({ target }) => {
  if (target === sheet || target.closest("[data-close]")) sheet.close();
});
document.addEventListener("keydown", hear);
nameActs();
keepNarrowed();
show();
