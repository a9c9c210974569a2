import { useTranslation } from 'react-i18next';
import type { InitiativePlace } from '../../../api/contract';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { drawn, frameOf, pointOf } from './drawing';
import { outline, seats } from './iraq';

/** The places as points on a drawing. It needs no map of anybody else's, and no address of a place leaves the house. */
export function DrawnMap({ places }: { places: readonly InitiativePlace[] }) {
  const { t } = useTranslation();
  const points = places.flatMap((place, at) => {
    const point = pointOf(place);
    return point ? [{ ...point, id: place.id, number: at + 1, condition: place.condition ?? 'UNSEEN' }] : [];
  });
  const { x, y, width, height } = frameOf(points);
  const unit = Math.max(width, height) / 100;
  const border = outline.map(([longitude, latitude]) => drawn(longitude, latitude));
  return (
    <svg
      className="drawn-map"
      viewBox={`${x} ${y} ${width} ${height}`}
      role="img"
      aria-label={t('initiativePlaces.drawing', { count: points.length })}
    >
      <path className="land" d={`M${border.map((one) => `${one.x} ${one.y}`).join('L')}Z`} strokeWidth={unit / 3} />
      {seats.map(({ at: [longitude, latitude], name }) => {
        const seat = drawn(longitude, latitude);
        return (
          <g key={name.en} className="seat">
            <circle cx={seat.x} cy={seat.y} r={unit / 2} />
            <text x={seat.x} y={seat.y + unit * 3.5} fontSize={unit * 2.6} textAnchor="middle">
              {inMyLanguage(name)}
            </text>
          </g>
        );
      })}
      {points.map((point) => (
        <g key={point.id} className={`made c-${point.condition}`}>
          <circle cx={point.x} cy={point.y} r={unit * 1.9} strokeWidth={unit / 3} />
          <text x={point.x} y={point.y + unit * 0.8} fontSize={unit * 2.2} textAnchor="middle">
            {point.number}
          </text>
        </g>
      ))}
    </svg>
  );
}
