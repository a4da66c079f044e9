import { useSidebar } from '../app/context';
import { Section } from '../parts/section';
import type { OfferingProps } from './offering';

const ratings = ['overall', 'relevance', 'excitement', 'interestBefore', 'interestAfter'] as const;

/** The students' answers, counted, and whether the partner would come again. */
export function Feedback({ offering: { feedback } }: OfferingProps) {
  const { texts, overview } = useSidebar();
  const words = texts.afterwards.feedback;
  const decimal = (mean: number) => mean.toFixed(1).replace('.', overview.language === 'es' ? ',' : '.');
  if (!feedback) return null;
  const { answers, asked, open, partner } = feedback;
  return (
    <Section title={words.title}>
      {asked + answers === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <>
          <p>{words.answers(answers, Math.max(asked, answers))}</p>
          {open > 0 && <p class="quiet">{words.open(open)}</p>}
        </>
      )}
      {answers > 0 && (
        <>
          <dl class="pairs">
            {ratings.map((id) => {
              const { mean, answers: number, counts } = feedback.ratings[id];
              return (
                <div key={id}>
                  <dt>{words.ratings[id]}</dt>
                  <dd>
                    {mean === null ? '–' : words.mean(decimal(mean), number)}
                    <span class="quiet"> {words.counts(counts.join(' · '))}</span>
                  </dd>
                </div>
              );
            })}
          </dl>
          <p>{words.interest(feedback.interest.grew, feedback.interest.same, feedback.interest.fell)}</p>
          {feedback.skills.length > 0 && (
            <>
              <h3>{words.skills}</h3>
              <ul>
                {feedback.skills.map(({ skill, counts }) => (
                  <li key={skill}>
                    {words.skill(
                      skill,
                      counts.map((number, level) => `${number} ${words.levels[level] ?? ''}`).join(', '),
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {partner && (
        <>
          <h3>{words.partner}</h3>
          {partner.overall !== null && <p>{words.mean(String(partner.overall), 1)}</p>}
          {partner.again && <p>{words.again(words.againWords[partner.again] ?? partner.again)}</p>}
          {partner.comment && <p>{partner.comment}</p>}
        </>
      )}
    </Section>
  );
}
