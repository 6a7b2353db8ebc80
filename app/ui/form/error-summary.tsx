import { useWords } from "#app/ui/words.tsx";

export type Problem = { readonly field: string; readonly message: string };

/** Above the form, each problem a link to its control. */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without script only autofocus can bring the reader to the problems.
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="problems">
      <h2 id="problems">{t("common.form.problems", { count: problems.length })}</h2>
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
