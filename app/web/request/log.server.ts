import { randomUUID } from "node:crypto";
import { now } from "#app/shell/clock.server.ts";

/** All that may ever stand in the log: no address, no path, no query, no body, no name. */
type Line = {
  readonly event: string;
  readonly part?: string;
  readonly method?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly bytes?: number;
  readonly request?: string;
  readonly failure?: string;
  readonly kind?: string;
  readonly code?: string;
  readonly at?: readonly string[];
};

export function log(line: Line) {
  process.stdout.write(`${JSON.stringify({ time: now().toISOString(), ...line })}\n`);
}

/** An error's message may quote what somebody wrote; its kind, its code and the places it passed cannot. */
export function logFailure(event: string, error: unknown, request?: string): void {
  const failure = randomUUID();
  const kind = error instanceof Error ? error.name : typeof error;
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const at = error instanceof Error ? placesIn(error.stack ?? "") : [];
  log({ event, failure, kind, code, at, ...(request ? { request } : {}) });
}

const placesIn = (stack: string) =>
  stack
    .split("\n")
    .filter((text) => /^\s+at /.test(text))
    .slice(0, 8)
    .map((text) => text.trim());
