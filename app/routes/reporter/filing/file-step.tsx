import type { FileFault } from "#app/domain/intake/file-fault.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { type Place, StepFrame } from "#app/routes/reporter/filing/step-frame.tsx";
import { type HeldFile, HeldFiles } from "#app/routes/reporter/held-files.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { TYPED_FORM } from "#app/ui/frame/reading-switches.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type FileStepProps = {
  readonly kind: Kind;
  readonly place: Place;
  readonly files: readonly HeldFile[];
  readonly limits: { readonly megabytes: number; readonly count: number };
  /** Whether the limits are lower than usual, because there is little room. */
  readonly scarce: boolean;
  readonly faults: readonly { readonly name: string; readonly fault: FileFault }[];
  readonly begunAnew: boolean;
};

/** Files have a step of their own: what was written is safe before anything is uploaded. */
export function FileStep({ kind, place, files, limits, scarce, faults, begunAnew }: FileStepProps) {
  const { t } = useWords();
  const problems = faults.map(({ fault, name }) => ({
    field: "evidence",
    message: t(`filing.files.fault.${fault}`, { name, ...limits }),
    trouble: troubleOf(fault),
  }));
  return (
    <StepFrame
      kind={kind}
      place={place}
      begunAnew={begunAnew}
      summary={<ErrorSummary problems={problems} />}
    >
      <h1>{t("filing.step.files")}</h1>
      {scarce ? (
        <Notice tone="soon" title={t("filing.files.scarce.title", limits)}>
          <p>{t("filing.files.scarce.body")}</p>
        </Notice>
      ) : null}
      <form id={TYPED_FORM} method="post" encType="multipart/form-data" className="stack">
        <InputField
          name="evidence"
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,application/pdf"
          label={t("filing.files.label")}
          hint={t("filing.files.hint", limits)}
          error={problems[0]?.message}
        />
        <div className="actions">
          <Button tone="quiet" name="press" value="add">
            {t("filing.files.add")}
          </Button>
        </div>
        <HeldFiles files={files} />
        <div className="prose small soft">
          <p>{t("filing.files.clean")}</p>
          <p>{t("filing.files.warning")}</p>
        </div>
        <div className="actions">
          <Button name="press" value="continue">
            {t("common.form.continue")}
          </Button>
        </div>
      </form>
    </StepFrame>
  );
}
