import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import letterSheet from "#app/ui/css/letter.css?url";
import { LetterSheet } from "#app/ui/letter-sheet.tsx";
import { useWords } from "#app/ui/words.tsx";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findMatterLetter } from "#db/queries/matter/matter-letters.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: letterSheet }];

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data ? titled(matches, "desk.matter.numbered", { number: data.letter.number }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-letter");
  const matterId = idIn(params, "matterId");
  const id = idIn(params, "letterId");
  const letter = await findMatterLetter(officer, matterId, id);
  if (!letter) throw new Response(null, { status: 404 });
  await recordLook(officer, "letter", matterId);
  return { matterId, id, letter };
}

/** The letter as it was written: in Chinese, whatever language the desk is read in. */
export default function Letter() {
  const { t } = useWords();
  const { matterId, id, letter } = useLoaderData<typeof loader>();
  const back = {
    href: `/desk/matters/${matterId}`,
    label: t("desk.action.back", { number: letter.number }),
  };
  const to = letter.audience === "respondent" ? t("letters.you.respondent") : letter.to;
  return (
    <LetterSheet
      words={letter.words.zh}
      to={to}
      back={back}
      pdf={`/desk/matters/${matterId}/letters/${id}/pdf`}
    />
  );
}
