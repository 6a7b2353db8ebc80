import "@hyperjump/json-schema/formats";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setShouldValidateFormat, validate } from "@hyperjump/json-schema/openapi-3-1";
import type { DescribedAnswer, Description } from "#app/web/openapi/description-shape.ts";

// A day that is none must not pass as one.
setShouldValidateFormat(true);

const META_SCHEMA = "https://spec.openapis.org/oas/3.1/schema-base";

/** Whether it is a description at all, its schemas included. The rules come with the package; nothing is fetched. */
export const isOpenApi = (document: unknown): Promise<boolean> => fits(META_SCHEMA, document);

/** Holds what doors take and answer against a description, which the validator reads from a file of this name. */
export function heldAgainst(description: Description) {
  const folder = mkdtempSync(join(tmpdir(), "yaoshao-openapi-"));
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(description));
  const at = (...parts: readonly string[]) =>
    `${pathToFileURL(file)}#/${["paths", ...parts].map(escaped).join("/")}`;

  return {
    /** What of this answer is not as described; nothing, where all is well. */
    async problemsOf(path: string, answer: Response): Promise<readonly string[]> {
      const [code, described] = describedFor(description, path, answer.status);
      const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
      if (!described || !(type in described.content)) return [`${answer.status} ${type}`];
      const text = await answer.text();
      const body = type === "application/json" ? JSON.parse(text) : text;
      const above = at(path, "get", "responses", code);
      const isBody = await fits(`${above}/content/${escaped(type)}/schema`, body);
      const headers = Object.keys(described.headers ?? {}).map(async (name) => {
        const value = answer.headers.get(name);
        // A page of the edge has headers of its own.
        if (value === null && type === "text/html") return [];
        return (await fits(`${above}/headers/${name}/schema`, value)) ? [] : [`${name}: ${value}`];
      });
      return [...(isBody ? [] : [text]), ...(await Promise.all(headers)).flat()];
    },
    isBody: (path: string, body: unknown): Promise<boolean> =>
      fits(at(path, "get", "responses", "200", "content", "application/json", "schema"), body),
    isTaken(path: string, name: string, value: unknown): Promise<boolean> {
      const parameters = description.paths[path]?.get.parameters ?? [];
      const index = parameters.findIndex((parameter) => parameter.name === name);
      return fits(at(path, "get", "parameters", `${index}`, "schema"), value);
    },
    end: () => rmSync(folder, { recursive: true }),
  };
}

/** Under its own status, or else under the range that holds it. */
function describedFor(
  { paths }: Description,
  path: string,
  status: number,
): readonly [string, DescribedAnswer | undefined] {
  const responses = paths[path]?.get.responses ?? {};
  const code = `${status}` in responses ? `${status}` : `${Math.floor(status / 100)}XX`;
  return [code, responses[code]];
}

const escaped = (part: string) =>
  encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));

const fits = async (address: string, value: unknown): Promise<boolean> =>
  (await validate(address, JSON.parse(JSON.stringify(value)))).valid;
