import { browserAt } from "#tests/drills/canary/browser.ts";
import type { Mark } from "#tests/drills/canary/marks.ts";
import type { Desk, Receipt } from "#tests/drills/canary/whole-reward.ts";

/** Reporter and office write the name and the number to each other. Answers whether each read what the other wrote. */
export async function writeToEachOther(
  origin: string,
  at: Desk,
  matterId: string,
  { mark, receipt, by }: { readonly mark: Mark; readonly receipt: Receipt; readonly by: string },
): Promise<boolean> {
  const reporter = browserAt(origin);
  await reporter.send("/progress", 'name="secret"', receipt);
  const own = `/progress/messages/${matterId}`;
  const text = `我叫${mark.name}，请打${mark.phone}。`;
  await reporter.send(own, 'name="text"', { text, press: "continue" });

  const officer = await at(by);
  const page = `/desk/matters/${matterId}/messages`;
  const answer = `${mark.name}您好，打过${mark.phone}了。`;
  await officer.send(page, 'name="answerBy"', { text: answer, intent: "message" });
  const note = `${mark.name}，${mark.phone}`;
  await officer.send(page, 'name="note"', { note, intent: "note" });
  const read = [(await officer.open(page)).html, (await reporter.open(own)).html];
  const [theirs = "", own_ = ""] = read;
  return (
    theirs.includes(text) && theirs.includes(note) && own_.includes(answer) && !own_.includes(note)
  );
}
