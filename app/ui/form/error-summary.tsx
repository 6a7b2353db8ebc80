import { ERROR_MARK } from "#app/ui/form/error-mark.ts";
import { sharedTrouble, type Trouble } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";

export type Problem = {
  readonly field: string;
  readonly message: string;
  readonly trouble?: Trouble | undefined;
};

/** Above the form: what kind of thing went wrong, then each problem as a link to its control. */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  const trouble = sharedTrouble(problems.map((problem) => problem.trouble));
  return (
    <div
      {...ERROR_MARK}
      className="error-summary"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without script only autofocus can bring the reader to the problems.
      autoFocus
      aria-labelledby="problems"
    >
      <h2 id="problems">{t(`common.trouble.${trouble}`, { count: problems.length })}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
