import type { ActionFunctionArgs } from "@remix-run/node";
import { csvOf } from "#app/domain/payout/csv.ts";
import type { Release } from "#app/domain/publication/release.ts";
import { translator } from "#app/i18n/translate.ts";
import { answeredFile, onlyAsked } from "#app/routes/public/public-json.ts";
import { languageOf } from "#app/web/request/language.server.ts";
import { findPublished } from "#db/queries/publication/published.server.ts";

const COUNTS = ["awarded", "insiders", "denied", "paid"] as const;
const SUMS = ["total", "median", "paidTotal"] as const;

/** `GET /api/reward-figures.csv`: the published years, a row each, in Chinese, sums in yuan. What is withheld says so: it is not nothing. */
export async function loader() {
  const t = translator("zh");
  const withheld = t("publication.figures.withheld");
  const row = (release: Release) => [
    ...[release.from, release.until],
    ...COUNTS.map((name) => release[name] ?? withheld),
    ...SUMS.map((name) => {
      const sum = release[name];
      return sum === null ? t("publication.figures.withheldSum") : (sum / 100).toFixed(2);
    }),
    release.inTime ?? withheld,
  ];
  const head = ["from", "until", ...COUNTS, ...SUMS, "inTime"] as const;
  const releases = await findPublished();
  return answeredFile(
    "reward-figures.csv",
    csvOf([head.map((column) => t(`publication.file.${column}`)), ...releases.map(row)]),
  );
}

/** Nothing here can be changed: it can only be asked. */
export const action = ({ request }: ActionFunctionArgs): Response =>
  onlyAsked(translator(languageOf(request))("law.api.onlyGet"));
