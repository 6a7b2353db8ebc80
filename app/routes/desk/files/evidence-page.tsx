import type { HeadersFunction, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { useMatterFacts } from "#app/routes/desk/files/matter-facts.tsx";
import { openFile } from "#app/shell/content/open-content.server.ts";
import { shownFile } from "#app/shell/intake/show-file.server.ts";
import fileSheet from "#app/ui/css/file.css?url";
import { FileSheet } from "#app/ui/file-sheet.tsx";
import { kindOfFile } from "#app/ui/kind-of-file.ts";
import { useWords } from "#app/ui/words.tsx";
import { idIn } from "#app/web/request/id-in.ts";
import { pageIn } from "#app/web/request/page-in.ts";
import { scriptlessPolicy } from "#app/web/request/security-headers.server.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findOpenableFiles } from "#db/queries/intake/sealed-content.server.ts";
import { findMatterInBrief } from "#db/queries/matter/matter-in-brief.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: fileSheet }];
export const headers: HeadersFunction = () => ({ "Content-Security-Policy": scriptlessPolicy() });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const { file, matter } = data;
  const values = { position: file.position, number: matter.number };
  return titled(matches, "desk.file.title", values, "desk");
};

/** The picture itself is fetched from the address that hands the file out, which writes that look down by itself. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-evidence");
  const [matterId, evidenceId] = [idIn(params, "matterId"), idIn(params, "evidenceId")];
  const files = await findOpenableFiles(officer, matterId);
  const at = files.findIndex(({ id }) => id === evidenceId);
  const [matter, file] = [await findMatterInBrief(officer, matterId), files[at]];
  if (!matter || !file) throw new Response(null, { status: 404 });
  await recordLook(officer, "matter", matterId);

  const open = async () => (await openFile(officer, matterId, evidenceId))?.content ?? null;
  return {
    matter,
    file,
    seen: await shownFile(file.mediaType, pageIn(new URL(request.url)), open),
    place: { at: at + 1, of: files.length },
    previous: files[at - 1]?.id ?? null,
    next: files[at + 1]?.id ?? null,
  };
}

/** One file that a reporter sent, as far as it may be shown here. */
export default function EvidencePage() {
  const words = useWords();
  const { t } = words;
  const { matter, file, seen, place, previous, next } = useLoaderData<typeof loader>();
  const { number } = matter;
  const { position } = file;
  const at = (id: string) => `/desk/matters/${matter.id}/evidence/${id}`;
  return (
    <FileSheet
      title={t("desk.file.title", { number, position })}
      name={t("desk.file.name", { position })}
      back={{
        href: `/desk/matters/${matter.id}#files`,
        label: t("desk.action.back", { number }),
      }}
      place={place}
      previous={previous && `${at(previous)}/view`}
      next={next && `${at(next)}/view`}
      file={at(file.id)}
      seen={seen}
      facts={[
        ...useMatterFacts(matter),
        {
          term: t("desk.file.fact.came"),
          value: t(file.isAdded ? "desk.file.added" : "desk.file.withSubmission"),
        },
        { term: t("desk.file.fact.type"), value: kindOfFile(file, words) },
      ]}
    />
  );
}
