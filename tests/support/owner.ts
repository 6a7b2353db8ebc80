import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env["OWNER_DATABASE_URL"], max: 2 });
pool.on("error", () => {});

/** The test's database as its owner sees it: for setting up a world, and for looking behind the program's walls. */
export const owner = drizzle(pool);
