-- WHETHER ANYBODY AT ALL IS KEPT FROM A MATTER stands with it, from the first of them on: what nobody here can decide is found
-- among these few of the open ones, and not among all.
ALTER TABLE "matters" ADD COLUMN "kept" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE FUNCTION keep_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE matters SET kept = true WHERE bureau_id = NEW.bureau_id AND id = NEW.matter_id AND NOT kept;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION keep_kept() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER keep_kept AFTER INSERT ON "matter_exclusions" FOR EACH ROW EXECUTE FUNCTION keep_kept();--> statement-breakpoint
CREATE TRIGGER keep_kept AFTER INSERT ON "named_officials" FOR EACH ROW EXECUTE FUNCTION keep_kept();--> statement-breakpoint
UPDATE "matters" m SET "kept" = true
 WHERE EXISTS (SELECT FROM matter_exclusions x WHERE x.bureau_id = m.bureau_id AND x.matter_id = m.id)
    OR EXISTS (SELECT FROM named_officials n WHERE n.bureau_id = m.bureau_id AND n.matter_id = m.id);--> statement-breakpoint
CREATE INDEX "open_matters_kept" ON "matters" ("bureau_id", "id") WHERE "kept" AND "stage" <> 'archived';--> statement-breakpoint
GRANT SELECT ("kept") ON "matters" TO yaoshao_jobs;
