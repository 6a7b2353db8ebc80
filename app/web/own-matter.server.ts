import { reporterProgress } from "#db/queries/reporter-progress.server.ts";

/** The matter, if it came of this submission; anybody else's does not exist. */
export async function ownMatter(submissionId: string, matterId: string | undefined) {
  const progress = await reporterProgress(submissionId);
  const own = progress?.matters.find(({ matter }) => matter.id === matterId);
  if (!own) throw new Response(null, { status: 404 });
  return own.matter;
}
