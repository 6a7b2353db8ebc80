-- exclusions
SELECT 1;
