import { useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AgencyId, EcomapNodeKey } from '../../../../domain/contract/scalars.ts';
import { call } from '../../bridge/bridge.ts';
import { useAgencyChoices } from '../../forms/useAgencyChoices.ts';
import { useCodes } from '../../forms/useCodes.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
