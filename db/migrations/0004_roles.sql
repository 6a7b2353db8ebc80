-- Who may reach the database. The owner migrates and backs up; nothing that answers a reader runs as the owner.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['yaoshao_web', 'yaoshao_desk', 'yaoshao_jobs', 'yaoshao_vault', 'yaoshao_auditor'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
  END LOOP;
END $$;
