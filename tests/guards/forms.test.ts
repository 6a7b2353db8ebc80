import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Forms that may be sent twice: they change nothing, do the same thing again, or touch only the reader's own draft. */
const HARMLESS = [
  "app/routes/desk/sign-in/password.tsx",
  "app/ui/form/code-form.tsx",
  "app/routes/admin/outbox/given-up-table.tsx",
  "app/routes/reporter/filing/before-filing.tsx",
  "app/routes/reporter/filing/check-answers.tsx",
  "app/routes/reporter/filing/receipt.tsx",
  "app/routes/reporter/claim/secret-again.tsx",
  "app/routes/reporter/filing/throw-away.tsx",
  "app/ui/frame/desk-bar.tsx",
  "app/routes/reporter/filing/file-step.tsx",
  "app/routes/reporter/filing/question-step.tsx",
  "app/routes/public/home/track-form.tsx",
  "app/ui/frame/reading-switches.tsx",
  "app/routes/reporter/progress/own-matters.tsx",
  "app/routes/reporter/progress/receipt-sign-in.tsx",
];

/** Forms with no key of their own, and why a second press of each does no more than the first. */
const OWN_RULES = {
  "app/routes/custodian/open-identity-form.tsx":
    "the first opening counts, and its minutes are not lengthened",
  "app/routes/desk/account/saved-form.tsx": "it is sent with the key of the form that was kept",
};
const EXCUSED = [...HARMLESS, ...Object.keys(OWN_RULES)];

const withForms = readdirSync("app", { recursive: true, encoding: "utf8" })
  .map((name) => `app/${name}`)
  .filter((path) => path.endsWith(".tsx"))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }))
  .filter(({ text }) => text.includes('method="post"'));

test.each(withForms.filter(({ path }) => !EXCUSED.includes(path)))(
  "$path: every form that changes something carries the key by which a second press is known",
  ({ text }) => {
    const forms = text.split('method="post"').length - 1;
    expect(text.split("<FormKey").length - 1).toBeGreaterThanOrEqual(forms);
  },
);

test("no form is excused that is not there", () => {
  expect(EXCUSED.filter((path) => !withForms.some((form) => form.path === path))).toEqual([]);
});

test("what a button means is asked in one place, which refuses what the page does not offer", () => {
  const asking = readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((name) => `app/${name}`)
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => readFileSync(path, "utf8").includes('one("intent")'));
  expect(asking).toEqual(["app/web/form/by-intent.ts"]);
});
