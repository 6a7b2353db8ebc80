import { useEventDetail } from "#app/routes/desk/matter-page/event-detail.ts";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { EventLine } from "#db/queries/matter-events.server.ts";
import type { MatterPage } from "#db/queries/matter-page.server.ts";
import type { Unit } from "#db/queries/units.server.ts";

type HistoryPanelProps = { readonly found: MatterPage; readonly units: readonly Unit[] };

/** What has happened, newest first. By the day: the hour a reporter pressed a button is nobody's business. */
export function HistoryPanel({ found, units }: HistoryPanelProps) {
  const { t } = useWords();
  const detailOf = useEventDetail(found.matter, units);
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">{t("desk.matter.history")}</h2>
      <ol className="line">
        {found.events.map((line) => {
          const detail = detailOf(line.event);
          return (
            <li key={line.seq}>
              <DayTime day={line.event.on} />
              <span>
                <Act line={line} />
                {detail ? <span className="soft small detail">{detail}</span> : null}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Act({ line: { event, by } }: { readonly line: EventLine }) {
  const { t } = useWords();
  const says = t(`matter.event.${event.type}`);
  if (event.by === "reporter" || event.by === "committee") {
    return <>{t("desk.matter.acted", { event: says, by: t(`desk.matter.by.${event.by}`) })}</>;
  }
  return <>{by ? t("desk.matter.acted", { event: says, by }) : says}</>;
}
