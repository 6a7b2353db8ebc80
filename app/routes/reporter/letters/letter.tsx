import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import letterSheet from "#app/ui/css/letter.css?url";
import { LetterSheet } from "#app/ui/letter-sheet.tsx";
import { useWords } from "#app/ui/words.tsx";
import { requireReporter } from "#app/web/reporter/require-reporter.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { reporterLetter } from "#db/queries/intake/reporter-progress.server.ts";

export const meta = titleMeta("progress.neutral");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: letterSheet }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = idIn(params, "letterId");
  const letter = await reporterLetter(await requireReporter(request), id);
  if (!letter) throw new Response(null, { status: 404 });
  return { id, ...letter };
}

export default function Letter() {
  const { t, language } = useWords();
  const { id, words, kind, maskedName } = useLoaderData<typeof loader>();
  const back = { href: "/progress", label: t("progress.letters.back") };
  return (
    <LetterSheet
      words={words[language]}
      to={maskedName ?? t(`letters.you.${kind}`)}
      back={back}
      pdf={`/progress/letters/${id}/pdf`}
      mayLeave
    />
  );
}
