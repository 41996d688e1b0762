import type { Question } from '../question.ts';
import { misconception, point, questionsOf } from './question-kit.ts';

export const dataMlQuestions: readonly Question[] = questionsOf({ area: 'data-ml', type: 'technical' }, [
  {
    id: 'ml-overfitting',
    competency: 'model-training',
    roles: ['data', 'ml'],
    levels: ['junior'],
    difficulty: 'easy',
    text: 'How do you notice that a model overfits, and what do you do about it?',
    skills: ['machine-learning', 'python', 'scikit-learn', 'pytorch', 'tensorflow', 'data-science'],
    hints: [
      'Compare two numbers.',
      'What does the model learn besides the pattern? What gives it the freedom to do that?',
      'Gap of training and validation error, learning curves, noise; more data, regularisation, simpler model, early stopping, augmentation; the opposite fault.',
    ],
    points: [
      point('gap', 'good on training data, clearly worse on held-out data', {
        must: true,
        weight: 2.5,
        groups: [
          'training error | training loss | training accuracy | training data | training set | training score | seen data | data it was trained on | training examples | on train | in training | known data',
          'validation | held-out | holdout | test set | unseen | test data | new data | test error | test accuracy | new examples | real data | in production | fresh data | data it has not seen | not seen',
        ],
        probe: 'Which two numbers do you compare?',
      }),
      point('noise', 'it learns noise instead of the general pattern', {
        weight: 1.5,
        groups: [
          'noise | memorise | learns by heart | generalise | random fluctuations | peculiarities | high variance',
        ],
        probe: 'What has such a model learned that it should not have?',
      }),
      point('learning-curve', 'learning curves or cross-validation show it', {
        groups: [
          'learning curve | cross-validation | k-fold | validation curve | loss curve | starts to rise | diverge | curves | validation loss rises | goes up again',
        ],
        probe: 'How would you draw it, or check that it is not chance?',
      }),
      point('more-data', 'more or augmented data', {
        weight: 1.5,
        groups: [
          'more data | more training data | augment | collect more | additional data | larger dataset | bigger dataset | more examples | more samples | more labelled | synthetic data',
        ],
        probe: 'What helps most, if you can get it?',
      }),
      point('regularise', 'regularise: L1 or L2, dropout, pruning', {
        weight: 2,
        groups: [
          'regularisation | l1 | l2 | ridge | lasso | dropout | weight decay | penalty | penalise | pruning',
        ],
        probe: 'How do you restrain the weights?',
      }),
      point('simpler', 'a simpler model, fewer features, or early stopping', {
        weight: 1.5,
        groups: [
          'simpler model | less complex | smaller model | fewer features | feature selection | fewer parameters | early stopping | stop training early | limit the depth | max depth | reduce complexity | tree depth | shallower | smaller network | fewer layers | stop early | fewer weights',
        ],
        probe: 'What could you take away from the model?',
      }),
      point('underfit', 'too much of it leads to underfitting, the trade-off of bias and variance', {
        groups: ['underfit | bias-variance | bias | too simple | high bias | too much regularisation'],
        probe: 'Can you overdo the cure?',
      }),
    ],
    modelAnswer:
      'I compare the error on training data with the error on held-out validation data. If the first is excellent and the second clearly worse, the model has memorised noise and does not generalise. Learning curves show it best: training loss keeps falling while validation loss starts to rise. I use cross-validation when data is small, because a single split can be luck. Against it I first try more data or augmentation, then regularisation such as L2 or dropout, then a simpler model with fewer features or limited tree depth, and early stopping. For example, a churn model of mine had an AUC of 0.99 in training and 0.74 in validation on 4,000 customers and 600 features. Feature selection down to 40 and a depth of 4 gave 0.85 and 0.82. The trade-off is bias against variance: too much restraint leads to underfitting. The limit is that a validation set only protects while I rarely look at it; after 200 tuned variants I have fitted that one too, so a final test set stays untouched. And I would not fight a small gap when the validation error is already good enough.',
    misconceptions: [
      misconception(
        'train longer to fix overfitting | more epochs reduce | increase the model size to reduce | low training error means a good model | high training accuracy means it is good',
        'A low error on training data says little, and longer training or a larger model usually widens the gap.',
      ),
    ],
    weakAnswers: [
      'You notice it when the accuracy is bad. Then I would train it for more epochs and use a larger network until it is good.',
      'The model is too perfect in this case. I would look at the project goals again and talk to the stakeholders about what they expect.',
      'I have used scikit-learn, Keras, PyTorch and XGBoost. They have many hyperparameters and with grid search you find the best ones.',
    ],
  },
  {
    id: 'ml-precision-recall',
    competency: 'evaluation',
    roles: ['data', 'ml'],
    levels: ['junior', 'mid'],
    difficulty: 'easy',
    text: 'A fraud detector has 99.5 percent accuracy. Why may it be worthless, and which numbers would you rather look at?',
    skills: ['machine-learning', 'python', 'scikit-learn', 'statistics', 'data-science'],
    hints: [
      'How often does fraud occur?',
      'Two kinds of mistakes cost different amounts.',
      'Class imbalance and the trivial baseline, confusion matrix, precision, recall, threshold, PR curve, costs, calibration.',
    ],
    points: [
      point('imbalance', 'fraud is rare, so saying «never» is just as accurate', {
        weight: 2.5,
        groups: [
          'imbalance | imbalanced | rare | rare class | base rate | majority class | minority class | only 0.5 | few fraud | skewed classes | unbalanced | prevalence | tiny fraction | 0.5 percent | half a percent | very few | hardly any | most transactions are | one in 200 | mostly legitimate',
          'always predict | predicts no fraud | says no fraud | never fraud | nothing is fraud | trivial | baseline | dumb model | predict negative | always says | majority class | all legitimate | catches nothing | flags nothing | never flags | never raises | raises no alarm | no alarm',
        ],
        probe: 'What accuracy does a model get that always says «no fraud»?',
      }),
      point('recall', 'recall: the share of frauds that are caught', {
        must: true,
        weight: 2,
        groups: [
          'recall | sensitivity | true positive rate | false negative | share of frauds caught | missed fraud | how many frauds are found | frauds it catches | missed cases',
        ],
        probe: 'How do you measure what slips through?',
      }),
      point('precision', 'precision: the share of alarms that are frauds', {
        must: true,
        weight: 2,
        groups: [
          'precision | false positive | false alarm | share of alarms | alarms that are | how many alerts are real | positive predictive value | wrongly blocked | flagged correctly',
        ],
        probe: 'And how often it cries wolf?',
      }),
      point('threshold', 'the threshold trades one against the other', {
        weight: 1.5,
        groups: ['threshold | cut-off | cutoff | operating point | decision boundary | score above'],
        probe: 'How do you move from more of the one to more of the other?',
      }),
      point('costs', 'choose by the cost of each mistake and the capacity to review', {
        weight: 1.5,
        groups: [
          'cost of a missed | cost of each | cost matrix | expected cost | expected loss | capacity | analysts | review team | angry customers | business cost | costs of both | loses money | euros per | chargeback | euros | dollars | cost of an error | cost of mistakes | what a missed fraud costs | missed fraud costs | costs more than | more expensive | business impact | how expensive | expensive a missed | damage of',
        ],
        probe: 'Who decides which mistake is worse, and by what?',
      }),
      point('pr-curve', 'precision-recall curve or F-score, since ROC flatters at imbalance', {
        groups: [
          'pr curve | precision-recall curve | pr auc | average precision | f1 | f-score | f1 score | roc | f-beta | auc | mcc',
        ],
        probe: 'Which single number over all thresholds would you use?',
      }),
      point('confusion', 'start from the confusion matrix and per segment', {
        groups: [
          'confusion matrix | four cells | true positives and | per segment | by country | per group | true negative | true positive | by merchant | per merchant | contingency table | two by two',
        ],
        probe: 'Which table do you look at first?',
      }),
    ],
    modelAnswer:
      'Fraud is rare. If only 0.5% of payments are fraudulent, a model that always predicts no fraud already has 99.5% accuracy and catches nothing. So I look at the confusion matrix and at two numbers: recall, the share of frauds that we catch, and precision, the share of alarms that are really fraud. The threshold on the score trades one for the other, and I choose it by cost, because the two mistakes are not equally bad. For example, at a marketplace a missed fraud cost 80 euros on average, and a false alarm about 4, for the review and the annoyed customer; but our analysts could check only 300 cases a day. At the threshold that filled their day precision was 35% and recall 62%, which saved some 2,500 euros a day more than the old rules. To compare models I use the precision-recall curve, since ROC looks flattering when negatives are plenty. I also check by segment, as one country had half the recall. The trade-off is never solved by F1 alone, which pretends that both mistakes weigh the same. And where classes are balanced and mistakes equal, plain accuracy is fine; I would not complicate it.',
    misconceptions: [
      misconception(
        '99.5 percent accuracy is excellent | accuracy is the most important | recall is how many alarms are | precision is the share of frauds that are caught | precision measures missed frauds | high accuracy means it works',
        'With a rare class accuracy mostly counts the easy negatives; precision is about alarms, recall about frauds.',
      ),
    ],
    weakAnswers: [
      'It is nearly perfect. It could only be worthless when it is too slow or when the data scientists made a mistake in the code.',
      'Accuracy is not everything. I would also look at the loss, the training time, the number of parameters and the business value.',
      'I would try another algorithm such as XGBoost, random forests or a neural network and take the one with the highest percentage.',
    ],
  },
  {
    id: 'ml-data-leakage',
    competency: 'evaluation',
    roles: ['data', 'ml'],
    levels: ['mid', 'senior'],
    difficulty: 'medium',
    text: 'Your model is brilliant in the notebook and poor in production from the first day. You suspect data leakage. What does it look like, and how do you hunt it down?',
    skills: ['machine-learning', 'python', 'pandas', 'scikit-learn', 'feature-engineering', 'data-science'],
    hints: [
      'What did the model know in the notebook that it cannot know in real life?',
      'Look at time, at features that follow from the target, and at rows that belong together.',
      'Target leakage, preprocessing before the split, random split of time series or of the same customer, duplicates, suspicious importance, point-in-time features, difference between training and serving.',
    ],
    points: [
      point('definition', 'information was used that is not available at prediction time', {
        weight: 2.5,
        groups: [
          'not available | unavailable | not known | not yet known | information from the future | future information | at prediction time | at inference time | at serving time | knows the future | peek | at the moment of prediction | does not exist yet | look into the future | future data | time of prediction | when predicting | seen the future | future | would not know | in reality | not have in production | in advance | data you would not have',
        ],
        probe: 'Define it: what did the model see that it should not have seen?',
      }),
      point('target-proxy', 'a feature that follows from the target', {
        weight: 2,
        groups: [
          'follows from the target | proxy | consequence of the | caused by the target | recorded after | filled in after | derived from the label | derived from the target | target leakage | effect of the outcome | written after | only set after | result of the target | encodes the label | created after | filled after | known only after | known after | after the outcome | only known after | result of the outcome | gives the answer away',
        ],
        probe: 'Give me a feature that gives the answer away.',
      }),
      point('split', 'split by time or by group, not at random', {
        weight: 2,
        groups: [
          'time-based split | split by time | temporal split | chronological | group split | split by customer | grouped | groupkfold | same customer in both | same patient | random split | time series split | split by date | past to predict | by customer | by patient | split by user',
        ],
        probe: 'How did you split, and why is that wrong here?',
      }),
      point('preprocess', 'fit preprocessing only on the training part, in a pipeline', {
        weight: 1.5,
        groups: [
          'before the split | scaler | fit on the training | fitted on all data | pipeline | imputation | target encoding | normalise on the whole | inside cross-validation | inside each fold | whole dataset | within the fold | on the whole data | fit only on | oversampling | smote',
        ],
        probe: 'Where in your notebook do you compute means and encodings?',
      }),
      point('duplicates', 'duplicates or near copies in both parts', {
        groups: [
          'duplicate | near-duplicate | same row | same image | copies | repeated records | overlap between | overlapping rows | identical rows | both sets',
        ],
        probe: 'Can the same thing be in both parts?',
      }),
      point('hunt', 'hunt: importance too good, drop features, single-feature models', {
        weight: 1.5,
        groups: [
          'feature importance | shap | too good to be true | one feature dominates | ablation | drop the feature | remove one feature | single feature | permutation importance | suspiciously | dominates | leave one feature out | importances',
        ],
        probe: 'How do you find the guilty column among 300?',
      }),
      point('point-in-time', 'rebuild features as of the moment, and log them in production to compare', {
        weight: 1.5,
        groups: [
          'point-in-time | feature store | log the features | training-serving skew | train-serve | compare with production | replay | snapshot | backtest | timestamps | serving skew | shadow | as-of join | state as of | as of the decision',
        ],
        probe: 'How do you make sure that training sees exactly what production sees?',
      }),
    ],
    modelAnswer:
      'Leakage means training used information not available at prediction time. I look for a feature that follows from the target, for instance a field that is only filled after the event; for a random split where time or the customer matters, so the model sees the future or the same person in both parts; then I split by time or by customer; for preprocessing before the split, such as a scaler, which belongs in a pipeline inside each fold; and for duplicates in both sets. To hunt it, I ask what is too good to be true: feature importance, models with a single feature, and dropping suspects one by one. For example, our model for late payment had an AUC of 0.97. One column, number of contacts, dominated, because the dunning team filled it in after the due date. Without it we had 0.78, and production then gave 0.77. Since then features are built as of the decision date from timestamps, and we log what production really saw to compare. The trade-off is that point-in-time joins are slow and snapshots cost storage. If day one is fine but month three is poor, I would not suspect leakage but drift.',
    misconceptions: [
      misconception(
        'data leakage is when data is stolen | leakage means personal data | hackers | leaked to the public | data breach | gdpr violation | leakage is the same as drift | leakage is overfitting',
        'Leakage here is about what the model knew in training, not about stolen or changing data.',
      ),
    ],
    weakAnswers: [
      'Data leakage is a security problem where personal data gets out. I would involve the security team, check the access rights and encrypt the bucket.',
      'Production data is always different from notebook data. I would retrain it on more of it and use a larger model with better hyperparameters.',
      'I would use MLflow, Kubeflow, Airflow and DVC for good MLOps, so that all experiments are reproducible and the models are versioned.',
    ],
  },
  {
    id: 'data-idempotent-pipeline',
    competency: 'data-engineering',
    roles: ['data', 'backend'],
    levels: ['mid', 'senior'],
    difficulty: 'medium',
    text: 'A nightly job loads sales into a warehouse. Last night it died halfway, and somebody just started it again. How do you design it so that this is harmless, and so that you can recompute last March?',
    skills: ['airflow', 'sql', 'spark', 'dbt', 'python', 'snowflake', 'bigquery', 'data-engineering'],
    hints: [
      'What is in the table after two runs?',
      'A run should depend on the day it is for, and not on the day it runs.',
      'Idempotence by overwriting a partition or merging on a key, atomic swap, logical date parameter, raw data kept, backfill, data checks, late rows.',
    ],
    points: [
      point('idempotent', 'running twice gives the same result as running once', {
        weight: 2,
        groups: [
          'idempotent | twice gives the same | same result | run twice | rerun safely | no duplicates | same outcome | without duplicating | repeatable | safe to rerun | second run does not hurt | run again | does not hurt | harmless to repeat | no double rows',
        ],
        probe: 'What must be true of the result after two runs?',
      }),
      point('overwrite-merge', 'overwrite the partition or merge on a key instead of appending', {
        weight: 2.5,
        groups: [
          'overwrite | delete and insert | delete-insert | merge | upsert | replace the partition | insert overwrite | on a business key | natural key | primary key | truncate and load | delete the partition | daily partition | partition per day | overwrite the partition | rewrite the partition | delete the day | delete first | clear the day | insert or update | delete everything for | remove the rows of | replace the data | replace the day | delete the rows | removes what is there | inserts again | remove and insert | remove the day | delete and load',
        ],
        probe: 'How do you write, so that nothing appears double?',
      }),
      point('atomic', 'readers see all or nothing: staging table and swap, or one transaction', {
        weight: 2,
        groups: [
          'staging table | atomic | swap | one transaction | single transaction | temporary table | all or nothing | write-audit-publish | publish step | half-loaded | in a transaction | rename at the end | commit at the end | partial data',
        ],
        probe: 'What do the dashboards show while it is running, or after it died?',
      }),
      point('logical-date', 'the run is parameterised by its data date, never by «now»', {
        weight: 2,
        groups: [
          'logical date | execution date | data interval | date parameter | date as a parameter | parameterised by | current_date | takes the date | run date | ds | business date | for a given day | date argument | passed in as | instead of now()',
        ],
        probe: 'Which «today» does the job use when it runs for last March?',
      }),
      point('raw-kept', 'keep raw input unchanged, and version the code', {
        weight: 1.5,
        groups: [
          'raw data | raw layer | raw files | landing zone | bronze | immutable | keep the source | append-only | data lake | original files | source extracts | raw zone | raw input | unchanged copy | raw exports | in the lake | exports stay',
        ],
        probe: 'What do you recompute from, if the source system has changed since?',
      }),
      point('backfill', 'backfill day by day with limited parallelism', {
        groups: [
          'backfill | back-fill | reprocess | day by day | per day | historical run | catch up | catchup | one day at a time | rerun for each day | daily partitions | recompute each day | loop over the days | each day of | for every day | for all days',
        ],
        probe: 'How do you actually recompute a month?',
      }),
      point('late-data', 'late or corrected rows: reprocess a window', {
        groups: [
          'late data | late arriving | late rows | arrive late | corrections | lookback | look-back | last three days | trailing window | window of the last | updated_at | change data capture | last 7 days | last few days | returns later | reload the last | last 3 days | late shops | days each night',
        ],
        probe: 'A shop sends Monday’s sales on Wednesday. What now?',
      }),
      point('checks', 'checks on counts and sums stop bad data; retries and alerts', {
        weight: 1.5,
        groups: [
          'data quality | row count | checksum | reconcile | sums match | tests on the data | dbt test | great expectations | freshness | quality check | compare the totals | control total | null check | automatic retries | alert on failure | expectation suite | number of rows | sums compared | compare the sums | count rows',
        ],
        probe: 'How would you notice that it ran but loaded rubbish?',
      }),
    ],
    modelAnswer:
      'The job has to be idempotent: running it twice for the same day leaves the same result as once. So it never appends. It takes the logical date as a parameter, never the current date, and overwrites the partition of that day, or merges on the receipt number where rows get corrected. Readers must see all or nothing, so I load into a staging table, run checks there, such as row count and the sum against the till system, and only then swap the partition in one transaction. Raw files are kept unchanged in object storage, because the source may have changed or purged its data by the time I recompute. Then last March is a backfill: 31 runs of the same code, four in parallel. For example, our old job appended; after one restart revenue for a Friday stood 38% too high, and it took us two days to notice. Afterwards a tax fix was recomputed over 14 months in 3 hours. Shops that deliver late are covered by reprocessing the last three days every night. The trade-off is compute, so for a huge table with few changes I would not overwrite but merge.',
    misconceptions: [
      misconception(
        'just append | append the rows again | append everything and remove duplicates by hand | distinct fixes it | use now() as the date | select distinct solves | restart from where it stopped without',
        'Appending and cleaning up afterwards leaves a time in which all reports are false.',
      ),
    ],
    weakAnswers: [
      'I would forbid starting it manually, send an e-mail when it fails, and then an engineer looks at the logs and repairs it in the morning.',
      'Airflow and Spark are designed for that. You define a DAG with retries and operators, and the framework guarantees a correct load.',
      'I write it in Python with pandas, read the CSV, clean the columns, and insert everything into Snowflake or BigQuery in the end.',
    ],
  },
  {
    id: 'data-streaming-late-events',
    competency: 'stream-processing',
    roles: ['data', 'backend'],
    levels: ['senior', 'staff'],
    difficulty: 'hard',
    text: 'You count clicks per minute from a Kafka stream, and phones send some clicks hours late. How do you get correct numbers, and what do you have to accept?',
    skills: ['kafka', 'flink', 'spark', 'stream-processing', 'data-engineering', 'beam'],
    hints: [
      'Which minute does a click belong to: the one in which it happened or the one in which you saw it?',
      'How can a program know that a minute is complete?',
      'Event time, windows, watermarks, allowed lateness, corrections, duplicates and checkpoints, exactly-once effect, batch as a second source.',
    ],
    points: [
      point('event-time', 'use event time, not processing time', {
        must: true,
        weight: 2.5,
        groups: [
          'event time | time of the event | timestamp of the event | when it happened | event timestamp | time on the device | occurred | client timestamp | when the click happened | time of the click | click time | timestamp in the click | timestamp from the phone | when it was clicked',
        ],
        probe: 'Which clock decides the minute?',
      }),
      point('window', 'assign events to windows and keep state per window', {
        weight: 1,
        groups: [
          'window | tumbling | tumbling window | sliding window | bucket per minute | keyed state | state store',
        ],
        probe: 'How do you group them, and where are the counts kept meanwhile?',
      }),
      point('watermark', 'a watermark estimates how complete event time is', {
        must: true,
        weight: 2.5,
        groups: [
          'watermark | low watermark | bounded out-of-orderness | completeness estimate | no more events older | close the window | window is complete | window can be closed | when a window is | decide when to close',
        ],
        probe: 'How does the system decide that a minute is done?',
      }),
      point('lateness', 'allow some lateness, send the rest aside', {
        weight: 2,
        groups: [
          'allowed lateness | grace period | side output | late events | too late | dropped | late data | dead letter | grace | later than',
        ],
        probe: 'What happens to a click that comes after that?',
      }),
      point('updates', 'results are corrected: emit updates, and the sink upserts', {
        weight: 1.5,
        groups: [
          'update the result | emit updates | retraction | upsert | revise | preliminary | early result | updated count | refine | accumulating | overwrite the count | provisional | trigger | recompute | corrected later | emit a correction',
        ],
        probe: 'The number was already on the dashboard. What then?',
      }),
      point('exactly-once', 'count each click once: checkpoints, and duplicates removed by event id', {
        weight: 2,
        groups: [
          'exactly once | checkpoint | deduplicate | dedupe | event id | duplicate | idempotent sink | idempotent | transactional sink | unique id',
        ],
        probe: 'The job crashes and reads again, or the phone sends again. Is a click counted double?',
      }),
      point('tradeoff', 'latency against completeness against the size of the state', {
        weight: 1.5,
        groups: [
          'latency | how fast | wait longer | timeliness | quickly | fast | real-time | immediate | early numbers | quick numbers | waiting for | delay of',
          'complete | accuracy | accurate | state size | final number | correct result | final correctness | wait for stragglers | precise | full numbers | state in memory | memory for the state | exact numbers',
        ],
        probe: 'Could you simply wait for a day before you publish?',
      }),
      point('idle-clock', 'idle partitions stall it, and clocks of phones are wrong', {
        groups: [
          'idle partition | idle source | idleness | clock skew | wrong clock | device clock | clocks of phones | in the future | server timestamp | slowest partition | clock is wrong | incorrect clock',
        ],
        probe: 'One partition gets no data, or a phone lives in 2031. What happens?',
      }),
      point('batch', 'a later batch over raw events gives the final figure', {
        groups: [
          'batch | nightly | reprocess | lambda | kappa | raw events | replay | reconcile | data lake | backfill | settle | warehouse',
        ],
        probe: 'Which number goes on the invoice?',
      }),
    ],
    modelAnswer:
      'A click belongs to the minute in which it happened, so I use event time and one-minute tumbling windows with keyed state in Flink. A watermark estimates when a window is done: I take the largest event time seen minus two minutes, and when it passes the end, the count is emitted as preliminary. With an allowed lateness of six hours, late clicks update the result, and the sink upserts by minute; anything later than that goes to a side output. Checkpoints and removing duplicates by event id make sure each click counts once, because phones resend after a lost acknowledgement. For example, at an ad network 96% of clicks came within two minutes and 99.7% within six hours; waiting six hours for everything would have made the dashboard useless, while six hours of state cost us 40 GB. So the trade-off is latency against completeness against state, and numbers move. Two traps: an idle partition holds the watermark back, so I mark it idle, and phones with a wrong clock in the future need a cap by server time. For invoices I would not use the stream; a nightly batch over the raw events settles the final figure.',
    misconceptions: [
      misconception(
        'watermark guarantees | watermark guarantees that no late | processing time is good enough for correct | kafka orders all events | kafka guarantees global order | kafka sorts events | just use the arrival time',
        'A watermark is an estimate, and Kafka keeps order only within a partition, by arrival.',
      ),
    ],
    weakAnswers: [
      'Kafka stores all messages in the right order, so I just read them, count them per minute and write the numbers into a database.',
      'I would use Spark Streaming, Flink, Kafka Streams, Kinesis or Beam. All of these are highly scalable and handle millions of records.',
      'Phones should send their clicks immediately. I would ask the mobile team to fix this, since correct numbers need correct input.',
    ],
  },
  {
    id: 'ml-drift',
    competency: 'ml-operations',
    roles: ['data', 'ml'],
    levels: ['senior'],
    difficulty: 'hard',
    text: 'A credit model was good at launch, and true outcomes are known only after a year. How do you watch it in production, and when do you retrain?',
    skills: ['machine-learning', 'mlops', 'python', 'statistics', 'data-science'],
    hints: [
      'You cannot measure its accuracy for a year. What can you watch today?',
      'The inputs may change, or the meaning of the inputs.',
      'Data drift against concept drift, input and score distributions, early proxies, training-serving skew, segments, triggers, champion and challenger, feedback loop, rollback.',
    ],
    points: [
      point('data-drift', 'the distribution of the inputs changes', {
        weight: 2,
        groups: [
          'data drift | covariate shift | feature drift | input distribution | inputs change | distribution of the features | distribution of inputs | population shift | input drift | population changes | feature distribution | distribution to training | compare their distribution | inputs shift | different applicants | other applicants | applicants change | distribution changes | shift in the inputs | inputs look different | drift of the inputs',
        ],
        probe: 'What can change on the input side?',
      }),
      point('concept-drift', 'the relation of inputs to the outcome changes', {
        weight: 2,
        groups: [
          'concept drift | relation between | relationship between | same inputs lead to | meaning of the inputs | behaviour changes | mapping from inputs | relation to the outcome | relationship changes | same customer now | relation of | connection between | link between | pattern changes | same applicant behaves | people behave differently | default changes',
        ],
        probe: 'The inputs look as always, and it is wrong all the same. How?',
      }),
      point('monitor-distributions', 'compare feature and score distributions: PSI, KS, missing values', {
        weight: 2,
        groups: [
          'psi | population stability | ks test | kolmogorov | kl divergence | jensen | compare distributions | score distribution | histogram of | missing values | missing rate | null rate | approval rate | wasserstein | distribution of scores | share of missing',
        ],
        probe: 'Which statistics do you compute each week?',
      }),
      point('proxies', 'use early signals: missed first payments, human review of a sample', {
        weight: 2,
        groups: [
          'proxy | early signal | early indicator | leading indicator | first payment | 30 days late | early delinquency | human review | labelled sample | partial labels | intermediate outcome | missed payment | late payments | early warning',
        ],
        probe: 'The truth comes in a year. What comes in a month?',
      }),
      point('pipeline-first', 'first rule out a broken pipeline or skew between training and serving', {
        weight: 1.5,
        groups: [
          'broken pipeline | pipeline bug | schema change | upstream change | changed unit | training-serving skew | data quality | bug in the | unit change | changed upstream | source system changed | broken feature | unit of a | data bug | data errors | error in the data | wrong data | data problem',
        ],
        probe: 'A feature jumps overnight. Is that drift?',
      }),
      point('feedback-bias', 'only accepted applicants have outcomes; keep a random or control group', {
        groups: [
          'rejected applicants | reject inference | selection bias | feedback loop | only approved | only accepted | control group | holdout group | random approvals | survivorship | exploration | rejected customers | never see | approved customers | outcomes of approved | accepted customers | bias in the labels | rejected people',
        ],
        probe: 'Whose outcomes will you never see?',
      }),
      point('retrain-trigger', 'retrain by trigger and schedule, not blindly', {
        weight: 1.5,
        groups: [
          'trigger | schedule | quarterly | threshold | recalibrate | refit | every quarter | on a schedule | retrain if | new training | train again | retrain if needed | trigger a retrain | retrain on recent',
          'threshold | trigger | schedule | quarterly | falls below | drops below | exceeds | enough new | alert | loss estimate | when performance | when psi | falls under | rises above | degrades',
        ],
        probe: 'Which event starts a new training?',
      }),
      point('safe-rollout', 'challenger in shadow against champion, approval and rollback', {
        weight: 1.5,
        groups: [
          'champion | challenger | shadow | a/b test | ab test | canary | roll back | rollback | approval | validation team | side by side | backtest | out-of-time | previous model | old model',
        ],
        probe: 'How does the new one go live?',
      }),
    ],
    modelAnswer:
      'I separate data drift, where the distribution of the inputs changes, from concept drift, where the same inputs lead to another outcome. As labels take a year, I watch what I have. Weekly I compare the features and the score distribution with the training data by PSI, plus missing rate and approval rate, by segment. Then early signals: a missed first payment, or 30 days late after three months, which correlated at 0.7 with later default. Before I call anything drift, I rule out a broken pipeline. For example, our income feature jumped to a PSI of 0.4 overnight; a source system had switched from yearly to monthly income, and retraining would have baked the bug in. I retrain when a trigger fires, such as early delinquency 20% above the expectation, and otherwise check once a quarter, since blind retraining adds risk. The challenger runs in shadow against the champion on out-of-time data, a validation team approves, and rollback is one switch. A limit is selection bias: rejected applicants have no outcome, so we approve 1% at random; the trade-off is a known loss of money for knowledge. I would not do that where a wrong approval harms the person.',
    misconceptions: [
      misconception(
        'retrain every day to be safe | model never changes so it stays good | the weights change over time | weights drift | model gets tired | retraining always helps | a model does not age',
        'The model stays the same, the world moves; and retraining on broken data bakes the fault in.',
      ),
    ],
    weakAnswers: [
      'I would check the accuracy on a dashboard every day, and when it gets lower than at launch then I train it again with all the data.',
      'If the model was tested well before launch, then it stays good, as the weights do not change. I would only monitor CPU and memory.',
      'Use MLflow, SageMaker, Evidently and Kubeflow. MLOps platforms do automatic monitoring and continuous training for you.',
    ],
  },
  {
    id: 'ml-rag-evaluation',
    competency: 'llm-applications',
    roles: ['ml', 'data', 'backend', 'full-stack'],
    levels: ['senior', 'staff'],
    difficulty: 'hard',
    text: 'You build a support assistant that answers from company documents with a large language model. How do you design it, and how do you know that its answers can be trusted?',
    skills: ['llm', 'rag', 'python', 'machine-learning', 'nlp', 'vector-database'],
    hints: [
      'How do the right passages get to the model?',
      'If an answer is bad: was the passage not found, or not used?',
      'Chunking, embeddings with keyword search and reranking, grounded prompt with citations, abstaining, a labelled question set, retrieval and faithfulness measured apart, access rights, prompt injection, feedback.',
    ],
    points: [
      point('retrieve', 'retrieve relevant passages and give them to the model (RAG)', {
        weight: 2,
        groups: [
          'retrieve | rag | fetch relevant | relevant passages | relevant chunks | semantic search | vector search | look up passages | search for passages | search the documents | find the relevant | look up the relevant | search first | finds the right | pass the relevant | passages into the prompt | best passages | top passages | into the context | context for the model',
        ],
        probe: 'How does the model get to know what is in those documents?',
      }),
      point('chunk-index', 'cut documents into chunks with metadata, index them with embeddings', {
        weight: 1.5,
        groups: [
          'chunk | passages of | split the text | split into | sections | paragraphs | split docs | split documents | pieces',
          'embedding | embed | vector | bm25 | inverted index | index | pgvector | metadata',
        ],
        probe: 'How do you prepare the text?',
      }),
      point('hybrid-rerank', 'combine vector and keyword search, then rerank', {
        weight: 1.5,
        groups: [
          'hybrid | bm25 | keyword search | lexical | full-text | rerank | re-rank | cross-encoder | reciprocal rank | query rewriting',
        ],
        probe: 'A user asks for error E-4711. Does a vector search find that?',
      }),
      point('ground-cite', 'instruct it to answer only from the passages, with citations', {
        weight: 2,
        groups: [
          'cite | citation | quote | source link | ground | only from the passages | only from the context | references to | linked source | based only on | point to the source | show the source',
        ],
        probe: 'How can the reader check an answer?',
      }),
      point('abstain', 'let it say that it does not know, and hand over to a person', {
        weight: 1.5,
        groups: [
          'abstain | don’t know | does not know | say i do not know | refuse | escalate | hand over | handover | human agent | no answer | fallback | confidence threshold | to a person | i do not know | say it does not know | admits | says that it cannot | no guess | it doesn’t know | not know otherwise | refuse to answer',
        ],
        probe: 'The answer is not in the documents. What should happen?',
      }),
      point('eval-set', 'a fixed set of real questions with expected answers, run at every change', {
        must: true,
        weight: 2.5,
        groups: [
          'test set | evaluation set | eval set | golden set | golden questions | golden dataset | labelled questions | benchmark | real questions | annotated | curated questions | ground truth | reference answers | regression suite | set of questions | list of questions | test questions | question set | expected answers | sample questions | correct answers | question answer pairs | known correct | customer questions with | questions with the right | right answers | real customer questions',
        ],
        probe: 'You change the prompt. How do you know whether it got better?',
      }),
      point('separate-metrics', 'measure retrieval and generation apart: recall at k, faithfulness', {
        weight: 2,
        groups: [
          'recall@ | recall at | hit rate | mrr | ndcg | retrieval metric | right passage | correct passage | retrieval recall | context recall | precision at | recall of the retrieval | passage was found | right passage was found | passages found | found the right passage | how often the right',
          'faithful | groundedness | supported by | hallucination | unsupported | correctness | llm as a judge | judge | invented | answer quality | not supported | claims | true to the source',
        ],
        probe: 'An answer is wrong. Whose fault is it, and which numbers tell you?',
      }),
      point('judge-calibration', 'a model as judge has to be checked against people', {
        groups: [
          'agreement with humans | human labels | human raters | human review | calibrate the judge | spot check | experts | agree with | domain experts | kappa | human judgement | reviewed by | human evaluation | support staff | checked by humans | humans check | checked by people | manual check | support people | manually reviewed | sampled by humans | human sample | people look at a sample',
        ],
        probe: 'Who grades hundreds of answers, and can you trust the grader?',
      }),
      point(
        'security',
        'respect access rights at retrieval, treat documents as untrusted (prompt injection)',
        {
          weight: 1.5,
          groups: [
            'access rights | permission | access control | authorisation | prompt injection | injection | untrusted | personal data | pii | acl | allowed to see | may see | tenant',
          ],
          probe: 'Can a user get at a document that he may not read?',
        },
      ),
      point('production', 'watch feedback, cost and latency; keep the index fresh', {
        groups: [
          'thumbs | feedback | user rating | cost per | stale documents | re-index | reindex | monitoring | online metric | resolved without | deflection | escalation rate | up to date | latency and cost | token cost | response time',
        ],
        probe: 'What do you watch once it is live?',
      }),
    ],
    modelAnswer:
      'I retrieve relevant passages and let the model answer only from them. Documents are split into chunks along headings and indexed with embeddings plus BM25, because vectors alone miss error codes; a reranker picks the best six. Permissions are filtered at retrieval, so nobody reads what he may not see, and text in documents is untrusted against prompt injection. Each answer must cite its source, and if nothing fits, it says that it does not know and hands over to a person. Trust comes from measuring: an evaluation set of 300 real questions with expected passages, run at every change. I measure retrieval by recall at 6 and generation by faithfulness separately, since the cure differs. A model judges faithfulness, and I first check its agreement with support staff on 100 answers. For example, we had 71% correct; recall was only 74%, so no prompt could have helped much. Hybrid search and better chunks took recall to 92% and correct answers to 88%. Live, I watch feedback, latency and cost per answer. The trade-off: strict grounding means more refusals, 9% in our case. I would not use it for binding statements such as refunds.',
    misconceptions: [
      misconception(
        'temperature 0 prevents hallucination | temperature zero prevents | fine-tuning removes hallucinations | fine-tune it on the documents so it knows | rag eliminates hallucinations | no hallucinations with rag | a bigger model does not hallucinate',
        'Neither temperature, fine-tuning nor retrieval rules out invented answers; only measuring tells how many remain.',
      ),
    ],
    weakAnswers: [
      'I would take the newest GPT model, put all the documents into the prompt, and write that it must not hallucinate. The big ones are very reliable.',
      'I would use LangChain, LlamaIndex, Pinecone and an agent framework. There are many tutorials, and a prototype is ready in one day.',
      'I would try some of my own questions, look whether the answers sound good, then launch it as beta and see what the customers say.',
    ],
  },
]);
