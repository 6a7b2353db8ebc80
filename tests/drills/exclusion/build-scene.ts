// Run by the drill, once for each copy of the portal: signs everybody in, and tells what is to be kept from them.
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { PEOPLE, UNITS } from "#app/demo/story/people.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { today } from "#app/shell/clock.server.ts";
import { fileSubmission } from "#app/shell/intake/file-submission.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { writeToOffice } from "#app/shell/messages/write-to-office.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { closeDatabase, db } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";
import { proposals } from "#db/schema/proposals.ts";
import { aReward } from "#tests/support/a-reward.ts";

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
async function tell(kept: Record<string, string>): Promise<readonly string[]> {
  const ids = [];
  for (const _ of [1, 2]) ids.push(await file("complaint", { ...complaint, ...kept }));
  await perform(ids[1] ?? "", (matter) => accept(matter, act));
  for (const reward of [null, aReward(), aReward({ claim: { on: today(), codeDigest: "" } })]) {
    const id = await file("report", { ...report, ...kept });
    ids.push(id);
    const to = { unitId: UNITS.inspection.id, reason: "演练" };
    await perform(id, (matter) => assign(matter, to, act));
    // Nobody below may take it up, so it is put where it would stand by then.
    if (reward || mode === "open")
      await db
        .update(matters)
        .set({ unitId: to.unitId, stage: reward ? "outcome-recorded" : "assigned", reward })
        .where(eq(matters.id, id));
  }
  const proposed = await file("report", { ...report, ...kept });
  await propose(proposed);
  ids.push(proposed);
  for (const id of ids) await writeTo(id);
  return ids;
}

/** It waits for one of those who lead, some of whom must not know of it: they would all find it in a list of their own. */
async function propose(matterId: string) {
  const stands = { unitId: UNITS.inspection.id, stage: "in-verification" } as const;
  const [matter] = await db.update(matters).set(stands).where(eq(matters.id, matterId)).returning();
  const { bureauId, version: matterVersion = 0 } = matter ?? {};
  if (!bureauId) throw new Error("there is nothing to propose anything about");
  const row = { bureauId, id: randomUUID(), matterId, action: "case", content: {} } as const;
  const reviewed = { reviewedBy: PEOPLE.leader.id, reviewedAt: new Date(), reviewedDigest: "" };
  const proposedBy = PEOPLE.supervisor.id;
  await db.insert(proposals).values({ ...row, matterVersion, proposedBy, ...reviewed });
}

/** Whoever reports it writes to the office as well, which has to be told to nobody it is kept from. */
async function writeTo(matterId: string) {
  const posted = { actor: matterId, key: randomUUID(), route: "/", payload: "" };
  const done = await writeToOffice({ matterId, text: "有人来问过吗？" }, { posted, location: "/" });
  if (!done.ok) throw new Error(`not written: ${done.because}`);
}

async function file(kind: "complaint" | "report", answers: Record<string, string | string[]>) {
  const draftKey = token();
  await fileSubmission({
    draftKey,
    draft: { kind, answers },
    files: [],
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
const told = [];
if (mode !== "nothing") for (const names of NAMED) told.push(...(await tell(keptFrom(names))));
await closeDatabase();
process.stdout.write(`\n@@${JSON.stringify({ sessions, matters: told })}\n`);
