import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isLimit } from "#app/domain/law/limit.ts";
import type { Provision } from "#app/domain/law/provision.ts";

/**
 * A rule without anything to count or to choose from may stand on the page of the law alone. One with a number, a
 * list or a scale is there to be worked with: by a clock, an action, a reward, a letter or a page of its own.
 */
const AT_WORK = [
  "app/domain/matter",
  "app/domain/reward",
  "app/domain/access",
  "app/domain/exclusion",
  "app/domain/identity",
  "app/domain/retention",
  "app/domain/sign-in",
  "app/domain/staff",
  "app/domain/law/rewards/scale-in-force.ts",
  "app/routes",
  "app/shell",
  "app/jobs",
  "app/ui",
  "emails",
];

/** These pages show whatever the catalogue holds. */
const SHOWS_ALL = /^app\/(?:routes\/public|ui)\/law\//u;

/** Printed for whoever looks the rule up, and not worked with. Each group says why. */
const ONLY_PRINTED: Readonly<Record<string, readonly string[]>> = {
  "how a penalty case is run inside: the case file is kept in the system of the penalty unit": [
    "P-12",
    "P-13",
    "P-13.extension",
    "P-14",
    "P-16",
    "P-17",
    "P-23",
    "P-27",
    "H-02",
    "H-03.chair",
    "H-03.file",
    "H-03.date",
    "H-03.notice",
    "H-04",
  ],
  "publishing a penalty is done in the national publicity system": [
    "P-20",
    "PUB-01",
    "PUB-02",
    "PUB-03",
  ],
  "a dispute about a case, once opened, is between authorities and not about the report": [
    "P-07",
    "P-09",
  ],
  "nobody has read the text, so nothing may run on it": [
    "T-20.complex",
    "T-20.extension",
    "T-20.missing",
    "T-20.serious",
    "T-20.supplement",
  ],
  "a way to a court or to a superior authority, walked outside this portal": [
    "RM-01",
    "RM-01.untold",
    "RM-02",
    "RM-02.untold",
    "RM-03",
    "RM-04",
    "RM-04.end",
    "RM-06.accept",
    "RM-06.decide",
  ],
  "a lead found in mediation is entered as a report, whose clock counts the same days": [
    "C-21",
    "C-21.extension",
  ],
  "reports about enterprise information are not about medicines, devices or cosmetics": ["N-11"],
  "for how long a paper of the office is kept": ["PI-07"],
};

type Named = { readonly constant: string; readonly provision: Provision<unknown> };

const modules = import.meta.glob<Record<string, unknown>>("/app/domain/law/**/*.ts");
const law = await Promise.all(
  Object.values(modules).map(
    async (load): Promise<readonly Named[]> =>
      Object.entries(await load()).flatMap(([constant, value]) =>
        [value, ...valuesOf(value)]
          .filter(isProvision)
          .map((provision): Named => ({ constant, provision })),
      ),
  ),
);
const provisions = law.flat();

const sources = AT_WORK.flatMap(filesIn)
  .filter((path) => !SHOWS_ALL.test(path))
  .map((path) => readFileSync(path, "utf8"));

const toWorkWith = provisions.filter(({ provision }) =>
  provision.versions.some(({ value }) => isWorkable(value)),
);
const idle = toWorkWith
  .filter(({ constant }) => !sources.some((text) => new RegExp(`\\b${constant}\\b`).test(text)))
  .map(({ provision }) => provision.id);

test("what can be counted, chosen or paid is used by a clock, an action, a letter or a page", () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(toWorkWith.length).toBeGreaterThan(80);
  expect(idle.toSorted()).toEqual(Object.values(ONLY_PRINTED).flat().toSorted());
});

test("each rule of the catalogue has a constant, and each constant a rule", async () => {
  const { CATALOGUE } = await import("#app/domain/law/catalogue.ts");
  const listed = CATALOGUE.flatMap((chapter) => chapter.provisions);
  expect(new Set(provisions.map(({ provision }) => provision))).toEqual(new Set(listed));
});

function filesIn(place: string): readonly string[] {
  if (place.endsWith(".ts")) return [place];
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => `${place}/${name}`);
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.values(value)
    : [];
}

function isProvision(value: unknown): value is Provision<unknown> {
  return typeof value === "object" && value !== null && "versions" in value;
}

/** A limit, a list, an amount, or something that holds one. That a reply is owed "promptly" is none. */
function isWorkable(value: unknown): boolean {
  if (Array.isArray(value) || isLimit(value) || typeof value === "number") return true;
  return valuesOf(value).some(isWorkable);
}
