-- Enumerations: their values in the order in which they sort.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS dialogue;
RESET client_min_messages;
SET search_path = dialogue, public;

SELECT t.typname AS enum, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) AS "values"
FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
WHERE t.typnamespace = 'dialogue'::regnamespace
GROUP BY t.typname ORDER BY t.typname COLLATE "C";

-- tracks compare as they grow less official
SELECT track '1' < '1.5' AND track '1.5' < '2' AS in_order;

-- another value is refused
SELECT track '3';
