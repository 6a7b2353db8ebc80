-- Files of a draft never come into the archived log; a crash of the database empties the table, and the draft knows how
-- many there were. The text of a draft stays where nothing is lost.
ALTER TABLE "draft_files" SET UNLOGGED;--> statement-breakpoint
ALTER TABLE "draft_files" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;--> statement-breakpoint
ALTER TABLE "draft_files" SET (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_threshold = 20,
  toast.autovacuum_vacuum_scale_factor = 0.05, toast.autovacuum_vacuum_threshold = 1000);--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "files" integer NOT NULL DEFAULT 0;--> statement-breakpoint
UPDATE "drafts" SET "files" = (SELECT count(*) FROM "draft_files" f WHERE f."draft_digest" = "drafts"."digest");--> statement-breakpoint
ALTER TABLE "draft_files" ADD COLUMN "head" "bytea";--> statement-breakpoint
ALTER TABLE "draft_files" ADD COLUMN "fingerprint" text;--> statement-breakpoint
CREATE UNIQUE INDEX "draft_files_once" ON "draft_files" ("draft_digest", "fingerprint");--> statement-breakpoint
CREATE INDEX "drafts_expires_at" ON "drafts" ("expires_at");--> statement-breakpoint
-- How much each draft holds, and from which network of the day. Not in the log either: nothing there leads from a
-- submission to a network.
CREATE UNLOGGED TABLE "draft_rooms" (
	"draft_digest" text PRIMARY KEY NOT NULL,
	"network" text NOT NULL,
	"text_bytes" integer DEFAULT 0 NOT NULL,
	"file_bytes" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "draft_rooms_draft_digest_drafts_digest_fk" FOREIGN KEY ("draft_digest") REFERENCES "drafts"("digest") ON DELETE CASCADE
);--> statement-breakpoint
CREATE INDEX "draft_rooms_network" ON "draft_rooms" ("network");--> statement-breakpoint
INSERT INTO "draft_rooms" ("draft_digest", "network", "text_bytes", "file_bytes")
  SELECT d."digest", '', octet_length(d."sealed"),
    (SELECT coalesce(sum(octet_length(f."sealed")), 0) FROM "draft_files" f WHERE f."draft_digest" = d."digest")
  FROM "drafts" d;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "draft_rooms" TO yaoshao_web;
