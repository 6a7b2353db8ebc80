// Leads to the box of the desk's search by the key "/", as long as nobody is typing. Without this script the box is reached
// by Tab, as any other.

/** Where somebody types, a stroke is a stroke. */
const TYPED_INTO =
  'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="file"], [type="submit"])';

const box = document.querySelector("[data-find]");

const isTyping = ({ isComposing, target }) =>
  isComposing || (target instanceof Element && target.closest(TYPED_INTO) !== null);

if (box) {
  // Only where this script hears the key does the page name it.
  box.dataset.find = "heard";
  document.addEventListener("keydown", (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (key !== "/" || altKey || ctrlKey || metaKey || isTyping(event)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
