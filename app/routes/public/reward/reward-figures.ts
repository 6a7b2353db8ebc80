import type { ActionFunctionArgs } from "@remix-run/node";
import type { Release } from "#app/domain/publication/release.ts";
import { translator } from "#app/i18n/translate.ts";
import { answered, onlyAsked } from "#app/routes/public/public-json.ts";
import { languageOf } from "#app/web/request/language.server.ts";
import { findPublished } from "#db/queries/publication/published.server.ts";

/** What a program is told. Its names are a promise: others build on them. */
export type RewardFiguresAnswer = { readonly releases: readonly Release[] };

/** `GET /api/reward-figures`: what the page shows, in fen. */
export async function loader() {
  const answer: RewardFiguresAnswer = { releases: await findPublished() };
  return answered(answer);
}

/** Nothing here can be changed: it can only be asked. */
export const action = ({ request }: ActionFunctionArgs): Response =>
  onlyAsked(translator(languageOf(request))("law.api.onlyGet"));
