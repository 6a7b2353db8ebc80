import type { ActionFunctionArgs } from "@remix-run/node";
import { translator } from "#app/i18n/translate.ts";
import { description } from "#app/routes/public/program-doors.ts";
import { answered, onlyAsked } from "#app/routes/public/public-json.ts";
import { languageOf } from "#app/web/request/language.server.ts";

/** `GET /openapi.json`: what every other door for programs takes and answers. */
export const loader = (): Response => answered(description);

/** Nothing here can be changed: it can only be asked. */
export const action = ({ request }: ActionFunctionArgs): Response =>
  onlyAsked(translator(languageOf(request))("law.api.onlyGet"));
