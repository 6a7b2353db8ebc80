import type { Day } from "#app/domain/calendar/day.ts";
import type { Foretold } from "#app/domain/matter/effect/foretold.ts";
import type { ActionPage, Typed } from "#app/domain/matter/record/field.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import { isKey } from "#app/i18n/known-key.ts";
import { ActionFacts } from "#app/routes/desk/matter/action/action-facts.tsx";
import type { KnownProposal } from "#app/routes/desk/matter/action/known-proposal.server.ts";
import { NextLimit } from "#app/routes/desk/matter/action/next-limit.tsx";
import { ProposalSteps } from "#app/routes/desk/matter/action/proposal-steps.tsx";
import type { TypedWord, WordFault } from "#app/routes/desk/matter/action/read-word.ts";
import { WordForms } from "#app/routes/desk/matter/action/word-forms.tsx";
import type { ClockStatus } from "#app/routes/desk/matter/clock-statuses.ts";
import { ClocksPanel } from "#app/routes/desk/matter/clocks-panel.tsx";
import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import type { WordReason } from "#app/shell/matter/proposals/word.ts";
import { EffectList } from "#app/ui/action/effect-list.tsx";
import { ProposedContent } from "#app/ui/action/proposed-content.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type Answer = {
  readonly faults: readonly WordFault[];
  readonly typed: TypedWord;
  readonly because: readonly (WordReason | "form-used")[];
};

type ProposalSheetProps = {
  readonly known: KnownProposal;
  readonly typed: Typed;
  readonly page: ActionPage;
  readonly found: OpenedMatter;
  readonly clocks: readonly ClockStatus[];
  readonly today: Day;
  readonly foretold: readonly Foretold[];
  readonly answer: Answer | undefined;
};

/** What was proposed between what is known and what follows, and the reader's own word. */
export function ProposalSheet({ known, typed, page, answer, ...about }: ProposalSheetProps) {
  const { t } = useWords();
  const { action, isOld, proposal } = known;
  const { matter } = page;
  const named = { action: t(`matter.action.${action}`) };
  return (
    <>
      <p>
        <a href={`/desk/matters/${matter.id}`} data-back="">
          {t("desk.action.back", { number: matter.number })}
        </a>
      </p>
      <div className="head">
        <h1>{t("proposals.title", named)}</h1>
        <NextLimit clocks={about.clocks} />
      </div>
      <div className="matter acting">
        <div className="stack known">
          <ActionFacts found={about.found} />
          <ClocksPanel clocks={about.clocks} today={about.today} />
        </div>
        <div className="stack action-page">
          <ErrorSummary
            problems={(answer?.faults ?? []).map(({ field, is }) => ({
              field,
              message: t(`proposals.fault.${field}.${is}`, { longest: LONGEST }),
            }))}
          />
          <Refused
            because={answer?.because ?? []}
            stage={t(`matter.stage.${matter.stage}`)}
            {...named}
          />
          {isOld ? (
            <Notice tone="soon" title={t("proposals.outdated.title")}>
              <p>{t("proposals.outdated.says")}</p>
            </Notice>
          ) : null}
          <section className="panel stack tight" aria-labelledby="proposed">
            <h2 id="proposed">{t("proposals.content")}</h2>
            <ProposedContent action={action} page={page} typed={typed} />
            <ProposalSteps known={known} />
          </section>
          {proposal.ended === null ? (
            <div className="panel stack">
              <EffectList action={action} matter={matter} foretold={about.foretold} />
              <WordForms known={known} matterId={matter.id} answer={answer} />
            </div>
          ) : null}
        </div>
      </div>
    </>
  );
}

type RefusedProps = {
  readonly because: Answer["because"];
  readonly action: string;
  readonly stage: string;
};

/** The rules of the proposal have their own words; those of the action are told as everywhere. */
function Refused({ because, ...named }: RefusedProps) {
  const { t } = useWords();
  if (because.length === 0) return null;
  const reasons = because.map((reason) => {
    const own = `proposals.reason.${reason}`;
    const common = `matter.reason.${reason}`;
    if (isKey(own)) return t(own);
    return isKey(common) ? t(common, named) : reason;
  });
  return <Refusal title={t("desk.action.refused")} codes={because} reasons={reasons} />;
}
