import type { meetingTypeContract } from '../../domain/contract/meeting-type.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { meetingTypeId } from '../../domain/contract/scalars.ts';
import { requireAgency } from '../repositories/agency.ts';
import { insertMeetingType, listMeetingTypes, updateMeetingType } from '../repositories/meeting-type.ts';
import type { HandlersOf } from './context.ts';

export const meetingTypeOperations: HandlersOf<typeof meetingTypeContract> = {
  'meetingType.list': (tx) => ({ types: listMeetingTypes(tx) }),
  'meetingType.save': (tx, { id, rowVersion, ...type }, context) => {
    const fields = { ...type, legalBases: [...new Set(type.legalBases)] };
    for (const { agencyId } of type.members) requireAgency(tx, agencyId);
    if (id === null) {
      const added = meetingTypeId.parse(context.newId());
      insertMeetingType(tx, added, fields, context.newId);
      return { id: added };
    }
    if (rowVersion === null)
      throw new OperationFailure('validation', { problems: [{ path: ['rowVersion'], reason: 'required' }] });
    updateMeetingType(tx, id, rowVersion, fields, context.newId);
    return { id };
  },
};
