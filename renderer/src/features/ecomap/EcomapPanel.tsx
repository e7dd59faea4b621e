import type { EcomapTarget } from '../../../print/diagram/EcomapDrawing.tsx';
import { AddForm } from './AddForm.tsx';
import { EcomapOverview } from './EcomapOverview.tsx';
import { NodeForm } from './NodeForm.tsx';
import type { EcomapWork } from './panel-work.ts';
import { TieForm } from './TieForm.tsx';
import type { EcomapActs } from './useEcomapActs.ts';

interface EcomapPanelProps {
  readonly work: EcomapWork;
  readonly selected: EcomapTarget | null;
  readonly acts: EcomapActs;
  readonly onWork: (work: EcomapWork) => void;
  readonly onAdded: (node: string) => void;
  readonly onClose: () => void;
}

/** Beside the ecomap: what is chosen, or the form somebody works at. */
export function EcomapPanel({ work, selected, acts, onWork, onAdded, onClose }: EcomapPanelProps) {
  switch (work.kind) {
    case 'overview':
      return <EcomapOverview selected={selected} acts={acts} onWork={onWork} />;
    case 'tie':
      return <TieForm key={`${work.tie.node} ${work.tie.memberId ?? ''}`} tie={work.tie} onClose={onClose} />;
    case 'node':
      return work.node.rowVersion === null ? null : (
        <NodeForm
          key={work.node.key}
          node={{ ...work.node, rowVersion: work.node.rowVersion }}
          onClose={onClose}
        />
      );
    case 'add':
      return <AddForm onAdded={onAdded} onClose={onClose} />;
  }
}
