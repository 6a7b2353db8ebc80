import { kindOf } from "#tests/drills/hostile/find-forms.ts";
import { formsIn } from "#tests/drills/hostile/forms.ts";
import { inRounds, type Try } from "#tests/drills/hostile/rounds.ts";
import { sampleOf, type Written } from "#tests/drills/hostile/sample.ts";
import type { Answer } from "#tests/drills/hostile/send.ts";

/** Sends each as it should be. What stands in the answers is a form as well, where it is a new one. */
export async function sendSamples(
  origin: string,
  samples: readonly Try[],
  written: Written,
  putBack: () => Promise<unknown>,
) {
  const known = new Set(samples.map(({ found: { kind } }) => kind));
  const more: Try[] = [];
  const taken: string[] = [];
  await inRounds(origin, samples, putBack, ({ found, cookie }, answer) => {
    if (isTaken(answer)) taken.push(found.kind);
    for (const form of formsIn(answer.html, found.form.action)) {
      const kind = kindOf(form);
      if (known.has(kind)) continue;
      known.add(kind);
      const sent = sampleOf(form, written);
      more.push({ found: { ...found, kind, form }, cookie, what: "as it should be", sent });
    }
  });
  return { more, taken };
}

const isTaken = ({ status }: Answer): boolean => status >= 200 && status < 400;
