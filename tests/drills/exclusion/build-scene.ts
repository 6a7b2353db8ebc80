// Run by the drill, once for each copy of the portal: signs everybody in, and tells what is to be kept from them.
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { PEOPLE, UNITS } from "#app/demo/story/people.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { today } from "#app/shell/clock.server.ts";
import { fileSubmission } from "#app/shell/intake/file-submission.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { closeDatabase, db } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";
import { proposals } from "#db/schema/proposals.ts";
import { putAllBeside, strikeFilesOf } from "#tests/drills/exclusion/beside.ts";
import { BATCH, LEGS, type Leg } from "#tests/drills/exclusion/legs.ts";
import { putInBatch } from "#tests/drills/in-batch.ts";
import { keepViews } from "#tests/drills/keep-views.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { twoPages } from "#tests/support/acts/put-beside.ts";

const [mode = "nothing"] = process.argv.slice(2);
/** They take over what everybody else must not know of. */
const ABOVE: readonly string[] = [PEOPLE.leader.id, PEOPLE.supervisor.id];
const EVERYBODY_ELSE = Object.values(PEOPLE).filter(({ id }) => !ABOVE.includes(id));
const act = { by: PEOPLE.leader.id, on: today() };

/**
 * Whom the reporter names: everybody below the leadership; or the leader and somebody nobody knows, so that there is
 * nobody left who could find out, and both who would be told that something waits.
 */
const NAMED: readonly (readonly string[])[] = [
  EVERYBODY_ELSE.map(({ displayName }) => displayName),
  [
    PEOPLE.leader.displayName,
    PEOPLE.chief.displayName,
    PEOPLE.secondLeader.displayName,
    PEOPLE.thirdLeader.displayName,
    "罗科长",
    PEOPLE.systemAdministrator.displayName,
    PEOPLE.securityAdministrator.displayName,
  ],
];
const keptFrom = (names: readonly string[]): Record<string, string> =>
  mode === "hidden" ? { keepAway: "yes", keepOfficials: names.join("\n") } : { keepAway: "no" };
const seller = {
  productType: "drug",
  productName: "隐匿胶囊",
  batch: BATCH,
  place: "firm",
  respondent: "隐匿药业",
};
const named = { name: "甄隐", phone: "13800000001", address: "云溪区无名路1号" };
const complaint = {
  ...{ alsoReport: "no", claims: ["refund"], consentPublication: "yes", consentDelegation: "no" },
  ...{ ...seller, ...named, story: "瓶里的胶囊数目不对。" },
};
const report = {
  ...seller,
  ...named,
  stance: "named",
  insider: "yes",
  wantsReward: "yes",
  ongoing: "yes",
  story: "批号是后来打上去的。",
};

/** New, in a unit, before the committee, to be paid: each role would have one of them on its pages. */
async function tell(names: readonly string[]): Promise<readonly string[]> {
  const kept = keptFrom(names);
  const fileKept = (kind: Kind) =>
    file(kind, { ...(kind === "report" ? report : complaint), ...kept });
  const ids = [await fileKept("complaint"), await fileKept("complaint")];
  await perform(ids[1] ?? "", (matter) => accept(matter, act));
  for (const reward of [null, aReward(), aReward({ claim: { on: today(), codeDigest: "" } })])
    ids.push(await inUnit(await fileKept("report"), reward));
  ids.push(await proposedOn(await fileKept("report")));
  // What nobody may decide on goes no further.
  if (!names.includes(PEOPLE.leader.displayName))
    for (const leg of LEGS) ids.push(await goneThrough(await fileKept(leg.kind), leg));
  await putInBatch(ids.at(4) ?? "");
  for (const id of ids) await putAllBeside(id, PEOPLE.supervisor);
  await strikeFilesOf(ids[0] ?? "", PEOPLE.supervisor);
  return ids;
}

async function inUnit(id: string, reward: Reward | null): Promise<string> {
  const to = { unitId: UNITS.inspection.id, reason: "演练" };
  await perform(id, (matter) => assign(matter, to, act));
  // Nobody below may take it up, so it is put where it would stand by then.
  if (reward || mode === "open")
    await db
      .update(matters)
      .set({ unitId: to.unitId, stage: reward ? "outcome-recorded" : "assigned", reward })
      .where(eq(matters.id, id));
  return id;
}

/** Who deals with it is kept from none of them. */
async function goneThrough(id: string, { unitId, acts }: Leg): Promise<string> {
  await perform(id, (matter) => assign(matter, { unitId, reason: "演练" }, act));
  for (const [place, does] of acts.entries()) {
    const first = { ...act, by: PEOPLE.supervisor.id };
    const done = await perform(id, (matter) => does(matter, first, act));
    if (!done.ok) throw new Error(`step ${place + 1}: ${done.because}`);
    await db.update(matters).set({ unitId }).where(eq(matters.id, id));
  }
  return id;
}

/** It waits for one of those who lead, some of whom must not know of it: they would all find it in a list of their own. */
async function proposedOn(matterId: string): Promise<string> {
  const stands = { unitId: UNITS.inspection.id, stage: "in-verification" } as const;
  const [matter] = await db.update(matters).set(stands).where(eq(matters.id, matterId)).returning();
  const { bureauId, version: matterVersion = 0 } = matter ?? {};
  if (!bureauId) throw new Error("there is nothing to propose anything about");
  const row = { bureauId, id: randomUUID(), matterId, action: "case", content: {} } as const;
  const reviewed = { reviewedBy: PEOPLE.leader.id, reviewedAt: new Date(), reviewedDigest: "" };
  const proposedBy = PEOPLE.supervisor.id;
  await db.insert(proposals).values({ ...row, matterVersion, proposedBy, ...reviewed });
  return matterId;
}

async function file(kind: Kind, answers: Record<string, string | string[]>) {
  const draftKey = token();
  await fileSubmission({
    draftKey,
    draft: { kind, answers },
    files: [twoPages],
    language: "zh",
  });
  const [row] = await db
    .select({ id: matters.id })
    .from(matters)
    .innerJoin(submissions, eq(submissions.id, matters.submissionId))
    .where(eq(submissions.draftDigest, digest(draftKey)));
  return row?.id ?? randomUUID();
}

const sessions = [];
for (const { id, signInName, role, unitId, displayName } of EVERYBODY_ELSE)
  sessions.push({
    signInName,
    role,
    unitId,
    displayName,
    key: await beginSession({ staffId: id }),
  });
await keepViews();
const told = [];
if (mode !== "nothing") for (const names of NAMED) told.push(...(await tell(names)));
await closeDatabase();
process.stdout.write(`\n@@${JSON.stringify({ sessions, matters: told })}\n`);
