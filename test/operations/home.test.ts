import { productAt } from '../support/product';

test('Home grows when there is more to say than it has rows', () => {
  const product = productAt('invitations due');
  const rows = product.tracker.sheets().find(({ name }) => name === 'Home')?.rows ?? 0;
  product.tracker.deleteRows('Home', 4, rows - 3);
  product.ticks(1);
  const last = product.workspace
    .executions()
    .filter(({ functionName }) => functionName === 'onTick')
    .at(-1);
  expect(last?.outcome).toBe('completed');
  expect(product.tracker.values('Home').flat()).toContain('What needs you');
  expect(product.tracker.values('Home').length).toBeGreaterThan(4);
});
