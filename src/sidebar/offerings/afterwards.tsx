import { Badges } from './badges';
import { Feedback } from './feedback';
import type { OfferingProps } from './offering';
import { Quotes } from './quotes';

/** After the last session: what the students said, what of it the partner reads, badges and certificates. */
export function Afterwards(props: OfferingProps) {
  return (
    <>
      <Feedback {...props} />
      <Quotes {...props} />
      <Badges {...props} />
    </>
  );
}
