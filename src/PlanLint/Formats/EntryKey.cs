using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>The key of an entry. Most stand verbatim in a text file, and few are ever looked at as nodes: of those only the span is kept.</summary>
internal readonly record struct EntryKey
{
    // The node, or the file that the key stands in.
    private readonly object _place;
    private readonly TextSpan _span;

    /// <summary>A key as its node.</summary>
    public EntryKey(Node.Scalar node)
    {
        Text = node.Text;
        _place = node;
    }

    /// <summary>A key that stands at a span as it is, or between two quotation marks.</summary>
    public EntryKey(string text, SourceText source, TextSpan span)
    {
        Text = text;
        _place = source;
        _span = span;
    }

    /// <summary>The key, as <see cref="Node.Scalar.Text"/> has it.</summary>
    public string Text { get; }

    /// <summary>The key as a node.</summary>
    public Node.Scalar Node => _place as Node.Scalar ?? Verbatim((SourceText)_place);

    private Node.Scalar Verbatim(SourceText source) =>
        new(Text, new Region.Text(source, _span), TextMap.Verbatim(source, _span.Start + (_span.Length - Text.Length) / 2, Text.Length));
}
