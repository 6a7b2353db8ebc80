import type { Day } from "#app/domain/calendar/day.ts";
import type { Action } from "#app/domain/matter/action.ts";
import type { Foretold } from "#app/domain/matter/effect/foretold.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { ActionPage, Faults, Typed } from "#app/domain/matter/record/field.ts";
import type { Filled, OfferedPhrase } from "#app/domain/phrases/offered.ts";
import type { KnownFacts } from "#app/domain/reward/known-facts.ts";
import type { ReportOfCase } from "#app/domain/reward/of-case.ts";
import type { Related } from "#app/domain/search/relations.ts";
import { asFields, type CameFrom, matterAt } from "#app/routes/desk/came-from.ts";
import { ActionFacts } from "#app/routes/desk/matter/action/action-facts.tsx";
import { ActionHead } from "#app/routes/desk/matter/action/action-head.tsx";
import { ActionRefusal } from "#app/routes/desk/matter/action/action-refusal.tsx";
import type { ApprovalBefore } from "#app/routes/desk/matter/action/approval-before.server.ts";
import { UnsentInput } from "#app/routes/desk/matter/action/unsent-input.tsx";
import { WhatChanged } from "#app/routes/desk/matter/action/what-changed.tsx";
import type { ClockStatus } from "#app/routes/desk/matter/clock-statuses.ts";
import { ClocksPanel } from "#app/routes/desk/matter/clocks-panel.tsx";
import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import { RelatedPanel } from "#app/routes/desk/matter/related-panel.tsx";
import { ActionFormBox } from "#app/ui/action/action-form-box.tsx";
import { PausesPanel } from "#app/ui/calendar/pauses-panel.tsx";
import { EntryPanel, type ShownEntry } from "#app/ui/cases/entry-panel.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { CaseReports } from "#app/ui/reward/case-reports.tsx";
import { KnownFactsPanel } from "#app/ui/reward/known-facts-panel.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { EventLine } from "#db/queries/matter/matter-events.server.ts";
import type { RelatedMatter } from "#db/queries/search/related.server.ts";

type Answer = {
  readonly because: readonly Reason[];
  readonly faults: Faults;
  readonly typed: Typed;
  readonly changes: readonly EventLine[];
  readonly from: CameFrom | null;
  readonly foretold: readonly Foretold[] | null;
  readonly filled: Filled;
};

type ActionSheetProps = {
  readonly action: Action;
  readonly page: ActionPage;
  readonly found: OpenedMatter;
  readonly clocks: readonly ClockStatus[];
  readonly today: Day;
  readonly notNow: readonly Reason[];
  readonly foretold: readonly Foretold[];
  readonly approval: ApprovalBefore | null;
  readonly phrases: readonly OfferedPhrase[];
  readonly from: CameFrom | null;
  readonly caseReports: readonly ReportOfCase[];
  /** What was entered of the case and waits, or was sent back. */
  readonly entry: ShownEntry | null;
  /** Of a refusal alone: what is weighed for its third ground (Order 121, art. 17(1)). */
  readonly related: readonly Related<RelatedMatter>[] | null;
  /** Of an assessment alone. */
  readonly known: KnownFacts | null;
  readonly answer: Answer | undefined;
};

/** The form of one action between what is known and what follows, before a press and after one that was refused. */
export function ActionSheet({ action, page, answer, ...known }: ActionSheetProps) {
  const { t } = useWords();
  const { found, clocks, today, notNow, approval } = known;
  const { matter } = page;
  const from = answer?.from ?? known.from;
  const refused = answer?.because ?? [];
  const because = refused.length > 0 ? refused : notNow;
  return (
    <>
      <p>
        <a href={matterAt(matter.id, from)} data-back="">
          {t("desk.action.back", { number: matter.number })}
        </a>
      </p>
      <ActionHead {...{ action, matter, clocks }} isInTurn={notNow.length === 0} />
      <div className="matter acting">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by its focus */}
        <section className="stack known" tabIndex={0} aria-label={t("desk.action.facts")}>
          <ActionFacts found={found} />
          <KnownFactsPanel known={known.known} answers={found.answers} on={matter.receivedOn} />
          <RelatedPanel related={known.related} />
          <CaseReports reports={known.caseReports} panel />
          <ClocksPanel
            clocks={clocks.filter(({ stoppedOn }) => stoppedOn === null)}
            today={today}
          />
          <PausesPanel pauses={matter.pauses} today={today} />
        </section>
        <div className="stack action-page" id="acting">
          <ActionRefusal {...{ action, matter, because }} wasPressed={refused.length > 0} />
          {answer ? <WhatChanged changes={answer.changes} page={page} /> : null}
          {answer?.foretold ? (
            <Notice title={t("desk.effect.preview")}>
              <p role="status">{t("desk.effect.previewed")}</p>
            </Notice>
          ) : null}
          <EntryPanel entry={known.entry} />
          {notNow.length === 0 ? (
            <div className="panel">
              <ActionFormBox
                action={action}
                page={page}
                typed={answer?.typed ?? approval?.earlier ?? undefined}
                deciders={approval?.deciders}
                faults={answer?.faults}
                foretold={answer?.foretold ?? known.foretold}
                isRead={Boolean(answer?.foretold)}
                phrases={known.phrases}
                filled={answer?.filled}
                carried={from ? asFields(from) : {}}
              />
            </div>
          ) : (
            <UnsentInput action={action} page={page} typed={answer?.typed} />
          )}
        </div>
      </div>
    </>
  );
}
