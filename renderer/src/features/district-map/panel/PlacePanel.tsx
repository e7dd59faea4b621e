import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapPlace } from '../../../../../domain/contract/district-map.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../district-map.module.css';
import { useLayers } from '../useLayers.ts';
import type { MapUndo } from '../useMapUndo.ts';

/** A place, line or area of the map: what it is, its name, taking it off. */
export function PlacePanel({ place, undo }: { place: MapPlace; undo: MapUndo }) {
  const { t } = useTranslation(['districtMap', 'common']);
  const { ofKind, labelOf } = useLayers();
  const save = useCommand('mapPlace.save');
  const remove = useCommand('mapPlace.setRemoved');
  const [values, setValues] = useState({ layer: place.layer, name: place.name, note: place.note });
  const { id, rowVersion, shape, points } = place;
  const title = place.name === '' ? labelOf(place.layer) : place.name;
  return (
    <>
      <h2 className={styles['title']}>{title}</h2>
      <FailureNotice failure={save.error ?? remove.error} />
      <Select
        label={t('place.layer')}
        choices={ofKind(shape).map(({ code, label }) => ({ id: code, name: label }))}
        value={values.layer}
        onChange={(layer) => setValues({ ...values, layer: layer ?? values.layer })}
      />
      <TextField
        label={t('place.name')}
        maxLength={60}
        value={values.name}
        onChange={(name) => setValues({ ...values, name })}
      />
      <TextField
        label={t('place.note')}
        maxLength={200}
        value={values.note}
        onChange={(note) => setValues({ ...values, note })}
      />
      <div className={styles['buttons']}>
        <Button
          variant="primary"
          isPending={save.isPending}
          onPress={() => save.mutate({ id, rowVersion, shape, points, ...values })}
        >
          {t('common:action.save')}
        </Button>
        <Button
          isPending={remove.isPending}
          onPress={() =>
            remove.mutate(
              { id, removed: true },
              {
                onSuccess: () =>
                  undo.done(t('done.placeRemoved', { name: title }), () =>
                    remove.mutateAsync({ id, removed: false }),
                  ),
              },
            )
          }
        >
          {t('place.remove')}
        </Button>
      </div>
    </>
  );
}
