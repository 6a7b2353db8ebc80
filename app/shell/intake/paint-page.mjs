// Runs in a process of its own, one page at a time: what a stranger's PDF does to its reader it does here, where there is no
// key, no database and a bound to memory.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort } from "node:worker_threads";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import sharp from "sharp";
import { workInThread } from "#app/shell/machine/work-in-thread.mjs";

/** Pixels of the longer side: an A4 page in small print, on a screen and on paper. */
const LONGEST_SIDE = 1800;

if (isMainThread) workInThread(import.meta.url);
else work();

function work() {
  sharp.cache(false);
  sharp.concurrency(1);
  const compiled = readFile(fileURLToPath(import.meta.resolve("@hyzyla/pdfium/pdfium.wasm"))).then(
    (bytes) => WebAssembly.compile(bytes),
  );
  parentPort.on("message", async (job) => {
    const answer = await painted(await compiled, job).catch(faultOf);
    parentPort.postMessage(answer);
  });
}

/** How many pages there are and, where it is asked for, one of them. Each file gets a reader that has read no other. */
async function painted(compiled, { content, leaf }) {
  const library = await PDFiumLibrary.init({ instantiateWasm: instanceOf(compiled) });
  const document = await library.loadDocument(content);
  const leaves = document.getPageCount();
  if (leaf === null || leaf > leaves) return { leaves };
  const page = document.getPage(leaf - 1);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const scale = LONGEST_SIDE / Math.max(originalWidth, originalHeight);
  // Stamps come along by themselves; what was filled into a form and a visible signature do not.
  const whole = { scale, render: "bitmap", renderFormFields: true };
  const { data, width, height } = await page.render(whole);
  const picture = await sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: "#fff" })
    .webp({ quality: 85 })
    .toBuffer();
  return { leaves, picture };
}

function instanceOf(compiled) {
  return (imports, ready) => {
    WebAssembly.instantiate(compiled, imports).then(ready);
    return {};
  };
}

function faultOf({ message }) {
  return { fault: /^Password/.test(message) ? "locked" : "unreadable" };
}
