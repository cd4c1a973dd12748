import { expect, test } from 'vitest';
import { readUpload } from './read-upload';

test('the bytes of the chosen file are read; no file, an empty one and a typed text are none', async () => {
  const form = new FormData();
  form.append('document', new File([new Uint8Array([1, 2, 3])], '../../evil.svg', { type: 'image/svg+xml' }));
  form.append('nothing', new File([], ''));
  form.append('text', 'a');
  expect(await readUpload(form, 'document')).toEqual(new Uint8Array([1, 2, 3]));
  for (const field of ['nothing', 'text', 'absent']) expect(await readUpload(form, field)).toBeNull();
});
