import { sql } from "drizzle-orm";
import { addDays } from "#app/domain/calendar/day.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { askToMove } from "#app/shell/staff/ask-staff-change.server.ts";
import { decideChange } from "#app/shell/staff/decide-staff-change.server.ts";
import { askForLeave, decideOnLeave, endLeave } from "#app/shell/staff/take-leave.server.ts";
import {
  type Answer,
  type AtOffice,
  among,
  type Form,
  oneOf,
  type World,
} from "#tests/simulate/doing.ts";
import type { Person } from "#tests/simulate/people.ts";
import { administrator, head, INSPECTION, leader, security } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

/** Between which posts people change: those who must never meet in one reward. */
const POSTS = ["committee", "finance", "handler"] as const;
const FEWEST: Partial<Record<StaffRole, number>> = { committee: 5, finance: 4, handler: 2 };

/** Whoever may be missed where they are now. */
const dispensable = ({ people }: World) =>
  people.filter(
    ({ role, unitId }) =>
      POSTS.some((post) => post === role) &&
      (role !== "handler" || unitId === INSPECTION) &&
      people.filter((one) => one.role === role).length > (FEWEST[role] ?? 0),
  );

/** As another of the same people sends it. */
const as = ({ id }: { readonly id: string }, { posted }: Form, said: string) => ({
  ...posted,
  actor: id,
  key: `${posted.key} ${said}`,
});

async function move(person: Person, role: StaffRole, form: Form): Promise<Answer> {
  const unitId = role === "handler" ? INSPECTION : null;
  const asking = { by: security.id, posted: as(security, form, "asks") };
  const asked = await askToMove(person.id, { role, unitId }, asking);
  if (!asked.ok) return asked;
  const confirmer = unitId ? head : administrator;
  const change = await waiting("staff_changes");
  const posted = as(confirmer, form, "confirms");
  return decideChange(change, confirmer, { approved: true, posted, key: "of whoever confirms" });
}

async function waiting(table: "staff_changes" | "absences") {
  const { rows } = await owner.execute<{ id: string }>(
    sql.raw(`select id from ${table} order by decided_at is not null, asked_at desc limit 1`),
  );
  return rows[0]?.id ?? "";
}

async function leave(person: Person, days: number, form: Form): Promise<Answer> {
  const [from, until] = [today(), addDays(today(), days)];
  const whose = { staffId: person.id, deputyId: null, from, until };
  const asked = await askForLeave(whose, as(person, form, "asks"));
  if (!asked.ok) return asked;
  const confirmer = person.unitId === INSPECTION ? head : leader;
  return decideOnLeave(await waiting("absences"), true, as(confirmer, form, "confirms"));
}

/** Whoever has been away longest; the same again is about the same leave. */
function comingBack() {
  let away: { readonly id: string; readonly of: string } | undefined;
  return async (form: Form): Promise<Answer> => {
    const { rows } = await owner.execute<{ id: string; of: string }>(
      sql`select id, staff_id as of from absences where ended_at is null and until_on >= ${today()} order by asked_at limit 1`,
    );
    away ??= rows[0];
    if (!away) return { ok: false, because: ["nobody-away"] };
    return endLeave(away.id, as({ id: away.of }, form, "ends"));
  };
}

export const STAFF: readonly AtOffice[] = [
  {
    kind: "post-changed",
    often: 0.6,
    press: ({ world, draw }) => {
      const person = oneOf(dispensable(world), draw);
      if (!person) return null;
      const role = among(POSTS, draw);
      return {
        by: person.name,
        press: { says: `to be ${role}`, inParts: true, send: (form) => move(person, role, form) },
      };
    },
  },
  {
    kind: "leave",
    often: 1.5,
    press: ({ world, draw }) => {
      const person = oneOf(dispensable(world), draw);
      if (!person) return null;
      const days = 1 + draw(12);
      return {
        by: person.name,
        press: { says: `${days} days`, inParts: true, send: (form) => leave(person, days, form) },
      };
    },
  },
  {
    kind: "back-from-leave",
    often: 1,
    press: () => ({ by: "somebody", press: { says: "", send: comingBack() } }),
  },
];
