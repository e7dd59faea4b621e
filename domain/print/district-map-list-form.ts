import type { MapAudience } from '../contract/district-map.ts';
import type { NumberedPin } from './district-map-view.ts';
import type { FormPart } from './form-part.ts';

/** A household of the list, with what stands on no map. */
export interface ListedHousehold {
  readonly pin: NumberedPin;
  readonly address: string;
  /** What the layers it stands in are called. */
  readonly layers: readonly string[];
}

/** The list that says who the numbers of a map are. A 民生委員 signs for it and gives it back (reference.md §6.3). */
export function districtMapListForm(
  households: readonly ListedHousehold[],
  audience: MapAudience,
): FormPart[] {
  const inOrder = households.toSorted((a, b) => a.pin.number - b.pin.number);
  return [
    {
      type: 'table',
      title: '番号と世帯',
      note: notes[audience],
      columns: [
        { head: '番号', width: 8 },
        { head: '世帯', width: 22 },
        { head: '班', width: 18 },
        { head: '住所', width: 30 },
        { head: '区分', width: 22 },
      ],
      rows: inOrder.map(({ pin, address, layers }) => [
        String(pin.number),
        pin.headName === '' ? pin.label : pin.headName,
        pin.districtName,
        address,
        layers.join('、'),
      ]),
      blankRows: 0,
    },
    ...(audience === 'commissioner' ? [receipt] : []),
  ];
}

const notes: Readonly<Record<MapAudience, string>> = {
  office: '',
  commissioner: '担当区域のうち、同意のある世帯',
  residents: '係内で保管し、地図と一緒には配りません',
};

const receipt: FormPart = {
  type: 'signature',
  text: 'この名簿は担当区域の見守りのためだけに使い、複写しません。用が済んだとき、又は退任・更新のときに返却します。',
  fields: ['受領日', '受領者', '返却日', '返却の確認'],
};
