import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toCivilDate } from '../../../../domain/calendar/civil-date.ts';
import { DateField } from '../DateField.tsx';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { NumberField } from '../NumberField.tsx';
import { Pane } from '../Pane.tsx';
import { PassphraseField } from '../PassphraseField.tsx';
import { TextArea } from '../TextArea.tsx';
import { TextField } from '../TextField.tsx';
import { TimeField } from '../TimeField.tsx';
import styles from './GalleryPage.module.css';

const TODAY = toCivilDate('2026-11-20');

export function FieldSamples() {
  const { t } = useTranslation('gallery');
  const [name, setName] = useState(t('name.usual'));
  const [kana, setKana] = useState('TODA');
  const [address, setAddress] = useState(t('name.long'));
  const [note, setNote] = useState(t('field.noteValue'));
  const [birth, setBirth] = useState('S20');
  const [visit, setVisit] = useState('R8.11.20');
  const [deadline, setDeadline] = useState('2026-02-30');
  const [time, setTime] = useState('13:30');
  const [minutes, setMinutes] = useState<number | null>(40);
  const [passphrase, setPassphrase] = useState('mihon-cho');
  if (TODAY === undefined) return null;
  return (
    <Pane title={t('section.fields')}>
      <div className={styles['fields']}>
        <ErrorSummary
          errors={[
            { fieldId: 'gallery-kana', label: t('field.kana'), message: t('field.kanaError') },
            { fieldId: 'gallery-passphrase', label: t('field.passphrase'), message: t('field.unfit') },
          ]}
        />
        <TextField
          label={t('field.name')}
          description={t('field.nameHelp')}
          isRequired
          value={name}
          onChange={setName}
          width="medium"
        />
        <TextField
          id="gallery-kana"
          label={t('field.kana')}
          isRequired
          error={t('field.kanaError')}
          value={kana}
          onChange={setKana}
          width="medium"
        />
        <TextField label={t('field.address')} value={address} onChange={setAddress} />
        <div className={styles['pair']}>
          <TextField label={t('field.readOnly')} value="8-014" onChange={setName} isReadOnly />
          <TextField label={t('field.address')} value="" onChange={setName} isDisabled />
        </div>
        <TextArea label={t('field.note')} isRequired value={note} onChange={setNote} />
        <div className={styles['pair']}>
          <DateField
            label={t('field.visit')}
            isRequired
            today={TODAY}
            value={visit}
            onChange={setVisit}
            width="full"
          />
          <DateField
            label={t('field.birth')}
            today={TODAY}
            precision="partial"
            value={birth}
            onChange={setBirth}
            width="full"
          />
          <TimeField label={t('field.time')} value={time} onChange={setTime} width="full" />
          <NumberField
            label={t('field.minutes')}
            unit={t('field.minutesUnit')}
            minValue={0}
            value={minutes}
            onChange={setMinutes}
          />
        </div>
        <DateField label={t('field.deadline')} today={TODAY} value={deadline} onChange={setDeadline} />
        <PassphraseField
          id="gallery-passphrase"
          label={t('field.passphrase')}
          description={t('field.passphraseHelp')}
          error={t('field.unfit')}
          isRequired
          value={passphrase}
          onChange={setPassphrase}
          strength={{ score: 2, hints: [t('field.passphraseHint')] }}
        />
      </div>
    </Pane>
  );
}
