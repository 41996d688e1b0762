import { buildPoint, buildQuestion } from './interview-builder.ts';

/** A technical question with everything that the coach can use. */
export const HANDSHAKE = buildQuestion('tcp-handshake', {
  text: 'How does TCP open a connection?',
  points: [
    buildPoint('syn', {
      label: 'the client sends SYN',
      must: true,
      weight: 2,
      groups: [
        ['syn', 'synchronize', 'opening segment', 'first segment'],
        ['client', 'initiator', 'caller', 'sender'],
      ],
      probe: 'Which side speaks first, and with what?',
    }),
    buildPoint('syn-ack', {
      label: 'the server answers SYN-ACK',
      groups: [['syn-ack', 'syn and ack', 'acknowledges the syn', 'answers with its own syn']],
    }),
    buildPoint('ack', {
      label: 'the client acknowledges',
      groups: [['final ack', 'third segment', 'client acknowledges', 'sends an ack']],
    }),
    buildPoint('numbers', {
      label: 'both agree on sequence numbers',
      groups: [['sequence number', 'initial sequence', 'isn', 'starting number']],
    }),
  ],
  modelAnswer:
    'The client sends SYN with its initial sequence number. The server replies SYN-ACK, which acknowledges it and carries its own number, and then the client sends an ACK. Both need the numbers because segments may arrive late or twice, for example after a retry over a 200 ms link. The trade-off is a whole round trip before the first byte; however, TCP Fast Open avoids it for known peers, unless a middlebox drops the option. I measured 3 round trips with TLS 1.2 at work.',
  misconceptions: [{ aliases: ['udp handshake'], why: 'UDP has no handshake.' }],
  weakAnswers: ['It just connects.', 'The computers are wired.', 'Through the browser.'],
});

export const STORY = buildQuestion('disagreed-with-colleague', {
  type: 'behavioral',
  competency: 'conflict',
  area: 'behavioral',
  text: 'Tell me about a time you disagreed with a colleague about a technical decision.',
});

export const STRONG_STORY =
  'In March last year, two weeks before a release, a colleague on my team wanted to rewrite our billing import in Go, and I thought the deadline was too close. I owned the import, so I had to settle it without delaying the customer. First I asked him to show me what hurt most, because I suspected memory and not the language. Then I profiled a run of 40,000 invoices and found one query that loaded everything at once. I proposed to fix that first and wrote both plans on one page so that the team could compare them. We shipped on time, and the import went from 50 minutes to 6. I learned to ask for a measurement before I argue; since then I start every design debate with a small profile.';

export const CASE = buildQuestion('late-release', {
  type: 'situational',
  competency: 'prioritisation',
  area: 'behavioral',
  text: 'Your team will miss a release date that a customer was promised. What do you do?',
});

export const STRONG_PLAN =
  "First I would find out how late we really are, because a day is a different talk than a month. I'd ask the two engineers closest to the work for what is left and what could be dropped. Then I would call the customer the same day rather than wait, and bring two options; the trade-off is scope against time. I would not promise a third date unless the team agrees. Afterwards I would hold a review and check whether our estimates got closer: the aim is that the next date moves by less than two days.";

export const FILLER =
  'Well, you know, that is basically a really good question, and honestly I think there is a lot to say about it, so at the end of the day it is kind of interesting, I mean.';
