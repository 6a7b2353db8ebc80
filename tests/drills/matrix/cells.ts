import { type Permission, POLICY } from "#app/domain/access/policy.ts";
import { ACTIONS } from "#app/domain/matter/action.ts";
import { expectedOf, type Verdict } from "#tests/drills/matrix/expected.ts";
import { PAGES, type Page } from "#tests/drills/matrix/site.ts";
import { type Asker, anyId, type Subject, type World } from "#tests/drills/matrix/world.ts";
import { DOORS } from "#tests/support/doors.ts";

/** One question to one door, and what may come of it. */
export type Cell = {
  readonly asker: Asker;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly action: Permission;
  readonly expected: readonly Verdict[];
};

/** Everybody at every door of the site map, with every matter it may lead to, to look and to act. */
export const cellsOf = ({ askers, subjects }: World): readonly Cell[] =>
  askers.flatMap((asker) => PAGES.flatMap((page) => cellsAt(asker, page, subjects)));

function cellsAt(asker: Asker, page: Page, subjects: readonly Subject[]): readonly Cell[] {
  const door = DOORS[page.file];
  if (!door) throw new Error(`${page.file} has no door`);
  const leadingTo = page.path.includes(":matterId") ? subjects : [null];
  const read = page.path.includes(":action") ? ACTIONS : door.read.slice(0, 1);
  const act = page.path.includes(":action") ? ACTIONS : door.act.slice(0, 1);
  return leadingTo.flatMap((subject) => [
    ...read.map((action) => cell(asker, "GET", page, action, subject)),
    ...act
      .filter((action) => isAskable(asker, action))
      .map((action) => cell(asker, "POST", page, action, subject)),
  ]);
}

/** What everybody may post is no question, and what every officer may post ends their own session. */
const isAskable = ({ officer }: Asker, action: Permission): boolean =>
  action !== "see-public" &&
  !(officer && (action === "own-account" || action === "change-password"));

function cell(
  asker: Asker,
  method: Cell["method"],
  { path }: Page,
  action: Permission,
  subject: Subject | null,
): Cell {
  const filled = addressOf(path, action, subject);
  const expected = expectedOf(asker, action, subject);
  return {
    asker,
    method,
    path: filled.path,
    action,
    expected: [expected, ...alsoRight(asker, action, subject, filled, expected)],
  };
}

/** What else may come of it where the policy lets somebody in. */
function alsoRight(
  asker: Asker,
  action: Permission,
  subject: Subject | null,
  { path, isMadeUp }: Address,
  expected: Verdict,
): readonly Verdict[] {
  const owners = POLICY[action].map(({ role }) => role);
  const isOwn = asker.submissionId !== null && asker.submissionId === subject?.submissionId;
  // One's own receipt opens, or there is nothing to claim on it.
  if (owners.includes("reporter") && isOwn) return ["opens"];
  if (expected !== "opens") return [];
  if (path.startsWith("/desk/sign-")) return ["sign-in"];
  // What a made-up id names is not there.
  return isMadeUp || owners.includes("anybody") ? ["nothing"] : [];
}

type Address = { readonly path: string; readonly isMadeUp: boolean };

function addressOf(path: string, action: Permission, subject: Subject | null): Address {
  const known = path
    .replace(":matterId", subject?.id ?? anyId())
    .replace(":letterId", subject?.letterId ?? ":letterId")
    .replace(":action", action)
    .replace("*", "no-such-page");
  return { path: known.replaceAll(/:\w+/g, () => anyId()), isMadeUp: known.includes(":") };
}
