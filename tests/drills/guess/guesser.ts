import { parentPort, workerData } from "node:worker_threads";
import { receiptNumber, receiptSecret } from "#app/domain/intake/receipt.ts";
import { bytesOf } from "#app/shell/random.server.ts";

/** What a thread is told to do: which share of the tries, with how many hands, and where from. */
export type Orders = {
  readonly origin: string;
  readonly from: number;
  readonly until: number;
  readonly hands: number;
  readonly networks: number;
  readonly receipt: string;
  readonly name: string;
  readonly password: string;
};
export type Haul = { readonly tried: number; readonly successes: number; readonly broken: number };

const orders = workerData as Orders;
const haul = { tried: 0, successes: 0, broken: 0 };
let next = orders.from;
let half = "";

/** The first half from one network, the rest from many in turn; a third of each at receipts, passwords and codes. */
const networkOf = (index: number): string => {
  const isAlone = index - orders.from < (orders.until - orders.from) / 2;
  const which = isAlone ? 0 : index % orders.networks;
  return `10.${Math.floor(which / 256)}.${which % 256}.7`;
};

async function post(path: string, index: number, fields: Record<string, string>, cookie = "") {
  const answer = await fetch(orders.origin + path, {
    method: "POST",
    headers: { origin: orders.origin, "x-forwarded-for": networkOf(index), cookie },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
  await answer.arrayBuffer();
  if (answer.status !== 303) throw new Error(`answered ${answer.status}`);
  return { to: answer.headers.get("location") ?? "", cookies: answer.headers.getSetCookie() };
}

async function atReceipt(index: number): Promise<boolean> {
  const number = index % 2 === 0 ? orders.receipt : receiptNumber(bytesOf(8));
  const { to } = await post("/progress", index, { number, secret: receiptSecret(bytesOf(16)) });
  return to === "/progress";
}

async function atPassword(index: number): Promise<boolean> {
  const name = index % 2 === 0 ? orders.name : `nobody${index}`;
  const { to } = await post("/desk/sign-in", index, { name, password: `a guess ${index}` });
  return to.includes("/code") || to.includes("/enrolment");
}

/** Whoever guesses at codes has the password already, and gives it again as often as it is asked for. */
async function atCode(index: number): Promise<boolean> {
  const code = String(index % 1_000_000).padStart(6, "0");
  const { to } = await post("/desk/sign-in/code", index, { code }, half);
  if (to.startsWith("/desk/sign-in/code")) return false;
  if (!to.startsWith("/desk/sign-in")) return true;
  const { name, password } = orders;
  const again = await post("/desk/sign-in", index, { name, password });
  half = again.cookies.find((cookie) => cookie.startsWith("signing-in="))?.split(";")[0] ?? half;
  return false;
}

const KINDS = [atReceipt, atPassword, atCode];

async function hand() {
  while (next < orders.until) {
    const index = next;
    next += 1;
    const succeeds = await KINDS[index % KINDS.length]?.(index).catch(() => null);
    haul.tried += 1;
    if (succeeds) haul.successes += 1;
    if (succeeds === null) haul.broken += 1;
  }
}

await Promise.all(Array.from({ length: orders.hands }, hand));
parentPort?.postMessage(haul satisfies Haul);
