import { useAsked } from "#app/routes/desk/matter/asked.ts";
import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import { StatementPanel } from "#app/routes/desk/matter/statement-panel.tsx";
import { VerificationPanel } from "#app/routes/desk/matter/verification-panel.tsx";
import { FactsBox } from "#app/ui/facts.tsx";
import { MediationPanel } from "#app/ui/mediation/mediation-panel.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

/** What the matter is about, in sight while one writes: product and seller, what was told, what was found. */
export function ActionFacts({ found }: { readonly found: OpenedMatter }) {
  const { t } = useWords();
  const { kind, stage, receivedOn } = found.matter;
  const unsaid = t("filing.check.nothing");
  const facts = [
    { term: t(`matter.kind.${kind}`), value: t(`matter.stage.${stage}`) },
    ...useAsked(found, "product", "seller", "facts").filter(({ value }) => value !== unsaid),
    { term: t("desk.queue.stance"), value: t(`desk.stance.${found.stance}`) },
    { term: t("desk.queue.received"), value: <DayTime day={receivedOn} /> },
  ];
  return (
    <>
      <FactsBox panel title={t("desk.action.facts")} facts={facts} />
      <MediationPanel matter={found.matter} />
      <VerificationPanel matter={found.matter} events={found.events} />
      <StatementPanel found={found} />
    </>
  );
}
