/** Lines to write on by hand; `within` a cell that has rules of its own. */
export function RuledLines({ count, within }: { count: number; within?: boolean }) {
  return (
    <div className={within === true ? 'ruled-lines' : 'ruled-lines prose'}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className="ruled-line" />
      ))}
    </div>
  );
}
