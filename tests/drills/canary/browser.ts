type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody at a browser without script: opens pages, fills in the form that asks for a field, sends it. */
export function browserAt(origin: string, cookies: readonly string[] = []) {
  const jar = new Map(cookies.map((cookie) => [cookie.split("=")[0] ?? "", cookie]));

  async function ask(path: string, init: RequestInit = {}) {
    const headers = { origin, cookie: [...jar.values()].join("; ") };
    const answer = await fetch(origin + path, { ...init, headers, redirect: "manual" });
    for (const given of answer.headers.getSetCookie()) {
      const cookie = given.split(";")[0] ?? "";
      jar.set(cookie.split("=")[0] ?? "", cookie);
    }
    return {
      status: answer.status,
      location: answer.headers.get("location"),
      html: await answer.text(),
    };
  }

  return {
    open: ask,
    /** Sends the form on `path` that holds `mark`, to where it says; throws unless it was taken. */
    async send(path: string, mark: string, fields: Fields, files = false) {
      const form = formIn((await ask(path)).html, mark);
      const action = form.action ?? path;
      const body = files ? new FormData() : new URLSearchParams();
      for (const [name, value] of [...form.hidden, ...entriesOf(fields)]) body.append(name, value);
      const answer = await ask(action, { method: "POST", body });
      if (answer.status !== 303) throw new Error(`${action} answered ${answer.status}`);
      return answer;
    },
  };
}

export type Browser = ReturnType<typeof browserAt>;

/** The first form of a page in which something stands: where it goes, and what it carries unseen. */
function formIn(html: string, mark: string) {
  const forms = html.split("<form").map((part) => part.split("</form>")[0] ?? "");
  const form = forms.find((part) => part.includes(mark)) ?? "";
  return {
    action: /^[^>]*\saction="([^"]+)"/.exec(form)?.[1] ?? null,
    hidden: [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, value] as const,
    ),
  };
}

const entriesOf = (fields: Fields) =>
  Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
