import { XLSX } from "#app/web/answer/workbook.server.ts";
import { wordsOfPdf } from "#tests/support/files/text-of-pdf.ts";
import { wordsOfWorkbook } from "#tests/support/files/unzipped.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The files that go along; true for a form that takes some and gets none. */
type Files = boolean | readonly File[];

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
      html: await readIn(answer),
    };
  }

  return {
    open: ask,
    /** Sends the form on `path` that holds `mark`, with files where it takes some, to where it says; throws unless taken. */
    async send(path: string, mark: string, fields: Fields, files: Files = false) {
      const form = formIn((await ask(path)).html, mark);
      const action = form.action ?? path;
      const body = bodyOf([...form.hidden, ...entriesOf(fields)], files);
      const answer = await ask(action, { method: "POST", body });
      if (answer.status !== 303) throw new Error(`${action} answered ${answer.status}`);
      return answer;
    },
  };
}

export type Browser = ReturnType<typeof browserAt>;

/** What somebody reads: of a PDF its bytes and, besides, its words; of a workbook what is packed in it. */
async function readIn(answer: Response): Promise<string> {
  if (answer.headers.get("content-type") === XLSX)
    return wordsOfWorkbook(new Uint8Array(await answer.arrayBuffer()));
  if (answer.headers.get("content-type") !== "application/pdf") return answer.text();
  const content = Buffer.from(await answer.arrayBuffer());
  return content.toString() + (await wordsOfPdf(content));
}

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

function bodyOf(entries: readonly (readonly [string, string])[], files: Files) {
  if (!files) return new URLSearchParams(entries.map(([name, value]) => [name, value]));
  const body = new FormData();
  for (const [name, value] of entries) body.append(name, value);
  for (const file of files === true ? [] : files) body.append("evidence", file);
  return body;
}

const entriesOf = (fields: Fields) =>
  Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
