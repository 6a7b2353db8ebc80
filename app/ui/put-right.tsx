import { useWords } from "#app/ui/words.tsx";

type PutRightProps = { readonly now: string; readonly before: string | null };

/** An answer as it stands; where two put it right, with what was filed. */
export function PutRight({ now, before }: PutRightProps) {
  const { t } = useWords();
  if (before === null) return <>{now}</>;
  return (
    <>
      {now} <span className="soft small">{t("correction.was", { old: before })}</span>
    </>
  );
}
