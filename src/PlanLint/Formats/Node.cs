using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>What a reader makes of a file: values, lists and maps, or running text, with their regions. It means nothing yet.</summary>
/// <param name="Region">Where the node stands, quotation marks and brackets included.</param>
public abstract record Node(Region Region)
{
    /// <summary>A value. A missing or null value has an empty text.</summary>
    /// <param name="Text">The value with escapes resolved and folded lines joined; no space is left where two lines of Chinese meet.</param>
    /// <param name="Region">Where it stands, quotation marks included.</param>
    /// <param name="TextMap">Where its parts stand.</param>
    public sealed record Scalar(string Text, Region Region, TextMap? TextMap) : Node(Region);

    /// <summary>A sequence.</summary>
    /// <param name="Items">In the order of the file.</param>
    /// <param name="Region">Where it stands.</param>
    public sealed record List(IReadOnlyList<Node> Items, Region Region) : Node(Region);

    /// <summary>A mapping from keys to values.</summary>
    /// <param name="Entries">In the order of the file; no key occurs twice.</param>
    /// <param name="Region">Where it stands.</param>
    public sealed record Map(IReadOnlyList<Entry> Entries, Region Region) : Node(Region);

    /// <summary>One key and its value.</summary>
    public readonly record struct Entry
    {
        private readonly EntryKey _key;

        /// <param name="key">The key as written.</param>
        /// <param name="value">Its value.</param>
        public Entry(Scalar key, Node value)
            : this(new EntryKey(key), value)
        {
        }

        internal Entry(EntryKey key, Node value)
        {
            _key = key;
            Value = value;
        }

        /// <summary>The text of the key.</summary>
        public string Name => _key.Text;

        /// <summary>The key as written.</summary>
        public Scalar Key => _key.Node;

        /// <summary>Its value.</summary>
        public Node Value { get; }

        /// <summary>The key as written and its value.</summary>
        public void Deconstruct(out Scalar key, out Node value) => (key, value) = (Key, Value);
    }

    /// <summary>Running text with tables: what files hold that are no plan files.</summary>
    /// <param name="Blocks">Paragraphs and tables in reading order. Where <see cref="IsWrapped"/>, blank lines are blocks too.</param>
    /// <param name="Region">Where it stands.</param>
    public sealed record Flow(IReadOnlyList<Block> Blocks, Region Region) : Node(Region)
    {
        /// <summary>Keys and values in front of the text (the front matter of a Markdown file), or null.</summary>
        public Map? Head { get; init; }

        /// <summary>Whether a paragraph of the blocks is only a line, which may continue the line before it.</summary>
        public bool IsWrapped { get; init; }
    }
}
