import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { answering } from "#app/server/pages.ts";

/** While developing, the pages come from their sources: saved in the editor, there at the next reload. */
export async function sourcePages() {
  const { createServer } = await import("vite");
  const vite = await createServer({
    server: { middlewareMode: true, ws: false },
    appType: "custom",
  });

  async function build(): Promise<ServerBuild> {
    const loaded = await vite.ssrLoadModule("virtual:remix/server-build");
    if (!isBuild(loaded)) throw new Error("the pages could not be loaded");
    return loaded;
  }

  return {
    pages: answering(createRequestHandler(build, "development")),
    files: (incoming: IncomingMessage, outgoing: ServerResponse, otherwise: () => void) =>
      vite.middlewares(incoming, outgoing, otherwise),
  };
}

const isBuild = (loaded: object): loaded is ServerBuild => "routes" in loaded && "entry" in loaded;
