import type { Request, Response } from '../contract';
import { Problem } from '../domain/problem';
import { recipientLines, recipientsIn } from '../domain/recipients';
import { sentence } from '../domain/say';
import { contextFor } from './offerings';
import type { Work } from './session';

/** Who is told that students can apply. Nothing is saved while something typed is no address: it is named instead. */
export function setRecipients(
  work: Work,
  { microInternshipId, students, groups, counsellors }: Request<'setRecipients'>,
): Response<'setRecipients'> {
  const { row } = contextFor(work, microInternshipId).offering;
  const [called, classes, others] = [students, groups, counsellors].map(recipientsIn) as [
    ReturnType<typeof recipientsIn>,
    ReturnType<typeof recipientsIn>,
    ReturnType<typeof recipientsIn>,
  ];
  const invalid = [...called.invalid, ...classes.invalid, ...others.invalid];
  if (invalid.length > 0)
    throw new Problem('refused', sentence('recipients-invalid', { invalid: invalid.join(', ') }));
  const all = {
    people: called.people,
    groups: [...new Set([...called.groups, ...classes.groups, ...classes.people])],
  };
  const people = all.people.filter((address) => !all.groups.includes(address));
  work.change('micro-internships', row.id, {
    studentsCalled: recipientLines({ people, groups: all.groups }),
    counsellors: recipientLines({ people: [...others.people, ...others.groups], groups: [] }),
  });
  work.log('Recipients of the call changed', `${people.length + all.groups.length}`, row.id);
  return {
    message: work.say('recipients-saved', {
      students: people.length,
      groups: all.groups.length,
      counsellors: others.people.length + others.groups.length,
    }),
  };
}
