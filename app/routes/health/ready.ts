import { isReady } from "#db/queries/readiness.server.ts";

/** Can this process serve? Asked by whoever shares out the requests. */
export async function loader() {
  const ready = await isReady();
  return new Response(ready ? "ready\n" : "not ready\n", {
    status: ready ? 200 : 503,
    headers: { "content-type": "text/plain" },
  });
}
