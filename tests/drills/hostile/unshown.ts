import { ACTIONS } from "#app/domain/matter/action.ts";
import { PAGES, type Page } from "#tests/drills/matrix/site.ts";
import { DOORS } from "#tests/support/doors.ts";

/** Asked by other programs: no page sends them a form. */
const FOR_PROGRAMS: readonly string[] = [
  "routes/public/openapi.ts",
  "routes/public/law/calculator/due.ts",
  "routes/public/law/reward/reward-amount.ts",
  "routes/public/reward/reward-figures.ts",
  "routes/public/reward/figures-file.ts",
  "routes/public/reward/decisions-file.ts",
];
/**
 * Shown only while the form that asks for a change is not, and tried in tests/edge/office-facts.test.ts; and only once whole
 * years of rewards are ready, in tests/routes/public/reward/published.test.ts.
 */
const TRIED_ELSEWHERE: readonly string[] = [
  "routes/admin/facts/change.tsx",
  "routes/admin/publication/index.tsx",
  "routes/admin/publication/decide.tsx",
];

/** The addresses that take a form, an action's each by itself, and of which none stood on anybody's page. */
export function unshown(addresses: readonly string[]): readonly string[] {
  const shown = new Set(addresses.map(doorAt));
  return DOORS_WITH_FORMS.filter((door) => !shown.has(door));
}

const takesForms = ({ file }: Page): boolean =>
  (DOORS[file]?.act.length ?? 0) > 0 && ![...FOR_PROGRAMS, ...TRIED_ELSEWHERE].includes(file);

const DOORS_WITH_FORMS = PAGES.filter(takesForms).flatMap(({ path }) =>
  path.includes(":action") ? ACTIONS.map((action) => path.replace(":action", action)) : [path],
);

/** The page that answers at an address, by its words before what is only filled in. */
function doorAt(address: string): string {
  const parts = partsOf(address);
  const [page] = PAGES.filter(({ path }) => fits(partsOf(path), parts)).toSorted(
    (one, other) => blanksIn(one.path) - blanksIn(other.path),
  );
  return page?.path.replace(":action", parts.at(-1) ?? "") ?? "";
}

const partsOf = (address: string): readonly string[] =>
  (address.split(/[?#]/u)[0] ?? "").split("/");

const fits = (pattern: readonly string[], parts: readonly string[]): boolean =>
  pattern.length === parts.length &&
  pattern.every((part, place) => part.startsWith(":") || part === parts[place]);

const blanksIn = (path: string): number => path.split(":").length - 1;
