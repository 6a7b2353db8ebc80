import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "#tests/support/app.ts";
import { asking, officerAt, type Page } from "#tests/support/officer-at.ts";

type Officer = Awaited<ReturnType<typeof officerAt>>;
type Fields = Parameters<Officer["send"]>[2];

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** A form sent twice at the same moment and once more from the page behind: where each was led. */
async function thrice(officer: Officer, page: Page, action: string, fields: Fields) {
  const send = () => officer.send(page, action, fields);
  const answers = [...(await Promise.all([send(), send()])), await send()];
  return answers.map(({ status, location }) => `${status} ${location}`);
}

const count = async (text: string) =>
  Number((await asking<{ found: string }>(app, `select count(*) as found from ${text}`))[0]?.found);

test("a matter is held once, and let go once", async () => {
  const officer = await officerAt(app, "baoguan1");
  const text = "select number from matters where raised_to is null order by number limit 1";
  const [matter] = await asking<{ number: string }>(app, text);
  const fields = { intent: "place", number: matter?.number ?? "", ground: "appeal" };
  const holds = "/custodian/holds";
  const led = [`303 ${holds}`, `303 ${holds}`, `303 ${holds}`];
  expect(await thrice(officer, await officer.open(holds), holds, fields)).toEqual(led);
  expect(await count("retention_holds")).toBe(1);
  expect(await thrice(officer, await officer.open(holds), holds, { intent: "lift" })).toEqual(led);
  expect(await count("audit_entries where action = 'hold-lifted'")).toBe(1);
});

test("a request for an identity is one request", async () => {
  const officer = await officerAt(app, "baoguan1");
  // The vault starts beside the pages, and nobody waits for it.
  await expect
    .poll(async () => (await officer.open("/custodian")).html, { timeout: 20_000 })
    .toContain('href="/custodian/new"');
  const text = `select number from matters m join submissions s on s.id = m.submission_id
    where s.identified and m.stage <> 'archived' order by number limit 1`;
  const [matter] = await asking<{ number: string }>(app, text);
  const before = await count("vault.requests");
  const led = await thrice(officer, await officer.open("/custodian/new"), "/custodian/new", {
    number: matter?.number ?? "",
    purpose: "mediation",
    fields: ["name"],
    explanation: "组织调解",
    days: "1",
  });
  expect(led[0]).toMatch(/^303 \/custodian\/[0-9a-f-]{36}$/);
  expect(new Set(led).size).toBe(1);
  expect(await count("vault.requests")).toBe(before + 1);
}, 40_000);

test("somebody is hired once and confirmed once, and the second of the two can read the first password", async () => {
  const officer = await officerAt(app, "anquan");
  const path = "/security/new-person";
  const led = await thrice(officer, await officer.open(path), path, {
    signInName: "xinlai",
    displayName: "新来",
    mail: "xinlai@office.example",
    role: "finance",
    unit: "",
  });
  const changes = "/security/changes";
  expect(new Set(led)).toEqual(new Set([`303 ${changes}`]));
  expect(await count("staff where sign_in_name = 'xinlai'")).toBe(1);
  expect(await officer.open("/security/first-password")).toMatchObject({ location: changes });

  const second = await officerAt(app, "guanli");
  const page = await second.open(changes);
  const confirmed = await thrice(second, page, changes, { intent: "confirm" });
  expect(new Set(confirmed)).toEqual(new Set(["303 /security/first-password"]));
  expect(await second.open("/security/first-password")).toMatchObject({ status: 200 });
});

test("new recovery codes are made once, and those that are shown work", async () => {
  const officer = await officerAt(app, "caiwu");
  const path = "/desk/account";
  const digests = async () =>
    asking(
      app,
      "select digest from recovery_codes r join staff s on s.id = r.staff_id and s.sign_in_name = 'caiwu' order by 1",
    );
  const page = await officer.open(path);
  const fields = { intent: "new-codes" };
  const led = await thrice(officer, page, path, fields);
  expect(new Set(led)).toEqual(new Set([`303 ${path}/recovery-codes?back=${path}`]));
  const made = await digests();
  await officer.send(page, path, fields);
  expect(made).toHaveLength(10);
  expect(await digests()).toEqual(made);
});

test("a password is changed once, and the second press is not told that the old one is wrong", async () => {
  const officer = await officerAt(app, "wangge");
  const path = "/desk/account/password";
  const wanted = "correct horse battery staple 9";
  const led = await thrice(officer, await officer.open(path), path, {
    "old-password": "yaoshao-demo",
    password: wanted,
    "again-password": wanted,
  });
  expect(led).toEqual(["303 /desk", "303 /desk", "303 /desk"]);
});
