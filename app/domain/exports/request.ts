import { addDays, type Day } from "#app/domain/calendar/day.ts";
import {
  ALONE_ROWS,
  EXPORT_PURPOSES,
  type ExportPurpose,
  LONGEST_REASON,
  MOST_FETCHES,
  MOST_LISTED,
  needsWord,
  OPEN_DAYS,
} from "#app/domain/exports/policy.ts";

/** A list that somebody asked for, and what came of it. */
export type ExportRequest = {
  readonly askedBy: string;
  readonly askedOn: Day;
  readonly needsWord: boolean;
  readonly approved: boolean | null;
  readonly decidedOn: Day | null;
  readonly fetches: number;
};

export const EXPORT_STATES = ["waiting", "ready", "spent", "refused", "lapsed"] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** The last day on which it waits or can be fetched. */
export const openUntil = ({ askedOn, decidedOn }: ExportRequest): Day =>
  addDays(decidedOn ?? askedOn, OPEN_DAYS);

export function exportState(request: ExportRequest, today: Day): ExportState {
  if (request.approved === false) return "refused";
  if (request.fetches >= MOST_FETCHES) return "spent";
  if (today > openUntil(request)) return "lapsed";
  return request.needsWord && request.approved === null ? "waiting" : "ready";
}

export type AskedExport = { readonly purpose: string; readonly reason: string };
export type ExportFault = "missing" | "too-long" | "choose";

/** What is wrong with what was typed, field by field. */
export const exportFaults = ({ purpose, reason }: AskedExport) => ({
  ...(purposeIn(purpose) ? {} : { purpose: "choose" as const }),
  ...(reason === "" ? { reason: "missing" as const } : {}),
  ...([...reason].length > LONGEST_REASON ? { reason: "too-long" as const } : {}),
});
export type ExportFaults = { readonly purpose?: ExportFault; readonly reason?: ExportFault };

export const purposeIn = (code: string): ExportPurpose | null =>
  EXPORT_PURPOSES.find((one) => one === code) ?? null;

export type WhyNotAsk = "no-rows" | "too-many-rows" | "nobody-confirms";

/** Why this list cannot be asked for; empty where it can. `asked`: how many have been found who could say yes to it. */
export function whyNotAsk(rows: number, asked: number): readonly WhyNotAsk[] {
  if (rows === 0) return ["no-rows"];
  if (rows > MOST_LISTED) return ["too-many-rows"];
  return needsWord(rows) && asked === 0 ? ["nobody-confirms"] : [];
}

export type WhyNotDecide = "own-request" | "decided-already" | "not-yours";

/** Why this person has no word on it; empty where they have. Nobody says yes to their own. */
export function whyNotDecideExport(
  request: ExportRequest,
  by: string,
  asked: readonly string[],
  today: Day,
): readonly WhyNotDecide[] {
  if (request.askedBy === by) return ["own-request"];
  if (!asked.includes(by)) return ["not-yours"];
  return exportState(request, today) === "waiting" ? [] : ["decided-already"];
}

export type WhyNotFetch = Exclude<ExportState, "ready"> | "grown" | "no-rows";

/**
 * Why its file cannot be fetched; empty where it can. `rows` are those of today: it may have grown by as many as anybody
 * draws alone, once somebody said yes to it, and otherwise as far as nobody has to.
 */
export function whyNotFetch(
  request: ExportRequest & { readonly rows: number },
  rows: number,
  today: Day,
): readonly WhyNotFetch[] {
  const state = exportState(request, today);
  if (state !== "ready") return [state];
  if (rows === 0) return ["no-rows"];
  const most = request.needsWord ? Math.min(request.rows + ALONE_ROWS, MOST_LISTED) : ALONE_ROWS;
  return rows > most ? ["grown"] : [];
}
