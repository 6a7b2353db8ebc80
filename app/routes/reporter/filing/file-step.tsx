import type { FileLimits } from "#app/domain/intake/accepted-files.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { type Place, StepFrame } from "#app/routes/reporter/filing/step-frame.tsx";
import { faultsInWords, type NamedFault } from "#app/ui/filing/faults-in-words.ts";
import { FileChooser } from "#app/ui/filing/file-chooser.tsx";
import type { HeldFile } from "#app/ui/filing/held-files.tsx";
import { BackButton } from "#app/ui/form/back-button.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { TYPED_FORM } from "#app/ui/frame/reading-switches.tsx";
import { useWords } from "#app/ui/words.tsx";

type FileStepProps = {
  readonly kind: Kind;
  readonly place: Place;
  readonly files: readonly HeldFile[];
  readonly limits: FileLimits;
  /** Whether the limits are lower than usual, because there is little room. */
  readonly scarce: boolean;
  readonly faults: readonly NamedFault[];
  readonly same: readonly string[];
  readonly begunAnew: boolean;
};

/** Files have a step of their own: what was written is safe before anything is uploaded. */
export function FileStep({ kind, place, faults, begunAnew, ...chooser }: FileStepProps) {
  const words = useWords();
  const { t } = words;
  const problems = faultsInWords(faults, chooser.limits, words);
  return (
    <StepFrame
      kind={kind}
      place={place}
      keepsTyped
      begunAnew={begunAnew}
      summary={<ErrorSummary problems={problems} />}
    >
      <h1>{t("filing.step.files")}</h1>
      <form id={TYPED_FORM} method="post" encType="multipart/form-data" className="stack">
        <FileChooser {...chooser} label={t("filing.files.label")} error={problems[0]?.message} />
        <div className="actions">
          <Button name="press" value="continue">
            {t("common.form.continue")}
          </Button>
          <BackButton />
        </div>
      </form>
    </StepFrame>
  );
}
