import type { Action } from "#app/domain/matter/action.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { NextLimit } from "#app/routes/desk/matter/action/next-limit.tsx";
import type { ClockStatus } from "#app/routes/desk/matter/clock-statuses.ts";
import { Tag } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";

type ActionHeadProps = {
  readonly action: Action;
  readonly matter: Matter;
  readonly clocks: readonly ClockStatus[];
  /** Whether there is a form to go to. */
  readonly isInTurn: boolean;
};

/** What one is about to do, where the matter stands, what presses; and on a phone the way past what is known. */
export function ActionHead({ action, matter, clocks, isInTurn }: ActionHeadProps) {
  const { t } = useWords();
  return (
    <div className="head">
      <h1>{t(`matter.action.${action}`)}</h1>
      <Tag>{t(`matter.stage.${matter.stage}`)}</Tag>
      <NextLimit clocks={clocks} />
      {isInTurn ? (
        <a className="to-form" href="#acting">
          {t("desk.action.toForm")}
        </a>
      ) : null}
    </div>
  );
}
