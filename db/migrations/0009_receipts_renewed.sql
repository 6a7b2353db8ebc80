-- A receipt's secret has 80 random bits: since 0.2 a quick keyed digest of it is kept. What was kept before is renewed when
-- its owner shows the secret again, and never goes back.
CREATE INDEX "receipts_hashed_slowly" ON "receipts" ("number") WHERE "secret_hash" LIKE '$argon2%';--> statement-breakpoint
CREATE FUNCTION receipts_only_renewed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.secret_hash LIKE '$argon2%' AND NEW.secret_hash LIKE 'h1$%' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'what is kept of a secret is only renewed' USING ERRCODE = 'check_violation', CONSTRAINT = 'receipts_only_renewed';
END $$;--> statement-breakpoint
CREATE TRIGGER receipts_only_renewed BEFORE UPDATE OF "secret_hash" ON "receipts"
  FOR EACH ROW EXECUTE FUNCTION receipts_only_renewed();--> statement-breakpoint
GRANT UPDATE ("secret_hash") ON "receipts" TO yaoshao_web;
