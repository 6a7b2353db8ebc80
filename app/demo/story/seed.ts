import { and, eq, inArray } from "drizzle-orm";
import { enrolCustodians } from "#app/demo/story/enrol-custodians.ts";
import { OFFICE } from "#app/demo/story/office.ts";
import { appoint, sendOnLeave } from "#app/demo/story/offices.ts";
import { PASSWORD, PEOPLE, UNITS } from "#app/demo/story/people.ts";
import { keepPhrases } from "#app/demo/story/phrases.ts";
import { type Action, STORY } from "#app/demo/story/story.ts";
import { SECRET_SUBMISSIONS, SUBMISSIONS, type Told } from "#app/demo/story/submissions.ts";
import { env } from "#app/env.server.ts";
import { recordLook } from "#app/shell/audit/record-look.server.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { hashOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { factorOfTheStory } from "#app/shell/demo/demo-codes.server.ts";
import { fileSubmission } from "#app/shell/intake/file-submission.server.ts";
import { receiptOf } from "#app/shell/intake/filed.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { db } from "#db/client.server.ts";
import { committeeOutsiders } from "#db/schema/committee/sessions.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";
import { bureaus, staff, units } from "#db/schema/office.ts";
import { insertConfirmed } from "#db/stores/sign-in/second-factor-store.server.ts";

const bureauId = env.BUREAU_ID;
const MINUTES_A_DAY = 24 * 60;
const keyOf = (name: string) => `story:${name}`;

/**
 * Fills an empty database with an invented office and what came to it; a database with staff is left alone.
 * The staff are let in last, so that a story interrupted half-way is told to its end at the next start.
 */
export async function seedWhenEmpty(): Promise<void> {
  const held = await db.select({ id: staff.id }).from(staff).where(eq(staff.active, true)).limit(1);
  if (held.length > 0) return sayAgain();

  await openOffice();
  await hire();
  await appoint();
  await enrolCustodians();
  for (const [name, told] of Object.entries(SUBMISSIONS)) await tell(name, told);
  for (const [name, actions] of Object.entries(STORY)) await act(name, actions);
  await letIn();
  await sendOnLeave();
  await keepPhrases();
  // Only where there is somebody to pass over can a matter be passed on to the level above.
  for (const [name, told] of Object.entries(SECRET_SUBMISSIONS)) await tell(name, told);
}

/** Whether anybody of the story can sign in here, with the password that everybody knows. */
export async function isStoryTold(): Promise<boolean> {
  const invented = Object.values(PEOPLE).map(({ id }) => id);
  const isOpen = and(eq(staff.active, true), inArray(staff.id, invented));
  return (await db.$count(staff, isOpen)) > 0;
}

/** How to sign in as each person of the story, and one receipt to follow up. */
export async function demoSignIns(): Promise<string[]> {
  const receipt = await receiptOf(keyOf("slimmingCapsule"));
  return [
    `/desk/sign-in   ${PASSWORD}`,
    ...Object.values(PEOPLE).map(
      ({ signInName, role, displayName }) => `  ${signInName.padEnd(10)}  ${displayName}  ${role}`,
    ),
    `/progress   ${receipt?.number ?? ""}  ${receipt?.secret ?? ""}`,
    "/dev/mail",
    "/dev/codes",
    "/dev/vault-codes",
  ];
}

async function openOffice() {
  await db
    .insert(bureaus)
    .values({ id: bureauId, ...OFFICE })
    .onConflictDoNothing();
  const all = Object.values(UNITS).map((unit) => ({ bureauId, ...unit }));
  await db.insert(units).values(all).onConflictDoNothing();
}

/** The story of version 0.1.0 had all this in its program, and nothing but a name in its database. */
async function sayAgain() {
  const saysNothing = and(eq(bureaus.level, ""), eq(bureaus.address, ""), eq(bureaus.phone, ""));
  const isOfStory = and(eq(bureaus.id, bureauId), eq(bureaus.name, OFFICE.name));
  await db.update(bureaus).set(OFFICE).where(and(isOfStory, saysNothing));
}

async function hire() {
  const passwordHash = await hashOfPassword(PASSWORD);
  const everybody = Object.values(PEOPLE).map((person) => ({
    bureauId,
    ...person,
    mail: `${person.signInName}@yunxi.example`,
    passwordHash,
    active: false,
  }));
  await db.insert(staff).values(everybody).onConflictDoNothing();
  await insertConfirmed(everybody.map(factorOfTheStory));
  await db
    .insert(committeeOutsiders)
    .values({
      bureauId,
      staffId: PEOPLE.fourthMember.id,
      markedBy: PEOPLE.systemAdministrator.id,
    })
    .onConflictDoNothing();
}

const letIn = () => db.update(staff).set({ active: true }).where(eq(staff.bureauId, bureauId));

const tell = (name: string, { kind, daysAgo, answers }: Told) =>
  fileSubmission({
    draftKey: keyOf(name),
    draft: { kind, answers },
    files: [],
    language: "zh",
    receivedAt: minutesFromNow(-daysAgo * MINUTES_A_DAY),
  });

async function act(name: string, actions: readonly Action[]) {
  const [found] = await db
    .select({ id: matters.id })
    .from(matters)
    .innerJoin(submissions, eq(submissions.id, matters.submissionId))
    .where(and(eq(matters.bureauId, bureauId), eq(submissions.draftDigest, digest(keyOf(name)))));
  if (!found) throw new Error(`The story tells nothing of ${name}`);
  for (const action of actions) {
    const decision = await perform(found.id, action);
    for (const { by } of decision.ok ? decision.events : []) await lookedAt(found.id, by);
  }
}

/** Whoever acted had opened it before; their reporter reads of both. */
async function lookedAt(matterId: string, by: string) {
  const somebody = Object.values(PEOPLE).find(({ id }) => id === by);
  if (somebody) await recordLook(somebody, "matter", matterId);
}
