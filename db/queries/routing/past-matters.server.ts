import { and, desc } from "drizzle-orm";
import type { Routable } from "#app/domain/routing/row.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor, visibleTo } from "#db/queries/matter/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { submissionOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";

/** Policy: what came in over a week or two. */
const MOST_TRIED = 200;

/** The newest matters that this officer may know of, to try a table on: what it would read of each, and where each went. */
export async function findPastMatters(viewer: Officer) {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({
        id: matters.id,
        number: matters.number,
        kind: matters.kind,
        unitId: matters.unitId,
        answers: submissions.answers,
      })
      .from(matters)
      .innerJoin(submissions, submissionOf(matters))
      .where(and(onlyFor("see-routing", viewer), visibleTo(viewer)))
      .orderBy(desc(matters.receivedOn), desc(matters.id))
      .limit(MOST_TRIED),
  );
  return rows.map(({ kind, answers, ...matter }) => ({ ...matter, as: routable(kind, answers) }));
}

const TEXTS = ["productName", "licence", "respondent", "platform", "respondentAddress"] as const;

/** What the table reads of the answers to a form. */
export function routable(
  kind: Routable["kind"],
  answers: Readonly<Record<string, unknown>>,
): Routable {
  const said = (name: string) => {
    const answer = answers[name];
    return typeof answer === "string" ? answer : null;
  };
  return {
    kind,
    productType: said("productType"),
    place: said("place"),
    texts: TEXTS.flatMap((name) => said(name) ?? []),
  };
}
