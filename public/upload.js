// Shows how far an upload has come, and goes where the form leads. Without this script the form is sent all the same.

function entriesOf(form, button) {
  const entries = new FormData();
  // First, so that a file to be taken away makes room for those that come behind it.
  if (button?.name) entries.append(button.name, button.value);
  for (const [name, value] of new FormData(form)) entries.append(name, value);
  return entries;
}

function send(form, button, shown) {
  const bar = shown.querySelector("progress");
  const say = (words) => {
    shown.querySelector("[role=status]").textContent = words;
  };
  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = total > 0 ? (100 * loaded) / total : 0;
  });
  request.upload.addEventListener("load", () => say(shown.dataset.arrived));
  request.addEventListener("error", () => {
    form.removeAttribute("aria-busy");
    say(shown.dataset.broken);
  });
  request.addEventListener("load", () => {
    if (request.status < 400) {
      location.assign(request.responseURL);
      return;
    }
    // A page that says what went wrong has no address of its own.
    document.open();
    document.write(request.responseText);
    document.close();
  });
  form.setAttribute("aria-busy", "true");
  bar.value = 0;
  shown.hidden = false;
  say(shown.dataset.going);
  request.open("POST", form.action);
  request.send(entriesOf(form, button));
}

for (const shown of document.querySelectorAll("[data-upload]")) {
  const form = shown.closest("form");
  form.addEventListener("submit", (event) => {
    const chosen = [...form.querySelectorAll("[type=file]")].some(({ files }) => files.length > 0);
    if (!chosen) return;
    event.preventDefault();
    if (form.getAttribute("aria-busy") !== "true") send(form, event.submitter, shown);
  });
}
