import type { CaseSheet } from '../../../domain/print/document-view.ts';
import { words } from '../words.ts';
import { Text } from './Text.tsx';

/** What the meeting is asked, each in a ruled line of its own. */
export function Questions({ questions }: Pick<CaseSheet, 'questions'>) {
  return (
    <table className="questions">
      <tbody>
        {questions.map((question, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            <td>
              <Text>{question}</Text>
            </td>
          </tr>
        ))}
        {questions.length === 0 ? (
          <tr>
            <td className="none" colSpan={2}>
              {words.none}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
