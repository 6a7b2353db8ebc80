import { v4 as uuidv4 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import { refused } from "#app/domain/decision.ts";
import { nextPeriod } from "#app/domain/publication/period.ts";
import { SMALLEST_GROUP } from "#app/domain/publication/policy.ts";
import {
  type PublicationDecision,
  type PublicationReason,
  whyNotDecide,
} from "#app/domain/publication/publication.ts";
import { type Release, releaseOf } from "#app/domain/publication/release.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import type { Reader, Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { canonicalDigest } from "#db/stores/audit/canonical.ts";
import {
  findCountedYears,
  findPublicFacts,
  insertPublication,
  insertPublicationChange,
  isShown,
  lockPublicationChange,
  lockPublishing,
  savePublicationDecision,
} from "#db/stores/publication/publication-store.server.ts";

const PAGE = "/admin/publication";

type Answer = Promise<Outcome<PublicationReason | "form-used">>;

/** What would be published next if somebody asked for it now; null where no year is ready. */
export async function nextRelease(on: Day = today(), reader?: Reader): Promise<Release | null> {
  const [facts, counted] = await Promise.all([findPublicFacts(reader), findCountedYears(reader)]);
  const period = nextPeriod(facts, counted, on, SMALLEST_GROUP);
  return period && releaseOf(facts, period, on, SMALLEST_GROUP);
}

/** Counts the next years, once and for good, and asks for another's word that they be shown. */
export const askToPublish = (posted: Posted): Answer =>
  once<PublicationReason>(posted, async (tx) => {
    await lockPublishing(tx);
    const figures = await nextRelease(today(), tx);
    if (!figures) return refused("nothing-to-publish");
    const id = uuidv4();
    await insertPublication(tx, { id, figures, countedBy: posted.actor });
    return askFor(tx, posted.actor, { publicationId: id, shown: true, figures });
  });

/** Asks for another's word that what was counted be taken down, or shown again as it was. */
export const askToChange = (publicationId: string, shown: boolean, posted: Posted): Answer =>
  once<PublicationReason>(posted, async (tx) => {
    await lockPublishing(tx);
    const present = await isShown(tx, publicationId);
    if (present === null || present === shown) return refused("nothing-new");
    return askFor(tx, posted.actor, { publicationId, shown });
  });

type Wanted = {
  readonly publicationId: string;
  readonly shown: boolean;
  readonly figures?: Release;
};

async function askFor(tx: Transaction, by: string, { figures, ...wanted }: Wanted) {
  const change = uuidv4();
  if (!(await insertPublicationChange(tx, { id: change, askedBy: by, ...wanted })))
    return refused("waits-already" as const);
  const about = { change, shown: wanted.shown, digest: figures ? canonicalDigest(figures) : null };
  await appendAudit(tx, { action: "publication-asked", by, matterId: null, about });
  return redirectTo(PAGE);
}

/** The second person's word: from now on the public sees it, or no longer; or it stays as it was. */
export const decideOnPublication = (
  id: string,
  decision: PublicationDecision,
  posted: Posted,
): Answer =>
  once<PublicationReason>(posted, async (tx) => {
    const change = await lockPublicationChange(tx, id);
    if (!change) return refused("decided-already");
    const by = posted.actor;
    const why = whyNotDecide(change, by, decision);
    if (why.length > 0) return refused(...why);
    const approved = decision === "confirm";
    await savePublicationDecision(tx, id, { by, approved });
    const action = approved ? "publication-agreed" : "publication-refused";
    const about = { change: id, shown: change.shown };
    await appendAudit(tx, { action, by, matterId: null, about });
    return redirectTo(PAGE);
  });
