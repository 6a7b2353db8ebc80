import { acceptAttribute, type FileLimits } from "#app/domain/intake/accepted-files.ts";
import { fileValues } from "#app/ui/filing/faults-in-words.ts";
import { type HeldFile, HeldFiles } from "#app/ui/filing/held-files.tsx";
import { SameFiles } from "#app/ui/filing/same-files.tsx";
import { UploadProgress } from "#app/ui/filing/upload-progress.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type FileChooserProps = {
  readonly label: string;
  readonly files: readonly HeldFile[];
  readonly limits: FileLimits;
  /** Whether the limits are lower than usual, because there is little room. */
  readonly scarce: boolean;
  /** Files that were sent twice. */
  readonly same: readonly string[];
  readonly error: string | undefined;
};

/**
 * What to know before anything is uploaded, then the control. What is held stands above it, so that a press on one of its
 * buttons arrives before the files that were chosen meanwhile.
 */
export function FileChooser({ label, files, limits, scarce, same, error }: FileChooserProps) {
  const words = useWords();
  const { t } = words;
  const values = fileValues(limits, words);
  return (
    <>
      {scarce ? (
        <Notice tone="soon" title={t("filing.files.scarce.title", values)}>
          <p>{t("filing.files.scarce.body")}</p>
        </Notice>
      ) : null}
      <SameFiles names={same} />
      <HeldFiles files={files} />
      <Notice tone="soon" title={t("filing.files.before.title")}>
        <div className="prose">
          <ul>
            <li>{t("filing.files.before.warning")}</li>
            <li>{t("filing.files.before.heic")}</li>
            <li>{t("filing.files.names")}</li>
            <li>{t("filing.files.before.clean")}</li>
            <li>{t("filing.files.before.crash")}</li>
          </ul>
        </div>
      </Notice>
      <InputField
        name="evidence"
        type="file"
        multiple
        accept={acceptAttribute()}
        label={label}
        hint={t("filing.files.hint", values)}
        error={error}
      />
      <UploadProgress />
      <div className="actions">
        <Button tone="quiet" name="press" value="add">
          {t("filing.files.add")}
        </Button>
      </div>
    </>
  );
}
