/** A file of SQL, and into how many slices its work is cut: each is a transaction of its own, and done once. */
export type WorldStep = { readonly file: string; readonly slices: "one" | "matters" | "chains" };

const one = (file: string): WorldStep => ({ file, slices: "one" });
const ofMatters = (file: string): WorldStep => ({ file, slices: "matters" });

/** Who and what is drawn, before anything can live. */
export const DRAWING: readonly WorldStep[] = [
  one("draws"),
  one("people"),
  one("units"),
  one("placed"),
  ofMatters("drawn"),
];

/** What is written once every life has been lived. */
export const WRITING: readonly WorldStep[] = [
  one("lift-indexes"),
  ...["submissions", "receipts", "keys", "identities", "clocks", "matters"].map(ofMatters),
  ...["events", "looks"].map(ofMatters),
  { file: "log", slices: "chains" },
  one("heads"),
  ...["letters", "names", "found", "kept-away", "approvals", "holds", "erasures"].map(ofMatters),
];
