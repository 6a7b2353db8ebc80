// Runs in a process of its own, one paper at a time: what many pages of words do to a typesetter they do here, where there is
// no key and no database, and a bound to memory.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { coverageOf } from "#app/shell/letters/paper/face-coverage.mjs";
import { workInThread } from "#app/shell/machine/work-in-thread.mjs";

const FACES = ["400Regular/NotoSerifSC_400Regular", "700Bold/NotoSerifSC_700Bold"];
/** The mark that printers set where they lack a character. */
const GETA = "〓";
/** What no face has to draw. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/u;

if (isMainThread) workInThread(import.meta.url);
else work();

function work() {
  const faces = FACES.map((name) =>
    readFileSync(
      fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-serif-sc/${name}.ttf`)),
    ),
  );
  const setter = NodeCompiler.create({ fontArgs: [{ fontBlobs: faces }] });
  const template = readFileSync(new URL("paper.typ", import.meta.url), "utf8");
  const isDrawn = coverageOf(faces[0]);
  parentPort.on("message", ({ paper }) =>
    parentPort.postMessage(printed({ setter, template }, drawable(paper, isDrawn))),
  );
}

/** PDF/UA-1: tagged, so that a screen reader reads it. Of the same words the same bytes. */
function printed({ setter, template }, paper) {
  const inputs = { paper: JSON.stringify(paper) };
  const set = setter.compile({ mainFileContent: template, inputs });
  if (set.hasError()) throw new Error("the paper could not be set");
  const content = setter.pdf(set.result, { pdfStandard: "ua-1", creationTimestamp: 0 });
  setter.evictCache(2);
  return { content: new Uint8Array(content) };
}

/** What the face lacks is marked where it stands, and named below: nothing is left out in silence. */
function drawable(paper, isDrawn) {
  const lacking = new Set();
  const drawn = (text) =>
    Array.from(text, (character) => {
      if (UNSEEN.test(character) || isDrawn(character)) return character;
      lacking.add(character);
      return GETA;
    }).join("");
  const marked = everyText(paper, drawn);
  if (lacking.size === 0) return marked;
  const named = [...lacking].map((character) => `U+${hexOf(character)}`).join("、");
  const text = paper.lacking.replace("{characters}", named);
  return { ...marked, parts: [...marked.parts, { is: "paragraph", text }] };
}

const hexOf = (character) => character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");

function everyText(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((part) => everyText(part, change));
  if (value === null) return null;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, everyText(part, change)]),
  );
}
