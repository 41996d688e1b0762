import type { Question } from '../question.ts';
import { misconception, point, questionsOf } from './question-kit.ts';

export const devopsQuestions: readonly Question[] = questionsOf({ area: 'devops', type: 'technical' }, [
  {
    id: 'devops-container-image',
    competency: 'containers',
    roles: ['devops', 'backend', 'full-stack'],
    levels: ['junior', 'mid'],
    difficulty: 'easy',
    text: 'How does a Docker container differ from a virtual machine, and what makes a good image for production?',
    skills: ['docker', 'linux', 'containers', 'kubernetes'],
    hints: [
      'What do all containers of one host have in common?',
      'Think of what is inside the image, who runs it, and how it is rebuilt.',
      'Shared kernel with namespaces and cgroups against a hypervisor; small base, multi-stage build, layer caching, not root, pinned versions, no secrets, scanning.',
    ],
    points: [
      point('shared-kernel', 'containers share the kernel of the host', {
        must: true,
        weight: 2.5,
        groups: [
          'share the kernel | kernel of the host | host kernel | same kernel | one kernel | common kernel | kernel is shared | same operating system kernel | kernel | host operating system | operating system of the host | os of the host | share the os',
        ],
        probe: 'What do all of them on one host have in common?',
      }),
      point('vm', 'a virtual machine has its own guest operating system on a hypervisor', {
        weight: 2,
        groups: [
          'hypervisor | guest operating system | guest os | own operating system | own kernel | full operating system | virtual hardware | whole operating system | hardware virtualisation | entire os | full os',
        ],
        probe: 'And what does the other one bring along?',
      }),
      point('namespaces', 'isolation by namespaces, limits by cgroups', {
        weight: 1.5,
        groups: [
          'namespace | cgroup | control group | seccomp | isolated process | process isolation | just a process | ordinary process | chroot',
        ],
        probe: 'Which mechanisms keep them apart?',
      }),
      point('light-vs-isolation', 'containers start fast and are light, isolation is weaker', {
        weight: 1.5,
        groups: [
          'start in milliseconds | starts in | start in seconds | boot | lightweight | lighter | less overhead | fast to start | weaker isolation | stronger isolation | kernel exploit | less isolated | better isolation | smaller | start faster | start quickly | quickly | less resources | fewer resources | isolation is not as strong | not as strong | as strong | less memory | not as secure | less secure',
        ],
        probe: 'What do you gain, and what do you give up?',
      }),
      point('small', 'small: slim base and a multi-stage build', {
        weight: 2,
        groups: [
          'multi-stage | multistage | slim | alpine | distroless | small base | minimal base | small image | without the build tools | scratch | minimal image | base image | few packages',
        ],
        probe: 'How do you get it from a gigabyte to a tenth?',
      }),
      point('layers', 'order the layers so that dependencies are cached', {
        groups: [
          'layer | layer cache | build cache | copy package.json first | dependencies first | lock file first | dockerignore | caching layers | order of instructions',
        ],
        probe: 'Why does the order of the lines matter?',
      }),
      point('secure', 'not root, pinned versions, no secrets, scanned', {
        weight: 1.5,
        groups: [
          'non-root | not as root | unprivileged | root user | run as root | pinned | pin the version | digest | secret | scan | vulnerability | trivy | read-only filesystem | as root | nonroot',
        ],
        probe: 'What would a security review ask about it?',
      }),
      point('stateless', 'one process, configured from outside, state in volumes, reacts to SIGTERM', {
        groups: [
          'stateless | volume | environment variable | sigterm | configured from outside | logs to stdout | one process | ephemeral | health check | stdout | graceful shutdown',
        ],
        probe: 'Where do its configuration, data and logs go?',
      }),
    ],
    modelAnswer:
      'Containers are isolated processes that share the kernel of the host: namespaces hide the rest, cgroups limit CPU and memory. A virtual machine runs a full guest operating system on a hypervisor. So a container starts in milliseconds and costs little, but isolation is weaker, because one kernel exploit reaches every container. For a good image I use a multi-stage build, so that compilers stay out, and a slim base with pinned versions. Dependencies are copied and installed before the source, since then the layer cache survives a code change. It runs as a non-root user, contains no secret, takes its configuration from environment variables, logs to stdout and reacts to SIGTERM. CI scans it for vulnerabilities. For example, our Python service went from 1.3 GB to 140 MB, a rebuild from 6 minutes to 40 seconds, and the scanner from 212 findings to 9, after we moved to a slim base with two stages. The trade-off of very small images such as distroless is that there is no shell for debugging. And I would not run code of strangers in plain containers; there I take micro virtual machines or gVisor.',
    misconceptions: [
      misconception(
        'container is a lightweight virtual machine with its own kernel | containers have their own kernel | each container has its own operating system kernel | containers are as isolated as | docker is a hypervisor | own kernel in each container',
        'A container brings its files but no kernel; it is a process of the host.',
      ),
    ],
    weakAnswers: [
      'Docker is the modern form of a virtual machine, so it is easier to install. A good image is one that works on every computer.',
      'It solves the problem of works on my machine. You write a Dockerfile, build it, push it to the registry and start it with docker run.',
      'I have used Docker, Docker Compose, Kubernetes, Helm and Podman in several projects, with images from Docker Hub, and the latest tag.',
    ],
  },
  {
    id: 'devops-delivery-pipeline',
    competency: 'ci-cd',
    roles: ['devops', 'backend', 'full-stack', 'front-end', 'qa'],
    levels: ['junior', 'mid'],
    difficulty: 'easy',
    text: 'Describe the pipeline you would build from a push to production for a web service. What does each stage protect you from?',
    skills: ['ci/cd', 'github actions', 'gitlab', 'jenkins', 'docker', 'git'],
    hints: [
      'Cheap checks first. Which are they?',
      'What exactly is it that you deploy, and is it the same thing everywhere?',
      'Lint and unit tests, one artefact built once, integration tests, scans, staging, gradual rollout with health checks, rollback, speed.',
    ],
    points: [
      point('fast-checks', 'lint, types and unit tests run first and fail fast', {
        must: true,
        weight: 2,
        groups: [
          'lint | linter | unit test | type check | static analysis | format check | automated test | run the tests | tests run | fail fast | tests first | code style | eslint | compile and test | tests and lint | all tests',
        ],
        probe: 'What runs in the first two minutes?',
      }),
      point('build-once', 'build one artefact once and promote it through all environments', {
        weight: 2,
        groups: [
          'artefact | artifact | docker image | container image | build once | immutable | tagged with the commit | same image | same binary | promote | registry | same build | versioned image',
        ],
        probe: 'Is what you tested the same as what you ship?',
      }),
      point('integration', 'integration or end-to-end tests against real dependencies', {
        weight: 1.5,
        groups: [
          'integration test | end-to-end | e2e | contract test | real database | smoke test | testcontainers | acceptance test | ui test',
        ],
        probe: 'What do the unit tests not see?',
      }),
      point('security-scan', 'dependency, secret and image scans', {
        groups: [
          'scan | dependency check | vulnerability | secret detection | sast | sbom | trivy | snyk | dependabot | leaked secret | security check | vulnerable dependency',
        ],
        probe: 'How do you notice a vulnerable library or a committed password?',
      }),
      point('staging', 'deploy to staging, with the same automation and configuration from outside', {
        groups: [
          'preview environment | test environment | pre-production | preprod | review app | infrastructure as code | same scripts | acceptance environment | staging environment | deploy to staging | goes to staging',
        ],
        probe: 'Where does it run first?',
      }),
      point('gradual', 'roll out gradually and watch health and error rate', {
        weight: 1.5,
        groups: [
          'canary | rolling | blue-green | gradually | gradual rollout | health check | error rate | percent of traffic | feature flag | monitoring after | progressive | readiness | of the traffic',
        ],
        probe: 'How does the new version reach the users?',
      }),
      point('rollback', 'go back quickly, if possible automatically', {
        weight: 1.5,
        groups: [
          'rollback | roll back | revert | previous version | redeploy the last | previous image | back to the last version | automatic rollback | last good version',
        ],
        probe: 'It goes wrong after all. What now?',
      }),
      point('speed', 'keep it fast: parallel, cached, no flaky tests', {
        groups: [
          'parallel | flaky | under ten minutes | feedback time | fast feedback | in ten minutes | quick feedback | within minutes | under 10 minutes | build cache | cached dependencies',
        ],
        probe: 'How long may it take, and what do you do if it takes longer?',
      }),
    ],
    modelAnswer:
      'Every push runs lint, type check and unit tests first, because they are cheap and protect the main branch from obvious breakage. Then one container image is built, tagged with the commit, and never rebuilt: the same artefact moves through all environments, so what I tested is what I ship. Integration tests run that image against a real PostgreSQL and catch wrong queries and contracts. Scans look for vulnerable dependencies and leaked secrets. After the merge it goes to staging by the same scripts, and a smoke test checks log-in and checkout. Production is a canary with 5% of the traffic for ten minutes; if the error rate or latency gets worse, it is rolled back automatically to the previous image. For example, with this set-up my team went from one release every two weeks to six a day, and the share of releases that hurt users fell from 15% to 3%. I keep feedback under 10 minutes with caching and parallel jobs. The trade-off is effort: for an internal tool with five users I would not build a canary. And the limit: database migrations cannot simply be rolled back, so they must be compatible with the old version.',
    misconceptions: [
      misconception(
        'rebuild for each environment | build again for production | separate build for production | test in production only | manual testing is enough | skip the tests',
        'What is rebuilt for production is not what was tested.',
      ),
    ],
    weakAnswers: [
      'I would use Jenkins or GitHub Actions with a YAML file. After the push it compiles everything and copies it to the server with FTP.',
      'DevOps is a culture. The most important thing is that developers and operations talk to each other every day and share responsibility.',
      'First somebody reviews it, then the test team tests it for some days, then the release manager approves it and it goes live at the weekend.',
    ],
  },
  {
    id: 'devops-kubernetes-probes',
    competency: 'kubernetes',
    roles: ['devops', 'backend'],
    levels: ['mid', 'senior'],
    difficulty: 'medium',
    text: 'What are liveness, readiness and startup probes in Kubernetes for, and how can a badly chosen one cause an outage?',
    skills: ['kubernetes', 'docker', 'helm', 'aws', 'gcp', 'azure'],
    hints: [
      'What does Kubernetes do when each of them fails?',
      'What if the database is down and every pod says that it is not alive?',
      'Liveness restarts, readiness takes out of the Service, startup delays the others; no dependencies in liveness; thresholds and timeouts; shutdown.',
    ],
    points: [
      point('liveness', 'failing liveness restarts the container', {
        must: true,
        weight: 2,
        groups: [
          'restart | kills the container | killed | recreate | reboot | starts it again | started again | new container',
        ],
        probe: 'Liveness fails three times. What happens?',
      }),
      point('readiness', 'failing readiness takes the pod out of the endpoints, without a restart', {
        must: true,
        weight: 2,
        groups: [
          'no traffic | traffic | endpoint | out of the service | load balancer | receives requests | routing | gets requests | stop sending | out of rotation',
        ],
        probe: 'And when readiness fails?',
      }),
      point('startup', 'startup holds the others back for slow starters', {
        weight: 1.5,
        groups: [
          'slow start | long start | long to start | boot | warm up | warmup | initial delay | initialdelayseconds | until it has started | takes long to start | initialise | migration at start | during start | slow starter | takes a long time to start | starts slowly | slow apps | slow application | slow to start | needs long to start | longer to start',
        ],
        probe: 'A service takes two minutes to come up. How do you handle that?',
      }),
      point('no-dependencies', 'liveness must not check dependencies, else everything restarts together', {
        weight: 2.5,
        groups: [
          'dependency | downstream | external service | redis | other services | external system | backend is down | checks the database | query the database | database connection | database outage | db | checks the db | ping the db | third-party service',
          'restart all | all pods | every pod | every replica | restart loop | restarted at once | cascade | makes it worse | crash loop | crashloopbackoff | whole fleet | at the same time | all replicas | restart storm | pointless restart | does not help',
        ],
        probe: 'The check pings the database, and the database is down for a minute. What do you see?',
      }),
      point('what-to-check', 'liveness checks only the process itself; readiness what is needed to serve', {
        weight: 1.5,
        groups: [
          'deadlock | hung | stuck | event loop | process itself | cheap check | simple endpoint | only that the process | own process | healthz | can serve | frozen | connection pool | able to serve',
        ],
        probe: 'What exactly should each of them look at?',
      }),
      point('thresholds', 'timeouts and thresholds have to survive load and pauses', {
        weight: 1.5,
        groups: [
          'timeout | failurethreshold | failure threshold | periodseconds | threshold | too aggressive | too strict | one second | garbage collection pause | under load | times in a row | three failures | timeoutseconds | overloaded',
        ],
        probe: 'It only fails at peak load. Which numbers do you look at?',
      }),
      point('shutdown', 'readiness ends before shutdown: SIGTERM, preStop, draining', {
        groups: [
          'sigterm | prestop | pre-stop | drain | graceful shutdown | termination grace | in-flight requests | rolling update | deployment waits | finish open requests | rollout',
        ],
        probe: 'What part do they play in a deployment?',
      }),
    ],
    modelAnswer:
      'A failing liveness probe makes the kubelet restart the container. A failing readiness probe only takes the pod out of the Service endpoints, so it gets no traffic but keeps running. The startup probe holds the other two back until a slow starter is up. Liveness should answer a single question: is this process stuck beyond repair, for instance in a deadlock? Readiness may ask whether it can serve. For example, a team of ours let liveness query the database. When it failed over for 40 seconds, all 60 pods were restarted at the same time, came back cold, opened 3,000 connections at once, and a short hiccup became a 25-minute outage. Now liveness is a plain endpoint without dependencies, with a timeout of 3 seconds and 5 failures in a row, because a one-second timeout also fails under load. On shutdown we wait a few seconds in preStop and, after SIGTERM, drain open requests. The trade-off: a lenient probe notices a hung process later. Even readiness should not fail on a shared dependency if every replica then disappears; I would rather answer degraded. And where a crash ends the process anyway, I would not define liveness at all.',
    misconceptions: [
      misconception(
        'readiness restarts | failing readiness restarts | readiness kills | liveness should check the database | liveness checks all dependencies | liveness removes the pod from the service',
        'Readiness only steers traffic; it is liveness that restarts, which is why it must not look at dependencies.',
      ),
    ],
    weakAnswers: [
      'They check whether the application is healthy. If one is not configured well then Kubernetes does not know about it and shows an error.',
      'You write them in the YAML of the deployment with a path and a port. I usually copy them from an existing Helm chart and they work.',
      'Kubernetes has pods, nodes, services, ingress, config maps and probes. It is self-healing, so outages are practically not possible.',
    ],
  },
  {
    id: 'devops-observability',
    competency: 'observability',
    roles: ['devops', 'backend', 'full-stack'],
    levels: ['mid', 'senior'],
    difficulty: 'medium',
    text: 'Users report that the application is sometimes slow. How do metrics, logs and traces each help you to find the reason, and how do you alert on such a thing?',
    skills: ['prometheus', 'grafana', 'opentelemetry', 'datadog', 'elasticsearch', 'kubernetes'],
    hints: [
      'Which of the three tells you that, where, and why?',
      'An average hides the slow ones. And who should be woken up by what?',
      'Percentiles, rate and errors, saturation; a trace through the services; structured logs with a trace id; cardinality and sampling; alert on symptoms.',
    ],
    points: [
      point('metrics', 'metrics show that and since when, by percentiles', {
        weight: 2,
        groups: [
          'percentile | p95 | p99 | histogram | dashboard | time series | error rate | request rate | red method | golden signals | 95th | 99th | trend | since when it is slow | graph | chart | numbers over time | response time over time | latency over time | rate and errors',
        ],
        probe: 'Which number would show you that some users wait too long?',
      }),
      point('not-average', 'an average hides the tail', {
        groups: [
          'average | tail | outlier | slowest | long tail | averages hide | mean value | mean hides | the mean latency | arithmetic mean',
        ],
        probe: 'Why not the mean?',
      }),
      point('traces', 'a trace shows where in the chain of services the time goes', {
        must: true,
        weight: 2,
        groups: [
          'span | waterfall | across services | which service | each hop | through the services | distributed tracing | which call | time goes | time is spent | follow one request | follows a request | single request | per hop | path of a request | which part | journey of a request | where the time | which component | which step',
        ],
        probe: 'Eight services are involved. How do you find the slow one?',
      }),
      point('logs', 'logs tell the detail: structured, with trace id', {
        weight: 2,
        groups: [
          'structured | json logs | trace id | correlation id | request id | stack trace | error message | detail | context | specific event | exactly what happened',
        ],
        probe: 'You know the place. Where do you find out why?',
      }),
      point('cost', 'cardinality and volume cost money, so sample', {
        weight: 1.5,
        groups: [
          'cardinality | sample | tail-based | retention | volume | expensive | storage cost | label per user | too many labels | cost of',
        ],
        probe: 'Why not record everything for ever?',
      }),
      point('alert-symptom', 'alert on symptoms for users, not on every cause', {
        weight: 2,
        groups: [
          'symptom | user-facing | what users feel | slo | burn rate | error budget | user impact | customer impact | service level | what the user notices | affects users | users are affected | users notice',
        ],
        probe: 'Would you wake somebody up because of 90 percent CPU?',
      }),
      point('actionable', 'alerts are few, actionable, with a runbook', {
        groups: [
          'actionable | runbook | alert fatigue | fatigue | too many alerts | ticket | on-call | noise | false alarm | playbook | ignore alerts | paged at night | wake somebody | page somebody | pages people',
        ],
        probe: 'What makes a good alert for the person who gets it at night?',
      }),
      point('saturation', 'check saturation and what changed: pools, queues, deployments', {
        groups: [
          'saturation | queue length | connection pool | deployment marker | recent deployment | cpu throttling | what changed | correlate | exemplar | lock wait | garbage collection | utilisation | change log',
        ],
        probe: 'Which usual suspects do you compare in time?',
      }),
    ],
    modelAnswer:
      'Metrics tell me that and since when: I look at the request rate, error rate and the 95th and 99th percentile by endpoint, because an average hides the tail that users complain about. A trace tells me where: it follows one request through the services, and each span shows its share of the time. Logs tell me why; they must be structured and carry the trace id, so I can jump from a slow span to its details. For example, our search was slow for about 2% of requests. The histogram showed a second hump at 5 seconds since Tuesday, the trace showed 4.9 seconds of waiting before a database span, and the log said that the connection pool of 10 was exhausted after a deployment had added a second query. I alert on symptoms, such as the burn rate of a latency objective, with a runbook, not on every CPU peak, since people start to ignore alerts. The trade-off is cost: a label per user explodes the cardinality, so I put ids into traces and sample them, keeping all slow ones. Sampling has limits, so for rare single events I would not rely on traces but on logs.',
    misconceptions: [
      misconception(
        'average response time is enough | average latency is enough | alert on every error | log everything at debug | logs are enough | metrics per user',
        'An average hides the slow tail, and alerts on every cause get ignored.',
      ),
    ],
    weakAnswers: [
      'I log in to the server, look with top at processor and memory, and search the log file for the word error until I find something.',
      'We have Grafana, Prometheus, Kibana, Jaeger and Datadog. These tools show everything that is needed, and alerts go to Slack.',
      'I would ask the users what exactly they did, try to reproduce it on my machine, and scale up the servers if I cannot find it.',
    ],
  },
  {
    id: 'devops-terraform-state',
    competency: 'infrastructure-as-code',
    roles: ['devops', 'backend'],
    levels: ['mid', 'senior'],
    difficulty: 'medium',
    text: 'What does the state in Terraform do, what can go wrong with it in a team, and how do you keep infrastructure changes safe?',
    skills: ['terraform', 'aws', 'gcp', 'azure', 'ci/cd'],
    hints: [
      'How does the tool know which real machine belongs to which block of code?',
      'Two colleagues apply at once. Somebody clicks in the console.',
      'Mapping of resources, remote backend with locking, secrets inside, drift, plan review in CI, small states, prevent_destroy, import and moved blocks.',
    ],
    points: [
      point('mapping', 'it maps blocks of code to real resources and is compared to plan a change', {
        weight: 2.5,
        groups: [
          'map | link between | which real resource | tracks | real resources | real world | resource ids | knows which | existing resources | keeps track | remembers | records what | belongs to | real thing | corresponds | what exists | already created | what terraform manages | has created | current infrastructure | what is deployed | exists in the cloud',
        ],
        probe: 'How does the tool know what already exists?',
      }),
      point('remote', 'keep it in a shared remote backend, not in git or on a laptop', {
        weight: 2,
        groups: [
          'remote backend | remote state | s3 | gcs | azure storage | shared backend | terraform cloud | object storage | not in git | not on a laptop | bucket | hcp terraform | blob storage | remotely',
        ],
        probe: 'Where do you store it?',
      }),
      point('locking', 'locking prevents two applies at once', {
        weight: 2,
        groups: [
          'lock | dynamodb | two applies | concurrent apply | apply at the same time | corrupt | at the same time | overwrite each other | simultaneously',
        ],
        probe: 'Two colleagues run apply in the same minute. What must not happen?',
      }),
      point('secrets', 'it contains secrets in plain text, so encrypt and restrict it', {
        weight: 1.5,
        groups: [
          'secret | password | plain text | plaintext | sensitive | encrypt | restrict access | access control | kms | cleartext',
        ],
        probe: 'Who may read it, and why does that matter?',
      }),
      point('drift', 'manual changes cause drift that the next plan undoes', {
        weight: 1.5,
        groups: [
          'drift | manual change | changed by hand | by hand | in the console | clickops | outside of terraform | refresh | manually | out of band | clicked | hotfix in the console',
        ],
        probe: 'Somebody opens a port in the web console. What happens at the next run?',
      }),
      point('plan-review', 'review the plan, apply it from CI', {
        weight: 2,
        groups: [
          'terraform plan | plan output | review the plan | plan in the pull request | saved plan | apply from ci | pull request | read the plan | plan is posted | approve | plan file | plan and review | plan',
        ],
        probe: 'How does a change get from a branch to the real world?',
      }),
      point('blast-radius', 'split into small states; protect what must not be destroyed', {
        weight: 1.5,
        groups: [
          'blast radius | split the state | small state | smaller state | separate state | per environment | prevent_destroy | deletion protection | modules | destroy and recreate | replacement | accounts per environment | state per | one state | must be replaced',
        ],
        probe: 'How do you keep a mistake from taking everything down?',
      }),
      point('surgery', 'import, moved blocks and versioned backups instead of editing by hand', {
        groups: [
          'import | moved block | state mv | state rm | versioning | backup of the state | versioned bucket | edit by hand | restore the state | previous version of the state | state surgery | import block | moved and import | terraform import | restore an old version',
        ],
        probe: 'You rename a module, or the file is lost. What do you do?',
      }),
    ],
    modelAnswer:
      'The state maps each block of code to a real resource id. Terraform refreshes it, compares it with the code, and the difference is the plan. In a team it belongs into a remote backend, such as a versioned S3 bucket, with locking, because two applies at the same time overwrite each other. It is encrypted and few may read it, since passwords stand in it in plain text. Manual changes in the console cause drift, and the next apply quietly undoes them, so a nightly plan alerts us. For safety, CI posts the plan in the pull request, somebody reads it, and exactly that saved plan is applied. For example, a colleague changed a subnet name, and the plan said that a database "must be replaced"; the review caught it, and since then prevent_destroy guards 14 such resources. We split one state with 1,900 resources into 22, by environment and team, which cut a plan from 11 minutes to 40 seconds and the blast radius as well. The trade-off is more wiring between states. For renames I use moved and import blocks and do not edit state by hand. For a one-person experiment I would not bother.',
    misconceptions: [
      misconception(
        'commit the state file | state in git | check the state into git | delete the state file to fix | delete the state and run apply | state is only a cache',
        'Git gives no lock and leaks secrets, and without state everything would be created a second time.',
      ),
    ],
    weakAnswers: [
      'State is a file that Terraform creates automatically. We commit it to the repository so that everybody has the newest one.',
      'Terraform is a tool of HashiCorp for infrastructure as code that supports AWS, Azure and Google Cloud with providers and HCL.',
      'To be safe only the senior engineer makes changes, in the evening, and writes the team a message before and after it.',
    ],
  },
  {
    id: 'devops-error-budget',
    competency: 'reliability',
    roles: ['devops', 'backend', 'management'],
    levels: ['senior', 'staff', 'manager'],
    difficulty: 'hard',
    text: 'How would you introduce service level objectives and an error budget for a checkout service, and what changes in daily work once you have them?',
    skills: ['sre', 'prometheus', 'grafana', 'observability', 'reliability'],
    hints: [
      'What does «working» mean in the eyes of a buyer?',
      'What is the counterpart of 99.9 percent, and who may spend it?',
      'SLI as good events over all events, target from data, window, budget in minutes or requests, burn-rate alerts, policy agreed with product, review.',
    ],
    points: [
      point('sli', 'choose an indicator from the view of the user: good events over all events', {
        weight: 2,
        groups: [
          'sli | indicator | good events | ratio of good | successful requests | share of requests | proportion of requests | fraction of requests | percentage of requests | good requests | valid requests | what good means | success rate | successfully within | percentage of | rate of successful | what success means',
        ],
        probe: 'What exactly do you count?',
      }),
      point('where-measured', 'measure close to the user, including latency', {
        groups: [
          'load balancer | at the edge | client side | from the client | real users | synthetic | latency threshold | faster than | within 800 | under one second | within one second | gateway | user journey | slow counts as bad | within two seconds',
        ],
        probe: 'Where do you measure it, and does a slow success count?',
      }),
      point('target', 'set a target from data and need over a window; 100 percent is the wrong one', {
        weight: 2,
        groups: [
          '99.9 | 99.95 | 99.5 | three nines | 99.9% | 99% | 99.99 | 100% | hundred percent | nines',
          '28 days | 30 days | four weeks | rolling window | per month | per quarter | window | over a month | historical data | past data | calendar month | one month | each month',
        ],
        probe: 'Which target, over which time, and why not a hundred percent?',
      }),
      point('budget', 'the error budget is what the target leaves over, in minutes or requests', {
        must: true,
        weight: 2,
        groups: [
          '0.1% | 43 minutes | allowed failures | may fail | failures allowed | one minus | 100 minus | remaining failures | unreliability | allowed to fail | room for failure | minutes of downtime | allowed downtime | left over | the rest may | may go wrong | can fail | how much failure | amount of failure | leaves 0.1 | 43 min | failures per',
        ],
        probe: 'Translate the target into a number that one can spend.',
      }),
      point('burn-rate', 'alert on the burn rate over a long and a short window', {
        weight: 1.5,
        groups: [
          'burn rate | burning | multi-window | multiwindow | fast burn | slow burn | consumed in | rate of consumption | 14.4 | how fast the budget | budget is used up',
        ],
        probe: 'When does somebody get woken up?',
      }),
      point(
        'policy',
        'a policy says what happens when the budget is spent: features stop, reliability first',
        {
          must: true,
          weight: 2,
          groups: [
            'freeze | feature freeze | stop releases | stop shipping | reliability work | policy | prioritise reliability | slow down releases | pause features | no risky releases | release freeze | halt releases | fix reliability | instead of features | work on stability | focus on stability | stops features | no new features | stop deploying | features stop | pause releases | halt features | stability first | reliability first',
          ],
          probe: 'The budget is gone on the tenth of the month. What happens on the eleventh?',
        },
      ),
      point('agreement', 'product, engineering and management agree on it beforehand', {
        weight: 1.5,
        groups: [
          'product manager | product owner | agreed | agreement | stakeholder | buy-in | sign off | signed | business | management | negotiate | with product | leadership',
        ],
        probe: 'Who has to accept this, and how do you get them there?',
      }),
      point('spend', 'unspent budget is there to take risks; the objective is reviewed', {
        weight: 1,
        groups: [
          'take risks | risk | chaos | experiment | faster releases | ship faster | review the slo | revisit | quarterly | adjust the target | tighten | loosen | spend the budget | game day | every quarter | spend it',
        ],
        probe: 'And if a lot of it is left over each month?',
      }),
    ],
    modelAnswer:
      'I start from the buyer: an order goes through, and quickly. The indicator is the share of checkout requests, measured at the load balancer, that succeed within two seconds. I take three months of historical data before I set a target, say 99.9% over 28 days; 100% would be wrong, because each further nine costs far more and no buyer notices. The error budget is the rest: 0.1% of 3 million requests, so 3,000 may fail. We page on the burn rate, for instance when an hour consumes 2% of the budget, confirmed over five minutes. The decisive part is a policy agreed beforehand with the product manager: when the budget is spent, risky releases stop and reliability work goes first. For example, in one team a payment change burned 70% in a day; nobody argued, we halted features for 8 days and fixed the retry logic. When budget is left over, we ship faster and run chaos tests. The trade-off is that a single number hides small groups, so I also split by payment method. It does not work at low traffic, where ten failures decide, or without backing from leadership; then I would not start with a budget.',
    misconceptions: [
      misconception(
        'aim for 100% | target should be 100% | five nines for everything | slo is the same as sla | an slo is a contract with the customer | slo is the contract | zero errors allowed | never any downtime',
        'An objective is an internal target below 100 percent; the contract with penalties is the SLA.',
      ),
    ],
    weakAnswers: [
      'The goal should be that the checkout is always available, so I would set the target to five nines and monitor it with Prometheus and Grafana.',
      'An SLA, an SLO and an SLI are terms from the Google SRE book. Many companies use them, and they help to be more professional.',
      'I would write more tests, do code reviews and have an on-call rotation. If there are too many errors, we discuss it in the retrospective.',
    ],
  },
]);
