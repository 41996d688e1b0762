import { seededRandom } from '../../shared/random.ts';
import type { Question } from '../bank/question.ts';
import { nextDifficulty } from './difficulty.ts';
import { baseCost, COST, skillKey, suitsRole } from './fit.ts';
import { wantedOf } from './plan.ts';
import type { Exchange } from './transitions.ts';

/**
 * Puts a question of the difficulty that the answers call for in the place of the planned one: of the same type, near
 * in competency and skills, not asked before. Questions about the resume itself stay: no other could stand for them.
 */
export const adaptiveExchange =
  (bank: readonly Question[], recentIds: readonly string[]): Exchange =>
  (interview, next) => {
    const planned = next.question;
    if (interview.settings.difficulty !== 'adaptive' || planned.area === 'resume') return null;
    const difficulty = nextDifficulty(interview);
    if (planned.difficulty === difficulty) return null;
    const asked = new Set(interview.questions.map(question => question.questionId));
    const wanted = wantedOf(bank, interview.settings, { resumeSkills: [], requirements: [], recentIds });
    const candidates = bank.filter(
      question =>
        question.type === planned.type &&
        question.difficulty === difficulty &&
        !asked.has(question.id) &&
        suitsRole(question, wanted),
    );
    const random = seededRandom(interview.settings.seed + next.orderIndex + 1);
    const cost = (question: Question): number =>
      baseCost(question, wanted) - COST.skill * nearness(question, planned) + COST.chance * random();
    const ranked = candidates
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(question => ({ question, cost: cost(question) }))
      .toSorted((a, b) => a.cost - b.cost);
    return ranked[0]?.question ?? null;
  };

/** Counts of shared skills and competency, so that a plan made for a resume keeps to it. */
const nearness = (one: Question, other: Question): number => {
  const skills = new Set(other.skills.map(skillKey));
  const shared = one.skills.filter(skill => skills.has(skillKey(skill))).length;
  return Math.min(shared, 2) + (one.competency === other.competency ? 1 : 0);
};
