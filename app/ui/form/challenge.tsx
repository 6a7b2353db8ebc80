import { useWords } from "#app/ui/words.tsx";

type TollProps = {
  readonly toll: { readonly wait: number; readonly ticket: string; readonly challenge: string };
};

/** Inside the form that has to wait: the seconds, and a small script that may shorten them by work. */
export function Challenge({ toll: { wait, ticket, challenge } }: TollProps) {
  const { t } = useWords();
  return (
    <div className="notice" data-tone="soon" data-toll={challenge}>
      <input type="hidden" name="ticket" value={ticket} />
      <input type="hidden" name="work" value="" />
      <p role="status" data-done={t("common.toll.done")}>
        {t("common.toll.wait", { count: wait })}
      </p>
      <script type="module" src="/toll.js" />
    </div>
  );
}
