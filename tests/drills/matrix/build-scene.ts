// Run by the drill: puts to the story what the doors of a matter lead to, and tells whose word is waited for.
import { eq } from "drizzle-orm";
import { PEOPLE, UNITS } from "#app/demo/story/people.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { decidersOf } from "#app/domain/matter/deciders.ts";
import { proposalOf } from "#app/domain/matter/proposal-of.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { closeDatabase, db } from "#db/client.server.ts";
import { findHouse } from "#db/queries/staff/house.server.ts";
import { matters } from "#db/schema/matters.ts";
import { proposals } from "#db/schema/proposals.ts";
import { filed } from "#tests/support/a-filing.ts";
import { proposeDays, reviewProposal } from "#tests/support/acts/proposed.ts";
import { putBeside, twoPages } from "#tests/support/acts/put-beside.ts";

const by = ({ id }: { readonly id: string }) => ({ by: id, on: today() });
const files = [twoPages];

/** A report that a unit verifies, with a file of its reporter's and all that the office puts beside it. */
async function verified(unit: keyof typeof UNITS, handler: { readonly id: string }) {
  const id = await filed({ kind: "report", files });
  const to = { unitId: UNITS[unit].id, reason: "演练" };
  await perform(id, (matter) => assign(matter, to, by(PEOPLE.intake)));
  await perform(id, (matter) => beginVerification(matter, by(handler)));
  await putBeside(id, handler.id);
  return id;
}

/** Whose word is waited for, by the rules alone: the database has to come to the same by itself. */
async function awaitedOn(matterId: string): Promise<readonly string[]> {
  const [matter] = await db.select().from(matters).where(eq(matters.id, matterId));
  const [made] = await db.select().from(proposals).where(eq(proposals.matterId, matterId));
  if (!matter || !made) throw new Error("Nothing was proposed");
  const house = await findHouse(PEOPLE.auditor, today());
  const { review, approve } = decidersOf(proposalOf(made, matter), today(), house);
  return made.reviewedBy === null && review ? review : approve;
}

const waits = await verified("inspection", PEOPLE.handler);
await proposeDays(waits, PEOPLE.handler);
await reviewProposal(waits, PEOPLE.head);
// The head of this unit is on leave, and somebody of another stands in.
const standsIn = await verified("market", PEOPLE.marketHandler);
await proposeDays(standsIn, PEOPLE.marketHandler);
await verified("inspection", PEOPLE.handler);
const kept = await verified("inspection", PEOPLE.handler);
const complaint = await filed({ kind: "complaint", files });
await perform(complaint, (matter) => accept(matter, by(PEOPLE.intake)));
await putBeside(complaint, PEOPLE.intake.id);

const awaited = { [waits]: await awaitedOn(waits), [standsIn]: await awaitedOn(standsIn) };
await closeDatabase();
process.stdout.write(`\n@@${JSON.stringify({ awaited, kept })}\n`);
