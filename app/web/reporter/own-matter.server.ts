import type { Matter } from "#app/domain/matter/matter.ts";
import { reporterProgress } from "#db/queries/intake/reporter-progress.server.ts";

/** Everything that came of a submission, the complaint first; there is always something. */
export async function ownMatters(
  submissionId: string,
): Promise<readonly [Matter, ...(readonly Matter[])]> {
  const progress = await reporterProgress(submissionId);
  const [first, ...others] = (progress?.matters ?? []).map(({ matter }) => matter);
  if (!first) throw new Response(null, { status: 404 });
  return [first, ...others];
}

/** The matter, if it came of this submission; anybody else's does not exist. */
export async function ownMatter(submissionId: string, matterId: string | undefined) {
  const own = (await ownMatters(submissionId)).find(({ id }) => id === matterId);
  if (!own) throw new Response(null, { status: 404 });
  return own;
}
