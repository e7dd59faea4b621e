import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf, OutputOf } from '../../../../domain/contract/index.ts';
import type { MapSheet } from '../../../../domain/contract/map-sheet.ts';
import { districtId, type MapSheetId } from '../../../../domain/contract/scalars.ts';
import { call } from '../../bridge/bridge.ts';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useAttempt } from '../../forms/useAttempt.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { TagPicker } from '../../ui/TagPicker.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './district-map.module.css';
import { useDistricts } from '../household/useDistricts.ts';

export type SheetWork =
  { readonly kind: 'image' | 'rows' } | { readonly kind: 'edit'; readonly sheet: MapSheet };

interface SheetDialogProps {
  readonly work: SheetWork | null;
  readonly onClose: () => void;
  readonly onAdded: (id: MapSheetId, isImage: boolean) => void;
}

/** A new sheet, or the name and districts of one. */
export function SheetDialog({ work, onClose, onAdded }: SheetDialogProps) {
  const { t } = useTranslation('districtMap');
  return (
    <Dialog
      title={work === null ? '' : t(`sheet.${work.kind}`)}
      isOpen={work !== null}
      onClose={onClose}
      width="wide"
    >
      {work !== null && <SheetForm work={work} onClose={onClose} onAdded={onAdded} />}
    </Dialog>
  );
}

type Chosen = NonNullable<OutputOf<'file.pickForMap'>['file']>;

function SheetForm({ work, onClose, onAdded }: SheetDialogProps & { work: SheetWork }) {
  const { t } = useTranslation('districtMap');
  const { choices } = useDistricts();
  const kept = work.kind === 'edit' ? work.sheet : null;
  const [values, setValues] = useState({
    name: kept?.name ?? '',
    note: kept?.note ?? '',
    districtIds: kept?.districtIds.map(String) ?? [],
    token: '',
  });
  const [file, setFile] = useState<Chosen | null>(null);
  const { failure, attempt, isPending, run } = useAttempt();
  const problems = useFormProblems(failure, {
    id: 'map-sheet',
    values,
    labels: {
      name: t('sheet.name'),
      districtIds: t('sheet.districts'),
      note: t('sheet.note'),
      token: t('sheet.file'),
    },
  });
  const change = (next: Partial<typeof values>): void => setValues({ ...values, ...next });

  const pick = async (): Promise<void> => {
    const { file: picked } = await call('file.pickForMap', {});
    if (picked === null) return;
    setFile(picked);
    // The name of the file is the best first guess.
    const name = values.name === '' ? picked.name.replace(/\.[^.]*$/u, '').slice(0, 60) : values.name;
    change({ name, token: picked.token });
  };
  const save = async (): Promise<void> => {
    const { name, note } = values;
    const districtIds = values.districtIds.map((id) => districtId.parse(id));
    const fields = { name, note, districtIds, sort: kept?.sort ?? 0 };
    if (work.kind === 'edit') {
      const { id, rowVersion } = work.sheet;
      await call('mapSheet.save', { id, rowVersion, ...fields });
      onClose();
      return;
    }
    const isImage = work.kind === 'image';
    const { id } = isImage
      ? await call('mapSheet.addImage', imageOf(fields, file))
      : await call('mapSheet.addRows', fields);
    onAdded(id, isImage);
  };
  const submit = (): void => {
    if (work.kind !== 'image' || file !== null) void run(save);
  };
  useShortcut('Ctrl+Enter', submit);
  return (
    <div className={styles['form']}>
      <FormNotices problems={problems} attempt={attempt} />
      {work.kind === 'image' && (
        <div className={styles['file']}>
          <p>{t('sheet.imageHelp')}</p>
          <div className={styles['buttons']}>
            <Button variant={file === null ? 'primary' : 'secondary'} onPress={() => void pick()}>
              {t('sheet.pick')}
            </Button>
            <span>{file?.name ?? t('sheet.noFile')}</span>
          </div>
          {problems.about('token').error !== undefined && (
            <Notice tone="error">{problems.about('token').error}</Notice>
          )}
        </div>
      )}
      {work.kind === 'rows' && <p>{t('sheet.rowsHelp')}</p>}
      <TextField
        {...problems.about('name')}
        isRequired
        maxLength={60}
        value={values.name}
        onChange={(name) => change({ name })}
      />
      <TagPicker
        {...problems.about('districtIds')}
        description={t('sheet.districtsHelp')}
        choices={choices}
        value={values.districtIds}
        onChange={(districtIds) => change({ districtIds })}
      />
      <TextField
        {...problems.about('note')}
        description={t('sheet.noteHelp')}
        maxLength={1000}
        value={values.note}
        onChange={(note) => change({ note })}
      />
      <div className={styles['buttons']}>
        <Button
          variant="primary"
          shortcut="Ctrl+Enter"
          isPending={isPending}
          isDisabled={work.kind === 'image' && file === null}
          onPress={submit}
        >
          {t(`sheet.action.${work.kind}`)}
        </Button>
      </div>
    </div>
  );
}

function imageOf(
  fields: Omit<InputOf<'mapSheet.addImage'>, 'token' | 'fileName'>,
  file: Chosen | null,
): InputOf<'mapSheet.addImage'> {
  return { ...fields, token: file?.token ?? '', fileName: file?.name ?? '' };
}
