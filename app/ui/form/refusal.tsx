import { ERROR_MARK } from "#app/ui/form/error-mark.ts";
import { sharedTrouble, troubleOf } from "#app/ui/form/trouble.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type RefusalProps = {
  /** Where the rules say no and no more. */
  readonly title: string;
  readonly codes: readonly string[];
  readonly reasons: readonly string[];
};

/** Why it could not be done: every reason, not the first, under what kind of no it was. */
export function Refusal({ title, codes, reasons }: RefusalProps) {
  const { t } = useWords();
  const trouble = sharedTrouble(codes.map(troubleOf));
  const heading =
    trouble === "several" ? title : t(`common.trouble.${trouble}`, { count: codes.length });
  return (
    <div {...ERROR_MARK} role="alert">
      <Notice tone="late" title={heading}>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
