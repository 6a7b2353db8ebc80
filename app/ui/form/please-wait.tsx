import { useWords } from "#app/ui/words.tsx";

/** Policy: beyond two minutes nobody counts seconds. */
const MOST_SECONDS = 120;

/** Inside the form that has to wait: for how long. Nothing else is asked of anybody, and no script is needed. */
export function PleaseWait({ seconds }: { readonly seconds: number }) {
  const { t } = useWords();
  if (seconds <= 0) return null;
  const isLong = seconds > MOST_SECONDS;
  return (
    <div className="notice" data-tone="soon">
      <p role="status">
        {isLong
          ? t("common.pleaseWait.minutes", { count: Math.ceil(seconds / 60) })
          : t("common.pleaseWait.seconds", { count: seconds })}
      </p>
    </div>
  );
}
