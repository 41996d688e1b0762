import { describe, expect, it } from 'vitest';
import { linesOf } from './testing/read-drawing.ts';

const texts = (drawing: string) => linesOf(drawing).map(line => line.text);

describe('dates broken over rows', () => {
  it('are joined in front of an entry, and what stood beside the lower half keeps its row', () => {
    expect(
      texts(`
# WORK
Jun 2020 –   *Engineer, Acme*
Present      Built the service for the whole company
             and kept it
May 2018 –   *Intern, Other*
Jun 2020     Helped with the service
2014 – 2017  *Student worker, Third*`),
    ).toEqual([
      'WORK',
      'Jun 2020 – Present Engineer, Acme',
      'Built the service for the whole company',
      'and kept it',
      'May 2018 – Jun 2020 Intern, Other',
      'Helped with the service',
      '2014 – 2017 Student worker, Third',
    ]);
  });

  it('are joined at the right', () => {
    expect(
      texts(`
# WORK
*Acme Corporation*                       June 2020
Senior Engineer for the platform         – Present
Built the service for the whole company`),
    ).toEqual([
      'WORK',
      'Acme Corporation June 2020 – Present',
      'Senior Engineer for the platform',
      'Built the service for the whole company',
    ]);
  });

  it('stay apart where each dates its own row', () => {
    expect(texts('# AWARDS\n2023   Best talk\n2022   Best paper\n2021   Best poster').slice(1)).toEqual([
      '2023 Best talk',
      '2022 Best paper',
      '2021 Best poster',
    ]);
  });
});
