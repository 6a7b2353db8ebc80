import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/node";
import { counted } from "#app/server/edge/body-limit.ts";

type Answer = (request: Request) => Promise<Response>;

/** The built pages. */
export async function builtPages(): Promise<Answer> {
  const build = await import(pathToFileURL(resolve("build/server/index.js")).href);
  return answering(createRequestHandler(build, "production"));
}

export function answering(handle: Answer): (request: Request) => Promise<Response> {
  return async (request) => {
    let refusal: number | null = null;
    const { body, done } = counted(request, (status) => {
      refusal = status;
    });
    const { method, headers, signal } = request;
    const response = await handle(
      new Request(request.url, { method, headers, signal, body, ...(body && { duplex: "half" }) }),
    ).finally(done);
    return refusal === null ? response : new Response(null, { status: refusal });
  };
}
