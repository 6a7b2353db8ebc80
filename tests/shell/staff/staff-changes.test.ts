import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { refused } from "#app/domain/decision.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { redirectTo } from "#app/shell/form/once.server.ts";
import { tellOfResets } from "#app/shell/letters/tell-of-resets.server.ts";
import { forgetNote, openNote } from "#app/shell/sign-in/sealed-note.server.ts";
import { beginSession, sessionOf } from "#app/shell/sign-in/sessions.server.ts";
import { checkPassword } from "#app/shell/sign-in/sign-in.server.ts";
import { askToHire, askToMove, askToReset } from "#app/shell/staff/ask-staff-change.server.ts";
import { deactivate, decideChange } from "#app/shell/staff/decide-staff-change.server.ts";
import { db } from "#db/client.server.ts";
import { mailbox } from "#db/schema/letters.ts";
import { staff } from "#db/schema/office.ts";
import { staffChanges } from "#db/schema/sign-in.ts";
import { aPost } from "#tests/support/a-post.ts";
import {
  administrator,
  auditor,
  handler,
  head,
  INSPECTION,
  members,
  openOffice,
  security,
  stranger,
} from "#tests/support/an-office.ts";

const somebody = {
  signInName: "xinren",
  displayName: "新人",
  mail: "xinren@office.example",
  role: "handler",
  unitId: INSPECTION,
} as const;

const KEY = "the session of whoever confirms";
const asking = () => ({ by: security.id, posted: aPost({ actor: security.id }) });
const decide = (id: string, by: Officer, approved: boolean) =>
  decideChange(id, by, { approved, posted: aPost({ actor: by.id }), key: KEY });
const firstPassword = async () => (await openNote(KEY, "first-password"))?.split(" ")[1] ?? "";
const CHANGES = redirectTo("/security/changes");
const SHOWN = redirectTo("/security/first-password");

const TOMORROW = () => addDays(today(), 1);
const personOf = async (id: string) => (await db.select().from(staff).where(eq(staff.id, id)))[0];
const lastChange = async () => {
  const rows = await db.select().from(staffChanges).orderBy(staffChanges.id);
  return rows.at(-1)?.id ?? "";
};

beforeAll(openOffice);

describe("somebody new", () => {
  test("cannot sign in until the head of the unit has confirmed, and counts from tomorrow", async () => {
    expect(await askToHire(somebody, asking())).toEqual(CHANGES);
    expect(await firstPassword()).toBe("");
    const change = await lastChange();
    expect(await decide(change, security, true)).toEqual(refused("own-request"));
    expect(await decide(change, administrator, true)).toEqual(refused("unit-has-a-head"));
    expect(await decide(change, auditor, true)).toEqual(refused("unit-has-a-head"));
    expect(await decide(change, head, true)).toEqual(SHOWN);
    expect(await decide(change, head, true)).toEqual(refused("decided-already"));

    expect(await checkPassword("xinren", await firstPassword())).not.toBeNull();
    const [hired] = await db.select().from(staff).where(eq(staff.signInName, "xinren"));
    expect(hired).toMatchObject({
      active: true,
      mustChangePassword: true,
      roleSince: TOMORROW(),
    });
  });

  test("whose name is taken is not asked for", async () => {
    expect(await askToHire(somebody, asking())).toEqual(refused("taken"));
  });
});

describe("another role", () => {
  test("where there is no head takes another administrator, and ends every session", async () => {
    const key = await beginSession({ staffId: stranger.id });
    const asked = await askToMove(stranger.id, { role: "finance", unitId: null }, asking());
    expect(asked).toEqual(CHANGES);
    const again = await askToMove(stranger.id, { role: "head", unitId: null }, asking());
    expect(again).toEqual(refused("taken"));
    expect(await decide(await lastChange(), administrator, true)).toEqual(CHANGES);
    expect(await personOf(stranger.id)).toMatchObject({
      role: "finance",
      unitId: null,
      roleSince: TOMORROW(),
    });
    expect(await sessionOf(key)).toBeNull();
  });

  test("that is refused changes nothing", async () => {
    await askToMove(handler.id, { role: "finance", unitId: null }, asking());
    expect(await decide(await lastChange(), administrator, false)).toEqual(CHANGES);
    expect(await personOf(handler.id)).toMatchObject({ role: "handler", unitId: INSPECTION });
  });
});

describe("a form sent twice, or again after its answer was lost,", () => {
  test("asks for one new start, and a later decision finds the first", async () => {
    const asked = asking();
    const both = await Promise.all([askToReset(handler, asked), askToReset(handler, asked)]);
    expect([...both, await askToReset(handler, asked)]).toEqual([CHANGES, CHANGES, CHANGES]);

    const change = await lastChange();
    expect(await decide(change, head, true)).toEqual(SHOWN);
    expect(await decide(change, administrator, true)).toEqual(refused("decided-already"));
  });

  test("hires one person, and finds what it asked for rather than the name taken", async () => {
    const asked = asking();
    const another = { ...somebody, signInName: "linglei" };
    const both = await Promise.all([askToHire(another, asked), askToHire(another, asked)]);
    expect(both).toEqual([CHANGES, CHANGES]);
    expect(await db.$count(staff, eq(staff.signInName, "linglei"))).toBe(1);
  });

  test("is confirmed once, and the one who confirmed is not told that somebody was faster", async () => {
    const posted = aPost({ actor: head.id });
    const change = await lastChange();
    const confirmed = () => decideChange(change, head, { approved: true, posted, key: KEY });
    const answers = await Promise.all([confirmed(), confirmed()]);
    const password = await firstPassword();
    expect([...answers, await confirmed()]).toEqual([SHOWN, SHOWN, SHOWN]);
    expect(await firstPassword()).toBe(password);
    expect(await checkPassword("linglei", password)).not.toBeNull();
  });
});

describe("a new start for a sitting approver", () => {
  test("hands the asker no password, and counts for approvals from tomorrow", async () => {
    const [member = stranger] = members;
    await forgetNote(KEY, "first-password");
    expect(await askToReset(member, asking())).toEqual(CHANGES);
    expect(await firstPassword()).toBe("");
    expect(await decide(await lastChange(), administrator, true)).toEqual(SHOWN);
    expect(await checkPassword("committee4", await firstPassword())).not.toBeNull();
    expect(await personOf(member.id)).toMatchObject({
      mustChangePassword: true,
      roleSince: TOMORROW(),
    });
  });

  test("is told to them by mail, once", async () => {
    await tellOfResets();
    const before = await db.select().from(mailbox);
    expect(before).toContainEqual(
      expect.objectContaining({
        addressee: "committee@office.example",
        subject: "您的登录已经重设",
      }),
    );
    await tellOfResets();
    expect(await db.$count(mailbox)).toBe(before.length);
  });
});

test("whoever is deactivated is out at once", async () => {
  const key = await beginSession({ staffId: handler.id });
  await deactivate(handler.id, asking());
  expect(await sessionOf(key)).toBeNull();
  expect(await personOf(handler.id)).toMatchObject({ active: false });
});
