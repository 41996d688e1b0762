import type { Question } from '../question.ts';
import { misconception, point, questionsOf } from './question-kit.ts';

export const databasesQuestions: readonly Question[] = questionsOf({ area: 'databases', type: 'technical' }, [
  {
    id: 'db-index-cost',
    competency: 'indexing',
    roles: ['backend', 'full-stack', 'data'],
    levels: ['junior', 'mid'],
    difficulty: 'easy',
    text: 'How does an index make a SQL query faster, and why would you not simply put one on every column?',
    skills: ['sql', 'postgresql', 'mysql', 'oracle', 'sql server'],
    hints: [
      'What does the database do without one?',
      'What has to happen to it at each write?',
      'B-tree, full scan avoided, selectivity, column order in composite ones, cost of writes and space, when the planner ignores it.',
    ],
    points: [
      point('avoid-scan', 'it avoids reading the whole table', {
        must: true,
        weight: 2,
        groups: [
          'full table scan | full scan | sequential scan | seq scan | scan the whole table | read every row | reading the whole table | scanning all rows | all the rows | check every row | looking through all | without scanning | every row | go through all rows | every single row | whole table | entire table | each row | go through every',
        ],
        probe: 'What does the database do when it has none?',
      }),
      point('b-tree', 'it is a sorted structure, usually a B-tree, searched in logarithmic steps', {
        weight: 2,
        groups: [
          'b-tree | btree | balanced tree | sorted structure | search tree | sorted copy | sorted order | sorted list | ordered structure | tree structure',
        ],
        probe: 'What kind of structure is it, and how many steps does a lookup take?',
      }),
      point('write-cost', 'every insert, update and delete has to maintain it', {
        must: true,
        weight: 2,
        groups: [
          'insert | update | delete | every write | each write | write operation | slower writes | write load | data modification | dml',
          'slower | slow down | maintain | overhead | extra work | has to be updated | kept up to date | additional work | must be updated | expensive | also update | slows down writes | write penalty | costs on every | slower writes | take longer | penalty | maintenance | more work | has a price | slows every',
        ],
        probe: 'Who pays for it?',
      }),
      point('space', 'it takes disk space and cache memory', {
        groups: [
          'disk space | storage | space | takes memory | buffer cache | disk | megabytes | gigabytes | gb of | extra memory',
        ],
        probe: 'What does it cost while nobody is writing?',
      }),
      point('selectivity', 'it only helps when it selects few rows', {
        weight: 1.5,
        groups: [
          'selective | cardinality | few distinct values | only two values | boolean column | fraction of the rows | small part of the table | low cardinality | many rows match | most of the rows | few rows | large part of the table | few different values | few values | gender | status column | only a few values',
        ],
        probe: 'Would one on a column with two values help?',
      }),
      point('composite', 'the column order of a composite one matters; it can cover a query', {
        groups: [
          'composite | multi-column | multicolumn | leftmost | left-most | leading column | prefix | covering | include columns | compound index | order of the columns | combined index | index-only scan',
        ],
        probe: 'Your query filters by two columns and sorts by a third. What would you create?',
      }),
      point('planner', 'the planner may not use it, so check the plan', {
        groups: [
          'explain | execution plan | query plan | planner | optimizer | function on the column | leading wildcard | statistics | never used | unused | implicit cast',
        ],
        probe: 'How do you find out whether it is used at all?',
      }),
    ],
    modelAnswer:
      'Without an index the database has to do a full table scan. An index is a sorted structure, usually a B-tree, so it finds a value in a handful of page reads even among millions of rows. It is not free: every insert, update and delete has to maintain each index, and it takes disk space and cache memory. It also pays only when it is selective; on a boolean column where half of the rows match, reading the table in order is cheaper, because each index hit may be a random read. I often create one composite index, with the equality columns first and the range column last, since only a leading prefix can be searched. For example, our order list filtered by customer and sorted by date on 30 million rows: an index on both columns took it from 4 seconds to 6 milliseconds, while dropping seven unused indexes made the nightly import 40% faster. I always check with EXPLAIN, because the planner ignores an index when the column is wrapped in a function. The trade-off is read speed against write cost, so for a log table I would keep it to one.',
    misconceptions: [
      misconception(
        'index everything | indexes are free | index makes writes faster | inserts are faster with an index | indexes speed up inserts | more indexes are always better',
        'Each index has to be maintained by every write, so it slows writes down.',
      ),
    ],
    weakAnswers: [
      'It is like the table of contents of a book, so you get faster to the right page. Databases recommend it and you should use them a lot.',
      'I would use MySQL or PostgreSQL with an ORM such as Hibernate, which creates the indexes from annotations, so I do not need to think about it.',
      'Queries get faster when the server has more RAM and SSDs and when you avoid SELECT star. Not every column is important enough.',
    ],
  },
  {
    id: 'db-joins-null',
    competency: 'sql',
    roles: ['backend', 'full-stack', 'data'],
    levels: ['junior'],
    difficulty: 'easy',
    text: 'You want a list of all customers with the number of orders each placed this year, including those who placed none. How do you write it, and which traps are there?',
    skills: ['sql', 'postgresql', 'mysql', 'sql server', 'data-analysis'],
    hints: [
      'Which join keeps a customer without a match?',
      'Where does the condition on the year go? What exactly do you count?',
      'LEFT JOIN, date condition in ON, COUNT of an order column rather than of rows, GROUP BY, rows multiplied by a second join.',
    ],
    points: [
      point('left-join', 'a left join keeps customers without a match', {
        must: true,
        weight: 2.5,
        groups: [
          'left join | left outer join | outer join | correlated subquery | lateral join | right join',
        ],
        probe: 'Which kind of join keeps a customer who has no match?',
      }),
      point('inner-drops', 'an inner join would drop them; the left one fills in NULL', {
        weight: 1.5,
        groups: [
          'inner join | null | dropped | disappear | drops them | lose the customers | vanish | filled with null | no matching row | lose the people | otherwise you lose | would be missing | no row for them',
        ],
        probe: 'What would the ordinary join do to them?',
      }),
      point(
        'on-not-where',
        'the condition on the year belongs into ON, since WHERE would turn it into an inner join',
        {
          weight: 2,
          groups: [
            'in the on clause | on clause | join condition | on condition | part of the join | filter before joining | filtered subquery | in the join | inside a subquery | in a cte | belongs to the join | year in the on | date in the on | filter in the on | condition in the on | turns into an inner | becomes an inner | acts like an inner | filtered out | effectively an inner | same as an inner',
          ],
          probe: 'Where do you put the condition on the year, and what if it stands in WHERE?',
        },
      ),
      point('count-column', 'count a column of the orders, because COUNT(*) gives 1 for none', {
        weight: 2,
        groups: [
          'count(o.id) | count orders.id | count a column | count on the order key | count(*) | count star | count of the order id | coalesce | count(id) | count over the order | counts one | gives 1',
        ],
        probe: 'What exactly do you count, and what does that give for a customer without any?',
      }),
      point('group-by', 'group by the key of the customer', {
        groups: ['group by | grouping | group on | aggregate | group over'],
        probe: 'How do you get one row a customer?',
      }),
      point('fan-out', 'a second one-to-many join multiplies rows; aggregate first or count distinct', {
        groups: [
          'fan-out | multiply the rows | multiplies | duplicate rows | row multiplication | count distinct | aggregate first | pre-aggregate | cartesian | double counting | counted twice | subquery first | inflated | several times | multiple times | rows get duplicated | numbers get too high | too high | too many rows',
        ],
        probe: 'Now somebody adds a join to payments as well. What happens to the number?',
      }),
      point('date-range', 'a half-open date range can use an index, a function on the column cannot', {
        groups: [
          'half-open | first of january | 1 january | from the start of the year | range condition | sargable | date range | less than the first | time zone | extract year | year function | date between | between two dates',
        ],
        probe: 'How do you write the condition for this year?',
      }),
    ],
    modelAnswer:
      'I start from customers and use a LEFT JOIN to orders, because an inner join would drop everyone without a match; the left join keeps them and fills the order columns with NULL. The condition on the year goes into the ON clause. In WHERE it would compare NULL with a date, which is never true, so the outer join silently becomes an inner one. I GROUP BY the customer id and use COUNT(o.id) instead of COUNT(*), since COUNT(*) counts the row itself and gives 1 for people without orders. The year is a half-open date range, from the first of January to before the next one, so an index on the date stays usable. The classic trap comes later: somebody joins payments too, and with 3 orders and 4 payments the rows multiply to 12. Then I aggregate first in a subquery and join the totals. For example, a report of mine showed 8% too much revenue until I did that. COUNT(DISTINCT) is a shorter cure, but the trade-off is a slower query, and it cannot repair sums. On very large tables I would not join raw orders but aggregate them first, because far fewer rows take part.',
    misconceptions: [
      misconception(
        'inner join keeps all customers | inner join includes customers without | where instead of on makes no difference | no difference between on and where | count(*) returns 0',
        'With an outer join ON and WHERE mean different things, and COUNT(*) counts the row that the join made up.',
      ),
    ],
    weakAnswers: [
      'SELECT star FROM customers and orders WHERE the ids are equal and the date is this year, and then I count them in the program.',
      'I would use an ORM such as Hibernate or Prisma for this, because writing SQL by hand leads to mistakes and security holes.',
      'You need a JOIN with both tables. The traps are mostly in performance, so you should have enough indexes and not load too many at once.',
    ],
  },
  {
    id: 'db-slow-query',
    competency: 'performance',
    roles: ['backend', 'full-stack', 'data', 'devops'],
    levels: ['mid', 'senior'],
    difficulty: 'medium',
    text: 'One endpoint became slow, and the time is spent in PostgreSQL. How do you find the cause and fix it?',
    skills: ['postgresql', 'sql', 'performance', 'mysql'],
    hints: [
      'Measure before you change anything.',
      'How do you see what the database really does for that statement?',
      'pg_stat_statements, EXPLAIN ANALYZE with buffers, estimates against actual rows, missing index, N+1, locks, statistics and bloat.',
    ],
    points: [
      point('find-statement', 'find the statement: pg_stat_statements, slow log or traces', {
        weight: 1.5,
        groups: [
          'pg_stat_statements | slow query log | slow log | log_min_duration | trace | apm | which query | pgbadger | auto_explain | performance schema | total time per statement | log_min_duration_statement | statement log | find the query | datadog | new relic | which statement',
        ],
        probe: 'How do you know which statement it is?',
      }),
      point('explain', 'EXPLAIN ANALYZE shows the plan that was really run', {
        must: true,
        weight: 2.5,
        groups: ['explain analyze | explain | execution plan | query plan | query planner output'],
        probe: 'How do you see what the database does for it?',
      }),
      point('read-plan', 'compare estimated and actual rows, look for scans and spilled sorts', {
        weight: 1.5,
        groups: [
          'estimated | misestimate | actual rows | sequential scan | seq scan | nested loop | buffers | sort spills | spill | spills to disk | work_mem | full table scan | rows removed by filter | hash join',
        ],
        probe: 'What do you look for in that output?',
      }),
      point('index', 'add or change an index that fits filter and sort', {
        weight: 1.5,
        groups: [
          'index | composite index | missing index | partial index | covering index | create index concurrently',
        ],
        probe: 'What is the most frequent cure, and how do you choose it?',
      }),
      point('statistics', 'stale statistics or bloat: ANALYZE, vacuum', {
        groups: [
          'statistics | vacuum | autovacuum | bloat | dead tuples | dead rows | outdated stats | stale stats | analyze the table | n_distinct | extended statistics',
        ],
        probe: 'The code did not change but the plan did. What may be the reason?',
      }),
      point('n-plus-one', 'many small queries: N+1 or too much data fetched', {
        groups: [
          'n+1 | n plus one | one query per row | query in a loop | eager loading | too many columns | select * | fetches too much | pagination | batch | dataloader | limit the rows | one query per | query per item | query for each',
        ],
        probe: 'What if every single statement is fast?',
      }),
      point('locks', 'waiting for locks or for a connection is not slow execution', {
        groups: [
          'lock | waiting on a lock | blocked by | pg_locks | pg_stat_activity | long transaction | idle in transaction | connection pool | pool exhausted | wait event | blocks it | another transaction blocks | holds a lock | blocked by another | is blocked | blocking query',
        ],
        probe: 'What if it is fast when you run it by hand?',
      }),
      point('verify', 'test with production-like data and measure again', {
        groups: [
          'measure again | production-like | realistic data | copy of production | staging | verify | compare the latency | p95 | 95th percentile | benchmark | baseline | before and after numbers | copy of prod | compared with before | compare before | compare with | compared to before | compare results',
        ],
        probe: 'How do you know that it helped, and did not hurt elsewhere?',
      }),
    ],
    modelAnswer:
      'I measure first. Traces and pg_stat_statements tell me which statement takes the total time. Then I run EXPLAIN ANALYZE with buffers using the real parameters and read where the time goes: sequential scans with many rows removed by the filter, estimates far from actual rows, sorts that spill to disk. If it is fast by hand, I check pg_stat_activity for lock waits, sessions idle in transaction, or an exhausted pool. If every single query is fast, it is usually N+1 from the ORM. The fix follows from the cause: a composite or partial index, created concurrently; fresh statistics when estimates are off; vacuum against bloat; or fetching less. For example, our ticket search took 3.8 seconds, because the planner expected 12 rows and got 90,000, so it chose a nested loop. Two columns were correlated; extended statistics and an index on status and date brought it to 25 milliseconds. Afterwards I compare the 95th percentile before and after on production-like data. The trade-off is that each index slows writes, so I would not add one for a monthly report. And tuning has limits: if a query has to sum 200 million rows, a precomputed table is the answer.',
    misconceptions: [
      misconception(
        'explain changes the data | restart the database fixes | just add more ram | nosql is faster | explain without analyze measures the time | drop all the indexes',
        'Plain EXPLAIN only estimates, and hardware or a restart hides the cause.',
      ),
    ],
    weakAnswers: [
      'I would put a cache like Redis in front of it and increase the size of the database machine, since that is the fastest way to solve it.',
      'I check the code of the endpoint, clean it up, add logging, and ask the database administrator whether something changed on the server.',
      'PostgreSQL is often slow with large data, so I would think about moving to MongoDB or Elasticsearch, which are made for speed.',
    ],
  },
  {
    id: 'db-transactions-acid',
    competency: 'transactions',
    roles: ['backend', 'full-stack'],
    levels: ['junior', 'mid'],
    difficulty: 'medium',
    text: 'What does a database transaction promise you, and how would you use one to move money between two accounts?',
    skills: ['sql', 'postgresql', 'mysql', 'spring', 'django'],
    hints: [
      'There are four letters for it.',
      'What if the process dies after the first update? What if two transfers run together?',
      'Atomicity, consistency, isolation, durability; commit and rollback; row locks or a check of the balance; short transactions.',
    ],
    points: [
      point('atomicity', 'atomicity: all or nothing, else rollback', {
        must: true,
        weight: 2,
        groups: [
          'all or nothing | atomicity | rolled back | rollback | both updates or neither | undone | both or none | both happen | either both succeed | all of it or none | completely or not | together or not | neither of them | half a transfer | as one unit | single unit | everything or nothing at all happens',
        ],
        probe: 'The process dies after the first update. What is in the database?',
      }),
      point('consistency', 'consistency: constraints hold at the end', {
        weight: 1,
        groups: [
          'consistency | constraint | check constraint | foreign key | invariant | valid state | rules hold | consistent state | balance >= 0 | not negative | never negative',
        ],
        probe: 'What does the C stand for, and who provides it?',
      }),
      point('isolation', 'isolation: concurrent transactions do not see half-done work', {
        weight: 2,
        groups: [
          'isolation | concurrent transaction | serializable | read committed | repeatable read | half-done | uncommitted | dirty read | as if alone | as if one after another ran | do not see each other | interfere with each other',
        ],
        probe: 'What does another session see in the middle of the transfer?',
      }),
      point('durability', 'durability: what is committed survives a crash, through the log', {
        weight: 1.5,
        groups: [
          'durability | survives a crash | survives a power | write-ahead log | wal | fsync | redo log | survives a restart | persisted | after a power failure',
        ],
        probe: 'The power fails one second after the commit. And now?',
      }),
      point(
        'lost-update',
        'read-then-write loses updates; lock the row or update in one conditional statement',
        {
          weight: 2,
          groups: [
            'select for update | for update | row lock | lock the row | lock both rows | lost update | conditional update | where balance | optimistic locking | version column | pessimistic | balance = balance | lock the accounts | lock both accounts | atomic update',
          ],
          probe: 'Two transfers from the same account run at once. What can go wrong, and what prevents it?',
        },
      ),
      point('order-deadlock', 'lock the accounts in a fixed order, retry on deadlock', {
        groups: [
          'deadlock | same order | fixed order | ordered by id | lock order | lower id first | retry the transaction | serialization failure | serialisation error | smaller id first | consistent order',
        ],
        probe: 'A pays B while B pays A. What may happen?',
      }),
      point('short', 'keep it short: no network call inside', {
        groups: [
          'short transaction | keep it short | keep the transaction short | no http call | no network call | no remote call | external call | long transaction | holds locks for long | transaction as small | no external | held locks | after the commit | outside the transaction | mail after',
        ],
        probe: 'Would you send the confirmation mail inside it?',
      }),
    ],
    modelAnswer:
      'The promise is ACID. Atomicity: all or nothing, so if anything fails, everything is rolled back. Consistency: constraints, such as a balance that never goes negative, hold at commit. Isolation: concurrent transactions do not see my half-done work, to the degree that the isolation level says. Durability: once committed, it survives a crash, because the write-ahead log was flushed to disk. For a transfer I lock both account rows with SELECT FOR UPDATE, the smaller id first, so that two opposite transfers cannot deadlock, check the balance, do both updates, insert two ledger entries, and commit. Without the lock, two transfers can read the same balance of 100 and both write 20: the lost update. A single conditional update, with balance at least 80 in its WHERE, works as well. For example, our wallet handled 400 transfers a second this way with transactions of about 5 milliseconds, until somebody put a mail call inside; held locks pushed it to 2 seconds, so mails now go out after the commit. The trade-off is that stricter isolation means more waiting or retries. And it ends at one database: across two banks I would not expect a transaction, but a saga with compensations.',
    misconceptions: [
      misconception(
        'transactions prevent all race conditions | default isolation is serializable | default isolation level prevents lost updates | a transaction locks the whole database | transaction locks the whole table',
        'Most databases default to a weaker level, under which read-then-write still loses updates.',
      ),
    ],
    weakAnswers: [
      'A transaction is when you run SQL in the database. I would update the first account and then the second and show the user that it worked.',
      'In Spring you put the Transactional annotation on the method, in Django there is a decorator, and the framework takes care of all the rest.',
      'Money should be stored as decimal and not as float, and there must be a good audit log and encryption, since banks are regulated strictly.',
    ],
  },
  {
    id: 'db-zero-downtime-migration',
    competency: 'schema-change',
    roles: ['backend', 'devops', 'full-stack'],
    levels: ['mid', 'senior'],
    difficulty: 'medium',
    text: 'You have to rename a column in a table with 200 million rows while the application stays online. How do you do it?',
    skills: ['postgresql', 'mysql', 'sql', 'ci/cd', 'backend'],
    hints: [
      'During a deployment old and new code run side by side.',
      'Do it in several releases rather than in one step.',
      'Expand and contract: add, write both, backfill in batches, switch reads, drop; watch locks and keep a way back.',
    ],
    points: [
      point('old-and-new', 'old and new code run at once, so each step must work for both', {
        weight: 2,
        groups: [
          'old and new code | old and new version | both versions | backward compatible | rolling deployment | old code | old instances | old version of the app | side by side | compatible with the old | previous version | old pods | still use the old | uses the old name | old servers | old containers | existing instances | running version',
        ],
        probe: 'Why not simply rename it together with the deployment?',
      }),
      point('expand', 'first add the new column, nullable', {
        must: true,
        weight: 2,
        groups: [
          'add the new column | add a second column | new column | expand | nullable column | additional column | adding a column | second column | create the new column | extra column | new field',
        ],
        probe: 'What is the very first change to the schema?',
      }),
      point('dual-write', 'write both columns, by code or by trigger', {
        weight: 1.5,
        groups: [
          'write both | write to both | dual write | trigger | double write | both columns | fill both',
        ],
        probe: 'How do the two stay equal in the meantime?',
      }),
      point('backfill', 'backfill old rows in small batches', {
        weight: 2,
        groups: [
          'backfill | back-fill | copy the old values | copy existing | migrate the existing rows | copy the data | existing rows | old rows | copy old data | fill the new column',
          'batch | chunk | small steps | small portions | throttle | 10,000 rows | 5,000 rows | a few thousand | by primary key range | in the background | thousand rows at a time',
        ],
        probe: 'What about the rows that are already there?',
      }),
      point('switch-contract', 'switch reads, then stop writing the old one, later drop it', {
        weight: 1.5,
        groups: [
          'switch reads | read from the new | reads move | reading the new | reads to the new | feature flag | contract',
          'drop | remove the old | delete the old | contract phase | retire the old',
        ],
        probe: 'When and how does the old one go away?',
      }),
      point('locks', 'avoid long exclusive locks: lock timeout, NOT VALID constraints, concurrent index', {
        weight: 1.5,
        groups: [
          'lock timeout | exclusive lock | access exclusive | table lock | rewrite the table | table rewrite | not valid | concurrently | online ddl | gh-ost | pt-online-schema-change | lock the table | instant ddl | long lock | locks the whole | hold a lock | blocking lock | metadata lock',
        ],
        probe: 'Which statements could block all the traffic?',
      }),
      point('verify-rollback', 'compare before switching and keep a way back at every step', {
        groups: [
          'verify | checksum | mismatch | count differences | rollback | roll back | way back | go back | reversible | replica lag | replication lag | undo | compare both columns | compare the columns | compare old and new | compare counts',
        ],
        probe: 'How do you know it is safe to switch, and how do you get back?',
      }),
    ],
    modelAnswer:
      'The rename itself is fast; the problem is that old and new code run side by side during a rolling deployment, and one of them would ask for a column that does not exist. So I use expand and contract. First I add the new column, nullable and without rewriting the table, with a lock timeout of 2 seconds, because even a short exclusive lock queues everybody behind it. Release one writes both columns. Then I backfill existing rows in batches of 5,000 by primary key range, with pauses when replication lag passes 5 seconds. I compare both columns until there is no mismatch, and add NOT NULL as a constraint that is first NOT VALID and validated later. Release two switches reads to the new column behind a feature flag, release three stops writing the old one, and a week later I drop it. Each step can be rolled back alone. For example, I did this on a 210-million-row bookings table; the backfill took 9 hours and latency did not move. The trade-off is four releases and a week instead of one line. If only the name annoys, I would not do it; mapping it in code is cheaper.',
    misconceptions: [
      misconception(
        'one big update is fine | single update for all rows | update all rows in one transaction | rename is safe because it is instant | just run alter table rename during deployment',
        'A rename is quick in the catalogue, but the code that still uses the old name fails at once.',
      ),
    ],
    weakAnswers: [
      'I write a migration with ALTER TABLE RENAME, test it on my machine, and run it at night when few people are using the system.',
      'Tools like Flyway, Liquibase and Alembic handle migrations. You put it in the pipeline and they do it automatically and safely.',
      'I would take a backup, inform the users about a maintenance window, and let the database administrator execute it.',
    ],
  },
  {
    id: 'db-isolation-levels',
    competency: 'transactions',
    roles: ['backend', 'data'],
    levels: ['senior', 'staff'],
    difficulty: 'hard',
    text: 'Which anomalies are possible at read committed and at snapshot isolation, and how do you decide whether you need serializable?',
    skills: ['postgresql', 'sql', 'distributed-systems', 'mysql', 'cockroachdb'],
    hints: [
      'Two doctors are on call, and both sign off at the same moment.',
      'What does a second read in the same transaction return at each level?',
      'Non-repeatable read, phantom, lost update, write skew; MVCC; first committer wins; serialization failures and retries; explicit locks instead.',
    ],
    points: [
      point(
        'read-committed',
        'read committed: each statement sees the latest commits, so reads are not repeatable',
        {
          weight: 2,
          groups: [
            'non-repeatable | nonrepeatable | second read differs | changes between two reads | two reads in one transaction | each statement sees | new snapshot per statement | fresh snapshot | different results for the same query | each statement | two reads | phantom | committed at that time | same query can give | sees what is committed | different results | changes between reads',
          ],
          probe: 'You read the same row twice in one transaction. What may happen?',
        },
      ),
      point('snapshot', 'snapshot isolation: all reads come from one version, through MVCC', {
        weight: 1.5,
        groups: [
          'one snapshot | same snapshot | consistent snapshot | mvcc | multi-version | multiversion | as of the start | state at the start | row versions | point in time | single snapshot | snapshot taken | state at the beginning | beginning of the transaction | frozen view | as it was at the start | version of the data',
        ],
        probe: 'What do all reads of such a transaction have in common?',
      }),
      point('lost-update', 'lost updates: possible at read committed, detected by first committer wins', {
        weight: 1.5,
        groups: [
          'lost update | overwrite each other | first committer wins | first updater wins | concurrent update error | overwritten | read-modify-write | could not serialize | update conflict | write-write conflict',
        ],
        probe: 'Both read a counter, both add one. At which level does that go wrong?',
      }),
      point('write-skew', 'write skew: both read the same set and write different rows', {
        must: true,
        weight: 2.5,
        groups: [
          'write skew | different rows | disjoint rows | each updates its own row | constraint over several rows | invariant across | invariant over | both sign off | both go off call | both doctors | on-call doctors | doctors example | update different rows | together violate | changes a different row | combination violates | two doctors',
        ],
        probe: 'Each transaction writes another row, and yet a rule is broken. How?',
      }),
      point('serializable', 'serializable: the result equals some serial order, with aborts to be retried', {
        weight: 2,
        groups: [
          'serial order | as if executed serially | some sequential order | some order | as if they ran one | sequential execution | serial execution | as if sequential | equivalent to serial | run one after another | executed one after the other | had run one by one | ran one after | behaves as if | no concurrency at all in the result | one at a time',
          'retry | abort | serialization failure | 40001 | ssi | two-phase locking',
        ],
        probe: 'What exactly does it promise, and what must your code be ready for?',
      }),
      point('alternatives', 'explicit locks, constraints or materialised conflicts can replace it', {
        weight: 1.5,
        groups: [
          'select for update | for update | explicit lock | row lock | unique constraint | exclusion constraint | advisory lock | materialise the conflict | lock a parent row | lock the parent | table constraint | optimistic version',
        ],
        probe: 'How could you prevent it at a weaker level?',
      }),
      point('decide', 'decide by the invariants, the contention and the measured abort rate', {
        groups: [
          'abort rate | contention | throughput | invariant | measure | benchmark | hot rows | cost of a wrong | how expensive a mistake | rate of retries | percent of transactions',
        ],
        probe: 'Which facts would make you choose it, or not?',
      }),
    ],
    modelAnswer:
      'At read committed each statement sees the newest commits, so reads are not repeatable, phantoms appear, and a read-modify-write can lose an update. With snapshot isolation, which PostgreSQL calls repeatable read, all reads come from one snapshot kept by MVCC, and first updater wins turns a lost update into an error. What remains is write skew: two transactions read the same set, write different rows, and together break an invariant. Two doctors both see two people on call and both sign off. Serializable promises a result equal to some serial order; PostgreSQL tracks dependencies and aborts one with error 40001, so the code must retry. I decide by listing the invariants over several rows. If a unique or exclusion constraint, or locking a parent row with SELECT FOR UPDATE, expresses the rule, I stay at the weaker level, because it is cheap and explicit. For example, our room booking sold one slot twice in about 20,000; an exclusion constraint fixed that. For shift rules over many rows we used serializable: 1.5% of transactions aborted and throughput fell by 8%. The trade-off is correctness against aborts under contention, so I would not use it for long reports on a hot table.',
    misconceptions: [
      misconception(
        'repeatable read is the same as serializable | snapshot isolation prevents write skew | serializable means no concurrency | serializable runs one transaction at a time | snapshot isolation is serializable',
        'Snapshot isolation still allows write skew, and serializable transactions do run concurrently.',
      ),
    ],
    weakAnswers: [
      'The levels go from weak to strong, and the stronger one is always safer, so I would set the strongest for money and the default for the rest.',
      'I know read uncommitted, read committed, repeatable read and serializable, ACID, BASE and the CAP theorem. Most projects keep the default.',
      'A database handles this internally with locks on the tables, so normally as a developer you do not see any anomalies.',
    ],
  },
  {
    id: 'db-sharding',
    competency: 'scaling',
    roles: ['backend', 'data', 'devops'],
    levels: ['senior', 'staff'],
    difficulty: 'hard',
    text: 'When would you shard a relational database, how would you choose the shard key, and what do you lose?',
    skills: ['postgresql', 'mysql', 'distributed-systems', 'vitess', 'mongodb', 'citus'],
    hints: [
      'What would you try before?',
      'Which column appears in nearly every query, and is it spread evenly?',
      'Exhaust replicas, caching and a bigger machine first; key with even load; cross-shard joins, transactions and unique keys; resharding; hot spots.',
    ],
    points: [
      point('last-resort', 'first exhaust indexes, caching, replicas, a bigger machine, archiving', {
        weight: 2,
        groups: [
          'read replica | replica | vertical scaling | scale up | bigger machine | larger machine | archive | partitioning | tune the queries | last resort | bigger instance | bigger server | as late as possible | add caching | caching first',
        ],
        probe: 'What would you try before?',
      }),
      point('trigger', 'the reason is write load or size beyond one machine', {
        weight: 1.5,
        groups: [
          'write load | write throughput | writes exceed | working set | single machine | single node | one machine | one node | disk size | too big for one | single primary | vacuum takes | one primary | writes per second | one server cannot',
        ],
        probe: 'Which measured limit tells you that it is time?',
      }),
      point('key-even', 'the key spreads load evenly and has many values', {
        weight: 2,
        groups: [
          'even distribution | high cardinality | many distinct values | hash of the | hot spot | hotspot | hot shard | skew | uniform | consistent hashing | spread the load | distributes the load | spread evenly | distribute evenly | hash the key | hash the tenant | balanced load | equal load | load is balanced | hot customers | hot tenant | unbalanced | same amount of data | one shard gets all | similar size | equally filled | spread the data',
        ],
        probe: 'What makes a key good or bad in view of the load?',
      }),
      point('key-locality', 'most queries carry the key and stay on one shard', {
        weight: 2,
        groups: [
          'tenant | tenant id | customer id | user id | account id | colocate | co-locate | locality | single shard | one shard | same shard | in every query | most queries contain | in nearly every query',
        ],
        probe: 'And in view of the queries?',
      }),
      point('cross-shard', 'joins and transactions over shards become hard; scatter and gather', {
        weight: 2,
        groups: [
          'cross-shard | scatter-gather | scatter | across shards | joins across | distributed transaction | two-phase commit | fan out | all shards | several shards | saga | multiple shards',
        ],
        probe: 'What can you not do any more as before?',
      }),
      point('global-unique', 'global uniqueness and ids need another way', {
        groups: [
          'globally unique | unique constraint | foreign key | sequence | snowflake | uuid | id generation | auto increment | uniqueness | lookup table',
        ],
        probe: 'What about ids and unique e-mail addresses?',
      }),
      point('reshard', 'plan for moving: many logical shards, online rebalancing', {
        weight: 1.5,
        groups: [
          'reshard | rebalance | rebalancing | logical shard | virtual shard | virtual bucket | move a tenant | split a shard | moving data | add shards | directory | lookup service',
        ],
        probe: 'One shard is full. How do you split it?',
      }),
      point('operations', 'operations multiply: backups, migrations, failover for each shard', {
        groups: [
          'backups | schema change on every | migrations on every | failover per shard | operational | on-call burden | monitoring per shard | many databases to | each shard needs | every shard needs | per shard',
        ],
        probe: 'What does it mean for the people who run it?',
      }),
    ],
    modelAnswer:
      'As late as possible. I first exhaust query tuning, caching, read replicas, archiving and a bigger machine, because each is reversible. The honest trigger is write load or a working set that no single machine carries. The shard key must do two things: appear in nearly every query, so a request stays on one shard, and have high cardinality, so load spreads evenly. In business software that is usually the tenant id, hashed. What I lose: joins and transactions across shards turn into scatter-gather or a saga, a unique e-mail over all shards needs a lookup table, ids come from UUIDs or a snowflake scheme, and backups, migrations and failover exist once per shard. For example, our billing database hit 18,000 writes a second at 6 TB. We hashed tenants into 1,024 logical shards on 8 machines, so resharding means moving a logical shard through replication. One giant tenant became a hot spot with 22% of all writes and got its own machine. The trade-off is local speed against global questions, so reports moved to a warehouse. I would not shard below about a terabyte; a distributed SQL database may then be the cheaper way.',
    misconceptions: [
      misconception(
        'sharding is the same as replication | replicas scale writes | read replicas increase write | sharding makes joins faster | shard by date to spread writes | shard by timestamp | auto-increment id as range',
        'Replicas copy every write, and a key that grows with time sends all new writes to the last shard.',
      ),
    ],
    weakAnswers: [
      'When the database is slow I would shard it over several servers, as this makes it web scale and faster for all queries.',
      'MongoDB, Cassandra and Vitess do sharding automatically. I would choose one of these and use the id of the table as the key.',
      'It depends on the size. With big data you need more servers, and the architects together with the cloud provider decide which key is best.',
    ],
  },
]);
