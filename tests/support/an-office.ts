import { day } from "#app/domain/calendar/day.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { committeeOutsiders } from "#db/schema/committee/sessions.ts";
import { bureaus, staff, units } from "#db/schema/office.ts";
import { owner } from "#tests/support/owner.ts";

const bureauId = env.BUREAU_ID;
const id = (number: number) => `019a0000-0000-7000-8000-${String(number).padStart(12, "0")}`;

export const MARKET = id(101);
export const INSPECTION = id(102);
export const EMPTY_UNIT = id(103);
export const INTAKE_UNIT = id(104);
export const LEADERSHIP = id(105);

const person = (number: number, role: StaffRole, unitId: string | null = null): Officer => ({
  id: id(number),
  role,
  unitId,
});

export const intake = person(1, "intake", INTAKE_UNIT);
export const handler = person(2, "handler", INSPECTION);
export const head = person(3, "head", INSPECTION);
export const stranger = person(4, "handler", MARKET);
export const members = [person(5, "committee"), person(6, "committee"), person(7, "committee")];
export const finance = person(8, "finance");
/** Three of finance: one authorises, one checks, one pays. */
export const payers = [finance, person(14, "finance"), person(15, "finance")] as const;
export const custodian = person(9, "custodian");
export const auditor = person(10, "auditor");
export const administrator = person(11, "system-administrator");
export const security = person(12, "security-administrator");
export const leader = person(13, "head", LEADERSHIP);
const everybody = [
  intake,
  handler,
  head,
  stranger,
  ...members,
  finance,
  custodian,
  auditor,
  administrator,
  security,
  leader,
  payers[1],
  payers[2],
];

/** Two units that can act, one that cannot, intake, the leadership above them all, and somebody in every role; one of the committee from outside. */
export async function openOffice(): Promise<void> {
  await owner.insert(bureaus).values({ id: bureauId, name: "某局", nameEn: "An office" });
  await owner.insert(units).values(
    [LEADERSHIP, MARKET, INSPECTION, EMPTY_UNIT, INTAKE_UNIT].map((unitId) => ({
      bureauId,
      id: unitId,
      upperUnitId: unitId === LEADERSHIP ? null : LEADERSHIP,
      name: unitId,
      nameEn: unitId,
      mail: "unit@office.example",
    })),
  );
  await owner.insert(staff).values(
    everybody.map((officer, index) => ({
      ...officer,
      bureauId,
      signInName: `${officer.role}${index}`,
      displayName: `${officer.role}${index}`,
      mail: `${officer.role}@office.example`,
      passwordHash: "unused",
      roleSince: day("2020-01-01"),
    })),
  );
  const [outside = intake] = members;
  await owner
    .insert(committeeOutsiders)
    .values({ bureauId, staffId: outside.id, markedBy: administrator.id });
}
