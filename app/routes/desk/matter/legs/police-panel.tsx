import type { Matter } from "#app/domain/matter/matter.ts";
import { type PoliceStanding, policeStanding } from "#app/domain/matter/police/standing.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { EventLines } from "#app/routes/desk/event-lines.tsx";
import { Light } from "#app/ui/marks.tsx";
import type { Tone } from "#app/ui/tone.ts";
import { useWords } from "#app/ui/words.tsx";
import type { EventLine } from "#db/queries/matter/matter-events.server.ts";

type PolicePanelProps = {
  readonly matter: Matter;
  readonly events: readonly EventLine[];
  readonly units: readonly Unit[];
};

const OF_THE_POLICE: readonly string[] = [
  "transfer-proposed",
  "transfer-approved",
  "transfer-refused",
  "transferred",
  "police-received",
  "police-opened",
  "police-declined",
  "police-challenged",
  "police-upheld",
  "items-handed-over",
  "police-returned",
  "convicted",
] satisfies readonly EventLine["event"]["type"][];

/** A suspected crime beside its report: where it is now, and every step of its way, also of earlier rounds. */
export function PolicePanel({ matter, events, units }: PolicePanelProps) {
  const { t } = useWords();
  const stands = policeStanding(matter);
  if (stands === null) return null;
  const steps = events.filter(({ event }) => OF_THE_POLICE.includes(event.type)).toReversed();
  return (
    <section className="panel stack tight" aria-labelledby="police">
      <h2 id="police">{t("desk.police.title")}</h2>
      <p>
        <Light tone={toneOf(stands)}>{t(`desk.police.stands.${stands}`)}</Light>
      </p>
      <EventLines lines={steps} matter={matter} units={units} />
    </section>
  );
}

/** What waits for the office, what waits for others, and what is over. */
function toneOf(stands: PoliceStanding): Tone {
  switch (stands) {
    case "proposed":
    case "approved":
    case "opened":
      return "soon";
    case "convicted":
      return "ok";
    case "sent":
    case "received":
    case "reconsidered":
    case "supervised":
    case "handed-over":
    case "refused":
    case "declined":
    case "upheld":
    case "declined-for-good":
    case "returned":
      return "note";
  }
}
