-- HOW FAR A COMPLAINT HAS BEEN MEDIATED: consents, mediators, body entrusted, challenge, meeting. Null before anything was set down.
ALTER TABLE "matters" ADD COLUMN "mediation" jsonb;--> statement-breakpoint
ALTER TABLE "matters" ADD CONSTRAINT "matters_mediation" CHECK ("mediation" IS NULL OR "kind" = 'complaint');--> statement-breakpoint
GRANT UPDATE ("mediation") ON "matters" TO yaoshao_web;
