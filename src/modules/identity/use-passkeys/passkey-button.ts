// What the two buttons for passkeys share; runs in the browser.

/** The session is too old to make a passkey. */
export class TooLate extends Error {}

/** WebAuthn Level 3, 5.1: only browsers that turn questions and answers into JSON themselves. */
export const knowsPasskeys = (): boolean =>
  'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** Sends what the device made. @returns where to go on to */
export async function postCredential(address: string, credential: Credential | null): Promise<string> {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('none');
  const body = JSON.stringify(credential.toJSON());
  const answer = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  if (!answer.ok) throw new Error('refused');
  const { to }: { to: string } = await answer.json();
  return to;
}

/** Shows the box and lets its button do the work; what goes wrong is said in the box, aloud too. */
export function wireButton(box: HTMLElement, work: () => Promise<string>): void {
  const button = box.querySelector('button');
  const failed = box.querySelector<HTMLElement>('[data-passkey-failed]');
  const tooLate = box.querySelector<HTMLElement>('[data-passkey-too-late]');
  if (!button || !failed) return;
  const show = (message: HTMLElement) => {
    message.hidden = false;
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    for (const message of [failed, tooLate]) if (message) message.hidden = true;
    try {
      location.assign(await work());
    } catch (error) {
      show(error instanceof TooLate && tooLate ? tooLate : failed);
      button.disabled = false;
    }
  });
  box.hidden = false;
}
