import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { undo } from "#app/domain/matter/actions/back/undo.ts";
import { today } from "#app/shell/clock.server.ts";
import { deliverLetters } from "#app/shell/letters/deliver-letters.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { letters } from "#db/schema/letters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

vi.hoisted(() => {
  process.env["UNDO_MINUTES"] = "10";
});
beforeAll(openOffice);

const act = { by: intake.id, on: today() };
const lettersOf = (id: string) => db.select().from(letters).where(eq(letters.matterId, id));
const minutesPass = (id: string, minutes: number) =>
  owner.execute(
    `update letters set try_after = try_after - interval '${minutes} minutes' where matter_id = '${id}'`,
  );

async function accepted() {
  const id = await filed({ kind: "complaint" });
  await deliverLetters();
  await perform(id, (matter) => accept(matter, act));
  await deliverLetters();
  return id;
}

async function decision(id: string) {
  const letter = (await lettersOf(id)).find(({ name }) => name === "accepted");
  if (!letter) throw new Error("no decision is owed");
  return letter;
}

describe("the letters of an act that can be taken back", () => {
  test("wait ten minutes, and until then it can be", async () => {
    const id = await accepted();
    await minutesPass(id, 9);
    await deliverLetters();
    expect(await decision(id)).toMatchObject({ sentAt: null, attempts: 0 });
    expect(
      await perform(id, (matter, { told }) => undo(matter, "选错了事项", { ...act, told })),
    ).toMatchObject({ ok: true });
  });

  test("leave then, and it stands", async () => {
    const id = await accepted();
    await minutesPass(id, 11);
    await deliverLetters();
    expect((await decision(id)).sentAt).not.toBeNull();
    expect(
      await perform(id, (matter, { told }) => undo(matter, "选错了事项", { ...act, told })),
    ).toEqual({ ok: false, because: ["told-already"] });
  });
});

test("what nobody can take back leaves at once: the receipt of a filing", async () => {
  const id = await filed({ kind: "complaint" });
  await deliverLetters();
  expect((await lettersOf(id)).map(({ sentAt }) => sentAt !== null)).not.toContain(false);
});
