import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FetchAuditPackData } from '../../api/contract';
import { fetchAuditPack } from '../../api/gen/sdk.gen';
import { useMe } from '../../auth/me';
import { useMyCentre } from '../../auth/useMyCentre';
import { addDays, dayOf, isoDay, isRealDay, readDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { download } from '../../ui/csvFile';
import { DayField } from '../../ui/DayField';
import { SelectField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { PackTable } from './PackTable';
import { readIndex } from './pack';

const SIZES = ['5', '10', '20', '50'];
const LOTS = 1_000_000_000;

export type PackSearch = { centre?: string; from?: string; to?: string; size?: number; seed?: number };
type Props = PackSearch & { onDraw: (to: PackSearch) => void };

/** What an auditor asks for: sheets drawn by lot, what each says, and whether its signed paper is there. */
export function AuditPackPage({ centre: named, onDraw, ...drawn }: Props) {
  const { t } = useTranslation();
  const { day, number } = useFormats();
  const { centreName } = useMe();
  const { centre, options, choose } = useMyCentre('COURSE_MANAGE', named);
  const today = dayOf(new Date());
  const [from, setFrom] = useState(drawn.from ?? isoDay(addDays(today, -30)));
  const [to, setTo] = useState(drawn.to ?? isoDay(today));
  const [size, setSize] = useState(String(drawn.size ?? 10));
  const [wrong, setWrong] = useState<{ from?: string; to?: string }>({});
  const asked: FetchAuditPackData['query'] | undefined =
    centre && drawn.from && drawn.to && drawn.seed !== undefined
      ? { centreId: centre.id, from: drawn.from, to: drawn.to, size: drawn.size ?? 10, seed: drawn.seed }
      : undefined;
  const pack = useQuery({
    queryKey: ['audit-pack', asked],
    queryFn: async ({ signal }) => {
      const file = await fetchAuditPack({ query: asked as FetchAuditPackData['query'], signal, parseAs: 'blob' });
      return { file, lines: await readIndex(file) };
    },
    enabled: asked !== undefined,
    // Each reading is written down: it is asked for once.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const draw = () => {
    const odd = (text: string) =>
      /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(readDay(text)) ? undefined : t('auditPack.day');
    const faults = { from: odd(from), to: odd(to) ?? (to < from ? t('auditPack.order') : undefined) };
    setWrong(faults);
    if (faults.from || faults.to) return false;
    onDraw({ centre: centre?.id, from, to, size: Number(size), seed: Math.floor(Math.random() * LOTS) });
    return true;
  };
  return (
    <Page
      title={t('auditPack.title')}
      below={<p>{t('auditPack.what')}</p>}
      actions={
        pack.data && (
          <>
            <button type="button" className="btn" onClick={() => download(pack.data.file, `sheets-${asked?.seed}.zip`)}>
              <Icon name="file" />
              {t('auditPack.save')}
            </button>
            <button type="button" className="btn" onClick={() => window.print()}>
              <Icon name="print" />
              {t('rollcall.print')}
            </button>
          </>
        )
      }
    >
      <Form className="filters" send={draw}>
        {options.length > 0 && centre && (
          <SelectField
            label={t('courses.centre')}
            value={centre.id}
            options={options}
            onChange={(id) => {
              choose(id);
              onDraw({ centre: id });
            }}
          />
        )}
        <DayField id="from" legend={t('auditPack.from')} value={from} onChange={setFrom} error={wrong.from} />
        <DayField id="to" legend={t('auditPack.to')} value={to} onChange={setTo} error={wrong.to} />
        <SelectField
          label={t('auditPack.size')}
          value={size}
          onChange={setSize}
          options={SIZES.map((value) => ({ value, label: value }))}
        />
        <button type="submit" className="btn primary">
          {t(asked ? 'auditPack.drawAgain' : 'auditPack.draw')}
        </button>
      </Form>
      {asked && <QueryState of={pack} />}
      {pack.data && asked && (
        <>
          <p className="dots">
            <span>{centreName(asked.centreId)}</span>
            <span>{t('auditPack.period', { from: day(asked.from), to: day(asked.to) })}</span>
            <span>{t('auditPack.lot', { number: number(asked.seed) })}</span>
          </p>
          <PackTable lines={pack.data.lines} />
        </>
      )}
    </Page>
  );
}
