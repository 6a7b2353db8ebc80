import { OFFICE_FILE_KINDS } from "#app/domain/dossier/office-file.ts";
import { acceptAttribute, type FileLimits } from "#app/domain/intake/accepted-files.ts";
import type { Typed } from "#app/routes/desk/files/asks-for-office-files.ts";
import { fileValues } from "#app/ui/filing/faults-in-words.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import type { Problem } from "#app/ui/form/error-summary.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type OfficeFileFormProps = {
  readonly limits: FileLimits;
  readonly today: string;
  readonly typed: Typed | undefined;
  readonly problems: readonly Problem[];
  /** Files came with a form that was not taken: no browser keeps them chosen. */
  readonly chooseAgain: boolean;
};

/** What kind of file, of which day, and the files. What is said stands before them, so that it arrives first. */
export function OfficeFileForm(props: OfficeFileFormProps) {
  const { limits, today, typed, problems, chooseAgain } = props;
  const words = useWords();
  const { t } = words;
  const errorOn = (name: string) => problems.find(({ field }) => field === name)?.message;
  const hint = t("desk.officeFile.filesHint", fileValues(limits, words));
  return (
    <form className="panel stack" method="post" encType="multipart/form-data">
      <h2>{t("desk.officeFile.add")}</h2>
      <FormKey />
      <ChoiceGroup
        name="kind"
        kind="radio"
        label={t("desk.officeFile.kindLabel")}
        error={errorOn("kind")}
        chosen={typed ? [typed.kind] : []}
        choices={OFFICE_FILE_KINDS.map((kind) => ({
          value: kind,
          label: t(`desk.officeFile.kind.${kind}`),
        }))}
      />
      <InputField
        name="day"
        type="date"
        max={today}
        label={t("desk.officeFile.day")}
        hint={t("desk.officeFile.dayHint")}
        error={errorOn("day")}
        defaultValue={typed?.day ?? today}
      />
      <InputField
        name="evidence"
        type="file"
        multiple
        accept={acceptAttribute()}
        label={t("desk.officeFile.files")}
        hint={chooseAgain ? `${t("desk.officeFile.chooseAgain")} ${hint}` : hint}
        error={errorOn("evidence")}
      />
      <p className="small soft">{t("desk.officeFile.kept")}</p>
      <div className="actions">
        <Button>{t("desk.officeFile.button")}</Button>
      </div>
    </form>
  );
}
