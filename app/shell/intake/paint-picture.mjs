// Runs in a process of its own, one picture at a time: what a stranger's file does to its decoder it does here, where there
// is no key, no database and a bound to memory. Its parent counts the seconds.
import sharp from "sharp";

const [mostMegabytes = "0"] = process.argv.slice(2);
const MEGABYTE = 1024 * 1024;
const LOOK_EVERY = 10;
/** So much of the foot of a torn picture in one colour was never there. */
const FOOT = 0.4;
const THUMBNAIL = { width: 192, height: 128 };
const FILLINGS = [0, 0x55, 0xaa, 0x01, 0x80];
const NO_LIMIT = { limitInputPixels: false, failOn: "none" };

// Pixels of other people's evidence are not kept in memory.
sharp.cache(false);
sharp.concurrency(1);

setInterval(() => {
  if (process.memoryUsage.rss() > Number(mostMegabytes) * MEGABYTE) process.exit(1);
}, LOOK_EVERY);
process.on("disconnect", () => process.exit());
process.on("message", async (job) => {
  const answer = await paint(job).catch(() => ({ fault: "unreadable" }));
  process.send(answer);
});

/** The picture and nothing else: turned upright, every frame, no larger than it has to be. */
async function paint({ content, mediaType, mostPixels, keptWhole }) {
  const bytes = Buffer.from(content);
  const known = await sharp(mended(bytes, mediaType), { ...NO_LIMIT, animated: true }).metadata();
  const { width, pages = 1, pageHeight = known.height } = known;
  const pixels = width * pageHeight * pages;
  if (pixels > mostPixels) return { fault: "too-many-pixels" };

  const told = { exif: known.exif, xmp: known.xmp, iptc: known.iptc, noted: hasComments(known) };
  const shrink = halvings(pixels, keptWhole);
  const plan = { known, mediaType, shrink, animated: pages > 1, pixels };
  const found = await whole(bytes, plan);
  if ("fault" in found) return found;
  const { data, info } = found;
  const to = { width: info.width, height: info.pageHeight ?? info.height };
  const from = isLying(known) ? [pageHeight, width] : [width, pageHeight];
  return {
    ...told,
    content: data,
    thumbnail: await thumbnailOf(data),
    endMissing: found.endMissing,
    frames: pages,
    shrunk: shrink > 1 ? { from: from.join(" × "), to: `${to.width} × ${to.height}` } : undefined,
  };
}

/** As it is; else with its end put back; else as far as it goes, which must be more than its half. */
async function whole(bytes, plan) {
  try {
    return { ...(await painted(bytes, "error", plan)), endMissing: false };
  } catch {
    const result = await asFarAsItGoes(bytes, plan);
    if (await lacksItsFoot(result.data)) return { fault: "cut-short" };
    return { ...result, endMissing: true };
  }
}

/** Its reader stumbles over one filling and not over the next. */
async function asFarAsItGoes(bytes, plan) {
  let failure;
  for (const filling of FILLINGS)
    try {
      return await painted(mended(bytes, plan.mediaType, filling), "none", plan);
    } catch (error) {
      failure = error;
    }
  throw failure;
}

const painted = (bytes, failOn, { known, mediaType, shrink, animated, pixels }) => {
  const picture = sharp(bytes, { limitInputPixels: false, sequentialRead: true, animated, failOn });
  const upright = picture.autoOrient();
  const width = isLying(known) ? (known.pageHeight ?? known.height) : known.width;
  const sized = shrink > 1 ? upright.resize({ width: Math.ceil(width / shrink) }) : upright;
  return written(sized, mediaType, known, pixels).toBuffer({ resolveWithObject: true });
};

const isLying = ({ orientation = 1 }) => orientation > 4;

/** Without `keepMetadata` nothing but pixels is written. Quality keeps small print on a packaging legible. */
function written(picture, mediaType, { depth }, pixels) {
  switch (mediaType) {
    case "image/png":
      return (depth === "ushort" ? picture.toColourspace("rgb16") : picture).png();
    case "image/webp":
    case "image/avif":
      return picture.webp({ quality: 90, effort: pixels > 8_000_000 ? 1 : 4 });
    case "image/gif":
      return picture.gif();
    default:
      return picture.jpeg({ quality: 90 });
  }
}

/** Half, a quarter: steps at which a JPEG is read small without being read large first. */
const halvings = (pixels, keptWhole) => {
  let shrink = 1;
  while (pixels / (shrink * shrink) > keptWhole) shrink *= 2;
  return shrink;
};

/** Readers of these two want the end they were promised. */
function mended(bytes, mediaType, filling = 0) {
  if (mediaType === "image/jpeg") return Buffer.concat([bytes, Buffer.from([0xff, 0xd9])]);
  if (mediaType !== "image/webp" || bytes.length < 12) return bytes;
  const missing = 8 + bytes.readUInt32LE(4) - bytes.length;
  return missing > 0 && missing < bytes.length
    ? Buffer.concat([bytes, Buffer.alloc(missing, filling)])
    : bytes;
}

/** For its owner to recognise it by; of a moving picture its first frame. */
const thumbnailOf = (picture) =>
  sharp(picture, NO_LIMIT)
    .resize({ ...THUMBNAIL, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 60 })
    .toBuffer();

async function lacksItsFoot(picture) {
  const { width, height } = await sharp(picture, NO_LIMIT).metadata();
  const top = Math.floor(height * (1 - FOOT));
  if (top < 1 || height - top < 2) return false;
  const foot = await sharp(picture, NO_LIMIT)
    .extract({ left: 0, top, width, height: height - top })
    .toBuffer();
  const { channels } = await sharp(foot, NO_LIMIT).stats();
  return channels.every(({ stdev }) => stdev < 0.5);
}

const hasComments = ({ comments }) => comments !== undefined && comments.length > 0;
