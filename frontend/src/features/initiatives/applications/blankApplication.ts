import type { TFunction } from 'i18next';
import { languageCodes, languages } from '../../../i18n/languages';
import type { BlankField } from '../../../ui/Blank';

const LINES = 10;

/** An application as it stands on paper: the same questions in the same order as on the screen. */
export function blankApplication(t: TFunction, kinds: readonly string[]): BlankField[] {
  return [
    { label: t('applications.call') },
    { label: t('applications.network') },
    { label: t('applicationField.title') },
    { label: t('applicationField.plan'), lines: 6, first: t('applications.planHint') },
    { label: t('applicationField.kind'), boxes: kinds },
    {
      label: t('applicationField.beneficiaries'),
      columns: [t('beneficiary.women'), t('beneficiary.men'), t('beneficiary.children'), t('beneficiary.total')],
      first: t('applications.countHint'),
    },
    { label: t('applications.governorate') },
    { label: t('applicationField.districtPcode') },
    { label: t('applicationField.point'), columns: [t('applications.latitude'), t('applications.longitude')] },
    {
      label: t('applicationField.budget'),
      lines: LINES,
      columns: [
        t('budgetLine.what'),
        t('budgetLine.quantity'),
        t('budgetLine.unitCost'),
        t('budgetLine.means'),
        t('budgetLine.own'),
      ],
      first: t('applications.paperBudget'),
    },
    { label: t('applicationField.volunteerHours'), first: t('applications.hoursHint') },
    { label: t('applicationField.upkeep'), lines: 4, first: t('applications.upkeepHint') },
    { label: t('applicationField.language'), boxes: languageCodes.map((code) => languages[code].name) },
    { label: t('applicationField.receivedOn') },
  ];
}
