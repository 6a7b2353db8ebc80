import type { HeadersFunction, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { useMatterFacts } from "#app/routes/desk/files/matter-facts.tsx";
import { openOfficeFile } from "#app/shell/content/open-office-file.server.ts";
import { shownFile } from "#app/shell/intake/show-file.server.ts";
import fileSheet from "#app/ui/css/file.css?url";
import { FileSheet } from "#app/ui/file-sheet.tsx";
import { kindOfFile } from "#app/ui/kind-of-file.ts";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import { idIn } from "#app/web/request/id-in.ts";
import { pageIn } from "#app/web/request/page-in.ts";
import { scriptlessPolicy } from "#app/web/request/security-headers.server.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findOfficeFiles } from "#db/queries/dossier/office-files.server.ts";
import { findMatterInBrief } from "#db/queries/matter/matter-in-brief.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: fileSheet }];
export const headers: HeadersFunction = () => ({ "Content-Security-Policy": scriptlessPolicy() });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const values = { position: data.file.position, number: data.matter.number };
  return titled(matches, "desk.officeFile.one", values, "desk");
};

/** As with evidence: the picture is fetched from where the file is handed out, and that look is written down there. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-office-files");
  const [matterId, fileId] = [idIn(params, "matterId"), idIn(params, "fileId")];
  const all = await findOfficeFiles(officer, matterId);
  const files = all.filter(({ struckAt }) => struckAt === null);
  const at = files.findIndex(({ id }) => id === fileId);
  const [matter, file] = [await findMatterInBrief(officer, matterId), files[at]];
  if (!matter || !file) throw new Response(null, { status: 404 });
  await recordLook(officer, "matter", matterId);

  const open = async () => (await openOfficeFile(officer, matterId, fileId))?.content ?? null;
  return {
    matter,
    file,
    seen: await shownFile(file.mediaType, pageIn(new URL(request.url)), open),
    place: { at: at + 1, of: files.length },
    previous: files[at - 1]?.id ?? null,
    next: files[at + 1]?.id ?? null,
  };
}

/** One file of the office's own, as far as it may be shown here. */
export default function OfficeFilePage() {
  const words = useWords();
  const { t } = words;
  const { matter, file, seen, place, previous, next } = useLoaderData<typeof loader>();
  const { position, kind, day } = file;
  const at = (id: string) => `/desk/matters/${matter.id}/office-files/${id}`;
  const name = t("desk.officeFile.line", { position, kind: t(`desk.officeFile.kind.${kind}`) });
  return (
    <FileSheet
      title={t("desk.officeFile.one", { position, number: matter.number })}
      name={name}
      back={{
        href: `/desk/matters/${matter.id}#office-files`,
        label: t("desk.action.back", { number: matter.number }),
      }}
      place={place}
      previous={previous && `${at(previous)}/view`}
      next={next && `${at(next)}/view`}
      file={at(file.id)}
      seen={seen}
      facts={[
        ...useMatterFacts(matter),
        { term: t("desk.officeFile.kindLabel"), value: t(`desk.officeFile.kind.${kind}`) },
        { term: t("desk.officeFile.day"), value: <DayTime day={day} /> },
        { term: t("desk.officeFile.addedByLabel"), value: file.addedBy ?? "" },
        { term: t("desk.file.fact.type"), value: kindOfFile(file, words) },
      ]}
    />
  );
}
