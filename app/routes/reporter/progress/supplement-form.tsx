import type { FileLimits } from "#app/domain/intake/accepted-files.ts";
import { LONGEST_STORY } from "#app/domain/intake/asks.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import {
  MOST_A_DAY,
  SUPPLEMENT_REASONS,
  type SupplementReason,
} from "#app/domain/matter/actions/supplement.ts";
import { faultsInWords, type NamedFault } from "#app/ui/filing/faults-in-words.ts";
import { FileChooser } from "#app/ui/filing/file-chooser.tsx";
import type { HeldFile } from "#app/ui/filing/held-files.tsx";
import { BackButton } from "#app/ui/form/back-button.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary, type Problem } from "#app/ui/form/error-summary.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { TYPED_FORM } from "#app/ui/frame/reading-switches.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

type SupplementFormProps = {
  readonly matter: {
    readonly kind: Kind;
    readonly number: string;
    /** Proof of identity was asked for, which has no place here. */
    readonly identityAsked: boolean;
  };
  readonly text: string;
  readonly files: readonly HeldFile[];
  readonly remark: Remark | null;
  readonly limits: FileLimits;
  readonly scarce: boolean;
};

type Remark =
  | {
      readonly type: "files-refused";
      readonly faults: readonly NamedFault[];
      readonly same: readonly string[];
    }
  | { readonly type: "refused"; readonly because: readonly Because[] };
type Because = SupplementReason | "form-used" | "no-such-matter" | "changed-meanwhile";

/** Text and files on one page; what could not be sent stands here again. */
export function SupplementForm(props: SupplementFormProps) {
  const { matter, text, files, limits, scarce, remark } = props;
  const words = useWords();
  const { t } = words;
  const problems = problemsIn(props, words);
  const errorOn = (name: string) => problems.find(({ field }) => field === name)?.message;
  return (
    <>
      <ErrorSummary problems={problems} />
      <div>
        <h1>{t("supplement.title")}</h1>
        <p className="soft">
          {t("supplement.of", { kind: t(`filing.kind.${matter.kind}`), number: matter.number })}
        </p>
        <p className="lead">{t("supplement.lead")}</p>
      </div>
      <form id={TYPED_FORM} method="post" encType="multipart/form-data" className="stack">
        <FormKey />
        <p>
          {t("supplement.anonymous")}
          {matter.identityAsked ? t("supplement.identity") : null}
        </p>
        <TextField
          name="text"
          label={t("supplement.text")}
          hint={t("supplement.hint")}
          error={errorOn("text")}
          defaultValue={text}
          rows={8}
        />
        <FileChooser
          {...{ files, limits, scarce }}
          label={t("supplement.files")}
          same={remark?.type === "files-refused" ? remark.same : []}
          error={errorOn("evidence")}
        />
        <div className="prose small soft">
          <p>{t(matter.kind === "report" ? "supplement.newFacts" : "supplement.dates")}</p>
        </div>
        <div className="actions">
          <Button name="press" value="continue">
            {t("supplement.send")}
          </Button>
          <BackButton />
          <span className="small soft">{t("supplement.kept")}</span>
        </div>
      </form>
    </>
  );
}

function problemsIn(
  { remark, text, matter, limits }: SupplementFormProps,
  words: Words,
): readonly Problem[] {
  if (remark === null) return [];
  if (remark.type === "files-refused") return faultsInWords(remark.faults, limits, words);
  const { t } = words;
  const values = {
    number: matter.number,
    length: text.length,
    longest: LONGEST_STORY,
    most: MOST_A_DAY,
  };
  return remark.because.map((reason) => ({
    field: "text",
    message: isOwn(reason)
      ? t(`supplement.refused.${reason}`, values)
      : t(`matter.reason.${reason}`),
    trouble: troubleOf(reason),
  }));
}

const isOwn = (reason: Because): reason is SupplementReason =>
  SUPPLEMENT_REASONS.some((own) => own === reason);
