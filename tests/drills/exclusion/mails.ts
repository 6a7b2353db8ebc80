import { setTimeout as pause } from "node:timers/promises";
import { ask } from "#tests/drills/exclusion/ask.ts";
import type { SignedIn } from "#tests/drills/exclusion/crawl.ts";
import type { App } from "#tests/support/app.ts";

/** What was written to each of them. */
export async function mailsOf(app: App, sessions: readonly SignedIn[]) {
  const rows = await ask<{ addressee: string; mail: string }>(
    app,
    "select addressee, subject || body as mail from mailbox order by addressee, mail",
  );
  // A person reads their own box, and that of the unit they sit in.
  const boxes = await ask<{ name: string; mail: string }>(
    app,
    `select s.sign_in_name as name, unnest(array[s.mail, u.mail]) as mail
     from staff s left join units u on u.id = s.unit_id`,
  );
  const readBy = (name: string) => {
    const own = boxes.filter((box) => box.name === name).map(({ mail }) => mail);
    return rows.filter(({ addressee }) => own.includes(addressee)).map(({ mail }) => mail);
  };
  return new Map(sessions.map(({ signInName }) => [signInName, readBy(signInName).join("\n")]));
}

export async function untilAllMailIsOut(app: App): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const unsent = await ask(
      app,
      `select 1 from letters where sent_at is null union all select 1 from staff_news where mail_id is null
       union all select 1 from staff_mails where sent_at is null limit 1`,
    );
    if (unsent.length === 0) return;
    await pause(300);
  }
  throw new Error("letters stay unsent");
}
