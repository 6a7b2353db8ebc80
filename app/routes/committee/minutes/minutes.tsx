import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { minutesPaper } from "#app/routes/committee/minutes/minutes-paper.server.ts";
import letterSheet from "#app/ui/css/letter.css?url";
import { PaperSheet } from "#app/ui/paper-sheet.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: letterSheet }];

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data ? titled(matches, "reward.committee.item", { number: data.number }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-ballot");
  const shown = await minutesPaper(officer, params);
  await recordLook(officer, "ballot", shown.matterId);
  return shown;
}

/** What was said and decided on one reward, as it goes into the file. */
export default function MinutesPage() {
  const { t } = useWords();
  const { matterId, number, paper } = useLoaderData<typeof loader>();
  const here = `/committee/${matterId}`;
  const back = { href: here, label: t("reward.committee.minutes.back", { number }) };
  return <PaperSheet paper={paper} back={back} pdf={`${here}/minutes/pdf`} />;
}
