export const makeUseCase = () => 'a use-case';
