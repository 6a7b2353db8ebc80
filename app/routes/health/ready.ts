import { type Readiness, readiness } from "#db/queries/readiness.server.ts";

/** An office that is not set up is no reason to send nobody: the pages say so themselves. */
const SAID: Readonly<Record<Readiness, string>> = {
  ready: "ready\n",
  "not-set-up": "ready; the office is not set up yet: npm run first-administrator\n",
  "not-ready": "not ready\n",
};

/** Can this process serve? Asked by whoever shares out the requests. */
export async function loader() {
  const found = await readiness();
  return new Response(SAID[found], {
    status: found === "not-ready" ? 503 : 200,
    headers: { "content-type": "text/plain" },
  });
}
