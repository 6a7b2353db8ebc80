import { acceptedAs } from "#app/domain/intake/accepted-files.ts";
import type { Words } from "#app/ui/words.tsx";

type Sized = { readonly mediaType: string; readonly size: number };

/** JPG，1204 KB: what kind of file it is and how large. */
export const kindOfFile = ({ mediaType, size }: Sized, { t }: Pick<Words, "t">): string =>
  t("desk.file.type", {
    name: acceptedAs(mediaType)?.name ?? t("desk.matter.fileKind.document"),
    size: Math.ceil(size / 1024),
  });
