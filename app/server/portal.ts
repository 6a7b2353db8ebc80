import { randomUUID } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { env } from "#app/env.server.ts";
import { bodyRefusal } from "#app/server/edge/body-limit.ts";
import { refuse } from "#app/server/edge/refuse.ts";
import { staticFile } from "#app/server/edge/static-files.ts";
import { log, logFailure } from "#app/web/request/log.server.ts";
import { isPrefetch } from "#app/web/request/prefetch.server.ts";
import { isForeign } from "#app/web/request/same-origin.server.ts";
import { addSecurityHeaders } from "#app/web/request/security-headers.server.ts";

const ALIVE = ["/livez"];
const FOR_PROGRAMS = ["/livez", "/readyz", "/openapi.json"];

type PortalOptions = {
  readonly pages: (request: Request) => Promise<Response>;
  readonly isReady: () => boolean;
  readonly isLeaving: () => boolean;
};

/** Everything between the socket and the pages, from the outside in. */
export function portal({ pages, isReady, isLeaving }: PortalOptions) {
  const app = new Hono<Bound>();

  app.use(async (context, next) => {
    const id = randomUUID();
    const started = performance.now();
    await next();
    const { method } = context.req.raw;
    const { status, headers } = context.res;
    headers.set("x-request-id", id);
    // What is left of a body that was too much is not worth reading.
    if (status === 413) headers.set("connection", "close");
    addSecurityHeaders(headers, { encrypted: isEncrypted(context.req.raw) });
    if (status >= 500 && isReady() && !isGone(context))
      log({ event: "answer", method, status, milliseconds: since(started), request: id });
  });
  app.use(compress());

  app.use(async (context, next) => staticFile(context.req.raw) ?? next());
  app.use("/readyz", async (_, next) => (isLeaving() ? notReady() : next()));

  app.all("*", async (context) => {
    const request = context.req.raw;
    const status = refusalOf(request) ?? (isReady() || isOf(request, ALIVE) ? null : 503);
    if (status !== null) return refuse(status, request);

    const response = await pages(request);
    return needsWords(response) && !isForPrograms(request)
      ? refuse(response.status, request)
      : response;
  });

  app.onError((error, context) => {
    logFailure("edge", error);
    return refuse(500, context.req.raw);
  });
  return app;
}

type Bound = { Bindings: Partial<HttpBindings> };

/** Whoever hung up in the middle of what they sent hears no answer, and it was no fault of ours. */
const isGone = ({ req, env: bound }: Context<Bound>) =>
  req.raw.signal.aborted || Boolean(bound?.incoming?.errored);

/** Said to a program before anything is shut, so that it sends nobody to a closed door. */
const notReady = () =>
  new Response("leaving\n", { status: 503, headers: { "content-type": "text/plain" } });

const isOf = (request: Request, paths: readonly string[]) =>
  paths.includes(new URL(request.url).pathname);

/** A program is answered in its own terms, a person with a page. */
const isForPrograms = (request: Request) =>
  isOf(request, FOR_PROGRAMS) || new URL(request.url).pathname.startsWith("/api/");

const since = (started: number) => Math.round(performance.now() - started);

function refusalOf(request: Request): number | null {
  if (isPrefetch(request.headers)) return 403;
  return isForeign(request.method, request.headers, hostsOf(request)) ? 403 : bodyRefusal(request);
}

/** Behind a proxy a page's host may be the public one, the forwarded one or ours; who else forwards was forgotten. */
const hostsOf = ({ headers }: Request) =>
  [
    env.PUBLIC_ORIGIN ? new URL(env.PUBLIC_ORIGIN).host : null,
    headers.get("x-forwarded-host"),
    headers.get("host"),
  ].filter((host) => host !== null);

const isEncrypted = ({ headers }: Request) =>
  (env.PUBLIC_ORIGIN?.startsWith("https:") ?? false) ||
  headers.get("x-forwarded-proto") === "https";

/** A refusal without words of its own, as an outage, a resource route or the framework's last resort gives it. */
const needsWords = ({ status, headers }: Response) =>
  status >= 400 && !headers.get("content-type")?.startsWith("text/html");
