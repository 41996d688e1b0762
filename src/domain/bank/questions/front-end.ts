import type { Question } from '../question.ts';
import { misconception, point, questionsOf } from './question-kit.ts';

export const frontEndQuestions: readonly Question[] = questionsOf({ area: 'front-end', type: 'technical' }, [
  {
    id: 'fe-closure',
    competency: 'javascript',
    roles: ['front-end', 'full-stack'],
    levels: ['junior'],
    difficulty: 'easy',
    text: 'What is a closure in JavaScript, where have you used one on purpose, and how can one bite you?',
    skills: ['javascript', 'typescript', 'react', 'vue'],
    hints: [
      'What can an inner function still see after the outer one has returned?',
      'Think of a counter, of debounce, and of a callback in a loop.',
      'Lexical scope, variables captured by reference and not by value, private state, var in loops, stale values, memory kept alive.',
    ],
    points: [
      point('definition', 'a function together with the variables of the scope in which it was defined', {
        weight: 2,
        groups: [
          'function | callback | method | inner code | nested function | lambda | arrow function | inner function',
          'scope | surrounding variables | outer variables | lexical | enclosing | environment | variables around it | outer function | where it was defined | where it was created | variables from the place | variables of the outer | remembers variables | outer | context | variables from outside | variables of its surroundings',
        ],
        probe: 'What belongs to it besides the code of the function?',
      }),
      point('outlives', 'the variables live on after the outer function has returned', {
        weight: 2,
        groups: [
          'has returned | after it returned | returned | has finished | finished running | finished executing | live on | still access | still has access | outlive | remembers | stay alive | keeps access | retains | after the outer',
        ],
        probe: 'The outer function is done. What about its variables?',
      }),
      point('by-reference', 'it holds the variable itself, not a copy of the value', {
        weight: 1.5,
        groups: [
          'by reference | the variable itself | not a copy | live binding | variable and not the value | variables rather than values | latest value | current value | same binding | same variable | binding | not the value | live variable | current version | actual variable',
        ],
        probe: 'Does it keep the value or the variable?',
      }),
      point('use', 'it gives private state: counters, debounce, factories, handlers, memoisation', {
        weight: 1.5,
        groups: [
          'private | encapsulate | debounce | throttle | counter | event handler | memoise | factory | currying | module pattern | partial application | hide state | run only once',
        ],
        probe: 'What can you do with one that is awkward without?',
      }),
      point('loop', 'with var all callbacks of a loop share one variable; let makes one a turn', {
        weight: 1.5,
        groups: [
          'loop | iteration | for loop | settimeout in a loop | loop variable',
          'var | let | block scope | per iteration | const | iife',
        ],
        probe: 'Three timeouts created in a loop print the same number. Why?',
      }),
      point('stale-memory', 'stale values in hooks and memory kept alive by forgotten handlers', {
        weight: 1.5,
        groups: [
          'stale | memory leak | leak | garbage collected | garbage collector | cannot be collected | old state | keeps alive | dependency array | old props | retained | collected',
        ],
        probe: 'What can go wrong with one that lives for a long time?',
      }),
    ],
    modelAnswer:
      'A closure is a function together with the scope in which it was defined, so it can use the outer variables even after the outer function has returned. It holds the variable itself and not a copy: if the variable changes later, the function sees the latest value. I use that for private state. For example, I wrote a debounce for our search box: the timer id lives in the outer function, and requests fell from 14 to 2 per search. The classic trap is a loop with var: all callbacks share one variable and print the last number; let creates a new binding per iteration, which fixes it. In React the trap is a stale value: an interval created in the first render keeps seeing the state of that render, because each render has its own variables; I then use a functional update or the right dependencies. And closures cost memory: a forgotten event handler kept a 30 MB table alive in our dashboard, because the handler referred to it and the garbage collector must not free it. The trade-off is convenience against hidden state, so for much shared state I would rather use a class.',
    misconceptions: [
      misconception(
        'closure copies the value | copies the variables | copies the values | closure closes the function | closing a connection | closing the browser | variables are deleted after',
        'A closure keeps the variables themselves, not copies of their values.',
      ),
    ],
    weakAnswers: [
      'A closure is when you close a function with a curly bracket. If you forget it you get a syntax error that is hard to find.',
      'It is an advanced concept of JavaScript that you mostly do not need, because in React and Vue the framework does it for you.',
      'I have used it many times in projects, for example for clean code and better performance. It can bite you when it is not documented.',
    ],
  },
  {
    id: 'fe-accessible-control',
    competency: 'accessibility',
    roles: ['front-end', 'full-stack', 'design'],
    levels: ['junior', 'mid'],
    difficulty: 'easy',
    text: 'A colleague built the control that opens a menu out of a clickable div. What is wrong with that for people who work without a mouse, and how do you put it right?',
    skills: ['html', 'css', 'accessibility', 'react', 'vue', 'angular'],
    hints: [
      'Put the mouse away and try to open it.',
      'What does a screen reader announce? Where does the focus go?',
      'Native button element, keyboard and focus, name, role and aria-expanded, visible focus, Escape and focus return, testing.',
    ],
    points: [
      point('keyboard', 'a div gets no focus and does not react to Enter and Space', {
        must: true,
        weight: 2,
        groups: [
          'keyboard | tab key | focusable | tab order | tabindex | enter and space | enter key | tab to it | receive focus | enter or space | press enter | tab and enter | tab',
        ],
        probe: 'What happens when somebody presses Tab, and then Enter?',
      }),
      point('role', 'assistive technology sees no role; it is announced as plain text', {
        weight: 2,
        groups: [
          'screen reader | screenreader | assistive technology | voiceover | nvda | jaws | talkback | voice control | blind user',
          'role | announce | semantic | text only | accessibility tree | as a group | says nothing | plain text | reads it as | know it is | know that it is | not know | no idea | recognise | tells the user | not recognised | purpose of it',
        ],
        probe: 'What does a screen reader say when it gets there?',
      }),
      point('native-button', 'use the native button element', {
        must: true,
        weight: 2.5,
        groups: [
          'native button | button element | real button | button tag | html button | native element | semantic html | actual button | native html | proper button | html element button | <button> | use a button | button instead | should be a button | replace it with a button | make it a button | button not a div',
        ],
        probe: 'What is the shortest repair?',
      }),
      point('state', 'tell the state: aria-expanded, aria-controls', {
        weight: 1.5,
        groups: [
          'aria-expanded | expanded | aria-controls | aria-haspopup | open or closed state | collapsed | aria attribute | whether it is open',
        ],
        probe: 'How does a person who cannot see it know that it is open?',
      }),
      point('name', 'an icon needs an accessible name', {
        groups: [
          'aria-label | accessible name | label | visually hidden text | alt text | aria-labelledby | hidden text | text alternative | sr-only',
        ],
        probe: 'It shows only three lines as an icon. What is it called?',
      }),
      point('focus', 'visible focus; Escape closes, and focus returns to the button', {
        weight: 1.5,
        groups: [
          'escape | esc key | esc | focus returns | return the focus | visible focus | focus ring | focus-visible | focus outline | outline none | focus management | focus indicator | arrow keys | move focus | focus back',
        ],
        probe: 'Where is the focus after opening, and after closing?',
      }),
      point('test', 'test by hand with keyboard and reader, plus axe or lint', {
        groups: [
          'axe | lighthouse | lint rule | automated check | test with | testing library | getbyrole | contrast | wcag | unplug the mouse | manual test | eslint | audit',
        ],
        probe: 'How do you keep it from coming back?',
      }),
    ],
    modelAnswer:
      'A div is not in the tab order, so keyboard users cannot reach it, and even with tabindex it ignores Enter and Space. It also has no role: a screen reader announces plain text, and nobody knows that it can be pressed or whether the menu is open. The repair is a native button element, because it brings focus, key handling, role and the disabled state for free. Then I add what the element cannot know: aria-expanded for the state, an aria-label because it shows only an icon, and a visible focus ring. Escape closes the menu and returns the focus to the button. For example, in our shop I replaced 23 such divs with one Button component in a day; tab stops worked, axe findings fell from 61 to 4, and a customer who uses voice control could order by herself. I test with the keyboard and with NVDA, since automatic checks find perhaps a third of the problems. The trade-off is a little CSS to reset the default look. I would not rebuild it with role and key handlers on the div unless the markup is really out of my hands.',
    misconceptions: [
      misconception(
        'div with onclick is accessible | role button is enough | adding role button makes it keyboard | aria makes it clickable | aria adds keyboard behaviour | aria adds keyboard support | remove the outline',
        'ARIA only changes what is announced; it adds no focus and no key handling.',
      ),
    ],
    weakAnswers: [
      'There is nothing wrong with it if it has a nice design and a pointer cursor. Most people today use a touch screen anyway.',
      'I would make the font bigger, use better colours and add a hover effect so that everybody notices that one can click on it.',
      'Accessibility is important and required by law, so I would install an overlay plugin or use Material UI, which is accessible.',
    ],
  },
  {
    id: 'fe-react-effect',
    competency: 'react',
    roles: ['front-end', 'full-stack'],
    levels: ['mid'],
    difficulty: 'medium',
    text: 'A React component fetches data in useEffect whenever a prop changes. Which bugs do you look for in a review, and when is an effect not needed at all?',
    skills: ['react', 'javascript', 'typescript', 'next.js', 'redux'],
    hints: [
      'What if the second response arrives before the first?',
      'What does the dependency array have to contain, and what does the returned function do?',
      'Missing dependencies and stale closures, race of responses, cleanup and abort, endless loop by new object identity, error and loading states; derived values and event handlers need no effect.',
    ],
    points: [
      point('dependencies', 'every value used has to be in the dependency array, else it is stale', {
        must: true,
        weight: 2,
        groups: ['dependency | dependency array | exhaustive-deps | deps | dep array'],
        probe: 'What belongs into the second argument?',
      }),
      point('stale', 'a missing one leaves a closure with old values', {
        groups: [
          'stale | stale closure | old value | outdated value | previous value | captured value | old props | old state | value of the first render',
        ],
        probe: 'What does the effect see when something is missing there?',
      }),
      point('race', 'responses can arrive out of order; ignore or abort the old one', {
        must: true,
        weight: 2.5,
        groups: [
          'race | out of order | older response | slow response | arrives later | previous request | first response arrives after | overwrites the newer | wrong result | late response | old response | earlier request | wrong response | changes quickly | quick change | stale response | outdated response | shows old data | overwritten | earlier fetch | changes fast | wrong order | arriving late | order of the responses',
          'abort | abortcontroller | ignore flag | ignore | cancel | cancelled flag | cleanup | discard | clean up',
        ],
        probe: 'The prop changes twice quickly. Which response wins?',
      }),
      point('cleanup', 'return a cleanup that undoes subscriptions and requests', {
        weight: 1.5,
        groups: [
          'cleanup | clean up | unsubscribe | unmount | return a function | teardown | strict mode | clear the interval',
        ],
        probe: 'What happens when the component goes away in the meantime?',
      }),
      point(
        'infinite-loop',
        'objects or functions created in render change identity and cause endless runs',
        {
          weight: 1.5,
          groups: [
            'infinite loop | endless loop | runs on every render | every render | new object | referential | reference equality | usememo | usecallback | identity | new reference | new array | loops forever | recreated | endlessly | each render | created again',
          ],
          probe: 'The effect runs after each render although nothing changed. Why?',
        },
      ),
      point('states', 'handle loading, error and empty', {
        groups: [
          'loading state | error state | spinner | failed request | error handling | rejected | loading and error | error boundary | empty state | loading indicator | response.ok | suspense',
        ],
        probe: 'What does the user see until it arrives, or if it fails?',
      }),
      point('no-effect', 'derived values belong in render, actions in event handlers', {
        weight: 2,
        groups: [
          'derived | during render | in render | event handler | computed | calculate | key to reset | while rendering | on click | in the handler | handler',
        ],
        probe: 'When would you delete the effect altogether?',
      }),
      point('library', 'a query library or the framework brings caching and deduplication', {
        groups: [
          'react query | tanstack | swr | rtk query | loader | server component | apollo | data library | query library | deduplicate requests',
        ],
        probe: 'Would you write this by hand in a larger application?',
      }),
    ],
    modelAnswer:
      'First the dependency array: every value the effect uses must be in it, or the closure keeps stale props. Second, races: if the prop goes from A to B quickly, the response for A can arrive after the one for B and overwrite it, so the cleanup aborts the request with an AbortController or sets an ignore flag. The same cleanup runs on unmount, and in development Strict Mode tests it. Third, endless loops: an options object created in render is a new reference each time, so the effect runs after every render. Fourth, loading and error states, since fetch does not reject on a 500. For example, our customer page showed the wrong invoices in about 1 of 300 fast clicks; a five-line cleanup fixed it. An effect is for synchronising with something outside React. I do not need one for derived values, which I compute during render, or for user actions, which belong in the event handler. The trade-off of hand-written fetching is that it has no cache, so beyond two or three places I take TanStack Query, because it deduplicates and retries; for one static request in a small tool I would not add a library.',
    misconceptions: [
      misconception(
        'empty array to silence | disable the lint rule | useeffect can be async | make the useeffect callback async | pass an async function to useeffect | useeffect runs before render | effects run before the paint always',
        'An effect must return a cleanup or nothing, so it cannot be an async function, and silencing the rule hides stale values.',
      ),
    ],
    weakAnswers: [
      'useEffect is like componentDidMount. I would check that the code is clean, has TypeScript types and tests, and that the names are good.',
      'I would put an empty array at the end so that it runs only one time, which is best for performance, and then it is fine.',
      'You can use Redux, MobX, Zustand or the Context API. State management is the most important decision in a React project.',
    ],
  },
  {
    id: 'fe-typescript-unknown',
    competency: 'typescript',
    roles: ['front-end', 'full-stack', 'backend'],
    levels: ['mid'],
    difficulty: 'medium',
    text: 'Your TypeScript code receives JSON from an API. How do you type it, and what is the difference between any, unknown and a type assertion here?',
    skills: ['typescript', 'javascript', 'react', 'node.js', 'angular', 'zod'],
    hints: [
      'What does the compiler know about data that arrives at run time?',
      'Which of the three switches the checker off?',
      'Types are erased, any is contagious, unknown must be narrowed, assertions are unchecked promises, type guards or a schema at the boundary, generated types.',
    ],
    points: [
      point('erased', 'types are erased, so nothing is checked at run time', {
        weight: 2,
        groups: [
          'erased | erasure | runtime | run time | compile time only | only at compile | compile-time | disappear | removed by the compiler | stripped',
        ],
        probe: 'Your interface says it is a number. Who checks that when the response arrives?',
      }),
      point('any', 'any switches the checking off and spreads', {
        weight: 2,
        groups: [
          'switches off | turns off | disables | opt out | no checking | contagious | spreads | no type safety | infects | allows everything | anything goes | gives up type | without checking | bypasses the type | skips the type | no type check',
        ],
        probe: 'What does the compiler still tell you about a value of type any?',
      }),
      point('unknown', 'unknown has to be narrowed before use', {
        must: true,
        weight: 2,
        groups: [
          'narrow | check before | prove | typeof | type guard | must be checked | forced to check | before you can use | forces me to check | forces you to check | before using it | check the type | check it first | verify the type | must check | have to check | check first',
        ],
        probe: 'And about one of type unknown?',
      }),
      point('assertion', 'an assertion is a promise that nobody checks', {
        weight: 2,
        groups: [
          'unchecked | promise to the compiler | trust me | believe me | lie | lying | not verified | no conversion | does not convert | without verifying | compiler believes | blindly | tell the compiler | no runtime check | overrides the compiler',
        ],
        probe: 'You write `as User`. What happens to the data?',
      }),
      point('validate', 'validate at the boundary with a schema or a guard', {
        must: true,
        weight: 2,
        groups: [
          'validate | schema | zod | io-ts | ajv | valibot | type guard | type predicate | parse | is operator | yup | json schema | user-defined guard | runtime check | check the shape | verify the response | check at runtime',
        ],
        probe: 'How do you get from unknown to a type that you can rely on?',
      }),
      point('infer', 'derive the type from the schema or generate it from the contract', {
        weight: 1.5,
        groups: [
          'infer | z.infer | inferred from | openapi | generate the types | code generation | codegen | graphql | single source | derive the type | generated from | trpc',
        ],
        probe: 'How do you avoid describing the same thing twice?',
      }),
      point('strictness', 'compiler and lint settings enforce it', {
        groups: [
          'strict mode | strict | noimplicitany | no-explicit-any | lint rule | eslint | nouncheckedindexedaccess | tsconfig | biome | compiler option',
        ],
        probe: 'How do you keep the whole team to it?',
      }),
    ],
    modelAnswer:
      'Types are erased when the code is compiled, so at run time nothing guarantees that the response looks like my interface. With any, the checker is switched off for that value and for everything derived from it, so it spreads. A type assertion is nearly as bad: it is an unchecked promise, and it converts nothing. With unknown I am forced to narrow before I can use the value. So I treat every response as unknown and validate it at the boundary with a schema, say in zod, and infer the static type from that schema, which gives me a single source. For example, a partner began to send prices as strings; our assertion let them through, and 10 plus "5" became "105" in 340 baskets. After we parsed with a schema the change showed up as one error within a minute. The trade-off is cost: parsing 5,000 rows took 12 milliseconds, so for large trusted payloads between our own services I use types generated from OpenAPI and do not parse everything. An assertion is fine where I know more than the compiler, for instance in tests. Strict mode and a lint rule against explicit any keep the team honest.',
    misconceptions: [
      misconception(
        'assertion converts the value | as converts | unknown is the same as any | typescript checks the response at runtime | typescript validates at runtime | interfaces are checked at runtime | cast changes the type at runtime',
        'TypeScript leaves no checks behind: neither an interface nor an assertion touches the data.',
      ),
    ],
    weakAnswers: [
      'I create an interface with all the fields and write it behind the await, then TypeScript makes sure that the API sends the correct data.',
      'TypeScript is JavaScript with types. It helps to find mistakes early and gives autocompletion in the editor, which is really useful for teams.',
      'I prefer any in such cases because you never know what comes from an API, and it makes the development faster and more flexible.',
    ],
  },
  {
    id: 'fe-page-load',
    competency: 'performance',
    roles: ['front-end', 'full-stack'],
    levels: ['mid', 'senior'],
    difficulty: 'hard',
    text: 'The product page of a shop feels slow on phones. How do you find out why, and what are your first moves?',
    skills: ['performance', 'javascript', 'react', 'next.js', 'css', 'html', 'webpack', 'vite'],
    hints: [
      'Feels slow for whom? Where would you get numbers?',
      'Look at what has to arrive before the largest thing on the page can be painted, and at what keeps the main thread busy.',
      'Field data and lab, Core Web Vitals, main image, render-blocking resources, bundle size and splitting, long tasks, layout shift, caching and CDN, budgets.',
    ],
    points: [
      point('field-data', 'measure real users, not only the own laptop', {
        weight: 2,
        groups: [
          'field data | real user monitoring | rum | real users | crux | chrome ux report | from the field | real devices | actual users | 75th percentile | p75 | web-vitals library | analytics on vitals',
        ],
        probe: 'Where do your numbers come from?',
      }),
      point('vitals', 'name the metric: LCP, INP, CLS, time to first byte', {
        weight: 2,
        groups: [
          'lcp | largest contentful paint | inp | interaction to next paint | cls | core web vitals | web vitals | ttfb | time to first byte | first contentful paint | cumulative layout shift | fcp',
        ],
        probe: 'Which number expresses «slow» here?',
      }),
      point('lab', 'reproduce with a throttled profile: waterfall, performance panel', {
        weight: 1.5,
        groups: [
          'lighthouse | devtools | performance panel | webpagetest | throttle | cpu slowdown | waterfall chart | network waterfall | profile | slow 4g | performance tab | trace',
        ],
        probe: 'How do you see the cause on your desk?',
      }),
      point('main-image', 'main image: right size and format, priority, never lazy', {
        weight: 1.5,
        groups: [
          'avif | webp | srcset | responsive image | fetchpriority | preload | compress the image | image size | hero image | lazy | image format | smaller images | main image | optimise images | resize',
        ],
        probe: 'The largest element is the product photo. What do you do about it?',
      }),
      point('less-javascript', 'ship less JavaScript: splitting, tree shaking, fewer third parties', {
        weight: 2,
        groups: [
          'bundle | code splitting | split the code | tree shaking | third-party | tag manager | unused javascript | dynamic import | lazy load | less javascript | ship less | defer | minify',
        ],
        probe: 'A mid-range phone needs seconds to run your scripts. What can go?',
      }),
      point('long-tasks', 'break up long tasks that block the main thread', {
        weight: 1.5,
        groups: [
          'main thread | long task | blocking time | web worker | break up | hydration | yield | scheduler | debounce | re-render | rerender | memo | expensive render | virtualise',
        ],
        probe: 'It is painted, but taps react late. Why?',
      }),
      point('delivery', 'CDN, caching, compression, early connection, server rendering', {
        weight: 1.5,
        groups: [
          'cdn | cache-control | caching header | immutable | brotli | gzip | preconnect | server-side rendering | server rendering | edge | compression | http cache | early hints | static generation | render-blocking | critical css',
        ],
        probe: 'What about the way from the server to the phone?',
      }),
      point('layout-shift', 'reserve space so that nothing jumps', {
        groups: [
          'layout shift | cls | width and height | reserve space | aspect-ratio | jumps | font-display | placeholder | skeleton',
        ],
        probe: 'Users tap the wrong thing because the page moves. What helps?',
      }),
      point('budget', 'keep it with a budget in CI', {
        groups: [
          'budget | performance budget | lighthouse ci | size limit | bundlesize | fail the build | regression | in ci | alert when | size check',
        ],
        probe: 'How do you keep it fast in half a year?',
      }),
    ],
    modelAnswer:
      'I start with field data, the Core Web Vitals of real users at the 75th percentile by device, because my laptop hides everything. Then I reproduce it in WebPageTest or DevTools with slow 4G and a throttled CPU and read the waterfall. For example, on one shop LCP was 5.1 seconds on phones. The hero image was lazy and 1.8 MB, so we served AVIF through srcset with high fetchpriority; that took 1.6 seconds off. The bundle was 900 KB: code splitting and removing four third-party tags brought it to 310. INP was 420 milliseconds, because one filter re-rendered 600 cards in a long task on the main thread; we virtualised the list. Fixed width and height for images stopped the layout shift, and a CDN with Brotli and long caching cut time to first byte. LCP ended at 2.2 seconds and conversion rose by 4%. A budget in CI fails the build above 330 KB. The trade-offs: splitting adds requests later, and when all is preloaded nothing has priority, so I preload one or two things only. If the server takes two seconds to answer, front-end tuning has its limit, and I go there first.',
    misconceptions: [
      misconception(
        'lazy load the hero | lazy load all images | lazy loading for every image | lighthouse score is what users experience | preload everything | inline everything | lighthouse 100 means fast',
        'Lazy loading delays the main image, and a lab score is not what users experience.',
      ),
    ],
    weakAnswers: [
      'I would rewrite the page in a faster framework such as Svelte or Solid because React is known to be slow on phones.',
      'Phones have weak processors and bad networks, so not much can be done. A native app would be much better for the customers.',
      'I ask the backend team to make the API faster and use a bigger server, then the page will feel better automatically.',
    ],
  },
  {
    id: 'fe-server-rendering',
    competency: 'rendering',
    roles: ['front-end', 'full-stack'],
    levels: ['senior', 'staff'],
    difficulty: 'hard',
    text: 'Compare rendering in the browser, on the server at each request, and ahead of time at build. How do you choose, and what does hydration cost?',
    skills: ['react', 'next.js', 'nuxt', 'vue', 'javascript', 'performance', 'svelte'],
    hints: [
      'Who produces the first HTML, and when?',
      'Think of a blog, a dashboard behind a login, and a shop.',
      'Empty shell and search engines, time to first byte, static files on a CDN and how fresh they are, hydration and mismatches, islands, streaming and server components.',
    ],
    points: [
      point('csr', 'in the browser: an empty shell until the script has run; fine behind a login', {
        weight: 2,
        groups: [
          'client-side rendering | csr | empty shell | empty html | blank page | spa | single page app | single-page | blank screen | empty div | after the javascript',
        ],
        probe: 'What does the first HTML contain when everything is done in the browser?',
      }),
      point('ssr', 'on the server: full HTML early and fresh, but each request costs server time', {
        weight: 2,
        groups: [
          'server-side rendering | ssr | html from the server | server sends html | full html | complete html | html is generated on the server | server generates | html is ready | html per request | server creates | server returns html | server makes the html | server builds the page | server side | html on the server',
          'time to first byte | ttfb | server load | every visit | first paint | compute | fresh | up to date | servers to run | node servers | first contentful | seo | search engine | pay for servers | see content earlier | google | need servers | content earlier | personalised content | personalised pages',
        ],
        probe: 'What do you gain and what do you pay when the server renders each time?',
      }),
      point('ssg', 'at build: static files on a CDN, fast and cheap, but stale until rebuilt', {
        weight: 2,
        groups: [
          'static | static site | ssg | static generation | prerender | pre-render | prebuilt',
          'cdn | stale | rebuild | isr | incremental | revalidate | cheap | outdated | fastest | long builds | slow builds | cached on a cdn',
        ],
        probe: 'And when the pages are made beforehand?',
      }),
      point('hydration', 'hydration runs the components again to attach handlers, costing script and time', {
        must: true,
        weight: 2,
        groups: [
          'attach event handlers | attach handlers | event listeners | runs the components again | re-run | rebuilds the tree | not interactive | interactive | becomes interactive | download the javascript twice | main thread | dead buttons | executes again | runs again | attach listeners | add listeners | take over the html | re-execute | same components again | event handlers | run all components | clicks do nothing | attach all the event | nothing reacts | attach the events',
        ],
        probe: 'The HTML is there but buttons do nothing yet. What is going on?',
      }),
      point('mismatch', 'server and client output must be equal: dates, random values, window', {
        groups: [
          'mismatch | hydration error | window is undefined | different markup | differs from the server | time zone | timezone | localstorage | same output | random value | random number | math.random | new date | use date | date formatting | current time | locale format',
        ],
        probe: 'Why does the framework sometimes complain about differing markup?',
      }),
      point('less-hydration', 'islands, streaming or server components reduce the cost', {
        weight: 1.5,
        groups: [
          'islands | island architecture | partial hydration | selective hydration | progressive hydration | server component | streaming | resumable | astro | qwik | suspense | lazy hydration',
        ],
        probe: 'How can you pay less for it?',
      }),
      point('choose', 'choose per page by audience, freshness, personalisation and search', {
        weight: 1.5,
        groups: [
          'per page | per route | route by route | seo | search engine | behind a login | how often the content changes | how fresh | crawler | each page | dashboard | each route | content changes | personalised content | how personal',
        ],
        probe: 'A shop has a home page, product pages and an account area. What for which?',
      }),
    ],
    modelAnswer:
      'With client-side rendering the server sends an empty shell, and the user sees nothing until the script has loaded and run; that is fine for a dashboard behind a login, where search engines do not matter. Server-side rendering sends full HTML per request, so the first paint is early and personalised, but time to first byte includes my data fetching and I pay for servers. Static generation renders at build time; files lie on a CDN, fast and cheap, but stale until a rebuild or revalidation. I choose per page: how fresh, how personal, how important for search. Hydration is the hidden cost: the browser runs the components again to attach event handlers, so a page looks ready before it is interactive. Output must be identical, otherwise there is a mismatch, typically from dates or window. For example, our shop rendered 40,000 product pages statically with revalidation after 60 seconds; LCP went from 3.4 to 1.9 seconds, but INP stayed bad, because we hydrated 480 KB. Islands for basket and gallery only cut that to 90 KB. The trade-off is complexity: two environments, caches, harder debugging. For an internal tool with 30 users I would not do it.',
    misconceptions: [
      misconception(
        'ssr needs no javascript | ssr makes the page interactive immediately | static pages cannot be interactive | hydration downloads the html again | hydration is loading data from the server | search engines cannot run any javascript',
        'Rendered HTML is only a picture until hydration; static pages can be interactive through it as well.',
      ),
    ],
    weakAnswers: [
      'Next.js is the best choice since it supports everything. You install it and it decides by itself what is good for which page.',
      'In the browser is better because the server has less work, and today every device is fast enough to do that without a problem.',
      'Hydration means that the page is filled with water, so to speak, with data from the database. It costs about one more request.',
    ],
  },
]);
