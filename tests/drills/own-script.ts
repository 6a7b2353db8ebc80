import { spawnSync } from "node:child_process";

/** Runs one of our own commands as an operator would, in the folder and with the data given. */
export function runScript(name: string, words: readonly string[], dataDir: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `scripts/${name}.ts`, ...words],
    { env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "" }, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${name}: ${stdout}${stderr}`);
  return stdout;
}
