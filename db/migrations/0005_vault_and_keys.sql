-- vault_and_keys
SELECT 1;
