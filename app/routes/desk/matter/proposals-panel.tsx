import type { Matter } from "#app/domain/matter/matter.ts";
import { isOutdated, proposalOf } from "#app/domain/matter/proposal-of.ts";
import { Light } from "#app/ui/marks.tsx";
import type { Tone } from "#app/ui/tone.ts";
import { useWords } from "#app/ui/words.tsx";
import type { ProposalLine } from "#db/queries/matter/proposals.server.ts";

type ProposalsPanelProps = {
  readonly matter: Matter;
  readonly proposals: readonly ProposalLine[];
};

const TONES = {
  waits: "soon",
  outdated: "late",
  approved: "ok",
  returned: "late",
  withdrawn: "note",
} as const satisfies Record<string, Tone>;

/** What was proposed about a matter and how it stands, the newest first. */
export function ProposalsPanel({ matter, proposals }: ProposalsPanelProps) {
  const { t } = useWords();
  if (proposals.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="proposals">
      <h2 id="proposals">{t("proposals.panel")}</h2>
      <ul className="line">
        {proposals.map((line) => {
          const state = stateOf(line, matter);
          return (
            <li key={line.id}>
              <Light tone={TONES[state]}>{t(`proposals.state.${state}`)}</Light>
              <a href={`/desk/matters/${matter.id}/proposals/${line.id}`}>
                {t("proposals.title", { action: t(`matter.action.${line.action}`) })}
              </a>
              <span className="soft">{line.maker}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The page of a proposal that still waits for somebody's word; null where none does. */
export function waitingAt(matter: Matter, proposals: readonly ProposalLine[]): string | null {
  const waits = proposals.find((line) => stateOf(line, matter) === "waits");
  return waits ? `/desk/matters/${matter.id}/proposals/${waits.id}` : null;
}

/** One line after somebody has taken back what they proposed. */
export function TakenBackNotice() {
  const { t } = useWords();
  return (
    <p className="success" role="status">
      <strong>{t("proposals.said.withdraw")}</strong>
    </p>
  );
}

function stateOf(line: ProposalLine, matter: Matter): keyof typeof TONES {
  const { ended } = proposalOf(line, matter);
  if (ended !== null) return ended;
  return isOutdated(line, matter) ? "outdated" : "waits";
}
