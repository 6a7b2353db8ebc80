-- What is on its way; neither what it says nor to whom. Read from the few letters that have not left: joined with all
-- matters the viewer may know of, one letter that waits had every matter read on every page of intake.
CREATE OR REPLACE VIEW "owed_letters" WITH (security_barrier) AS
  SELECT l.bureau_id, l.id, (SELECT m.number FROM matters m WHERE m.bureau_id = l.bureau_id AND m.id = l.matter_id) AS number,
         l.audience, l.owed_at, l.given_up_at, l.attempts, l.failure
    FROM letters l
   WHERE l.bureau_id = (SELECT bureau_id FROM looking_officer()) AND l.sent_at IS NULL
     AND (SELECT looker_is('{intake,system-administrator}'))
     AND l.matter_id <> ALL (ARRAY(SELECT hidden_matters()));
