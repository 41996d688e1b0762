import type { Question } from '../question.ts';
import { misconception, point, questionsOf } from './question-kit.ts';

export const computerScienceQuestions: readonly Question[] = questionsOf(
  { area: 'computer-science', type: 'technical' },
  [
    {
      id: 'cs-hash-map-lookup',
      competency: 'data-structures',
      roles: [],
      levels: ['junior', 'mid'],
      difficulty: 'easy',
      text: 'How does a dictionary, such as a Python dict or a Java HashMap, find an entry in constant time on average, and what makes it slow down?',
      skills: ['algorithms', 'data-structures', 'python', 'java'],
      hints: [
        'Think about how it avoids searching at all.',
        'Something turns the key into a position. What if two keys get the same position?',
        'Cover the hash function, collisions, how full the table may get, and the worst case.',
      ],
      points: [
        point('hash-to-bucket', 'a hash function turns the key into a bucket', {
          must: true,
          weight: 2,
          groups: [
            'hash function | hash the key | hash code | hashing | hash value | hash of the key | number out of the key | computes a number | key into a number | key into an index | number from the key',
            'bucket | slot | array index | index in an array | index of the array | position in the array | modulo | cell | position | place in the array | location | index | looks right there | place in memory',
          ],
          probe: 'What happens to the key first, and how does that lead to a place in memory?',
        }),
        point('collision', 'two keys may collide, and chaining or probing resolves it', {
          weight: 2,
          groups: [
            'collision | collide | same bucket | same slot | same hash | same index | clash | same position',
            'chaining | linked list | open addressing | linear probing | probe | next free slot | list per bucket | next empty slot | tree per bucket | list in the bucket | keep a list | little list | small list | list of entries | list behind | nodes in the bucket',
          ],
          probe: 'Two different keys land in the same place. What does the table do?',
        }),
        point('equality', 'the stored key is compared, because equal hashes do not mean equal keys', {
          groups: [
            'compare the stored key | compare the key | equality | equal keys | key comparison | check the actual key | compare the actual key',
          ],
          probe: 'Having reached the bucket, how does it know that this is really your key?',
        }),
        point('resize', 'the table grows and rehashes when its load factor gets high', {
          groups: [
            'load factor | resize | rehash | doubles its capacity | too full | grow the table | bigger array | larger array | double the size | reallocate | table grows | has to grow | grows | move all entries | copy everything | redistribute',
          ],
          probe: 'What does the table do as more and more entries arrive?',
        }),
        point('worst-case', 'in the worst case a lookup is linear', {
          groups: [
            'o(n) | linear time | linear scan | degrade to linear | becomes linear | worst case | scan every entry | scan the whole chain | walk the whole list | one long list | linear search | search linearly | all keys in the same bucket | all keys in one bucket',
          ],
          probe: 'What is the worst that one lookup can cost?',
        }),
        point('distribution', 'the hash has to spread the keys evenly', {
          groups: [
            'uniform | spread | distribute | bad hash | poor hash | weak hash | good hash | skewed | well distributed | hash flooding | spread evenly | evenly distributed',
          ],
          probe: 'What makes one hash function better than another here?',
        }),
      ],
      modelAnswer:
        'A hash function turns the key into an integer, and that integer modulo the array length gives the bucket, so a lookup jumps to one place instead of searching. It then compares the stored key for equality, because two different keys can collide and share a bucket. Collisions are resolved by chaining, a small list per bucket, or by open addressing, which probes for the next free slot. This stays O(1) on average only while the hash spreads keys evenly and the load factor stays low; when the table is too full it doubles its capacity and rehashes everything, so a single insert costs O(n) although it is constant when amortised. With a poor hash all keys share one bucket and a lookup becomes a linear scan. For example, I once saw 200,000 grid points take 9 seconds to load because our custom hash code used only the x coordinate; mixing in y brought it to 40 milliseconds. The trade-off is memory for speed, and it keeps no sorted order, so for range queries I would rather use a balanced tree.',
      misconceptions: [
        misconception(
          'keeps the keys sorted | sorted by key | binary search on the keys | binary search over the keys | always o(1) | guaranteed constant time',
          'A hash table keeps no sorted order, and its constant time is an average, not a guarantee.',
        ),
      ],
      weakAnswers: [
        'Dictionaries are very fast because Python and Java are optimised for them and they are written in C inside. They only slow down when the computer is busy.',
        'I use dict and HashMap every day. You put an entry in with a name and you get it out with the same name, which is more convenient than a list.',
        'It keeps everything in alphabetical order and then does a binary search, like looking up a word in a paper dictionary, so it hardly depends on the size.',
      ],
    },
    {
      id: 'cs-array-or-linked-list',
      competency: 'data-structures',
      roles: [],
      levels: ['junior'],
      difficulty: 'easy',
      text: 'When would you pick a dynamic array and when a linked list? Compare what the usual operations cost.',
      skills: ['algorithms', 'data-structures', 'java', 'c++'],
      hints: [
        'Picture how each of the two lies in memory.',
        'Compare reading the element at a position, adding at the end, and inserting in the middle.',
        'Mention contiguous memory and the processor cache, random access in O(1), and what a node with pointers costs.',
      ],
      points: [
        point('contiguous', 'an array lies contiguously in memory, a list is nodes joined by pointers', {
          weight: 1.5,
          groups: [
            'contiguous | consecutive memory | next to each other in memory | one block of memory | adjacent in memory | side by side | single block | one chunk | next to each other | lie together | in one piece | in a row',
            'node | pointer | reference to the next | next pointer | scattered | points to the next | separate allocation | spread over the heap | node to node | linked by | scattered nodes',
          ],
          probe: 'How does each of them lie in memory?',
        }),
        point('random-access', 'an array reads any position in O(1), a list has to walk', {
          weight: 2,
          groups: [
            'random access | o(1) access | access by index | index directly | constant time access | by index | direct access | any index | indexing | jump straight to | o(1) by index | o(1) lookup | any element directly | jump to any | access directly | access in o(1) | reach element | element n | immediately | at once by position | o(1)',
            'walk | traverse | o(n) | follow the pointers | go through the nodes | linear | step through | start from the head | from the head | node by node | go through | one element after | visit each | follow the links | hop | node to node | through all nodes',
          ],
          probe: 'What does it cost to read the element at position 5,000 in each?',
        }),
        point('insert-delete', 'a list inserts at a known node in O(1), an array has to shift elements', {
          weight: 1.5,
          groups: [
            'insert | deletion | remove | splice | unlink',
            'shift | move the rest | move every element | move all elements | relink | change two pointers | rewire | update the pointers | changing pointers | shuffle along | must be moved | move the others | elements behind | everything behind it moves',
          ],
          probe: 'What has to move when something is inserted in the middle?',
        }),
        point('growth', 'appending to a dynamic array is amortised O(1) because it doubles', {
          groups: [
            'amortised | doubles | grows by a factor | reallocate | resize | copies everything to a bigger | copy to a larger | capacity | twice as large | twice the size | copied to one | bigger one',
          ],
          probe: 'What happens when an append finds the array full?',
        }),
        point('cache', 'arrays are faster in practice through cache locality and less overhead', {
          groups: [
            'cpu cache | locality | cache line | prefetch | cache miss | cache friendly | overhead per node | pointer overhead | extra memory per element | memory overhead | caching behaviour | processor cache | cpu likes | cached together',
          ],
          probe: 'Why does the array often win even where the notation says otherwise?',
        }),
      ],
      modelAnswer:
        'My default is the dynamic array. It lies in one contiguous block, while a linked list is separate nodes that each point to the next. That gives the array random access: any index is O(1), because the address is computed, whereas a list must be traversed from the head in O(n). Appending to the array is amortised O(1), since it doubles its capacity and copies only now and then. Inserting in the middle makes an array shift everything behind it, but a list only has to relink two pointers, provided that I already hold the node; finding it is again O(n). In practice the array also wins through cache locality, because neighbours share a cache line and there is no pointer overhead per element. For example, replacing a list of 2 million integers by an array made a summing loop about 8 times faster for me. I pick a linked list when elements are removed constantly through handles, as in an LRU cache with a hash map onto its nodes. The trade-off of an array is the occasional expensive copy, which hurts when latency of every single append matters.',
      misconceptions: [
        misconception(
          'linked list has o(1) access | linked lists are faster to read | linked list random access | linked list uses less memory',
          'Reading a position of a linked list means walking to it, and every node pays for its pointers.',
        ),
      ],
      weakAnswers: [
        'A linked list is the modern version, it is dynamic, and an array is fixed, so I would nearly always go for the linked list.',
        'Both store a collection of elements. It depends on the project and on the language which one is better to use.',
        'In Java there is ArrayList and LinkedList, and in C++ there is vector and list. I mostly use ArrayList since everybody on the team knows it.',
      ],
    },
    {
      id: 'cs-process-thread',
      competency: 'operating-systems',
      roles: [],
      levels: ['junior', 'mid'],
      difficulty: 'easy',
      text: 'What is the difference between a process and a thread, and how do you choose between several of the one or of the other?',
      skills: ['operating-systems', 'concurrency', 'linux'],
      hints: [
        'What do they share, and what not?',
        'What happens to the others when one of them crashes?',
        'Cover address space, communication, cost of creating and switching, and isolation.',
      ],
      points: [
        point('address-space', 'processes have their own address space, threads share theirs', {
          must: true,
          weight: 2,
          groups: [
            'address space | own memory | separate memory | isolated memory | virtual memory | memory space | private memory | memory of its own | memory from the os | isolated from each other | not share memory | separate address | cannot see each other | own heap',
            'share memory | share the same | share the heap | same memory | share an address space | share its heap | threads share | common memory | same heap | see the same | one heap | common heap | access the same variables',
          ],
          probe: 'What memory does each of them see?',
        }),
        point('own-stack', 'each thread has its own stack and registers', {
          groups: [
            'own stack | stack per | stack of its own | registers | program counter | separate stack | stack pointer | instruction pointer | execution context',
          ],
          probe: 'What does a thread have for itself?',
        }),
        point('synchronisation', 'shared data needs synchronisation, else there are races', {
          weight: 1.5,
          groups: [
            'race | race condition | data race | synchronise | lock | mutex | semaphore | corrupt shared',
          ],
          probe: 'What can go wrong when two of them write the same variable?',
        }),
        point('isolation', 'a crash stays within one process but takes all its threads down', {
          weight: 1.5,
          groups: [
            'crash | segfault | fault isolation | takes down | bring down | fails on its own | dies | isolation | isolated from | kills the whole',
          ],
          probe: 'One of them crashes. Who else goes down?',
        }),
        point('communication', 'processes talk through pipes, sockets or messages', {
          groups: [
            'ipc | inter-process communication | interprocess communication | pipe | socket | message passing | message queue | serialise | shared memory segment | copying data between',
          ],
          probe: 'How do they pass data to one another?',
        }),
        point('cost', 'threads are cheaper to create and to switch', {
          groups: [
            'context switch | cheaper to create | lightweight | lighter | heavier | heavyweight | creation cost | cheap to start | cheaper to start | faster to create | expensive to create | switching between | tlb | more expensive | cheaper | slower to start | takes longer to start | costs more to start | overhead',
          ],
          probe: 'Which one is cheaper to start and to switch between, and why?',
        }),
      ],
      modelAnswer:
        'A process has its own virtual address space, and the threads inside it share that memory, its heap and its open files. Each thread only has its own stack and registers. Threads are lighter: they are cheaper to create, and a context switch between them does not change the page tables. Because they share data, passing an object is just a pointer, but a data race is possible, so I need a mutex or another kind of synchronisation. Processes must talk through IPC such as a pipe or a socket, which costs copying and serialisation. In exchange a crash stays inside one process, while a segfault in one thread kills the whole program. So I use threads for fine-grained work on common data and processes where isolation matters more than speed. For example, our image service ran a native decoder in 8 threads, and about twice a week a corrupt file took all 300 open requests down; moving the decoder to 4 worker processes cost 5 milliseconds a request and limited the damage to one file. The limit is memory: each extra process cost us 60 MB, so I would not start hundreds.',
      misconceptions: [
        misconception(
          'threads have their own address space | threads have separate memory | processes share the same memory by default | threads do not share memory',
          'It is the other way round: threads share the address space of their process.',
        ),
      ],
      weakAnswers: [
        'A process is a program and a thread is a smaller program. You choose several threads if you want it to go faster.',
        'They are nearly the same, both run code at the same moment, and the operating system decides which runs on which core.',
        'I have worked with multithreading, ExecutorService, fork and asyncio. In the end the framework does this for you, so I rarely have to choose.',
      ],
    },
    {
      id: 'cs-deadlock',
      competency: 'concurrency',
      roles: [],
      levels: ['mid', 'senior'],
      difficulty: 'medium',
      text: 'What has to be true for a deadlock to occur, and how would you prevent or resolve one in a real system?',
      skills: ['concurrency', 'operating-systems', 'java', 'postgresql'],
      hints: [
        'Imagine two people who each hold what the other needs.',
        'There are four conditions, and breaking a single one is enough.',
        'Name mutual exclusion, hold and wait, no preemption, circular wait; then lock ordering, timeouts, detection.',
      ],
      points: [
        point('mutual-exclusion', 'a resource is held exclusively', {
          groups: [
            'mutual exclusion | exclusive | only one thread can hold | held by one | one holder at a time | exclusive lock | non-shareable',
          ],
          probe: 'What kind of resource can deadlock at all?',
        }),
        point('hold-and-wait', 'a holder waits for another resource while keeping its own', {
          weight: 1.5,
          groups: [
            'hold and wait | holds one lock while waiting | holding one while waiting | keeps its lock while | waits for another while holding | hold a lock and wait | holds the first | hold one and wait | while holding | keep what you have | asking for more | asking for another | wants another | requests another | wants the second | while asking | requesting more | while requesting | holding some',
          ],
          probe: 'What does each party keep while it is waiting?',
        }),
        point('no-preemption', 'locks cannot be taken away', {
          groups: [
            'no preemption | preemption | preempt | pre-emption | cannot be taken away | taken away | taken by force | forcibly | release voluntarily | only the owner can release | force you | nobody can force | force the release | taken from it',
          ],
          probe: 'Why can the system not simply take the lock away?',
        }),
        point('circular-wait', 'the waiting forms a cycle', {
          must: true,
          weight: 2,
          groups: [
            'circular wait | cycle | circular | wait for each other | waits on the other | waiting on each other | each waits for | a waits for b | cyclic | loop of waiting | in a circle | circle | everybody waits for somebody | waits for the other | wait for one another | what the other needs | both wait forever | ring',
          ],
          probe: 'Draw who waits for whom. What shape is it?',
        }),
        point('lock-order', 'a global lock order makes a cycle impossible', {
          weight: 2,
          groups: [
            'lock order | same order | consistent order | global order | fixed order | ordered by id | sort the locks | lock hierarchy | order in which locks | sorted order',
          ],
          probe: 'Which simple rule in the code makes the cycle impossible?',
        }),
        point('timeout-detect', 'timeouts or detection with a victim and a retry resolve it at run time', {
          weight: 1.5,
          groups: [
            'timeout | time out | try lock | trylock | detector | detection | wait-for graph | victim | abort one | roll one back | kill one transaction | back off',
          ],
          probe: 'It has happened in production all the same. How does the system get out?',
        }),
      ],
      modelAnswer:
        'Four conditions must all hold. Mutual exclusion: only one thread can hold the resource. Hold and wait: a thread keeps its lock while it waits for another. No preemption: a lock cannot be taken away by force. And circular wait: A waits for B and B waits for A. Breaking any single one is enough, and the cheapest to break is the cycle, so I acquire locks in one global order. For example, transfers between accounts in our PostgreSQL ledger locked the sender first and then the receiver, and two opposite transfers blocked each other about 30 times a day. We sorted the rows by account id before locking, because then everyone follows the same order, and it went to zero. Where I cannot control the order I rely on detection: PostgreSQL checks for a cycle after one second, aborts a victim, and my code retries it with backoff. The trade-off is that a timeout also hits slow but healthy transactions, and retries repeat work, so side effects must be safe to repeat. Ordering does not scale to plug-ins that take unknown locks; there I would rather shorten the critical section or pass messages.',
      misconceptions: [
        misconception(
          'deadlock is when the cpu is overloaded | infinite loop | deadlock means the server crashed | more threads solve | add more threads',
          'In a deadlock nobody computes at all: everyone waits, so more threads or more processor change nothing.',
        ),
      ],
      weakAnswers: [
        'A deadlock is when the program hangs. I would restart the service and look at the logs afterwards to see what happened.',
        'It happens when there is too much load and an infinite loop keeps the processor busy, so I would add more servers and memory.',
        'You should use synchronized, semaphores, mutexes and monitors properly and test with many users. Good frameworks take care of it.',
      ],
    },
    {
      id: 'cs-dynamic-programming',
      competency: 'algorithms',
      roles: [],
      levels: ['mid'],
      difficulty: 'medium',
      text: 'How do you recognise that a problem can be solved with dynamic programming, and how do you then go about it?',
      skills: ['algorithms', 'python', 'java'],
      hints: [
        'Think of a naive recursion that is far too slow. Why is it slow?',
        'Two properties: one about repetition, one about building the best whole from best parts.',
        'Say overlapping subproblems, optimal substructure, state and recurrence, memoisation or a table, and the complexity.',
      ],
      points: [
        point('overlapping', 'the same subproblems come up again and again', {
          must: true,
          weight: 2,
          groups: [
            'overlapping subproblems | overlapping sub-problems | overlapping | same subproblem | repeated subproblem | same sub-problem | recomputes the same | repeated work | same calls again | repeated calculations | computed again and again | subproblems repeat | recompute | same arguments | same calls | same inputs | solves the same | calculates the same | several times | same values many times | called over and over | solved over and over | with the same arguments',
          ],
          probe: 'What does the naive recursion waste its time on?',
        }),
        point('substructure', 'the best whole is made of best parts', {
          weight: 1.5,
          groups: [
            'optimal substructure | optimal sub-structure | built from optimal | best solution to smaller | optimal solution of | solutions to smaller | combine smaller solutions | made of optimal | optimal solutions to its subproblems | from smaller answers | solutions of smaller | from smaller problems | smaller problems | put together from | best solutions of smaller | answers of smaller',
          ],
          probe: 'How is the best answer related to the best answers of smaller inputs?',
        }),
        point('state-recurrence', 'define the state, the recurrence and the base case', {
          weight: 2,
          groups: [
            'state | parameters that describe | variables that define | what each cell means | define dp | subproblem definition',
            'recurrence | transition | base case | recursive formula | relation between | recursive relation | in terms of smaller',
          ],
          probe: 'What exactly does one cell of your table mean, and how is it computed from others?',
        }),
        point('memo-or-table', 'memoise top-down or fill a table bottom-up', {
          weight: 1.5,
          groups: [
            'memoisation | memo | top-down | bottom-up | tabulation | fill a table | cache the results | store the results | lru_cache | store intermediate | with a cache | from the bottom | remember the results | save the results | fill an array',
          ],
          probe: 'How do you make sure that each subproblem is solved only once?',
        }),
        point('complexity', 'cost is the number of states times the work a state', {
          weight: 1.5,
          groups: [
            'number of states | states times | polynomial | exponential | o(n^2) | o(n*m) | o(n*w) | time complexity | o(2^n) | pseudo-polynomial | work per state',
          ],
          probe: 'What does it cost, and how do you count that?',
        }),
        point('space', 'memory can be cut by keeping only the rows still needed', {
          groups: [
            'rolling array | previous row | last row | two rows | one row | last two values | reduce the space | reduce memory | space complexity | keep only the last | only the previous',
          ],
          probe: 'Can you do it with less memory?',
        }),
      ],
      modelAnswer:
        'I look for two signs: overlapping subproblems, so a naive recursion recomputes the same calls, and optimal substructure, so the best answer is built from optimal answers to smaller inputs. Then I define the state in one sentence, write the recurrence and the base case, and choose between memoisation from the top down and filling a table from the bottom up. The cost is the number of states times the work per state. For example, I wrote a word-level diff for contract texts: the state was a pair of positions, and the recurrence took the cheapest of insert, delete and replace from three neighbours. The plain recursion was exponential and gave up at 20 words, whereas the table needs n times m steps, about 4 million for two 2,000-word texts, in 60 milliseconds. I kept only the previous row, because no older cell is read, which cut memory from 32 MB to 16 KB; the trade-off is that the path itself is then lost. It does not help when subproblems are independent, as in merge sort, or when the state explodes; and if a greedy choice is provably safe, greedy is simpler.',
      misconceptions: [
        misconception(
          'dynamic programming is just recursion | dynamic programming means dynamic typing | dynamic memory allocation | same as greedy | same as divide and conquer',
          'Dynamic programming is about subproblems that repeat; independent ones are plain divide and conquer.',
        ),
      ],
      weakAnswers: [
        'If the problem looks complicated I try recursion, and if that is too slow I look for a better algorithm or ask a colleague.',
        'Dynamic programming means that the program allocates memory while it runs, so it can react to inputs of any size.',
        'I have solved many of these on practice sites: knapsack, coin change, longest common subsequence, Fibonacci. After enough practice you simply recognise the pattern.',
      ],
    },
    {
      id: 'cs-garbage-collection',
      competency: 'runtime',
      roles: ['backend', 'full-stack', 'mobile'],
      levels: ['senior'],
      difficulty: 'hard',
      text: 'How does a tracing garbage collector decide what to free, why are most of them generational, and how can a program in such a language still leak?',
      skills: ['java', 'javascript', 'go', 'c#', 'performance'],
      hints: [
        'Start from what the running program can still get at.',
        'How long do most objects live?',
        'Say roots and reachability, mark and sweep, young and old generation, pauses, and references that are kept by accident.',
      ],
      points: [
        point('reachability', 'what cannot be reached from the roots is garbage', {
          must: true,
          weight: 2,
          groups: [
            'reachable | unreachable | follow references | still referenced | not referenced | can be reached | reached from | no path to | get to | can get to | accessible | walks the references | follows pointers | everything it can reach | can still access',
            'root | stack | globals | static fields | registers | local variables | global variables | gc root | static variables',
          ],
          probe: 'From where does the collector start, and what does it follow?',
        }),
        point('mark-sweep', 'it marks the live objects, then sweeps, compacts or copies', {
          weight: 1.5,
          groups: [
            'mark and sweep | mark-sweep | marks | mark phase | sweep | compact | copying collector | evacuate | copies the survivors | moves the live objects | get cleaned | survivors are copied | marked and | promotes',
          ],
          probe: 'What happens in the phases after that?',
        }),
        point('generations', 'most objects die young, so the young space is collected often', {
          weight: 2,
          groups: [
            'die young | short-lived | weak generational hypothesis | generational hypothesis | most objects become garbage quickly | die soon | die quickly | live very briefly | temporary objects | become garbage soon | die early | short life | live only a short | most objects are temporary | soon garbage | do not live long | not live long',
            'young | nursery | eden | minor collection | minor gc | new space | survivor | gen 0 | gen0 | promoted | tenured | generation 0 | old generation | older generation | collected more often',
          ],
          probe: 'What is known about the lifetime of most objects, and how is that used?',
        }),
        point('write-barrier', 'a write barrier remembers pointers from old to young', {
          groups: [
            'write barrier | card table | remembered set | old to young | pointers from the old | references from the old | card marking',
          ],
          probe: 'How can it collect the young part without scanning the old part?',
        }),
        point('pauses', 'stop-the-world pauses trade against throughput and memory', {
          weight: 1.5,
          groups: [
            'stop the world | pause | pause time | concurrent collector | concurrent marking | incremental | tail latency | latency spike | throughput versus latency | throughput | program must stop | stops the program | freeze | halts',
          ],
          probe: 'What does the collector cost the running program, and what can you trade for it?',
        }),
        point('leak', 'a leak is a reference kept by accident', {
          weight: 2,
          groups: [
            'memory leak | grows without bound | keeps growing | held by mistake | kept alive | heap growth | leaks memory | never freed | references by accident | keeps references | still holds a reference | accidental reference | forgotten reference | only ever put | ever growing | forgot to deregister | forgot to remove',
            'unbounded cache | static map | listener | event handler | closure | thread local | threadlocal | global map | static collection | never removed | never evicted | forgotten timer | unclosed | dangling reference | unsubscribed | subscription | still referenced | observer | a map | callback | subscriber | cache without limit | collection',
          ],
          probe: 'Then how can memory still grow for ever?',
        }),
      ],
      modelAnswer:
        'It starts at the roots, that is stacks, registers and globals, and follows references; whatever is unreachable is garbage. It marks the live objects and then sweeps the rest, or copies the survivors together, which also compacts. Generational collectors use the fact that most objects die young: the nursery is collected often and cheaply, because the work depends on the survivors, and what survives is promoted. A write barrier records pointers from old to young objects in a remembered set, so a minor collection need not scan the old space. The trade-off is between pause time, throughput and memory: a concurrent collector shortens stop-the-world pauses but burns processor time and needs headroom. A program still leaks when it keeps references by accident, such as an unbounded cache or a listener that is never removed. For example, our Java gateway restarted every 3 days; a heap dump showed 1.4 million sessions held by a static map, and a limit of 50,000 entries with expiry flattened the heap at 600 MB. The limit of tuning is that it cannot repair a leak, and where hard real-time deadlines matter I would avoid tracing collection altogether.',
      misconceptions: [
        misconception(
          'garbage collected languages cannot leak | no memory leaks in java | cannot leak memory | never leaks | gc frees variables when they go out of scope',
          'A collector frees what is unreachable; what a program still refers to by accident stays.',
        ),
      ],
      weakAnswers: [
        'The garbage collector runs from time to time in the background and cleans up everything that the program does not need any more, so leaks are not a topic.',
        'It frees a variable when the function ends. If memory gets tight, you can call System.gc or set the variable to null and then it will be cleaned.',
        'I know G1, ZGC, Shenandoah and the V8 collector. They have many flags and I usually increase the maximum heap when there is a problem.',
      ],
    },
    {
      id: 'cs-compare-and-swap',
      competency: 'concurrency',
      roles: ['backend', 'systems', 'embedded'],
      levels: ['senior', 'staff'],
      difficulty: 'hard',
      text: 'How does compare-and-swap let several threads update one shared value without a lock, and where are its limits?',
      skills: ['concurrency', 'c++', 'java', 'rust', 'go'],
      hints: [
        'What does the instruction check before it writes?',
        'What does a thread do when somebody else was faster?',
        'Cover atomicity, the retry loop, contention, the ABA problem, and memory ordering.',
      ],
      points: [
        point(
          'atomic-instruction',
          'one atomic instruction writes only if the value is still the expected one',
          {
            must: true,
            weight: 2,
            groups: [
              'atomic | single instruction | hardware instruction | cmpxchg | one instruction | indivisible | cpu instruction',
              'expected value | still equals | still the old value | has not changed | unchanged | expected | old value | previous value | still holds | still the same value | value i read | still has the value | same value as | what i read | somebody changed | someone changed | matches the | equals what | still what i read',
            ],
            probe: 'What precisely does the instruction check and do?',
          },
        ),
        point('retry-loop', 'on failure a thread reloads and tries again', {
          must: true,
          weight: 2,
          groups: [
            'retry | try again | loop | reload | read again | reread | starts over | spin | repeat until | start again | another attempt | attempt again | repeat',
          ],
          probe: 'The instruction reports a failure. What does the thread do now?',
        }),
        point('progress', 'lock-free: somebody always makes progress, nobody blocks', {
          weight: 1.5,
          groups: [
            'lock-free | always makes progress | some thread makes progress | at least one thread | wait-free | nobody is blocked | non-blocking | system-wide progress | one thread succeeds | no thread can block | no thread blocks | blocks another | nobody waits | no waiting | no blocking | never waits | threads never wait',
          ],
          probe: 'What does this guarantee that a mutex does not?',
        }),
        point('contention', 'under high contention retries waste work and the cache line bounces', {
          weight: 1.5,
          groups: [
            'contention | contended | cache line | bouncing | wasted work | starve | starvation | many threads compete | livelock | burns cpu | cache coherence | high load on one',
          ],
          probe: 'What happens with sixty-four threads on one counter?',
        }),
        point('aba', 'the ABA problem: the value was changed and changed back', {
          weight: 1.5,
          groups: [
            'aba | a-b-a | changed and changed back | changes back | goes back to a | same value again | back to the old value | back to the original value | reused address',
          ],
          probe: 'Can the check succeed although something did happen in between?',
        }),
        point('aba-remedy', 'a version tag, hazard pointers or a collector prevent ABA', {
          groups: [
            'version counter | version number | tagged pointer | stamp | hazard pointer | epoch | garbage collected | garbage collector | double-width | generation counter | version tag',
          ],
          probe: 'How do you protect yourself against that?',
        }),
        point('single-word', 'it covers one word; several fields or memory ordering need more care', {
          groups: [
            'one word | single word | single memory location | one location | one variable | several variables | multiple variables | two fields | memory ordering | acquire | release semantics | memory barrier | fence | immutable snapshot',
          ],
          probe: 'What if two fields have to change together?',
        }),
      ],
      modelAnswer:
        'Compare-and-swap is one atomic instruction: it writes the new value only if the memory still holds the expected value, and it tells me whether it did. So a thread reads the value, computes the next one, and tries to swap; if somebody was faster, it reloads and retries in a loop. This is lock-free, because a failure means that another thread succeeded, and a descheduled thread can never block the rest. The trade-off shows under contention: every core fights for the same cache line and most attempts are wasted. For example, a request counter hit by 48 threads did 12 million updates a second for me; splitting it into one padded cell per core and summing on read gave 400 million. Another limit is the ABA problem: the value goes from A to B and back to A, so the check passes although a list node was freed and reused; a version counter beside the pointer, hazard pointers or a garbage collector solve it. It covers a single word, so for two fields that change together I swap a pointer to an immutable snapshot, with acquire and release ordering, or simply take a mutex when the update is long.',
      misconceptions: [
        misconception(
          'cas takes a lock internally in the operating system | cas never fails | lock-free is always faster | cas is always faster than a lock',
          'Lock-free code guarantees progress, not speed: under contention a lock or a split counter can be faster.',
        ),
      ],
      weakAnswers: [
        'It compares two variables and swaps them when they are in the wrong order, which is how sorting works in several threads.',
        'You mark the variable as volatile and then every thread sees the newest number, so no lock is needed and there are hardly any limits.',
        'I would use AtomicInteger, ConcurrentHashMap or the sync package. They are well tested libraries, so I never had to look at what is inside.',
      ],
    },
  ],
);
