import type { KeyPoint, Question } from '../../src/domain/bank/question.ts';

/**
 * Expected points for a few questions of public sets of human-graded answers, written for measuring the coach.
 * Points, aliases and model answers are our own; the questions' texts and the answers are read from the sets.
 */
export interface GradingPoints {
  readonly qid: string;
  readonly points: readonly KeyPoint[];
  readonly modelAnswer: string;
}

/** The question of a set with the points written for it. */
export const measuredQuestion = ({ qid, points, modelAnswer }: GradingPoints, text: string): Question => ({
  id: qid,
  type: 'technical',
  competency: 'measured',
  area: 'measured',
  roles: [],
  levels: ['mid'],
  difficulty: 'medium',
  text,
  skills: [],
  hints: [],
  points,
  modelAnswer,
  misconceptions: [],
  weakAnswers: [],
});

/** One concept a string, aliases separated by « | ». */
const point = (label: string, weight: number, ...groups: readonly string[]): KeyPoint => ({
  id: label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
  label,
  weight,
  must: false,
  groups: groups.map(list => list.split(' | ')),
  probe: null,
});

const MOHLER: readonly GradingPoints[] = [
  {
    qid: 'mohler:1.1',
    points: [
      point(
        'imitates parts of the final product',
        2,
        'simulate | simulation | imitate | model | mock | sample | early version | portion | part of | rough version | demonstrate | show how | behavior | resemble | preview | basic version',
        'product | software | program | system | desired | final | finished | application',
      ),
      point(
        'lets errors and risks be found before the real build',
        1,
        'error | problem | feasible | feasibility | test | high risk | requirement | evaluate | issue | flaw | feedback | refine | before building',
      ),
    ],
    modelAnswer:
      'A prototype simulates the behaviour of parts of the wanted software product, so that problems are found before the final program is built.',
  },
  {
    qid: 'mohler:1.5',
    points: [
      point(
        'a location in memory',
        1,
        'location | memory | address | block | place | space | storage | container | placeholder | slot',
      ),
      point(
        'holds a value',
        1,
        'value | data | store | hold | contain | information | integer | string | assign | keep | represent',
      ),
    ],
    modelAnswer: 'A variable is a named location in memory that stores a value.',
  },
  {
    qid: 'mohler:2.3',
    points: [
      point(
        'runs when an object is created',
        1,
        'object created | creates an object | create | creation | instantiate | instance | initialize | initialise | initial values | automatically called | automatically | new object',
      ),
      point(
        'has no return type',
        1,
        'no return type | return type | does not return | return value | return anything | return a value | returns | void | same name | name of the class',
      ),
      point(
        'a function is called explicitly',
        0.7,
        'called explicitly | explicit | needs to be called | has to be called | when called | call it | invoked | any time | calls | perform | task | operation',
      ),
    ],
    modelAnswer:
      'A constructor is called whenever an object is created and has no return type, while a function has a return type and is called explicitly.',
  },
  {
    qid: 'mohler:3.7',
    points: [
      point(
        'both repeat',
        1,
        'repeat | repetition | repeatedly | loop | repetitive | over and over | multiple times | again | cycle | control statement | control structure',
      ),
      point(
        'both need a test to end',
        1,
        'termination | terminate | test | condition | base case | stop | end | exit | gradually approach',
      ),
      point(
        'both can go on for ever',
        1,
        'infinite | infinitely | forever | never end | endless | indefinitely',
      ),
    ],
    modelAnswer:
      'Both repeat steps, both rely on a termination test, and both can run infinitely when the test never holds.',
  },
  {
    qid: 'mohler:6.1',
    points: [
      point(
        'holds an address in memory',
        2,
        'address | memory location | location in memory | reference | points to | memory',
      ),
      point('of another variable', 1, 'variable | another variable | object | value | data | element | item'),
    ],
    modelAnswer: 'A pointer is a variable that contains the memory address of another variable.',
  },
  {
    qid: 'mohler:7.3',
    points: [
      point(
        'elements are reached directly by index',
        1,
        'direct access | directly | random access | randomly | index | subscript | constant time | o(1) | immediately | faster access | quick access | any element | instantly | specific element | fast | quicker | faster',
      ),
      point(
        'a list has to be walked',
        0.6,
        'traverse | traversal | iterate | walk | step through | go through | sequential | search through | start at the beginning | follow | each node',
      ),
    ],
    modelAnswer:
      'Array elements can be accessed directly by index in constant time, while a linked list has to be traversed node by node.',
  },
  {
    qid: 'mohler:8.3',
    points: [
      point(
        'the top is kept at the end of the array',
        1,
        'end of the array | top | last element | back of the array | index of the top | right side | last position | end',
      ),
      point('push adds there', 1, 'push | add | insert | append | place'),
      point('pop removes from there', 1, 'pop | remove | delete | take off | decrement'),
    ],
    modelAnswer:
      'Keep the top of the stack at the end of the array, so that push appends there and pop removes the last element from the right side.',
  },
  {
    qid: 'mohler:12.9',
    points: [
      point('find the node', 0.7, 'find | search | locate | traverse | look for'),
      point(
        'replace it with the leftmost node of its right subtree',
        2,
        'leftmost | left most | smallest | rightmost | right most | largest | successor | predecessor | minimum | maximum',
        'right subtree | left subtree | subtree | right child | left child | right | left',
      ),
      point(
        'replace or relink',
        1,
        'replace | swap | take its place | substitute | copy | relink | point to | connect | link | parent',
      ),
    ],
    modelAnswer:
      'Find the node, then replace it with the leftmost node of its right subtree or the rightmost node of its left subtree.',
  },
];

const SAF: readonly GradingPoints[] = [
  {
    qid: 'saf:10.2_TC',
    points: [
      point('the phases are slow start and congestion avoidance', 1, 'slow start', 'congestion avoidance'),
      point(
        'the window grows exponentially in slow start',
        1.5,
        'exponential | exponentially | doubled | doubles | double | twice | incremented by one for each | increased by one for every | each ack | every ack | segment is acknowledged | per acknowledged',
      ),
      point(
        'until the threshold is reached',
        1,
        'until | reaches | reached | exceeds | greater | >= | larger than | smaller than | less than | below',
        'threshold | ss_thresh | ssthresh | ss thresh | slow start threshold',
      ),
      point(
        'then it grows linearly',
        1.5,
        'linear | linearly | by one per round trip | each rtt | every rtt | per rtt | 1/cwnd | slower | one per rtt | additive',
      ),
      point(
        'after a loss the threshold is half the window',
        1.5,
        'half | halved | cwnd / 2 | cwnd/2 | divided by 2 | / 2 | divided by two',
      ),
      point(
        'after a loss the window is reset to one',
        1.5,
        'reset | set to 1 | back to 1 | set to one | = 1 | restart | reset to 1 | starts again',
      ),
    ],
    modelAnswer:
      'In slow start the window doubles each round trip, exponentially, until it reaches the threshold. In congestion avoidance it grows linearly, by one segment per round trip. After a packet loss the threshold is set to half of the window and the window is reset to one, and slow start begins again.',
  },
  {
    qid: 'saf:2.1_DLL_v1.1',
    points: [
      point(
        'unconfirmed connectionless',
        1,
        'unconfirmed connectionless | unacknowledged connectionless | unconfirmed | unacknowledged',
        'connectionless',
      ),
      point(
        'without acknowledgement frames may be lost',
        1,
        'no acknowledgement | without acknowledgement | no ack | loss of data | data loss | lost | loss | not acknowledged | no guarantee | no correction | isolated',
      ),
      point(
        'confirmed connectionless',
        1,
        'confirmed connectionless | acknowledged connectionless | confirmed | acknowledged',
        'connectionless',
      ),
      point(
        'with acknowledgement and retransmission',
        1,
        'acknowledgement | ack | acknowledged | implicitly | retransmit | retransmission | timeout | resend | duplicates',
      ),
      point(
        'connection-oriented',
        1,
        'connection-oriented | connection oriented | confirmed connection | oriented service',
      ),
      point(
        'a connection is set up, used and closed, with flow control',
        1,
        'flow control | three phases | 3 phases | connect | disconnect | set up | established | in order | sequence | no duplicates | error free | 3 phased | three phase',
      ),
    ],
    modelAnswer:
      'Unconfirmed connectionless service sends frames without acknowledgement, so data may be lost. Confirmed connectionless service acknowledges each frame and retransmits after a timeout, which can lead to duplicates. Connection-oriented service sets up a connection in three phases and offers flow control without loss, duplicates or wrong order.',
  },
  {
    qid: 'saf:2.2_DLL',
    points: [
      point(
        'asynchronous sends characters between a start and a stop bit',
        2,
        'start bit | start and stop | start-bit | start and a stop | stop bit | start/stop',
        'character | byte | each | bounded | surrounded | single | bit',
      ),
      point(
        'synchronous pools characters into frames',
        1.5,
        'frame | pooled | several characters | block | continuous | stream | multiple characters | group | bunch',
      ),
      point(
        'frames are marked by SYN or a flag',
        1,
        'syn | flag | syn character | flags | control character | marked',
      ),
      point(
        'low rate or high rate, simple or complex',
        1,
        'rate | faster | slower | speed | complex | complexity | cheap | expensive | simple | efficient | overhead',
      ),
    ],
    modelAnswer:
      'In asynchronous mode each character is sent alone between a start bit and a stop bit, which is simple and cheap but slow. In synchronous mode several characters are pooled into frames, marked by SYN characters or flags, which is more complex and gives higher rates.',
  },
  {
    qid: 'saf:4.2_LM_v1.0',
    points: [
      point(
        'several frames are sent as one transmission',
        2,
        'concatenate | concatenated | several frames | multiple frames | sequence of frames | frames together | burst | one transmission | single transmission | concatenation | combine | group | series',
      ),
      point(
        'more efficient than carrier extension',
        1.5,
        'efficient | efficiency | less overhead | garbage | throughput | utilization | no padding | waste | useless | better performance | padding | dummy',
      ),
      point(
        'frames wait, which costs delay',
        1.5,
        'delay | wait | buffer | buffering | latency | waiting | end-to-end | hold | longer',
      ),
    ],
    modelAnswer:
      'Frame bursting concatenates several short frames into one single transmission. It is more efficient than carrier extension, because frames are not padded with garbage, but frames have to wait in a buffer, which adds delay.',
  },
  {
    qid: 'saf:6.3_IPP',
    points: [
      point(
        'assigns addresses dynamically',
        2,
        'assign | allocate | distribute | provide | give | obtain | assignment | get | receive',
        'ip address | address | ip | addresses',
      ),
      point(
        'automatically, from a server',
        1,
        'automatic | automatically | dynamic | dynamically | server | manual and automatic',
      ),
      point(
        'configures other parameters',
        1,
        'configuration | configure | parameters | netmask | subnet mask | gateway | dns | router',
      ),
      point(
        'simplifies installation',
        1,
        'simplify | simplifies | easier | installation | easy | maintenance | administration | without manual',
      ),
      point('replaces RARP and BOOTP', 0.7, 'rarp | bootp | replaced'),
    ],
    modelAnswer:
      'DHCP is a network management protocol by which a server assigns an IP address and other configuration parameters such as netmask, router and DNS server to hosts automatically. It simplifies installation and configuration, and has replaced RARP and BOOTP.',
  },
  {
    qid: 'saf:8.1_MM',
    points: [
      point(
        'nodes move and the topology changes',
        1.3,
        'adaptation | adapt | move | moving | topology | dynamic | leave | join | position | location | mobility | roaming | changes',
      ),
      point(
        'security of the air',
        1,
        'security | interception | intercept | eavesdrop | encryption | attack | authentication | listen | secure',
      ),
      point(
        'medium access: hidden and exposed terminals',
        1.3,
        'hidden terminal | exposed terminal | near and far | collision | interference | medium access | fading | near far | near-far | signal strength | hidden',
      ),
      point(
        'quality and energy are limited',
        0.8,
        'quality of service | bandwidth | battery | energy | power | error rate | qos | unreliable | noise | limited',
      ),
    ],
    modelAnswer:
      'Adaptation: nodes move, join and leave, so the topology changes all the time and routes have to follow. Medium access: hidden and exposed terminals lead to collisions that a sender cannot detect, because signals fade with distance.',
  },
  {
    qid: 'saf:12.3_PE',
    points: [
      point(
        'no, it does not hold',
        1,
        'no | does not hold | not hold | not independent | does not | dependent | not true | not realistic',
      ),
      point('traffic comes in bursts', 2, 'burst | bursts | bursty | peaks | clustered | correlated'),
      point(
        'one arrival depends on others',
        1,
        'depend | depends | dependent | influenced | previous | correlation | related | memory | affect | response | request',
      ),
      point(
        'an example of such traffic',
        1,
        'video | streaming | stream | download | time of day | night | for example | web | website | congestion | movie',
      ),
    ],
    modelAnswer:
      'No. Internet traffic comes in bursts, so arrivals depend on previous arrivals. For example, a video stream requests its next segments only when they are needed, which makes a quiet time follow a burst.',
  },
];

const DIGIKLAUSUR: readonly GradingPoints[] = [
  {
    qid: 'digi:5',
    points: [
      point(
        'initialise the weights',
        1,
        'initialize | initialise | initialization | random weights | randomly | init',
      ),
      point(
        'sample an input',
        1,
        'sample | draw | select an input | choose an input | input vector | pick | random input | for each input | training sample | input pattern | present',
      ),
      point(
        'find the winning neuron',
        1.2,
        'winner | winning | best matching | bmu | similarity matching | closest | minimum distance | nearest | competition | argmin | most similar',
      ),
      point(
        'update it and its neighbours',
        1.2,
        'update | adapt | adjust | move | modify',
        'neighborhood | neighbourhood | neighbors | neighbours | neighbour | h | weights',
      ),
      point(
        'shrink the neighbourhood and the learning rate',
        1,
        'reduce | decrease | shrink | decay | decreasing | lower',
        'learning rate | neighborhood | neighbourhood | radius | eta | sigma',
      ),
      point(
        'repeat until convergence',
        0.8,
        'until | repeat | converge | convergence | continue | loop | no noticeable change | stop | while | go to',
      ),
    ],
    modelAnswer:
      'Initialise the weights randomly. Sample an input vector. Find the winning neuron whose weight vector has the smallest distance to the input. Update the weights of the winner and its neighbours, moving them towards the input. Reduce the learning rate and the size of the neighbourhood, and repeat until convergence.',
  },
  {
    qid: 'digi:7',
    points: [
      point(
        'it minimises the error',
        1.3,
        'minimize | minimise | minimum | reduce | minimization | lowest | optimize | minima',
        'cost | error | loss | cost function | function | energy',
      ),
      point(
        'the gradient is worked out',
        1,
        'gradient | derivative | partial | differentiating | slope | differentiation',
      ),
      point(
        'weights move against the gradient',
        1.3,
        'opposite direction | negative | opposite | downhill | against | direction of steepest | minus | down',
        'gradient | direction | slope | weights',
      ),
      point(
        'weights are updated',
        1,
        'update | adjust | adapt | change the weights | weight update | correction | modify | updated | adaptation',
        'weight | weights | parameters',
      ),
      point(
        'the learning rate sets the step; it may stick in a local minimum',
        0.8,
        'learning rate | step size | eta | local minimum | local minima | converge | convergence | zig-zag | oscillate | overdamped',
      ),
    ],
    modelAnswer:
      'Steepest descent minimises the cost function: the gradient of the error with respect to the weights is computed, and the weights are updated in the opposite direction, with a step given by the learning rate, until it converges in a minimum, which may be a local one.',
  },
  {
    qid: 'digi:10',
    points: [
      point(
        'forward pass to the output',
        0.8,
        'forward | forward pass | feed forward | output is computed | function signal | actual output | feedforward',
      ),
      point(
        'error between desired and actual output',
        1,
        'error | difference | desired | target | loss | cost',
      ),
      point(
        'the error is propagated backwards layer by layer',
        1.3,
        'backward | backwards | propagated back | propagate | back through | backpropagated | propogated | from the output layer | error signal',
      ),
      point(
        'local gradients by the chain rule',
        1.2,
        'local gradient | chain rule | partial derivative | derivative | gradient | delta',
      ),
      point(
        'weights are updated',
        1,
        'update | adjust | adapt | delta rule | correction | weight change | changed | modify',
      ),
      point(
        'credit assignment for hidden neurons',
        1,
        'hidden | credit assignment | hidden layer | hidden neuron | hidden neurons',
      ),
    ],
    modelAnswer:
      'In the forward pass the output is computed and compared with the desired output. The error is propagated backwards layer by layer: local gradients of each neuron come from the chain rule, for hidden neurons as the weighted sum of the gradients of the next layer. The weights are updated by the delta rule with a learning rate, which solves the credit assignment problem of hidden neurons.',
  },
  {
    qid: 'digi:13',
    points: [
      point(
        'a recurrent network with feedback',
        1.2,
        'recurrent | feedback | cycle | cyclic | loop | cycles | rnn | recurrence',
      ),
      point('a dynamic reservoir', 1, 'reservoir | dynamic reservoir | dynamical reservoir'),
      point(
        'randomly connected and fixed',
        1,
        'random | randomly | fixed | sparse | sparsely | not trained | untouched',
      ),
      point(
        'only the output weights are trained',
        1.2,
        'output weights | readout | only the output | weights of the output | output layer | output neurons | output connections',
        'train | learn | trained | update | updated | adapted | changed | learned | linear',
      ),
      point(
        'activation goes on without input, it has memory',
        1,
        'memory | without input | no input | persist | dynamical system | dynamic system | temporal | time | echo | previous | past | dynamics | history',
      ),
    ],
    modelAnswer:
      'An echo state network is a recurrent network with feedback cycles. It has a dynamic reservoir of randomly and sparsely connected neurons whose weights stay fixed, and only the weights of the output layer are trained. Unlike a feed-forward network, it keeps a memory of past input and stays active without input, so it can approximate dynamic systems.',
  },
  {
    qid: 'digi:15',
    points: [
      point(
        'the centres are learned',
        1,
        'center | centers | centre | centres | centroid | c_i | mean | means | position',
      ),
      point(
        'the widths are learned',
        1,
        'width | variance | spread | sigma | radius | covariance | radii | standard deviation | widths | spreads',
      ),
      point('the output weights are learned', 1, 'output weights | weights | linear weights | weight'),
      point(
        'one hidden layer with radial functions, linear output',
        1,
        'one hidden layer | single hidden layer | hidden layer | gaussian | linear output | radial | non-linear | nonlinear | distance',
      ),
      point(
        'fast to train, local',
        1,
        'faster | fast | local | quick | easy to train | localized | simple | speed | interpolation | advantage | pros',
      ),
      point(
        'needs many units in high dimension',
        1,
        'curse of dimensionality | many neurons | dimension | slow | difficult | overfit | cons | disadvantage | large | high dimensional | number of centers | more neurons',
      ),
    ],
    modelAnswer:
      'The centres and the widths of the radial basis functions and the linear output weights are learned. It has only one hidden layer with Gaussian units that respond locally to a distance, and a linear output layer. Training is faster, but in a high dimension many units are needed, the curse of dimensionality.',
  },
  {
    qid: 'digi:16',
    points: [
      point(
        'store the labelled data',
        0.7,
        'store | training data | labeled | labelled | training set | training sample | dataset | memory | memorize | samples',
      ),
      point(
        'measure the distance to every example',
        1.2,
        'distance | euclidean | similarity | metric | compute the distance | calculate the distance | norm',
      ),
      point(
        'take the k closest',
        1.2,
        'k nearest | k closest | k-nearest | nearest neighbors | closest | smallest distance | k smallest | k points | sort | k neighbors | nearest neighbours | k neighbours | k minimum',
      ),
      point(
        'vote for the class',
        1.2,
        'majority | vote | most frequent | most common | assign | class label | majority vote | label of | frequent | maximum number | average | most of',
      ),
      point(
        'choice of k; lazy learning',
        0.6,
        'lazy | no training | odd | outlier | choose k | value of k | hyperparameter | robust | instance based | select k | initialize k',
      ),
    ],
    modelAnswer:
      'Store the labelled training samples. For a new input compute the distance to every stored sample, take the k nearest neighbours, and assign the class by majority vote. A larger k makes it robust against outliers; there is no training, it is lazy learning.',
  },
  {
    qid: 'digi:17',
    points: [
      point(
        'bias: the model is too simple',
        1,
        'bias',
        'simple | underfit | underfitting | assumption | approximate | inability | accuracy | error | difference | far from | high bias | average',
      ),
      point(
        'variance: the model follows the sample',
        1,
        'variance',
        'overfit | overfitting | noise | sensitive | data set | training data | fluctuation | varies | complex | different training | high variance | error | adequate',
      ),
      point(
        'lowering one raises the other',
        1.3,
        'trade-off | tradeoff | increases | conflict | dilemma | at the cost | lowering one | opposite | vice versa | simultaneously | both | inverse | balance | decrease',
      ),
      point(
        'more data or more structure is needed for both',
        1,
        'more data | large training | infinite | infinitely large | prior knowledge | complexity | size of training | regularization | larger | constraint | purposely | introduce | harmless',
      ),
      point(
        'the error is the sum of both',
        1,
        'sum | mean square | mse | decomposed | generalization | generalize | expected error | squared error | total error',
      ),
    ],
    modelAnswer:
      'The mean squared error decomposes into bias and variance. High bias means that the model is too simple and underfits; high variance means that it is sensitive to the noise of the training data and overfits. Lowering one raises the other, a trade-off, unless the training set becomes very large or bias is introduced on purpose through prior knowledge.',
  },
];

export const GRADING_POINTS: Readonly<
  Record<'mohler2011' | 'saf2_en' | 'digiklausur', readonly GradingPoints[]>
> = {
  mohler2011: MOHLER,
  saf2_en: SAF,
  digiklausur: DIGIKLAUSUR,
};
