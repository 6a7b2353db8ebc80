import { formsIn } from "#tests/drills/hostile/forms.ts";
import { signedIn } from "#tests/drills/hostile/held-cookies.ts";
import { sampleOf } from "#tests/drills/hostile/sample.ts";
import { ask } from "#tests/drills/hostile/send.ts";
import type { App } from "#tests/support/app.ts";

type Written = Readonly<Record<string, string>>;

/** Somebody at a browser without script, of whom it is counted how many pages they load and how often they press. */
export async function countedOfficer(app: App, name: string) {
  const { origin } = app;
  const cookie = await signedIn(app, name, "'1 hour'");
  const counted = { loads: 0, presses: 0 };

  async function load(path: string): Promise<string> {
    counted.loads += 1;
    const { status, html, location } = await ask({ origin, path, cookie });
    if (location !== "") return load(location);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    return html;
  }

  return {
    counted,
    load,
    /** Sends the form that stands on a page under this address, as it is filled in there; answers with the page that follows. */
    async press(page: string, action: string, written: Written = {}, button?: string) {
      const form = formsIn(page, action).find(
        (one) => one.action === action && (button === undefined || one.press?.value === button),
      );
      if (!form) throw new Error(`no form for ${action}`);
      counted.presses += 1;
      // The button that does it has no name; the others of a form say what else they are for.
      const pressed = button === undefined ? { ...form, press: null } : form;
      const answer = await ask({ origin, path: action, cookie, sent: sampleOf(pressed, written) });
      if (answer.location !== "") return load(answer.location);
      if (answer.status !== 200) throw new Error(`${action} answered ${answer.status}`);
      counted.loads += 1;
      return answer.html;
    },
  };
}

export type CountedOfficer = Awaited<ReturnType<typeof countedOfficer>>;
