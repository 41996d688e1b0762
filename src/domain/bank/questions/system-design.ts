import type { Question } from '../question.ts';
import { misconception, point, questionsOf } from './question-kit.ts';

export const systemDesignQuestions: readonly Question[] = questionsOf(
  { area: 'system-design', type: 'system-design' },
  [
    {
      id: 'sd-url-shortener',
      competency: 'system-design',
      roles: ['backend', 'full-stack', 'devops'],
      levels: ['mid'],
      difficulty: 'medium',
      text: 'Design a service that turns long web addresses into short ones and redirects visitors. Say what you assume, and where it would break first.',
      skills: ['system-design', 'distributed-systems', 'redis', 'postgresql', 'dynamodb', 'api-design'],
      hints: [
        'Which of the two operations happens far more often?',
        'Estimate requests and storage before you draw anything.',
        'Functions and targets, numbers, interface, code generation without collisions, storage by key, cache, 301 or 302, click counts aside, abuse, scaling and failure.',
      ],
      points: [
        point(
          'requirements',
          'states functions and targets, such as expiry, custom names, latency, availability',
          {
            weight: 1.5,
            groups: [
              'requirement | expiry | custom alias | custom name | latency target | availability target | clarify | availability | expire | my assumptions | non-functional | functional requirement | optional expiry',
            ],
            probe: 'What exactly shall it do, and how fast and how available shall it be?',
          },
        ),
        point('read-heavy', 'reads far outnumber writes', {
          weight: 1.5,
          groups: [
            'read-heavy | reads dominate | 100 to 1 | 100:1 | hundred times more | more reads than writes | far more redirects | mostly reads | reads per write | reads to writes | read to write ratio | times more reads',
          ],
          probe: 'What is the ratio of visits to new links?',
        }),
        point('numbers', 'estimates requests a second and storage', {
          weight: 1.5,
          groups: [
            'per second | qps | rps | requests per day | per day | per month | redirects a second | writes a second | reads a second | requests a second | writes/s | reads/s | requests/s | per sec | reads per sec',
            'gb | tb | terabyte | gigabyte | bytes per | bytes each | storage | million links | billion links | per record',
          ],
          probe: 'How many requests a second and how many gigabytes in five years is that?',
        }),
        point('code-generation', 'generates short codes: base62 of a counter or random, long enough', {
          must: true,
          weight: 2,
          groups: [
            'base62 | base 62 | base58 | base64 | counter | random string | random code | hash of the | sequence | snowflake | characters long | seven characters | key generation | pre-generated | id generator',
          ],
          probe: 'How do you make a code, and how long is it?',
        }),
        point('collision', 'handles collisions and guessable codes', {
          weight: 1.5,
          groups: [
            'collision | collide | unique constraint | conditional write | insert if absent | guessable | enumerate | predictable | already taken | retry with another | duplicate code | sequential ids | if not exists | scan through',
          ],
          probe: 'Two get the same code, or somebody counts through all of them. What then?',
        }),
        point('storage', 'a key-value lookup by code, partitioned', {
          weight: 1.5,
          groups: [
            'key-value | dynamodb | cassandra | primary key | lookup by code | hash partition | partitioned | sharded by | index on the code | postgresql | nosql | one table | keyed by',
          ],
          probe: 'Which store, with which key?',
        }),
        point('cache', 'popular links come from a cache or the edge', {
          weight: 1.5,
          groups: [
            'cdn | redis | edge | in memory | lru | hot links | hit rate | memcached | cached entries | in-memory cache | caching layer | cache hit',
          ],
          probe: 'One link goes viral. Who answers?',
        }),
        point('redirect-code', '301 is cached by browsers, 302 keeps counts and control', {
          weight: 1.5,
          groups: ['301 | 302 | 307 | permanent redirect | temporary redirect | 308 | permanent | temporary'],
          probe: 'Which status do you answer with, and what follows from that?',
        }),
        point('analytics', 'clicks are counted asynchronously', {
          groups: [
            'asynchronous | queue | kafka | stream | event log | aggregate | analytics | off the hot path | in batches | click events | kinesis | background',
          ],
          probe: 'How do you count visits without slowing them down?',
        }),
        point('abuse', 'abuse: rate limits, malicious targets', {
          groups: [
            'rate limit | phishing | malware | spam | safe browsing | abuse | block list | blocklist | malicious | scan the url | quota | captcha',
          ],
          probe: 'What will bad people do with it?',
        }),
        point('failure', 'says what fails first and how it degrades', {
          weight: 1.5,
          groups: [
            'replica | failover | replication | degrade | single point of failure | fails first | goes down | fall back | second region | multi-region | availability zone | outage | stale | bottleneck | hot partition | weakest point | first to break | cache is lost',
          ],
          probe: 'Which part gives in first, and what do visitors see then?',
        }),
      ],
      modelAnswer:
        'I assume these requirements: create, redirect, optional expiry, 99.95% availability, redirects under 50 milliseconds. With 10 million new links a day and 100 reads per write that is 120 writes and 12,000 redirects a second; at 500 bytes each it is 5 GB a day, 9 TB in five years. It is read-heavy. For codes I take 7 random base62 characters and insert with a conditional write, because a plain counter is guessable; at 18 billion links about 0.5% collide and try again. The table is key-value, partitioned by code. A CDN and Redis hold hot links; with a 90% hit rate the store sees 1,200 reads a second. I answer 302, since a 301 stays in browsers and I lose counts and control. Clicks go to a queue and are aggregated asynchronously. New links are rate-limited and checked for malware. What breaks first is a hot partition when a cache node is lost; the store has three replicas, and in an outage we serve stale entries and refuse new links. The trade-off of 302 is load and cost. For one company I would not build this: one PostgreSQL table is enough, as we did for 40,000 links.',
      misconceptions: [
        misconception(
          'hash of the url never collides | md5 never collides | truncated hash is unique | first characters of the md5 are unique | 301 lets us count every | 302 is cached forever',
          'A shortened hash does collide, and a permanent redirect is answered by the browser without asking again.',
        ),
      ],
      weakAnswers: [
        'I would build it with React and Node.js and MongoDB, host it on AWS with Docker and Kubernetes, and then it scales automatically.',
        'The user enters the long address, the server saves it and shows a short one. When somebody clicks on it, he comes to the right page.',
        'It is a classic interview question. One needs a load balancer, microservices, an API gateway and monitoring with Prometheus.',
      ],
    },
    {
      id: 'sd-rate-limiter',
      competency: 'system-design',
      roles: ['backend', 'devops', 'full-stack'],
      levels: ['mid', 'senior'],
      difficulty: 'medium',
      text: 'Design a rate limiter for a public API that runs on forty servers: each customer may make 100 requests a minute, with short bursts allowed.',
      skills: ['system-design', 'distributed-systems', 'redis', 'api-design', 'nginx', 'envoy'],
      hints: [
        'Whom do you count, and where do forty servers keep the count?',
        'Which algorithm allows a burst but keeps the average? And what if the counter is unreachable?',
        'Identity, token bucket against windows, shared store with atomic script, local approximation, 429 with headers, fail open or closed, hot keys, clock, monitoring, cost.',
      ],
      points: [
        point('requirements', 'clarifies accuracy, added latency, scope and tiers', {
          weight: 1.5,
          groups: [
            'requirement | assume | accuracy | accurate | latency budget | how exact | tiers | plans | clarify | strict or | hard limit | protect | fairness | overshoot | extra latency | added latency | inaccuracy | approximately | low latency | a few milliseconds | exact enough',
          ],
          probe: 'How exact does it have to be, and how much may it cost per call?',
        }),
        point('identity', 'counts per API key or account, not only per IP', {
          weight: 1.5,
          groups: [
            'api key | account | per key | tenant | user id | client id | nat | per ip | by ip | customer id | token of the | behind one address',
          ],
          probe: 'By what do you recognise a customer?',
        }),
        point('algorithm', 'token bucket allows bursts; fixed windows let double through at the edge', {
          must: true,
          weight: 2.5,
          groups: [
            'token bucket | leaky bucket | sliding window | sliding log | gcra | fixed window | refill | tokens',
          ],
          probe: 'Which algorithm do you take, and what does a burst look like in it?',
        }),
        point('compare', 'compares with an alternative and its fault', {
          weight: 1.5,
          groups: [
            'fixed window | window boundary | edge of the window | at the boundary | double the limit | twice the limit | sliding log | sliding window | leaky bucket | two hundred requests | 200 requests | memory per request | stores every timestamp',
          ],
          probe: 'What is wrong with simply counting per calendar minute?',
        }),
        point('shared-state', 'a shared store such as Redis holds the state, partitioned by key', {
          weight: 2,
          groups: [
            'redis | shared store | central store | shared counter | central counter | memcached | shared state | distributed cache | in-memory store | dynamodb | central',
          ],
          probe: 'How do the servers agree on the count?',
        }),
        point('atomic', 'check and update are atomic: Lua script or increment', {
          weight: 2,
          groups: [
            'atomic | lua | incr | race | race condition | compare-and-set | one round trip | single command | two servers at the same',
          ],
          probe: 'Two of them read 99 at the same moment. What happens?',
        }),
        point('local', 'local buckets or batches cut latency at the price of accuracy', {
          weight: 1.5,
          groups: [
            'local counter | local bucket | locally | approximate | sync every | lease | batch | in-process | each server gets a share | synchronise periodically | share of the limit | asynchronously sync | own memory | prefetch tokens',
          ],
          probe: 'Can you avoid a network call for each request?',
        }),
        point('response', 'answers 429 with Retry-After and remaining quota', {
          weight: 1.5,
          groups: [
            '429 | too many requests | retry-after | ratelimit-remaining | x-ratelimit | remaining header | headers with | quota header | remaining quota',
          ],
          probe: 'What does a customer over the limit get to see?',
        }),
        point('failure', 'decides between failing open and failing closed', {
          weight: 2,
          groups: [
            'fail open | fail closed | let everything through | let requests through | redis is down | store is down | when the store fails | limiter is down | unreachable | redis fails | block everyone | redis goes down | limiter fails | store fails',
          ],
          probe: 'The store does not answer. Do you let calls through or not?',
        }),
        point('placement', 'sits at the gateway, before costly work', {
          groups: [
            'gateway | edge | envoy | proxy | middleware | sidecar | before the application | in front of | cdn | nginx | reverse proxy | load balancer',
          ],
          probe: 'Where on the way of a request does it sit?',
        }),
        point('numbers', 'estimates keys, memory and operations a second', {
          groups: [
            'operations a second | operations per second | mb of memory | bytes per key | bytes a key | per second | mb | gb | memory per | million keys | thousand customers | milliseconds per | calls a second | requests a second | requests/s | per sec | calls/s | 100k | per call | of 1 ms',
          ],
          probe: 'How many operations and how much memory is that?',
        }),
        point('operate', 'watches rejections; dry run and rules that can be changed', {
          groups: [
            'dry run | shadow mode | shadow | rejected share | rejection rate | metrics | dashboard | configuration | change limits without | top offenders | monitoring | log only | feature flag | alert on | change the rules | rule change',
          ],
          probe: 'How do you introduce it without hurting good customers?',
        }),
      ],
      modelAnswer:
        'I clarify first: is it fairness or billing? I assume fairness, so 5% overshoot is fine, and added latency must stay under 2 milliseconds. I count per API key, since many users share one IP behind NAT. A token bucket with 100 tokens a minute and a capacity of 20 allows bursts and keeps the average; a fixed window would let 200 requests through around its boundary, and a sliding log stores every timestamp. The state, tokens and last refill, lives in Redis, partitioned by key, and a Lua script checks and updates it atomically, because two servers could read the same value. With 50,000 customers at 60 bytes it is only 3 MB, and 30,000 calls a second fit on two shards. Rejected calls get 429 with Retry-After and the remaining quota. It sits in the gateway. When Redis is down we fail open with a coarse local bucket of the limit divided by 40; for log-in attempts I would fail closed. For example, we ran it in shadow mode for a week, and the metrics showed 14 honest customers above the limit. The trade-off is exactness against latency; I would not use it for billing.',
      misconceptions: [
        misconception(
          'each server counts 100 | each server allows 100 | every server has its own limit of 100 | sticky sessions solve the counting | fixed window has no problem | limit by ip is enough | return 403 when | return 500 when',
          'Forty separate limits add up to forty times the limit, and an address is not a customer.',
        ),
      ],
      weakAnswers: [
        'I would count the requests in a variable in the program and block the customer for some time when the number is over one hundred.',
        'Cloud providers such as AWS have this built in. I would switch it on and, when there is too much load, autoscaling adds more servers.',
        'It needs a microservice with Kafka, Cassandra and machine learning that recognises bad users and a dashboard in React for the admins.',
      ],
    },
    {
      id: 'sd-news-feed',
      competency: 'system-design',
      roles: ['backend', 'full-stack'],
      levels: ['senior'],
      difficulty: 'hard',
      text: 'Design the home feed of a social network with 50 million daily users: people follow others and see their newest posts first.',
      skills: ['system-design', 'distributed-systems', 'redis', 'cassandra', 'kafka', 'postgresql'],
      hints: [
        'Do the work when somebody posts or when somebody reads?',
        'What about an account with thirty million followers?',
        'Requirements, numbers, fan-out on write and on read, hybrid, storage of posts and of feeds, cursor paging, media on a CDN, queues, caching, deletion and blocking, failure and staleness.',
      ],
      points: [
        point('requirements', 'states functions, freshness and latency targets', {
          weight: 1.5,
          groups: [
            'requirement | assume | eventual | seconds of delay | latency target | clarify | out of scope | availability over | within five seconds | chronological | functional requirement | fresh within',
          ],
          probe: 'How fresh, how fast, and what is out of scope?',
        }),
        point('numbers', 'estimates posts and reads a second, fan-out and storage', {
          weight: 1.5,
          groups: [
            'per second | qps | reads per | posts per day | posts a day | reads a second | writes a second | inserts a second | requests a second | reads/s | writes/s | requests/s | posts/s | per sec',
            'fan-out | tb | gb | bytes | storage | average followers | 200 followers',
          ],
          probe: 'Give me reads, writes and storage in numbers.',
        }),
        point('fanout-write', 'fan-out on write: push the post id into the feeds of followers', {
          must: true,
          weight: 2.5,
          groups: [
            'fan-out on write | fanout on write | push model | push to followers | precompute | write to each follower | insert into every feed | into the feed of each follower | materialised feed | at write time | on write | feed of each follower | when someone posts | when somebody posts | push the post | into the timelines | timelines of | push it to all followers | push to all | put the id into',
          ],
          probe: 'What happens at the moment of posting?',
        }),
        point('fanout-read', 'fan-out on read: collect at request time, cheap writes and slow reads', {
          weight: 2,
          groups: [
            'fan-out on read | fanout on read | pull model | pull | merge at read | at read time | on read | query the followed | collect from everyone | gather at request',
          ],
          probe: 'And the opposite: what if you do nothing at that moment?',
        }),
        point('hybrid', 'hybrid: celebrities are pulled and merged at read time', {
          weight: 2.5,
          groups: [
            'celebrity | hybrid | large accounts | popular accounts | many followers | big accounts | stars | famous | high follower | influencer | too many followers',
          ],
          probe: 'Somebody with thirty million followers posts. What does your system do?',
        }),
        point('inactive', 'do not build feeds for people who never come', {
          groups: [
            'inactive | dormant | active users | only for users who | rebuild on login | rebuilt when they return | not active | build on demand | logged in recently | rebuild on demand | return after',
          ],
          probe: 'Half of the accounts have not logged in for a month. So?',
        }),
        point('storage', 'posts in a partitioned store, feeds as lists of ids in memory', {
          weight: 2,
          groups: [
            'post id | list of ids | ids only | sorted set | only ids | references | id into | just the ids | ids of posts',
            'redis | cassandra | partition | sharded | dynamodb | in memory | key-value | post store | per user',
          ],
          probe: 'What exactly is stored, and where?',
        }),
        point('async', 'fan-out runs asynchronously through a queue with workers', {
          weight: 1.5,
          groups: [
            'queue | kafka | worker | asynchronous | background | event stream | message broker | consumer',
          ],
          probe: 'Does the author wait for all of that?',
        }),
        point('paging', 'cursor paging that stays stable while new posts arrive', {
          groups: [
            'cursor | keyset | pagination | paging | before this id | infinite scroll | last seen id | offset | since id | page token',
          ],
          probe: 'How does scrolling work while new ones arrive?',
        }),
        point('media', 'pictures and video go through object storage and a CDN', {
          groups: [
            'cdn | object storage | s3 | media | images | thumbnails | blob storage | video | blob store',
          ],
          probe: 'What about pictures?',
        }),
        point('consistency', 'deletes, blocks and unfollows are filtered when reading', {
          weight: 1.5,
          groups: [
            'delete | unfollow | privacy | filter at read | tombstone | hydrate | visibility | permission check | filtered | blocked user | blocked people | blocked post | somebody is blocked | block list',
          ],
          probe: 'A post is deleted, or somebody is blocked, after it was distributed. What now?',
        }),
        point('failure', 'feeds can be lost and rebuilt; degrade in an outage', {
          weight: 1.5,
          groups: [
            'rebuild | rebuilt | degrade | lag | backlog | replica | failover | outage | stale feed | cache loss | is lost | circuit breaker | fall back | node dies | redis is down | node fails | redis is lost',
          ],
          probe: 'The cluster with all feeds dies. What do people see?',
        }),
      ],
      modelAnswer:
        'I assume chronological order, posts visible within five seconds, feeds in 200 milliseconds, and eventual consistency. 50 million users with 10 reads a day are 6,000 reads a second; 25 million posts a day with 200 followers are 58,000 feed inserts a second. Fan-out on write makes reads cheap: a worker behind Kafka pushes the post id into the feed of each follower. Fan-out on read makes writes cheap but merges hundreds of lists per request. I take a hybrid: celebrities with more than 100,000 followers are pulled and merged at read time, because one post would mean 30 million inserts. Feeds are lists of the newest 500 post ids per user in Redis, 16 bytes each, so 400 GB; inactive users have none and it is rebuilt when they return. Posts live in Cassandra, partitioned by author; media in object storage behind a CDN. Paging uses a cursor. Deleted and blocked posts are filtered when ids are turned into posts. If Redis is lost, feeds degrade to pull for the 50 closest authors and are rebuilt. The trade-off is write amplification against latency. For example, at 300,000 users my team used only pull; I would not start with more.',
      misconceptions: [
        misconception(
          'push to all followers of celebrities is fine | same for all accounts regardless of followers | one sql join for all users | join the posts and follows table for every request scales | strong consistency is required for the feed | copy the whole post into every feed',
          'Pushing to tens of millions at once floods the queues, and copying whole posts makes deletion nearly impossible.',
        ),
      ],
      weakAnswers: [
        'I would make a table for users, one for posts and one for follows, select the posts with a join sorted by date, and add more servers.',
        'It is like Facebook or Twitter. One would use GraphQL, React, microservices, Kubernetes, Elasticsearch and machine learning for ranking.',
        'The most important thing is a good user experience: likes, comments, notifications, dark mode, and a fast start of the app.',
      ],
    },
    {
      id: 'sd-chat',
      competency: 'system-design',
      roles: ['backend', 'mobile', 'full-stack'],
      levels: ['senior', 'staff'],
      difficulty: 'hard',
      text: 'Design one-to-one and small group chat for 20 million users at the same time online. Messages must not get lost and must appear in the right order on all devices of a person.',
      skills: ['system-design', 'distributed-systems', 'websocket', 'kafka', 'cassandra', 'redis'],
      hints: [
        'How does a message reach a phone that did not ask for it?',
        'Who decides about the order: clocks or a number?',
        'Requirements, numbers, persistent connections and where each user hangs, store before acknowledge, sequence per conversation, client ids against duplicates, sync after reconnecting, push when offline, presence, encryption, failure.',
      ],
      points: [
        point('requirements', 'states targets: delivery time, group size, history, encryption', {
          weight: 1.5,
          groups: [
            'requirement | assume | delivery time | group size | groups up to | end-to-end encryption | clarify | history | latency target | out of scope | up to 100 members | members | retention',
          ],
          probe: 'What are the limits and targets?',
        }),
        point('numbers', 'estimates connections, messages a second, storage', {
          weight: 1.5,
          groups: [
            'connections per server | connections each | per server | connections a server | connections per gateway | gateways | per machine | chat servers | number of servers',
            'messages a second | messages per second | per second | tb | messages a day | bytes | gb | messages per day | writes a second | messages/s | per sec | k messages',
          ],
          probe: 'How many gateways and how many messages a second are that?',
        }),
        point('connection', 'keeps a persistent connection: WebSocket or the like', {
          weight: 2,
          groups: [
            'websocket | web socket | persistent connection | long-lived connection | mqtt | xmpp | long polling | grpc stream | server push | tcp connection | bidirectional',
          ],
          probe: 'How does a message reach the phone?',
        }),
        point('routing', 'a registry knows on which gateway each device hangs', {
          weight: 2,
          groups: [
            'registry | session store | which gateway | which server | connection map | routing table | presence store | user to server | device to gateway | pub/sub | pub sub | channel per user | connected to which | session service | lookup of the gateway | maps users | users to gateways | map of users | which user is on',
          ],
          probe: 'Sender and receiver hang on different machines. How do they meet?',
        }),
        point('durable', 'stores the message before acknowledging it to the sender', {
          must: true,
          weight: 2.5,
          groups: [
            'store before | persist | durable | written to disk | write it first | saved before | replicated log | commit before | stored first | saves the message | quorum | store the message | saved | save it first | saved to | stored in | written to | write to the db | append | appended to | replicated | put in the database',
            'acknowledge | ack | confirm | tick | receipt | tell the sender | success to the sender',
          ],
          probe: 'When exactly does the sender see that it was sent?',
        }),
        point('order', 'a sequence number per conversation gives the order, not clocks', {
          must: true,
          weight: 2.5,
          groups: [
            'sequence number | sequence | monotonic | counter per conversation | server-assigned | logical clock | number per conversation | per-conversation | increasing number | single writer | same partition | lamport | numbered | sequence id | server number | ordered by the server | message number',
          ],
          probe: 'Who decides which of two messages comes first?',
        }),
        point('dedupe', 'a client id makes repeats harmless', {
          weight: 2,
          groups: [
            'client id | client message id | client-generated | idempotent | deduplicate | dedupe | duplicate | uuid | resend',
          ],
          probe: 'The acknowledgement gets lost and the phone sends again. What now?',
        }),
        point('sync', 'a device catches up after reconnecting, from its last number', {
          weight: 2,
          groups: [
            'last seen | last sequence | catch up | sync | fetch missed | missed messages | gap | since number | resume from | last number | cursor per device | per device | fetch everything after',
          ],
          probe: 'A tablet comes back after a week. How does it get everything?',
        }),
        point('offline-push', 'offline devices are woken by push notification', {
          groups: [
            'push notification | apns | fcm | offline | wake | push service | firebase | notification',
          ],
          probe: 'And a phone with the app closed?',
        }),
        point('storage', 'messages partitioned by conversation, sorted by number', {
          weight: 1.5,
          groups: [
            'partitioned by conversation | conversation id | cassandra | sharded by conversation | scylla | dynamodb | clustering key | by chat id | partition key | hbase | chat id | per conversation table',
          ],
          probe: 'Which store and which key?',
        }),
        point('groups', 'small groups: write once, deliver to each member', {
          groups: [
            'fan-out | each member | stored once | written once | deliver to all members | per member | copy per member | every member | group members | loop over the members | all members | for each member | fan it out',
          ],
          probe: 'How does a group differ?',
        }),
        point('failure', 'gateway dies: reconnect with jitter; region or store failure', {
          weight: 1.5,
          groups: [
            'reconnect | gateway dies | gateway fails | jitter | backoff | heartbeat | failover | region | replica | thundering herd | quorum | node dies | server crashes | outage | crash',
          ],
          probe: 'A gateway with 200,000 people on it dies. What happens?',
        }),
      ],
      modelAnswer:
        'I assume groups up to 100 members, delivery under 500 milliseconds, and end-to-end encryption out of scope. With 200,000 connections per gateway I need 100 gateways; 100,000 messages a second at 300 bytes are 2.6 TB a day. Devices hold a WebSocket, and a registry in Redis knows which gateway each device hangs on. A message goes to the partition of its conversation, gets the next sequence number and is persisted on a quorum; only then is it acknowledged, because otherwise a crash loses what the sender believes sent. The number gives the order, since clocks of phones differ. If the acknowledgement is lost, the phone resends with the same client id and the server drops the duplicate. Each device remembers its last number per conversation and on reconnecting fetches everything after it. Offline phones are woken by APNs or FCM. Cassandra is partitioned by conversation id. In a group the message is written once and fanned out to each member. When a gateway dies, clients reconnect with jitter. For example, without jitter our 90,000 devices took log-in down for 12 minutes. The trade-off: one sequencer per conversation limits its rate, so I would not use it for huge channels.',
      misconceptions: [
        misconception(
          'order by the timestamp of the phone | sort by client time | sort by the device clock | poll every second | polling every second is enough | websocket guarantees delivery | tcp guarantees that no message is lost',
          'Clocks of devices differ, and a connection can break after a byte was sent; only stored and numbered messages are safe.',
        ),
      ],
      weakAnswers: [
        'I would use Firebase or Socket.io, because these have chat ready made, and the messages are shown in the order in which they come.',
        'There is an app, a backend and a database. The app sends the text to the backend and the other app asks every second for something new.',
        'It should be secure like Signal and scalable like WhatsApp, which is written in Erlang, so I would choose Erlang and microservices.',
      ],
    },
    {
      id: 'sd-job-scheduler',
      competency: 'system-design',
      roles: ['backend', 'devops', 'data'],
      levels: ['senior', 'staff'],
      difficulty: 'hard',
      text: 'Design a service that runs customers’ jobs at a planned time: five million a day, many at the full hour, each must be run even when machines die.',
      skills: ['system-design', 'distributed-systems', 'postgresql', 'kafka', 'redis', 'kubernetes', 'sqs'],
      hints: [
        'How do you find what is due without looking at everything?',
        'A worker takes a job and disappears. Or it only seems to have disappeared.',
        'Requirements, numbers and peak, due index and partitions, claim with lease, at least once and idempotence, retries and dead letters, fairness, clock and time zones, workers apart, observability.',
      ],
      points: [
        point('requirements', 'states punctuality, duration, recurrence, delivery guarantee', {
          weight: 1.5,
          groups: [
            'requirement | assume | punctual | how late | recurring | cron | duration | guarantee | clarify | within ten seconds | precision | seconds late | one-off jobs',
          ],
          probe: 'How late may a job be, and how long does it run?',
        }),
        point('numbers', 'estimates the average and the peak at the full hour', {
          weight: 1.5,
          groups: [
            'per second | on average | average rate | per minute | 58 | 60 a second | jobs a second | a second on average | 60/s | 58/s | per sec | jobs/s',
            'peak | burst | spike | thundering | top of the hour | at midnight | on the hour | all at once | peak hour | k at once | thousand at once | in one second | same second | all together',
          ],
          probe: 'What is the average rate and what is the peak?',
        }),
        point('due-index', 'finds due jobs by an index on time, partitioned, not by scanning', {
          weight: 2,
          groups: [
            'index on | due time | next run | next_run_at | sorted set | time bucket | timing wheel | ordered by time | priority queue | due index | by due | due jobs | time index | delay queue | partition by time | bucket per minute | run_at column',
          ],
          probe: 'How do you find out what is due now?',
        }),
        point('claim', 'a claim is atomic, so that only one takes it', {
          weight: 2,
          groups: [
            'skip locked | for update | claim | atomically | compare-and-set | conditional update | leader election | leader | only one worker | only one scheduler | owner column | partition owner | each shard is owned',
          ],
          probe: 'Two schedulers see the same due job. What happens?',
        }),
        point('lease', 'a lease with heartbeat returns the job when its worker dies', {
          must: true,
          weight: 2.5,
          groups: [
            'lease | heartbeat | visibility timeout | lock expires | expires | lock timeout | reclaim | worker dies | dead worker | timed out job | reassign | picked up by another | taken over | worker crashes | requeue | returned to the queue | becomes visible again | not renewed | keepalive | no sign of life | timeout | worker is dead | stops responding',
          ],
          probe: 'A worker dies in the middle. How does anybody notice?',
        }),
        point('at-least-once', 'so it may run twice: idempotent jobs, run id, fencing token', {
          weight: 2,
          groups: [
            'twice | run id | fencing | idempotent | duplicate | exactly once | execution id | deduplicate | fencing token | at least once delivery | runs at least once | run twice',
          ],
          probe: 'The worker was not dead, only slow. What now?',
        }),
        point('decouple', 'planning and execution are apart, joined by a queue; workers scale', {
          weight: 1.5,
          groups: [
            'queue | sqs | kafka | rabbitmq | dispatcher | message broker | hand over to workers | enqueue',
            'worker | executor | consumers | worker pool | autoscale | scale out',
          ],
          probe: 'Does the part that plans also execute?',
        }),
        point('retry', 'retries with backoff, then a dead-letter queue and notice', {
          weight: 1.5,
          groups: [
            'retry | backoff | back off | dead letter | dlq | maximum attempts | give up after | attempts',
          ],
          probe: 'A job fails. And fails again?',
        }),
        point('fairness', 'one customer must not starve the others', {
          weight: 1.5,
          groups: [
            'fair | noisy neighbour | quota | per customer limit | limit per customer | concurrency limit | starve | priority | weighted | separate queues | per tenant | starvation | per customer',
          ],
          probe: 'One customer plans a million jobs for noon. What about the others?',
        }),
        point('peak', 'flatten the peak: prefetch, jitter, capacity ahead of the hour', {
          groups: [
            'jitter | prefetch | preload | load ahead | scale up before | pre-scale | prescale | spread over | smear | smooth | flatten | ahead of the hour | in advance | warm pool | minutes ahead | minutes before | before the hour | ahead of time | workers before | beforehand',
          ],
          probe: 'How do you survive the full hour?',
        }),
        point('time', 'time zones, daylight saving and missed runs are defined', {
          groups: [
            'time zone | timezone | daylight saving | dst | utc | clock skew | missed run | catch up | summer time | clock drift',
          ],
          probe: 'Half past two on the night when the clocks change: what happens?',
        }),
        point('observe', 'measures start delay and stuck jobs; a customer sees the history', {
          groups: [
            'start delay | delay metric | lag | stuck jobs | history | audit | dashboard | run log | slo | schedule delay | monitoring | age of the oldest | alert on | start lateness | late starts',
          ],
          probe: 'How do you know that it is on time?',
        }),
      ],
      modelAnswer:
        'I assume starts within ten seconds, one-off and cron jobs, runs up to 15 minutes, at-least-once. Five million a day are 58 a second on average, but maybe 400,000 at the full hour. Jobs live in PostgreSQL with an index on next run. Schedulers claim due rows with FOR UPDATE SKIP LOCKED and write an outbox row with a run id; a relay fills a queue, and workers execute. A worker holds a lease and renews it by heartbeat; when it dies, the lease expires and the job is reassigned. A slow worker may still be alive, so a run can happen twice: jobs get the run id as idempotency key and a fencing token. Failures retry with backoff and end in a dead-letter queue. Per-customer concurrency limits keep one from starving others. For the peak we prefetch five minutes ahead and scale workers before the hour. Times are stored with their time zone; skipped hours run once. I alert on start delay. For example, 300,000 of our reports at 8:00 started up to 19 minutes late; prefetching made it 6 seconds. The trade-off: short leases recover quickly but cause more double runs. I would not use it below seconds.',
      misconceptions: [
        misconception(
          'exactly once is guaranteed by | cron on one server is enough | one cron server | a single cron | lock in the database for the whole run | keep the transaction open while the job runs | scan the whole table every second',
          'One machine is a single point of failure, and no lock can promise that a job with outside effects runs exactly once.',
        ),
      ],
      weakAnswers: [
        'I would use cron on a strong Linux server with a backup server, and each job is a script which writes to a log file.',
        'Kubernetes has CronJobs and AWS has EventBridge, Step Functions and Lambda. I would take these managed services since they are reliable.',
        'There should be a web page where customers enter the time, a table for it, and a program that looks all the time if there is something to do.',
      ],
    },
    {
      id: 'sd-multi-region-ledger',
      competency: 'system-design',
      roles: ['backend', 'devops'],
      levels: ['staff'],
      difficulty: 'hard',
      text: 'Your payment ledger runs in one region. The board wants it to survive the loss of that region. How do you go about it, and what do you tell them it will cost?',
      skills: ['system-design', 'distributed-systems', 'postgresql', 'aws', 'cockroachdb', 'reliability'],
      hints: [
        'Before any drawing: how much data may be lost, and how long may it be down?',
        'Light needs time, and a write must wait for somebody far away, or not.',
        'RPO and RTO, active-passive against active-active, synchronous against asynchronous replication, quorum and CAP, fencing and split brain, failover drills, dependencies, reconciliation, cost.',
      ],
      points: [
        point('rpo-rto', 'asks for RPO and RTO by business impact', {
          must: true,
          weight: 2.5,
          groups: [
            'rpo | recovery point | data loss | lose no | lose any data | how much data | transactions may be lost | loss of data | zero loss',
            'rto | recovery time | downtime | minutes of downtime | how long | back within | minutes to recover | outage may last',
          ],
          probe: 'Which two numbers do you need from the business first?',
        }),
        point('replication', 'synchronous loses nothing but waits; asynchronous is fast but may lose', {
          must: true,
          weight: 2.5,
          groups: [
            'synchronous | sync replication | synchronous commit | waits for the other region | quorum commit',
            'asynchronous | async | replication lag | lag | may lose the last | latency | round trip | milliseconds per commit | slower commit',
          ],
          probe: 'When may a payment be confirmed, before or after the other region has it?',
        }),
        point('topology', 'compares active-passive and active-active', {
          weight: 2,
          groups: [
            'active-passive | standby | hot standby | warm standby | pilot light | passive region',
            'active-active | multi-master | multi-primary | both regions take | both regions write | every region writes | write in both',
          ],
          probe: 'Do both regions take writes?',
        }),
        point('consensus', 'a quorum over three places decides, because two cannot', {
          weight: 2,
          groups: [
            'quorum | majority | consensus | raft | paxos | third region | three regions | witness | spanner | cockroachdb | tie-breaker | arbiter',
          ],
          probe: 'With two regions and a cut line, who is right?',
        }),
        point('split-brain', 'fencing prevents two primaries', {
          weight: 2,
          groups: [
            'split brain | fencing | two primaries | both accept writes | epoch | old primary | stonith | double primary | revoke write access | two leaders | old region cannot accept | not accept writes | stop the old | old region accepts | writes any more',
          ],
          probe: 'The first region was only cut off and comes back. What must not happen?',
        }),
        point('cap', 'in a partition the ledger prefers consistency to availability', {
          weight: 1.5,
          groups: [
            'cap | partition | consistency over availability | prefer consistency | refuse writes | strong consistency | stop accepting | linearizable | reject payments | rather stop | serializable | consistency before availability | correctness over availability',
          ],
          probe: 'The link is cut. Do you stop or do you guess?',
        }),
        point('ledger-invariants', 'append-only, idempotent entries and reconciliation', {
          weight: 1.5,
          groups: [
            'append-only | double-entry | immutable entries | idempotency key | idempotent | reconcile | reconciliation | balance check | bank statement | debits and credits',
          ],
          probe: 'How do you prove afterwards that no money appeared or vanished?',
        }),
        point('dependencies', 'everything else has to move as well: DNS, queues, keys, providers, capacity', {
          weight: 1.5,
          groups: [
            'dns | secrets | key management | kms | payment provider | identity provider | capacity in the second | quota | stateless services | whole stack | other services | certificates | traffic routing | queues and | message queue | all dependencies | other systems | enough capacity',
          ],
          probe: 'The database is there. What else is missing to take a payment?',
        }),
        point('drill', 'failover is decided by people, automated in its steps and practised', {
          weight: 2,
          groups: [
            'drill | game day | gameday | practise | practice | rehearse | test the failover | failover test | every quarter | regularly fail over | chaos | exercise | runbook | switch over regularly | failover exercise | practise the switch',
          ],
          probe: 'How do you know that it will work on the day?',
        }),
        point('cost', 'states the cost: money, latency, complexity, and cheaper options', {
          weight: 1.5,
          groups: [
            'euros | dollars | double the infrastructure | budget | more expensive | per month | engineer months | times the bill | person months | cost estimate | twice the bill | infrastructure cost | cost of the standby | costs us about | nearly double | costs double | twice as much | double the cost | year of work | engineers | team of | price tag | twice in infrastructure | about twice | double',
          ],
          probe: 'What do you tell the board it will cost, in money and otherwise?',
        }),
        point('stepwise', 'goes step by step: backups, zones, read replica, then failover', {
          groups: [
            'step by step | first step | phase | backup in another | availability zone | incremental | milestone | restore test | start with | stages | in phases | roadmap',
          ],
          probe: 'What do you deliver in the first three months?',
        }),
      ],
      modelAnswer:
        'First I ask the board for two numbers: how much data loss (RPO) and how much downtime (RTO) the business can bear. For confirmed payments I expect zero loss and 30 minutes. Synchronous replication loses nothing, but each commit waits for a round trip, 18 milliseconds between Frankfurt and Paris; asynchronous is faster but loses the lag, with us about 2 seconds or 900 payments. I recommend active-passive. Active-active needs consensus on every write or conflict rules, which money does not forgive. Two regions cannot decide who is alive, so a witness in a third forms the quorum, and the old primary is fenced, because split brain means spending twice. In a partition we prefer consistency and refuse writes. Entries are append-only, double-entry and carry idempotency keys, so reconciliation with the bank proves that nothing vanished. DNS, queues, keys, providers and capacity must move too. We go in phases: cross-region backups, then the standby, then a drill every quarter. For example, our first drill took 4 hours because one secret existed in one region only; the fourth took 17 minutes. Cost: 80% more infrastructure, 12 person-months. The trade-off: if an outage costs less than that, I would not do it.',
      misconceptions: [
        misconception(
          'zero data loss with asynchronous | asynchronous replication loses nothing | active-active has no drawbacks | eventual consistency is fine for balances | last write wins for balances | last write wins is fine | backups are enough to survive | multi-az survives a region',
          'Asynchronous copies lose what had not arrived, and «last write wins» makes money vanish.',
        ),
      ],
      weakAnswers: [
        'I would move everything to Kubernetes and a multi-cloud architecture with Terraform, so that it can run at any provider at any time.',
        'AWS regions practically never fail, and we have backups every night, so I would tell the board that this is not really necessary.',
        'We need high availability, so I would run it in two regions at the same time with a global load balancer and a NoSQL database.',
      ],
    },
  ],
);
