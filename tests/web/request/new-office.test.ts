import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "#tests/support/app.ts";
import { asking, officerAt } from "#tests/support/officer-at.ts";

const run = promisify(execFile);
let app: App;
beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "0" } });
});
afterAll(() => app.stop());

/** As the operator types it. */
function founding(name: string, ...office: readonly string[]) {
  const mail = `${name}@a.example`;
  const script = ["--import", "tsx", "scripts/first-administrator.ts", name, mail, ...office];
  const { DATABASE_URL: _, ...inherited } = process.env;
  return run(process.execPath, script, { env: { ...inherited, DATA_DIR: app.dataDir } });
}
const passwordIn = (said: string) => / {3}(\S+)\n/.exec(said)?.[1] ?? "";

/** A first sign-in with nothing but a browser and a telephone; returns every page it leads through. */
async function firstSignIn(name: string, password: string) {
  const cookies = new Map<string, string>();
  async function ask(path: string, fields?: Readonly<Record<string, string>>) {
    const answer = await fetch(app.origin + path, {
      headers: {
        origin: app.origin,
        cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
      },
      redirect: "manual",
      ...(fields ? { method: "POST", body: new URLSearchParams(fields) } : {}),
    });
    for (const one of answer.headers.getSetCookie()) {
      const [, key = "", value = ""] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      cookies.set(key, value);
    }
    return { html: await answer.text(), to: answer.headers.get("location") ?? "" };
  }
  await ask("/desk/sign-in", { name, password });
  const enrolment = await ask("/desk/sign-in/enrolment");
  const [, shown = ""] = /class="code">([A-Z2-7 ]+)</.exec(enrolment.html) ?? [];
  const secret = Secret.fromBase32(shown.replaceAll(" ", ""));
  const enrolled = await ask("/desk/sign-in/enrolment", { code: new TOTP({ secret }).generate() });
  const codes = await ask(enrolled.to);
  const next = await ask("/security");
  const page = await ask(next.to);
  const [, formKey = ""] = /name="formKey" value="([^"]*)"/.exec(page.html) ?? [];
  const own = "a sentence of my own";
  const changed = await ask(next.to, {
    formKey,
    "old-password": password,
    password: own,
    "again-password": own,
  });
  return { enrolment, enrolled, codes, next, changed };
}

test("the first two see their recovery codes before they have to change the password", async () => {
  await expect(founding("diyi")).rejects.toMatchObject({ code: 1, stdout: "" });
  for (const [name, ...office] of [["diyi", "青溪县市场监督管理局"], ["dier"]] as const) {
    const seen = await firstSignIn(name, passwordIn((await founding(name, ...office)).stdout));
    expect(seen.enrolment.html).not.toContain("用一个恢复码");
    expect(seen.enrolled.to).toMatch(/recovery-codes/);
    expect(seen.codes.html.match(/class="code"/g)).toHaveLength(10);
    expect(seen.next.to).toBe("/desk/account/password");
    expect(seen.changed.to).toBe("/desk");
  }
  await expect(founding("disan")).rejects.toMatchObject({ code: 1, stdout: "" });
}, 60_000);

test("on the same day one of them asks for a unit and a person, and the other confirms", async () => {
  const [asker, other] = [await officerAt(app, "diyi"), await officerAt(app, "dier")];
  const particulars = { name: "稽查科", nameEn: "Inspection", mail: "unit@a.example", upper: "" };
  const hire = { signInName: "kezhang", displayName: "罗科长", mail: "k@a.example", unit: "" };
  const forms = [
    ["/security/units/new", particulars],
    ["/security/new-person", { ...hire, role: "system-administrator" }],
  ] as const;
  for (const [path, fields] of forms)
    expect(await asker.send(await asker.open(path), path, fields)).toMatchObject({ status: 303 });
  for (const _ of forms) {
    const open = await other.open("/security/changes");
    const sent = await other.send(open, "/security/changes", { intent: "confirm" });
    expect(sent).toMatchObject({ status: 303 });
  }
  expect(await asking(app, "select name from units")).toEqual([{ name: "稽查科" }]);
  expect(await asking(app, "select 1 from staff where sign_in_name = 'kezhang'")).toHaveLength(1);
});

test("on the same day the office says of itself what two have looked at, and before that its name alone", async () => {
  const foot = async () => (await (await fetch(app.origin)).text()).split('class="of-office"')[1];
  expect(await foot()).toContain("主办单位：青溪县市场监督管理局");
  expect(await foot()).not.toMatch(/地址|电话|备案|标识码/);

  await asking(
    app,
    "update staff set must_change_password = false where sign_in_name = 'kezhang' returning 1",
  );
  const [asker, other] = [await officerAt(app, "kezhang"), await officerAt(app, "dier")];
  const facts = { name: "青溪县市场监督管理局", phone: "0571-00000000", level: "county" };
  const open = await asker.open("/admin/facts");
  expect(await asker.send(open, "/admin/facts", facts)).toMatchObject({ status: 303 });
  const waiting = await other.open("/admin/facts");
  const [, change = ""] = /action="(\/admin\/facts\/[^"]+)"/.exec(waiting.html) ?? [];
  const sent = await other.send(waiting, change, { intent: "confirm", reason: "" });
  expect(sent).toMatchObject({ status: 303 });
  expect(await foot()).toContain("0571-00000000");
});

test.each([
  ["zh", "您从明天起才能办理这一步"],
  ["en", "You may take this step from tomorrow"],
])("whose role is of today is told so, with the desk around it (%s)", async (language, words) => {
  await asking(
    app,
    "update staff set role_since = current_date + 2 where sign_in_name = 'diyi' returning 1",
  );
  const asker = await officerAt(app, "diyi", language);
  const page = await asker.open("/security/new-person");
  const refused = await asker.send(page, "/security/new-person", {});
  expect(refused.status).toBe(403);
  for (const part of [words, 'href="/security/changes"', 'action="/desk/sign-out"'])
    expect(refused.html).toContain(part);
});
