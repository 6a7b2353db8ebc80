import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LIST_DRAWN } from "#tests/drills/exclusion/draw-list.ts";
import { copyOf, type Seen, seenIn, storyIn } from "#tests/drills/exclusion/portal-copy.ts";

/**
 * Three copies of one portal: in one nothing more happens, in one ten matters come in that are kept from everybody below
 * the leadership, five of them from the leader, too, with nobody left who could decide; in one the same ten are kept from
 * nobody. Whoever they are kept from must see the first and the second alike, to the byte, on every page they can reach,
 * in every mail and at every address of a hidden matter. The third shows that there was something to see.
 */
export async function drill(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "yaoshao-exclusion-"));
  chmodSync(folder, 0o755);
  const [without, hidden, open] = ["without", "hidden", "open"].map((name) => join(folder, name));
  try {
    await storyIn(`${without}`);
    copyOf(`${without}`, `${hidden}`);
    copyOf(`${without}`, `${open}`);
    const nothing = await seenIn(`${without}`, "nothing");
    const kept = await seenIn(`${hidden}`, "hidden");
    const shown = await seenIn(`${open}`, "open");
    return figures(nothing, kept, shown);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figures(nothing: Seen, kept: Seen, shown: Seen): Record<string, number> {
  const compared = differences(nothing, kept);
  const control = differences(nothing, shown);
  const lists = [...nothing.pages.values()].filter((pages) => pages.get(LIST_DRAWN)).length;
  const controlLists = control.pages.filter((line) => line.endsWith(LIST_DRAWN)).length;
  const differing = [control.people.length, control.mails, shown.told.length, controlLists];
  const blind = differing.some((found) => found === 0) ? 1 : 0;
  const ended = nothing.ended + kept.ended + shown.ended;
  for (const line of compared.pages) console.error(`differs: ${line}`);
  for (const line of kept.told) console.error(`told: ${line}`);
  return {
    people: nothing.pages.size,
    pages: [...nothing.pages.values()].reduce((sum, pages) => sum + pages.size, 0),
    bytes: bytesOf(nothing),
    differingPages: compared.pages.length,
    listsDrawn: lists,
    differingMails: compared.mails,
    addressesAsked: kept.probes,
    betrayed: kept.told.length,
    processesEnded: ended,
    controlPages: control.pages.length,
    controlLists,
    controlMails: control.mails,
    controlPeople: control.people.length,
    controlAddresses: shown.told.length,
    failed: compared.pages.length + compared.mails + kept.told.length + ended + blind,
  };
}

/** Which pages of whom are not the same, a page that only one of the two has included. */
function differences(one: Seen, other: Seen) {
  const pages = [...one.pages].flatMap(([name, own]) => {
    const others = other.pages.get(name) ?? new Map<string, string>();
    const paths = [...new Set([...own.keys(), ...others.keys()])];
    return paths
      .filter((path) => own.get(path) !== others.get(path))
      .map((path) => `${name} ${path}`);
  });
  const mails = [...one.mails].filter(([name, own]) => own !== other.mails.get(name)).length;
  return { pages, mails, people: [...new Set(pages.map((line) => line.split(" ")[0]))] };
}

const bytesOf = ({ pages }: Seen): number =>
  [...pages.values()]
    .flatMap((own) => [...own.values()])
    .reduce((sum, page) => sum + Buffer.byteLength(page), 0);
