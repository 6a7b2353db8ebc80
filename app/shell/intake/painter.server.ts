import { type ChildProcess, fork } from "node:child_process";
import { resolve } from "node:path";
import { z } from "zod";

const PROGRAM = "app/shell/intake/paint-picture.mjs";
/** Policy: a phone's largest picture, painted whole, takes half of it. */
const MOST_MEGABYTES = 700;
const SECONDS = 60;
/** Policy: a decoder that nobody needs gives its memory back. */
const IDLE_SECONDS = 10;
/** Policy: whoever is behind so many pictures is told to come back. */
const MOST_WAITING = 12;

export type Job = {
  readonly content: Uint8Array;
  readonly mediaType: string;
  /** Frames and all; beyond it nothing is unfolded. */
  readonly mostPixels: number;
  /** Beyond it a picture is halved. */
  readonly keptWhole: number;
};

const bytes = z.instanceof(Uint8Array);
const answer = z.union([
  z.object({ fault: z.enum(["unreadable", "cut-short", "too-many-pixels"]) }),
  z.object({
    content: bytes,
    thumbnail: bytes,
    exif: bytes.optional(),
    xmp: bytes.optional(),
    iptc: bytes.optional(),
    noted: z.boolean(),
    endMissing: z.boolean(),
    frames: z.number(),
    shrunk: z.object({ from: z.string(), to: z.string() }).optional(),
  }),
]);
type Answer = z.infer<typeof answer>;
export type Painted = Exclude<Answer, { readonly fault: string }>;
export type PaintFault = Extract<Answer, { fault: string }>["fault"] | "too-heavy" | "crowded";

let child: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;
let waiting = 0;
let before: Promise<unknown> = Promise.resolve();

/** One picture after the other, in a process that may fall over it. */
export function paint(job: Job): Promise<Painted | PaintFault> {
  if (waiting >= MOST_WAITING) return Promise.resolve("crowded");
  waiting += 1;
  const turn = before.then(() => paintNow(job));
  before = turn.then(() => {
    waiting -= 1;
  });
  return turn;
}

async function paintNow(job: Job): Promise<Painted | PaintFault> {
  clearTimeout(idle);
  const painter = child ?? begin();
  const late = setTimeout(() => painter.kill("SIGKILL"), SECONDS * 1000);
  try {
    const said = answer.parse(await answerOf(painter, job));
    return "fault" in said ? said.fault : said;
  } catch {
    stop(painter);
    return "too-heavy";
  } finally {
    clearTimeout(late);
    idle = setTimeout(() => child && stop(child), IDLE_SECONDS * 1000).unref();
  }
}

/** What it says, or an error where it ended instead. */
const answerOf = (painter: ChildProcess, job: Job) =>
  new Promise<unknown>((resolve, reject) => {
    const ended = () => reject(new Error("the painter ended"));
    painter.once("exit", ended).once("error", ended);
    painter.once("message", (said) => {
      painter.off("exit", ended).off("error", ended);
      resolve(said);
    });
    painter.send(job, (error) => error && ended());
  });

/** Nothing of our environment goes along: no key, no address of a database. */
function begin(): ChildProcess {
  const begun = fork(resolve(PROGRAM), [String(MOST_MEGABYTES)], {
    env: { NODE_ENV: "production", MALLOC_ARENA_MAX: "2" },
    execArgv: ["--max-old-space-size=128"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  begun.on("error", () => {});
  begun.on("exit", () => {
    if (child === begun) child = null;
  });
  begun.unref();
  begun.channel?.unref();
  child = begun;
  return begun;
}

function stop(painter: ChildProcess) {
  if (child === painter) child = null;
  painter.kill("SIGKILL");
}
