import type { Question } from '../question.ts';
import { misconception, point, questionsOf } from './question-kit.ts';

export const securityQuestions: readonly Question[] = questionsOf({ area: 'security', type: 'technical' }, [
  {
    id: 'sec-sql-injection',
    competency: 'application-security',
    roles: ['backend', 'full-stack', 'security'],
    levels: ['junior', 'mid'],
    difficulty: 'easy',
    text: 'How does SQL injection work, what really prevents it, and what only seems to?',
    skills: ['sql', 'security', 'php', 'java', 'python', 'node.js'],
    hints: [
      'What can a user type that changes the meaning of the statement?',
      'How does a database tell code from data?',
      'String concatenation, prepared statements with bound parameters, identifiers through an allow-list, ORM raw queries, escaping and filters, least privilege as a second line.',
    ],
    points: [
      point('mechanism', 'input is concatenated into the statement and read as code', {
        weight: 2.5,
        groups: [
          'concatenate | string building | glued | pasted into | built from strings | interpolate | put directly into | inserted into the query text | user input in the query | into the query | part of the query | string formatting | put directly | sql string | into the string | input directly | becomes part of | query string | unsanitised input | string plus | without checking',
        ],
        probe: 'What has the programmer done that makes it possible?',
      }),
      point('effect', 'the attacker changes the meaning: reads, alters, bypasses a log-in', {
        weight: 1.5,
        groups: [
          'or 1=1 | or true | union select | union | drop table | bypass the login | bypass authentication | dump the | read other tables | changes the meaning | closes the quote | comment out | always true | log in without | read all | steal data | delete tables | whole table',
        ],
        probe: 'Show me an input and what it achieves.',
      }),
      point('parameters', 'bound parameters keep code and data apart', {
        must: true,
        weight: 2.5,
        groups: [
          'prepared statement | parameterised | bound parameter | bind variable | placeholder | query parameter | parameter binding | prepared query | sent separately | bind the values | parameters | binding | question mark | bound to | parameterise the query',
        ],
        probe: 'What is the one reliable defence for values?',
      }),
      point('why-it-works', 'because the statement is parsed before the values arrive', {
        weight: 1.5,
        groups: [
          'parsed before | parsed first | compiled before | never parsed | treated as data | code and data | as a value | only as data | structure is fixed | already parsed | separates code from data | never interpreted | pure data | just data | not as code | as data | only data | never part of | not part of the | stays data | cannot change the structure',
        ],
        probe: 'Why is that safe whatever the user types?',
      }),
      point('identifiers', 'table and column names cannot be bound: use an allow-list', {
        groups: [
          'allow-list | allowlist | whitelist | column name | table name | order by | identifier | sort column | cannot be bound | dynamic column',
        ],
        probe: 'The user chooses the column to sort by. And now?',
      }),
      point('false-safety', 'escaping, filters, a firewall or an ORM with raw strings only seem to help', {
        weight: 1.5,
        groups: [
          'escaping | blacklist | deny-list | denylist | firewall | waf | raw query | raw sql | client-side validation | filter quotes | block list | string replace | orm | javascript validation | removing quotes | sanitise',
        ],
        probe: 'Which measures look like protection but are not?',
      }),
      point('second-line', 'least privilege and hidden errors limit the damage', {
        groups: [
          'least privilege | read-only user | limited rights | database user with | separate database user | minimal rights | no error details | error messages | restricted account | minimal permissions | limited permissions | privileges | static analysis | code review | not as admin | few rights | restricted rights | limited user | fewer rights | not the admin user',
        ],
        probe: 'If one slips through all the same, what limits the damage?',
      }),
    ],
    modelAnswer:
      'It happens when user input is concatenated into the text of a query, so the database reads part of it as code. If the name is typed as a quote followed by or 1=1, the condition is always true and all rows come back; with union select the attacker reads other tables. What really prevents it are prepared statements with bound parameters, because the statement is parsed first and the values come later and are only treated as data. Table and column names cannot be bound, so for a sort column I map the input to an allow-list. What only seems to help: escaping by hand, word filters, a web application firewall, validation in the browser, or an ORM in which somebody uses a raw query. For example, in a review I found a report with a free ORDER BY; that one line let me read password hashes within ten minutes. As a second line the application user has least privilege, so it cannot drop tables. The trade-off is small: a generic plan is now and then slower. The limit is that parameters do nothing against a user who simply asks for rows of others; that needs an authorisation check.',
    misconceptions: [
      misconception(
        'escaping is enough | escape all quotes and it is safe | orm makes it impossible | validate in the browser is enough | https prevents | https protects against injection | encryption prevents | nosql cannot be injected | a firewall is enough',
        'Filters and transport encryption do not separate code from data; only bound parameters do.',
      ),
    ],
    weakAnswers: [
      'It is when hackers attack the database with SQL. You prevent it with HTTPS, strong passwords and an up-to-date antivirus program.',
      'I would check in the browser that users do not type special characters, and remove words such as SELECT and DROP from it.',
      'It is number one in the OWASP list together with XSS and CSRF. You should do penetration tests regularly and train the developers.',
    ],
  },
  {
    id: 'sec-password-storage',
    competency: 'authentication',
    roles: ['backend', 'full-stack', 'security'],
    levels: ['junior', 'mid'],
    difficulty: 'easy',
    text: 'How do you store user passwords, and why is SHA-256 or encryption not the right tool?',
    skills: ['security', 'authentication', 'node.js', 'java', 'python', 'django'],
    hints: [
      'Assume that the table has been stolen. What can the thief do with it?',
      'Speed is good for files and bad here.',
      'Slow and memory-hard hash such as Argon2id, bcrypt or scrypt, unique salt, cost factor, rehash at log-in, pepper, no reversible encryption, rate limits and multi-factor.',
    ],
    points: [
      point('slow-hash', 'use a slow password hash: Argon2id, scrypt, bcrypt', {
        must: true,
        weight: 2.5,
        groups: [
          'argon2 | argon2id | bcrypt | scrypt | pbkdf2 | password hashing function | slow hash | key derivation function | adaptive hash | deliberately slow | yescrypt | expensive hash | slow by design | slow algorithm | hash that is slow | slow function',
        ],
        probe: 'Which function do you use, by name?',
      }),
      point('fast-is-bad', 'SHA-256 is fast, so billions of guesses a second are possible', {
        weight: 2,
        groups: [
          'too fast | fast hash | fast | billions | gpu | brute force | guesses per second | dictionary attack | built for speed | quickly guess | cracked | guess',
        ],
        probe: 'What does the attacker do with a list of plain SHA-256 values?',
      }),
      point('salt', 'a unique random salt for each user', {
        must: true,
        weight: 2,
        groups: ['salt | random value per user | unique random value | random data added | per-user random'],
        probe: 'Two users have the same password. What does the table show?',
      }),
      point('rainbow', 'salt defeats precomputed tables and mass cracking', {
        groups: [
          'rainbow table | precomputed | same password | identical passwords | each separately | lookup table | all at once | crack each | individually | identical hashes | different hashes | attack each one separately | same hash for the same | each on its own',
        ],
        probe: 'Against which attack does that help exactly?',
      }),
      point('not-encryption', 'encryption is reversible, and the key gets stolen too', {
        weight: 1.5,
        groups: [
          'reversible | decrypt | two-way | one-way | key can be stolen | key is stolen | key leaks | whoever has the key | steals the key | irreversible | key too | stolen key',
        ],
        probe: 'Why not AES with a well-kept key?',
      }),
      point('cost-factor', 'tune the cost and raise it over time, rehash at log-in', {
        weight: 1.5,
        groups: [
          'cost factor | work factor | cost parameter | iterations | memory-hard | memory cost | rehash | upgrade the hash | milliseconds per | 250 milliseconds | adjustable | number of rounds | tune the cost | tune it to | cost is a parameter',
        ],
        probe: 'How slow should it be, and what about computers in five years?',
      }),
      point('around', 'around it: pepper, rate limit, multi-factor, breached-password check', {
        groups: [
          'pepper | rate limit | multi-factor | mfa | two-factor | 2fa | breached password | have i been pwned | constant time | lockout | passkey | lock the account | leaked password | password manager | throttle',
        ],
        probe: 'Which measures around the storage matter as well?',
      }),
    ],
    modelAnswer:
      'I store only a slow, salted hash, today Argon2id, or bcrypt where the platform lacks it. I assume that the table gets stolen. SHA-256 is built for speed, and a single GPU tries billions of guesses a second, so most human passwords fall within hours. Encryption is reversible: the application needs the key, and whoever takes the database often takes the key too. The salt is random and unique per user, because then equal passwords look different, rainbow tables are useless, and each entry must be cracked separately. The cost is a parameter: I tune it to about 200 milliseconds on our servers and rehash at the next log-in when I raise it. For example, we took over a shop with 600,000 unsalted SHA-1 values; I wrapped them at once in Argon2id and replaced each at its next log-in. The trade-off is load: at 200 milliseconds and 64 MB each, 50 log-ins at once need 3 GB, so I limit attempts. Hashing has limits, it does not help a password that is reused or phished, so I add multi-factor and a breached-password check. For random API keys I would not use it; there SHA-256 is fine.',
    misconceptions: [
      misconception(
        'encrypt the passwords with aes | sha-256 is secure for passwords | sha-256 with salt is enough | salt must be secret | salt must be kept secret | md5 is fine | encrypt the passwords | store them encrypted',
        'A salt is no secret, and a fast hash or a reversible cipher does not withstand a stolen table.',
      ),
    ],
    weakAnswers: [
      'I encrypt them with AES-256, which is military grade, and keep the secret in an environment variable on the server.',
      'They must have at least twelve characters with numbers and symbols and be changed every ninety days, and the connection must use HTTPS.',
      'I would use Auth0, Firebase or Keycloak, so I never store them myself. Security experts always say that you should not do it on your own.',
    ],
  },
  {
    id: 'sec-cross-site-scripting',
    competency: 'application-security',
    roles: ['front-end', 'full-stack', 'backend', 'security'],
    levels: ['mid'],
    difficulty: 'medium',
    text: 'A page shows comments that users wrote. Explain cross-site scripting here: what can an attacker do with it, and which layers of defence would you set up?',
    skills: ['javascript', 'security', 'react', 'html', 'angular', 'vue'],
    hints: [
      'What if a comment contains markup?',
      'The same text needs a different treatment in HTML, in an attribute, in a URL and in script.',
      'Stored, reflected and DOM-based; session theft and acting as the user; contextual output encoding, framework defaults and their escape hatches, sanitiser for rich text, CSP, HttpOnly cookies.',
    ],
    points: [
      point('mechanism', 'input is put out as markup, so the script runs in the browser of others', {
        weight: 2.5,
        groups: [
          'script tag | javascript in the | runs in the browser | executes in the browser | executed in the | script runs | malicious script | injected script | as markup | as html | script executes | run script | run javascript | execute javascript | inject javascript | unescaped | posts a script | inserts a script | code in the comment | script in the comment | inject | execute code | html in the comment | script into | writes javascript | javascript into | is executed | gets executed | others open the page',
        ],
        probe: 'What exactly happens in the browser of the next reader?',
      }),
      point('impact', 'it acts as the victim: session, tokens, requests, keylogging', {
        weight: 2,
        groups: [
          'session cookie | steal the session | steal cookies | act as the user | on behalf of | as the victim | token | keylogger | change the password | impersonate | fake login form | hijack | localstorage | in the name of | deface | their session | in their name | read their data | send requests',
        ],
        probe: 'What can that script do?',
      }),
      point('kinds', 'stored, reflected, DOM-based', {
        groups: ['stored | persistent | reflected | dom-based | dom xss | url parameter'],
        probe: 'Which kinds are there, and which is this one?',
      }),
      point('encode', 'encode on output for the context', {
        must: true,
        weight: 2.5,
        groups: [
          'output encoding | encode | escape | html entities | htmlentities | contextual | context-aware | textcontent | on output | entities',
        ],
        probe: 'What is the main defence, and where in the code does it stand?',
      }),
      point(
        'framework',
        'frameworks escape by default; beware of innerHTML, dangerouslySetInnerHTML, javascript: links',
        {
          weight: 1.5,
          groups: [
            'innerhtml | dangerouslysetinnerhtml | v-html | bypasssecuritytrust | javascript: | template engine | auto-escape | autoescape | jsx | by default | escape hatch | href | trusted types',
          ],
          probe: 'You use React. Are you safe?',
        },
      ),
      point('sanitise', 'allowed markup goes through a tested sanitiser with an allow-list', {
        weight: 1.5,
        groups: [
          'sanitise | dompurify | allow-list | allowlist | markdown | whitelist | bleach | strip tags | allowed tags | clean the html',
        ],
        probe: 'Comments may contain bold text and links. And now?',
      }),
      point('csp', 'a content security policy as a second line', {
        weight: 2,
        groups: [
          'csp | content security policy | nonce | inline scripts | unsafe-inline | strict-dynamic | script-src',
        ],
        probe: 'One place was forgotten. Which header limits the damage?',
      }),
      point('cookies', 'HttpOnly keeps the cookie from scripts', {
        groups: [
          'httponly | http-only | cookie flags | secure cookie | samesite | out of reach of javascript | cookie cannot be read',
        ],
        probe: 'How do you protect the session itself?',
      }),
    ],
    modelAnswer:
      "If a comment is put out as HTML, a script in it runs in the browser of everyone who reads the page. That is the stored kind; there is also reflected and DOM-based. The script acts as the victim: it can read tokens in localStorage, send requests in his name, or show a fake log-in form. The main defence is to encode on output for the context, because the same text needs different treatment in HTML, in an attribute or in a script. Frameworks do that by default, so I search for the escape hatches: innerHTML, dangerouslySetInnerHTML, and links that start with javascript:. Allowed markup goes through a sanitiser such as DOMPurify with an allow-list. Second comes a Content Security Policy with nonces, and session cookies are HttpOnly. For example, a pen test found a profile link that accepted javascript: addresses; the fix took an hour, but the strict policy six weeks, because 40 inline handlers had to go. That is the trade-off: a policy breaks old code. Its limit: HttpOnly stops theft of the cookie, but not requests sent from the page. I would not filter input, since O'Brien and x < y are honest text.",
    misconceptions: [
      misconception(
        'httponly prevents xss | https prevents xss | react makes xss impossible | input validation is enough | filter the word script | remove the script tag and it is safe | csrf token prevents xss | sql escaping prevents',
        'HttpOnly and HTTPS do not stop the script from running, and word filters are easy to get around.',
      ),
    ],
    weakAnswers: [
      'It is an attack on the server where hackers write bad comments. I would use a captcha, moderation and a firewall against it.',
      'React and Angular are secure, so with a modern framework this problem no longer exists. Only old PHP pages have it.',
      'I would filter all bad words and special characters when a comment is saved, use HTTPS and update all npm packages regularly.',
    ],
  },
  {
    id: 'sec-session-or-jwt',
    competency: 'authentication',
    roles: ['backend', 'full-stack', 'security'],
    levels: ['mid', 'senior'],
    difficulty: 'medium',
    text: 'For the log-in of a web application, would you take a server-side session or a JSON Web Token? How do you log somebody out at once in each case?',
    skills: ['authentication', 'security', 'node.js', 'spring', 'rest', 'oauth', 'jwt'],
    hints: [
      'Where does the truth about the log-in live?',
      'What does the server have to look up at each request, and what can it take back?',
      'Opaque id in a cookie against a signed, readable token; revocation, short life with refresh rotation, deny-list; cookie flags, XSS and CSRF; algorithm and claims checks.',
    ],
    points: [
      point('session', 'a session is an opaque id; the data stays on the server', {
        weight: 2,
        groups: [
          'session id | random id | opaque | stored on the server | redis | session store | lookup | look up | session table | random identifier | database lookup | stateful session',
        ],
        probe: 'What is in the cookie of a classic session, and what is not?',
      }),
      point('jwt', 'a JWT is signed and self-contained, so it is verified without a lookup', {
        weight: 2,
        groups: [
          'signed | signature | self-contained | claims | stateless | verify the signature | public key | without a lookup | verified locally | no database call | payload',
        ],
        probe: 'What can a service do with such a token without asking anybody?',
      }),
      point('readable', 'signed is not encrypted: anyone can read it', {
        groups: [
          'not encrypted | base64 | readable | can be read | anyone can read | can read it | no secrets in | decode | visible to | not secret',
        ],
        probe: 'May you put a salary into it?',
      }),
      point('revocation', 'a session can be deleted at once; a token is valid until it expires', {
        must: true,
        weight: 2.5,
        groups: [
          'delete the session | revoke | revocation | invalidate | remove the row | destroy the session | kill the session | take back | delete the row | ends it immediately | delete it | remove it from redis | end the session | remove the session | deleted on the server',
          'until it expires | until expiry | short-lived | short lifetime | stays valid | remains valid | expiry | expires | deny-list | denylist | blacklist | blocklist | token version | exp | 15 minutes | five minutes | valid until',
        ],
        probe: 'An employee is dismissed at ten. When does his access end?',
      }),
      point('refresh', 'short access token with a rotating refresh token', {
        weight: 1.5,
        groups: [
          'refresh token | refresh | rotate | reuse detection | renew | renewed silently | second token | long-lived token',
        ],
        probe: 'How do you keep a short life from annoying the users?',
      }),
      point('storage', 'keep it in an HttpOnly, Secure, SameSite cookie rather than in localStorage', {
        weight: 1.5,
        groups: [
          'httponly | http-only | samesite | secure cookie | localstorage | local storage | cookie flags | csrf | xss',
        ],
        probe: 'Where does the browser keep it, and who can get at it there?',
      }),
      point('verify', 'check algorithm, issuer, audience and expiry; plan for key rotation', {
        groups: [
          'alg none | algorithm | issuer | audience | aud | iss | key rotation | jwks | kid | rotate the keys | alg | pinned algorithm',
        ],
        probe: 'What does a careful verifier check?',
      }),
      point('choose', 'session for one application, tokens between services', {
        weight: 1.5,
        groups: [
          'several services | microservice | between services | single application | one application | monolith | third parties | service to service | mobile clients | across domains | one backend | many services | other services | simple web app | web shop | simple website | distributed system',
        ],
        probe: 'So in which situation do you take which?',
      }),
    ],
    modelAnswer:
      'For one web application I take a server-side session: a random, opaque id in an HttpOnly, Secure, SameSite cookie, and the data in Redis. Each request costs a lookup, but I can log somebody out at once by deleting the session. A JWT is self-contained: it is signed, so every service verifies it locally with a public key and needs no common store. It is not encrypted, so anyone can read the claims. The price is revocation: a token stays valid until it expires. So I keep access tokens to five minutes and use a refresh token that is rotated, and for emergencies a deny-list of token ids, which brings a lookup back. For example, a client had tokens of 24 hours in localStorage; a dismissed employee exported 3,000 addresses that afternoon. We moved to sessions for the site and short tokens between the eleven services behind the gateway. Verifiers pin the algorithm and check issuer and audience. The trade-off is a central store against delayed log-out. I would not use JWT just because it scales; Redis does 50,000 lookups a second. Its limit shows the other way when third parties must verify offline; there tokens are right.',
    misconceptions: [
      misconception(
        'jwt is encrypted | tokens are encrypted | deleting the token on the client logs out everywhere | delete the token in the browser and the user is logged out | jwt is more secure than sessions | jwt is always better | sessions do not scale | localstorage is safe',
        'A signed token can be read by anyone and stays valid after the client forgot it.',
      ),
    ],
    weakAnswers: [
      'I take JWT because it is modern and everybody uses it. To log out, the front end just deletes it and goes back to the start page.',
      'I would use Passport, NextAuth or Spring Security. They handle all of it and you only need a few lines of configuration.',
      'The user enters name and password, the server checks it against the hash, and then he is logged in until he closes the browser.',
    ],
  },
  {
    id: 'sec-oauth-code-pkce',
    competency: 'authorization',
    roles: ['backend', 'full-stack', 'mobile', 'security', 'front-end'],
    levels: ['senior'],
    difficulty: 'hard',
    text: 'Walk me through OAuth 2 with the authorization code flow and PKCE for a mobile app. What is each step good for, and which attacks does it stop?',
    skills: ['oauth', 'openid connect', 'security', 'mobile', 'authentication', 'api-design'],
    hints: [
      'The app should never see the password, and it cannot keep a secret.',
      'What comes back through the browser, and what through a direct call?',
      'System browser, redirect with a code, challenge and verifier, state, exact redirect URI, token exchange, scopes, refresh rotation, ID token is for log-in, access token is for the API.',
    ],
    points: [
      point(
        'no-password',
        'the user logs in at the provider in the system browser; the app never sees the password',
        {
          weight: 2,
          groups: [
            'never sees the password | does not see the password | without the password | system browser | custom tab | at the provider | authorization server | login page of the provider | identity provider | not share the password | browser tab | password stays | auth server | logs in there | not in the app | external browser | server of the provider | browser',
          ],
          probe: 'Where does the user type the password, and why there?',
        },
      ),
      point('code', 'a short-lived code comes back by redirect, not the token', {
        weight: 2,
        groups: [
          'redirect | redirect uri | callback | front channel | custom scheme | app link',
          'short-lived code | one-time code | single-use | temporary code | code instead of | code and not the token | exchange the code | code is exchanged | only a code | code is useless | short-lived | swap the code | code for a token | swap | exchange',
        ],
        probe: 'What comes back to the app through the browser?',
      }),
      point('challenge', 'PKCE: send the hash of a random verifier first, the verifier at the exchange', {
        must: true,
        weight: 2.5,
        groups: [
          'code verifier | verifier | random secret | random string | random value',
          'code challenge | challenge | hash of the verifier | sha-256 | s256 | hashed verifier | hash',
        ],
        probe: 'What are the two values of PKCE, and when is each sent?',
      }),
      point('interception', 'so an intercepted code is useless to another app', {
        weight: 2,
        groups: [
          'intercept | malicious app | stolen code | steals the code | another app | same custom scheme | catches the redirect | code injection | grabs the code | hijack the redirect | rogue app | other app | grab it | different app | same scheme | registered the same',
        ],
        probe: 'Which attack does that stop?',
      }),
      point('public-client', 'a mobile app is a public client and cannot keep a secret', {
        weight: 1.5,
        groups: [
          'public client | cannot keep a secret | client secret | secret in the app | decompile | reverse engineer | extract the secret | extracted from | no secret | extracted | unpack the app | embedded secret',
        ],
        probe: 'Why not simply a secret in the app?',
      }),
      point('state', 'state protects the redirect from CSRF, nonce binds the ID token', {
        weight: 1.5,
        groups: ['state parameter | state | csrf | cross-site request forgery | nonce | login csrf'],
        probe: 'How does the app know that the answer belongs to its own request?',
      }),
      point('redirect-exact', 'redirect addresses are registered and matched exactly', {
        groups: [
          'exact match | matched exactly | exactly registered | registered redirect | pre-registered | preregistered | open redirect | registered uri | claimed https | universal link | app link | whitelisted redirect | allow-listed redirect | registered exactly | registered address | exact redirect | exact uri | exact redirect uri',
        ],
        probe: 'Where may the provider send the answer to?',
      }),
      point('tokens', 'access token for the API with scopes; ID token for log-in; rotating refresh token', {
        weight: 1.5,
        groups: [
          'access token | bearer token | token for the api | api token | opaque token | token to call the api',
          'id token | refresh token | scope | openid connect | oidc | refresh rotation | audience',
        ],
        probe: 'Which tokens does the app get, and what is each for?',
      }),
    ],
    modelAnswer:
      'The app creates a random code verifier and opens the system browser at the authorization server with the hash of it, the code challenge, plus a state value and the scopes. The user logs in there, so the app never sees the password. The server redirects back with a single-use code. The app checks state, which stops CSRF, and exchanges the code over a direct TLS call, sending the verifier; the server hashes it and compares. That is the point of PKCE: a mobile app is a public client and cannot keep a client secret, because anyone can unpack it, and a malicious app with the same custom scheme may intercept the redirect. Without the verifier the stolen code is useless. Redirect addresses are registered and matched exactly, best as universal links. The app gets an access token for the API, an ID token that tells who logged in, and a refresh token that is rotated, so reuse reveals theft. For example, in a banking app we found an embedded secret in 4 minutes by decompiling. The trade-off is more round trips and a visible browser switch. For machine-to-machine calls I would not use this flow but client credentials.',
    misconceptions: [
      misconception(
        'implicit flow is recommended | use the implicit flow | oauth is for authentication only | access token proves the identity | pkce encrypts the code | pkce encrypts the token | app sends the password to | secret in the app is safe | password grant',
        'PKCE proves that the same app continues; it encrypts nothing, and an access token alone is no proof of log-in.',
      ),
    ],
    weakAnswers: [
      'The user clicks on log in with Google, then Google says who he is and the app gets a token, and with it he can use everything.',
      'OAuth 2 has four grants and is defined in an RFC. I would use Keycloak or Auth0 with their SDK, since they are certified.',
      'The app sends name and password to the server over HTTPS, gets a JWT, and stores it encrypted. PKCE makes it more secure.',
    ],
  },
  {
    id: 'sec-ssrf',
    competency: 'application-security',
    roles: ['backend', 'devops', 'security'],
    levels: ['senior', 'staff'],
    difficulty: 'hard',
    text: 'Your service fetches a picture from any URL that a customer enters. What can an attacker make of that, and how do you build it safely?',
    skills: ['security', 'aws', 'kubernetes', 'networking', 'python', 'node.js', 'cloud'],
    hints: [
      'What can your server reach that the customer cannot?',
      'You check the host name, and then it is resolved a second time.',
      'SSRF, internal services and metadata endpoint, private ranges, DNS rebinding, redirects, egress proxy in an isolated network, limits on size and time, decoding in a sandbox.',
    ],
    points: [
      point('name-ssrf', 'the server makes requests on behalf of the attacker into its own network (SSRF)', {
        must: true,
        weight: 2.5,
        groups: [
          'ssrf | server-side request forgery | internal network | internal service | internal address | behind the firewall | private network | localhost | internal systems | inside our network | internal hosts | intranet | internal | our network | inside the network | private services | from inside | local services | not reachable from outside',
        ],
        probe: 'What can your server reach that the customer cannot?',
      }),
      point('metadata', 'the metadata endpoint of the cloud hands out credentials', {
        weight: 2,
        groups: [
          'metadata | 169.254.169.254 | imds | imdsv2 | instance credentials | iam role | cloud credentials | link-local | instance role',
        ],
        probe: 'Which address is the jackpot on a cloud machine?',
      }),
      point('block-ranges', 'resolve and refuse private, loopback and link-local ranges, IPv6 too', {
        weight: 2,
        groups: [
          'private range | private ip | rfc 1918 | 10.0.0.0 | 127.0.0.1 | loopback | link-local | block private | deny private | ip ranges | private address | internal ranges | ipv6 | non-public address | public addresses only | public addresses | only public | public ip',
        ],
        probe: 'Which destinations do you refuse, and how do you recognise them?',
      }),
      point('rebinding', 'connect to the address that was checked, against DNS rebinding', {
        weight: 2,
        groups: [
          'rebinding | dns rebinding | time of check | toctou | resolve once | resolved address | pin the ip | pin the address | connect to the checked | second lookup | check the resolved | pinned | resolves again | check after resolving | resolved ip',
        ],
        probe: 'Your check looks the name up, then the client looks it up again. What can happen between?',
      }),
      point('redirects', 'check again at each redirect, or follow none; only http and https', {
        weight: 1.5,
        groups: [
          'redirect | follow redirects | 302 | each hop | scheme | file:// | gopher | only https | only http and https | protocol',
        ],
        probe: 'The address is harmless and answers with a 302. What then?',
      }),
      point('egress', 'isolate: own network segment or egress proxy without internal routes and rights', {
        weight: 2,
        groups: [
          'egress | egress proxy | outbound proxy | network policy | separate network | isolated network | own subnet | security group | no route | separate account | sandboxed network | firewall rule | network segmentation | forward proxy | isolated service | isolated worker | smokescreen | without access to | no internal access | own vpc | isolated | subnet without',
        ],
        probe: 'Assume that your check has a hole. What does the network allow?',
      }),
      point('allow-list', 'where partners are known, an allow-list is better', {
        groups: [
          'allow-list | allowlist | whitelist | known hosts | known domains | list of allowed | upload instead | let them upload | allowed domains | permitted hosts | upload the file',
        ],
        probe: 'Do you need any URL at all?',
      }),
      point('limits', 'limit size, time and type; decode in a sandbox', {
        weight: 1.5,
        groups: [
          'size limit | maximum size | timeout | content type | megabyte | decompression bomb | zip bomb | sandbox | re-encode | mime type | slowloris | image bomb | limit the size | size and time | pixel',
        ],
        probe: 'What about the response itself?',
      }),
      point('blind', 'do not return errors or bodies; log and limit the rate', {
        groups: [
          'error message | port scan | rate limit | generic error | blind | same error | alert on | no details | scan ports | audit log | response times | log every fetch',
        ],
        probe: 'What may the customer learn from your answer?',
      }),
    ],
    modelAnswer:
      'This is server-side request forgery waiting to happen. The attacker lets my server call what he cannot reach himself: internal services, localhost, and above all the cloud metadata endpoint at 169.254.169.254, which hands out credentials of the role. I first ask whether we need any URL; an upload or an allow-list of partners is better. If we do, I permit only https, resolve the name once, refuse private, loopback and link-local ranges for IPv4 and IPv6, and connect to exactly the address that I checked, because otherwise DNS rebinding gives a second answer. Redirects go through the same check at each hop. Since such checks have holes, the fetcher runs as an isolated worker behind an egress proxy, without internal routes and without a role. Responses are limited to 5 MB and 5 seconds, the picture is decoded and re-encoded in a sandbox, and the customer sees one generic error, so he cannot scan ports. For example, in our own test a 302 to the metadata address gave us keys for 37 buckets within a minute. The trade-off is latency and one more service to run. For a fixed list of three partners I would not build all that.',
    misconceptions: [
      misconception(
        'check that the url ends with .jpg | ends with .png | block the word localhost | regex on the url is enough | cors prevents | cors protects | https urls are safe | the firewall protects the inside | same-origin policy prevents',
        'CORS and file endings bind browsers and people, not a server that fetches; names can resolve to anything.',
      ),
    ],
    weakAnswers: [
      'He could enter a picture with a virus or something illegal. I would check the file ending and scan it with an antivirus program.',
      'I would allow only URLs that start with HTTPS and end with jpg or png, use a good HTTP library, and set CORS correctly.',
      'Security is very important here, so I would follow OWASP, put a WAF like Cloudflare in front of it, and do a yearly audit.',
    ],
  },
]);
