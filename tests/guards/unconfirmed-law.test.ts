import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import { CATALOGUE } from "#app/domain/law/catalogue.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import { CLOCKS } from "#app/domain/matter/clocks/clock.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import { letters as english } from "#app/i18n/en/letters.ts";
import { letters as chinese } from "#app/i18n/zh/letters.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import type { LetterName } from "#emails/letters/letter-about.ts";
import { remediesAt } from "#emails/remedies-at.ts";
import { filesBelow, within } from "#tests/guards/source/files.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

/** As the pages about the law mark what nobody has read. */
const MARKED = /待核|to be verified/u;

const all: readonly Provision<unknown>[] = CATALOGUE.flatMap(({ provisions }) => provisions);
const unconfirmed = all.filter(({ versions }) =>
  versions.some(({ standing }) => standing === "unconfirmed"),
);

test("there are rules that nobody has read, and each says so in its own words", () => {
  expect(unconfirmed.map(({ id }) => id).toSorted()).toEqual([
    "T-20.complex",
    "T-20.extension",
    "T-20.missing",
    "T-20.serious",
    "T-20.supplement",
    "W-12",
    "W-13.review",
    "W-14",
  ]);
  const silent = unconfirmed.filter(({ versions }) =>
    versions.some(({ says }) => !MARKED.test(says.zh) || !MARKED.test(says.en)),
  );
  expect(silent).toEqual([]);
});

/** Who may name such a rule, and what keeps it from being relied on there. */
const MAY_NAME: Readonly<Record<string, readonly string[]>> = {
  ASK_REWARD_REVIEW: [
    // No clock without a signature: app/domain/matter/clocks/clocks.ts.
    "app/domain/reward/reward-clocks.ts",
    // Pages that show the mark.
    "app/routes/public/law/rule/uses-of.ts",
    "app/routes/public/reward/after-decision.tsx",
    // No line of a letter without its clock.
    "app/domain/law/remedies/remedies.ts",
    "emails/remedies-at.ts",
  ],
  // A page that shows the mark.
  CODE_FOR_ANONYMOUS: [
    "app/routes/public/law/rule/uses-of.ts",
    "app/routes/public/reward/after-decision.tsx",
    "app/routes/public/reward/who-is-rewarded.tsx",
  ],
  SEVERAL_AUTHORITIES: [
    "app/routes/public/law/rule/uses-of.ts",
    "app/routes/public/reward/how-much.tsx",
  ],
};

test("nothing else of the program names a rule that nobody has read", async () => {
  const modules = import.meta.glob<Record<string, unknown>>("/app/domain/law/**/*.ts");
  const exported = await Promise.all(
    Object.entries(modules).map(async ([path, load]) => ({
      path: path.slice(1),
      names: Object.entries(await load())
        .filter(([, value]) => unconfirmed.some((rule) => rule === value))
        .map(([name]) => name),
    })),
  );
  expect(exported.flatMap(({ names }) => names)).toHaveLength(unconfirmed.length);
  const homes = exported.filter(({ names }) => names.length > 0).map(({ path }) => path);
  const files = filesBelow("app", "emails", "db", "scripts").filter(
    ({ path }) => !homes.includes(path),
  );
  for (const name of exported.flatMap(({ names }) => names)) {
    const named = files.filter(({ text }) => new RegExp(`\\b${name}\\b`, "u").test(text));
    expect(
      named.map(({ path }) => path),
      name,
    ).toEqual([...(MAY_NAME[name] ?? [])].toSorted());
  }
});

const on = day("2026-11-02");

/** Everything has happened that starts a limit. */
const dates: Dates = {
  accepted: on,
  "identity-asked": on,
  "identity-due": on,
  "mediation-ended": on,
  "case-opened": on,
  "advertising-marked": on,
  "dispute-raised": on,
  "outcome-recorded": on,
  "transfer-proposed": on,
  "transfer-approved": on,
  "transfer-hour": hour(on, 9),
  transferred: on,
  "police-opened": on,
  "police-declined": on,
  "police-challenged": on,
  "police-upheld": on,
  "penalty-executed": on,
  "reward-review-asked": on,
};
const reward = aReward({
  decidedOn: on,
  award: { grade: "second", base: 100_000, amount: 3_000, financeConsulted: false },
  notifiedOn: on,
});
/** Of a complaint and a report each, by the law of before 15 April 2026 and by today's. */
const running = (signedOff: readonly string[]) =>
  (["complaint", "report"] as const)
    .flatMap((kind) =>
      ["2026-03-02", "2026-05-11"].map((received) =>
        aMatter({
          ...{ kind, named: true, dates, receivedOn: day(received) },
          reward: kind === "report" ? reward : null,
        }),
      ),
    )
    .flatMap((matter) =>
      clocks(matter, { calendar: KNOWN_YEARS, today: on, signedOff: new Set(signedOff) }),
    );
const everySignature = unconfirmed.map(({ id }) => id);

describe("a clock", () => {
  test("runs on no rule that nobody has read, before the legal unit has signed", () => {
    const risky = running([]).filter(
      ({ under, extendedUnder }) =>
        under.standing === "unconfirmed" || extendedUnder?.standing === "unconfirmed",
    );
    expect(risky.map(({ name }) => name)).toEqual([]);
  });

  test("of every name runs in this test once everything is signed", () => {
    const names = new Set(running(everySignature).map(({ name }) => name));
    expect([...names].toSorted()).toEqual([...CLOCKS].toSorted());
  });
});

describe.each(["zh", "en"] as const)("a letter in %s", (language) => {
  const names = Object.keys(chinese).filter(
    (name): name is LetterName => typeof chinese[name as LetterName] === "object",
  );
  const footOf = (name: LetterName, signedOff: readonly string[]) =>
    remediesAt(name, { type: "reward-notified", by: "x", on }, running(signedOff), language).join(
      "\n",
    );

  test("says nothing that is marked, signed or not", () => {
    expect(JSON.stringify(language === "zh" ? chinese : english)).not.toMatch(MARKED);
    for (const name of names) {
      expect(footOf(name, []), name).not.toMatch(MARKED);
      expect(footOf(name, everySignature), name).not.toMatch(MARKED);
    }
  });

  test("tells of a review of a reward only once the rule is signed for", () => {
    expect(footOf("reward-notice", [])).toBe("");
    expect(footOf("reward-notice", everySignature)).not.toBe("");
  });
});

test("no mail says what is marked", () => {
  const written = filesBelow("emails").filter(({ path }) => within(path, "emails"));
  for (const { path, text } of written) expect(text, path).not.toMatch(MARKED);
  for (const language of ["zh", "en"])
    for (const page of ["mailbox", "outbox", "people", "exclusion"])
      expect(readFileSync(`app/i18n/${language}/${page}.ts`, "utf8")).not.toMatch(MARKED);
});
