import { formatInstant, formatList } from "#app/i18n/format.ts";
import type { KnownProposal } from "#app/routes/desk/matter/action/known-proposal.server.ts";
import { useWords, type Words } from "#app/ui/words.tsx";

type StepsProps = { readonly known: KnownProposal };

/** Who had which word and when, and for whose it waits. */
export function ProposalSteps({ known }: StepsProps) {
  const words = useWords();
  return (
    <ol className="line">
      {[...made(known, words), ...said(known, words), ...ended(known, words)].map((step) => (
        <li key={step}>{step}</li>
      ))}
      {known.proposal.ended === null && !known.isOld ? (
        <li>
          <strong>
            <Waits known={known} />
          </strong>
        </li>
      ) : null}
    </ol>
  );
}

const at = (moment: Date | null, { language }: Words): string =>
  moment ? formatInstant(moment, language) : "";

function made({ line }: KnownProposal, words: Words): readonly string[] {
  const { maker: name, reviewer, proposedAt, reviewedAt } = line;
  const steps = [words.t("proposals.step.made", { name, at: at(proposedAt, words) })];
  if (reviewer === null) return steps;
  const reviewed = { name: reviewer, at: at(reviewedAt, words) };
  return [...steps, words.t("proposals.step.reviewed", reviewed)];
}

const said = ({ opinions }: KnownProposal, words: Words): readonly string[] =>
  opinions.map(({ name, agrees, opinion, givenAt }) => {
    const one = { name, opinion, at: at(givenAt, words) };
    return words.t(agrees ? "proposals.step.agreed" : "proposals.step.disagreed", one);
  });

function ended({ line, proposal }: KnownProposal, words: Words): readonly string[] {
  switch (proposal.ended) {
    case null:
      return [];
    case "approved": {
      const by = { name: line.approver ?? "", at: at(line.approvedAt, words) };
      return [words.t("proposals.step.approved", by)];
    }
    case "returned": {
      const by = { name: line.returner ?? "", at: at(line.returnedAt, words) };
      return [words.t("proposals.step.returned", { ...by, reason: line.reason ?? "" })];
    }
    case "withdrawn":
      return [words.t("proposals.step.withdrawn", { at: at(line.withdrawnAt, words) })];
  }
}

function Waits({ known: { deciders, proposal } }: StepsProps) {
  const { t, language } = useWords();
  const { review, approve, together } = deciders;
  const isFirst = review !== null && proposal.reviewedBy === null;
  const asked = isFirst ? review : approve;
  const decides = together ? "together" : "approve";
  const what = isFirst ? "review" : decides;
  if (asked.length === 0) return <>{t(`proposals.nobody.${what}`)}</>;
  return <>{t(`proposals.waits.${what}`, { names: formatList([...asked], language) })}</>;
}
