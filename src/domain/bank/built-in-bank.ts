import type { Question } from './question.ts';

/** The questions that the program brings, in a fixed order; each file is loaded when the bank is first asked for. */
export const loadBuiltInBank = async (): Promise<readonly Question[]> => {
  const files = await Promise.all([
    import('./questions/computer-science.ts').then(file => file.computerScienceQuestions),
    import('./questions/backend.ts').then(file => file.backendQuestions),
    import('./questions/databases.ts').then(file => file.databasesQuestions),
    import('./questions/networking.ts').then(file => file.networkingQuestions),
    import('./questions/front-end.ts').then(file => file.frontEndQuestions),
    import('./questions/devops.ts').then(file => file.devopsQuestions),
    import('./questions/data-ml.ts').then(file => file.dataMlQuestions),
    import('./questions/security.ts').then(file => file.securityQuestions),
    import('./questions/system-design.ts').then(file => file.systemDesignQuestions),
    import('./questions/behavioral.ts').then(file => file.behavioralQuestions),
    import('./questions/situational.ts').then(file => file.situationalQuestions),
  ]);
  return files.flat();
};
