import { useWords } from "#app/ui/words.tsx";

export function SkipLink() {
  const { t } = useWords();
  return (
    <a className="skip" href="#main">
      {t("common.skip")}
    </a>
  );
}
