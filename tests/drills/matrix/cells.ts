import { isTheirs, type Permission, POLICY } from "#app/domain/access/policy.ts";
import { holderFor, holdersOf } from "#app/domain/exclusion/holder.ts";
import { ACTIONS } from "#app/domain/matter/action.ts";
import { expectedOf, gateOf, type Verdict } from "#tests/drills/matrix/expected.ts";
import { PAGES, type Page } from "#tests/drills/matrix/site.ts";
import { type Asker, anyId, type Subject, type World } from "#tests/drills/matrix/world.ts";
import { DOORS } from "#tests/support/doors.ts";

/** One question to one door, and what may come of it. */
export type Cell = {
  readonly asker: Asker;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly action: Permission;
  /** What the form says beside its key: which of a page's presses it is. */
  readonly says: Readonly<Record<string, string>>;
  readonly expected: readonly Verdict[];
};

/** Everybody at every door of the site map, with every matter it may lead to, to look and to act. */
export const cellsOf = ({ askers, subjects }: World): readonly Cell[] =>
  askers.flatMap((asker) => PAGES.flatMap((page) => cellsAt(asker, page, subjects)));

function cellsAt(asker: Asker, page: Page, subjects: readonly Subject[]): readonly Cell[] {
  const door = DOORS[page.file];
  if (!door) throw new Error(`${page.file} has no door`);
  const read = page.path.includes(":action") ? ACTIONS : door.read.slice(0, 1);
  const act = page.path.includes(":action") ? ACTIONS : door.act;
  const leadingTo = (action: Permission) =>
    page.path.includes(":matterId") ? tellingApart(asker, action, subjects) : [null];
  const ask = (method: Cell["method"]) => (action: Permission) =>
    leadingTo(action).flatMap((subject) => [
      cell(asker, method, page, action, subject),
      ...crossed(cell(asker, method, page, action, subject), page, subject, subjects),
    ]);
  return [
    ...read.flatMap(ask("GET")),
    ...act.filter((action) => isAskable(asker, action)).flatMap(ask("POST")),
  ];
}

/** One matter's address with a file, a letter or a proposal of another: that is not there, whoever may read both. */
function crossed(
  own: Cell,
  { path }: Page,
  subject: Subject | null,
  subjects: readonly Subject[],
): readonly Cell[] {
  const [, name] = /:(letterId|evidenceId|fileId|proposalId)/.exec(path) ?? [];
  const other = subjects.find(
    ({ submissionId, things }) =>
      submissionId !== subject?.submissionId && things[name as keyof Subject["things"]],
  );
  if (!subject || !name || !other || !path.includes(":matterId")) return [];
  const things = { ...subject.things, [name]: other.things[name as keyof Subject["things"]] };
  const { path: elsewhere } = addressOf(path, own.action, { ...subject, things });
  const expected = own.expected.includes("opens") ? (["nothing"] as const) : own.expected;
  return [{ ...own, path: elsewhere, expected }];
}

/** Whoever has no right at all to what lies behind a door is turned away before it is asked which matter it is. */
const tellingApart = (asker: Asker, action: Permission, subjects: readonly Subject[]) =>
  asker.submissionId !== null || (asker.officer && isTheirs(asker.officer, gateOf(action)))
    ? subjects
    : subjects.slice(0, 1);

/** What everybody may post is no question, and what every officer may post ends their own session. */
const isAskable = ({ officer }: Asker, action: Permission): boolean =>
  action !== "see-public" && !(officer && OWN_SESSION.includes(action));

const OWN_SESSION: readonly Permission[] = ["own-account", "renew-sign-in", "change-password"];

/** Where one page takes several presses. */
const PRESSES: Readonly<Partial<Record<Permission, string>>> = {
  "write-to-reporter": "message",
  "write-note": "note",
  "see-proposal": "review",
  "approve-proposal": "approve",
  vote: "vote",
  "declare-tie": "tie",
};

const pressOf = (action: Permission): Cell["says"] => {
  const intent = PRESSES[action];
  return intent === undefined ? {} : { intent };
};

function cell(
  asker: Asker,
  method: Cell["method"],
  { path }: Page,
  action: Permission,
  subject: Subject | null,
): Cell {
  const filled = addressOf(path, action, subject);
  const allowed = expectedOf(asker, action, subject);
  const expected = allowed === "opens" && isSealedFrom(asker, path, subject) ? "nothing" : allowed;
  return {
    asker,
    method,
    path: filled.path,
    action,
    says: method === "POST" ? pressOf(action) : {},
    expected: [expected, ...alsoRight(asker, action, subject, filled, expected)],
  };
}

/** What the reporter sent and what the office keeps is opened by who holds the matter now, whatever else they may see of it. */
const isSealedFrom = ({ officer }: Asker, path: string, subject: Subject | null): boolean =>
  /:(evidenceId|fileId)/.test(path) &&
  subject !== null &&
  officer !== null &&
  !holdersOf(subject).some((holder) => holder === holderFor(officer));

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
  const known = Object.entries(subject?.things ?? {})
    .reduce((filled, [name, id]) => filled.replace(`:${name}`, id ?? `:${name}`), path)
    .replace(":matterId", subject?.id ?? anyId())
    .replace(":leaf", "1")
    .replace(":action", action)
    .replace("*", "no-such-page");
  return { path: known.replaceAll(/:\w+/g, () => anyId()), isMadeUp: known.includes(":") };
}
