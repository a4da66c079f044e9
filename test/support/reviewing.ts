import { type Product, productAt, school } from './product';

export const cole = 'cole@school.example';

/** Applications are closed and nobody is decided; two people score each. */
export function screening(): Product {
  const product = productAt('applications come in');
  product.apply(3);
  for (const day of ['2027-02-01', '2027-02-12', '2027-02-13']) product.tickAt(`${day}T08:02`);
  product.type('Micro-internships', ['ID', product.microInternshipId], {
    Criteria: 'Motivation: 3\nFit: 1',
    Reviewers: `${school.teacher.mail}\n${cole}`,
  });
  product.type('Settings', ['Setting', 'Reviewers per application'], { Value: '2' });
  for (const person of [cole, 'okafor@school.example']) product.tracker.share(person);
  return product;
}

/** What somebody asks of the script, as the sidebar does. */
export function ask<T>(
  product: Product,
  name: string,
  request: Record<string, unknown>,
  as = school.teacher.mail,
): T {
  const text = product.script.as(as).call(name, JSON.stringify(request)) as string;
  const result = JSON.parse(text) as { ok: true; value: T } | { ok: false; error: { message: string } };
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
