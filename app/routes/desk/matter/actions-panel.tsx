import type { Action } from "#app/domain/matter/action.ts";
import type { Foretold } from "#app/domain/matter/effect/foretold.ts";
import type { Ranked } from "#app/domain/matter/next-acts.ts";
import type { ActionPage } from "#app/domain/matter/record/field.ts";
import type { OfferedPhrase } from "#app/domain/phrases/offered.ts";
import { asFields, type CameFrom } from "#app/routes/desk/came-from.ts";
import type { ApprovalBefore } from "#app/routes/desk/matter/action/approval-before.server.ts";
import { ActionFormBox } from "#app/ui/action/action-form-box.tsx";
import { LETTERS } from "#app/ui/action/letters.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Tag } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";

type ActionsPanelProps = {
  readonly ranked: Ranked;
  readonly page: ActionPage;
  readonly foretold: Readonly<Partial<Record<Action, readonly Foretold[]>>>;
  readonly approvals: Readonly<Partial<Record<Action, ApprovalBefore>>>;
  readonly phrases: readonly OfferedPhrase[];
  readonly from: CameFrom | null;
  /** Where somebody's word is waited for, if anywhere. */
  readonly waiting: string | null;
};

/** What this officer may do to this matter now: first what the nearest limit asks for, last what takes it out of their hands. */
export function ActionsPanel({ ranked, waiting, ...shared }: ActionsPanelProps) {
  const { t } = useWords();
  const { next, keeps, usual, rare, last } = ranked;
  const seldom = [...rare, ...last];
  return (
    <>
      <section className="panel" aria-labelledby="actions">
        <h2 id="actions">{t("desk.matter.actions")}</h2>
        {next.length + usual.length === 0 ? <NothingToDo waiting={waiting} /> : null}
        {next.length > 0 ? (
          <p className="small">
            {keeps
              ? t("desk.next.forLimit", { clock: t(`matter.clock.${keeps}`) })
              : t(next.includes("archive") ? "desk.next.noLimit" : "desk.next.noLimitAsks")}
          </p>
        ) : null}
        <ActionForms {...shared} actions={next} isNext />
        <ActionForms {...shared} actions={usual} />
      </section>
      {seldom.length > 0 ? (
        <section className="panel" aria-labelledby="rare-actions">
          <h2 id="rare-actions">{t("desk.matter.rareActions")}</h2>
          <ActionForms {...shared} actions={seldom} />
        </section>
      ) : null}
    </>
  );
}

/** Who has only a word to say finds the way to it here as well. */
function NothingToDo({ waiting }: Pick<ActionsPanelProps, "waiting">) {
  const { t } = useWords();
  if (waiting === null) return <p className="soft">{t("desk.matter.noActions")}</p>;
  return (
    <p>
      <a href={waiting}>{t("desk.matter.proposalWaits")}</a>
    </p>
  );
}

type ActionFormsProps = Omit<ActionsPanelProps, "ranked" | "waiting"> & {
  readonly actions: readonly Action[];
  readonly isNext?: boolean;
};

function ActionForms({
  actions,
  page,
  foretold,
  approvals,
  phrases,
  from,
  isNext = false,
}: ActionFormsProps) {
  const { t } = useWords();
  return (
    <>
      {actions.map((action) => (
        <Disclosure
          key={action}
          id={action}
          letter={LETTERS[action]}
          title={t(`matter.action.${action}`)}
          mark={isNext ? <Tag>{t("desk.next.mark")}</Tag> : undefined}
        >
          <ActionFormBox
            action={action}
            page={page}
            foretold={foretold[action]}
            typed={approvals[action]?.earlier ?? undefined}
            deciders={approvals[action]?.deciders}
            phrases={phrases}
            carried={from ? asFields(from) : {}}
          />
        </Disclosure>
      ))}
    </>
  );
}
