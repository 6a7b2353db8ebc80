/** How long anybody may keep an answer: a holiday notice changes the days, if seldom. */
export const KEPT_SECONDS = 60;

/** Public and the same for every reader, so any page may ask and any cache may keep it. */
export const answered = (body: object): Response =>
  Response.json(body, {
    headers: { ...OPEN, "cache-control": `public, max-age=${KEPT_SECONDS}` },
  });

/** A file for spreadsheets, under the same promise. */
export const answeredFile = (name: string, csv: string): Response =>
  new Response(csv, {
    headers: {
      ...OPEN,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": `public, max-age=${KEPT_SECONDS}`,
    },
  });

/** In the reader's language, so no cache may keep it. */
export const notUnderstood = (errors: object): Response =>
  Response.json({ errors }, { status: 400, headers: { ...OPEN, "cache-control": "no-store" } });

/** To whoever sends instead of asking. */
export const onlyAsked = (method: string): Response =>
  Response.json(
    { errors: { method } },
    { status: 405, headers: { ...OPEN, allow: "GET, HEAD", "cache-control": "no-store" } },
  );

const OPEN = { "access-control-allow-origin": "*" };
