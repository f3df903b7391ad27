-- Enumerations of what a statement says.

CREATE TYPE track AS ENUM ('1', '1.5', '2');
COMMENT ON TYPE track IS 'who sits at the table: 1 governments, 1.5 governments and others, 2 non-governmental';

CREATE TYPE act_class AS ENUM ('commissive', 'directive', 'expressive', 'assertive', 'declarative');
COMMENT ON TYPE act_class IS 'class of a speech act after Searle';

CREATE TYPE act_mode AS ENUM ('performed', 'reported');
COMMENT ON TYPE act_mode IS 'whether the statement performs the act or reports that it was done';

CREATE TYPE participant_role AS ENUM ('chair', 'head', 'member', 'signatory', 'host', 'observer');
COMMENT ON TYPE participant_role IS 'part that a person or organisation has in a dialogue';

CREATE TYPE meeting_relation AS ENUM ('reports', 'recalls', 'announces', 'mentions');
COMMENT ON TYPE meeting_relation IS 'how a statement is about a meeting: reports it, recalls an earlier one of the series, announces the next, mentions one of another series';

CREATE TYPE host_role AS ENUM ('host', 'organiser');
COMMENT ON TYPE host_role IS 'whether an organisation hosted or organised a dialogue';

CREATE TYPE origin AS ENUM ('parsed', 'curated');
COMMENT ON TYPE origin IS 'where a row comes from: the parser, or an analyst whose edits a reparse keeps';
