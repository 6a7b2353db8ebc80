/** Policy: so many slow hashes at once leave the machine to those who file. */
const AT_ONCE = 2;
/** Policy: so long at most a slow hash lets filings pass, so that staff get in while many file. */
const LETS_PASS = 1000;

let running = 0;
let filings = 0;
const waiting: (() => void)[] = [];
const forQuiet = new Set<() => void>();

/** Does work that is slow on purpose: two at once, the others in their turn, and each behind whoever is filing. */
export async function slowly<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((go) => waiting.push(go));
  try {
    await behindFilings();
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Lets pass whoever is filing, for a while. */
export const behindFilings = async (): Promise<void> => (filings > 0 ? quiet() : undefined);

/** Does what somebody who files waits for; nothing slow begins meanwhile. */
export async function first<Result>(work: () => Promise<Result>): Promise<Result> {
  filings += 1;
  try {
    return await work();
  } finally {
    filings -= 1;
    if (filings === 0) for (const go of forQuiet) go();
  }
}

const quiet = () =>
  new Promise<void>((resolve) => {
    const go = () => {
      forQuiet.delete(go);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, LETS_PASS);
    forQuiet.add(go);
  });
