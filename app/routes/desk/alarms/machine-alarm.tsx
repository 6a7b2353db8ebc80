import type { MachineWarning } from "#app/domain/machine/machine-warning.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Over every page of those who can have it looked after: a disk that fills up, a clock that is wrong. */
export function MachineAlarm({ warnings }: { readonly warnings: readonly MachineWarning[] }) {
  const { t } = useWords();
  return (
    <Notice tone="late" title={t("machine.title")}>
      {warnings.map((warning) => (
        <p key={warning.of}>{t(`machine.${warning.of}`, warning)}</p>
      ))}
      <p>{t("machine.tell")}</p>
    </Notice>
  );
}
