/** What `resume analyze --format` takes. Apart from the writers, because the command tree names them too. */
export const analyzeFormats = ['table', 'json', 'ndjson', 'md', 'csv', 'junit', 'sarif', 'html'] as const;

export type AnalyzeFormat = (typeof analyzeFormats)[number];
