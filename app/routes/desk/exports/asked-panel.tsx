import type { Queue } from "#app/domain/access/queues.ts";
import type { ExportPurpose } from "#app/domain/exports/policy.ts";
import type { ExportState } from "#app/domain/exports/request.ts";
import type { QueueFilter } from "#app/domain/search/queue-filter.ts";
import { formatDay } from "#app/i18n/format.ts";
import { LIMITS } from "#app/routes/desk/exports/limits.ts";
import { listInWords } from "#app/routes/desk/exports/list-in-words.ts";
import { type Fact, FactsBox } from "#app/ui/facts.tsx";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type Asked = {
  readonly id: string;
  readonly queue: Queue;
  readonly filter: Omit<QueueFilter, "words">;
  readonly handler: string | null;
  readonly rows: number;
  readonly purpose: ExportPurpose;
  readonly reason: string;
  readonly by: string;
  readonly askedAt: Date;
  readonly state: ExportState;
  readonly until: string;
  readonly isOwn: boolean;
  readonly decidedBy: string | null;
  readonly answer: string | null;
  readonly fetches: number;
};

/** What was asked for, how it stands, and the file where it may be fetched. */
export function AskedPanel({ asked }: { readonly asked: Asked }) {
  const words = useWords();
  const { t } = words;
  const { state, isOwn } = asked;
  return (
    <>
      <FactsBox
        panel
        title={t(`exports.state.${state}`)}
        facts={[
          { term: t("exports.from"), value: listInWords(asked, words) },
          {
            term: t(isOwn ? "exports.rows" : "exports.decide.rows"),
            value: t("exports.count", { count: asked.rows }),
          },
          { term: t("exports.field.purpose"), value: t(`exports.purpose.${asked.purpose}`) },
          { term: t("exports.field.reason"), value: asked.reason },
          { term: t("exports.head.by"), value: asked.by },
          { term: t("exports.head.asked"), value: <InstantTime at={asked.askedAt} /> },
          ...outcomeFacts(asked, words),
        ]}
      />
      {isOwn && state === "ready" ? (
        <>
          <p className="soft">{t("exports.asked.today")}</p>
          <div className="actions">
            <ButtonLink href={`/desk/exports/${asked.id}/file`}>
              {t("exports.asked.fetch")}
            </ButtonLink>
          </div>
        </>
      ) : null}
    </>
  );
}

/** What came of it, as far as it has. */
function outcomeFacts(asked: Asked, { t, language }: ReturnType<typeof useWords>): readonly Fact[] {
  const { state, until, decidedBy, answer, isOwn, fetches } = asked;
  const day = formatDay(until, language);
  const facts: Fact[] = [];
  if (decidedBy) facts.push({ term: t("exports.asked.decidedBy"), value: decidedBy });
  if (answer) facts.push({ term: t("exports.asked.answer"), value: answer });
  if (state === "waiting")
    facts.push({ term: t("exports.asked.until"), value: t("exports.asked.untilWaiting", { day }) });
  if (state === "ready")
    facts.push({ term: t("exports.asked.until"), value: t("exports.asked.untilReady", { day }) });
  if (isOwn && fetches > 0) {
    const times = t("exports.asked.times", { count: fetches, most: LIMITS.times });
    facts.push({ term: t("exports.asked.fetched"), value: times });
  }
  return facts;
}
