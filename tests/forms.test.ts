import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Forms that may be sent twice: they change nothing, do the same thing again, or touch only the reader's own draft. */
const HARMLESS = [
  "app/routes/desk/sign-in/password.tsx",
  "app/ui/code-form.tsx",
  "app/routes/admin/outbox/given-up-table.tsx",
  "app/routes/reporter/before-filing.tsx",
  "app/routes/reporter/check-answers.tsx",
  "app/routes/reporter/receipt.tsx",
  "app/routes/reporter/throw-away.tsx",
  "app/ui/desk-bar.tsx",
  "app/ui/filing/file-step.tsx",
  "app/ui/filing/question-step.tsx",
  "app/ui/home/track-form.tsx",
  "app/ui/reading-switches.tsx",
  "app/ui/reporter/own-matters.tsx",
  "app/ui/reporter/receipt-sign-in.tsx",
];

/** Forms with no key of their own: the vault and the rules of accounts answer a second press, not the form's key. */
const OWN_RULES = [
  "app/routes/custodian/code.tsx",
  "app/routes/custodian/request-form.tsx",
  "app/routes/custodian/verdict-form.tsx",
  "app/routes/custodian/way-to-look.tsx",
  "app/routes/desk/account/kept.tsx",
  "app/routes/desk/account/password.tsx",
  "app/routes/desk/account/recovery-panel.tsx",
  "app/routes/desk/account/sessions-table.tsx",
];
const EXCUSED = [...HARMLESS, ...OWN_RULES];

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
