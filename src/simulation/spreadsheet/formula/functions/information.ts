import { isDateFormat } from '../../values/pattern';
import { isCellError } from '../../values/scalar';
import { typedInput } from '../../values/typed';
import { eager, type FunctionTable, firstOf, lazy } from '../definition';
import { formatOf } from '../format';
import type { Value } from '../value';

/** A question about one value, which may be an error or blank. */
function question(answer: (value: Value) => boolean) {
  return eager('v', 1, 1, ([operand]) => answer(firstOf(operand)), { takesErrors: true });
}

const ERROR_TYPES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

export const information: FunctionTable = {
  ISBLANK: question((value) => value === null),
  ISERROR: question(isCellError),
  ISERR: question((value) => isCellError(value) && value.error !== '#N/A'),
  ISNA: question((value) => isCellError(value) && value.error === '#N/A'),
  ISNUMBER: question((value) => typeof value === 'number'),
  ISTEXT: question((value) => typeof value === 'string'),
  ISNONTEXT: question((value) => typeof value !== 'string'),
  ISLOGICAL: question((value) => typeof value === 'boolean'),
  ISEMAIL: question(
    (value) =>
      typeof value === 'string' && /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/i.test(value),
  ),
  ISURL: question(
    (value) =>
      typeof value === 'string' &&
      /^((https?|ftp):\/\/|mailto:)?[\w-]+([.@][\w-]+)+([/?#]\S*)?$/i.test(value),
  ),
  ISDATE: lazy(1, 1, ([node], { evaluation, reading }) => {
    const value = evaluation.single(evaluation.evaluate(node, false));
    if (typeof value === 'number') return isDateFormat(formatOf(node, evaluation.context));
    return typeof value === 'string' && isDateFormat(typedInput(value, reading).format);
  }),
  N: eager('v', 1, 1, ([value]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  T: eager('v', 1, 1, ([value]) => (typeof value === 'string' ? value : '')),
  NA: eager('v', 0, 0, () => ({ error: '#N/A', message: '' })),
  TYPE: eager(
    'v',
    1,
    1,
    ([value]) => {
      if (isCellError(value)) return 16;
      return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1;
    },
    { takesErrors: true },
  ),
  'ERROR.TYPE': eager(
    'v',
    1,
    1,
    ([value]) =>
      isCellError(value)
        ? ERROR_TYPES.indexOf(value.error) + 1
        : { error: '#N/A', message: 'It is not an error.' },
    { takesErrors: true },
  ),
};
