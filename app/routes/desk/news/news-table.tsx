import type { Bilingual } from "#app/domain/law/provision.ts";
import type { StaffNewsKind } from "#app/domain/letters/staff-news.ts";
import type { Proposable } from "#app/domain/matter/approvals.ts";
import { Light } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import type { Tone } from "#app/ui/tone.ts";
import { useWords } from "#app/ui/words.tsx";

type NewsTableProps = {
  readonly news: readonly {
    readonly kind: StaffNewsKind;
    readonly day: string;
    readonly number: string | null;
    readonly href: string;
    /** Of the letter that it tells of. */
    readonly title: Bilingual | null;
    /** What somebody has proposed. */
    readonly proposed: Proposable | null;
  }[];
};

/** What does not wait is marked. */
const TONES: Readonly<Record<StaffNewsKind, Tone | null>> = {
  letter: null,
  "last-day": "late",
  decision: "soon",
  late: "late",
  "long-late": "late",
  overdue: "late",
  alarm: "late",
};

/** One line for each thing, with the way to it. */
export function NewsTable({ news }: NewsTableProps) {
  const { t } = useWords();
  return (
    <Table label={t("news.title")}>
      <thead>
        <tr>
          <th scope="col">{t("news.column.matter")}</th>
          <th scope="col">{t("news.column.what")}</th>
          <th scope="col">{t("news.column.day")}</th>
        </tr>
      </thead>
      <tbody>
        {news.map(({ day, number, href, ...told }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two things may be new of one matter on one day
          <tr key={place}>
            <th scope="row" data-label={t("news.column.matter")}>
              <a className="num" href={href}>
                {number ?? t("news.log")}
              </a>
            </th>
            <td data-label={t("news.column.what")}>
              <What {...told} />
            </td>
            <td data-label={t("news.column.day")}>
              <DayTime day={day} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type WhatProps = Pick<NewsTableProps["news"][number], "kind" | "title" | "proposed">;

function What({ kind, title, proposed }: WhatProps) {
  const { t, language } = useWords();
  if (kind === "letter" && title) return title[language];
  if (kind === "letter" && proposed)
    return t("proposals.title", { action: t(`matter.action.${proposed}`) });
  const said = t(`news.of.${kind}`);
  const tone = TONES[kind];
  return tone === null ? said : <Light tone={tone}>{said}</Light>;
}
