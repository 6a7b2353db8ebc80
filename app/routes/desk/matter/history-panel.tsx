import type { Unit } from "#app/domain/staff/unit.ts";
import { EventLines } from "#app/routes/desk/event-lines.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { MatterPage } from "#db/queries/matter/matter-page.server.ts";

type HistoryPanelProps = { readonly found: MatterPage; readonly units: readonly Unit[] };

/** What has happened, newest first. */
export function HistoryPanel({ found, units }: HistoryPanelProps) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">{t("desk.matter.history")}</h2>
      <EventLines lines={found.events} matter={found.matter} units={units} />
    </section>
  );
}
