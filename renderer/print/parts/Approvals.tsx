/** 決裁欄: one box a post, leftmost first. */
export function Approvals({ posts }: { posts: readonly string[] }) {
  if (posts.length === 0) return null;
  return (
    <table className="approvals">
      <tbody>
        <tr>
          {posts.map((post, index) => (
            <th key={index} scope="col">
              {post}
            </th>
          ))}
        </tr>
        <tr>
          {posts.map((_, index) => (
            <td key={index} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}
