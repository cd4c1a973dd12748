// The button to make a passkey on this device; without script, or in a browser that knows none, it stays hidden.

import { knowsPasskeys, postCredential, TooLate, wireButton } from '../use-passkeys/passkey-button';

const box = document.querySelector<HTMLElement>('[data-passkey-register]');
const address = box?.dataset.passkeyRegister;

if (box && address && knowsPasskeys()) {
  wireButton(box, async () => {
    const question = await fetch(address);
    // Who signed in long ago signs in again first: a borrowed computer gets no key.
    if (question.status === 403) throw new TooLate();
    if (!question.ok) throw new Error('refused');
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await question.json());
    return postCredential(address, await navigator.credentials.create({ publicKey }));
  });
}
