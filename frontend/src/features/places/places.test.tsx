import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Place, PlaceDetail } from '../../api/contract';
import { open } from '../../test/open';
import { problem, service } from '../../test/service';
import { asReported } from './queries';

const baghdad: Place = {
  pcode: 'IQG08',
  scheme: 'COD',
  level: 'GOVERNORATE',
  name: { en: 'Baghdad', ar: 'بغداد', ckb: 'بەغدا' },
  validFrom: '1970-01-01',
};
const hawija: Place = {
  ...baghdad,
  pcode: 'IQG13Q02',
  level: 'DISTRICT',
  parentPcode: 'IQG13',
  name: { en: 'Al-Hawiga', ar: 'الحويجة', ckb: null },
};

const places = http.get('*/api/v1/places', ({ request }) =>
  HttpResponse.json({ items: new URL(request.url).searchParams.has('parent') ? [hawija] : [baghdad], next: null }),
);

function asked(answer: () => Response) {
  const sent: unknown[] = [];
  service.use(
    places,
    http.post('*/places/resolutions', async ({ request }) => {
      sent.push(await request.json());
      return answer() as never;
    }),
  );
  return sent;
}

async function lookUp(text: string, list: string) {
  const { user } = await open('/places');
  await user.selectOptions(await screen.findByLabelText('List'), list);
  await user.type(screen.getByLabelText(/^Code or name/), text);
  await user.click(screen.getByRole('button', { name: 'Look it up' }));
}

test('aCodeIsAskedForWithItsListAndAsItWasReported', async () => {
  const sent = asked(() =>
    HttpResponse.json({
      reported: { scheme: 'OCHA', code: 'IQ-G07' },
      mapped: baghdad,
      ambiguous: false,
      candidates: [],
    }),
  );
  await lookUp('IQ-G07', 'OCHA, codes before COD');
  expect(await screen.findByText(/IQ-G07.* of OCHA is .*Baghdad/)).toBeInTheDocument();
  expect(sent).toEqual([{ scheme: 'OCHA', code: 'IQ-G07' }]);
});

test('anUnknownCodeIsRefusedWithNearNames', async () => {
  asked(() =>
    problem(422, 'place-unknown', [{ pointer: '/code', code: 'place-near', message: 'Near: Kirkuk (IQG13)' }]),
  );
  await lookUp('IQG99', 'COD, the current list');
  expect(await screen.findByText('Near: Kirkuk (IQG13)')).toBeInTheDocument();
});

test('whatMayBeSeveralPlacesShowsThemAll', async () => {
  asked(() =>
    HttpResponse.json({
      reported: { scheme: 'DTM', name: 'Hawiga' },
      mapped: hawija,
      ambiguous: true,
      candidates: [hawija, baghdad],
    }),
  );
  await lookUp('Hawiga', 'DTM, its spellings');
  const table = await screen.findByRole('table', { name: 'Which place is this?' });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(2);
});

test('codesCarryDigitsAndNamesDoNot', () => {
  expect(asReported('ISO', ' IQ-BG ')).toEqual({ scheme: 'ISO', code: 'IQ-BG' });
  expect(asReported('COD', 'IQG08')).toEqual({ scheme: 'COD', code: 'IQG08' });
  expect(asReported('DTM', 'Al-Hawiga')).toEqual({ scheme: 'DTM', name: 'Al-Hawiga' });
  expect(asReported('COD', 'کەرکووک')).toEqual({ scheme: 'COD', name: 'کەرکووک' });
});

test('aSmallPlaceWithoutAKurdishNameKeepsItsArabicOne', async () => {
  const detail: PlaceDetail = {
    ...baghdad,
    pcode: 'IQG13',
    name: { en: 'Kirkuk', ar: 'كركوك', ckb: 'کەرکووک' },
    kurdishNameReviewed: false,
    aliases: [{ scheme: 'OCHA', code: 'IQ-G13', source: 'OCHA' }],
  };
  service.use(
    places,
    http.get('*/places/COD/IQG13', () => HttpResponse.json(detail)),
  );
  await open('/places/COD/IQG13', 'ckb');
  expect(await screen.findByRole('heading', { level: 1, name: 'کەرکووک' })).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'الحويجة' })).toBeInTheDocument();
  expect(screen.getByText('IQ-G13')).toBeInTheDocument();
});

test('aListNobodyKnowsHasNoPlaces', async () => {
  await open('/places/XYZ/1');
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeInTheDocument();
});
