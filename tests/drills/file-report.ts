import { setTimeout as pause } from "node:timers/promises";
import { newStopwatch, type Stopwatch, timed } from "#tests/drills/stopwatch.ts";

export type Filed = { readonly story: string; readonly number: string; readonly secret: string };

const NUMBER = />([0-9A-Z]{4}-[0-9A-Z]{4})</;
const SECRET = />([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4})</;
const AGAIN_AFTER = 100;

type Steps = readonly (readonly [string, Record<string, string>])[];

/** The steps of the form and what is answered to each. */
export const answers = (story: string): Steps => [
  // What it is called stays readable in the register, so that a drill finds its own again.
  ["product", { productType: "drug", productName: story }],
  ["seller", { place: "store", respondent: "演练药房" }],
  ["facts", { ongoing: "yes", story }],
  ["you", { stance: "anonymous", insider: "no", wantsReward: "no" }],
  ["files", { press: "continue" }],
  ["check", { truthful: "yes" }],
];

/**
 * One anonymous report by the pages' own forms, as a patient person files it: whatever fails is done again with the
 * same draft. Acknowledged means that the receipt was read.
 */
export async function fileReport(
  origin: string,
  story: string,
  watch: Stopwatch,
  isOver: () => boolean,
): Promise<Filed | null> {
  const codes = await file(asking(origin, watch, isOver), "report", answers(story));
  return codes && { story, ...codes };
}

/** A complaint under a name, likewise. */
export async function fileComplaint(origin: string, story: string): Promise<void> {
  const ask = asking(origin, newStopwatch(), () => false);
  if (!(await file(ask, "complaint", ofComplaint(story)))) throw new Error("no receipt");
}

const ofComplaint = (story: string): Steps => [
  ["product", { productType: "drug", productName: story }],
  ["seller", { place: "store", respondent: "演练药房" }],
  ["facts", { alsoReport: "no", story }],
  ["claim", { claims: "refund", consentPublication: "no", consentDelegation: "no" }],
  ["you", { name: "演练", phone: "13800008000", address: "演练路1号" }],
  ["files", { press: "continue" }],
  ["check", { truthful: "yes" }],
];

async function file(ask: ReturnType<typeof asking>, kind: string, steps: Steps) {
  const begun = await ask(`/file/${kind}`, { form: {} });
  const cookie = begun?.headers.get("set-cookie")?.split(";")[0] ?? "";
  for (const [step, form] of steps) {
    const answer = await ask(`/file/${kind}/${step}`, { cookie, form, files: step === "files" });
    if (answer && answer.status !== 303) throw new Error(`${step} answered ${answer.status}`);
  }
  const html = (await textOf(await ask("/receipt", { cookie }))) ?? "";
  const [, number] = NUMBER.exec(html) ?? [];
  const [, secret] = SECRET.exec(html) ?? [];
  return number && secret ? { number, secret } : null;
}

type Question = {
  readonly cookie?: string;
  readonly form?: Readonly<Record<string, string>>;
  /** A form that could carry files is sent in another shape. */
  readonly files?: boolean;
};

const asking =
  (origin: string, watch: Stopwatch, isOver: () => boolean) =>
  async (path: string, question: Question): Promise<Response | null> => {
    const sent = { headers: { origin, cookie: question.cookie ?? "" }, ...posted(question) };
    while (!isOver()) {
      const answer = await timed(watch, origin + path, sent);
      if (answer && answer.status < 500) return answer;
      await textOf(answer);
      await pause(AGAIN_AFTER);
    }
    return null;
  };

function posted({ form, files = false }: Question): RequestInit {
  if (!form) return {};
  if (!files) return { method: "POST", body: new URLSearchParams(form) };
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.set(name, value);
  return { method: "POST", body };
}

/** An answer may break off after its first line, too. */
const textOf = (answer: Response | null) => answer?.text().catch(() => null) ?? null;
