// The button to sign in with a passkey; without script, or in a browser that knows none, it stays hidden.

import { knowsPasskeys, postCredential, wireButton } from '../use-passkeys/passkey-button';

const box = document.querySelector<HTMLElement>('[data-passkey-sign-in]');
const address = box?.dataset.passkeySignIn;

if (box && address && knowsPasskeys()) {
  wireButton(box, async () => {
    const question = await fetch(address);
    if (!question.ok) throw new Error('refused');
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await question.json());
    return postCredential(address, await navigator.credentials.get({ publicKey }));
  });
}
