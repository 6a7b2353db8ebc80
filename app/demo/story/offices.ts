import { PEOPLE } from "#app/demo/story/people.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { minutesFromNow, today } from "#app/shell/clock.server.ts";
import { db } from "#db/client.server.ts";
import { absences, officeTerms } from "#db/schema/offices.ts";

const bureauId = env.BUREAU_ID;
const id = (number: number) => `01990000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const daysAgo = (days: number) => minutesFromNow(-days * 24 * 60);

const APPOINTED = { fromOn: addDays(today(), -200), untilOn: null, basis: "云市监党组〔示例〕3号" };
const asked = (days: number) => ({
  ...{ askedBy: PEOPLE.securityAdministrator.id, askedAt: daysAgo(days) },
  ...{ decidedBy: PEOPLE.systemAdministrator.id, decidedAt: daysAgo(days - 1), approved: true },
});

/** Who leads the office: its chief, and those who approve what the units propose; enough to decide together. */
export async function appoint(): Promise<void> {
  const leads = { ...APPOINTED, ...asked(100), bureauId, acting: false };
  await db
    .insert(officeTerms)
    .values([
      { ...leads, id: id(301), staffId: PEOPLE.chief.id, office: "chief" },
      { ...leads, id: id(302), staffId: PEOPLE.leader.id, office: "leader" },
      { ...leads, id: id(303), staffId: PEOPLE.secondLeader.id, office: "leader" },
      { ...leads, id: id(304), staffId: PEOPLE.thirdLeader.id, office: "leader" },
    ])
    .onConflictDoNothing();
}

/** A head is away, and the leader stands in; a handler's leave waits for their head. */
export async function sendOnLeave(): Promise<void> {
  const { marketHead, leader, chief, handler } = PEOPLE;
  const away = { staffId: marketHead.id, askedBy: marketHead.id, askedAt: daysAgo(4) };
  const inDays = (days: number) => addDays(today(), days);
  await db
    .insert(absences)
    .values([
      {
        ...{ ...away, bureauId, id: id(311), deputyId: leader.id },
        ...{ fromOn: inDays(-1), untilOn: inDays(3) },
        ...{ decidedBy: chief.id, decidedAt: daysAgo(3), approved: true },
      },
      {
        ...{ bureauId, id: id(312), staffId: handler.id, askedBy: handler.id },
        ...{ fromOn: inDays(6), untilOn: inDays(8) },
      },
    ])
    .onConflictDoNothing();
}
