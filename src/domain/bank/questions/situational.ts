import type { Question } from '../question.ts';
import { misconception, point, questionsOf } from './question-kit.ts';

/** «What would you do if …»: steps with reasons, points that a good plan holds, and how its outcome would be checked. */
export const situationalQuestions: readonly Question[] = questionsOf(
  { area: 'situational', type: 'situational' },
  [
    {
      id: 'situational-stuck-before-deadline',
      competency: 'problem-solving',
      roles: [],
      levels: ['junior', 'mid'],
      difficulty: 'easy',
      text: 'You have been stuck on a task for most of a day, and it is due tomorrow afternoon. What would you do, and when would you involve others?',
      skills: [],
      hints: [
        'What costs the team more: a question today or a surprise tomorrow?',
        'How do you make the problem smaller before you show it to somebody?',
        'Name a limit for trying alone, whom you ask and with what in hand, what you say about the date, what you offer instead, and what you leave for the next person.',
      ],
      points: [
        point('ask-for-help', 'ask somebody who knows the area instead of digging on alone', {
          must: true,
          weight: 2,
          groups: [
            'ask for help | ask a colleague | ask somebody | ask someone | ask my mentor | ask a teammate | ask a senior | ask the person who | get help | pair with | second pair of eyes | fresh eyes | reach out to | talk to a colleague | call a colleague | show it to a colleague | message my mentor | my mentor | look at it with me | help me | someone who knows | somebody who knows | talk it through | bring in a | second opinion | developer channel | team channel | in our channel | post it in | grab | short session with | who built that | who wrote that | who knows that | mentor | expert | question in the | sit with me | look over my shoulder | explain it to | reach out | turn to | second pair | go to the colleague | most experience | most experienced | talk to somebody | talk to someone | speak to a | describe the symptom | saying it aloud | explain the problem to',
          ],
          probe: 'At what moment do you turn to somebody else, and to whom?',
        }),
        point('warn-early', 'say early that the date is in danger', {
          weight: 2,
          groups: [
            'tell my lead | tell my manager | tell the team | let my lead know | let my manager know | let the team know | inform my lead | inform my manager | raise it early | give a heads-up | heads up | at risk | date in danger | may slip | might slip | might not make it | warn my | warn the | lead know | manager know | team know | might not work out | will not make it | won’t make it | might be late | warn | inform the | update my lead | not hide it | in the stand-up | same evening | tomorrow is shaky | shaky | in danger | product owner | not be ready | won’t be ready | delay early | gets a message | as soon as i | set expectations | say so early | early warning | scrum master | not sure about tomorrow | whoever is waiting | who is waiting | waiting for it | doubt about tomorrow | expects it tomorrow',
          ],
          probe: 'Who counts on tomorrow, and when do they hear of it?',
        }),
        point('narrow-down', 'make the problem small and note what was tried', {
          weight: 1.5,
          groups: [
            'smallest example | smallest case | minimal example | reproduce | isolate | narrow it down | narrow down | bisect | rule out | what i have tried | what i tried | already tried | one change at a time | change one thing | rubber duck | read the error message | strip the case | strip it down | small steps | smaller pieces | break it into | steps i took | wrong assumption | check my assumptions | debugger | simplify | what i know | write down where | what i expected | didn’t help | did not help | did not work | what i saw | describe the symptom | have ruled out',
          ],
          probe: 'What do you do to the problem before you show it to somebody?',
        }),
        point('time-limit', 'set a limit for trying alone', {
          groups: [
            'time-box | timebox | time box | set a limit | set myself a limit | one more hour | another hour | half an hour | thirty minutes | fixed time | stop after | until lunch | by five o’clock | until five | at most an hour | an hour more | two more hours | forty minutes | after an hour | by noon | by lunch',
          ],
          probe: 'How long do you go on trying by yourself?',
        }),
        point('smaller-delivery', 'offer a part or a workaround for the date', {
          groups: [
            'smaller version | smaller scope | reduce the scope | cut the scope | workaround | part of it | partial | deliver the rest | simpler version | simpler solution | leave that part out | without that part | manual step | fallback | ship without | ship the feature without | deliver without | rest next week | the rest later | rest follows | hand in the rest | part later | hand that in later | mock it | hand over in any case | can hand over | move the demo | move the date | later date | deliver what works | something that works | basic version | plan b | stopgap | second step | difficult bit | leave the difficult | first step | the easy part',
          ],
          probe: 'What could be delivered tomorrow even if this part stays open?',
        }),
        point('leave-a-trace', 'write down the cause so that the next person is faster', {
          groups: [
            'write down the cause | write it down | document the | document it | wiki | readme | add a test | share what | share the solution | for the next person | so the next person | post the answer | pitfall | our documentation | documentation | share it with the team | share the lesson | write it up | note for the | notes for | somewhere others | others can find | keep the explanation | record the solution | knowledge base',
          ],
          probe: 'It works at last. What do you do before the next task?',
        }),
      ],
      modelAnswer:
        'I would ask for help today and not tomorrow at noon, because a day of silence costs the team more than a question. First I would give myself one more hour and use it to make the problem small: reproduce it in the smallest example, change one thing at a time, and write down what I have tried. If that does not crack it, I ask a colleague who knows the area and show that list, so that nobody repeats my steps. The trade-off is their focus against my time; I would not interrupt anyone for what I can look up in five minutes. In the same hour I tell my lead that the date is at risk, while there is still something to decide, and offer a smaller version: deliver the rest tomorrow and that part on Thursday, unless the customer cannot use one without the other. We agree on three o’clock to check where I stand. Once it works, I note the cause in the wiki and add a test. I would measure myself by two things: whether my lead was surprised tomorrow, and whether the next person loses minutes instead of a day.',
      misconceptions: [
        misconception(
          'keep it to myself | not tell anyone | say nothing | work through the night | work all night | pull an all-nighter | tell them tomorrow',
          'Silence takes away the choices that others still have today; a late surprise costs more than a question.',
        ),
      ],
      weakAnswers: [
        'I would keep trying until it works. I do not give up easily, and after a good night of sleep most problems look much easier.',
        'That depends on the task. I would stay calm, concentrate and work through the night if I must, because a deadline is a deadline.',
        'I would search the internet and a few forums. Usually there is somebody who had the same error before me and has posted a solution.',
      ],
    },
    {
      id: 'situational-errors-after-release',
      competency: 'ownership',
      roles: [],
      levels: ['mid', 'senior'],
      difficulty: 'medium',
      text: 'Half an hour after your release the error rate has doubled, and nobody knows yet whether your change is the cause. What would you do?',
      skills: [],
      hints: [
        'What comes first, the cause or the users?',
        'Which step also answers the question whether it was you?',
        'Name how you size it up, whom you tell, what you undo and what you save first, how you know that it is over, and what changes afterwards.',
      ],
      points: [
        point('roll-back', 'undo first, or switch the feature off', {
          must: true,
          weight: 2,
          groups: [
            'roll back | rollback | rolling back | revert | undo the release | switch the flag off | turn off the flag | disable the feature | feature flag | previous version | last good version | old version | redeploy the last | redeploy the previous | last version | switch back | go back to the last | undo it | former build | former version | earlier version | build back | put back | back out | take it back | reverse the | undeploy | restore the | goes out again at once | change goes out | take my change out | take it out | remove my change | pull the release | pull it back',
          ],
          probe: 'What is the quickest way to make it stop for users?',
        }),
        point('tell-people', 'open an incident and keep those informed who need it', {
          weight: 1.5,
          groups: [
            'open an incident | declare an incident | incident channel | announce | inform support | tell support | tell the team | tell on-call | call the on-call | status page | let the team know | post an update | keep people informed | inform the team | inform stakeholders | in the channel | ops chat | in the chat | customer care | chat | tell the others | say so in | notify | raise the alarm | on-call | duty manager | write to support | support team | support and | tell everybody | tell everyone | put out a message | send a message',
          ],
          probe: 'Who has to hear of it in the first ten minutes?',
        }),
        point('size-it', 'find out who and what is affected', {
          weight: 1.5,
          groups: [
            'who is affected | how many users | which users | how many customers | which endpoint | which requests | severity | impact | blast radius | share of requests | how bad | which part fails | customers are hit | users are hit | who is hit | affected | customers see | users see | dashboard | how widespread | how many requests | requests fail | which clients | for which clients | who is hurt | what is broken | how large | how big the | which pages | which countries | which part | are failing | who is failing | is failing | extent',
          ],
          probe: 'How do you find out how bad it is?',
        }),
        point('keep-evidence', 'save logs and traces before they are gone', {
          groups: [
            'save the logs | keep the logs | logs and traces | look at the logs | check the logs | stack traces | snapshot | preserve | keep evidence | screenshot of the graph | heap dump | error messages | go through the logs | in the logs | collect the logs | logs of the | log lines | captured traces | traces | dumps | copy of the logs | metrics of | broken instance | one instance aside | out of traffic | to examine | examine it | store the',
          ],
          probe: 'What would you miss later if you undid everything at once?',
        }),
        point('confirm-recovery', 'watch until the numbers are back to normal', {
          groups: [
            'back to normal | errors stay | errors are gone | error rate falls | error rate drops | watch the error rate | watch the graphs | baseline | confirm the recovery | verify that it | recovered | errors go down | go down again | errors drop | numbers drop | is stable | stable again | stabilise | normal again | keep monitoring | recovers | curve comes down | comes down | curve | goes down again | line goes down | calm again | if the errors | healthy | normal for a while | rate has been normal | has been normal | stay at the screen | until the rate | is normal',
          ],
          probe: 'How do you know that it is over?',
        }),
        point('cause-afterwards', 'look for the cause once users are safe', {
          groups: [
            'cause afterwards | cause later | root cause | reproduce | staging | test environment | once users are safe | users are safe | after the rollback | diff | which commit | look for the bug calmly | calmly | test system | in calm | without pressure | locally | then find | debug later | without hurry | then comes the analysis | analyse | afterwards',
          ],
          probe: 'When and where do you look for the cause?',
        }),
        point('prevent', 'review without blame and change something', {
          weight: 1.5,
          groups: [
            'post-mortem | postmortem | blameless | retrospective | incident review | canary | gradual rollout | staged rollout | automatic rollback | small share of users | smaller releases | regression test | percent of traffic | percent of users | small group first | lessons learned | finger pointing | write up what happened | one server first | start with one server | in small steps | review without | slowly roll | alarm earlier | automated test | let this through | few customers first | what in our process | our process | next release',
          ],
          probe: 'What would be different at the next release?',
        }),
      ],
      modelAnswer:
        'I would roll back first and look for the cause afterwards, because users pay for every minute, and the rollback also answers the question: if the errors stay, it was not us. Before that I would take two minutes to see how bad it is: which endpoints, how many users, and whether the rise begins with the release. I would open an incident, say in the channel that I am undoing it, and tell support what customers see, so that nobody starts the same work twice. I would save the logs and traces of the new version, since they are gone once it stops. A release with a migration that cannot be undone is the exception; there I would turn off the feature flag instead, which cures less but is safer. Then I watch the error rate against the baseline of last week for half an hour, and only then say that we are back to normal. With users safe, I reproduce the fault on staging. By the end of the week I would hold a blameless review that ends with one or two changes, for example a canary with automatic rollback. After a month I would check whether they are done, and whether the next bad release was caught within five minutes.',
      misconceptions: [
        misconception(
          'wait and see | wait until customers complain | errors will settle | fix it directly in production | find the cause first | hotfix first',
          'Stop the damage first; the cause can be found in calm from what was saved.',
        ),
      ],
      weakAnswers: [
        'I would read through the code of my change again. I test everything carefully, so it is probably something else, for example the network.',
        'No panic. We would all sit together and search for the mistake until it is found, and then we build a hotfix as fast as we can.',
        'I would wait and see for a while, because such numbers always go up and down. If customers complain, there is still time to react.',
      ],
    },
    {
      id: 'situational-impatient-merge',
      competency: 'conflict',
      roles: [],
      levels: ['mid', 'senior'],
      difficulty: 'medium',
      text: "A colleague's large change works, but you think that it will be hard to maintain. They are impatient to merge it today. What would you do?",
      skills: [],
      hints: [
        'Do you know why it has to be today?',
        'Which of your objections are about risk, and which about taste?',
        'Name how and where you talk, what has to be fixed now and what later, what you offer, who decides if you cannot agree, and how the next change comes earlier to review.',
      ],
      points: [
        point('talk-directly', 'talk with the person instead of arguing in comments', {
          weight: 1.5,
          groups: [
            'talk to them | talk with them | speak to them | speak with them | sit down with | in person | short call | face to face | in private | privately | walk through | go through it together | go through the change | ask them | ask why | listen to | go over to | their desk | talk to him | talk to her | talk to the colleague | ask what | discuss it with | discuss with them | conversation | a quick chat | over a coffee | chat with | call them | speak openly | talk about it | ask whether',
          ],
          probe: 'Where and how do you raise it?',
        }),
        point('be-specific', 'name concrete problems and leave taste out', {
          weight: 2,
          groups: [
            'specific | concrete | concretely | point to the | point at the | show the places | show where | facts | taste | preference | must-fix and nit | exact lines | risk it brings | describe what will go wrong | what will go wrong | worst parts | two worst | the worst | copied | duplicated | example of a change | what happens when | show them the | parts that worry | point out | point at two | name two | name the | for example where | line by line | test that is missing | missing test | missing tests',
          ],
          probe: 'How do you show that it is more than your taste?',
        }),
        point('now-or-later', 'separate what blocks from what may follow', {
          weight: 2,
          groups: [
            'before the merge | must be fixed | has to be fixed now | blocking | blocker | can wait | follow-up ticket | follow-up | separate ticket | later ticket | nice to have | after the merge | second step | needs fixing before | need fixing before | fixed before | dangerous | next sprint | becomes a ticket | make a ticket | open a ticket | must-haves | afterwards in | insist on | only suggestions | suggestions | must change | optional | now and what later | minimum | later cleanup | clean-up ticket | technical debt ticket | right now | the rest later | the rest can | next week | before it goes in | essential',
          ],
          probe: 'Which of your points have to be solved today?',
        }),
        point('why-today', 'find out what the hurry is about', {
          groups: [
            'depends on today | why today | what depends on it | customer who is waiting | who is waiting | deadline behind | reason for the hurry | the hurry | how urgent | urgency | if it waits until | cost of waiting | makes it urgent | urgent | why they want | their deadline | why they are in a hurry | in a rush | pressure on them | go in now | customer can’t work | customer cannot | why the hurry | what is driving | reason for today',
          ],
          probe: 'What would happen if it came two days later?',
        }),
        point('offer-help', 'offer to do a part of it together', {
          groups: [
            'pair for | pair on | pair with | pairing | offer to help | offer my help | do it together | help them | help with | split the change | split it | take one part | write the missing test | do them together | fix it together | fix them together | work on it together | together this afternoon | support them | help out | sit together | sit down together | for an hour | extract that | offer to sit | refactor together | refactor it with | lend a hand',
          ],
          probe: 'What can you do to make your wishes cheap for them?',
        }),
        point('third-opinion', 'have somebody else decide when you cannot agree', {
          groups: [
            'third person | third opinion | second opinion | another reviewer | tech lead | team lead | bring it to the team | the team decides | let the team decide | escalate | team standard | last word | another senior | somebody else look | someone else look | third pair | neutral | colleague decide | the lead',
          ],
          probe: 'And if the two of you do not agree?',
        }),
        point('earlier-next-time', 'see large changes earlier', {
          groups: [
            'smaller pull requests | small pull requests | sketch before | design review | before coding | before the code | review earlier | earlier review | coding guideline | conventions | draft pull request | retrospective | early feedback | design stage | big changes at | before it is written | in smaller | smaller pieces | earlier feedback | look at big | next time earlier | team agreement',
          ],
          probe: 'How do you keep from meeting at the same point next month?',
        }),
      ],
      modelAnswer:
        'I would talk to them before I write a single comment, in a short call, because a wall of remarks on the last day reads like an attack. First I would ask what depends on today: a customer who is waiting is a good reason, a full desk is not. Then I would go through the change with them and be specific: show the two places where a new payment type would mean five files, rather than say that it looks messy. I would keep my taste out of it and sort the rest in two: what must be fixed before the merge, such as the missing test for refunds, since it gets costly once others build on it, and what can wait in a follow-up ticket with a name and a date. For the first list I offer to pair for an hour. The trade-off is speed today against every later change; for code that is thrown away next month I would not block it at all. If we cannot agree, I ask our tech lead to decide, and accept it. To know whether it worked, I check in two weeks that the ticket is done, and compare how long the next change there takes. And I would suggest smaller pull requests and a sketch before coding.',
      misconceptions: [
        misconception(
          'approve it anyway | just approve | approve it to keep the peace | rewrite it myself | reject it without | clean it up myself later',
          'Approving against your judgement, or taking the work away, leaves both the problem and the quarrel where they were.',
        ),
      ],
      weakAnswers: [
        'I would just approve it. It works, the colleague is responsible for it, and I do not want to be the one who holds up everybody else.',
        'I would reject the change. Quality is not negotiable for me, and bad code has no place in our repository, no matter who is in a rush.',
        'In such moments communication is everything. I always stay friendly and respectful, and we would surely find a compromise that makes everybody happy.',
      ],
    },
    {
      id: 'situational-promised-date',
      competency: 'prioritisation',
      roles: [],
      levels: ['senior', 'staff', 'manager'],
      difficulty: 'medium',
      text: 'Six weeks ahead you learn that your product manager has promised a customer a date which your team cannot meet with the whole scope. What would you do?',
      skills: [],
      hints: [
        'What leaves more choices open, a plain no or something else?',
        'What does the customer want to do on that day?',
        'Name how you find out what is possible, the options with their price, who tells the customer when, what you would not do, and how you follow it week by week.',
      ],
      points: [
        point('estimate', 'find out with the team what is possible, in figures', {
          weight: 1.5,
          groups: [
            'estimate | break the work down | break it down | list the work | rough plan | velocity | past projects | earlier projects | range | critical path | how long each | with the engineers | realistic estimate | really doable | what is doable | capacity | sizing | rough sizing | how big the gap | the gap | size the work | calculate | story points | how many weeks | what fits | realistic | how far we | count the | feasible',
          ],
          probe: 'How do you know that it cannot be done, and by how much?',
        }),
        point('real-need', 'ask what the customer needs on that day', {
          weight: 1.5,
          groups: [
            'customer needs | customer really needs | they really need | why that date | why the date | behind the date | what the customer wants to do | needed on that day | need on that day | matters most to the customer | customer actually | actually need | actually needs | wants to achieve | want to achieve | goal of the customer | really want | really wants | what they need | why they need | customer’s goal | happens at the customer | on that date | penalty | a wish | why it matters | reason for the date | behind the promise',
          ],
          probe: 'Why that date, and what do they need on it?',
        }),
        point('options', 'bring options: less scope, steps, a later date', {
          must: true,
          weight: 2,
          groups: [
            'options | alternatives | fewer features | smaller scope | reduce the scope | reduced scope | cut the scope | first version | in two steps | in stages | phases | later date | move the date | subset | minimal version | must have and nice | must-haves | proposals | reduced version | split the scope | the core on | core features | rest a month later | the rest later | descope | prioritise the features | negotiate the scope | trim the scope | plan a | plan b | slim | slim release | main flow | postpone | postponing | by four weeks | variant | choices | two ways | essential part | leave out | less scope | partial delivery | deliver in parts | core first | most important part | what can be dropped | can be dropped',
          ],
          probe: 'What can you put on the table besides a no?',
        }),
        point('tell-early', 'tell the customer early, together with product', {
          weight: 1.5,
          groups: [
            'tell the customer | customer is told | talk to the customer | inform the customer | call the customer | customer hears | no surprise | without a surprise | as early as possible | right away | this week | change their plans | go to the customer | to the customer together | talk now | still adapt | can still plan | honest with the customer | open with the customer | transparent | phone the customer | phone them | within a few days | customer together | call them together | visit the customer | speak to the customer | speak with the customer | tell them early | tell them now | open conversation | early conversation | warn the customer | let the customer know',
          ],
          probe: 'Who tells the customer, and when?',
        }),
        point('no-heroics', 'neither overtime nor skipped tests as the plan', {
          groups: [
            'overtime | weekends | burn out | burnout | cut corners | cutting corners | skip the tests | skip testing | technical debt | adding people late | new people slow | more people slow | quality suffers | work nights | nights | night shifts | longer hours | exhausted | pressure on the team | quality is not | keep the tests',
          ],
          probe: 'What would you refuse to do to make the date?',
        }),
        point('follow-weekly', 'riskiest part first, progress visible each week', {
          groups: [
            'milestone | each week | every week | weekly demo | weekly check | checkpoint | riskiest part | risky part first | biggest risk first | track the progress | burn-down | go or no-go | demo every | every friday | each friday | look at progress | progress every | review progress | regular check | every two weeks | sprint review | checkpoints | every second week | open work visible | visible progress | show the progress | status each | hardest part first | risks first',
          ],
          probe: 'How do you notice in week two that it goes wrong again?',
        }),
        point('promise-differently', 'agree how dates are promised from now on', {
          groups: [
            'before a date is promised | before anyone promises | before we promise | before they promise | involve us | involved before | ask us first | asked before | how we promise | how dates are | not blame | without blame | agreement with product | no blaming | rule for promises | check with us | commit to dates | date without us | blame gets | blame | talk about how | promise only | sales ask | joint planning | future promises',
          ],
          probe: 'How do you keep it from happening next quarter?',
        }),
      ],
      modelAnswer:
        'I would say neither no nor yes; within two days I would bring options, because a bare no leaves the product manager alone with the customer. First I break the work down with two engineers, compare it with our past projects, and estimate a range: ten weeks for everything, six for the core. Then we ask what the customer needs on that day. Often it is one event, such as a trade fair, which takes a third of the scope. With that I write down three options with their price: a first version on the date and the rest in two steps, the whole thing on a later date, or a second team to help, which I doubt, since adding people late slows us down at first. I would not plan overtime or skip the tests, as that only moves the delay behind the launch. We tell the customer together this week, while they can still change their plans. Then I would start with the riskiest part and check one milestone each week; if we miss two, we cut again. The outcome to measure: the customer can do what the date was for, without a surprise in week five. Afterwards I would agree with product that our range comes before a date is promised.',
      misconceptions: [
        misconception(
          'double the team | add more developers so that | work overtime until | a promise must be kept | the team has to work weekends',
          'People who join late slow a project at first, and overtime moves the delay to after the launch.',
        ),
      ],
      weakAnswers: [
        'I would motivate the team and ask everybody for overtime, because a promise must be kept. With good spirit and enough pizza we can make it.',
        'That is the problem of the product manager. He gave his word, so he can go and explain it. Maybe he will learn something from it.',
        'We work in an agile way, so there are no fixed dates. We would put it into the backlog and deliver whatever is ready by then.',
      ],
    },
    {
      id: 'situational-same-thing-twice',
      competency: 'leadership',
      roles: [],
      levels: ['staff', 'senior', 'manager'],
      difficulty: 'hard',
      text: 'Two teams are each building their own version of the same service. Neither wants to stop, and neither of them reports to you. What would you do?',
      skills: [],
      hints: [
        'Is it really the same? Who could tell you?',
        'What has to be agreed before anybody shows a demo?',
        'Name how you hear both, what two versions cost, the yardstick, who decides by when, what the side that stops gets, and when keeping both is right.',
      ],
      points: [
        point('hear-both', 'hear both sides, each on its own', {
          weight: 1.5,
          groups: [
            'talk to both | talk to each | speak with both | speak with each | each team separately | both teams separately | separately | listen to each | listen to both | ask each team | interview both | both leads | why they started | each side wants | reasons of each | each lead | meet each | meet both | both sides | hear both | talk with both | talk with each | understand what they | understand what each | lunch with | with one team | one team then the other | who their users are | what they need | visit each | visit both | hear each | sit down with each | conversation with each | conversations with both | understand both',
          ],
          probe: 'Where do you start, and with whom?',
        }),
        point('compare', 'compare what overlaps and what differs', {
          weight: 1.5,
          groups: [
            'side by side | overlap | really the same | what differs | needs differ | differences | different requirements | comparison | use cases of both | compare the two | compare both | next to each other | both designs | shared library | common part | is missing | venn | how similar',
          ],
          probe: 'How do you find out whether it is one service or two?',
        }),
        point('cost-of-two', 'show what two versions cost', {
          groups: [
            'maintain two | maintaining two | maintain both | pay twice | double maintenance | two on-call | duplicated effort | duplicate work | wasted effort | cost of two | cost of both | running both | price of keeping both | run two | running two | run both | operate two | two systems cost | twice the cost | twice the effort | effort for two | yearly effort | yearly cost | two of them cost | twice the work | double work | double cost',
          ],
          probe: 'Why is it a problem at all? What does it cost a year?',
        }),
        point('criteria-first', 'agree on criteria before solutions are compared', {
          must: true,
          weight: 2,
          groups: [
            'criteria | yardstick | agree on how | how we decide | how to decide | scorecard | benchmark | trial | spike | proof of concept | facts decide | decide on facts | data decides | agree on what | must be able to do | common requirements | shared requirements | requirements first | objective comparison | agreed requirements | measuring both | measure both | same load | same customer cases | by measuring | test both | facts | compare by | points that count | what matters most | what matters to | requirements list | list of requirements | goals both share | common goal',
          ],
          probe: 'By what is it decided which one stays?',
        }),
        point('owner-of-decision', 'settle who decides, and by when', {
          weight: 1.5,
          groups: [
            'who decides | decision maker | sponsor | director | common manager | both managers | one person decides | escalate | date for the decision | decide by | deadline for the decision | decision record | someone to decide | somebody to decide | someone who decides | vp | cto | final say | make the call | makes the decision | takes the decision | their bosses | bosses | their managers | managers of both | decision on | decision by | management decides | superior | executive | authority to decide | ask somebody to decide | ask someone to decide',
          ],
          probe: 'You cannot decide. Who can, and by what date?',
        }),
        point('side-that-stops', 'give the side that stops a part in what stays', {
          weight: 1.5,
          groups: [
            'lose face | losing face | save face | team that stops | losing team | its best ideas | their best ideas | best ideas of | migration path | joint owners | among the owners | shared ownership | credit for | contribute to the | give up theirs | gives up theirs | best parts | own the result | their ideas | recognition | part of the new | role in the | move into the | be involved in | dropped version | lead the move | people of the dropped | know what would be lost | thank | honour | feel like losers | losers',
          ],
          probe: 'What becomes of the people whose version is dropped?',
        }),
        point('keep-both', 'say when two versions are the better choice', {
          groups: [
            'keep both | keeping both is | leave both | let both live | two versions are fine | duplication can be cheaper | duplication is cheaper | wrong abstraction | not worth merging | merging costs more | overlap is small | two is fine | both make sense | differ more than | stay separate | two may be | justified | different enough | keeps its own | each keep | library is enough | enough to share | no need to merge | live with two | two different needs',
          ],
          probe: 'When would you leave both as they are?',
        }),
        point('see-it-through', 'check later that the other one is gone', {
          groups: [
            'switched off | retired | shut down | after a quarter | after three months | have moved | adoption | still running | date for switching off | number of users | follow up | check in after | check in later | few months | three months | migration progress | after half a year | really off | months afterwards | later look | is gone | old one is | still alive',
          ],
          probe: 'How do you know in three months that it really happened?',
        }),
      ],
      modelAnswer:
        'I would first find out whether it is really the same service. I would talk to each team separately and ask what they need and why they started, because people defend less once they were heard. Then I would put both side by side: where they overlap, which needs differ, and what it costs to maintain two, say two on-call rotas and 400 hours a year. If the overlap is small, I would say so and keep both; duplication can be cheaper than the wrong abstraction. If not, I would have both leads agree on criteria before anyone shows a demo, such as latency and effort to move, and then run a two-week trial with one real case of each side, so that facts decide rather than volume. As I have no authority, I would ask the director above both for two things: who decides, and by what date, since an open question makes both build faster. The team that stops should lose work and not face: I would find a place for its best ideas, and one of its engineers among the owners. The risk is a merger on paper only. So I would check after a quarter whether the old one is switched off and how many users have moved, and report that number to both.',
      misconceptions: [
        misconception(
          'the better one wins | let the market decide | competition will sort | take a vote | just order one | loudest wins',
          'Left to itself the duplication grows, and a vote or an order without agreed criteria only postpones the quarrel.',
        ),
      ],
      weakAnswers: [
        'I would invite everybody to a big meeting, let them present their work, and then we take a vote. That is the fairest way, and all have to accept it.',
        'I would go to the CTO and have one of the projects stopped. It is a waste of money, and somebody has to show some courage in this company.',
        'A little competition is healthy. I would let them go on, and in the end the better one wins. It is not my business anyway.',
      ],
    },
    {
      id: 'situational-exposed-data',
      competency: 'ownership',
      roles: [],
      levels: ['mid', 'senior', 'staff'],
      difficulty: 'hard',
      text: 'By chance you find that an internal log shows the names and addresses of customers to everyone in the company. Your manager asks you to leave it until after the launch next week. What would you do?',
      skills: [],
      hints: [
        'Whose decision is this, really?',
        'What is small enough to be done today?',
        'Name how you learn the extent without spreading it, what you tell your manager, what is closed at once, who else has to know, and what keeps it from coming back.',
      ],
      points: [
        point('extent', 'find out the extent: which data, since when, who can see it', {
          weight: 1.5,
          groups: [
            'who can see | who has access | who could see | how many customers | which fields | extent | how long it | who opened | access log | how much data | what exactly is exposed | what exactly is in | how bad it is | what data | how many people | how long | which data | which customers | how many records | roughly how many | records it concerns | which people | find out how | the period | which columns | the columns | how far | which period | what kind of data',
          ],
          probe: 'What do you have to know before you talk to anybody?',
        }),
        point('contain', 'close the access or mask the fields at once', {
          must: true,
          weight: 2,
          groups: [
            'restrict access | restrict the access | close the access | closing the access | remove access | limit access | limit the access | mask | redact | stop logging | switch off the log | lock it down | tighten the permissions | hide the fields | anonymise | removing the fields | remove the fields | limiting who | limit who | revoke | block access | take the data out | stop writing | access rights | remove the names | cut off access | shut the log | shut it | for everybody except | only the operations | except the | close it | close the log | take it offline | access for everyone | access right | hide it | switch it off | reduce the readers | fewer readers | readers | administrator to | ask our administrator | admin to | take away the | set the permissions | permission',
          ],
          probe: 'What can be done today without touching the launch?',
        }),
        point('win-manager', 'go back to the manager with the risk and the duty', {
          weight: 1.5,
          groups: [
            'back to my manager | talk to my manager | tell my manager | explain to my manager | explain the risk | explain why | 72 hours | duty to report | legal duty | reporting duty | gdpr | fine for | what worries them | back to him | convince my manager | notify the regulator | notify the authority | within three days | cannot wait | can’t wait | why it cannot wait | tell him so | tell her so | report a breach | breach | be harmed | harm to | consequences | penalties | fined | obligation | obliged | required by law | persuade | he has to know | describe what a | newspaper | press would | sit with my manager | with my manager | the clock is running | fines',
          ],
          probe: 'What do you say to your manager?',
        }),
        point('official-way', 'bring it to those in charge of data protection', {
          weight: 2,
          groups: [
            'data protection officer | privacy officer | privacy team | security team | security officer | compliance | legal department | legal team | dpo | incident process | official channel | security incident | go to security | privacy people | data protection team | data protection | report it internally | report the incident | privacy contact | privacy | security folks | security people | security | our lawyers | legal | protection officer',
          ],
          probe: 'And if the answer stays no?',
        }),
        point('do-not-spread', 'keep the circle small and copy nothing', {
          groups: [
            'without copying | not copy | not download | no screenshot | small circle | need to know | need-to-know | private channel | not post | keep it confidential | not in the open | not forward | don’t copy | copy nothing | not spread | not share it | don’t share | keep it quiet | only tell | discreet | discreetly | confidential | quietly | openly in | tell nobody else | only the people who need | nobody more than | no copies | no copy',
          ],
          probe: 'How do you keep from making it worse?',
        }),
        point('clean-up', 'remove what is already written, in copies too', {
          groups: [
            'old entries | delete the old | purge | clean up the | existing logs | backups | retention | copies of the log | archived logs | already logged | remove the data from | old logs | past logs | earlier logs | logs deleted | delete what was | remove old | wipe | erase | history of the log | old files | erased | archive | delete it everywhere | deleted everywhere | must be deleted',
          ],
          probe: 'What about the entries that are already there?',
        }),
        point('record', 'keep a record of what was found and decided', {
          groups: [
            'write down what | write down when | in writing | timeline | record of | record what | document what | document the | keep notes | note the time | by mail afterwards | paper trail | make notes | notes with dates | take notes | written record | in a mail | by mail | log what i did | dates | take note | note of the | keep evidence | put it on record',
          ],
          probe: 'What would you need if you were asked about it in a year?',
        }),
        point('prevent', 'make sure that it is noticed next time', {
          groups: [
            'automatic check | scans the logs | scans logs | scan the logs | log filter | allow list | allowlist | masks by default | review of logging | logging library | test that fails | logging guideline | alert when | scanner | scan for | detects | automated check | check in the pipeline | found by a machine | filter personal | personal fields | before writing them | sample each | check with a sample | test for personal data | personal data in logs | leave out such fields | logging module | never log | should not log | rules for logging',
          ],
          probe: 'How does the next one get found earlier?',
        }),
      ],
      modelAnswer:
        'I would not leave it, and I would first try to get my manager on the same side. I would spend half an hour on the extent, without copying anything: which fields, since when, who can see it. Then I would go back to my manager and explain the risk: once we know of it, a legal duty to report may be running, often 72 hours, so waiting can cost more than the fix. I would ask what worries them, because closing the access is mostly an hour of work and touches no feature. Just that I offer for today: restrict access to the two people on call and mask the fields from now on; old entries and backups we can purge next week, unless the privacy team says otherwise. The trade-off is a small risk for the launch against one that grows every day for customers. If the answer stays no, I would report it to the data protection officer and tell my manager beforehand, since neither of us may decide this alone. I would keep the circle small and write down what I found and when. Afterwards I verify that the access is gone, and add an automatic check that scans logs for addresses. The target: the next one is found within a day, and not by chance.',
      misconceptions: [
        misconception(
          'post it in the company chat | post it publicly | not my job | wait until after the launch | one week more makes no difference | go to the press',
          'Exposed personal data is an incident from the moment it is known: neither spreading it nor waiting is ours to choose.',
        ),
      ],
      weakAnswers: [
        'I would do what my manager says. He has the overview, and one week more makes no difference after all this time.',
        'I would immediately post it in the company chat with a screenshot, so that everybody knows about it and somebody repairs it.',
        'Data protection is very important to me. I would have a bad feeling about it, but I would trust that the company handles such things properly.',
      ],
    },
  ],
);
