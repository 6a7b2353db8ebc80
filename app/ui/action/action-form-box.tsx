import { versionOn } from "#app/domain/law/provision.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { Deciders } from "#app/domain/matter/deciders.ts";
import type { Foretold } from "#app/domain/matter/effect/foretold.ts";
import type { ActionPage, Faults, Typed } from "#app/domain/matter/record/field.ts";
import type { Filled, OfferedPhrase } from "#app/domain/phrases/offered.ts";
import { ActionFields } from "#app/ui/action/action-fields.tsx";
import { ApprovalNotice } from "#app/ui/action/approval-notice.tsx";
import { useControls } from "#app/ui/action/controls.ts";
import { EffectList } from "#app/ui/action/effect-list.tsx";
import { PhrasePicker } from "#app/ui/action/phrase-picker.tsx";
import { useProblems } from "#app/ui/action/problems.ts";
import { routedAnswers } from "#app/ui/action/routed-note.tsx";
import { SumsReadBack } from "#app/ui/action/sums-read-back.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { EnterPresses } from "#app/ui/form/enter-presses.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type ActionFormBoxProps = {
  readonly action: Action;
  readonly page: ActionPage;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
  readonly foretold?: readonly Foretold[] | undefined;
  /** It was asked what would follow: the letters lie open. */
  readonly isRead?: boolean;
  /** Whose word it needs; without them one person does it alone. */
  readonly deciders?: Deciders | undefined;
  /** Of the viewer's unit, for whichever action. */
  readonly phrases: readonly OfferedPhrase[];
  readonly filled?: Filled | undefined;
  /** Sent along unseen, such as the queue its sender works through. */
  readonly carried?: Readonly<Record<string, string>>;
};

/** The form of one action, with the article of the day the matter was received. */
export function ActionFormBox({
  action,
  page,
  typed: given,
  faults = {},
  foretold = [],
  isRead = false,
  deciders,
  phrases,
  filled = {},
  carried = {},
}: ActionFormBoxProps) {
  const { t, language } = useWords();
  const { basis, basisOf, fields } = recordOf(action);
  const typed = given ?? (fields["unitId"] ? routedAnswers(t, page) : {});
  const controls = useControls(action, typed, faults);
  const provision = basisOf?.(page.matter) ?? basis[0];
  const law = provision && versionOn(provision, page.matter.receivedOn);
  const problems = useProblems(action, faults);
  return (
    <form className="deed" method="post" action={`/desk/matters/${page.matter.id}/${action}`}>
      <EnterPresses />
      <FormKey version={page.matter.version} />
      {Object.entries(carried).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="stack asks">
        <ErrorSummary problems={problems} />
        <ActionFields
          action={action}
          page={page}
          controls={controls}
          above={(field) => (
            <PhrasePicker {...{ action, field, page, typed, phrases }} filled={filled[field]} />
          )}
        />
        {law ? (
          <p className="soft small">{t("desk.action.basis", { cite: law.cite[language] })}</p>
        ) : null}
      </div>
      <div className="stack follows">
        {deciders ? <ApprovalNotice deciders={deciders} /> : null}
        <SumsReadBack action={action} typed={typed} />
        <EffectList {...{ action, foretold, isRead }} matter={page.matter} />
        <div className="actions">
          {needsReading(action) ? (
            <Button tone="quiet" name="intent" value="preview">
              {t("desk.effect.preview")}
            </Button>
          ) : null}
          <Button>
            {recordOf(action).approval
              ? t("proposals.title", { action: t(`matter.action.${action}`) })
              : t(`matter.action.${action}`)}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** Where what follows depends on what is written, it can be read before it is sent. */
const needsReading = (action: Action): boolean => Object.keys(recordOf(action).fields).length > 0;
