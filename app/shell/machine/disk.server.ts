import { statfs } from "node:fs/promises";
import { env } from "#app/env.server.ts";

export async function diskPerCent(): Promise<number> {
  const { blocks, bfree, bavail } = await statfs(env.DATA_DIR);
  const used = blocks - bfree;
  return used + bavail === 0 ? 0 : Math.ceil((100 * used) / (used + bavail));
}
