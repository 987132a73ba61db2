using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>A heading or numbered paragraph with all that stands below it.</summary>
internal sealed class Section
{
    /// <summary>Makes a section of a paragraph that begins with a mark, or that the syntax says to be a heading.</summary>
    public Section(Node.Scalar paragraph, HeadingMark? mark, int? level)
    {
        Paragraph = paragraph;
        Mark = mark;
        Level = level;
        Text = mark is { } m ? paragraph.From(m.End) : paragraph;
    }

    /// <summary>The paragraph as it stands, its mark included.</summary>
    public Node.Scalar Paragraph { get; }

    public HeadingMark? Mark { get; }

    /// <summary>The level that the syntax gives to the heading, or null.</summary>
    public int? Level { get; }

    /// <summary>The number as printed; null where there is none.</summary>
    public Node.Scalar? Number => Mark is { } mark ? Paragraph.Part(mark.Printed) : null;

    /// <summary>The paragraph without its mark.</summary>
    public Node.Scalar Text { get; }

    /// <summary>Paragraphs without a number that follow, up to the first child.</summary>
    public List<Node.Scalar> Paragraphs { get; } = [];

    public List<Section> Children { get; } = [];

    /// <summary>Title and rest of <see cref="Text"/>; needs the children and paragraphs to be there.</summary>
    public Heading Heading => field ??= Heading.Of(this);

    /// <summary>The title, empty when there is none.</summary>
    public string Title => Heading.Title?.Text ?? "";

    /// <summary>What stands under the heading itself, in order: the rest of its own paragraph and those that follow.</summary>
    public IEnumerable<Node.Scalar> Own => Heading.Rest is { } rest ? Paragraphs.Prepend(rest) : Paragraphs;

    /// <summary>All text of the section, its heading left out and marks of sections below it kept, in order.</summary>
    public IEnumerable<Node.Scalar> Everything => Own.Concat(Children.SelectMany(c => c.Whole));

    /// <summary>All text of the section, its own mark kept.</summary>
    public IEnumerable<Node.Scalar> Whole => Paragraphs.Prepend(Paragraph).Concat(Children.SelectMany(c => c.Whole));
}
