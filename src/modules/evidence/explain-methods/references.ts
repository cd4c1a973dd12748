import type { Texts } from '../../../platform/texts/language';

/** Formulas by the section that explains them; M₀ and S₀ before, M₁ after, t for a quantile of Student's t. */
export const formulas: Readonly<Record<string, readonly string[]>> = {
  effect: [
    'J(m) = Γ(m/2) / (√(m/2) · Γ((m−1)/2))',
    'SMCR: g = J(n−1) · (M₁ − M₀) / S₀;  v = 2(1−r)/n + g²/(2n)',
    'SMD, before and after: g = g₁ − g₂;  v = v₁ + v₂  (g₁, g₂: SMCR)',
    'SMD, after: g = J(n₁+n₂−2) · (M₁ − M₂) / S;  v = 1/n₁ + 1/n₂ + g²/(2(n₁+n₂))',
  ],
  uitkomst: [
    'SMCC: g = J(n−1) · (M₁ − M₀) / S(M₁ − M₀);  v = 1/n + g²/(2n)',
    'RCI: |x₁ − x₀| / (S₀ · √(2(1 − ρ))) > 1.96',
  ],
  samen: [
    'w = 1 / (v + τ²);  μ = Σ w·y / Σ w',
    'q = max(1, Σ w·(y − μ)² / (k−1));  se = √(q / Σ w)',
    'μ ± t(97.5%; k−1) · se;  μ ± t(97.5%; k−1) · √(se² + τ²)',
  ],
};

/** What the methods rest on, as cited, with what each is for where the title would not say. */
export const references: readonly { cited: string; about: Texts<string> | null }[] = [
  {
    cited: 'S. B. Morris & R. P. DeShon, Psychol. Methods 7 (2002) 105-125',
    about: { nl: 'SMCR, en wat samen mag', en: 'SMCR, and what may be taken together' },
  },
  {
    cited:
      'B. J. Becker, Br. J. Math. Stat. Psychol. 41 (1988) 257-278; S. B. Morris, Organ. Res. Methods 11 (2008) 364-386',
    about: { nl: 'verschil van veranderingen', en: 'difference of changes' },
  },
  { cited: 'L. V. Hedges, J. Educ. Stat. 6 (1981) 107-128', about: { nl: 'SMD, J', en: 'SMD, J' } },
  {
    cited: 'N. S. Jacobson & P. Truax, J. Consult. Clin. Psychol. 59 (1991) 12-19',
    about: { nl: 'de grens 1,96', en: 'the threshold 1.96' },
  },
  { cited: 'W. Viechtbauer, J. Educ. Behav. Stat. 30 (2005) 261-293', about: { nl: 'REML', en: 'REML' } },
  {
    cited: 'W. Viechtbauer, Stat. Med. 26 (2007) 37-52',
    about: { nl: 'interval van τ² (Q-profile)', en: 'interval of τ² (Q-profile)' },
  },
  {
    cited:
      'G. Knapp & J. Hartung, Stat. Med. 22 (2003) 2693-2710; C. Röver, G. Knapp & T. Friede, BMC Med. Res. Methodol. 15 (2015) 99',
    about: { nl: 'interval van het geheel', en: 'interval of the whole' },
  },
  {
    cited:
      'J. P. T. Higgins, S. G. Thompson & D. J. Spiegelhalter, J. R. Stat. Soc. A 172 (2009) 137-159; R. D. Riley et al., BMJ 342 (2011) d549',
    about: { nl: 'wat een nieuwe plaats mag verwachten', en: 'what a new place may expect' },
  },
  {
    cited: 'M. Egger et al., BMJ 315 (1997) 629-634',
    about: { nl: 'kleine metingen', en: 'small measurements' },
  },
  {
    cited: 'Cochrane Handbook for Systematic Reviews of Interventions 6.5 (2024), 10.10-10.11, 13.3.5',
    about: null,
  },
  { cited: 'W. Viechtbauer, J. Stat. Softw. 36 (2010) 3', about: { nl: 'metafor', en: 'metafor' } },
  {
    cited: 'T. J. Cole, Arch. Dis. Child. 100 (2015) 608-609',
    about: { nl: 'hoeveel cijfers', en: 'how many digits' },
  },
];
