import { fork } from "node:child_process";
import pg from "pg";

const PROGRAM = "tests/bench/filing/bare-server.ts";
const DATABASE = "bare";

/** Starts the bare server over a database of its own in the same PostgreSQL. */
export async function startBare(productUrl: string) {
  const owner = new pg.Client(productUrl);
  await owner.connect();
  await owner.query(`create database ${DATABASE}`);
  await owner.end();
  const url = Object.assign(new URL(productUrl), { pathname: `/${DATABASE}` }).href;
  const server = fork(PROGRAM, [url], { execArgv: ["--import", "tsx"] });
  const port = await new Promise<number>((listens, failed) => {
    server.once("message", (said) => listens(Number(said)));
    server.once("exit", () => failed(new Error("the bare server ended")));
  });
  return { origin: `http://localhost:${port}`, stop: () => server.kill() };
}
