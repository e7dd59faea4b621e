import type { MapSheet } from '../../../../../domain/contract/map-sheet.ts';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { PrintDesk } from '../../print/PrintDesk.tsx';
import { useLayers } from '../useLayers.ts';

interface DistrictPrintPageProps {
  readonly sheet: MapSheet;
  readonly onBack: () => void;
}

/** The paper of a sheet. It begins with the office's own; whoever else is to see it is chosen on the page. */
export function DistrictPrintPage({ sheet, onBack }: DistrictPrintPageProps) {
  const { layers } = useLayers();
  if (layers.length === 0) return <Loading />;
  const asked: PrintRequest = {
    kind: 'district-map',
    sheetId: sheet.id,
    audience: 'office',
    districtIds: [],
    layers: layers.map(({ code }) => code),
    withLines: true,
    paper: 'a4',
    tiles: false,
  };
  return <PrintDesk key={sheet.id} asked={asked} onBack={onBack} />;
}
