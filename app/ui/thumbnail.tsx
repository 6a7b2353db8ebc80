import { acceptedAs } from "#app/domain/intake/accepted-files.ts";

type ThumbnailProps = {
  readonly mediaType: string;
  /** A small WebP in base64; where there is none, its kind stands in its place. */
  readonly picture: string | undefined;
};

/** What a file looks like in a list. Its name stands beside it, so it has none of its own. */
export const Thumbnail = ({ mediaType, picture }: ThumbnailProps) =>
  picture ? (
    <img className="thumbnail" src={`data:image/webp;base64,${picture}`} alt="" />
  ) : (
    <span className="thumbnail" aria-hidden="true">
      {acceptedAs(mediaType)?.name}
    </span>
  );
