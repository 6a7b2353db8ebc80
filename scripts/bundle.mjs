// The supervisor and the HTTP edge as one file; the pages were built before, by Vite.
import { build } from "esbuild";

await build({
  entryPoints: ["app/server/main.ts"],
  outfile: "build/server.js",
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20.19",
  format: "esm",
  jsx: "automatic",
  logLevel: "warning",
  sourcemap: "linked",
});
