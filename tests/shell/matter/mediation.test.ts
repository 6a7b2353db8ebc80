import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { whyNotOpenContact } from "#app/domain/contact/contact.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { agree } from "#app/domain/matter/actions/mediation/agree.ts";
import { callMeeting } from "#app/domain/matter/actions/mediation/meet.ts";
import { nameMediators } from "#app/domain/matter/actions/mediation/name-mediators.ts";
import { settle } from "#app/domain/matter/actions/mediation/settle.ts";
import type { Side } from "#app/domain/matter/mediation/mediation.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";
import { thisHour, today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { letters } from "#db/schema/letters.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aMediation } from "#tests/support/acts/a-mediation.ts";
import { give } from "#tests/support/acts/dialogue.ts";
import { handler, head, INSPECTION, intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

const by = ({ id }: { readonly id: string }) => ({ by: id, on: today() });
const colleague = { ...handler, id: head.id };

async function accepted(): Promise<string> {
  const id = await filed({ kind: "complaint" });
  await perform(id, (matter) => accept(matter, by(intake)));
  await give(id, INSPECTION);
  return id;
}

const mediate = (id: string, who = handler) =>
  perform(id, (matter) => nameMediators(matter, "罗毅", by(who)));
const agrees = (id: string, side: Side) =>
  perform(id, (matter) =>
    agree(matter, { side, way: "telephone", agreedOn: today() }, by(handler)),
  );
const settles = (id: string) =>
  perform(id, (matter) => settle(matter, { terms: "退款", form: "written" }, by(handler)));

const found = async (id: string) => {
  const [matter] = await db.select().from(matters).where(eq(matters.id, id));
  if (!matter) throw new Error("no such matter");
  return matter;
};
const owed = async (id: string, name: string) => {
  const rows = await db.select().from(letters).where(eq(letters.matterId, id));
  return rows.filter((letter) => letter.name === name).map(({ audience }) => audience);
};

describe("the mediation of a complaint", () => {
  test("is kept with its matter from consent to agreement, and both sides are owed each letter", async () => {
    const id = await accepted();
    await mediate(id);
    await agrees(id, "complainant");
    await agrees(id, "respondent");
    const day = addDays(today(), 3);
    const called = await perform(id, (matter, { calendar }) =>
      callMeeting(
        matter,
        { day, time: "09:30" as TimeOfDay, place: "本局调解室" },
        { ...by(handler), calendar, hour: thisHour() },
      ),
    );
    expect(called.ok).toBe(true);
    expect(await found(id)).toMatchObject({
      handlerId: handler.id,
      mediation: {
        consents: { complainant: { on: today() }, respondent: { on: today() } },
        mediators: "罗毅",
        meeting: { on: day, at: "09:30", held: false },
      },
    });
    expect(await settles(id)).toMatchObject({ ok: true });
    for (const name of ["mediator-named", "meeting-called", "agreement"])
      expect((await owed(id, name)).toSorted(), name).toEqual(["reporter", "respondent"]);
    expect(await owed(id, "settled")).toEqual([]);
  });

  test("has one mediator where two name themselves at once", async () => {
    const id = await accepted();
    const answers = await Promise.all([mediate(id), mediate(id, colleague)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, because: ["mediator-named"] }]);
    const rows = await db.select().from(matterEvents).where(eq(matterEvents.matterId, id));
    expect(rows.filter(({ type }) => type === "mediator-named")).toHaveLength(1);
  });

  test("leads to no agreement before both have agreed to it, and the refusal leaves nothing", async () => {
    const id = await accepted();
    await mediate(id);
    await agrees(id, "complainant");
    const before = await found(id);
    expect(await settles(id)).toEqual({ ok: false, because: ["consents-missing"] });
    expect(await found(id)).toEqual(before);
  });

  test("takes how its complainant is reached from the unit to whoever mediates", async () => {
    const id = await accepted();
    expect(whyNotOpenContact(colleague, await found(id))).toEqual([]);
    await mediate(id);
    expect(whyNotOpenContact(handler, await found(id))).toEqual([]);
    expect(whyNotOpenContact(colleague, await found(id))).toEqual(["not-the-handler"]);
  });

  test("is a complaint's alone: the database keeps none with a report", async () => {
    const id = await filed({ kind: "report" });
    const forced = owner.update(matters).set({ mediation: aMediation() }).where(eq(matters.id, id));
    await expect(forced).rejects.toThrow();
    expect((await found(id)).mediation).toBeNull();
  });
});
