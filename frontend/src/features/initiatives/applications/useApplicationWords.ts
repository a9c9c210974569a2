import { useTranslation } from 'react-i18next';
import type { GrantApplicationPart, GrantApplicationState } from '../../../api/contract';
import { useCodes } from '../../../api/useCodes';
import { useMoney } from '../../../i18n/amounts';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { languages } from '../../../i18n/languages';
import { isolated, useFormats } from '../../../i18n/useFormats';
import type { IconName } from '../../../ui/Icon';
import type { Tone } from '../../../ui/Note';
import { type Field, type Line, type Values, fieldOf } from './applicationValues';

export const applicationTones: Record<GrantApplicationState, { tone: Tone; icon: IconName }> = {
  DRAFT: { tone: 'plain', icon: 'file' },
  SUBMITTED: { tone: 'lapis', icon: 'check' },
  CHANGES_REQUESTED: { tone: 'saffron', icon: 'back' },
  WITHDRAWN: { tone: 'plain', icon: 'minus' },
  INELIGIBLE: { tone: 'clay', icon: 'cross' },
  SELECTED: { tone: 'reed', icon: 'sprout' },
  NOT_SELECTED: { tone: 'plain', icon: 'minus' },
};

/** Where each part that can be mended begins in the form. */
export const partIds: Record<GrantApplicationPart, string> = {
  TITLE: 'title',
  PLAN: 'plan',
  KIND: 'kind',
  BENEFICIARIES: 'beneficiaries-women',
  PLACE: 'governorate',
  BUDGET: 'budget',
  VOLUNTEER_HOURS: 'volunteerHours',
  UPKEEP: 'upkeep',
  LANGUAGE: 'language',
  PAPERS: 'papers',
};

const beside = {
  networkId: 'applications.network',
  callId: 'applications.call',
  lateBecause: 'applications.lateTitle',
} as const;

/** How an application is spoken of, the same in the form, on paper and beside both. */
export function useApplicationWords() {
  const { t } = useTranslation();
  const { day } = useFormats();
  const kinds = useCodes('initiative-kinds');
  const documents = useCodes('initiative-documents');
  const money = useMoney();
  const named = (field: Field) => t(`applicationField.${field}`);
  const counted = ({ women, men, children, total }: Values['beneficiaries']) =>
    (
      [
        ['women', women],
        ['men', men],
        ['children', children],
        ['total', total],
      ] as const
    )
      .filter(([, count]) => count)
      .map(([who, count]) => `${t(`beneficiary.${who}`)} ${isolated(count)}`)
      .join(' · ');
  const lines = (of: readonly Line[]) =>
    of
      .map(
        ({ what, quantity, unitCost }) =>
          `${isolated(what || t('applications.nameless'))} ${isolated(`${quantity} × ${unitCost}`)}`,
      )
      .join(' · ');
  return {
    kinds,
    money,
    named,
    counted,
    /** A part is called as its field is; a place is more than its district, and papers are no field. */
    partName: (part: GrantApplicationPart) => {
      if (part === 'PLACE') return t('applications.partWhere');
      if (part === 'PAPERS') return t('applications.partPapers');
      return named(fieldOf(partIds[part]));
    },
    /** What an id of the form means, with the number of the line where it is of one. */
    nameOf: (id: string): string => {
      const [field = '', line] = id.split('-');
      if (field in beside) return t(beside[field as keyof typeof beside]);
      if (field === partIds.PAPERS) return line ? documents.wordOf(line) : t('applications.partPapers');
      const name = named(fieldOf(id));
      return field === 'budget' && line ? t('applications.inLine', { name, number: Number(line) + 1 }) : name;
    },
    /** One answer in one line, where two stand side by side. */
    inOneLine: (field: Field, values: Values): string => {
      if (field === 'kind') return values.kind && kinds.wordOf(values.kind);
      if (field === 'beneficiaries') return counted(values.beneficiaries);
      if (field === 'budget') return lines(values.budget);
      if (field === 'point') {
        const { latitude, longitude } = values.point;
        return latitude || longitude ? isolated(`${latitude}, ${longitude}`) : '';
      }
      if (field === 'language') return values.language && languages[values.language].name;
      if (field === 'receivedOn') return values.receivedOn && day(values.receivedOn);
      return values[field];
    },
    title: (application: { title?: string | null; networkName: { en: string; ar: string; ckb: string } }) =>
      application.title ?? inMyLanguage(application.networkName),
  };
}
