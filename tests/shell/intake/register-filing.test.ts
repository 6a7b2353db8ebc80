import "#tests/support/own-keys.ts";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { clocksOnReceipt } from "#app/domain/matter/clocks/on-receipt.ts";
import { today } from "#app/shell/clock.server.ts";
import { handOverReceipt, receiptOf } from "#app/shell/intake/filed.server.ts";
import { registerFiling } from "#app/shell/intake/register-filing.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import { token } from "#app/shell/random.server.ts";
import { provenBy } from "#app/shell/sign-in/receipt.server.ts";
import { db, readAs } from "#db/client.server.ts";
import { findRegistered } from "#db/queries/intake/registered.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { submissions } from "#db/schema/intake.ts";
import { clocks, matterEvents } from "#db/schema/matters.ts";
import { mattersOf, TYPICAL } from "#tests/support/a-filing.ts";
import { intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

const register = async (kind: Kind, receivedOn = today(), answers = {}) => {
  const draftKey = token();
  await registerFiling({
    draftKey,
    draft: { kind, answers: { ...TYPICAL[kind], ...answers } },
    files: [],
    registration: { by: intake.id, channel: "letter", receivedOn },
  });
  return draftKey;
};

test("the limits run from the day of the stamp, as was said before it was registered", async () => {
  const stamped = addDays(today(), -4);
  const foretold = clocksOnReceipt("complaint", stamped, await counting());
  const [matter] = await mattersOf(await register("complaint", stamped));
  const running = await db
    .select()
    .from(clocks)
    .where(eq(clocks.matterId, matter?.id ?? ""));

  expect(matter?.receivedOn).toBe(stamped);
  expect(running.map(({ name, startOn, dueLegal }) => [name, startOn, dueLegal])).toEqual(
    foretold.map(({ name, due }) => [name, stamped, due.legal]),
  );
  expect(foretold.map(({ name }) => name)).toEqual(["acceptance"]);
});

test("a letter that is both becomes two matters, each with what its register says of how it came", async () => {
  const both = await mattersOf(await register("complaint", today(), { alsoReport: "yes" }));
  expect(both.map(({ kind }) => kind)).toEqual(["complaint", "report"]);
  for (const { id, kind } of both) {
    const [first] = await db.select().from(matterEvents).where(eq(matterEvents.matterId, id));
    expect(first?.event).toEqual({
      type: "received",
      by: "reporter",
      on: today(),
      kind,
      channel: "letter",
      enteredOn: today(),
    });
  }
});

test("who took it down stands in the log, and the desk cannot read it", async () => {
  const [matter] = await mattersOf(await register("report"));
  const entries = await owner
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.matterId, matter?.id ?? ""));
  expect(
    entries
      .filter(({ action }) => action === "filing-registered")
      .map(({ actor, entry }) => [actor, JSON.parse(entry).about]),
  ).toEqual([[intake.id, { channel: "letter", receivedOn: today() }]]);

  const asDesk = readAs(intake, (tx) =>
    tx.select({ by: submissions.registeredBy }).from(submissions),
  );
  await expect(asDesk).rejects.toMatchObject({ code: "42501" });
});

test("its receipt opens it for whom it was handed to, and is shown once", async () => {
  const key = await register("report");
  const receipt = await receiptOf(key);
  const submissionId = receipt?.submissionId ?? "";
  expect(await provenBy(receipt?.number ?? "", receipt?.secret ?? "")).toBe(submissionId);
  expect(await findRegistered(intake, submissionId)).toHaveLength(1);

  expect(await handOverReceipt(key)).toBe(true);
  expect(await receiptOf(key)).toBeUndefined();
  expect(await handOverReceipt(key)).toBe(false);
});

test("a filing of a reporter's own has nobody who took it down, and the database takes no other", async () => {
  const odd = { channel: "online", registeredBy: randomUUID() } as const;
  const [matter] = await mattersOf(await register("report"));
  const [row] = await owner
    .select()
    .from(submissions)
    .where(eq(submissions.id, matter?.submissionId ?? ""));
  if (!row) throw new Error("nothing was registered");
  const doubled = { ...row, id: randomUUID(), draftDigest: token(), ...odd };
  await expect(owner.insert(submissions).values(doubled)).rejects.toMatchObject({
    constraint: "submissions_registered",
  });
});
