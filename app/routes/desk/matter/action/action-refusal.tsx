import type { Action } from "#app/domain/matter/action.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { stagesFor } from "#app/domain/matter/permits.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { formatList } from "#app/i18n/format.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type ActionRefusalProps = {
  readonly action: Action;
  readonly matter: Matter;
  readonly because: readonly Reason[];
  /** Whether somebody pressed; else it is told beforehand. */
  readonly wasPressed: boolean;
};

/** Why nothing was or can be done, and for an action out of turn, where the matter would have to stand. */
export function ActionRefusal({ action, matter, because, wasPressed }: ActionRefusalProps) {
  const { t, language } = useWords();
  if (because.length === 0) return null;

  const named = { action: t(`matter.action.${action}`), stage: t(`matter.stage.${matter.stage}`) };
  const reasons = because.map((reason) => t(`matter.reason.${reason}`, named));
  const stages = stagesFor(action, matter.kind).map((stage) => t(`matter.stage.${stage}`));
  const turn =
    because.includes("wrong-stage") && stages.length > 0
      ? [t("desk.action.outOfOrder", { ...named, stages: formatList(stages, language) })]
      : [];
  if (!wasPressed)
    return (
      <Notice tone="soon" title={t("desk.action.notNow")}>
        <ul>
          {[...reasons, ...turn].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Notice>
    );
  return (
    <Refusal title={t("desk.action.refused")} codes={because} reasons={[...reasons, ...turn]} />
  );
}
