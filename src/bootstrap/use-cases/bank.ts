import type { App } from '../../application/app.ts';
import { guarded } from '../../application/guarded.ts';
import { late } from '../../shared/lazy.ts';
import type { Adapters } from '../adapters.ts';

export const bankUseCases = (on: Adapters): Pick<App, 'listQuestions' | 'showQuestion' | 'lintBank'> => ({
  listQuestions: late(async () => {
    const { makeListQuestions } = await import('../../application/bank/list-questions.ts');
    return guarded(makeListQuestions({ bank: await on.bank() }));
  }),
  showQuestion: late(async () => {
    const { makeShowQuestion } = await import('../../application/bank/show-question.ts');
    return guarded(makeShowQuestion({ bank: await on.bank() }));
  }),
  lintBank: late(async () => {
    const { makeLintBank } = await import('../../application/bank/lint-bank.ts');
    return guarded(makeLintBank({ bank: await on.bank(), ...(await on.bankTools()) }));
  }),
});
