import type { ClosureImport, PartnerImport } from '../../src/contract/shapes';

/** What a script would answer about a list of partners: one of each kind. */
export const partnerPreview: PartnerImport = {
  rows: [
    {
      line: 2,
      action: 'added',
      organisation: 'Delta Labs',
      contact: 'Ida Moe',
      mail: 'ida@delta.example',
      notes: [],
    },
    {
      line: 3,
      action: 'added',
      organisation: 'Echo Radio',
      contact: '',
      mail: '',
      notes: [{ code: 'no address', value: '' }],
    },
    {
      line: 4,
      action: 'merged',
      organisation: 'Harbor Robotics',
      contact: 'Mia Lund',
      mail: 'mia@harbor.example',
      notes: [
        { code: 'fills', value: 'phone' },
        { code: 'conflict', value: 'industry: printing' },
      ],
    },
    {
      line: 5,
      action: 'refused',
      organisation: 'Foxtrot Foods',
      contact: '',
      mail: '',
      notes: [{ code: 'bad address', value: 'hello at foxtrot' }],
    },
    {
      line: 6,
      action: 'unchanged',
      organisation: 'Gulf Clinic',
      contact: '',
      mail: 'a@gulf.example',
      notes: [],
    },
  ],
  counts: { added: 2, merged: 1, unchanged: 1, refused: 1 },
  columns: [
    { header: 'Company', goesTo: 'organisation' },
    { header: 'Shoe size', goesTo: '' },
    { header: 'Email', goesTo: 'mail' },
  ],
  problem: '',
};

export const closurePreview: ClosureImport = {
  rows: [
    { index: 0, from: '2027-02-15', to: '', name: 'No school', action: 'added', chosen: true, notes: [] },
    {
      index: 1,
      from: '2027-03-22',
      to: '2027-03-26',
      name: 'Spring break',
      action: 'added',
      chosen: true,
      notes: [],
    },
    { index: 2, from: '2027-04-10', to: '', name: 'Science fair', action: 'added', chosen: false, notes: [] },
    {
      index: 3,
      from: '',
      to: '',
      name: 'Board meeting',
      action: 'refused',
      chosen: false,
      notes: [{ code: 'not all day', value: '' }],
    },
  ],
  problem: '',
};
