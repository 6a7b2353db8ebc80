import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ownPaper } from "#app/routes/reporter/letters/own-paper.server.ts";
import letterSheet from "#app/ui/css/letter.css?url";
import { PaperSheet } from "#app/ui/paper-sheet.tsx";
import { useWords } from "#app/ui/words.tsx";
import { requireReporter } from "#app/web/reporter/require-reporter.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("progress.neutral");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: letterSheet }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const submissionId = await requireReporter(request);
  const id = idIn(params, "letterId");
  return { id, paper: await ownPaper(request, submissionId, id) };
}

export default function Letter() {
  const { t } = useWords();
  const { id, paper } = useLoaderData<typeof loader>();
  const back = { href: "/progress", label: t("progress.letters.back") };
  return <PaperSheet paper={paper} back={back} pdf={`/progress/letters/${id}/pdf`} mayLeave />;
}
