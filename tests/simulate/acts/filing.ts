import { eq, sql } from "drizzle-orm";
import { addDays } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import { matters } from "#db/schema/matters.ts";
import { type AtOffice, among, done } from "#tests/simulate/doing.ts";
import { file, mattersOf } from "#tests/support/a-filing.ts";
import { handler, head, INSPECTION } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const MOST = 8;

/** A report, and by the owner's hand straight at the stage where its case is open: how it comes there others simulate. */
export const FILING: AtOffice = {
  kind: "report-filed",
  often: 8,
  press: ({ world, draw }) => {
    if (world.standings.length >= MOST) return null;
    const draftKey = `draft ${world.seed} ${world.step}`;
    const insider = among(["yes", "no"], draw);
    return {
      by: "reporter",
      press: {
        says: insider === "yes" ? "from inside" : "",
        send: async () => {
          await file({ kind: "report", draftKey, answers: { insider } });
          await openCase(draftKey);
          return done;
        },
      },
    };
  },
};

async function openCase(draftKey: string) {
  const on = today();
  const set = {
    stage: "case-opened",
    ...{ unitId: INSPECTION, handlerId: handler.id },
    investigation: { caseNumber: "案1号", officers: [handler.id, head.id] },
    dates: sql`jsonb_build_object('case-opened', ${addDays(on, -9)}::text)`,
  } as const;
  for (const { id, stage } of await mattersOf(draftKey))
    if (stage === "received") await owner.update(matters).set(set).where(eq(matters.id, id));
}
