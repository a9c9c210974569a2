import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../../ui/Blank';
import { SelectField } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { blankNetwork, type NetworkPaper, networkForms } from './blankNetwork';
import { useNetworkWords } from './useNetworkWords';

/** The forms of a network to fill in by hand, where there is no light or no line: typed in afterwards, from top to bottom. */
export function BlankNetworkPage() {
  const { t } = useTranslation();
  const { kinds, roles, lists } = useNetworkWords();
  const [form, setForm] = useState<NetworkPaper>('network');
  const wordsOf = (codes: typeof kinds) => codes.choices().map(({ label }) => label);
  const fields = blankNetwork(t, { kinds: wordsOf(kinds), roles: wordsOf(roles), lists: wordsOf(lists) })[form];
  const title = t(`networkPaper.${form}`);
  return (
    <Page
      title={t('networks.paper')}
      narrow
      above={
        <Link className="back" to="/initiatives/networks">
          <Icon name="back" />
          {t('networks.title')}
        </Link>
      }
      actions={
        <button type="button" className="btn primary" onClick={() => window.print()}>
          <Icon name="print" />
          {t('kit.print')}
        </button>
      }
    >
      <div className="sheet-acts">
        <SelectField
          id="form"
          label={t('networks.which')}
          value={form}
          onChange={(one) => setForm(one as NetworkPaper)}
          options={networkForms.map((one) => ({ value: one, label: t(`networkPaper.${one}`) }))}
        />
      </div>
      <article className="sheet blank" aria-label={title}>
        <header>
          <h2>{title}</h2>
          <p className="small">{t('networks.paperKeep')}</p>
        </header>
        <div className="blank-head">
          {form !== 'network' && <Blank field={{ label: t('networks.facts') }} />}
          <Blank field={{ label: t('networks.paperDay') }} />
          <Blank field={{ label: t('networks.paperBy') }} />
        </div>
        {fields.map((field, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn as a whole, and its questions may repeat
          <Blank key={at} field={field} />
        ))}
      </article>
    </Page>
  );
}
