-- The letter that names a decision leaves once the case is confirmed, and another when the number is changed afterwards. Of those from
-- before it has left: their reporters know the number that stands there.
UPDATE "matters" SET "penalty" = "penalty" || jsonb_build_object('told',
    jsonb_build_object('number', "penalty" ->> 'decisionNumber', 'was', "penalty" ->> 'decisionNumber'))
  WHERE nullif("penalty", 'null'::jsonb) IS NOT NULL AND "penalty" ->> 'decisionNumber' <> '';
