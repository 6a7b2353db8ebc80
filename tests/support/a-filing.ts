import { eq } from "drizzle-orm";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import type { WholeFile } from "#app/shell/intake/draft-files.server.ts";
import { fileSubmission } from "#app/shell/intake/file-submission.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
import { db } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";

const complaint: Answers = {
  productType: "drug",
  productName: "清风止咳颗粒",
  place: "online",
  respondent: "康宁旗舰店",
  story: "颗粒结块，有霉味。",
  alsoReport: "no",
  claims: ["refund"],
  consentPublication: "yes",
  consentDelegation: "no",
  name: "张三",
  phone: "13800008000",
  address: "东街1号",
};
const report: Answers = {
  productType: "drug",
  productName: "轻盈减肥胶囊",
  place: "firm",
  respondent: "轻盈生活馆",
  ongoing: "yes",
  story: "胶囊里另外加了白色粉末。",
  stance: "anonymous",
  insider: "yes",
  wantsReward: "yes",
};
export const TYPICAL: Readonly<Record<Kind, Answers>> = { complaint, report };

type Filed = {
  readonly kind: Kind;
  readonly answers?: Answers;
  readonly draftKey?: string;
  readonly files?: readonly WholeFile[];
};

/** Files what a person typically sends, through the real door. Returns the draft's key. */
export async function file({
  kind,
  answers = {},
  draftKey = token(),
  files = [],
}: Filed): Promise<string> {
  await fileSubmission({
    draftKey,
    draft: { kind, answers: { ...TYPICAL[kind], ...answers } },
    files,
    language: "zh",
  });
  return draftKey;
}

/** The matters that came of a draft, complaints first. */
export const mattersOf = async (draftKey: string) => {
  const rows = await db
    .select({ matter: matters })
    .from(matters)
    .innerJoin(submissions, eq(submissions.id, matters.submissionId))
    .where(eq(submissions.draftDigest, digest(draftKey)))
    .orderBy(matters.kind);
  return rows.map(({ matter }) => matter);
};

/** The id of the one matter that came of a filing. */
export async function filed(filing: Filed): Promise<string> {
  const [matter] = await mattersOf(await file(filing));
  if (!matter) throw new Error("Nothing was registered");
  return matter.id;
}
