/** Policy: what a phone's gallery holds, and no more than somebody looks through. */
export const MOST_FILES = 5;
/** Policy: a phone's photograph is 2 to 8 MB. */
const MOST_MEGABYTES = 10;
/** Policy: on a disk that is nearly full; a small photograph of a package can still be read. */
const FEWER_MEGABYTES = 1;

/** What is done with a file: painted anew as a picture, or kept as it came. */
type Treatment = "painted" | "as-it-came";
type AcceptedType = {
  readonly mediaType: string;
  readonly name: string;
  readonly extensions: readonly [string, ...string[]];
  readonly treatment: Treatment;
};

const accepted = (
  mediaType: string,
  name: string,
  treatment: Treatment,
  ...extensions: readonly [string, ...string[]]
): AcceptedType => ({ mediaType, name, treatment, extensions });

/**
 * All that may be uploaded; the one place that says so. JPEG stands first: a browser that can turn a picture into one of
 * these takes the first.
 */
export const ACCEPTED_TYPES: readonly AcceptedType[] = [
  accepted("image/jpeg", "JPG", "painted", "jpg", "jpeg", "jpe", "jfif"),
  accepted("image/png", "PNG", "painted", "png", "apng"),
  accepted("image/webp", "WebP", "painted", "webp"),
  accepted("image/gif", "GIF", "painted", "gif"),
  accepted("image/avif", "AVIF", "painted", "avif"),
  accepted("image/heic", "HEIC", "as-it-came", "heic", "heif", "hif"),
  accepted("application/pdf", "PDF", "as-it-came", "pdf"),
];

/** Names that others have for the same. */
const SAME: Readonly<Record<string, string>> = {
  "image/apng": "image/png",
  "image/jpg": "image/jpeg",
  "image/heif": "image/heic",
  "image/heic-sequence": "image/heic",
  "image/heif-sequence": "image/heic",
  "image/x-heic": "image/heic",
};

/** What is accepted under this name, whichever of its names it goes by. */
export const acceptedAs = (mediaType: string): AcceptedType | undefined =>
  ACCEPTED_TYPES.find((type) => type.mediaType === (SAME[mediaType] ?? mediaType));

/** What a file control shows first. */
export const acceptAttribute = (): string =>
  ACCEPTED_TYPES.flatMap(({ mediaType, extensions }) => [
    mediaType,
    ...extensions.map((extension) => `.${extension}`),
  ]).join(",");

/** The names of the kinds of picture, for a sentence. */
export const pictureNames = (): readonly string[] =>
  ACCEPTED_TYPES.filter(({ mediaType }) => mediaType.startsWith("image/")).map(({ name }) => name);

export type FileLimits = { readonly megabytes: number; readonly count: number };

/** How large a file may be, and how many; less where there is little room. */
export const fileLimits = (scarce: boolean): FileLimits => ({
  megabytes: scarce ? FEWER_MEGABYTES : MOST_MEGABYTES,
  count: MOST_FILES,
});
