import { spawnSync } from "node:child_process";

export type Verdict = {
  readonly clean: boolean;
  readonly words: string;
  readonly perSecond: number;
  readonly entries: number;
  readonly events: number;
};

/** Runs the verifier as an auditor would: another program, that knows only where the portal keeps its data. */
export function verifyAudit(dataDir: string): Verdict {
  const { PATH } = process.env;
  const run = spawnSync(process.execPath, ["scripts/verify-audit.mjs"], {
    env: { ...(PATH && { PATH }), DATA_DIR: dataDir, NODE_ENV: "production" },
    encoding: "utf8",
  });
  const numbers = /(\d+) entries, (\d+) events .*\((\d+)\/s\)/.exec(run.stdout) ?? [];
  return {
    clean: run.status === 0,
    words: run.stdout + run.stderr,
    entries: Number(numbers[1] ?? 0),
    events: Number(numbers[2] ?? 0),
    perSecond: Number(numbers[3] ?? 0),
  };
}
