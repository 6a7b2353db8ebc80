import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.number()).default([]),
      positionTicks: z.array(z.object({ line: z.number(), ticks: z.number() })).default([]),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
type Profile = z.infer<typeof profile>;
type Node = Profile["nodes"][number];

/** By where the code lies that runs, or that called what runs. */
const PLACES: readonly (readonly [kind: string, place: RegExp])[] = [
  ["looking", /profiler\.mjs$/],
  ["hashes and ciphers of Node", /^node:(internal\/)?crypto/],
  ["age", /node_modules\/(age-encryption|@noble|@scure)\//],
  ["pg", /node_modules\/(pg|pg-\w+|postgres-\w+)\//],
  ["drizzle", /node_modules\/drizzle-orm\//],
  ["React", /node_modules\/(react|react-dom)\//],
  ["Remix and Hono", /node_modules\/(@remix-run|react-router|hono|@hono)/],
  ["other packages", /node_modules\//],
  ["our own", /\/build\//],
];
const NODE = "HTTP, files and streams of Node";
const ASIDE = ["(idle)", "looking"];
/** What is built into the language has no place of its own: the line that calls it tells. */
const BUILT_IN: readonly (readonly [kind: string, line: RegExp])[] = [
  ["JSON", /JSON\.(parse|stringify)|canonicalize/],
  ["Intl", /Intl\.|\bshanghai\.format/],
];

/** Milliseconds by kind of work. */
export function spentIn(path: string): Map<string, number> {
  const read = profile.parse(JSON.parse(readFileSync(path, "utf8")));
  const kindsOf = reading(read);
  const spent = new Map<string, number>();
  for (const [index, id] of read.samples.entries())
    for (const [kind, share] of kindsOf(id)) {
      const milliseconds = (share * (read.timeDeltas[index] ?? 0)) / 1000;
      spent.set(kind, (spent.get(kind) ?? 0) + milliseconds);
    }
  for (const aside of ASIDE) spent.delete(aside);
  return spent;
}

/** What each node of a profile counts as: kinds of work, and which share of it each is. */
function reading({ nodes }: Profile) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children }) => children.map((one) => [one, id])));
  const known = new Map<number, ReadonlyMap<string, number>>();
  const placeOf = (node: Node | undefined): string => {
    if (!node) return NODE;
    const kind = PLACES.find(([, place]) => place.test(node.callFrame.url))?.[0];
    return kind ?? placeOf(byId.get(parents.get(node.id) ?? 0));
  };
  return (id: number) => {
    const node = byId.get(id);
    const shares = known.get(id) ?? (node ? sharesOf(node, placeOf(node)) : new Map());
    known.set(id, shares);
    return shares;
  };
}

function sharesOf({ callFrame, positionTicks }: Node, place: string): ReadonlyMap<string, number> {
  const { functionName, url } = callFrame;
  if (functionName.startsWith("(")) return new Map([[functionName, 1]]);
  if (!place.startsWith("our") || positionTicks.length === 0) return new Map([[place, 1]]);
  const all = positionTicks.reduce((sum, { ticks }) => sum + ticks, 0);
  const shares = new Map<string, number>();
  for (const { line, ticks } of positionTicks) {
    const text = lineOf(url, line);
    const kind = BUILT_IN.find(([, said]) => said.test(text))?.[0] ?? place;
    shares.set(kind, (shares.get(kind) ?? 0) + ticks / all);
  }
  return shares;
}

const files = new Map<string, readonly string[]>();

function lineOf(url: string, line: number): string {
  if (!url.startsWith("file:")) return "";
  const lines = files.get(url) ?? readFileSync(fileURLToPath(url), "utf8").split("\n");
  files.set(url, lines);
  return lines[line - 1] ?? "";
}
