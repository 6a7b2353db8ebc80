import { acceptedAs } from "#app/domain/intake/accepted-files.ts";

const NEVER_A_PAGE = {
  "Content-Security-Policy": "sandbox; default-src 'none'",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};

type File = { readonly content: Uint8Array; readonly mediaType: string };

/** Saved, never opened in place: a file from a stranger must not run as a page of this site. */
export function savedFile({ content, mediaType }: File, name: string): Response {
  const [extension = "bin"] = acceptedAs(mediaType)?.extensions ?? [];
  return new Response(new Uint8Array(content), {
    headers: {
      ...NEVER_A_PAGE,
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="${name}.${extension}"`,
    },
  });
}

/** A page of a document, as our painter painted it. */
export const paintedLeaf = (picture: Uint8Array): Response =>
  new Response(new Uint8Array(picture), {
    headers: { ...NEVER_A_PAGE, "Content-Type": "image/webp", "Content-Disposition": "inline" },
  });
