import type { TFunction } from 'i18next';
import { sanctionCheckOccasionValues, sanctionCheckResultValues } from '../../../api/contract';
import { languageCodes, languages } from '../../../i18n/languages';
import type { BlankField } from '../../../ui/Blank';
import { fieldWords, supportWays, wayNames } from './supportWays';

export const networkForms = ['network', 'member', 'check', 'reach'] as const;
export type NetworkPaper = (typeof networkForms)[number];

/** What is chosen from, in the words of this house's lists. */
export type Choices = { kinds: readonly string[]; roles: readonly string[]; lists: readonly string[] };

/** The file of a network as it stands on paper: the same questions in the same order as on the screen. */
export function blankNetwork(t: TFunction, { kinds, roles, lists }: Choices): Record<NetworkPaper, BlankField[]> {
  return {
    network: [
      { label: t('networks.names'), boxes: [] },
      ...languageCodes.map((code) => ({ label: languages[code].name })),
      { label: t('networks.kind'), boxes: kinds },
      { label: t('networks.about'), lines: 4, first: t('networks.aboutHint') },
      { label: t('networks.foundedOn') },
      { label: t('networks.focalPoint') },
    ],
    member: [
      { label: t('networks.whoIs'), boxes: [t('networks.notRegistered'), t('networks.registered')] },
      { label: t('networks.name') },
      { label: t('networks.reference') },
      { label: t('networks.phone') },
      { label: t('networks.role'), boxes: roles },
      { label: t('networks.representative'), boxes: [t('networks.represents'), t('networks.ofAge')] },
      { label: t('networks.joinedOn') },
    ],
    check: [
      { label: t('networks.who') },
      { label: t('networks.list'), boxes: lists },
      { label: t('networks.listDate') },
      { label: t('networks.result'), boxes: sanctionCheckResultValues.map((value) => t(`checkResult.${value}`)) },
      { label: t('networks.occasion'), boxes: sanctionCheckOccasionValues.map((value) => t(`checkOccasion.${value}`)) },
      { label: t('networks.note'), lines: 2 },
    ],
    reach: [
      { label: t('networks.ways'), boxes: wayNames.map((way) => t(`supportWay.${way}`)) },
      ...wayNames.flatMap((way) =>
        supportWays[way].fields.map((field, at) => ({
          label: t(fieldWords[field]),
          first: at === 0 ? t(`supportWay.${way}`) : undefined,
        })),
      ),
      { label: t('networks.preferred'), boxes: wayNames.map((way) => t(`supportWay.${way}`)) },
    ],
  };
}
