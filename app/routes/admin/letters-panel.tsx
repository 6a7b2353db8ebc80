import { FactsBox } from "#app/ui/facts.tsx";
import { Light } from "#app/ui/marks.tsx";
import { waited } from "#app/ui/waited.ts";
import { useWords } from "#app/ui/words.tsx";
import type { Outbox } from "#db/queries/letters/outbox.server.ts";

/** A letter owed is a letter sent; one that does not leave is everybody's business. */
export function LettersPanel({ outbox }: { readonly outbox: Outbox }) {
  const words = useWords();
  const { t } = words;
  const { waiting, failed, givenUp, oldestMinutes } = outbox;
  const counted = (count: number) => <Light tone={count > 0 ? "late" : "ok"}>{count}</Light>;
  const onTheWay = [
    { term: t("outbox.waiting"), value: waiting },
    { term: t("outbox.failed"), value: counted(failed) },
    { term: t("outbox.oldest"), value: waited(oldestMinutes, words) },
  ];
  const none = [{ term: t("outbox.waiting"), value: t("outbox.allSent") }];
  const facts = [
    ...(waiting === 0 ? none : onTheWay),
    { term: t("outbox.givenUp"), value: counted(givenUp) },
  ];
  return <FactsBox panel title={t("outbox.letters")} facts={facts} />;
}
