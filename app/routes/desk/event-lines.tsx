import type { Matter } from "#app/domain/matter/matter.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { formatDay } from "#app/i18n/format.ts";
import { useEventDetail } from "#app/routes/desk/details/event-detail.ts";
import { DayTime } from "#app/ui/time.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";
import type { EventLine } from "#db/queries/matter/matter-events.server.ts";

type EventLinesProps = {
  readonly lines: readonly EventLine[];
  readonly matter: Matter;
  readonly units: readonly Unit[];
};

/** By the day: the hour a reporter pressed a button is nobody's business. */
export function EventLines({ lines, matter, units }: EventLinesProps) {
  const detailOf = useEventDetail(matter, units);
  return (
    <ol className="line">
      {lines.map((line) => {
        const detail = line.isBare ? null : detailOf(line.event);
        return (
          <li key={line.seq}>
            <DayTime day={line.event.on} />
            <span>
              <Act line={line} kind={matter.kind} />
              {detail ? <span className="soft small detail">{detail}</span> : null}
              <EnteredLater event={line.event} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

type ActProps = { readonly line: EventLine; readonly kind: Matter["kind"] };

function Act({ line: { event, by: name, insteadOf }, kind }: ActProps) {
  const { t } = useWords();
  const says = t(`matter.event.${event.type}`);
  const by = event.as && name ? inOffice(event.as, { name, insteadOf }, t) : name;
  if (event.by === "reporter" || event.by === "committee") {
    const whose = event.by === "reporter" ? kind : event.by;
    return <>{t("desk.matter.acted", { event: says, by: t(`desk.matter.by.${whose}`) })}</>;
  }
  return <>{by ? t("desk.matter.acted", { event: says, by }) : says}</>;
}

type Named = { readonly name: string; readonly insteadOf: string | null };

/** In what office they had their word, and in whose place. */
function inOffice(
  { office: held, acting }: NonNullable<EventLine["event"]["as"]>,
  { name, insteadOf }: Named,
  t: Words["t"],
): string {
  const isActing = acting && held !== "leader";
  const kind = isActing ? (held === "chief" ? "acting-chief" : "acting-head") : held;
  const office = t(`offices.kind.${kind}`);
  return insteadOf
    ? t("proposals.as.instead", { name, office, insteadOf })
    : t("proposals.as.own", { name, office });
}

/** The other day of what was entered only afterwards, with why, and the document that proves when it was done. */
function EnteredLater({ event: { on, entered } }: Pick<EventLine, "event">) {
  const { t, language } = useWords();
  if (!entered) return null;
  const { because, proof } = entered;
  const days = { on: formatDay(on, language), entered: formatDay(entered.on, language) };
  return (
    <span className="soft small detail">
      {t("desk.dayOfAct.entered", { ...days, because })}{" "}
      {proof ? t("desk.dayOfAct.proof", { proof }) : null}
    </span>
  );
}
