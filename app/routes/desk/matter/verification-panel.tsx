import { CASE_CONDITIONS } from "#app/domain/law/cases/case-grounds.ts";
import type { Extension, Findings, Matter } from "#app/domain/matter/matter.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Light } from "#app/ui/marks.tsx";
import { GroundsMet } from "#app/ui/reward/grounds-met.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { EventLine } from "#db/queries/matter/matter-events.server.ts";

type VerificationPanelProps = {
  readonly matter: Matter;
  readonly events: readonly EventLine[];
};

/** What the head has to decide on: the request for more time, and what verification showed. */
export function VerificationPanel({ matter, events }: VerificationPanelProps) {
  const { extension, findings } = matter;
  return (
    <>
      {extension ? <ExtensionPanel extension={extension} events={events} /> : null}
      {findings ? <FindingsPanel matter={matter} findings={findings} /> : null}
    </>
  );
}

type ExtensionPanelProps = {
  readonly extension: Extension;
  readonly events: readonly EventLine[];
};

function ExtensionPanel({ extension, events }: ExtensionPanelProps) {
  const { t, language } = useWords();
  const asked = events.find(({ event }) => event.type === "extension-requested");
  return (
    <section className="panel" aria-labelledby="extension-asked">
      <h2 id="extension-asked">{t("desk.matter.extension")}</h2>
      <p>
        {t("desk.matter.extensionAsked", {
          by: asked?.by ?? "",
          day: formatDay(extension.requestedOn, language),
          reason: extension.reason,
        })}
      </p>
      <p>
        <Answer approved={extension.approved} />
      </p>
    </section>
  );
}

function Answer({ approved }: { readonly approved: boolean | null }) {
  const { t } = useWords();
  if (approved === null) return <Light tone="soon">{t("desk.matter.extensionWaits")}</Light>;
  return (
    <Light tone={approved ? "ok" : "note"}>
      {t(approved ? "desk.matter.extensionApproved" : "desk.matter.extensionDeclined")}
    </Light>
  );
}

type FindingsPanelProps = { readonly matter: Matter; readonly findings: Findings };

function FindingsPanel({ matter, findings }: FindingsPanelProps) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="findings-recorded">
      <h2 id="findings-recorded">{t("desk.matter.findings")}</h2>
      <p className="told">{findings.summary}</p>
      <GroundsMet
        title={t("desk.matter.conditions")}
        list={CASE_CONDITIONS}
        on={matter.receivedOn}
        marked={findings.conditions}
        goodWhen="marked"
      />
    </section>
  );
}
