import { stepIds } from './form';
import { stepAddresses } from './paths';
import type { StepView } from './step-view';
import { sharePracticeTexts } from './texts';

/** Id of the form of a step: the buttons beside it belong to it. */
export const formId = 'stap';

/**
 * All steps and how far they are. They are buttons of the form, so that what was typed is saved first; they stand
 * after it, so that Enter in a field saves and goes on.
 */
export function StepNavigation({ view }: { view: StepView }) {
  const { page, draft, states, organisation, changes } = view;
  const t = sharePracticeTexts[page.language];
  return (
    <nav class="facts step-navigation" aria-label={t.stepsLabel}>
      <p class="quiet">
        {t.from(organisation)}
        {changes && <> · {t.changeOf(changes)}</>}
      </p>
      <ol>
        {states.map(({ step, state }) => (
          <li key={step}>
            <button
              type="submit"
              form={formId}
              name="naar"
              value={stepAddresses[step]}
              class="button-quiet"
              aria-current={step === view.step ? 'step' : undefined}
            >
              {t.steps[step].title}
            </button>{' '}
            <span class={`step-state step-${state}`}>{t.stepStates[state]}</span>
          </li>
        ))}
        <li>
          <button type="submit" form={formId} name="naar" value="beelden" class="button-quiet">
            {t.images}
          </button>{' '}
          <span class="step-state">{t.imagesState(draft.answers.images.length)}</span>
        </li>
        <li>
          <button type="submit" form={formId} name="naar" value="nakijken" class="button-quiet">
            {t.review}
          </button>{' '}
          <span class="step-state">
            {t.stepsDone(states.filter(({ state }) => state === 'right').length, stepIds.length)}
          </span>
        </li>
      </ol>
      <p class="hint">{t.stepsHint}</p>
    </nav>
  );
}
