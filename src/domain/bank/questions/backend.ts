import type { Question } from '../question.ts';
import { misconception, point, questionsOf } from './question-kit.ts';

export const backendQuestions: readonly Question[] = questionsOf({ area: 'backend', type: 'technical' }, [
  {
    id: 'backend-status-codes',
    competency: 'api-design',
    roles: ['backend', 'full-stack'],
    levels: ['junior', 'mid'],
    difficulty: 'easy',
    text: 'You design an HTTP API for orders. How do you choose the status codes for success and for failure, and why does the choice matter to callers?',
    skills: ['rest', 'http', 'node.js', 'spring', 'django', 'api-design'],
    hints: [
      'Who has to change something when the call fails?',
      'Think in classes: 2xx, 4xx, 5xx. Which of them may be retried unchanged?',
      'Name codes for created, invalid input, not signed in, not allowed, missing, conflict, too many, and a fault of the server; add an error body.',
    ],
    points: [
      point('client-error', '4xx: the caller has to change the request', {
        must: true,
        weight: 2,
        groups: [
          '4xx | 400 | 404 | 422 | 400s | four hundred | client error | bad request | caller is at fault | fault of the client | mistake of the client | client made a mistake | invalid request | wrong request | client did something | caller did something | problem of the client',
        ],
        probe: 'Which class says that the caller has to change something?',
      }),
      point('server-error', '5xx: the server failed, the same request may work later', {
        must: true,
        weight: 2,
        groups: [
          '5xx | 500 | 503 | 502 | 500s | five hundred | server error | internal error | fault of the server | our fault | service unavailable | server side failure | server failed | our side | our bug | problem of the server | server broke',
        ],
        probe: 'And which one says that it is not their fault?',
      }),
      point('success-codes', 'success has shades: 200, 201 with a location, 202, 204', {
        groups: ['201 | 204 | 202 | created | no content | accepted | location header'],
        probe: 'What do you return after creating an order, and after deleting one?',
      }),
      point('auth-codes', '401 is not signed in, 403 is not allowed', {
        groups: [
          '401 | unauthorized | unauthenticated | not signed in | not logged in | missing token | missing credentials | do not know who',
          '403 | forbidden | not allowed | no permission | lacks permission | not permitted | insufficient rights',
        ],
        probe: 'How do you tell «I do not know you» from «you may not»?',
      }),
      point('conflict-limit', '409 for a conflict of state, 429 for too many calls', {
        groups: [
          '409 | conflict | 429 | too many requests | retry-after | rate limited | 412 | precondition failed',
        ],
        probe: 'The order was already cancelled, or the caller is too fast. What then?',
      }),
      point(
        'retry-decision',
        'clients, proxies and monitors decide by the code, for example whether to retry',
        {
          weight: 1.5,
          groups: [
            'retry | try again | proxies | monitoring | alert | dashboards | generic client | load balancer | cacheable',
          ],
          probe: 'What do programs do with the code, without reading the body?',
        },
      ),
      point('error-body', 'a structured body says what exactly was wrong', {
        groups: [
          'error body | problem details | rfc 9457 | rfc 7807 | machine-readable | error code in the body | structured error | field that failed | which field | json body with | error message | body that names',
        ],
        probe: 'A code alone is coarse. Where does the detail go?',
      }),
    ],
    modelAnswer:
      'I start from who must act. A 4xx says that the caller must change the request: 400 or 422 for invalid input, 404 for an unknown order, 401 when the token is missing, 403 when the user is known but not allowed, 409 when the order is already shipped, and 429 with a Retry-After header. A 5xx says that our side failed, so the same request may succeed later. For success I return 201 with a Location header after creating, 202 when work goes on in the background, and 204 when there is nothing to send. It matters because clients, proxies and monitoring decide on the code alone, without reading the body: they retry a 503, never a 400. For example, a partner API of ours answered 200 with an error inside, so alerts stayed green while 7% of orders failed for two days; after the change we noticed within 3 minutes. The body then follows problem details and names the field that failed. The trade-off is precision against stability: I would not invent a code for every business rule, and for a secret resource I prefer 404 over 403, so that its existence does not leak.',
    misconceptions: [
      misconception(
        'always return 200 | 200 for everything | 401 means forbidden | 403 means not logged in | return 500 for invalid input | 500 for validation',
        'The code carries the class of the outcome: 401 is about identity, 403 about permission, and bad input is not a fault of the server.',
      ),
    ],
    weakAnswers: [
      'I always return 200 and put a field called success into the JSON, because then the front end can read everything in the same place.',
      'I follow the usual conventions and let the framework decide. The important thing is that the API is documented with Swagger and is easy to use.',
      'REST means that you use nouns in the address and the verbs GET, POST, PUT and DELETE. The orders would be under slash orders.',
    ],
  },
  {
    id: 'backend-message-queue',
    competency: 'asynchronous-work',
    roles: ['backend', 'full-stack', 'devops'],
    levels: ['junior', 'mid'],
    difficulty: 'easy',
    text: 'Why would you put a message queue such as RabbitMQ or SQS between two services, and what do you have to take care of once it is there?',
    skills: ['rabbitmq', 'sqs', 'kafka', 'microservices', 'celery', 'redis'],
    hints: [
      'What happens to the caller when the other service is slow or down?',
      'A message may arrive twice, or may never be processable.',
      'Cover decoupling, load peaks, acknowledgement and at-least-once delivery, idempotent consumers, dead letters, monitoring of the backlog.',
    ],
    points: [
      point('decouple', 'sender and receiver no longer have to be up or fast at the same time', {
        must: true,
        weight: 2,
        groups: [
          'decouple | loosely coupled | asynchronous | does not wait | without waiting | responds immediately | not block | independent of | independently | in the background | receiver is down | offline | fire and forget | moves on | consumer is slow | continue | slow consumer | unavailable | isn’t blocked | sender blocked | producer blocked | and goes on with | return straight away | returns immediately | straight away | do the work later | happens later | is slow or down | nothing is lost | responds at once',
        ],
        probe: 'What does the sender gain at the moment when the receiver is slow or down?',
      }),
      point('buffer', 'it absorbs peaks so that consumers work at their own pace', {
        weight: 1.5,
        groups: [
          'buffer | peak | spike | burst | load levelling | own pace | absorb | smooth out | smooths | backlog grows | scale the consumers | add more consumers | add workers',
        ],
        probe: 'What happens during ten times the normal load?',
      }),
      point('at-least-once', 'messages are acknowledged after the work, so they may be delivered again', {
        weight: 2,
        groups: [
          'redelivered | redelivery | delivered twice | duplicate | acknowledge | ack | visibility timeout | comes twice | arrives twice | at least once delivery | delivered at least once | processed more than once | same message again | message again | processed again | processing twice | again after a crash | come again',
        ],
        probe: 'A consumer dies in the middle of a message. What happens to that message?',
      }),
      point('idempotent-consumer', 'consumers have to be idempotent', {
        weight: 2,
        groups: [
          'idempotent | deduplicate | dedupe | message id | already processed | processed ids | safe to repeat | safe to process twice | unique constraint | seen before',
        ],
        probe: 'How do you keep a repeated message from doing harm?',
      }),
      point('dead-letter', 'poison messages go to a dead-letter queue after a few tries', {
        weight: 1.5,
        groups: [
          'dead letter | dlq | poison message | poison | parking lot queue | failed messages aside | retry limit | maximum retries | give up after',
        ],
        probe: 'One message makes the consumer fail every time. What then?',
      }),
      point('ordering', 'order is not given, or only within a partition', {
        groups: [
          'order is not guaranteed | out of order | fifo | partition key | message group | in order | strict order | order of messages | message ordering | keep the order',
        ],
        probe: 'Can you rely on the order in which they come?',
      }),
      point('monitor-lag', 'watch the queue length and the age of the oldest message', {
        groups: [
          'queue depth | queue length | backlog | lag | oldest message | age of the | monitor | alert on | consumer lag | length of the queue | queue size | size of the queue | watch the queue | growing queue',
        ],
        probe: 'How would you notice that the consumers cannot keep up?',
      }),
    ],
    modelAnswer:
      'A queue decouples the two: the sender stores a message and responds immediately, even when the receiver is slow or down, and the buffer absorbs peaks because consumers work at their own pace. Delivery is normally at least once: a consumer acknowledges after its work, and if it dies before that, the message is redelivered. So consumers must be idempotent; I store the message id in the same transaction as the effect and skip what was already processed. A poison message that fails every time goes to a dead-letter queue after, say, five tries, so it does not block the others. Order is not guaranteed across consumers, so where it matters I use a partition key, for instance the order id. I alert on queue depth and on the age of the oldest message. For example, our invoice mails moved from the checkout request to RabbitMQ: checkout fell from 900 to 120 milliseconds, and a 40-minute outage of the mail provider lost nothing. The trade-off is eventual consistency and harder debugging. I would not use a queue when the caller needs the answer at once, as with a price check; there a plain call is simpler.',
    misconceptions: [
      misconception(
        'guarantees exactly once | exactly once delivery out of the box | never delivered twice | messages always arrive in order | the queue makes processing faster',
        'Queues usually deliver at least once and not strictly in order; the consumer has to cope with both.',
      ),
    ],
    weakAnswers: [
      'A queue makes the system faster and more scalable, so in a modern architecture there should be one between all of the services.',
      'RabbitMQ has exchanges and bindings, Kafka has topics and brokers, and SQS is from Amazon. I would use SQS since it needs no installation.',
      'One service puts a message in and the other takes it out. After that there is not much to do, as the queue makes sure that everything works.',
    ],
  },
  {
    id: 'backend-idempotent-payment',
    competency: 'api-design',
    roles: ['backend', 'full-stack'],
    levels: ['mid', 'senior'],
    difficulty: 'medium',
    text: 'A mobile app calls your payment endpoint, the connection drops, and the app tries again. How do you make sure that the customer is charged only once?',
    skills: ['rest', 'api-design', 'postgresql', 'stripe', 'distributed-systems'],
    hints: [
      'How can the server know that the second call is the same wish as the first?',
      'The client has to send something that stays the same over its attempts.',
      'Idempotency key, a unique constraint, the stored response, what happens while the first is still running, and the key towards the payment provider.',
    ],
    points: [
      point('key', 'the client sends an idempotency key that stays the same for all attempts', {
        must: true,
        weight: 2,
        groups: [
          'idempotency key | idempotency token | request id | unique id per payment | client-generated id | generated by the client | uuid | transaction id from the client | unique key | unique token | idempotency',
        ],
        probe: 'How does the server recognise the second call as the same payment?',
      }),
      point('unique-insert', 'an atomic insert under a unique constraint lets one attempt win', {
        weight: 2,
        groups: [
          'unique constraint | unique index | insert first | on conflict | primary key | atomic | compare-and-set | setnx | uniqueness | put if absent | conditional write | unique column | row lock',
        ],
        probe: 'Both attempts arrive in the same millisecond. What prevents both from going on?',
      }),
      point('store-response', 'the result is stored and replayed for a repeat', {
        weight: 1.5,
        groups: [
          'store the response | saved response | return the same response | same result | replay | original response | cached response | return the stored | first result | previous response | same answer | stored result | result of the first | saved result | return the result | response of the first | saved answer | send back the saved | stored answer | first answer',
        ],
        probe: 'What does the second caller get as its answer?',
      }),
      point('in-progress', 'a repeat during the first attempt waits or gets a conflict', {
        groups: [
          'in progress | still running | still processing | pending | 409 | conflict | not finished | state machine | processing state | started state',
        ],
        probe: 'What if the first attempt has not finished yet?',
      }),
      point('same-payload', 'the same key with another body is refused', {
        groups: [
          'hash of the body | request hash | fingerprint | different body | different amount | different payload | same payload | same parameters | other parameters | reject a mismatch | body differs | checksum',
        ],
        probe: 'What if the key comes again, but with another amount?',
      }),
      point('downstream', 'the key goes on to the payment provider, and unknown outcomes are reconciled', {
        weight: 1.5,
        groups: [
          'pass the key | same key to the provider | forward the key | provider | payment gateway | stripe | psp | acquirer | bank | card processor | payment processor',
          'reconcile | reconciliation | query the status | ask for the status | look up the charge | unknown outcome | same key | passes the key | pass on the key | check the status | forward | webhook | idempotency key too | our reference | ask the bank | what happened | unknown state',
        ],
        probe: 'Your call to the payment provider times out. Was the card charged?',
      }),
      point('expiry', 'keys are kept for a limited time', {
        groups: [
          'expire | expiry | ttl | 24 hours | after a day | keep the keys for | retention | clean up old keys | purge | time to live | delete old keys',
        ],
        probe: 'How long do you keep these records?',
      }),
    ],
    modelAnswer:
      'The app generates a UUID per payment and sends it as an idempotency key with every attempt. The server first inserts a row with that key under a unique constraint; because the insert is atomic, only one attempt wins. The row holds a hash of the body, so the same key with a different amount is rejected, and a state. A repeat while it is still in progress gets a 409 and waits; a repeat after that gets the stored response. I also pass the key to the payment provider, since our call to them can time out as well; then the outcome is unknown, and a job asks for the status and reconciles before anything is charged again. For example, at a ticket shop with 900 payments a minute we saw about 0.4% double charges on weak mobile networks; with keys it went to zero. Keys expire after 24 hours; the trade-off is storage against how late a retry may come. The limit is that it only covers one intended payment: if the app creates a new key on each tap, the server cannot help, so the key belongs to the checkout and not to the click.',
    misconceptions: [
      misconception(
        'post is idempotent | disable the button is enough | check if the amount is the same | compare the amount and the time | tcp guarantees it is sent once',
        'Guessing from amount and time both blocks honest second purchases and misses races; only a key of the client identifies the wish.',
      ),
    ],
    weakAnswers: [
      'I would disable the pay button after the first click and show a spinner, then the customer cannot send it twice.',
      'Payments should go through HTTPS with a good provider, and we log everything, so support can refund a customer who complains.',
      'I would use microservices with Kafka and exactly-once semantics, a saga, and eventually consistent storage, because this is the standard for payments.',
    ],
  },
  {
    id: 'backend-cache-aside',
    competency: 'caching',
    roles: ['backend', 'full-stack'],
    levels: ['mid', 'senior'],
    difficulty: 'medium',
    text: 'You want to put Redis in front of a slow product query. How do you read and invalidate, and what can go wrong when it is in place?',
    skills: ['redis', 'memcached', 'postgresql', 'performance', 'python', 'node.js'],
    hints: [
      'Walk through a hit, then a miss, then an update.',
      'What do readers see after a write? What happens when a popular entry expires?',
      'Cache-aside, expiry, delete on write, stale data, stampede, cache failure, hit rate.',
    ],
    points: [
      point('read-path', 'cache-aside: on a miss load from the database and fill the cache', {
        must: true,
        weight: 2,
        groups: [
          'cache-aside | lazy loading | look in the cache first | check the cache | on a miss | cache miss | miss | not in the cache | read-through | look in redis | check redis | redis first | ask redis | not found | otherwise query | else query | first look | if it is missing | tries the cache | cache first | cache hit | try redis | redis with the | nothing in there yet | nothing cached',
          'source of truth | fill the cache | populate | write it to the cache | store it with | load it | set it in | read the database | query the database | go to the database | db | query the db | put it into redis | write it to redis | save it in redis | put in the cache | then into redis | save to redis | load the row | loads from | stores it | store the result | fetch from | loads it from | read from postgres | then cache it | write the result to | run the sql | result to redis | run the query',
        ],
        probe: 'Walk me through a hit and a miss.',
      }),
      point('ttl', 'every entry has an expiry that bounds how stale it may be', {
        weight: 1.5,
        groups: ['ttl | time to live | expire | expiry | expires after'],
        probe: 'How long may an entry live, and what follows from that?',
      }),
      point('invalidate', 'a write deletes the entry after the commit', {
        weight: 2,
        groups: [
          'delete the key | delete the entry | delete the cache | evict on write | delete on write | removes the entry | drop the key | purge | after the commit | on update delete | remove the key | write-through | change event | invalidate the entry | invalidate the key | evict | invalidate on update | evict the key',
        ],
        probe: 'A price changes. What happens to the entry, and when?',
      }),
      point('stale', 'readers may see stale data, and races can write old values back', {
        weight: 1.5,
        groups: [
          'stale | out of date | outdated | old price | old value | inconsistent | race between | eventual consistency',
        ],
        probe: 'What may a reader see just after a write?',
      }),
      point('stampede', 'when a hot key expires, all misses hit the database at once', {
        weight: 1.5,
        groups: [
          'stampede | thundering herd | dogpile | dog-pile | hot key | all requests miss | everyone misses | single flight | request coalescing | coalesce | jitter | only one request rebuilds | lock per key | early refresh | misses at the same | many misses | lots of misses | same moment | all at once',
        ],
        probe: 'A very popular entry expires at noon. What does the database see?',
      }),
      point('cache-down', 'the system has to survive a cold or dead cache', {
        groups: [
          'redis is down | cache is down | cache fails | cold cache | cold start | fall back to the database | falls back | short timeout | circuit breaker | warm up | without the cache | redis dies | outage of redis | overload the database | redis goes down | redis crashes | redis fails | cache goes down | db overloaded | overloads the db | redis restarts | redis unavailable | redis being gone | load hitting | hits the database | redis has gone away',
        ],
        probe: 'Redis restarts empty, or is gone. What happens to you?',
      }),
      point('hit-rate-memory', 'measure the hit rate; bound the memory with an eviction policy', {
        groups: [
          'hit rate | hit ratio | eviction policy | lru | lfu | maxmemory | memory limit | least recently used | out of memory | memory is full | evicts',
        ],
        probe: 'How do you know whether it is worth it, and what if the memory is full?',
      }),
    ],
    modelAnswer:
      'First I would check whether an index fixes the query, because a cache adds a second truth. If not, I use cache-aside: the service asks Redis, and on a miss it reads the database and stores the row with a TTL. A write updates the database and deletes the key after the commit; deleting is safer than updating, since two writers could store their values in the wrong order. Readers may still see stale data: a slow reader can put back an old value after the delete, so the TTL bounds the damage, and the final price is always read from the database at checkout. Then the stampede: when a hot key expires, every request misses at once. I add jitter to the TTL and let only one request rebuild the entry. For a dead Redis I use a 20-millisecond timeout and fall back to the database behind a limit. For example, on a catalogue with 80,000 products a TTL of 5 minutes gave a hit rate of 94% and cut the 95th percentile from 600 to 35 milliseconds. Memory is bounded with LRU eviction. The trade-off is freshness against load, so I would not cache stock counts this way.',
    misconceptions: [
      misconception(
        'cache is always consistent | redis is always up to date | cache never stale | cache everything forever | no expiry needed',
        'A cache is a copy: without expiry and invalidation it drifts from its source.',
      ),
    ],
    weakAnswers: [
      'Redis keeps everything in memory so it is extremely fast. I would put all products in there and then the slow query is not a problem any more.',
      'I would first scale the database to a bigger machine and add more servers, as this solves most performance issues.',
      'You connect with a client library, use GET and SET, maybe a Redis cluster with Sentinel, and in Spring there is an annotation that does the rest.',
    ],
  },
  {
    id: 'backend-event-loop',
    competency: 'runtime',
    roles: ['backend', 'full-stack'],
    levels: ['mid'],
    difficulty: 'medium',
    text: 'Node.js runs your JavaScript on one thread. How can it still serve thousands of connections, and what brings it to its knees?',
    skills: ['node.js', 'javascript', 'typescript', 'express', 'nestjs'],
    hints: [
      'What does the thread do while a database is thinking?',
      'What if one request computes for two seconds?',
      'Event loop, non-blocking I/O through the kernel, libuv thread pool, microtasks, blocking code, worker threads, loop delay.',
    ],
    points: [
      point('event-loop', 'an event loop takes ready callbacks from queues and runs each to its end', {
        weight: 2,
        groups: [
          'event loop | callback queue | task queue | event queue | run to completion | picks the next callback | loop that takes callbacks',
        ],
        probe: 'What decides which piece of code runs next?',
      }),
      point('non-blocking-io', 'I/O does not block: the kernel is asked and reports when ready', {
        must: true,
        weight: 2,
        groups: [
          'non-blocking | nonblocking | asynchronous i/o | async i/o | asynchronous | epoll | kqueue | does not wait | does not block | without blocking | kernel notifies | kernel tells | never waits for | callback when | hands it to the os | delegates | registers a callback | instead of waiting | while waiting | event when',
        ],
        probe: 'Where does the waiting happen, if not on the thread?',
      }),
      point('thread-pool', 'files, DNS lookups and some crypto use a small thread pool of libuv', {
        groups: [
          'libuv | thread pool | threadpool | four threads | pool of threads | uv_threadpool_size | 4 threads | worker pool',
        ],
        probe: 'Is everything done by the kernel, or are there other threads after all?',
      }),
      point('blocking', 'processor-heavy synchronous code blocks everybody', {
        must: true,
        weight: 2,
        groups: [
          'cpu-bound | cpu-heavy | cpu intensive | block the loop | blocking | synchronous | heavy computation | json.parse | large json | long computation | readfilesync | catastrophic regex | huge loop | sync call | heavy calculation | calculation | sync file | long loop | heavy work | heavy processing | image processing | number crunching | everyone else waits | other requests wait | hogs | sync | compute something',
        ],
        probe: 'One request computes for two seconds. Who notices?',
      }),
      point('offload', 'move such work to worker threads, other processes or a queue', {
        weight: 1.5,
        groups: [
          'worker thread | child process | cluster | several processes | separate service | job queue | chunks | setimmediate | partition the work | offload | more instances | one process per core | pm2 | streaming parser',
        ],
        probe: 'Where do you put that computation instead?',
      }),
      point('microtasks', 'promise callbacks are microtasks and run before the next event', {
        groups: [
          'microtask | promise | async await | nexttick | next tick | phases | timers phase | poll phase | macrotask',
        ],
        probe: 'Where do resolved promises fit into this?',
      }),
      point('measure-delay', 'measure the delay of the loop and profile', {
        groups: [
          'event loop delay | loop delay | event loop lag | loop lag | flame graph | cpu profile | profiler | monitoreventloopdelay | eventloopdelay | clinic | lag metric',
        ],
        probe: 'How would you notice and find it in production?',
      }),
    ],
    modelAnswer:
      'The event loop takes one ready callback after another and runs each to completion. Network I/O is non-blocking: Node asks the kernel through epoll, goes on with other work, and gets an event when data is there. Because most requests only wait for a database, one thread can hold thousands of connections. Promise callbacks are microtasks and run before the next event. File access, DNS lookups and some crypto go to a libuv thread pool with four threads by default. What brings it down is CPU-bound, synchronous code: while one callback computes, nobody else is served. For example, an export endpoint of ours serialised a 90 MB report, which stopped the process for 2.3 seconds, and health checks failed on all pods. I found it with the event loop delay metric and a CPU profile, streamed the rows in chunks instead, and the delay stayed under 20 milliseconds. For real computation I use worker threads or a job queue, and one process per core. The trade-off is that copying data to a worker costs time, so it does not pay for tasks under a few milliseconds, and for heavy number work I would choose another runtime.',
    misconceptions: [
      misconception(
        'new thread for every request | one thread per request | thread per connection | async makes the code parallel | await blocks the thread | async functions run in another thread',
        'Async code is not parallel code: it is interleaved on the one thread, and only waiting is cheap.',
      ),
    ],
    weakAnswers: [
      'Node starts a new thread for every request, so it can serve thousands. It gets slow only when there are too many users for the server.',
      'JavaScript is extremely fast thanks to the V8 engine from Google, which compiles to machine code, and npm has a package for everything.',
      'I use Express and NestJS with TypeScript. For performance you should add more memory and write clean code with good error handling.',
    ],
  },
  {
    id: 'backend-retries-circuit-breaker',
    competency: 'resilience',
    roles: ['backend', 'devops'],
    levels: ['senior', 'staff'],
    difficulty: 'hard',
    text: 'Your service depends on another one that is sometimes slow. How do you keep its trouble from becoming yours, and how can the usual remedies make an outage worse?',
    skills: ['microservices', 'distributed-systems', 'java', 'go', 'kubernetes', 'grpc'],
    hints: [
      'What runs out first in your own service while it waits?',
      'What do a thousand clients do together, when each tries three times?',
      'Timeouts and deadlines, retries with backoff and jitter and a budget, circuit breaker, bulkhead, fallback and load shedding.',
    ],
    points: [
      point('timeout', 'every call has a timeout, better a deadline passed along', {
        must: true,
        weight: 2,
        groups: ['timeout | time out | deadline | time limit | time budget'],
        probe: 'How long do you wait, and who decides that?',
      }),
      point('exhaustion', 'waiting calls use up threads and connections, and the failure cascades', {
        weight: 1.5,
        groups: [
          'cascade | exhaust | thread pool | connection pool | pile up | run out of threads | out of connections | threads are blocked | fill up | occupied threads | eat all | eats up | use up | threads are used up | all threads wait',
        ],
        probe: 'Why does a slow neighbour hurt you more than a dead one?',
      }),
      point('backoff', 'retry with exponential backoff and jitter', {
        weight: 1.5,
        groups: [
          'backoff | back-off | exponential | increasing waiting time | increasing delay | wait longer | growing delay | longer pauses',
          'jitter | random | spread them | spread out | spread the retries',
        ],
        probe: 'How do you space the attempts?',
      }),
      point('retry-storm', 'retries multiply load; limit them by a budget and to one layer', {
        weight: 2,
        groups: [
          'retry storm | amplify | amplification | multiply | retry budget | thundering herd | more load | extra load | one layer | only at one level | limit the retries | 27 times | nine times | keeps it down | overload it further | makes the overload worse | triple the load | triples | double the load | increase the load | load increases | adds load | even more requests | more traffic | hammer | even more load',
        ],
        probe: 'Three layers, three attempts each: what does the last service see?',
      }),
      point('idempotent-only', 'only repeat what is safe to repeat', {
        groups: [
          'idempotent | safe to repeat | safe to retry | retryable | transient error | no 4xx | not on 4xx | only transient | only transient errors | safe operations | operations that are safe | no side effects',
        ],
        probe: 'Which calls must you not repeat?',
      }),
      point('circuit-breaker', 'a circuit breaker fails fast and tests again in half-open state', {
        weight: 2,
        groups: [
          'circuit breaker | breaker | open the circuit | half-open | trip | fails fast | resilience4j | hystrix',
        ],
        probe: 'It fails for a minute already. Do you still call it?',
      }),
      point('bulkhead-shed', 'bulkheads and load shedding keep the rest alive', {
        weight: 1.5,
        groups: [
          'bulkhead | separate pool | concurrency limit | limit concurrent | semaphore | load shedding | shed load | reject early | own pool | isolate the calls | cap on concurrent | adaptive concurrency | in flight | parallel calls | concurrent calls | concurrent requests | limit the number of | max concurrent | maximum number of calls | limited pool | limit per dependency | small pool',
        ],
        probe: 'How do you keep one dependency from taking all of your capacity?',
      }),
      point('fallback', 'degrade: a cached or reduced answer', {
        groups: [
          'fallback | fall back | degrade | graceful degradation | cached answer | default value | without recommendations | stale answer | partial response | last known | cached value | default answer | answer with a default | cached response',
        ],
        probe: 'What does the user get in the meantime?',
      }),
    ],
    modelAnswer:
      'A slow dependency is worse than a dead one, because waiting calls pile up until my threads and connections are exhausted and the failure cascades. So each call gets a timeout, derived from the deadline of the incoming request, and a bulkhead: a limit on calls in flight, beyond which I reject early. I retry only idempotent calls on transient errors, with exponential backoff and jitter. The danger is a retry storm: three layers with three attempts each send 27 calls to the last one and keep it down. Therefore I retry at one layer and within a budget of 10% of normal traffic. A circuit breaker opens after, say, half of the last 100 calls failed, fails fast, and goes half-open to test. Meanwhile the user gets a fallback. For example, when our recommendation service slowed from 40 milliseconds to 8 seconds, checkout fell over with it; with a 200-millisecond timeout and 20 in flight, pages simply came without recommendations. The trade-off: a tight timeout turns slow successes into errors, and a breaker shared by all shards can cut off healthy ones. I would not offer a fallback for a balance or a price.',
    misconceptions: [
      misconception(
        'retry until it works | retry forever | retry immediately | increase the timeout to be safe | longer timeout is safer | infinite retries',
        'Impatient or endless retries and long waits keep an overloaded service overloaded.',
      ),
    ],
    weakAnswers: [
      'I would call it again until it works, since network errors are mostly temporary, and write an error to the log if it takes too long.',
      'The other team should fix their service. I would talk to their lead and agree on an SLA that they have to keep.',
      'Microservices on Kubernetes scale automatically, and with Istio, Hystrix and a service mesh you do not have to think about this in the code.',
    ],
  },
  {
    id: 'backend-transactional-outbox',
    competency: 'distributed-systems',
    roles: ['backend'],
    levels: ['senior', 'staff'],
    difficulty: 'hard',
    text: 'A service has to save an order and publish an event about it to Kafka. What is the problem with doing one after the other, and how do you solve it?',
    skills: ['kafka', 'postgresql', 'microservices', 'distributed-systems', 'java', 'spring'],
    hints: [
      'Let the process die between the two lines of code. Then swap the lines.',
      'Can you make it a single write?',
      'Dual write, outbox table in the same transaction, a relay by polling or change data capture, duplicates, idempotent consumers, order.',
    ],
    points: [
      point('dual-write', 'a crash between the two writes leaves them inconsistent', {
        weight: 2,
        groups: [
          'dual write | crash between | crash in between | crashes after | dies between | fails between | inconsistent | out of sync | one succeeds and the other | event is lost | lost event | diverge | only one of them succeeds | never hear | does not exist | event never sent | event is never | never published | phantom event | not published | no event | event but no order | without an event | other way round | partial failure | second step fails | saved but not | half done | one fails | gets killed | killed after | nobody gets | disagree | process dies | is killed',
        ],
        probe: 'Stop the process between the two steps. What does the world look like?',
      }),
      point(
        'no-common-transaction',
        'database and broker share no transaction, and two-phase commit is costly',
        {
          groups: [
            'two-phase commit | 2pc | xa | distributed transaction | no common transaction | no shared transaction | transaction does not span | cannot span both | does not span | transaction over both | one transaction over | single transaction over | not one transaction',
          ],
          probe: 'Why not put both into one transaction?',
        },
      ),
      point('outbox', 'write the event into an outbox table in the same database transaction', {
        must: true,
        weight: 2.5,
        groups: [
          'outbox | event table | table of pending events | message table | event store',
          'same transaction | one transaction | single transaction | same commit | atomically | same database transaction | local transaction | within the transaction | transactional',
        ],
        probe: 'How do you make it a single atomic write?',
      }),
      point('relay', 'a relay polls the table or follows the log and publishes', {
        weight: 1.5,
        groups: [
          'relay | poll | change data capture | cdc | debezium | tail the log | transaction log | write-ahead log | wal | publisher process | background worker | separate process | binlog | publisher job | poller | marks it as sent | scheduled job | reads the table | sends it later | picks up the rows',
        ],
        probe: 'Who brings it from the table to the broker?',
      }),
      point('at-least-once', 'events may be published twice, so consumers deduplicate', {
        weight: 2,
        groups: [
          'twice | duplicate | published again | repeated event | at least once delivery | published more than once | published twice | may come again | sent twice | seen already',
          'idempotent | deduplicate | dedupe | event id | already processed | inbox | processed ids | unique id | seen already | ignore ids | ignore repeated | ids they have seen | skip known',
        ],
        probe: 'The relay dies after publishing but before it notes that. What follows?',
      }),
      point('ordering', 'order is kept per aggregate through the key', {
        groups: [
          'order per key | partition key | in order | out of order | same partition | key by order id | sequence number | per aggregate | keyed by | monotonic id | message order | ordering is kept',
        ],
        probe: 'Do consumers see the events of one order in the right sequence?',
      }),
      point('upkeep', 'the table has to be cleaned, the lag watched', {
        groups: [
          'clean up | cleanup | delete published | grows | prune | purge | drop old partitions | lag | delay | latency of the relay | monitor the age | oldest unpublished | backlog',
        ],
        probe: 'What does this table need once it runs?',
      }),
    ],
    modelAnswer:
      'The problem is the dual write. If the process crashes between the two steps, the order is saved but the event is lost, or, in the reverse order, others hear of an order that does not exist. A common transaction would need two-phase commit over database and broker, which few set-ups support and which blocks when the coordinator fails. So I use a transactional outbox: the order and an event row are written to the same PostgreSQL database in one transaction, and a relay publishes the rows, by polling or by change data capture with Debezium. The relay can die after publishing and before noting it, so an event may be published twice, and consumers deduplicate by event id. Events are keyed by order id, because then one order stays in one partition and in order. I delete published rows daily and alert on the age of the oldest unpublished one. For example, our warehouse missed roughly 15 of 40,000 orders a day; with the outbox it was none, at the price of 200 milliseconds. The trade-off is extra write load and latency; if nobody needs the event reliably, say for statistics, I would publish directly.',
    misconceptions: [
      misconception(
        'publish first and then save | kafka transaction includes the database | kafka transactions cover the database | wrap both in a try catch | exactly once from end to end | rollback the kafka message',
        'Swapping the steps or catching errors moves the gap, and transactions of the broker do not reach into the database.',
      ),
    ],
    weakAnswers: [
      'I put both into a try and catch block, and if the second one throws then I undo the first one in the catch. That makes it safe.',
      'Kafka is reliable and replicated, so it practically never fails. I would save it and then send it, and set acks to all.',
      'I would use event-driven microservices with Spring Cloud, sagas and CQRS, which are designed for exactly this kind of problem.',
    ],
  },
]);
