import type { Question } from '../question.ts';
import { misconception, point, questionsOf } from './question-kit.ts';

export const networkingQuestions: readonly Question[] = questionsOf(
  { area: 'networking', type: 'technical' },
  [
    {
      id: 'net-tcp-or-udp',
      competency: 'transport',
      roles: [],
      levels: ['junior', 'mid'],
      difficulty: 'easy',
      text: 'What does TCP give you that UDP does not, and when is UDP the better choice all the same?',
      skills: ['networking', 'tcp/ip', 'linux'],
      hints: [
        'Think of a file download and of a voice call.',
        'What happens in each case when one packet is lost?',
        'Connection, retransmission, ordering, flow and congestion control; head-of-line blocking, latency; DNS, voice, games, QUIC.',
      ],
      points: [
        point('reliable', 'TCP acknowledges and retransmits what was lost', {
          must: true,
          weight: 2,
          groups: [
            'reliable | retransmit | retransmission | resend | acknowledge | ack | guaranteed delivery | lost packets are sent again | lost segment | sent again | nothing gets lost | no data loss | repeat lost | confirmation | sends it again',
          ],
          probe: 'What happens when a packet is lost on the way?',
        }),
        point('ordered', 'TCP delivers bytes in order through sequence numbers', {
          weight: 1.5,
          groups: [
            'in order | sequence number | right order | correct order | byte stream | same order | out of order | reorder | reassemble | ordered delivery | keeps the order | preserves order | in sequence | right sequence | sorted',
          ],
          probe: 'And when packets overtake one another?',
        }),
        point('connection', 'TCP sets up a connection by a handshake; UDP sends at once', {
          weight: 1.5,
          groups: [
            'handshake | three-way | 3-way | syn | connection-oriented | connectionless | establishes a connection | sets up a connection | no connection | round trip before',
          ],
          probe: 'What happens before the first byte of data?',
        }),
        point('flow-congestion', 'TCP adapts its rate to receiver and network', {
          weight: 1.5,
          groups: [
            'flow control | congestion control | congestion | receive window | sliding window | slow start | slows down | adapts the rate | adapts its rate | window size | overwhelm the receiver | congestion window',
          ],
          probe: 'What keeps a fast sender from flooding a slow receiver or network?',
        }),
        point('latency', 'UDP avoids waiting: late data is useless, no head-of-line blocking', {
          weight: 2,
          groups: [
            'head-of-line | low latency | latency | real-time | late packet is useless | late data | too late | stale packet | loss is tolerable | tolerate loss | tolerate a lost | without waiting | lost frame | speed matters | few lost | lost packets are ok | not matter if | not wait | useless anyway | old data has no value | data is useless | packet is useless',
          ],
          probe: 'Why is waiting for a lost packet sometimes worse than losing it?',
        }),
        point('examples', 'voice, video, games, DNS and QUIC use it', {
          groups: [
            'voice | voip | video call | streaming | game | dns | quic | webrtc | multicast | broadcast | telemetry | http/3 | dhcp | video',
          ],
          probe: 'Which protocols or products rely on it?',
        }),
        point('app-duty', 'with UDP the application has to add what it needs', {
          groups: [
            'application has to | application must | application layer | implement it yourself | on top of udp | own sequence numbers | forward error correction | jitter buffer | by the application | in user space | own retransmission | build it on top | handle it yourself',
          ],
          probe: 'Who takes care of loss and order then?',
        }),
      ],
      modelAnswer:
        'TCP sets up a connection with a three-way handshake and then gives me a reliable byte stream: lost segments are retransmitted, sequence numbers keep the order, flow control protects the receiver and congestion control protects the network. UDP sends single datagrams with only ports and a checksum, so there is no connection, no order and no repair. It is better when latency matters more than completeness, because TCP has head-of-line blocking: one lost segment holds back everything behind it until it has been resent. For a voice call that packet would be too late anyway. For example, I worked on a telepresence robot over mobile networks with 2% loss: over TCP the control commands froze for up to 900 milliseconds, over UDP with our own sequence numbers we dropped old commands and stayed below 80. DNS, games and QUIC use it for similar reasons. The trade-off is that with UDP the application must add what it needs, such as loss detection, pacing and encryption, and some firewalls block it. So I would not use UDP for files or database traffic; if I need multiplexed streams without that blocking, I take QUIC rather than invent a protocol.',
      misconceptions: [
        misconception(
          'udp is reliable | udp guarantees delivery | udp has a handshake | udp retransmits | tcp is faster because it has no connection | tcp is connectionless',
          'UDP neither sets up a connection nor repairs loss.',
        ),
      ],
      weakAnswers: [
        'TCP is for the internet and UDP is for the local network. TCP is the standard, so UDP is chosen only in old systems.',
        'Both are protocols of layer four in the OSI model and use ports. TCP is more secure and UDP is less secure.',
        'UDP is simply faster and more modern. If you need high performance you choose it, and otherwise you stay with the other.',
      ],
    },
    {
      id: 'net-dns-resolution',
      competency: 'naming',
      roles: [],
      levels: ['junior', 'mid'],
      difficulty: 'easy',
      text: 'What happens between typing a host name and having its IP address, and why can a changed DNS record take hours to reach everybody?',
      skills: ['dns', 'networking', 'aws', 'linux'],
      hints: [
        'Who is asked first, and who is asked last?',
        'There is a hierarchy of servers and a cache at nearly every step.',
        'Local caches, recursive resolver, root, top-level domain, authoritative server, record types, TTL, lowering it before a move.',
      ],
      points: [
        point('local-cache', 'browser and operating system look into their own cache and hosts file first', {
          weight: 1.5,
          groups: [
            'browser cache | os cache | operating system cache | local cache | hosts file | stub resolver | /etc/hosts | cache of the browser | cache of the operating system | own cache | cached locally | os looks in its cache | its own cache | its cache',
          ],
          probe: 'Where does the computer look before it asks anybody?',
        }),
        point('resolver', 'a recursive resolver does the work for the client', {
          weight: 2,
          groups: [
            'recursive resolver | resolver | recursor | dns server of the provider | isp | 8.8.8.8 | 1.1.1.1 | recursive server | recursive dns | caching nameserver | recursion | provider dns | dns server | nameserver of the provider',
          ],
          probe: 'Whom does it ask then?',
        }),
        point('hierarchy', 'the resolver asks root, then top-level domain, then the authoritative server', {
          must: true,
          weight: 2.5,
          groups: [
            'root | root server | root nameserver | root zone | root dns | dns hierarchy',
            'authoritative | tld | top-level domain | zone owner | name server of the domain | nameserver of the domain | com servers | top level | name server of',
          ],
          probe: 'The resolver knows nothing. How does it find the right server?',
        }),
        point('ttl', 'each answer is cached for its TTL, so old answers live on', {
          must: true,
          weight: 2,
          groups: [
            'ttl | time to live | expires | cached for | lifetime of the record | until the cache expires | cache time | how long it may be cached | lifetime | kept until',
          ],
          probe: 'How long does a resolver keep what it has learned?',
        }),
        point('lower-ttl', 'lower the TTL before a move and keep the old target running', {
          weight: 1.5,
          groups: [
            'lower the ttl | reduce the ttl | shorten the ttl | lowered | short ttl | low ttl | ttl to 60 | ttl to 300 | keep the old server | old server running | both addresses | before the move | ahead of the | before the switch | decrease the ttl | ttl down | ttl lower',
          ],
          probe: 'How do you prepare such a change?',
        }),
        point('misbehaving-caches', 'some caches ignore the TTL; negative answers are cached too', {
          groups: [
            'ignore the ttl | ignore ttls | jvm | java caches | negative caching | nxdomain | minimum ttl | long-lived connection | open connections | connection pool keeps | resolves only once | resolve once | cached forever',
          ],
          probe: 'The TTL has passed and some still reach the old address. Why?',
        }),
        point('records-transport', 'A, AAAA and CNAME records, asked over UDP port 53 or encrypted', {
          groups: [
            'aaaa | cname | alias record | port 53 | udp | dns over https | doh | dns over tls | ns record | mx record | a or aaaa | a and aaaa | type a and aaaa',
          ],
          probe: 'Which kinds of record play a part, and how does the question travel?',
        }),
      ],
      modelAnswer:
        'The browser first looks into its own cache, then the operating system checks its cache and the hosts file. If that fails, the stub asks a recursive resolver, usually over UDP port 53 or over HTTPS. The resolver asks a root server, which points to the servers of the top-level domain, these point to the authoritative server, and that one returns the A or AAAA record. Nothing is pushed when a record changes. Each cache keeps what it has until its TTL expires, because that is what makes the system scale, so with a TTL of one day an old address lives up to a day. For example, before we moved a shop to another provider I lowered the TTL from 86,400 to 60 seconds two days ahead and kept the old server running as a proxy; after an hour 97% of traffic had moved, and the rest was a Java client that resolved once and cached forever. The trade-off of a short TTL is more lookups and more dependence on the authoritative servers, so I would not leave it at 60. And for failover in seconds DNS is the wrong tool; a load balancer or anycast does that.',
      misconceptions: [
        misconception(
          'dns changes are pushed | pushed to all servers | has to propagate to the root | root server stores all | root servers know the address of every | every server has to be updated',
          'Nothing is pushed: old answers simply live in caches until their time is over.',
        ),
      ],
      weakAnswers: [
        'The name is translated into an IP address by the internet provider. It takes hours because the internet is large and servers are slow.',
        'DNS is like a phone book. You type the name, the phone book gives you the number, and then the page is loaded over HTTPS.',
        'I would use Route 53 or Cloudflare for it. With ping, dig and nslookup you can look at everything and then flush it.',
      ],
    },
    {
      id: 'net-tls-handshake',
      competency: 'transport-security',
      roles: ['backend', 'devops', 'security'],
      levels: ['mid', 'senior'],
      difficulty: 'medium',
      text: 'What happens in a TLS 1.3 handshake, and how does the client know that it talks to the real server?',
      skills: ['tls', 'networking', 'security', 'nginx'],
      hints: [
        'Two things are achieved: a shared secret, and proof of identity.',
        'How can two strangers agree on a secret in public? Who vouches for the server?',
        'Client hello with key share, ephemeral Diffie-Hellman, certificate chain to a trusted CA, host name and expiry check, signature, symmetric keys, one round trip.',
      ],
      points: [
        point('hello', 'client and server hello negotiate version and cipher suite', {
          weight: 1,
          groups: [
            'client hello | clienthello | server hello | cipher suite | ciphers | negotiate | supported versions | sni | alpn',
          ],
          probe: 'What is in the first message of each side?',
        }),
        point('key-exchange', 'ephemeral Diffie-Hellman gives a shared secret', {
          must: true,
          weight: 2,
          groups: [
            'diffie-hellman | ecdhe | dhe | key exchange | key share | x25519 | shared secret | key agreement | ephemeral key | agree on a key | agree on a secret | derive keys | common key | same secret | common secret | derive the session',
          ],
          probe: 'How do both sides get the same secret without sending it?',
        }),
        point('certificate-chain', 'the certificate chains up to a CA that the client trusts', {
          must: true,
          weight: 2,
          groups: [
            'certificate | cert | x.509 | x509 | certificate chain',
            'certificate authority | ca | trust store | root store | trusted root | chain of trust | trusted authority | root certificate | intermediate | signed by a | trusted issuer | it trusts | authority | issuer | issued by | trusted',
          ],
          probe: 'Who vouches for the server?',
        }),
        point('name-validity', 'the client checks host name, expiry and revocation', {
          weight: 1.5,
          groups: [
            'host name | hostname | domain name | subject alternative name | san | matches the name | expiry | expired | validity period | revocation | revoked | ocsp | not expired | crl',
          ],
          probe: 'The chain is fine. What else does the client check?',
        }),
        point('proof-of-key', 'the server signs the handshake with its private key', {
          weight: 2,
          groups: [
            'private key | possession of the key | owns the key | holds the key | secret key of the server',
            'sign | signature | signs the handshake | prove | proof | certificate verify | transcript',
          ],
          probe: 'Anyone can copy a certificate. How does the server prove that it is its own?',
        }),
        point('symmetric', 'afterwards data is encrypted with fast symmetric keys and authenticated', {
          weight: 1.5,
          groups: [
            'symmetric | aes | aes-gcm | chacha20 | session key | traffic key | aead | authenticated encryption',
          ],
          probe: 'What protects the actual data afterwards?',
        }),
        point('forward-secrecy', 'ephemeral keys give forward secrecy', {
          groups: [
            'forward secrecy | perfect forward secrecy | pfs | stolen later | recorded traffic | recorded sessions | leaks later | later compromise | decrypt old traffic | past sessions',
          ],
          probe: 'The private key is stolen next year. What about the traffic recorded today?',
        }),
        point('round-trip', 'one round trip, zero with resumption, at the risk of replay', {
          groups: [
            '1-rtt | one round trip | 0-rtt | zero round trip | session resumption | resumption | single round trip | replay | session ticket | early data | pre-shared key',
          ],
          probe: 'How many round trips does it take, and when are there fewer?',
        }),
      ],
      modelAnswer:
        'Two things happen: both sides agree on keys, and the server proves who it is. The client hello offers cipher suites and already carries an ephemeral Diffie-Hellman key share; the server hello answers with its own share, so both compute the same secret after one round trip. From there everything is encrypted. The server sends its certificate chain and a signature over the handshake transcript made with its private key, because a certificate alone can be copied by anyone. The client builds the chain up to a certificate authority in its trust store and checks host name, expiry and revocation. Data then flows under symmetric keys with authenticated encryption such as AES-GCM. As the Diffie-Hellman keys are ephemeral, there is forward secrecy: a key stolen next year does not open traffic recorded today. For example, by moving our API from 1.2 to 1.3 we saved one round trip, 140 milliseconds for users in Sydney. Session resumption can even use 0-RTT, but the trade-off is that early data can be replayed, so I would not accept it for anything but idempotent reads. The limit: TLS proves the domain, not that its owner is honest.',
      misconceptions: [
        misconception(
          'client encrypts the secret with the public key of the server in tls 1.3 | all data is encrypted with the public key | encrypts all data with the certificate | certificate contains the private key | https means the site is trustworthy | private key is sent',
          'In TLS 1.3 keys come from Diffie-Hellman; the public key of the certificate only proves identity.',
        ),
      ],
      weakAnswers: [
        'TLS encrypts the connection with SSL so that nobody can read it. You recognise the real one by the lock symbol in the browser.',
        'First there is SYN, SYN-ACK and ACK, and then the connection is open and the browser sends a GET request for the page.',
        'I install it with certbot and nginx, redirect everything from port 80 to 443, and get an A plus at the online test.',
      ],
    },
    {
      id: 'net-load-balancer-layers',
      competency: 'load-balancing',
      roles: ['backend', 'devops'],
      levels: ['mid'],
      difficulty: 'medium',
      text: 'What is the difference between balancing load at layer 4 and at layer 7, and how does a balancer decide where a connection goes?',
      skills: ['nginx', 'haproxy', 'aws', 'kubernetes', 'networking', 'envoy'],
      hints: [
        'How much of the traffic does each of the two understand?',
        'One sees addresses and ports, the other sees requests.',
        'TCP or UDP forwarding against HTTP routing by path and header, TLS termination, health checks, algorithms, stickiness, connection draining.',
      ],
      points: [
        point('l4', 'layer 4 forwards by address and port without reading the content', {
          must: true,
          weight: 2,
          groups: [
            'tcp | udp | ip address | address and port | port | 5-tuple | five-tuple | transport layer | packets',
          ],
          probe: 'What does the one at layer 4 know about the traffic?',
        }),
        point('l7', 'layer 7 understands HTTP and routes by path, host, header or cookie', {
          must: true,
          weight: 2,
          groups: [
            'http | application layer | request level | grpc | request by request',
            'path | url | host header | header | cookie | per request | route by | rewrite | host name | content-based | uri',
          ],
          probe: 'And what can the one at layer 7 use?',
        }),
        point('tls', 'layer 7 has to terminate TLS', {
          weight: 1.5,
          groups: [
            'tls termination | terminate tls | ssl termination | decrypt | tls passthrough | offload tls | ssl offloading | terminates ssl | passthrough',
          ],
          probe: 'The traffic is encrypted. What follows for each of the two?',
        }),
        point('algorithm', 'round robin, least connections, hashing, weights', {
          weight: 1.5,
          groups: [
            'round robin | least connections | least outstanding | consistent hashing | weighted | hash of the source | two random choices | random choice | ip hash | fewest connections | least loaded',
          ],
          probe: 'Ten healthy servers: which one gets the next?',
        }),
        point('health', 'health checks take broken servers out', {
          weight: 1.5,
          groups: [
            'health check | healthcheck | unhealthy | healthy | probe | removes a broken | take it out of rotation | out of rotation | eject | outlier detection',
          ],
          probe: 'How does it learn that a server is broken?',
        }),
        point('long-lived', 'long-lived connections balance badly at layer 4', {
          groups: [
            'long-lived | http/2 | websocket | keep-alive | persistent connection | multiplex | uneven load | stick to one server | pinned to one | all requests on one connection | grpc connection | stays open | same pod | same backend | one pod | open connection | same connection',
          ],
          probe: 'Clients hold one HTTP/2 connection for hours. What happens?',
        }),
        point('sticky-drain', 'sticky sessions and connection draining', {
          groups: [
            'sticky | session affinity | draining | graceful shutdown | finish in-flight | deregistration delay | session persistence | affinity',
          ],
          probe: 'You take a server out for a deployment. What about its users?',
        }),
        point('cost', 'layer 4 is cheaper and faster, layer 7 costs processing but gives insight', {
          groups: [
            'faster | cheaper | less overhead | overhead | throughput | lower latency | more cpu | per-request metrics | more expensive | less processing | simpler | retries per request',
          ],
          probe: 'Why not always use layer 7?',
        }),
      ],
      modelAnswer:
        'A layer 4 balancer works on TCP or UDP: it sees the address and port, picks a server for the connection, and forwards packets without reading the content. A layer 7 balancer terminates the connection, speaks HTTP, and can route every single request by host, path, header or cookie; for that it has to terminate TLS, because it cannot route what it cannot read. The choice is made by an algorithm such as round robin, least connections, or consistent hashing where a cache should stay warm, and health checks take broken servers out of rotation. The trade-off: layer 4 is faster and protocol-neutral, layer 7 costs CPU and a millisecond or so but gives retries and metrics per request. The trap is long-lived connections. For example, our gRPC clients kept one HTTP/2 connection each, so behind a layer 4 balancer 2 of 12 pods carried 70% of the load; with Envoy at layer 7 the spread was within 5%. On deployment I drain connections for 30 seconds. Sticky sessions I avoid, since they make load uneven and lose state with the server. For a database or a game over UDP I would not use layer 7 at all.',
      misconceptions: [
        misconception(
          'layer 4 can route by url | layer 4 looks at the url | layer 4 reads the path | layer 4 routes by cookie | layer 4 understands http',
          'At layer 4 only addresses and ports are visible; URLs and cookies need layer 7.',
        ),
      ],
      weakAnswers: [
        'Layer 7 is newer and better than layer 4, so it is normally used today. The balancer looks which server has the lowest load at this moment.',
        'A load balancer makes the application scalable and highly available. You can buy one or use the one of the cloud provider.',
        'The OSI model has seven layers, physical, data link, network, transport, session, presentation and application, and load can be balanced on these.',
      ],
    },
    {
      id: 'net-http-versions',
      competency: 'application-protocols',
      roles: ['backend', 'front-end', 'full-stack'],
      levels: ['senior'],
      difficulty: 'hard',
      text: 'Which problem did HTTP/2 solve, which one did it leave, and how does HTTP/3 deal with that?',
      skills: ['http', 'networking', 'performance', 'nginx', 'cdn'],
      hints: [
        'How many things can HTTP/1.1 do on one connection at a time?',
        'What happens to all streams when one TCP segment is lost?',
        'Multiplexing, header compression, head-of-line blocking in HTTP and in TCP, QUIC over UDP with independent streams, combined handshake, connection migration.',
      ],
      points: [
        point(
          'http1-limit',
          'HTTP/1.1 handles one request at a time on a connection, so browsers open several',
          {
            weight: 2,
            groups: [
              'one request at a time | one at a time | six connections | several connections | multiple connections | one outstanding request | waits for the previous | request after request | 6 connections | pipelining | one response at a time | domain sharding | blocked behind | one request after another | sequential | request per connection | one by one on a connection',
            ],
            probe: 'How does HTTP/1.1 use a connection?',
          },
        ),
        point('multiplexing', 'HTTP/2 multiplexes many streams over one connection', {
          must: true,
          weight: 2,
          groups: [
            'multiplex | many streams | parallel streams | concurrent streams | interleave | binary frames | several requests over one | many requests over one | many in parallel | in parallel | parallel requests | several requests at once | multiple requests | simultaneous | concurrently',
          ],
          probe: 'What does HTTP/2 do on a single connection?',
        }),
        point('header-compression', 'headers are compressed', {
          groups: [
            'hpack | header compression | compress the headers | qpack | headers are compressed | headers are sent once',
          ],
          probe: 'Every request repeats the same headers. What was done about that?',
        }),
        point('tcp-hol', 'a lost TCP segment still blocks all streams', {
          must: true,
          weight: 2.5,
          groups: [
            'head-of-line | hol blocking | lost segment | lost packet | packet loss | one loss | single loss | all streams wait | stalls all | blocks every stream | blocks all | packet is missing | missing packet | packet is lost | everything stalls | stall | everything waits | whole connection | lost tcp | blocking',
          ],
          probe: 'One segment is lost. Which of the streams have to wait?',
        }),
        point('quic', 'HTTP/3 runs over QUIC on UDP with independent streams', {
          must: true,
          weight: 2,
          groups: [
            'quic | quic protocol | quic transport | google quic | replaces tcp | instead of tcp | no longer uses tcp',
            'udp | independent stream | per stream | each stream | stream by itself | independently | on its own',
          ],
          probe: 'What does HTTP/3 use instead of TCP, and why does that help?',
        }),
        point('handshake', 'transport and TLS handshakes are combined into one round trip', {
          weight: 1.5,
          groups: [
            'one round trip | 1-rtt | 0-rtt | combined handshake | fewer round trips | tls is built in | built-in encryption | tls 1.3 built in | saves a round trip | faster connection setup | handshake | roundtrip | faster setup | connection setup | connects faster',
          ],
          probe: 'What changes for setting up the connection?',
        }),
        point('migration', 'a connection id survives a change of network', {
          groups: [
            'connection id | connection migration | changes the network | wi-fi to mobile | wifi to mobile | ip changes | switch networks | ip address changes | wifi to cellular | change of address | survives a network change | new ip | wlan to mobile | survives switching | wifi to 4g | roaming | between networks | network change',
          ],
          probe: 'A phone leaves the Wi-Fi in the middle of a download. What happens?',
        }),
        point('drawbacks', 'UDP may be blocked, it costs more processor time, so a fallback is needed', {
          groups: [
            'udp blocked | blocked by firewalls | block udp | firewall | fall back | fallback | more cpu | user space | cpu cost | alt-svc | harder to debug | middlebox | processor time',
          ],
          probe: 'Why has it not replaced everything?',
        }),
      ],
      modelAnswer:
        'HTTP/1.1 handles one request at a time per connection, so browsers opened about six and everything else waited. HTTP/2 multiplexes many streams as binary frames over one connection and compresses headers with HPACK. That removed the blocking at the HTTP level, but not below: TCP is one ordered byte stream, so a single lost segment stalls all streams until it is resent. That head-of-line blocking is what HTTP/3 removes. It runs on QUIC over UDP, where each stream is ordered on its own, so a loss delays only the stream that it hit. The transport and TLS 1.3 handshakes are combined, which saves a round trip, and a connection id lets a phone move from Wi-Fi to mobile without reconnecting. For example, on our video start page HTTP/3 cut the 95th percentile load time by 18% on mobile networks with 1 to 3% loss, while on office fibre there was no measurable gain, because hardly anything was lost. The trade-off is CPU: QUIC mostly runs in user space, and our edge used about 30% more. Some firewalls block UDP, so clients fall back to HTTP/2. Between services in one data centre I would not bother; HTTP/2 is fine there.',
      misconceptions: [
        misconception(
          'http/3 runs over tcp | http/2 uses udp | http/2 runs over udp | http/2 removed head-of-line blocking completely | http/2 has no head-of-line blocking | quic is unencrypted',
          'HTTP/2 still runs over TCP and inherits its blocking; only HTTP/3 moved to QUIC over UDP.',
        ),
      ],
      weakAnswers: [
        'HTTP/2 was faster than HTTP/1 and HTTP/3 is again faster than HTTP/2. They fixed security and speed problems with each version.',
        'HTTP/2 solved the missing encryption since it is always HTTPS, and HTTP/3 has better encryption with longer keys.',
        'You switch it on in nginx or at the CDN with one line. All modern browsers support it and the pages get a better score.',
      ],
    },
    {
      id: 'net-tcp-throughput',
      competency: 'transport',
      roles: ['backend', 'devops', 'systems'],
      levels: ['senior', 'staff'],
      difficulty: 'hard',
      text: 'A single upload from Frankfurt to Singapore reaches 20 Mbit/s although both ends have gigabit links. Explain why that can be, and how you would find and lift the limit.',
      skills: ['networking', 'linux', 'tcp/ip', 'performance', 'aws'],
      hints: [
        'How much data can be on its way before an answer comes back?',
        'Relate window, round-trip time and loss.',
        'Bandwidth-delay product, receive and congestion window, window scaling and buffers, loss and congestion control such as CUBIC or BBR, parallel connections, measuring with iperf and ss.',
      ],
      points: [
        point(
          'bdp',
          'throughput is window divided by round-trip time; the pipe needs the bandwidth-delay product',
          {
            must: true,
            weight: 2.5,
            groups: [
              'bandwidth-delay | bdp | window divided by | window per round trip | window size over | window / rtt | in flight | unacknowledged data | divided by the round trip | window over rtt | window limits | window too small | bytes in flight | one window | window size | window is too small',
              'round trip | rtt | round-trip time | latency | delay | ping time',
            ],
            probe: 'Give me the formula: what bounds the throughput of one connection?',
          },
        ),
        point('receive-window', 'receive window and socket buffers, with window scaling, may be too small', {
          weight: 2,
          groups: [
            'receive window | window scaling | socket buffer | rmem | tcp_rmem | wmem | send buffer | receive buffer | buffer size | rwnd | advertised window | tcp window',
          ],
          probe: 'Which settings of the two hosts can limit it?',
        }),
        point('congestion-window', 'the congestion window grows by slow start and shrinks on loss', {
          weight: 2,
          groups: [
            'congestion window | cwnd | slow start | congestion control | additive increase | multiplicative decrease | aimd | halves | cuts the window | congestion algorithm',
          ],
          probe: 'What else limits the amount of data in flight?',
        }),
        point('loss', 'even little loss hurts at a long round-trip time', {
          weight: 1.5,
          groups: [
            'packet loss | loss rate | loss | lost packets | retransmission | retransmit | mathis | packet drops',
          ],
          probe: 'What does 0.1 percent of loss do on such a path?',
        }),
        point('measure', 'measure: ping, iperf, ss, a packet capture', {
          weight: 1.5,
          groups: [
            'iperf | iperf3 | ss -ti | ss | tcpdump | wireshark | packet capture | mtr | traceroute | tcptrace | measure the rtt | ping | capture',
          ],
          probe: 'How do you find out which of these it is?',
        }),
        point('algorithm', 'BBR copes better with random loss than CUBIC', {
          groups: [
            'bbr | cubic | reno | congestion control algorithm | model-based | loss-based | bottleneck bandwidth',
          ],
          probe: 'Would another algorithm help?',
        }),
        point(
          'parallel-or-near',
          'parallel connections, multipart upload or a nearer endpoint get around it',
          {
            weight: 1.5,
            groups: [
              'parallel connections | several connections | multiple connections | parallel streams | multipart | multi-part | nearer endpoint | edge | accelerator | cdn | closer to | transfer acceleration | concurrent uploads | parallel uploads | regional endpoint | relay',
            ],
            probe: 'What if you cannot change the hosts?',
          },
        ),
      ],
      modelAnswer:
        'One TCP connection can have at most one window of unacknowledged data in flight, so throughput is the window divided by the round-trip time. With 160 milliseconds to Singapore, 20 Mbit/s means about 400 KB in flight, while filling a gigabit needs the bandwidth-delay product, 20 MB. Either the receive window is too small, because socket buffers cap it or window scaling is off, or the congestion window is, because loss keeps cutting it. I measure first: ping for the round trip, iperf3 with one and with eight streams, and ss -ti during the upload, which shows cwnd, retransmissions and whether the receiver limits us. For example, our backup job sat at 19 Mbit/s since the application fixed its receive buffer at 384 KB; removing that line let autotuning reach 640. Elsewhere 0.1% loss was the cause; CUBIC gave 12 Mbit/s and BBR 480, because BBR does not read every loss as congestion. If I cannot change the hosts, I use parallel multipart uploads or a nearer endpoint. The trade-off: large buffers cost memory for each of thousands of connections, and parallel streams take more than their fair share, so I would not do that on a shared office line.',
      misconceptions: [
        misconception(
          'bandwidth is the same as latency | buy more bandwidth | faster link will fix | upgrade the link to 10 gigabit | upgrade to 10 gbit | more bandwidth solves',
          'The link is not the limit here: window and round-trip time are, and a faster line changes neither.',
        ),
      ],
      weakAnswers: [
        'The internet between Europe and Asia is slow because of the distance and many users, so you can only buy a better line from the provider.',
        'I would compress the files, use a faster server and an SSD, and run it at night when there is less traffic.',
        'It may be the firewall, the VPN, DNS, the router or the provider. I would open tickets with all of them and test again later.',
      ],
    },
  ],
);
