import type { HeadersFunction, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { isShownInPlace } from "#app/domain/intake/shown-in-place.ts";
import { useMatterFacts } from "#app/routes/desk/files/matter-facts.tsx";
import fileSheet from "#app/ui/css/file.css?url";
import { FileSheet } from "#app/ui/file-sheet.tsx";
import { kindOfFile } from "#app/ui/kind-of-file.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { idIn } from "#app/web/request/id-in.ts";
import { scriptlessPolicy } from "#app/web/request/security-headers.server.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findOpenableFiles } from "#db/queries/intake/sealed-content.server.ts";
import { findMatterInBrief } from "#db/queries/matter/matter-in-brief.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: fileSheet }];
export const headers: HeadersFunction = () => ({ "Content-Security-Policy": scriptlessPolicy() });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data
    ? titled(
        matches,
        "desk.file.title",
        { position: data.file.position, number: data.matter.number },
        "desk",
      )
    : [];

/** The picture itself is fetched from the address that hands the file out, which writes that look down by itself. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-evidence");
  const matterId = idIn(params, "matterId");
  const evidenceId = idIn(params, "evidenceId");
  const files = await findOpenableFiles(officer, matterId);
  const at = files.findIndex(({ id }) => id === evidenceId);
  const [matter, file] = [await findMatterInBrief(officer, matterId), files[at]];
  if (!matter || !file) throw new Response(null, { status: 404 });
  await recordLook(officer, "matter", matterId);

  const idAt = (index: number) => files[index]?.id ?? null;
  const place = { at: at + 1, of: files.length };
  return { matter, file, place, previous: idAt(at - 1), next: idAt(at + 1) };
}

/** One file that a reporter sent. What our painter wrote is shown; anything else is saved. */
export default function EvidencePage() {
  const words = useWords();
  const { t } = words;
  const { matter, file, place, previous, next } = useLoaderData<typeof loader>();
  const folder = `/desk/matters/${matter.id}/evidence`;
  const pageOf = (id: string | null) => id && `${folder}/${id}/view`;
  const { position, mediaType } = file;
  const shown = isShownInPlace(mediaType);
  return (
    <FileSheet
      title={t("desk.file.title", { number: matter.number, position })}
      back={{
        href: `/desk/matters/${matter.id}#files`,
        label: t("desk.action.back", { number: matter.number }),
      }}
      place={place}
      previous={pageOf(previous)}
      next={pageOf(next)}
      picture={shown ? `${folder}/${file.id}` : null}
      alt={t("desk.file.alt", { position })}
      download={`${folder}/${file.id}`}
      facts={[
        ...useMatterFacts(matter),
        {
          term: t("desk.file.fact.came"),
          value: t(file.isAdded ? "desk.file.added" : "desk.file.withSubmission"),
        },
        { term: t("desk.file.fact.type"), value: kindOfFile(file, words) },
      ]}
    >
      {shown ? null : (
        <Notice title={t("desk.file.notShown")}>
          <p>{t(mediaType === "image/heic" ? "desk.file.heic" : "desk.file.other")}</p>
        </Notice>
      )}
    </FileSheet>
  );
}
