import type { ReactNode } from "react";
import { useWords } from "#app/ui/words.tsx";

type ProgressBarProps = {
  readonly step: number;
  readonly steps: number;
  readonly label?: ReactNode;
};

/** 第4步，共9步. */
export function ProgressBar({ step, steps, label }: ProgressBarProps) {
  const { t } = useWords();
  return (
    <div className="where">
      <label htmlFor="where">{label ?? t("common.form.step", { step, steps })}</label>
      <progress id="where" value={step} max={steps}>
        {step}/{steps}
      </progress>
    </div>
  );
}
