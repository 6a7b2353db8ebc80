import type { ActionFunctionArgs } from "@remix-run/node";
import { csvOf } from "#app/domain/payout/csv.ts";
import { translator } from "#app/i18n/translate.ts";
import { answeredFile, onlyAsked } from "#app/routes/public/public-json.ts";
import { gradesIn, productsIn, quartersIn, sumsIn } from "#app/ui/reward/range-words.ts";
import { languageOf } from "#app/web/request/language.server.ts";
import { findPublished } from "#db/queries/publication/published.server.ts";

/** `GET /api/reward-decisions.csv`: the published decisions, a row for each group as the page has it, in Chinese. */
export async function loader() {
  const t = translator("zh");
  const words = { t, language: "zh" } as const;
  const rows = (await findPublished()).flatMap((release) =>
    release.groups.map((group) => [
      ...[release.from, release.until],
      ...[productsIn(group, words), gradesIn(group, words), sumsIn(group, words)],
      quartersIn(group, release, words),
      group.count,
    ]),
  );
  const groups = (["product", "grade", "sum", "when", "count"] as const).map((column) =>
    t(`publication.groups.${column}`),
  );
  const head = [t("publication.file.from"), t("publication.file.until"), ...groups];
  return answeredFile("reward-decisions.csv", csvOf([head, ...rows]));
}

/** Nothing here can be changed: it can only be asked. */
export const action = ({ request }: ActionFunctionArgs): Response =>
  onlyAsked(translator(languageOf(request))("law.api.onlyGet"));
