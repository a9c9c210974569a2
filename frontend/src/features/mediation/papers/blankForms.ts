import type { TFunction } from 'i18next';
import {
  mediationArrangementValues,
  consentWayValues,
  mediationDurabilityValues,
  type MediationQuestion,
  meetingKindValues,
  noteKindValues,
  partyKindValues,
  screeningOutcomeValues,
  signatureWayValues,
  mediationUrgencyValues,
} from '../../../api/contract';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import type { BlankField } from '../../../ui/Blank';

export const blankForms = [
  'handOver',
  'intake',
  'party',
  'screening',
  'consent',
  'meeting',
  'note',
  'agreement',
  'undertaking',
  'signature',
  'followUp',
  'ending',
] as const;
export type BlankForm = (typeof blankForms)[number];

/** What is chosen from and is not the same everywhere: in the words of this centre's lists. */
export type Choices = {
  kinds: readonly string[];
  origins: readonly string[];
  endReasons: readonly string[];
  tongues: readonly string[];
  questions: readonly MediationQuestion[];
};

/** Every form of mediation as it stands on paper: the same questions in the same order as on the screen. */
export function blankFields(t: TFunction, choices: Choices): Record<BlankForm, readonly BlankField[]> {
  const dispute: BlankField[] = [
    { label: t('mediation.kind'), boxes: choices.kinds },
    { label: t('mediation.cameBy'), boxes: choices.origins },
    { label: t('mediation.urgency'), boxes: mediationUrgencyValues.map((value) => t(`urgency.${value}`)) },
    { label: t('mediation.languages'), boxes: choices.tongues },
    { label: t('mediation.account'), lines: 12, first: t('mediation.neverWritten') },
    { label: t('mediation.howToReach') },
  ];
  return {
    handOver: dispute,
    intake: [...dispute, { label: t('mediation.declaration'), boxes: [t('mediation.knowsNone')] }],
    party: [
      { label: t('mediation.partyKind'), boxes: partyKindValues.map((value) => t(`partyKind.${value}`)) },
      { label: t('mediation.name') },
      { label: t('mediation.spokesperson'), lines: 2 },
      { label: t('mediation.language'), boxes: choices.tongues },
      { label: t('mediation.contact') },
      { label: t('mediation.participantReference'), first: t('mediation.participantReferenceHint') },
      { label: t('mediation.representative') },
      { label: t('mediation.supportPerson') },
    ],
    screening: [
      ...choices.questions.map(({ number, text }, at) => ({
        label: `${number}. ${inMyLanguage(text)}`,
        lines: 2,
        first: at === 0 ? t('mediation.aloneWhy') : undefined,
      })),
      {
        label: t('mediation.outcome'),
        boxes: screeningOutcomeValues.map((value) => t(`screeningOutcome.${value}`)),
      },
      {
        label: t('mediation.arrangements'),
        boxes: mediationArrangementValues.map((value) => t(`arrangement.${value}`)),
      },
    ],
    consent: [
      {
        label: t('mediation.consent'),
        boxes: [t('mediation.consentYes'), t('mediation.consentNo')],
        first: t('mediation.consentRead'),
      },
      { label: t('mediation.how'), boxes: consentWayValues.map((value) => t(`consentWay.${value}`)) },
      { label: t('mediation.explainedIn'), boxes: choices.tongues },
      { label: t('mediation.witness') },
    ],
    meeting: [
      { label: t('mediation.meetingKind'), boxes: meetingKindValues.map((value) => t(`meetingKind.${value}`)) },
      { label: t('mediation.withWhom') },
      { label: t('mediation.when') },
      { label: t('mediation.clock') },
      { label: t('mediation.place') },
      { label: t('mediation.summary'), lines: 8 },
      { label: t('mediation.options'), lines: 5 },
    ],
    note: [
      { label: t('mediation.noteFor'), boxes: noteKindValues.map((value) => t(`noteKind.${value}`)) },
      { label: t('mediation.note'), lines: 18 },
    ],
    agreement: [
      { label: t('mediation.texts'), lines: 18, first: t('mediation.textsHint') },
      { label: t('mediation.guarantor'), lines: 2 },
    ],
    undertaking: [1, 2, 3].flatMap(() => [
      { label: t('mediation.whoUndertakes') },
      { label: t('mediation.what'), lines: 2 },
      { label: t('mediation.dueOn') },
    ]),
    signature: [
      { label: t('mediation.whoSigned') },
      { label: t('mediation.signedByHand') },
      { label: t('mediation.how'), boxes: signatureWayValues.map((value) => t(`signatureWay.${value}`)) },
      { label: t('mediation.witness') },
      { label: t('mediation.codeOnPaper'), first: t('mediation.codeHint') },
    ],
    followUp: [
      { label: t('mediation.followUps'), boxes: [1, 3, 6].map((count) => t('mediation.afterMonths', { count })) },
      { label: t('mediation.holds'), boxes: mediationDurabilityValues.map((value) => t(`durability.${value}`)) },
      { label: t('mediation.heardWords'), lines: 8 },
    ],
    ending: [
      { label: t('mediation.reason'), boxes: choices.endReasons, first: t('mediation.endWhy') },
      { label: t('mediation.referredTo') },
      { label: t('mediation.endAccount'), lines: 8 },
    ],
  };
}
