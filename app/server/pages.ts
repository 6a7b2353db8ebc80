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
    let tooLarge = false;
    const body = counted(request, () => {
      tooLarge = true;
    });
    const { method, headers, signal } = request;
    const response = await handle(
      new Request(request.url, { method, headers, signal, body, ...(body && { duplex: "half" }) }),
    );
    return tooLarge ? new Response(null, { status: 413 }) : response;
  };
}
