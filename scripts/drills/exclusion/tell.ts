// Run by the drill, once for each copy of the portal: signs everybody in, and tells what is to be kept from them.
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { accept } from "#app/domain/matter/accept.ts";
import { assign } from "#app/domain/matter/assign.ts";
import { today } from "#app/shell/clock.server.ts";
import { fileSubmission } from "#app/shell/file-submission.server.ts";
import { perform } from "#app/shell/perform.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
import { beginSession } from "#app/shell/sessions.server.ts";
import { closeDatabase, db } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";
import { PEOPLE, UNITS } from "#db/seed/people.ts";
import { aReward } from "#tests/support/a-reward.ts";

const [mode = "nothing"] = process.argv.slice(2);
/** They take over what everybody else must not know of. */
const ABOVE: readonly string[] = [PEOPLE.leader.id, PEOPLE.supervisor.id];
const EVERYBODY_ELSE = Object.values(PEOPLE).filter(({ id }) => !ABOVE.includes(id));
const act = { by: PEOPLE.leader.id, on: today() };

const names = EVERYBODY_ELSE.map(({ displayName }) => displayName).join("\n");
const seller = {
  productType: "drug",
  productName: "隐匿胶囊",
  place: "firm",
  respondent: "隐匿药业",
};
const named = { name: "甄隐", phone: "13800000001", address: "云溪区无名路1号" };
const kept = mode === "hidden" ? { keepAway: "yes", keepOfficials: names } : { keepAway: "no" };
const complaint = {
  ...{ alsoReport: "no", claims: ["refund"], consentPublication: "yes", consentDelegation: "no" },
  ...{ ...seller, ...named, ...kept, story: "瓶里的胶囊数目不对。" },
};
const report = {
  ...seller,
  ...named,
  ...kept,
  stance: "named",
  insider: "yes",
  wantsReward: "yes",
  ongoing: "yes",
  story: "批号是后来打上去的。",
};

/** New, in a unit, before the committee, to be paid: each role would have one of them on its pages. */
async function tell(): Promise<readonly string[]> {
  const ids = [await file("complaint", complaint), await file("complaint", complaint)];
  await perform(ids[1] ?? "", (matter) => accept(matter, act));
  for (const reward of [null, aReward(), aReward({ claim: { on: today(), codeDigest: "" } })]) {
    const id = await file("report", report);
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
  return ids;
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
const told = mode === "nothing" ? [] : await tell();
await closeDatabase();
process.stdout.write(`\n@@${JSON.stringify({ sessions, matters: told })}\n`);
