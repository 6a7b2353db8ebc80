-- How many identities lie sealed is kept, not counted: submissions never change, so that nothing is ever taken away from it.
-- In sixteen parts a year, so that those who file at once do not wait for each other.
CREATE TABLE "sealed_counts" (
	"bureau_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"part" integer NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "sealed_counts_bureau_id_year_part_pk" PRIMARY KEY("bureau_id","year","part")
);
--> statement-breakpoint
ALTER TABLE "sealed_counts" ADD CONSTRAINT "sealed_counts_bureau_id_bureaus_id_fk"
  FOREIGN KEY ("bureau_id") REFERENCES "public"."bureaus"("id");--> statement-breakpoint
CREATE FUNCTION keep_sealed_counts() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO sealed_counts AS kept (bureau_id, year, part, count)
    SELECT bureau_id, extract(year FROM received_on)::int, pg_backend_pid() % 16, count(*)
      FROM added WHERE identified GROUP BY bureau_id, extract(year FROM received_on)
    ON CONFLICT (bureau_id, year, part) DO UPDATE SET count = kept.count + EXCLUDED.count;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION keep_sealed_counts() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER keep_sealed_counts AFTER INSERT ON "submissions" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_sealed_counts();--> statement-breakpoint
INSERT INTO "sealed_counts"
  SELECT bureau_id, extract(year FROM received_on)::int, 0, count(*) FROM "submissions" WHERE identified
   GROUP BY bureau_id, extract(year FROM received_on);--> statement-breakpoint
DROP INDEX "submissions_identified";--> statement-breakpoint
-- What the looker must not know of is little, and is taken off by looking it up.
CREATE VIEW "sealed_by_year" WITH (security_barrier) AS
  WITH parts AS (
    SELECT c.bureau_id, c.year, c.count FROM sealed_counts c
     WHERE c.bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{custodian}'))
    UNION ALL
    SELECT s.bureau_id, extract(year FROM s.received_on)::int, -1 FROM submissions s
     WHERE s.bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{custodian}')) AND s.identified
       AND s.id = ANY (ARRAY(SELECT m.submission_id FROM hidden_matters() h
         JOIN matters m ON m.bureau_id = (SELECT bureau_id FROM looking_officer()) AND m.id = h)))
  SELECT bureau_id, year, sum(count)::int AS count FROM parts GROUP BY bureau_id, year HAVING sum(count) > 0;--> statement-breakpoint
GRANT SELECT ON "sealed_by_year" TO yaoshao_desk;
