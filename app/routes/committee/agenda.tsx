import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QUORUM } from "#app/domain/committee/seating.ts";
import { DecidedRewards } from "#app/routes/committee/decided-rewards.tsx";
import { WaitingRewards } from "#app/routes/committee/waiting-rewards.tsx";
import { callCommittee } from "#app/shell/committee/call-committee.server.ts";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findAgenda } from "#db/queries/committee/agenda.server.ts";

export const meta = titleMeta("reward.committee.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-agenda");
  await recordLook(officer, "agenda", null);
  // Whoever looks need not wait for the next turn of the job.
  await callCommittee();
  return findAgenda(officer);
}

export default function Agenda() {
  const { t } = useWords();
  const { waiting, decided } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div>
        <h1>{t("reward.committee.title")}</h1>
        <p className="soft">{t("reward.committee.lead", { count: QUORUM })}</p>
      </div>
      <WaitingRewards rewards={waiting} />
      <DecidedRewards rewards={decided} />
    </div>
  );
}
