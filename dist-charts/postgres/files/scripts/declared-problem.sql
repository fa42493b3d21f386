-- Why something that is declared is not so.
\getenv kind KIND
\getenv object OBJECT
\getenv problem PROBLEM
INSERT INTO helmwright.declared (kind, name, problem) VALUES (:'kind', :'object', :'problem')
  ON CONFLICT (kind, name) DO UPDATE SET problem = concat_ws('; ', helmwright.declared.problem, excluded.problem), at = now();
