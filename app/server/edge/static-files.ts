import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const FOLDER = "build/client";
const HOUR = 3600;
const YEAR = 31_536_000;

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
};

type StaticFile = { readonly plain: Buffer; readonly packed: Buffer; readonly headers: Headers };

/** Few and small, so they are read once. Only what is in this list can be asked for; no path is ever joined. */
const files: ReadonlyMap<string, StaticFile> = new Map(
  (existsSync(FOLDER) ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" }) : [])
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => isServed(name) && statSync(join(FOLDER, name)).isFile())
    .map((name) => [`/${name}`, read(name)]),
);

/** The framework's own scripts are never loaded by a page; they would only tell the staff's addresses. */
function isServed(name: string): boolean {
  return extname(name) in TYPES && !(name.startsWith("assets/") && extname(name) === ".js");
}

function read(name: string): StaticFile {
  const plain = readFileSync(join(FOLDER, name));
  const hashed = name.startsWith("assets/");
  const headers = new Headers({
    "content-type": TYPES[extname(name)] ?? "",
    "cache-control": hashed ? `public, max-age=${YEAR}, immutable` : `public, max-age=${HOUR}`,
    etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    vary: "accept-encoding",
  });
  return { plain, packed: gzipSync(plain, { level: 9 }), headers };
}

/** The built address of a style sheet, for pages that are not built with it. */
export const sheetOf = (name: string): string | null =>
  [...files.keys()].find((path) => path.startsWith(`/assets/${name}-`) && path.endsWith(".css")) ??
  null;

export function staticFile(request: Request): Response | null {
  const file = files.get(new URL(request.url).pathname);
  if (!file || (request.method !== "GET" && request.method !== "HEAD")) return null;
  const headers = new Headers(file.headers);
  if (request.headers.get("if-none-match") === headers.get("etag"))
    return new Response(null, { status: 304, headers });
  const packed = request.headers.get("accept-encoding")?.includes("gzip") ?? false;
  if (packed) headers.set("content-encoding", "gzip");
  return new Response(new Uint8Array(packed ? file.packed : file.plain), { headers });
}
