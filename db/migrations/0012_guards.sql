-- guards
SELECT 1;
