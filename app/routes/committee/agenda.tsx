import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QUORUM } from "#app/domain/reward/committee.ts";
import { DecidedRewards } from "#app/routes/committee/decided-rewards.tsx";
import { WaitingRewards } from "#app/routes/committee/waiting-rewards.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findAgenda } from "#db/queries/reward/agenda.server.ts";

export const meta = titleMeta("reward.committee.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-agenda");
  await recordLook(officer, "agenda", null);
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
