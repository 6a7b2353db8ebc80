import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { letterPaper } from "#app/routes/desk/letters/letter-paper.server.ts";
import letterSheet from "#app/ui/css/letter.css?url";
import { PaperSheet } from "#app/ui/paper-sheet.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: letterSheet }];

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data ? titled(matches, "desk.matter.numbered", { number: data.number }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-letter");
  const shown = await letterPaper(officer, params);
  await recordLook(officer, "letter", shown.matterId);
  return shown;
}

export default function Letter() {
  const { t } = useWords();
  const { matterId, id, number, paper } = useLoaderData<typeof loader>();
  const back = { href: `/desk/matters/${matterId}`, label: t("desk.action.back", { number }) };
  return (
    <PaperSheet paper={paper} back={back} pdf={`/desk/matters/${matterId}/letters/${id}/pdf`} />
  );
}
