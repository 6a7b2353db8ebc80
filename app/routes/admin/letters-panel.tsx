import { FactsBox } from "#app/ui/facts.tsx";
import { Light } from "#app/ui/marks.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";
import type { Office } from "#db/queries/office.server.ts";

/** A letter owed is a letter sent; one that does not leave is everybody's business. */
export function LettersPanel({ letters }: Pick<Office, "letters">) {
  const words = useWords();
  const { t } = words;
  const { count, failed, oldestMinutes } = letters;
  const facts = [
    { term: t("roles.admin.waiting"), value: count },
    {
      term: t("roles.admin.failed"),
      value: <Light tone={failed > 0 ? "late" : "ok"}>{failed}</Light>,
    },
    { term: t("roles.admin.oldest"), value: waited(oldestMinutes, words) },
  ];
  const none = [{ term: t("roles.admin.waiting"), value: t("roles.admin.allSent") }];
  return <FactsBox panel title={t("roles.admin.letters")} facts={count === 0 ? none : facts} />;
}

function waited(minutes: number, { t }: Words): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return t("roles.admin.minutes", { count: minutes });
  if (hours < 48) return t("roles.admin.hours", { count: hours });
  return t("roles.admin.days", { count: Math.floor(hours / 24) });
}
