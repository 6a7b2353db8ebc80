import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LettersPanel } from "#app/routes/admin/letters-panel.tsx";
import { GivenUpTable } from "#app/routes/admin/outbox/given-up-table.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findGivenUp, findOutbox } from "#db/queries/letters/outbox.server.ts";

export const meta = titleMeta("outbox.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-outbox");
  return { outbox: await findOutbox(officer), givenUp: await findGivenUp(officer) };
}

export default function OutboxPage() {
  const { t } = useWords();
  const { outbox, givenUp } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div>
        <h1>{t("outbox.title")}</h1>
        <p className="soft">{t("outbox.lead")}</p>
      </div>
      <LettersPanel outbox={outbox} />
      <GivenUpTable letters={givenUp} />
    </div>
  );
}
